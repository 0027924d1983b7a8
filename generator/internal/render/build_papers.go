package render

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// paperGroups are the papers by case, in the order in which the cases first come.
// Papers of no case come first, as everybody needs them.
func paperGroups(x *site.Procedure) []PaperGroup {
	var out []PaperGroup
	at := map[string]int{}
	add := func(title string) *PaperGroup {
		i, ok := at[title]
		if !ok {
			i = len(out)
			at[title] = i
			out = append(out, PaperGroup{ID: "giay-to-" + strconv.Itoa(i+1), Title: title})
		}
		return &out[i]
	}
	for _, paper := range x.Papers {
		if paper.Case == "" {
			add("")
			break
		}
	}
	for _, paper := range x.Papers {
		g := add(vi.Collapse(paper.Case))
		if paper.Remark() && !shownOnly(paper) {
			g.Notes = append(g.Notes, blocks(paper.Name)...)
			continue
		}
		g.Papers = append(g.Papers, paperView(paper))
	}
	return out
}

// shownOnly tells whether a paper is shown at the desk and taken home again.
func shownOnly(p record.Paper) bool {
	return strings.Contains(vi.Fold(p.Note), "xuat trinh") || strings.HasPrefix(vi.Fold(p.Case), "giay to phai xuat trinh")
}

func paperView(p record.Paper) Paper {
	out := Paper{Name: p.Name, Note: vi.UpperFirst(p.Note), Present: shownOnly(p)}
	if out.Present && vi.Fold(p.Note) == "xuat trinh" {
		out.Note = "" // the mark says so already
	}
	if p.Originals > 0 {
		out.Originals = strconv.Itoa(p.Originals) + " bản chính"
	}
	if p.Copies > 0 {
		out.Copies = strconv.Itoa(p.Copies) + " bản sao"
	}
	if p.IssuedBy != "" {
		out.Note = strings.TrimPrefix(out.Note+". Nơi cấp: "+p.IssuedBy, ". ")
	}
	if p.Form != "" || p.FormURL != "" {
		out.Form = Link{p.Form, string(p.FormURL)}
		if p.Form == "" {
			out.Form.Text = "Tải mẫu"
		}
	}
	return out
}

// firstShown is how many papers or cases the box of answers names.
const firstShown = 3

// bring answers "Mang gì": the papers everybody needs, and how many cases add more.
func bring(v Procedure) Bring {
	if len(v.PaperGroups) == 0 {
		if v.PapersState == StateNone {
			return Bring{State: BringNothing}
		}
		return Bring{State: BringUnknown}
	}
	var always []Paper
	var cases []string
	for _, g := range v.PaperGroups {
		switch {
		case len(g.Papers) == 0:
		case isCase(g.Title):
			cases = append(cases, g.Title)
		default:
			always = append(always, g.Papers...)
		}
	}
	out := Bring{State: BringList, Count: len(always), Cases: len(cases)}
	for _, paper := range always[:min(firstShown, len(always))] {
		out.First = append(out.First, vi.Truncate(paper.Name, 70))
	}
	switch {
	case len(always) == 0 && len(cases) == 0:
		return Bring{State: BringCases, Count: 1}
	case len(always) == 0:
		out.State, out.Count, out.Cases = BringCases, len(cases), 0
		for _, c := range cases[:min(firstShown, len(cases))] {
			out.First = append(out.First, vi.Truncate(c, 70))
		}
	}
	out.More = out.Count - len(out.First)
	return out
}

// isCase tells a case, of which one applies, from a heading over papers that all
// do: "Giấy tờ phải nộp", "Thành phần hồ sơ gồm", "Lưu ý".
func isCase(title string) bool {
	folded := vi.Fold(title)
	if folded == "" {
		return false
	}
	for _, heading := range []string{"giay to phai", "giay to gom", "thanh phan ho so", "ho so gom", "ho so bao gom", "luu y", "ghi chu", "giay to xuat trinh"} {
		if strings.HasPrefix(folded, heading) {
			return false
		}
	}
	return true
}
