package paper

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// HoursDay is one day of the week.
type HoursDay struct {
	Name    string
	Morning []string
	Later   []string
	Closed  bool
}

// noon parts the columns of the week.
const noon = 12

// week spreads lines like "thứ Hai đến thứ Sáu" over the seven days; times stand as tables
// have them, "07:30". Lines that name no day are returned as they are.
func week(p view.Place, list []record.Hours) (out []HoursDay, further []string) {
	for _, day := range weekdays {
		out = append(out, HoursDay{Name: p.Say(day.word)})
	}
	for _, h := range list {
		text := p.Say("hours.span", "open", h.Open.String(), "close", h.Close.String())
		if h.Note != "" && !strings.Contains(vi.Fold(h.Note), "buoi") {
			text += " (" + h.Note + ")"
		}
		days := daysOf(h.Days)
		if len(days) == 0 {
			further = append(further, vi.UpperFirst(h.Days)+": "+text)
		}
		for _, d := range days {
			if h.Open.Hour < noon {
				out[d].Morning = append(out[d].Morning, text)
			} else {
				out[d].Later = append(out[d].Later, text)
			}
		}
	}
	for i := range out {
		out[i].Closed = len(out[i].Morning)+len(out[i].Later) == 0 && len(further) == 0
	}
	return out, further
}

// weekdays are the days from Monday on: as a text names them, folded, and by their words.
var weekdays = []struct{ folded, word string }{
	{"thu hai", "weekday_title.monday"}, {"thu ba", "weekday_title.tuesday"}, {"thu tu", "weekday_title.wednesday"}, {"thu nam", "weekday_title.thursday"},
	{"thu sau", "weekday_title.friday"}, {"thu bay", "weekday_title.saturday"}, {"chu nhat", "weekday_title.sunday"},
}

// daysOf finds the days that a text names: "thứ Hai đến thứ Sáu", "thứ Bảy, Chủ nhật",
// "hằng ngày". Monday is 0.
func daysOf(text string) []int {
	folded := vi.Fold(text)
	if strings.Contains(folded, "hang ngay") || strings.Contains(folded, "ca tuan") {
		return []int{0, 1, 2, 3, 4, 5, 6}
	}
	type mention struct{ at, day int }
	var found []mention
	for d, day := range weekdays {
		word := day.folded
		for from := 0; ; {
			i := strings.Index(folded[from:], word)
			if i < 0 {
				break
			}
			found = append(found, mention{from + i, d})
			from += i + len(word)
		}
	}
	slices.SortFunc(found, func(a, b mention) int { return cmp.Compare(a.at, b.at) })
	var out []int
	for i, m := range found {
		if i > 0 && m.day > found[i-1].day {
			between := folded[found[i-1].at:m.at]
			if strings.Contains(between, " den ") || strings.Contains(between, " toi ") || strings.ContainsAny(text, "–-") && !strings.Contains(text, ",") {
				for d := found[i-1].day + 1; d < m.day; d++ {
					out = append(out, d)
				}
			}
		}
		out = append(out, m.day)
	}
	return out
}
