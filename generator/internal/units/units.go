// Package units knows the provinces and communes of Viet Nam.
//
// In: a name as a person types it, with or without marks, with or without its kind and its
// province, or a code. Out: the units that it can mean, each with its province, code, the
// former units that it was made of, the former province it lay in and the telephone area.
//
// The table is a text ([Read] says its form); [Carried] is the one in the program, made by
// tools/units/make.mjs and dated. Another of the same form takes its place where a caller
// reads one: units change, and a program on an office's disk does not.
//
// What never happens: a unit is guessed. A name that fits several gives all of them, one
// that fits none gives those that are spelt nearly so, and a former name gives the units
// that it went to, marked as such.
package units

import (
	"bufio"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"sync"
)

// Unit is one commune: an xã, a phường or a đặc khu.
type Unit struct {
	Code           string // "24611"
	Name           string // "Phường Bắc Gia Nghĩa"
	Province       string // "Tỉnh Lâm Đồng"
	ProvinceCode   string // "68"
	FormerProvince string // "Đắk Nông": where it lay before July 2025
	Area           string // telephone area with its zero: "0261"
	Former         []string
}

// Kind is the first word or words of the name: "Phường".
func (u *Unit) Kind() string { kind, _ := cutKind(u.Name); return kind }

// Bare is the name without its kind: "Bắc Gia Nghĩa".
func (u *Unit) Bare() string { return bareName(u.Name) }

// BareProvince is the province without its kind: "Lâm Đồng".
func (u *Unit) BareProvince() string { return bareName(u.Province) }

// Full is what names this unit and no other: "Phường Bắc Gia Nghĩa, Tỉnh Lâm Đồng".
func (u *Unit) Full() string { return u.Name + ", " + u.Province }

// Moved tells whether the unit lay in a province of another name before July 2025.
func (u *Unit) Moved() bool {
	return u.FormerProvince != "" && likeness(u.BareProvince()) != likeness(u.FormerProvince)
}

// Table is all units as of a day.
type Table struct {
	State string // the day, "2026-04-30"; "" when the file does not say
	Units []*Unit

	names *index
}

//go:embed units.txt
var carried []byte

// Carried is the table in the program.
var Carried = sync.OnceValue(func() *Table {
	t, err := Read(bytes.NewReader(carried))
	if err != nil {
		panic("internal error: units.txt: " + err.Error())
	}
	return t
})

// FormError says which line of a table cannot be read.
type FormError struct {
	Line int
	Text string
}

func (e *FormError) Error() string { return fmt.Sprintf("line %d: %q", e.Line, e.Text) }

// Read reads a table: lines with tabs between their parts.
//
//	# state: 2026-04-30                    remarks; the day among them
//	[68]	Tỉnh Lâm Đồng                  a province: its code, its name
//	(261)	Đắk Nông                       an area code, and where the units below lay before July 2025
//	24611	Phường Bắc Gia Nghĩa	Phường Nghĩa Thành; Xã Đắk Ha
//
// A table may hold one province alone.
func Read(r io.Reader) (*Table, error) {
	t := &Table{}
	var in Unit // what the lines above say of the next unit
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimRight(strings.TrimPrefix(lines.Text(), "\ufeff"), " \t\r")
		if state, ok := strings.CutPrefix(line, "# state: "); ok {
			t.State = state
		}
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		head := parts[0]
		switch {
		case strings.ContainsAny(line, "\"\\@"): // names are written into records
			return nil, &FormError{n, line}
		case len(parts) == 2 && enclosed(head, "[", "]"):
			in = Unit{ProvinceCode: head[1 : len(head)-1], Province: parts[1]}
		case len(parts) == 2 && enclosed(head, "(", ")"):
			in.Area, in.FormerProvince = "0"+head[1:len(head)-1], parts[1]
		case (len(parts) == 2 || len(parts) == 3) && digits(head) && in.Province != "":
			u := in
			u.Code, u.Name = head, parts[1]
			if len(parts) == 3 {
				u.Former = strings.Split(parts[2], "; ")
			}
			t.Units = append(t.Units, &u)
		default:
			return nil, &FormError{n, line}
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	t.names = newIndex(t.Units)
	return t, nil
}

// enclosed tells a number in brackets.
func enclosed(text, left, right string) bool {
	return strings.HasPrefix(text, left) && strings.HasSuffix(text, right) && digits(text[1:len(text)-1])
}

func digits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
