package opendata

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
)

// byteOrderMark tells Excel that a file is UTF-8.
const byteOrderMark = "\uFEFF"

// listMark stands between the values of a list in one cell.
const listMark = " | "

// csv are the records of a kind, one a row. The columns depend on the kind alone: a value with
// figures has one for its text and one for each figure (phone, then tel of it behind a point); a list is one
// cell, and of a list of tables each row a line with the names of its values.
func (m *maker) csv(k *record.Kind) []byte {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	columns := append([]string{"record_id", "record_url", "record_title", "record_state", "record_sample"}, columnsOf("", k.Type())...)
	columns = append(columns, "record_text")
	write(w, columns)
	for _, r := range m.records(k) {
		cells := map[string]string{}
		whole := m.record(r)
		for _, p := range whole {
			if inner, is := p.value.(object); is {
				fill(cells, "", inner, k.Type())
			} else {
				cells["record_"+p.key] = cell(p.value)
			}
		}
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = cells[c]
		}
		write(w, row)
	}
	w.Flush()
	return b.Bytes()
}

func write(w *csv.Writer, row []string) {
	if err := w.Write(row); err != nil {
		panic("internal error: data: " + err.Error())
	}
}

// columnsOf are the columns of a table.
func columnsOf(path string, t reflect.Type) (out []string) {
	for _, f := range shownFields(t) {
		at := path + f.Key
		switch {
		case f.Type.Kind() == reflect.Slice:
			out = append(out, at)
		case record.IsTable(f.Type):
			out = append(out, columnsOf(at+".", f.Type)...)
		default:
			out = append(out, at)
			for _, figure := range figuresOf(f.Type) {
				out = append(out, at+"."+figure.key)
			}
		}
	}
	return out
}

// fill puts what a table says into the cells of its columns.
func fill(cells map[string]string, path string, from object, t reflect.Type) {
	for _, p := range from {
		f, _ := record.FieldNamed(t, p.key)
		at := path + p.key
		switch x := p.value.(type) {
		case []any:
			cells[at] = safe(listOf(x, f.Type.Elem()))
		case object:
			if record.IsTable(f.Type) {
				fill(cells, at+".", x, f.Type)
				continue
			}
			for _, figure := range x {
				if figure.key == textKey {
					cells[at] = cell(figure.value)
				} else {
					cells[at+"."+figure.key] = cell(figure.value)
				}
			}
		default:
			cells[at] = cell(x)
		}
	}
}

// textKey is what people read of a value that has figures.
const textKey = "text"

// listOf is a list in one cell.
func listOf(list []any, of reflect.Type) string {
	var parts []string
	between := listMark
	for _, x := range list {
		row, is := x.(object)
		switch {
		case is && record.IsTable(of):
			between = "\n"
			parts = append(parts, rowOf(row, of))
		case is:
			parts = append(parts, wordsOf(row))
		default:
			parts = append(parts, plain(x))
		}
	}
	return strings.Join(parts, between)
}

// rowOf is a row of a list of tables on one line: "Cách nộp: trực tiếp; Phí: 8.000 đồng".
func rowOf(row object, t reflect.Type) string {
	var parts []string
	for _, p := range row {
		f, _ := record.FieldNamed(t, p.key)
		name, _ := f.Public()
		words := ""
		switch x := p.value.(type) {
		case []any:
			words = strings.ReplaceAll(listOf(x, f.Type.Elem()), "\n", listMark)
		case object:
			words = wordsOf(x)
			if record.IsTable(f.Type) {
				words = rowOf(x, f.Type)
			}
		default:
			words = plain(x)
		}
		parts = append(parts, name.Vi+": "+strings.Join(strings.Fields(words), " "))
	}
	return strings.Join(parts, "; ")
}

// wordsOf is what people read of a value with figures.
func wordsOf(value object) string {
	for _, p := range value {
		if p.key == textKey {
			return plain(p.value)
		}
	}
	return ""
}

// cell is one value of the CSV. Figures and days are ours and stay as they are.
func cell(v any) string {
	if text, is := v.(string); is {
		return safe(text)
	}
	return plain(v)
}

// plain is a value in a few letters; "" for one that nobody knows.
func plain(v any) string {
	switch x := v.(type) {
	case nil:
		return ""
	case string:
		return x
	case bool:
		return strconv.FormatBool(x)
	case float64:
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// safe is a text that no spreadsheet takes for a formula: one that begins as formulas do, in
// narrow or wide signs, gets an apostrophe before it, which spreadsheets do not show.
func safe(text string) string {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \u00a0\u3000\n"))
	if strings.ContainsRune("=+-@\t\r＝＋－＠", first) {
		return "'" + text
	}
	return text
}
