package grid

import (
	"encoding/xml"
	"errors"
	"path"
	"strings"
)

// readRemarks notes the remarks that are fastened to cells of a sheet. They are what a colleague
// says of a value, and no value: they are told, and kept in no record. A part of them that is
// damaged costs nobody the cells, which are whole: it is told in its place.
func (w *book) readRemarks(sheet, part string) error {
	err := w.remarksOf(sheet, part)
	if err == nil || errors.Is(err, errRows) || errors.Is(err, errLarge) {
		return err
	}
	w.lost = append(w.lost, Lost{Why: RemarksBroken, Table: sheet, Row: 1, Column: 1, Text: path.Base(part)})
	return nil
}

// remarksOf follows the relations of a sheet to the parts that hold its remarks.
func (w *book) remarksOf(sheet, part string) error {
	var remarks []string
	err := w.parts.relations(part, func(r relation) error {
		if r.kind == "comments" {
			remarks = append(remarks, r.target)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, part := range remarks {
		if err := w.readRemarksOf(sheet, part); err != nil {
			return err
		}
	}
	return nil
}

func (w *book) readRemarksOf(sheet, part string) error {
	var text strings.Builder
	row, column, inText := 0, 0, false
	_, err := w.parts.each(part, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "comment":
				column, row, _ = coordinates(attr(t, "ref"))
				text.Reset()
			case "t":
				inText = true
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				inText = false
			case "comment":
				if said := strings.TrimSpace(unescape(text.String())); said != "" {
					w.lost = append(w.lost, Lost{Why: CellRemark, Table: sheet, Row: row, Column: column + 1, Text: said})
				}
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
