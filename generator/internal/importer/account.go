package importer

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// linesCounted follows how many lines a text was parted into, in the report.
const linesCounted = " dòng"

// account makes sure that every value of the source is in the record or in the
// report. What the conversion has not told of by itself is told here.
func (r *row) account() {
	leaves := r.node.leaves("", nil)
	if r.left != "" {
		r.entries = nil
		for _, l := range leaves {
			r.note(LeftOut, l.path, l.text, "")
		}
		return
	}
	r.tellMended()
	var told strings.Builder
	for _, e := range r.entries {
		told.WriteString(e.From + "\n" + e.To + "\n")
	}
	record, report := vi.Fold(string(r.data)), vi.Fold(told.String())
	for _, l := range leaves {
		for _, line := range strings.Split(l.text, "\n") {
			line = cleaned(line)
			if strings.HasPrefix(l.path, "steps.") {
				line = stepHead.ReplaceAllString(strings.TrimSpace(line), "")
			}
			if f := vi.Fold(line); f != "" && !strings.Contains(record, f) && !strings.Contains(report, f) {
				r.note(NoPlace, l.path, strings.TrimSpace(line), "")
			}
		}
	}
}

// tellMended says once for the record what was mended in its letters.
func (r *row) tellMended() {
	var done []string
	for _, m := range []struct {
		count int
		what  string
	}{
		{r.mended.NFD, "chữ rời dấu đã ghép"},
		{r.mended.Invisible, "ký tự ẩn đã bỏ"},
		{r.mended.PrivateUse, "dấu đầu dòng của Word đã thay"},
		{r.mended.Letters, "chữ cái lạ giống chữ Việt đã thay"},
		{r.mended.Spaces, "khoảng trắng không ngắt đã thay"},
		{r.days, "ngày tháng viết liền chữ đã tách"},
	} {
		if m.count > 0 {
			done = append(done, strconv.Itoa(m.count)+" "+m.what)
		}
	}
	if len(done) > 0 {
		r.note(Mended, "", "", strings.Join(done, ", "))
	}
	if r.markers > 0 {
		r.note(Cleaned, "", "", strconv.Itoa(r.markers)+" chỗ")
	}
}
