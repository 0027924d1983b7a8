package record

import "testing"

func approvedRecord(t *testing.T, rows, body string) Record {
	t.Helper()
	text := "+++\nname = \"Giới thiệu\"\nsummary = \"Về phường\"\n" + rows + "+++\n\n" + body + "\n"
	r, found := Parse("content/trang/gioi-thieu.md", pageKind, []byte(text))
	if r == nil || found.Failed() {
		t.Fatal(found)
	}
	return r
}

// TestApprovalMark: what citizens read makes the mark, and nothing else does.
func TestApprovalMark(t *testing.T) {
	mark := ApprovalMark(approvedRecord(t, "", "Phường nhận hồ sơ."))
	for _, same := range []struct{ rows, body string }{
		{"reviewed_on = 2026-11-01\n", "Phường nhận hồ sơ."},
		{"draft = true\ntodo = [\"Gọi lại\"]\nowner = \"Văn phòng\"\n", "Phường  nhận\nhồ sơ."},
		{"[[approvals]]\nstep = \"ký duyệt\"\nby = \"Chủ tịch\"\non = 2026-11-21\n", "Phường nhận hồ sơ."},
	} {
		if got := ApprovalMark(approvedRecord(t, same.rows, same.body)); got != mark {
			t.Errorf("%q makes another mark", same.rows)
		}
	}
	for _, other := range []struct{ rows, body string }{
		{"", "Phường trả hồ sơ."},
		{"sample = true\n", "Phường nhận hồ sơ."},
	} {
		if got := ApprovalMark(approvedRecord(t, other.rows, other.body)); got == mark {
			t.Errorf("%q %q makes the same mark", other.rows, other.body)
		}
	}
}

// TestApproved: an approval counts for the text that it is of, and a signature holds a check.
func TestApproved(t *testing.T) {
	const body = "Phường nhận hồ sơ."
	mark := ApprovalMark(approvedRecord(t, "", body))
	row := func(step, by, on, text string) string {
		if text != "" {
			text = "text = \"" + text + "\"\n"
		}
		return "[[approvals]]\nstep = \"" + step + "\"\nby = \"" + by + "\"\non = " + on + "\n" + text
	}
	for _, x := range []struct {
		what, rows string
		step       ApprovalStep
		who        int
		edited     bool
	}{
		{"none", "", "", 0, false},
		{"checked", row("kiểm tra", "Công chức Tư pháp", "2026-11-20", mark), Checked, 1, false},
		{"both", row("kiểm tra", "Công chức Tư pháp", "2026-11-20", mark) + row("ký duyệt", "Chủ tịch", "2026-11-21", mark), Signed, 2, false},
		{"signed alone", row("ký duyệt", "Chủ tịch", "2026-11-21", ""), Signed, 1, false},
		{"edited since", row("ký duyệt", "Chủ tịch", "2026-11-21", "00000000"), "", 0, true},
		{"edited after the signature, checked again", row("ký duyệt", "Chủ tịch", "2026-11-21", "00000000") + row("kiểm tra", "Công chức Tư pháp", "2026-11-22", mark), Checked, 1, true},
		{"edited and signed again", row("ký duyệt", "Chủ tịch", "2026-11-21", "00000000") + row("ký duyệt", "Chủ tịch", "2026-11-23", mark), Signed, 1, false},
	} {
		r := approvedRecord(t, x.rows, body)
		step, by := Approved(r)
		_, _, edited := EditedSince(r)
		if step != x.step || len(by) != x.who || edited != x.edited {
			t.Errorf("%s: %q by %d, edited %t", x.what, step, len(by), edited)
		}
	}
}
