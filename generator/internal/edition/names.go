package edition

import (
	"reflect"
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// fieldNames are the clerk's words for the keys of all kinds.
var fieldNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{"@office": "Nơi tiếp nhận", "@hotlines": "Số điện thoại phản ánh", "@laws": "Hiệu lực của căn cứ pháp lý", "body": "Nội dung"}
	for _, k := range record.Kinds {
		for _, f := range record.Fields(reflect.TypeOf(k.New()).Elem()) {
			if out[f.Key] == "" {
				out[f.Key] = f.Vi
			}
		}
	}
	return out
})

// codeAt is the code of the record at an address, for kinds whose code is their file
// name; a procedure's is its national code, which a new file name does not change.
func codeAt(address string) string {
	folder, name, _ := strings.Cut(strings.TrimSuffix(address, ".html"), "/")
	k, ok := record.KindNamed(folder)
	if !ok {
		return ""
	}
	switch k.Name {
	case "office":
		return officePrefix + name
	case "decision":
		return decPrefix + name
	case "notice":
		return notePrefix + name
	case "board":
		return boardPrefix + name
	}
	return ""
}

// FormerCodes are the codes that something had under its former addresses.
func FormerCodes(s *site.Site, code string) (out []string) {
	for _, a := range s.Aliases {
		if from := codeAt(a.From); from != "" && codeAt(a.To) == code {
			out = append(out, from)
		}
	}
	return out
}
