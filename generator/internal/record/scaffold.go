package record

import (
	"reflect"
	"strings"
)

// Scaffold is a new record of a kind to fill in: every needed key blank or "?", every other
// key as a comment line ready to be used, and draft = true, so that nothing of it is
// published before a clerk says so. Examples stand in comments alone: no number, day or
// document that somebody could believe stands where a fact belongs. A draft of it is
// published by no slip: what is not filled in is an error.
func Scaffold(k *Kind, name string) []byte {
	var s scaffold
	s.out.WriteString(fence + "\n")
	s.line("# Điền nội dung vào giữa hai dấu ngoặc kép. Dòng bắt đầu bằng # chỉ là chú thích;")
	s.line("# muốn dùng khóa nào thì xóa dấu # ở đầu dòng khóa ấy. Xong thì xóa dòng draft = true.")
	s.line("")
	s.table("", reflect.TypeOf(k.New()).Elem(), name, true)
	s.out.WriteString(fence + "\n")
	text := s.out.String()
	if needsBody(k, text) {
		text += "\n"
	}
	return []byte(text)
}

// needsBody asks the checks themselves whether the kind lives by its body.
func needsBody(k *Kind, text string) bool {
	_, found := Parse("x.md", k, []byte(text))
	for _, p := range found {
		if p.Code == "E225" {
			return true
		}
	}
	return false
}

type scaffold struct{ out strings.Builder }

func (s *scaffold) line(text string) { s.out.WriteString(text + "\n") }

// table writes the keys of a table, then its tables. live is false inside a table
// that is a comment as a whole.
func (s *scaffold) table(path string, t reflect.Type, name string, live bool) {
	fields := Fields(t)
	only := onlyLive(path, fields)
	var tables []Field
	for _, f := range fields {
		if isTables(f.Type) {
			tables = append(tables, f)
			continue
		}
		s.line("# " + remark(f) + suchAs(f))
		text := blankLine(f)
		switch {
		case path == "" && f.Key == "name":
			text = "name = " + quote(name)
		case path == "" && f.Key == "draft":
			s.line("draft = true")
			continue
		}
		if !live || (f.Need == Optional && !f.Ask && f.Key != only) {
			text = "# " + text
		}
		s.line(text)
	}
	for _, f := range tables {
		inner := live && f.Need != Optional
		header := "[[" + join(path, f.Key) + "]]"
		if !inner {
			header = "# " + header
		}
		s.line("")
		s.line("# " + remark(f) + ": mỗi mục viết như dưới đây")
		s.line(header)
		s.table(join(path, f.Key), f.Type.Elem(), name, inner)
	}
}

// onlyLive is the key that is filled in where a table needs none of its keys alone
// and may still not be empty, as a citation.
func onlyLive(path string, fields []Field) string {
	for _, f := range fields {
		if path == "" || f.Need != Optional {
			return ""
		}
	}
	return fields[0].Key
}

// remark is the clerk's word for the key, and whether it is needed.
func remark(f Field) string {
	switch f.Need {
	case Required:
		return f.Vi + " (bắt buộc)"
	case Stated:
		return f.Vi + " (bắt buộc; không có thì ghi “Không”)"
	}
	return f.Vi
}

// suchAs is the example of a key, behind what the key is.
func suchAs(f Field) string {
	if f.Eg == "" || blankLine(f) == exampleLine(f) {
		return ""
	}
	_, eg, _ := strings.Cut(exampleLine(f), " = ")
	return "; ví dụ: " + eg
}

// blankLine is the key with "?" where that is allowed, else with nothing in it; what has
// no blank form, a count, is as in the example.
func blankLine(f Field) string {
	t := f.Type
	switch {
	case f.Ask && t.Kind() == reflect.Slice:
		return f.Key + ` = ["` + unknown + `"]`
	case f.Ask:
		return f.Key + ` = "` + unknown + `"`
	case t.Kind() == reflect.Slice:
		return f.Key + ` = []`
	case t.Kind() == reflect.Bool, t.Kind() == reflect.Int, t.Kind() == reflect.Float64, IsTable(t):
		return exampleLine(f)
	}
	return f.Key + ` = ""`
}
