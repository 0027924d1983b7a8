package editor

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
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
		"renamed, counted by the other":     {papers("0 Một", "1 Hai: tôi", "2 Ba"), papers("0 Một", "1 Khác", "2 Ba"), nil},
		"one of two, which is not plain":    {papers("0 Một: tôi", "1 Hai", "2 Ba"), papers("0 Hay gì", "1 Ba"), nil},
		"moved":                             {papers("1 Hai", "0 Một", "2 Ba"), papers("0 Một", "1 Hai", "2 Ba: bạn"), nil},
	} {
		got, ok := joinRows(was, c.mine, c.theirs)
		if ok != (c.want != nil) || ok && !reflect.DeepEqual(said(got), said(c.want)) {
			t.Errorf("%s: %q, %v; want %q", name, said(got), ok, said(c.want))
		}
	}
}

// TestJoinTwoClerks lays random changes of two clerks to one list of real papers together: what comes out holds
// every row and every note as often as both wished, in an order that is nobody's against, or it is asked.
func TestJoinTwoClerks(t *testing.T) {
	rnd := rand.New(rand.NewPCG(15, 28))
	joined, asked := 0, 0
	for range 3000 {
		n := 1 + rnd.IntN(5)
		was := papers([]string{"0 Tờ khai", "1 Ảnh", "2 Ảnh", "3 Hộ chiếu", "4 Giấy báo tử"}[:n]...)
		mine, mineDid := clerk(rnd, was, "tôi")
		theirs, theirsDid := clerk(rnd, was, "bạn")
		for j, row := range theirs {
			row.was = j
		}
		got, ok := joinRows(was, mine, theirs)
		if !ok {
			asked++
			continue
		}
		joined++
		have := count(got)
		for _, line := range slices.Concat(said(was), said(mine), said(theirs)) {
			line = line[2:]
			want := count(was)[line] + count(mine)[line] - count(was)[line] + count(theirs)[line] - count(was)[line]
			if count(mine)[line] == count(theirs)[line] {
				want = count(mine)[line]
			}
			if have[line] != want {
				t.Fatalf("%q stands %d times, want %d\nwas    %q\nmine   %q %s\ntheirs %q %s\ngot    %q", line, have[line], want, said(was), said(mine), mineDid, said(theirs), theirsDid, said(got))
			}
		}
	}
	if joined < 500 || asked < 200 {
		t.Errorf("%d joined, %d asked: the changes try too little", joined, asked)
	}
}

func count(rows []*entry) map[string]int {
	n := map[string]int{}
	for _, line := range said(rows) {
		n[line[2:]]++
	}
	return n
}

// clerk makes one or two changes to rows as a form sends them.
func clerk(rnd *rand.Rand, was []*entry, who string) (rows []*entry, did string) {
	rows = copies(was)
	for i := range 1 + rnd.IntN(2) {
		at := rnd.IntN(len(rows) + 1)
		switch rnd.IntN(4) {
		case 0:
			rows, did = slices.Insert(rows, at, papers(fmt.Sprintf("+ Giấy %s %d", who, i))...), did+" thêm"
		case 1:
			if at < len(rows) {
				rows, did = slices.Delete(rows, at, at+1), did+" xóa"
			}
		case 2:
			if at < len(rows) {
				rows[at].text["note"], did = who, did+" ghi"
			}
		default:
			if at < len(rows) {
				rows[at].text["name"], did = "Tên "+who, did+" đổi tên"
			}
		}
	}
	return rows, did
}
