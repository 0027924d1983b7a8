package grid

import (
	"encoding/xml"
	"path"
	"regexp"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/vi"
)

// book is a workbook that is being read, part by part: what sheets there are, the
// shared texts, the styles that show a day, then the cells of each sheet.
type book struct {
	parts  *parts
	left   *budget
	sheets []sheetEntry
	parent map[string]relation // by id
	texts  []string            // shared
	dates  []bool              // by style
	mac    bool                // days are counted from 1904
}

type sheetEntry struct {
	name, id string
	hidden   bool
}

type relation struct{ kind, target string }

// readWorkbook reads the visible sheets of a workbook.
func readWorkbook(data []byte) (*File, error) {
	p, err := openPackage(data, "xl/workbook.xml")
	if err != nil {
		return nil, err
	}
	w := &book{parts: p, left: newBudget(), parent: map[string]relation{}}
	if err := w.readBook(); err != nil {
		return nil, refusal(err, errWorkbook)
	}
	f := &File{}
	for _, s := range w.sheets {
		if s.hidden {
			f.Skipped = append(f.Skipped, s.name)
			continue
		}
		to, ok := w.parent[s.id]
		if !ok || to.kind != "worksheet" {
			continue // a sheet of drawings has no cells
		}
		table, err := w.readSheet(s.name, to.target)
		if err != nil {
			return nil, refusal(err, errWorkbook)
		}
		f.mend(table)
		f.Blocks = append(f.Blocks, Block{Line: 1, Table: table})
	}
	f.clean()
	return f, nil
}

// readBook reads what stands above the sheets.
func (w *book) readBook() error {
	_, err := w.parts.each("xl/workbook.xml", func(t xml.Token) error {
		start, is := t.(xml.StartElement)
		if !is {
			return nil
		}
		switch start.Name.Local {
		case "workbookPr":
			w.mac = truth(attr(start, "date1904"))
		case "sheet":
			state := attr(start, "state")
			w.sheets = append(w.sheets, sheetEntry{attr(start, "name"), attr(start, "id"), state == "hidden" || state == "veryHidden"})
			if len(w.sheets) > maxSheets {
				return errLarge
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if _, err := w.parts.each("xl/_rels/workbook.xml.rels", w.relate); err != nil {
		return err
	}
	for _, r := range w.parent {
		switch r.kind {
		case "sharedStrings":
			err = w.readTexts(r.target)
		case "styles":
			err = w.readStyles(r.target)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// relate notes what an id of the workbook leads to.
func (w *book) relate(t xml.Token) error {
	start, is := t.(xml.StartElement)
	if !is || start.Name.Local != "Relationship" {
		return nil
	}
	r := relation{path.Base(attr(start, "Type")), attr(start, "Target")}
	if inner, absolute := strings.CutPrefix(r.target, "/"); absolute {
		r.target = inner
	} else {
		r.target = path.Join("xl", r.target)
	}
	for _, other := range w.parent {
		if other.kind == r.kind && r.kind != "worksheet" && (r.kind == "sharedStrings" || r.kind == "styles") {
			return errWorkbook
		}
	}
	w.parent[attr(start, "Id")] = r
	if len(w.parent) > 2*maxSheets {
		return errLarge
	}
	return nil
}

func truth(text string) bool { return text == "1" || text == "true" }

// readTexts reads the texts that cells share. How a word is said (rPh) is no text.
func (w *book) readTexts(part string) error {
	var text strings.Builder
	inText, said := false, 0
	_, err := w.parts.each(part, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "si":
				text.Reset()
			case "rPh":
				said++
			case "t":
				inText = said == 0
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "si":
				w.texts = append(w.texts, unescape(text.String()))
			case "rPh":
				said--
			case "t":
				inText = false
			}
		case xml.CharData:
			if inText {
				text.Write(t)
			}
		}
		return nil
	})
	return err
}

var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// unescape gives the characters that XML cannot hold (ECMA-376, 22.9.2.19).
func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return escaped.ReplaceAllStringFunc(text, func(code string) string {
		n, err := strconv.ParseUint(code[2:6], 16, 16)
		if err != nil {
			panic("internal error: " + err.Error())
		}
		return string(rune(n))
	})
}

// readStyles finds which styles of cells show a day.
func (w *book) readStyles(part string) error {
	formats := map[string]bool{}
	cells := false
	_, err := w.parts.each(part, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "numFmt":
				formats[attr(t, "numFmtId")] = dayCode.MatchString(literal.ReplaceAllString(attr(t, "formatCode"), ""))
			case "cellXfs":
				cells = true
			case "xf":
				if cells {
					id := attr(t, "numFmtId")
					own, is := formats[id]
					n, err := strconv.Atoi(id)
					w.dates = append(w.dates, own || !is && err == nil && dateFormat(n))
				}
			}
		case xml.EndElement:
			if t.Name.Local == "cellXfs" {
				cells = false
			}
		}
		return nil
	})
	return err
}

// dateFormat tells the built-in formats that show a day (ECMA-376, 18.8.30).
func dateFormat(id int) bool {
	return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 34 && id <= 36 || id >= 50 && id <= 58
}

var (
	literal = regexp.MustCompile(`"[^"]*"|\\.|\[[^\]]*\]`)
	dayCode = regexp.MustCompile(`(?i)d.*m|m.*d|m.*y|y.*m`)
)

// SerialDay is the day that a number means to Excel.
func SerialDay(n float64) vi.Date { return serialDay(n, false) }

func serialDay(n float64, mac bool) vi.Date {
	day, err := excelize.ExcelDateToTime(n, mac)
	if err != nil || n >= 3_000_000 { // the year 10000
		return vi.Date{}
	}
	return vi.DateOf(day)
}
