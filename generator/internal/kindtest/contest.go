// Package kindtest has a kind of record that nothing but tests knows: a contest of
// the people. Each room's test adds it to the table of kinds and asks the room for what
// the kind's row says; a room that asks for a kind by its name knows nothing of it.
//
// With package drawn below it the kind is whole in six files: its row and an example here,
// there what it draws on the site, on the kiosk and on paper, and a layout.
package kindtest

import (
	_ "embed"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// Contest asks for works, between two days.
type Contest struct {
	Name      string     `key:"name" vi:"Tên cuộc thi (ngắn)" en:"Name" need:"yes" eg:"Thi vẽ về quy hoạch" part:"Thi gì"`
	Number    string     `key:"number" vi:"Số văn bản" en:"Number" eg:"12/CT-UBND"`
	Area      string     `key:"area" vi:"Mảng" en:"Area" from:"areas" eg:"y-te"`
	Summary   string     `key:"summary" vi:"Tóm tắt" en:"Summary" is:"long" eg:"Mời thi vẽ về đường mới"`
	OpenFrom  record.Day `key:"open_from" vi:"Nhận bài từ ngày" en:"Open from" need:"yes" eg:"2026-11-01" part:"Khi nào, ở đâu"`
	OpenUntil record.Day `key:"open_until" vi:"Nhận bài đến hết ngày" en:"Open until" eg:"2026-12-31"`
	Office    string     `key:"office" vi:"Gửi bài về (bản ghi cơ quan)" en:"Office" ref:"office" eg:"mot-cua"`
	About     []string   `key:"about" vi:"Về các bản ghi" en:"About" ref:"any" eg:"thu-tuc/khai-sinh"`
	Secret    string     `key:"secret" vi:"Ghi chú nội bộ" en:"Internal note" say:"-" eg:"hỏi lại"`

	Sessions []Session `key:"sessions" vi:"Các buổi họp" en:"Sessions" one:"buổi họp"`

	record.Base
}

// Session is one meeting of a contest.
type Session struct {
	On     record.Day `key:"on" vi:"Ngày" en:"Day" need:"yes" eg:"2026-12-01"`
	Office string     `key:"office" vi:"Họp ở (bản ghi cơ quan)" en:"Office" ref:"office" eg:"mot-cua"`
	Papers []Paper    `key:"papers" vi:"Tài liệu" en:"Papers"`
}

// Paper is a document of a session.
type Paper struct {
	Name  string   `key:"name" vi:"Tên" en:"Name" need:"yes" eg:"Bản đồ"`
	About string   `key:"about" vi:"Xem ở bản ghi" en:"Record" ref:"any" eg:"thu-tuc/khai-sinh"`
	Areas []string `key:"areas" vi:"Mảng" en:"Areas" from:"areas" eg:"y-te"`
}

// Title implements record.Record.
func (c *Contest) Title() string { return c.Name }

// Kind is the row of contests.
func Kind() *record.Kind {
	return &record.Kind{
		Name: "contest", Folder: "cuoc-thi", New: func() record.Record { return &Contest{} },
		Title: problem.Text{Vi: "Cuộc thi, hội thi", En: "Contests"}, One: problem.Text{Vi: "cuộc thi", En: "contest"},

		Period:  record.Period{From: "open_from", Until: "open_until", Told: true},
		Unique:  []record.Unique{{Key: "number"}},
		Group:   "area",
		Answers: []string{"office"},
		Menu:    record.Menu{Main: record.Entry{Rank: 35}, Map: record.Entry{Rank: 15}},
		Sheet:   record.Sheet{Letters: "ct-", Main: true, Body: true},
		Kiosk:   record.Kiosk{Shows: record.EveryRecord},
		Search: record.Search{Rank: 2, Bonus: 20000, Group: "area",
			Words: func(r record.Record) record.SearchWords {
				return record.SearchWords{Aliases: []string{"góp ý " + r.Title()}, Near: r.(*Contest).Summary}
			},
			Facts: func(r record.Record) []string { return []string{r.(*Contest).OpenUntil.Short()} },
		},
		Review: record.Review{Days: 90},
		Import: record.Import{Same: []string{"number"}, Once: true, Names: map[string]string{"viec hoi dan": "name"}},
	}
}

// Add puts the kind into the table for the time of a test.
func Add(t testing.TB) *record.Kind {
	t.Helper()
	kinds, k := record.Kinds, Kind()
	record.Kinds = append(kinds[:len(kinds):len(kinds)], k)
	t.Cleanup(func() { record.Kinds = kinds })
	return k
}

// File is where a contest of the name stands.
func File(name string) string { return record.ContentDir + "/cuoc-thi/" + name + ".md" }

//go:embed contest.md
var example string

// Text is a contest that is in force on 23/11/2026 in the base site of package site.
// Edits are pairs of old and new text.
func Text(edits ...string) string { return strings.NewReplacer(edits...).Replace(example) }
