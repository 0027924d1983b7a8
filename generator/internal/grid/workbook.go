package grid

import (
	"encoding/xml"
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
	texts  []sharedText
	styles []cellStyle
	lost   []Lost
	mac    bool // days are counted from 1904
}

// sharedText is a text that cells share, without what is struck out of it.
type sharedText struct{ live, struck string }

// cellStyle is how a cell shows what it holds.
type cellStyle struct {
	format numberFormat
	font   cellFont
}

type cellFont struct{ struck, capitals bool }

type sheetEntry struct {
	name, id string
	hidden   bool
}

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
		if err := w.readRemarks(s.name, to.target); err != nil {
			return nil, refusal(err, errWorkbook)
		}
		f.mend(table)
		f.Lost = append(f.Lost, w.lost...)
		w.lost = nil
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
	if err := w.parts.relations("xl/workbook.xml", w.relate); err != nil {
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
func (w *book) relate(r relation) error {
	for _, other := range w.parent {
		if other.kind == r.kind && r.kind != "worksheet" && (r.kind == "sharedStrings" || r.kind == "styles") {
			return errWorkbook
		}
	}
	w.parent[r.id] = r
	if len(w.parent) > 2*maxSheets {
		return errLarge
	}
	return nil
}

func truth(text string) bool { return text == "1" || text == "true" }

// readTexts reads the texts that cells share, run by run. How a word is said (rPh) is no
// text.
func (w *book) readTexts(part string) error {
	var text, struck strings.Builder
	inText, said, font := false, 0, cellFont{}
	_, err := w.parts.each(part, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "si":
				text.Reset()
				struck.Reset()
				font = cellFont{}
			case "r":
				font = cellFont{}
			case "rFont", "strike":
				font.see(t)
			case "rPh":
				said++
			case "t":
				inText = said == 0
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "si":
				w.texts = append(w.texts, sharedText{unescape(text.String()), unescape(struck.String())})
			case "rPh":
				said--
			case "t":
				inText = false
			}
		case xml.CharData:
			switch {
			case !inText:
			case font.struck:
				struck.Write(t)
			default:
				text.WriteString(font.set(string(t)))
			}
		}
		return nil
	})
	return err
}

// see takes what an element says of a font.
func (f *cellFont) see(t xml.StartElement) {
	switch t.Name.Local {
	case "strike":
		f.struck = switched(t)
	case "name", "rFont":
		f.capitals = capitalFont(attr(t, "val"))
	}
}

// set is a text as the font has it.
func (f cellFont) set(text string) string {
	if text = withoutMarks.Replace(text); f.capitals {
		return inCapitals(text)
	}
	return text
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

// readStyles finds which styles of cells show a day or a time, and which are struck out.
func (w *book) readStyles(part string) error {
	formats := map[string]numberFormat{}
	var fonts []cellFont
	inside := "" // the list that is open
	_, err := w.parts.each(part, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch name := t.Name.Local; name {
			case "fonts", "cellXfs":
				inside = name
			case "numFmt":
				formats[attr(t, "numFmtId")] = formatOf(attr(t, "formatCode"))
			case "font":
				if inside == "fonts" {
					fonts = append(fonts, cellFont{})
				}
			case "strike", "name":
				if inside == "fonts" && len(fonts) > 0 {
					fonts[len(fonts)-1].see(t)
				}
			case "xf":
				if inside == "cellXfs" {
					w.styles = append(w.styles, styleOf(t, formats, fonts))
				}
			}
		case xml.EndElement:
			if t.Name.Local == inside {
				inside = ""
			}
		}
		return nil
	})
	return err
}

func styleOf(t xml.StartElement, formats map[string]numberFormat, fonts []cellFont) (s cellStyle) {
	id := attr(t, "numFmtId")
	own, is := formats[id]
	if n, err := strconv.Atoi(id); !is && err == nil {
		own = builtIn(n)
	}
	s.format = own
	if n, err := strconv.Atoi(attr(t, "fontId")); err == nil && n >= 0 && n < len(fonts) {
		s.font = fonts[n]
	}
	return s
}

// styleAt is the style that a cell names.
func (w *book) styleAt(name string) cellStyle {
	n, err := strconv.Atoi(name)
	if name == "" {
		n, err = 0, nil
	}
	if err != nil || n < 0 || n >= len(w.styles) {
		return cellStyle{}
	}
	return w.styles[n]
}

// numberFormat is what a number is to a reader: a day, a time of day, or both; or digits.
type numberFormat struct {
	day, clock bool
	digits     digitMask
}

// builtIn are the formats that every workbook has (ECMA-376, 18.8.30).
func builtIn(id int) numberFormat {
	return numberFormat{
		day:   id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 34 && id <= 36 || id >= 50 && id <= 58,
		clock: id >= 18 && id <= 22 || id == 32 || id == 33,
	}
}

// formatOf reads a format of the workbook's own. Hours in brackets are a span of time and
// no time of day.
func formatOf(code string) numberFormat {
	span, digits := elapsed.MatchString(code), maskOf(code)
	code = literal.ReplaceAllString(code, "")
	return numberFormat{day: dayCode.MatchString(code), clock: !span && clockCode.MatchString(code), digits: digits}
}

var (
	literal   = regexp.MustCompile(`"[^"]*"|\\.|\[[^\]]*\]`)
	dayCode   = regexp.MustCompile(`(?i)d.*m|m.*d|m.*y|y.*m`)
	clockCode = regexp.MustCompile(`(?i)h`)
	elapsed   = regexp.MustCompile(`(?i)\[h+\]`)
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
