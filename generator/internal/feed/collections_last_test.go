package feed_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const collectionYears = `+++
name = "Thu gom rác"
area = "rac"
summary = "Tóm tắt"
beneficiaries = ["Hộ"]
benefit = "Được thu gom"
how = "Để ra cửa"
term = "Thường xuyên"
reviewed_on = 2026-11-20
[[documents]]
title = "Kế hoạch"
[[rounds]]
area = "Tổ 1"
what = "Rác"
weekdays = ["thứ Ba", "thứ Sáu"]
from = 2026-12-01
until = 2028-11-30
begins = "17:00"
ends = "18:30"
place = "Trước nhà"
[[rounds]]
area = "Tổ 2"
what = "Rác"
weekdays = ["thứ Bảy"]
from = 2026-12-01
until = 2028-11-30
begins = "05:00"
+++
`

// TestCollectionsLast goes through ten edits of a collection with one book, a build a day: what
// is collected keeps its number, and what moves is told in a way that calendars see.
func TestCollectionsLast(t *testing.T) {
	book := new(edition.Air)
	var before map[string]event
	var edits []string
	file := "rac"
	for i, x := range []step{
		{name: "nothing"},
		{name: "the hour", edits: []string{`begins = "17:00"`, `begins = "16:30"`}, moved: 1, told: 1},
		{name: "the place", edits: []string{"Trước nhà", "Đầu ngõ"}, moved: 1, told: 1},
		{name: "a day off", edits: []string{"[[documents]]", "[[round_changes]]\non = 2027-01-05\nwhy = \"Xe hỏng\"\n[[documents]]"}, moved: 1, told: 1},
		{name: "a day moved", edits: []string{"on = 2027-01-05", "on = 2027-01-05\nmoved_to = 2027-01-06"}, moved: 1, told: 1},
		{name: "the day of the week", edits: []string{`["thứ Bảy"]`, `["Chủ nhật"]`}, moved: 1, told: 1},
		{name: "the unit", edits: []string{"xã Thử", "xã Mới"}},
		{name: "the domain", edits: []string{"https://cu.example", "https://moi.example"}, told: 2},
		{name: "the area is called otherwise", edits: []string{`area = "Tổ 2"`, `area = "Tổ 2 và tổ 3"`}, told: 1},
		{name: "the end of a series", edits: []string{"until = 2028-11-30\nbegins = \"05:00\"", "until = 2027-11-30\nbegins = \"05:00\""}, moved: 1, told: 1},
		{name: "the file", file: "thu-gom", edits: []string{"summary =", "aliases = [\"rac\"]\nsummary ="}, told: 2},
	} {
		edits = append(edits, x.edits...)
		if x.file != "" {
			file = x.file
		}
		edit := func(text string) string {
			for k := 0; k < len(edits); k += 2 {
				text = strings.ReplaceAll(text, edits[k], edits[k+1])
			}
			return text
		}
		s, found, err := site.Load(fstest.MapFS{
			"config.toml":                        {Data: []byte(edit("unit = \"Ủy ban nhân dân xã Thử\"\nbase_url = \"https://cu.example\"\nresponsible = \"Văn phòng\"\n[[areas]]\nid = \"rac\"\nname = \"Rác\"\n"))},
			"content/chinh-sach/" + file + ".md": {Data: []byte(edit(collectionYears))},
		}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 26}.AddDays(i)})
		if err != nil || found.Failed() {
			t.Fatal(x.name, err, found)
		}
		air := reread(t, book).With(s)
		after := map[string]event{}
		for _, f := range feed.Files(s, said(t), air, nil) {
			if f.Path != "chinh-sach/"+file+".ics" {
				continue
			}
			for _, e := range parse(t, string(f.Body)) {
				if len(e["RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh"]) == 0 {
					after[e["UID"][0]] = e
				}
			}
		}
		if len(after) != 2 {
			t.Fatalf("%s: %d events, want 2", x.name, len(after))
		}
		if before != nil {
			follows(t, x, before, after)
		}
		before, book = after, air
	}
}

// follows holds what listeners see of an edit against what the step says.
func follows(t *testing.T, x step, before, after map[string]event) {
	t.Helper()
	moved, told := 0, 0
	for uid, e := range after {
		old, known := before[uid]
		if !known {
			t.Errorf("%s: %s is new", x.name, uid)
			continue
		}
		if number(t, e["SEQUENCE"][0]) > number(t, old["SEQUENCE"][0]) {
			moved++
		}
		if e["LAST-MODIFIED"][0] > old["LAST-MODIFIED"][0] {
			told++
		}
	}
	if moved != x.moved || told != x.told {
		t.Errorf("%s: moved %d, told %d; want %d %d", x.name, moved, told, x.moved, x.told)
	}
}
