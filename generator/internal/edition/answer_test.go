package edition_test

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// answer is the page behind a sheet's code.
func answer(t *testing.T, s *site.Site, past edition.History, code, version string) string {
	t.Helper()
	body, found, ok := look().Renderer(s, render.Options{History: past}).Shelf().File("kt/" + code + "-" + version + ".html")
	if !ok || len(found) > 0 {
		t.Fatal(code, version, ok, found)
	}
	return string(body)
}

func tells(t *testing.T, page string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(page, want) {
			_, main, _ := strings.Cut(page, "<main")
			t.Errorf("no %q in %.1500s", want, main)
		}
	}
}

// TestAnswers: the page behind a code says in a citizen's words whether a sheet stands.
func TestAnswers(t *testing.T) {
	s := loadEach(t, full...)
	past := built(t, s, nil)
	of := func(code string) string { return past[code][0].ID }
	const valid, replaced = "check__verdict--valid", "check__verdict--old"
	fee := loadEach(t, slices.Concat(full, []string{`fee = "8.000 đồng"`, `fee = "5.000 đồng"`, "Lệ phí 8.000 đồng", "Lệ phí 5.000 đồng"})...)
	tells(t, answer(t, fee, past, birth, of(birth)), replaced, "<strong>Phí, lệ phí</strong>: 5.000 đồng, trước là 8.000 đồng")
	tells(t, answer(t, fee, past, hours, of(hours)), valid)
	tells(t, answer(t, fee, past, slip, of(slip)), replaced, "Phiếu chuẩn bị hồ sơ")

	// An edit that nobody notices makes no sheet old.
	seen := loadEach(t, slices.Concat(full, []string{`result = "Giấy khai sinh"`, `result = "Giấy  khai sinh."`})...)
	tells(t, answer(t, seen, past, birth, of(birth)), valid)

	// The time on the board is over: the document says what it said.
	over := loadOn(t, vi.Date{Year: 2026, Month: 12, Day: 24}, full...)
	page := answer(t, over, past, notice, of(notice))
	tells(t, page, "check__verdict--term-over", "Đã hết thời hạn niêm yết", "Chữ in trên tờ không đổi")
	if strings.Contains(page, "không còn hiệu lực") {
		t.Error("a document is told to be void because its time on the board is over")
	}

	// One code of the former way was on all sheets of an office: the answer names those that changed.
	old := former(t)
	h := built(t, load(t), old)
	tells(t, answer(t, load(t), h, hours, old[hours][0].ID), valid)
	opener := load(t, `opened_by = "Lãnh đạo Văn phòng"`, `opened_by = "Chánh Văn phòng"`)
	tells(t, answer(t, opener, h, hours, old[hours][0].ID), replaced, "Nội dung đã đổi trên: Nhãn thùng góp ý 1")
}

// TestRoundSince: a round puts up what says something else than what hangs, and no more.
func TestRoundSince(t *testing.T) {
	past := built(t, loadEach(t, full...), nil)
	codes := func(list []paper.Posting) (out []string) {
		for _, x := range list {
			out = append(out, x.Code)
		}
		return out
	}
	round := func(s *site.Site, h edition.History, rounds edition.Rounds) *paper.Pack {
		scene := look().Renderer(s, render.Options{History: h, Rounds: rounds}).Scene()
		return paper.PackOf(scene, s.Boards[0], monday)
	}
	for _, x := range round(loadEach(t, full...), past, nil).Up {
		t.Errorf("%s is put up though nothing changed", x.Code)
	}
	for name, c := range map[string]struct{ edits, want []string }{
		"an edit that nobody notices": {[]string{`text = "Nộp hồ sơ."`, `text = "Nộp  hồ sơ"`}, nil},
		"the office's short name":     {[]string{`short_name = "Một cửa"`, `short_name = "Một cửa phường"`}, []string{field, birth}},
		"the unit":                    {[]string{`unit = "Ủy ban nhân dân phường Ví Dụ"`, `unit = "Ủy ban nhân dân phường Mới"`}, []string{lines, hours, field, birth}}, // the last broadcast is long over
		"the fee":                     {[]string{`fee = "8.000 đồng"`, `fee = "5.000 đồng"`, "Lệ phí 8.000 đồng", "Lệ phí 5.000 đồng"}, []string{field, birth}},
	} {
		s := loadOn(t, friday, slices.Concat(full, c.edits)...)
		k := round(s, past, nil)
		if got := codes(k.Up); !slices.Equal(got, c.want) {
			t.Errorf("%s: up %q, want %q", name, got, c.want)
		}
		if got := codes(k.Down); !slices.Equal(sorted(got), sorted(c.want)) {
			t.Errorf("%s: down %q, want %q", name, got, c.want)
		}
		for _, x := range k.Down {
			if name == "the fee" && x.Code == birth && !strings.Contains(x.Why, "phí, lệ phí: 5.000 đồng, trước là 8.000 đồng") {
				t.Errorf("why: %q", x.Why)
			}
		}
	}

	// What hangs by a round of the former way hangs still.
	old := former(t)
	was := edition.Rounds{"chinh": {{On: monday, Code: birth, Version: old[birth][0].ID}, {On: monday, Code: hours, Version: old[hours][0].ID}}}
	s := loadOn(t, friday, full[len(full)-2], strings.Replace(full[len(full)-1], "boards = [\"chinh\"]", "boards = []", 1))
	if got := codes(round(s, old, was).Up); slices.Contains(got, birth) || slices.Contains(got, hours) {
		t.Errorf("what hangs and has not changed is put up again: %q", got)
	}
}
