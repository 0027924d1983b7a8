package editor

import (
	"reflect"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// papers are rows of papers as a form holds them: "0 Tờ khai: hai bản" is row 0 of the file, "+ Ảnh" a new one.
func papers(lines ...string) (out []*entry) {
	for _, line := range lines {
		head, rest, _ := strings.Cut(line, " ")
		row := newEntry(reflect.TypeFor[record.Paper]())
		if head != "+" {
			row.was = int(head[0] - '0')
		}
		row.text["name"], row.text["note"], _ = strings.Cut(rest, ": ")
		row.text["copies"] = "1"
		out = append(out, row)
	}
	return out
}

func said(rows []*entry) (out []string) {
	for _, row := range rows {
		was := "+"
		if row.was != fresh {
			was = string(rune('0' + row.was))
		}
		text := was + " " + row.text["name"]
		if note := row.text["note"]; note != "" {
			text += ": " + note
		}
		out = append(out, text)
	}
	return out
}

// TestJoinRows: rows that two clerks changed come together, numbered as the file has them now; the same row changed
// by both in one cell, taken out by one and changed by the other, or moved, is asked about.
func TestJoinRows(t *testing.T) {
	was := papers("0 Một", "1 Hai", "2 Ba")
	for name, c := range map[string]struct{ mine, theirs, want []*entry }{
		"one adds, the other mends":         {papers("0 Một", "1 Hai", "2 Ba", "+ Bốn"), papers("0 Một", "1 Hai: sửa", "2 Ba"), papers("0 Một", "1 Hai: sửa", "2 Ba", "+ Bốn")},
		"both add":                          {papers("0 Một", "+ Tôi", "1 Hai", "2 Ba"), papers("0 Một", "1 Hai", "2 Ba", "3 Bạn"), papers("0 Một", "+ Tôi", "1 Hai", "2 Ba", "3 Bạn")},
		"both add the same":                 {papers("0 Một", "1 Hai", "2 Ba", "+ Bốn"), papers("0 Một", "1 Hai", "2 Ba", "3 Bốn"), papers("0 Một", "1 Hai", "2 Ba", "3 Bốn")},
		"one takes out, the other mends":    {papers("0 Một", "2 Ba"), papers("0 Một: sửa", "1 Hai", "2 Ba"), papers("0 Một: sửa", "2 Ba")},
		"two cells of one row":              {papers("0 Một: tôi", "1 Hai", "2 Ba"), papers("0 Một", "1 Hai", "2 Ba: bạn"), papers("0 Một: tôi", "1 Hai", "2 Ba: bạn")},
		"the other put a row before":        {papers("0 Một", "1 Hai: tôi", "2 Ba"), papers("0 Không", "1 Một", "2 Hai", "3 Ba"), papers("0 Không", "1 Một", "2 Hai: tôi", "3 Ba")},
		"one cell, two ways":                {papers("0 Một: tôi", "1 Hai", "2 Ba"), papers("0 Một: bạn", "1 Hai", "2 Ba"), nil},
		"taken out and mended":              {papers("0 Một", "2 Ba"), papers("0 Một", "1 Hai: bạn", "2 Ba"), nil},
		"mended and taken out by the other": {papers("0 Một", "1 Hai: tôi", "2 Ba"), papers("0 Một", "1 Ba"), nil},
		"moved":                             {papers("1 Hai", "0 Một", "2 Ba"), papers("0 Một", "1 Hai", "2 Ba: bạn"), nil},
	} {
		got, ok := joinRows(was, c.mine, c.theirs)
		if ok != (c.want != nil) || ok && !reflect.DeepEqual(said(got), said(c.want)) {
			t.Errorf("%s: %q, %v; want %q", name, said(got), ok, said(c.want))
		}
	}
}

// TestJoinList: lists have what either added and lack what either took out.
func TestJoinList(t *testing.T) {
	was := []string{"a", "b", "c"}
	for _, c := range []struct {
		mine, theirs, want []string
		ok                 bool
	}{
		{[]string{"a", "b", "c", "d"}, []string{"a", "c"}, []string{"a", "c", "d"}, true},
		{[]string{"a", "b", "x"}, []string{"a", "b", "y"}, nil, false},
		{[]string{"b", "c"}, []string{"a", "b", "c", "e"}, []string{"b", "c", "e"}, true},
	} {
		if got, ok := joinList(was, c.mine, c.theirs); ok != c.ok || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q and %q: %q, %v", c.mine, c.theirs, got, ok)
		}
	}
}
