package paper

// How high what stands above a danh mục is, on the first page, in points; and the size of its lead. Measured by Chromium; print.mjs
// looks at what came out.
const (
	point      = 72 / 25.4   // in millimetres
	pageHigh   = 163 * point // less three of safety
	plainHead  = 7 * point
	codeHead   = 26.1 * point // of a sheet with a QR code
	titleHigh  = 18.4 * point // with the mark of a sample
	leadLine   = 6.35 * point
	commonLine = 5.1 * point
	leadSize   = 13
)

// firstRoom is how much of the first page is left for the rows and their heads.
func (v *TablePage) firstRoom() float64 {
	head := plainHead
	if v.Sheet.QR != "" {
		head = codeHead
	}
	room := pageHigh - head - titleHigh - leadLine*leadLines(v.Lead)
	for _, c := range commons(v.Groups) {
		room -= commonLine * leadLines(c.Label+": "+c.Text)
	}
	return room
}

func commons(groups []TableGroup) (out []Common) {
	for _, g := range groups {
		out = append(out, g.Common...)
	}
	return out
}

// leadLines is how many lines a text takes that is as wide as the page.
func leadLines(text string) float64 {
	return cellOfLines(leadSize, text).height(pointsWide) / (tableLeading * leadSize)
}
