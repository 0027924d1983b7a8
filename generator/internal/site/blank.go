package site

import (
	"regexp"
	"strings"
	"unicode"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Blank is a form that citizens fill in, as procedures ask for it. One is the form of several
// procedures where records say so: by its file, or by a number that no other form has.
type Blank struct {
	Name     string
	Number   string // "Mẫu số 01"; "" where records tell none
	File     record.FileOrURL
	Bytes    int64 // of a file of static/; 0 where nobody knows
	OnScreen bool  // filled in where files are taken over the net
	Uses     []*Procedure
}

// HasBlanks tells whether any procedure asks for a form.
func (s *Site) HasBlanks() bool { return len(s.Blanks) > 0 }

// BlanksSplit tells whether the lists of forms are parted.
func (s *Site) BlanksSplit() bool { return len(s.Blanks) > blanksOnePage }

// blanksOnePage is how many forms one page may list.
const blanksOnePage = 150

// BlankFields are the fields whose procedures ask for forms.
func (s *Site) BlankFields() (out []*Topic) {
	for _, t := range s.Fields {
		if len(t.Blanks) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// BlankLetters are the letters with which names of forms begin, in order.
func (s *Site) BlankLetters() (out []string) {
	for _, b := range s.Blanks {
		if letter := vi.Initial(b.Name); len(out) == 0 || out[len(out)-1] != letter {
			out = append(out, letter)
		}
	}
	return out
}

// BlanksAt are the forms whose names begin with a letter.
func (s *Site) BlanksAt(letter string) (out []*Blank) {
	for _, b := range s.Blanks {
		if vi.Initial(b.Name) == letter {
			out = append(out, b)
		}
	}
	return out
}

// BlanksWithFile are the forms that can be taken from here.
func (s *Site) BlanksWithFile() (out []*Blank) {
	for _, b := range s.Blanks {
		if b.File != "" {
			out = append(out, b)
		}
	}
	return out
}

// findBlanks gathers the forms of all procedures, and of each field.
func (l *linker) findBlanks() {
	var all []*Procedure
	for _, t := range l.site.Fields {
		t.Blanks = l.blanksOf(t.Procedures)
		all = append(all, t.Procedures...)
	}
	l.site.Blanks = l.blanksOf(all)
}

// blanksOf are the forms that procedures ask for, by name.
func (l *linker) blanksOf(list []*Procedure) (out []*Blank) {
	by := map[string]*Blank{}
	for _, p := range list {
		for _, x := range p.Papers {
			if !x.FilledIn() {
				continue
			}
			key := blankKey(p, x)
			b := by[key]
			if b == nil {
				b = &Blank{Name: x.FormName(), Number: x.FormNumber(), File: x.FormURL, OnScreen: x.OnScreen()}
				if x.FormURL.Own() && l.opt.FileSize != nil {
					b.Bytes = l.opt.FileSize(string(x.FormURL))
				}
				by[key], out = b, append(out, b)
			}
			if len(b.Uses) == 0 || b.Uses[len(b.Uses)-1] != p {
				b.Uses = append(b.Uses, p)
			}
		}
	}
	vi.SortFunc(out, func(b *Blank) string { return b.Name + "\n" + b.Number + "\n" + string(b.Uses[0].Code) })
	return out
}

// ownNumber is a number that no other form has: it has a series ("CT01", "01/MGTH") or says its document ("… 20/2021/NĐ-CP").
var ownNumber = regexp.MustCompile(`\p{Lu}{2}`)

// blankKey is by what a form is the same wherever it is asked for: its file, or a number that is its own. "Đơn đề nghị,
// Mẫu số 01" is another form in each document, so one without such a number is the form of its procedure.
func blankKey(p *Procedure, x record.Paper) string {
	number := x.FormNumber()
	switch {
	case x.FormURL != "":
		return "file\n" + string(x.FormURL)
	case strings.ContainsFunc(number, unicode.IsDigit) && ownNumber.MatchString(number):
		return vi.Fold(x.FormName()) + "\n" + vi.Fold(number)
	}
	return strings.Join([]string{vi.Fold(x.FormName()), vi.Fold(number), string(p.Code)}, "\n")
}

// blankPages are the lists of forms that this site has, the kiosk's apart.
func (s *Site) blankPages() (out []string) {
	if !s.HasBlanks() {
		return nil
	}
	out = append(out, BlanksAddress, BlanksNamesAddress)
	if s.BlanksSplit() {
		for _, t := range s.BlankFields() {
			out = append(out, BlanksOfAddress(t))
		}
		for _, letter := range s.BlankLetters() {
			out = append(out, BlanksAtAddress(letter))
		}
	}
	return out
}
