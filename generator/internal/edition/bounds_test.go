package edition_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"niemyet/generator/internal/bounded"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// TestBookBounds: a book that somebody made is refused within the bounds, and with few words.
func TestBookBounds(t *testing.T) {
	version := func(i int) string { return fmt.Sprintf("1.%06d\t%06x\t2026-01-01\tTên\n", i, i) }
	of := func(n int, line func(int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(line(i))
		}
		return b.String()
	}
	for name, c := range map[string]struct {
		text string
		most int // problems
		want problem.Code
	}{
		"3,000,000 lines that say nothing": {strings.Repeat("x\n", 3_000_000), 21, "E115"},
		"a line of 60 million cells":       {"x" + strings.Repeat("\t", 60_000_000) + "\n", 1, "E731"},
		"200,000 versions of one thing":    {of(200_000, func(i int) string { return fmt.Sprintf("1.001193\t%06x\t2026-01-01\tTên\n", i) }), 2, "E115"},
		"more lines than a country writes": {of(500_001, version), 2, "E115"},
		"19 lines that say nothing":        {strings.Repeat("x\n", 19), 19, "E731"},
	} {
		t.Run(name, func(t *testing.T) {
			bounded.Run(t, func() {
				_, found := edition.Parse(c.text)
				if len(found) == 0 || len(found) > c.most || !found.Failed() || found[len(found)-1].Code != c.want {
					t.Errorf("%d problems, the last of them %v", len(found), found[max(0, len(found)-1):])
				}
			})
		})
	}
}

// huge is a file of which only the size is asked.
type huge struct{ fstest.MapFS }

func (h huge) Stat(name string) (fs.FileInfo, error) {
	if name == edition.HistoryFile {
		return hugeInfo{}, nil
	}
	return h.MapFS.Stat(name)
}

func (h huge) Open(name string) (fs.File, error) {
	if name == edition.HistoryFile {
		panic("it is read")
	}
	return h.MapFS.Open(name)
}

type hugeInfo struct{}

func (hugeInfo) Name() string       { return "lich-su.txt" }
func (hugeInfo) Size() int64        { return 1 << 40 }
func (hugeInfo) Mode() fs.FileMode  { return 0o644 }
func (hugeInfo) ModTime() time.Time { return time.Time{} }
func (hugeInfo) IsDir() bool        { return false }
func (hugeInfo) Sys() any           { return nil }

// TestBookTooLong: a book that no machine holds is refused before it is opened, also when something is to be noted in it.
func TestBookTooLong(t *testing.T) {
	fsys := huge{fstest.MapFS{}}
	if _, found, err := edition.Read(fsys); err != nil || len(found) != 1 || found[0].Code != "E115" {
		t.Errorf("%v, %v", found, err)
	}
	if _, found, err := edition.NoteHistory(fsys, nil, nil); err != nil || !found.Failed() {
		t.Errorf("%v, %v", found, err)
	}
}

// TestRegisterTooLong: a register of two million lines proves nothing, and costs nothing.
func TestRegisterTooLong(t *testing.T) {
	text := registered(2_000_000)
	fsys := fstest.MapFS{edition.RegisterFile: {Data: []byte(text)}}
	bounded.Run(t, func() {
		if _, found, err := edition.Read(fsys); err != nil || len(found) > 0 {
			t.Errorf("%v, %v", found, err)
		}
	})
}

func registered(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "lich-su.txt\t%d\n", i)
	}
	return b.String()
}

// TestManyVanished: a base of the country that is not there today is told record by record, in a time that grows with their number.
func TestManyVanished(t *testing.T) {
	var b strings.Builder
	for i := range 60_000 {
		fmt.Fprintf(&b, "trang/x%d\t\t%016x\t2026-01-01\t2026-01-01\t-\tX\n", i, i)
	}
	fsys := fstest.MapFS{edition.ShownFile: {Data: []byte(b.String())}}
	had, found, err := edition.ReadShown(fsys)
	if err != nil || len(found) > 0 || len(had) != 60_000 {
		t.Fatal(err, found, len(had))
	}
	dead := problem.List{
		problem.New("E311", problem.Place{File: "a.md"}, "value", "../trang/x7.html#muc"), problem.New("E311", problem.Place{File: "a.md"}, "value", "../trang/x70.html"),
		problem.New("E311", problem.Place{File: "b.md"}, "value", "/site/trang/x7.html"), problem.New("E311", problem.Place{File: "b.md"}, "value", "x7.html"),
	}
	bounded.Run(t, func() {
		counts := map[problem.Code]int{}
		for _, p := range edition.ShownProblems(&site.Site{Config: &site.Config{}}, had, dead) {
			counts[p.Code]++
			if count := p.Arg("count", problem.Vietnamese); p.Code == "E268" && p.File == "content/trang/x7.md" && count != "2" {
				t.Errorf("%s places lead to x7", count)
			}
		}
		if counts["W333"] != 60_000 || counts["E268"] != 2 || counts["E311"] != 1 {
			t.Error(counts)
		}
	})
}
