package edition

import (
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// fieldNames are the citizens' words for the keys of all kinds, by which versions of the
// former way were marked.
var fieldNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{"@office": "Nơi tiếp nhận", "@hotlines": "Số điện thoại phản ánh", "@laws": "Hiệu lực của căn cứ pháp lý", "body": "Nội dung"}
	for _, k := range record.Kinds {
		for _, f := range record.FieldsOf(k) {
			if words, _ := f.Public(); out[f.Key] == "" {
				out[f.Key] = words.Vi
			}
		}
	}
	return out
})

// codeAt is the code of the record at an address.
func codeAt(address string) string { return site.CodeAt(address) }

// FormerCodes are the codes that a sheet had under former addresses of its record.
func FormerCodes(s *site.Site, code string) (out []string) {
	base := BaseOf(code)
	for _, a := range s.Aliases {
		if from := codeAt(a.From); from != "" && codeAt(a.To) == base {
			out = append(out, from+strings.TrimPrefix(code, base))
		}
	}
	return out
}
