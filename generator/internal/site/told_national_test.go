package site_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// TestDraftsTellTheirRecords: the drafts of all procedures of the country, with figures and with
// the words in which these are said, raise no alarm; one day more raises one.
func TestDraftsTellTheirRecords(t *testing.T) {
	raw := national.Read(t, national.Procedures)
	origins, _, err := importer.Origins([]importer.Input{{Name: national.Procedures, From: bytes.NewReader(raw)}})
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{"config.toml": &fstest.MapFile{Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\n")}}
	codes := slices.Sorted(maps.Keys(origins))
	if every := 16; os.Getenv("NIEMYET_ALL") == "" { // all of them take a minute and a half
		var some []string
		for i := 0; i < len(codes); i += every {
			some = append(some, codes[i])
		}
		codes = some
	}
	for _, code := range codes {
		origins[code].Procedure.Draft = false
		fsys["content/thu-tuc/ma-"+strings.ReplaceAll(code, ".", "-")+".md"] = &fstest.MapFile{Data: record.Encode(origins[code].Procedure)}
	}
	s, _ := load(t, fsys, false)
	if len(s.Procedures) != len(codes) {
		t.Fatalf("%d of %d procedures", len(s.Procedures), len(codes))
	}
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	slot := record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: 30, Unit: vi.Minute}}
	day := regexp.MustCompile(`giải quyết là (?:không quá )?(\d+)( ngày làm việc)`)
	planted := map[string]bool{}
	for _, p := range s.Procedures {
		about := record.Radio{Series: record.Monthly, Slot: slot}
		script := s.DraftScript(book.Speaker(words.Vietnamese), &about, []*site.Procedure{p})
		add := func(name, body string) {
			fsys["content/phat-thanh/"+name+".md"] = &fstest.MapFile{Data: []byte(fmt.Sprintf("+++\nname = \"Bài %[1]s\"\nseries = \"tháng\"\nslot = \"3 phút\"\nlanguage = \"vi\"\npresenter = \"Phát thanh viên\"\nwritten_on = 2026-11-02\nexplains = [%[2]q]\n\n[[broadcasts]]\non = 2026-11-05\nat = \"05:30\"\nstation = \"Đài %[1]s\"\n+++\n\n%[3]s", name, p.Base.Key(), body))}
		}
		add(p.ID+"-so", script)
		said, _ := s.Spoken(script)
		add(p.ID+"-chu", said)
		if m := day.FindStringSubmatchIndex(script); m != nil {
			n, _ := strconv.Atoi(script[m[2]:m[3]])
			wrong := vi.SpokenInt(int64(n) + 100) // no record has it
			add(p.ID+"-sai", script[:m[2]]+wrong+script[m[3]:])
			planted["content/phat-thanh/"+p.ID+"-sai.md"] = true
		}
	}
	_, all := load(t, fsys, false)
	alarms := 0
	caught := map[string]bool{}
	for _, x := range all {
		if !slices.Contains([]problem.Code{"E309", "E310", "W818"}, x.Code) || !strings.Contains(x.File, "phat-thanh/") {
			continue
		}
		if planted[x.File] {
			caught[x.File] = true
			continue
		}
		if alarms++; alarms <= 20 {
			t.Errorf("%s: %s", x.File, x.Message(problem.Vietnamese))
		}
	}
	if alarms > 0 || len(caught) < len(planted) || len(planted) < len(codes)/4 {
		t.Errorf("%d drafts, %d false alarms; %d of %d planted days found", 2*len(codes), alarms, len(caught), len(planted))
	}
	t.Logf("%d drafts, %d false alarms; %d of %d planted days found", 2*len(codes), alarms, len(caught), len(planted))
}
