package view

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// PaperGroup is the list of papers of one case. Only one group without a title: no cases.
type PaperGroup struct {
	ID     string
	Title  string
	Papers []Paper
	Notes  []Block // entries that are remarks and not papers
}

// Paper is one paper of the dossier.
type Paper struct {
	Name      string
	Originals string // "1 bản chính", empty when none
	Copies    string // "1 bản sao"
	Form      Link   // the form to fill in
	Note      string
	Present   bool // only to be shown, not handed in
}

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
			g.Notes = append(g.Notes, Blocks(paper.Name)...)
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

// IsCase tells a case, of which one applies, from a heading over papers that all
// do: "Giấy tờ phải nộp", "Thành phần hồ sơ gồm", "Lưu ý".
func IsCase(title string) bool {
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
