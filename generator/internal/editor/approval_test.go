package editor

import (
	"net/http"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// TestApproving: whoever adds an approval in the form approves what is saved with it; an edit
// afterwards leaves the mark of the text that was seen, so that the approval no longer counts.
func TestApproving(t *testing.T) {
	const file = "content/van-ban/luat.md"
	d := newDesk(t)
	approved := func() (record.ApprovalStep, bool) {
		k, _ := record.KindNamed("law")
		r, found := record.Parse(file, k, []byte(d.file(file)))
		if found.Failed() {
			t.Fatal(found)
		}
		step, _ := record.Approved(r)
		_, _, edited := record.EditedSince(r)
		return step, edited
	}
	save := func(set map[string]string) {
		t.Helper()
		f := d.open(lawAt)
		if _, more := set["add"]; more {
			f.Set("do", "add:approvals")
			_, body, _ := d.post(lawAt, f)
			f = form(body)
		}
		for k, v := range set {
			if k != "add" {
				f.Set(k, v)
			}
		}
		f.Set("do", "save")
		if code, body, _ := d.post(lawAt, f); code != http.StatusSeeOther {
			t.Fatalf("%d %s", code, body)
		}
	}
	row := func(n, step string) map[string]string {
		at := "f.approvals." + n + "."
		return map[string]string{"add": "", at + "step": step, at + "by": "Chủ tịch Ủy ban nhân dân phường", at + "on": "2026-11-21", "f.issuer": "Quốc hội khóa XIII"}
	}
	save(row("0", "ký duyệt"))
	if step, edited := approved(); step != record.Signed || edited || !strings.Contains(d.file(file), "text = \"") {
		t.Fatalf("signed in the form: %q, edited %t\n%s", step, edited, d.file(file))
	}
	save(map[string]string{"f.issuer": "Quốc hội khóa XIV"})
	if step, edited := approved(); step != "" || !edited {
		t.Errorf("edited after the signature: %q, edited %t", step, edited)
	}
	again := row("1", "ký duyệt")
	again["f.issuer"] = "Quốc hội khóa XIV"
	save(again)
	if step, edited := approved(); step != record.Signed || edited {
		t.Errorf("signed again: %q, edited %t\n%s", step, edited, d.file(file))
	}
}
