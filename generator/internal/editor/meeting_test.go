package editor

import (
	"net/http"
	"strings"
	"testing"
)

const (
	lawFile   = "content/van-ban/luat.md"
	draftFile = "content/van-ban/luat-ban-sua.md"
	draftAt   = "/soan/sua/van-ban/luat-ban-sua"
	meetAt    = "/soan/gop/van-ban/luat-ban-sua"
)

// revised is a desk on which the law has a draft revision with another title.
func revised(t *testing.T) *desk {
	t.Helper()
	d := newDesk(t)
	f := d.open(lawAt)
	f.Set("f.name", "Luật Ví Dụ sửa đổi")
	f.Set("f.draft", "true")
	f.Set("do", "save")
	if code, body, _ := d.post(lawAt, f); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	if d.file(draftFile) == "" || d.file("so-sach/goc-ban-sua/van-ban/luat-ban-sua.md") != d.file(lawFile) {
		t.Fatal("the revision, or what it began from, is not there")
	}
	if _, body := d.get(draftAt); strings.Contains(body, meetAt) {
		t.Error("nothing was edited meanwhile, and a meeting is offered")
	}
	return d
}

// edit changes the published law by another program.
func (d *desk) edit(from, to string) {
	d.t.Helper()
	was := d.file(lawFile)
	if !strings.Contains(was, from) {
		d.t.Fatalf("no %q", from)
	}
	d.write(lawFile, strings.Replace(was, from, to, 1))
}

// finish takes the draft off the revision and saves it.
func (d *desk) finish() (code int, at string) {
	d.t.Helper()
	f := d.open(draftAt)
	f.Del("f.draft")
	f.Set("do", "save")
	code, _, h := d.post(draftAt, f)
	return code, h.Get("Location")
}

// TestMeetingCarries: what was edited in the record while its revision waited is still there
// when the revision has taken its place.
func TestMeetingCarries(t *testing.T) {
	d := revised(t)
	d.edit(`issuer = "Quốc hội"`, `issuer = "Quốc hội khóa XIII"`)
	if _, body := d.get(draftAt); !strings.Contains(body, meetAt) {
		t.Error("the form does not tell that the record was edited meanwhile")
	}
	if _, body := d.get(meetAt); !strings.Contains(body, "Quốc hội khóa XIII") || strings.Contains(body, `type="radio"`) {
		t.Error("the page does not tell what comes along, or asks about it")
	}
	if code, at := d.finish(); code != http.StatusSeeOther || !strings.HasPrefix(at, lawAt+"?") {
		t.Fatalf("%d %s", code, at)
	}
	got := d.file(lawFile)
	if !strings.Contains(got, "Luật Ví Dụ sửa đổi") || !strings.Contains(got, "khóa XIII") || !strings.Contains(got, "# cơ quan") || d.file(draftFile) != "" || d.file("so-sach/goc-ban-sua/van-ban/luat-ban-sua.md") != "" {
		t.Errorf("published:\n%s", got)
	}
}

// TestMeetingAsks: what both have changed is asked, and nothing is written over before.
func TestMeetingAsks(t *testing.T) {
	for pick, want := range map[string]string{"mine": "Luật Ví Dụ sửa đổi", "theirs": "Luật Ví Dụ mới"} {
		d := revised(t)
		d.edit("Luật Ví Dụ", "Luật Ví Dụ mới")
		d.edit(`issuer = "Quốc hội"`, `issuer = "Quốc hội khóa XIII"`)
		if code, at := d.finish(); code != http.StatusSeeOther || at != meetAt {
			t.Fatalf("published over an edit: %d %s", code, at)
		}
		if got := d.file(lawFile); !strings.Contains(got, "Luật Ví Dụ mới") || d.file(draftFile) == "" {
			t.Errorf("written before it was asked:\n%s", got)
		}
		f := d.open(meetAt)
		if code, _, _ := d.post(meetAt, f); code != http.StatusUnprocessableEntity {
			t.Errorf("no choice: %d", code)
		}
		f.Set("c.name", pick)
		if code, body, _ := d.post(meetAt, f); code != http.StatusSeeOther {
			t.Fatalf("%d %s", code, body)
		}
		if got := d.file(draftFile); !strings.Contains(got, want+`"`) || !strings.Contains(got, "khóa XIII") || !strings.Contains(got, "draft = true") {
			t.Errorf("%s: the revision is\n%s", pick, got)
		}
		if code, at := d.finish(); code != http.StatusSeeOther || !strings.HasPrefix(at, lawAt+"?") {
			t.Fatalf("%s: %d %s", pick, code, at)
		}
		if got := d.file(lawFile); !strings.Contains(got, want+`"`) || !strings.Contains(got, "khóa XIII") {
			t.Errorf("%s: published:\n%s", pick, got)
		}
	}
}

// TestMeetingIsLate: a record that is edited once more while the page is open is shown again.
func TestMeetingIsLate(t *testing.T) {
	d := revised(t)
	d.edit("Luật Ví Dụ", "Luật Ví Dụ mới")
	f := d.open(meetAt)
	d.edit("Luật Ví Dụ mới", "Luật Ví Dụ mới hơn")
	f.Set("c.name", "theirs")
	if code, _, _ := d.post(meetAt, f); code != http.StatusConflict {
		t.Errorf("merged what was not shown: %d", code)
	}
	if code, _ := d.get("/soan/gop/van-ban/luat"); code != http.StatusNotFound {
		t.Errorf("a record that is no revision: %d", code)
	}
}
