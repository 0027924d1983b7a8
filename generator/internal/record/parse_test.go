package record

import (
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

func parsePage(t *testing.T, text string) (*Page, problem.List) {
	t.Helper()
	kind, _ := KindNamed("page")
	r, found := Parse("content/trang/x.md", kind, []byte(text))
	p, _ := r.(*Page)
	return p, found
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		text, front string
		ok, closed  bool
	}{
		{"+++\na = 1\n+++\nbody\n", "a = 1\n", true, true},
		{"+++\n+++", "", true, true},
		{"+++ \na = 1\n+++  \n", "a = 1\n", true, true},
		{"+++\na = 1\n", "a = 1\n", true, false},
		{"body", "", false, false},
		{"", "", false, false},
		{"+++", "", true, false},
	} {
		p, ok, closed := split(c.text)
		if ok != c.ok || closed != c.closed || (ok && c.text[p.start:p.end] != c.front) {
			t.Errorf("split(%q) = %q, %v, %v", c.text, c.text[p.start:p.end], ok, closed)
		}
	}
}

// TestBodyOffsets: an offset of the parsed body is an offset of the author's file.
func TestBodyOffsets(t *testing.T) {
	text := "+++\nname = \"Tên có dấu\"\nsummary = \"x\"\n+++\n## Mục một\n\nXem [kia](a.html) và [kia](a.html), rồi [kia](b.html).\n"
	p, found := parsePage(t, text)
	if len(found) > 0 {
		t.Fatal(found)
	}
	seen := map[int]bool{}
	for _, l := range p.Body.Links {
		if got := text[l.Start:l.End]; got != l.To {
			t.Errorf("link %q points at %q", l.To, got)
		}
		if seen[l.Start] {
			t.Errorf("two links point at the same place %d", l.Start)
		}
		seen[l.Start] = true
	}
	if len(p.Body.Headings) != 1 || p.Body.Headings[0].ID != "muc-mot" {
		t.Errorf("headings: %+v", p.Body.Headings)
	}
}

func TestHeadingIDsAreUnique(t *testing.T) {
	p, _ := parsePage(t, "+++\nname = \"n\"\nsummary = \"s\"\n+++\n## Mục\n## Mục\n## Mục\n## Nội dung\n## !!!\n")
	seen := map[string]bool{"noi-dung": true} // of the frame
	for _, h := range p.Body.Headings {
		if seen[h.ID] {
			t.Errorf("the id %q is used twice", h.ID)
		}
		seen[h.ID] = true
	}
	if len(p.Body.Headings) != 5 {
		t.Errorf("%d headings", len(p.Body.Headings))
	}
}

// TestRawHTMLIsNotPassedThrough: a clerk's record cannot break a page.
func TestRawHTMLIsNotPassedThrough(t *testing.T) {
	p, _ := parsePage(t, "+++\nname = \"n\"\nsummary = \"s\"\n+++\n<script>alert(1)</script>\n\nChữ <b onclick=x>đậm</b>.\n")
	var out strings.Builder
	if err := Markdown.Renderer().Render(&out, p.Body.Source, p.Body.Doc); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "<script") || strings.Contains(out.String(), "onclick") {
		t.Errorf("raw HTML came through: %s", out.String())
	}
}

func TestFeeStates(t *testing.T) {
	for text, want := range map[string]Fee{
		"8.000 đồng": {FeeAmount, 8000}, "Không": {State: FeeFree}, "miễn phí": {State: FeeFree},
		"Xem ghi chú": {State: FeeSeeNote}, "xem ghi chu": {State: FeeSeeNote}, "?": {State: FeeUnknown},
		"1,5 triệu đồng": {FeeAmount, 1500000},
	} {
		var f Fee
		if bad := f.parse(text); bad != nil || f != want {
			t.Errorf("Fee %q = %+v, %v; want %+v", text, f, bad, want)
		}
	}
	for _, text := range []string{"0 đồng", "0", "-5 đồng", "tám nghìn", "15.00 đồng", "8 USD"} {
		var f Fee
		if bad := f.parse(text); bad == nil {
			t.Errorf("Fee %q was taken as %+v", text, f)
		}
	}
}

// TestWorkingDaysAreNotDays: the two units are never turned into each other.
func TestWorkingDaysAreNotDays(t *testing.T) {
	var days, working Time
	if days.parse("7 ngày") != nil || working.parse("07 ngày làm việc") != nil {
		t.Fatal("not parsed")
	}
	if days.Limit.Unit != vi.Day || working.Limit.Unit != vi.WorkingDay || days == working {
		t.Errorf("%+v, %+v", days, working)
	}
}

// TestEveryKeyHasWords: a clerk is never shown a bare key.
func TestEveryKeyHasWords(t *testing.T) {
	for _, k := range Kinds {
		seen := map[string]bool{}
		for _, f := range FieldsOf(k) {
			if f.Vi == "" || f.En == "" || seen[f.Key] {
				t.Errorf("%s: key %q has no words or comes twice", k.Name, f.Key)
			}
			seen[f.Key] = true
		}
	}
}

// FuzzParse: no bytes can make reading panic, and a record without an error has its name.
func FuzzParse(f *testing.F) {
	f.Add([]byte("+++\nname = \"n\"\nsummary = \"s\"\n+++\nbody\n"))
	f.Add([]byte("+++\n[[ways]]\nfee = 1\n+++\n[x](y"))
	f.Add([]byte("+++\nname = \"n\n+++"))
	f.Add([]byte{0xff, 0xfe, 'a', 0})
	f.Add([]byte("+++\naliases = [1, {}]\nreviewed_on = 25:61\n+++\n| a |\n|---|\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, k := range Kinds {
			r, found := Parse("content/"+k.Folder+"/x.md", k, raw)
			if r != nil && !found.Failed() && r.Title() == "" {
				t.Errorf("%s: no error and no title", k.Name)
			}
			for _, p := range found {
				_ = p.Message(problem.Vietnamese) + p.Hint(problem.English)
			}
		}
	})
}
