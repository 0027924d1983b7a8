package view

import (
	"html/template"
	"slices"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Sheet is what every printed sheet wears besides its content: what it is, which
// version, as of when, and the code that a phone's camera can follow.
type Sheet struct {
	Code    string // "1.001193"
	Version string // "a1b2c3"
	Made    Day
	QR      template.HTML // empty when the site has no base address
	// CheckPage leads to the page behind the QR code, for readers of the screen.
	CheckPage string
	Paper     PaperSize
	Large     bool // the page can also be read and printed in large type
	Sample    bool
	PDF       []Link // the sheet as a file in each size of type, where the build made some
}

// PaperSize is the size of a sheet; it is also a modifier of its CSS class.
type PaperSize string

// The papers.
const (
	A4     PaperSize = "a4"
	A4Wide PaperSize = "a4-wide"
	A5     PaperSize = "a5"
	A3     PaperSize = "a3"

	// Faces are one page, drawn to the edges a printer leaves: no head, no foot, no count of pages.
	SignWide PaperSize = "sign-wide" // A4 on its side, read from three metres
	FaceA4   PaperSize = "face-a4"   // read from one metre
	FaceA3   PaperSize = "face-a3"
)

// SheetOf is what a sheet of something posted wears. A sheet without a code wears the
// day alone, and a proof what its version is not made of.
func (p Place) SheetOf(code string, paper PaperSize) Sheet {
	s := Sheet{Made: p.DataDate(), Paper: paper}
	if p.IsProof() {
		return s
	}
	e := p.Posted().Edition(code)
	if e == nil {
		return s
	}
	s.Code, s.Version = e.Code, e.Version
	if !p.Built(site.CheckAddress(e.Code, e.Version)) {
		return s
	}
	s.CheckPage = p.Href(site.CheckAddress(e.Code, e.Version))
	if base := string(p.Site.Config.BaseURL); base != "" {
		to := base + "/" + site.CheckAddress(e.Code, e.Version)
		s.QR = PaperQR(to, p.Say("sheet.qr", "version", e.Version, "code", e.Code))
	}
	return s
}

// OnPaper leads to a record's sheet, where its kind has one for every record that applies.
func (p Place) OnPaper(x record.Record) []Alternate {
	if edition.Code(x) == "" || !p.applies(x) {
		return nil
	}
	return p.SheetLinks(x)
}

// SheetLinks lead to the sheet of a record whose kind has one for each, and to its file.
func (p Place) SheetLinks(x record.Record) []Alternate {
	sheet := site.SheetAddress(x)
	return append(p.Sheet(p.Say("procedure.print"), sheet), p.PDFOf(sheet)...)
}

// Sheet leads to the page of a sheet, where there is one ("" for none) and the build makes it.
func (p Place) Sheet(text, address string) []Alternate {
	if address == "" || !p.Built(address) {
		return nil
	}
	return []Alternate{{Link{text, p.Href(address)}, "print", "text/html"}}
}

// SheetLink is that alone; "" leads nowhere where the build does not make it.
func (p Place) SheetLink(text, address string) (l Link) {
	for _, a := range p.Sheet(text, address) {
		l = a.Link
	}
	return l
}

// SheetForm is another form of an information sheet: the same page as the target of a link
// of its own (leaf.css).
type SheetForm struct {
	Target string      // in its address
	Words  string      // what the form is called
	file   string      // what leads to its file
	from   []PaperSize // nil: of any paper
}

var sheetForms = []SheetForm{
	{"chu-lon", "print.large", "print.pdf_large", nil},
	{"kho-a3", "print.size_a3", "print.pdf_a3", []PaperSize{A4, A4Wide}},
	{"kho-a5", "print.size_a5", "print.pdf_a5", []PaperSize{A4}},
}

// Of is the address of a sheet in this form.
func (f SheetForm) Of(sheet string) string { return sheet + "#" + f.Target }

// FormsOf are the other forms in which the page of a sheet offers it.
func FormsOf(paper PaperSize, large bool) (out []SheetForm) {
	for _, f := range sheetForms {
		if large && (f.from == nil || slices.Contains(f.from, paper)) {
			out = append(out, f)
		}
	}
	return out
}

// PDFOf leads to the files of a sheet, where the build made some, and says how large they are.
func (p Place) PDFOf(sheet string) (out []Alternate) {
	add := func(path, words string) {
		if size := p.KilobytesOf(path); size > 0 {
			out = append(out, Alternate{Link{p.Say(words, "kilobytes", size), p.Href(site.PDFAddress(path))}, "print", "application/pdf"})
		}
	}
	add(sheet, "print.pdf")
	for _, f := range sheetForms {
		add(f.Of(sheet), f.file)
	}
	return out
}

// KilobytesOf is how large the file of a sheet is; 0 for none.
func (p Place) KilobytesOf(sheet string) int { return (p.PDF[sheet] + 1023) / 1024 }
