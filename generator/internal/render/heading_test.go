package render

import (
	"bytes"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/speech"
	"niemyet/generator/internal/vi"
)

// headOf is what a page is headed by; the slip that a kiosk prints has a name of its own.
var headOf = regexp.MustCompile(`(?s)<h1[^>]*>(.*?)</h1>|class="?slip__name"?>(.*?)</p>`)

// TestEveryMediumHasOneHeading: a procedure is headed by the same words on its page, the
// kiosk and the slip it prints, the sheets one takes along and the sheet for the board; its
// spoken text begins with them.
func TestEveryMediumHasOneHeading(t *testing.T) {
	s, found, err := site.Load(os.DirFS("../../../examples/phuong"), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }})
	if err != nil {
		t.Fatal(err, found)
	}
	layouts, static := ownFiles(t)
	r, found := New(s, layouts, static, Options{Version: "test"})
	if len(found) > 0 {
		t.Fatal(found)
	}
	want, named := map[string]string{}, 0
	for _, x := range s.Procedures {
		heading, legal := s.Heading(x)
		if legal == "" || !x.State.Current() {
			continue
		}
		named++
		page := record.Of(x).Address()
		for _, at := range []string{page, site.KioskAddress(page), site.SlipAddress(x), site.QuickAddress(x), site.BoardSheetAddress(x, site.BoardSizes[0])} {
			want[at] = heading
		}
	}
	if named == 0 {
		t.Fatal("no procedure is called otherwise by people")
	}
	for _, said := range speech.All(r.scene) {
		for _, x := range s.Procedures {
			if heading, legal := s.Heading(x); legal != "" && spokenOf(said.File) == record.Of(x).ID && !strings.HasPrefix(said.Text, heading+".") {
				t.Errorf("%s is read out as %.60q, want %q first", said.File, said.Text, heading)
			}
		}
	}
	for _, p := range r.pages() {
		heading, asked := want[p.Path]
		if !asked {
			continue
		}
		delete(want, p.Path)
		var page bytes.Buffer
		if err := r.execute(&page, r.draft(p)); err != nil {
			t.Fatal(p.Path, err)
		}
		heads := headOf.FindAllStringSubmatch(page.String(), -1)
		if len(heads) == 0 {
			t.Errorf("%s has no heading", p.Path)
		}
		for _, m := range heads {
			if got := vi.Collapse(html.UnescapeString(tags.ReplaceAllString(m[1]+m[2], ""))); got != heading {
				t.Errorf("%s is headed by %q, want %q", p.Path, got, heading)
			}
		}
	}
	for at := range want {
		t.Errorf("there is no %s", at)
	}
}

// spokenOf is the record that a spoken file is of: its name ends in a hash.
func spokenOf(file string) string {
	name := strings.TrimPrefix(file, speech.Folder+"/")
	return name[:strings.LastIndex(name, "-")]
}

var tags = regexp.MustCompile(`<[^>]*>`)
