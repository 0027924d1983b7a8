package edition_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
)

// warned is the W810 that a site gives with a history, in Vietnamese.
func warned(t *testing.T, h edition.History, edits ...string) string {
	t.Helper()
	s := load(t, edits...)
	s.Date = friday
	var b strings.Builder
	if err := edition.RadioProblems(s, posted(t, s, h), nil).WriteText(&b, problem.Vietnamese); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSegmentOfAChangedRecord(t *testing.T) {
	before := load(t)
	h := built(t, before, nil)
	const feeIs, feeWas = "9.000 đồng", "8.000 đồng"

	if got := warned(t, h); got != "" {
		t.Errorf("nothing has changed: %s", got)
	}
	got := warned(t, h, feeWas, feeIs)
	for _, want := range []string{"khai-sinh.md", "W810", "đã thay đổi từ ngày 27/11/2026", "Phí, lệ phí: 9.000 đồng, trước là 8.000 đồng", "based_on"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}

	// The next build has the change in its history and warns still, with its first day.
	after := load(t, feeWas, feeIs)
	after.Date = friday
	later := built(t, after, h)
	if got := warned(t, later, feeWas, feeIs); !strings.Contains(got, "từ ngày 27/11/2026") {
		t.Errorf("a build later the warning is %q", got)
	}

	// A script that says which version it tells, or was written after the change, is fresh.
	version := posted(t, after, nil).Edition("1.001193").Version
	if got := warned(t, later, feeWas, feeIs, `explains = ["thu-tuc/khai-sinh"]`, `explains = ["thu-tuc/khai-sinh"]`+"\nbased_on = [\"1.001193-"+version+"\"]"); got != "" {
		t.Errorf("based_on: %s", got)
	}
	if got := warned(t, later, feeWas, feeIs, "written_on = 2026-11-02", "written_on = 2026-11-28"); got != "" {
		t.Errorf("a new script: %s", got)
	}
	// A version that is named and old is told although the script is dated later.
	old := posted(t, before, nil).Edition("1.001193").Version
	if got := warned(t, later, feeWas, feeIs, "written_on = 2026-11-02", "written_on = 2026-11-28\nbased_on = [\"1.001193-"+old+"\"]"); !strings.Contains(got, "W810") {
		t.Error("an old version that is named is not told")
	}
}

func TestWordingOfAStepMakesNoScriptWrong(t *testing.T) {
	h := built(t, load(t), nil)
	if got := warned(t, h, `title = "Luật Hộ tịch"`, `title = "Luật Hộ tịch năm 2014"`); got != "" {
		t.Errorf("another legal basis: %s", got)
	}
}

func TestSegmentOfAnEndedProcedure(t *testing.T) {
	h := built(t, load(t), nil)
	got := warned(t, h, `code = "1.001193"`, "code = \"1.001193\"\neffective_to = 2026-11-10")
	if !strings.Contains(got, "hết hiệu lực từ ngày 11/11/2026") {
		t.Errorf("%q", got)
	}
}

// TestChangesInEnglish: the warning tells in its own language what has changed, both for
// versions of the text and for an end; what the record says stays as it is written.
func TestChangesInEnglish(t *testing.T) {
	h := built(t, load(t), nil)
	for _, c := range []struct{ from, to, want string }{
		{"8.000 đồng", "9.000 đồng", "Fee: 9.000 đồng, was 8.000 đồng"},
		{"level = \"Cấp xã\"", "level = \"Cấp xã\"\neffective_to = 2026-11-20", "Status: no longer in force from 21 November 2026"},
	} {
		s := load(t, c.from, c.to)
		s.Date = friday
		var said []string
		for _, p := range edition.RadioProblems(s, posted(t, s, h), nil) {
			said = append(said, p.Message(problem.English))
		}
		if all := strings.Join(said, "\n"); !strings.Contains(all, c.want) || strings.Contains(all, "trước là") {
			t.Errorf("no %q in %q", c.want, all)
		}
	}
}

// TestSegmentOfAChangedText: a policy and a page are watched too, and what changed is told
// with old and new, also in the middle of a long text.
func TestSegmentOfAChangedText(t *testing.T) {
	long := strings.Repeat("Lời giải thích dài. ", 12)
	told := []string{
		`explains = ["thu-tuc/khai-sinh"]`, `explains = ["chinh-sach/kham-benh", "trang/gioi-thieu"]`,
		"Trang thông tin của phường.", long + "Trả lời trong 5 ngày làm việc. " + long,
	}
	h := built(t, load(t, told...), nil)
	if got := warned(t, h, told...); got != "" {
		t.Errorf("nothing has changed: %s", got)
	}
	changed := append([]string{`benefit = "Khám bệnh ban đầu"`, `benefit = "Khám bệnh và cấp thuốc"`}, told[:3]...)
	changed = append(changed, strings.Replace(told[3], "5 ngày", "7 ngày", 1))
	got := warned(t, h, changed...)
	for _, want := range []string{
		"“Khám chữa bệnh ban đầu” đã thay đổi từ ngày 27/11/2026", "Khám bệnh và cấp thuốc, trước là Khám bệnh ban đầu",
		"“Giới thiệu” đã thay đổi", "… dài. Trả lời trong 7 ngày làm việc. Lời …, trước là … dài. Trả lời trong 5 ngày làm việc. Lời …",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	// A script that was written after it is fresh, and so is one that names the version.
	s := load(t, changed...)
	s.Date = friday
	later := built(t, s, h)
	if got := warned(t, later, append(changed, "written_on = 2026-11-02", "written_on = 2026-11-28")...); got != "" {
		t.Errorf("a new script: %s", got)
	}
	p := posted(t, s, later)
	based := "based_on = [\"cs-kham-benh-" + p.Edition("cs-kham-benh").Version + "\", \"nghe-trang-gioi-thieu-" + p.Edition("nghe-trang-gioi-thieu").Version + "\"]"
	if got := warned(t, later, append(changed, "written_on = 2026-11-02", "written_on = 2026-11-02\n"+based)...); got != "" {
		t.Errorf("based_on: %s", got)
	}
}
