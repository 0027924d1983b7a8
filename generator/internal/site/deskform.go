package site

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

//go:embed deskforms.toml
var deskForms []byte

// FormSet is the forms that a document prescribes for what a desk fills by hand. Sets
// are data with days, so that the next circular is a set and no code.
type FormSet struct {
	ID       string     `key:"id" vi:"Mã" en:"ID" need:"yes"`
	Document string     `key:"document" vi:"Văn bản" en:"Document"` // "": no law's form
	Issued   record.Day `key:"issued" vi:"Ngày ban hành" en:"Issued" need:"yes"`
	Replaces string     `key:"replaces" vi:"Thay bộ" en:"Replaces"`
	Forms    []DeskForm `key:"forms" vi:"Mẫu" en:"Forms"`
}

// DeskForm is a form; Sure says what of it was read in the document, and what was not.
type DeskForm struct {
	ID     string    `key:"id" vi:"Mã" en:"ID" need:"yes"`
	Number string    `key:"number" vi:"Số mẫu" en:"Number"`
	Title  string    `key:"title" vi:"Tên" en:"Title" need:"yes"`
	Sure   string    `key:"sure" vi:"Chắc về" en:"Sure of" need:"yes"`
	Rows   []FormRow `key:"rows" vi:"Dòng" en:"Rows"`
}

// FormRow is a row to fill in.
type FormRow struct {
	Kind  string `key:"kind" vi:"Loại" en:"Kind" need:"yes"`
	Text  string `key:"text" vi:"Chữ" en:"Text"`
	Lines int    `key:"lines" vi:"Số dòng" en:"Lines"`
}

// Called is a form by its number and its title.
func (f *DeskForm) Called() string { return strings.TrimSpace(f.Number + " " + f.Title) }

// Certain tells whether the whole form was held against the document.
func (f *DeskForm) Certain() bool { return f.Sure == "all" }

var allFormSets = sync.OnceValue(func() []FormSet {
	var all struct {
		Sets []FormSet `key:"sets" vi:"Bộ" en:"Sets"`
	}
	if _, bad := record.ReadInto("deskforms.toml", deskForms, &all); bad.Failed() {
		panic("internal error: " + fmt.Sprint(bad[0]))
	}
	return all.Sets
})

// OfProcedure tells whether a form is about a procedure, which it can name.
func (f *DeskForm) OfProcedure() bool {
	return slices.ContainsFunc(f.Rows, func(r FormRow) bool { return r.Kind == "matter" })
}

// FormSets are the sets in use on a day.
func FormSets(day vi.Date) (out []FormSet) {
	replaced := map[string]bool{}
	for _, s := range allFormSets() {
		if !s.Issued.After(day) {
			replaced[s.Replaces] = true
		}
	}
	for _, s := range allFormSets() {
		if !s.Issued.After(day) && !replaced[s.ID] {
			out = append(out, s)
		}
	}
	return out
}

// formPages are the addresses of the forms.
func (s *Site) formPages() (out []string) {
	for _, set := range FormSets(s.Date) {
		for _, f := range set.Forms {
			out = append(out, FormAddress(set, f, "a4"), FormAddress(set, f, "a5"))
		}
	}
	for _, x := range s.Procedures {
		out = append(out, FilledFormsAddress(x))
	}
	return out
}
