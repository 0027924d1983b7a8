package vi

import "strings"

// DocumentKind is what a document is called before its number: "Nghị định" of "Nghị định số
// 123/2015/NĐ-CP". A title without a figure is all kind.
func DocumentKind(title string) string {
	if at := strings.IndexAny(title, "0123456789"); at > 0 {
		title = title[:at]
	}
	return strings.TrimSuffix(strings.TrimSpace(title), " số")
}
