package feed_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/vi"
)

// collectionYears are rows of two years.
const collectionYears = `[[rounds]]
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
		s := collecting(t, vi.Date{Year: 2026, Month: 11, Day: 26}.AddDays(i), edit("base_url = \"https://cu.example\"\n"+collectionConfig), file, edit(collectionPolicy+collectionYears+"+++\n"))
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
			compare(t, x, before, after)
		}
		before, book = after, air
	}
}
