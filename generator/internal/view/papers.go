package view

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// PaperGroup is the list of papers of one case. Only one group without a title: no cases.
type PaperGroup struct {
	ID     string
	Title  string
	Case   int // number of the case; 0: everybody
	Papers []Paper
	Notes  []Block // entries that are remarks and not papers
	Folded bool    // remarks are so long that they open when asked for
	Count  int     // of remarks

	choice  bool     // a line says that one of some of the papers is enough, and not of which
	several bool     // a row lists several papers on lines of its own
	whom    int      // how many rows begin with for whom they are
	remarks []string // as the record says them
	keys    []string // of remarks: two of one key say the same
}

// OfCase is the title behind words that say "trường hợp" themselves: "Trường hợp trẻ em bị
// bỏ rơi" is "trẻ em bị bỏ rơi".
func (g PaperGroup) OfCase() string { return vi.InCase(g.Title) }

// Paper is one paper of the dossier.
type Paper struct {
	Name      string
	Short     string // its short name; empty when a short one would not be true
	Originals string // "1 bản chính", empty when none
	Copies    string // "1 bản sao"
	Form      Link   // the form to fill in
	Note      string
	Present   bool // only to be shown, not handed in
	Sometimes bool // its own name says that only some bring it
}

// paperGroups are the papers by case, in the order in which the cases first come.
// Papers of no case come first, as everybody needs them.
func (p Place) paperGroups(x *site.Procedure) []PaperGroup {
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
	alone := map[string][]string{} // papers that stand for no other, by their groups
	for _, choice := range record.Choices(x.Papers) {
		paper := choice[0]
		g := add(vi.Collapse(paper.Case))
		g.choice = g.choice || len(choice) == 1 && p.paperName(paper.Name).choice
		g.several = g.several || len(choice) == 1 && !paper.Remark() && p.paperName(paper.Name).several
		if len(choice) > 1 {
			g.Papers = append(g.Papers, p.choiceView(choice))
			g.Papers[len(g.Papers)-1].Short = p.shortChoice(choice)
			continue
		}
		if paper.Remark() && !shownOnly(paper) {
			unsure := record.BeginsPaper(record.Unmarked(paper.Name)) && slices.ContainsFunc(x.Papers, func(other record.Paper) bool { return other.Uncounted && other.Case == paper.Case })
			g.several = g.several || unsure // the base counts none of its rows: this may be a paper too
			g.remark(paper.Name)
			continue
		}
		g.Papers = append(g.Papers, p.paperView(paper))
		alone[g.Title] = append(alone[g.Title], paper.Name)
		if record.BeginsWithWhom(paper.Name) {
			g.whom++
		}
		last := &g.Papers[len(g.Papers)-1]
		last.Short, last.Sometimes = p.shortPaper(paper), p.sometimes(x, paper)
	}
	for i := range out {
		out[i].layRemarks()
		out[i].choice = out[i].choice || record.AlikeForms(alone[out[i].Title])
	}
	return out
}

// longestRemarks are the most characters of remarks that stand open below the papers: about
// a screen of a small phone. The national base has forty of them below some lists.
const longestRemarks = 700

// remark takes what is said, once: the base says some remarks twice.
func (g *PaperGroup) remark(text string) {
	if bare := noteHead.ReplaceAllString(text, ""); bare != "" {
		text = vi.UpperFirst(bare) // what stands over the remarks says it
	}
	key := strings.Trim(vi.Fold(vi.Collapse(text)), " .;,")
	if !slices.Contains(g.keys, key) {
		g.remarks, g.keys = append(g.remarks, text), append(g.keys, key)
	}
}

// layRemarks makes blocks of what is said. Where it is long it opens when asked for, and
// headings ("Đối với giấy tờ gửi kèm:") are left out, which the disorder of the base has
// parted from what they stood over.
func (g *PaperGroup) layRemarks() {
	length := 0
	for _, text := range g.remarks {
		length += len([]rune(text))
	}
	g.Folded = length > longestRemarks
	for _, text := range g.remarks {
		if g.Folded && opensList(text) && !strings.Contains(text, "\n") {
			continue
		}
		g.Notes = append(g.Notes, Blocks(text)...)
		g.Count++
	}
	g.Folded = g.Folded && g.Count > 1
}

// always is how many of the papers everybody of the case brings.
func (g PaperGroup) always() (n int) {
	for _, paper := range g.Papers {
		if !paper.Sometimes {
			n++
		}
	}
	return n
}

// shownOnly tells whether a paper is shown at the desk and taken home again.
func shownOnly(p record.Paper) bool {
	return strings.Contains(vi.Fold(p.Note), "xuat trinh") || strings.HasPrefix(vi.Fold(p.Case), "giay to phai xuat trinh")
}

func (p Place) paperView(x record.Paper) Paper {
	out := Paper{Name: x.Name, Note: vi.UpperFirst(x.Note), Present: shownOnly(x)}
	if out.Present && vi.Fold(x.Note) == "xuat trinh" {
		out.Note = "" // the mark says so already
	}
	if x.Originals > 0 {
		out.Originals = p.Say("papers.originals", "count", x.Originals)
	}
	if x.Copies > 0 {
		out.Copies = p.Say("papers.copies", "count", x.Copies)
	}
	if x.IssuedBy != "" {
		out.Note = p.Speaker().Each(p.Say("papers.issued_by", "note", out.Note, "who", x.IssuedBy), func(text string) string { return strings.TrimPrefix(text, ". ") })
	}
	out.Form = p.formOf(x)
	return out
}

// formOf is the form on which a paper is written. One to take says that it is taken and what sort of
// file comes: "Theo mẫu" alone is no name of a link.
func (p Place) formOf(x record.Paper) Link {
	form := Link{x.Form, string(x.FormURL)}
	if x.FormURL == "" {
		return form
	}
	if x.FormURL.Own() {
		form.Href = p.Href(string(x.FormURL))
	}
	if p.Medium != "site" {
		form.Text = cmp.Or(x.Form, p.Say("papers.form"))
		return form
	}
	sort := strings.ToUpper(strings.TrimPrefix(path.Ext(string(x.FormURL)), "."))
	if !slices.Contains(formSorts, sort) {
		sort = ""
	}
	named := x.Form
	if unnamed := vi.Fold(x.Form); unnamed == "theo mau" || unnamed == "co mau" {
		named = ""
	}
	switch {
	case named != "" && sort != "":
		form.Text = p.Say("papers.form_both", "form", named, "sort", sort)
	case named != "":
		form.Text = p.Say("papers.form_named", "form", named)
	case sort != "":
		form.Text = p.Say("papers.form_sort", "sort", sort)
	default:
		form.Text = p.Say("papers.form")
	}
	return form
}

// formSorts are the sorts of files in which forms come.
var formSorts = []string{"PDF", "DOC", "DOCX", "RTF", "XLS", "XLSX", "ODT", "ODS", "SVG"}

// choiceView is one paper to bring, of several that would do: what only one of them needs
// to be told stands behind its name.
func (p Place) choiceView(choice []record.Paper) Paper {
	first, alike := p.paperView(choice[0]), true
	for _, x := range choice {
		alike = alike && x.Originals == choice[0].Originals && x.Copies == choice[0].Copies
	}
	out := Paper{Present: true}
	if alike {
		out.Originals, out.Copies = first.Originals, first.Copies
	}
	var names []string
	for _, x := range choice {
		one := p.paperView(x)
		out.Present = out.Present && one.Present
		behind := []string{one.Form.Text, p.Speaker().Each(one.Note, vi.LowerFirst)}
		if !alike {
			behind = append(behind, one.Originals, one.Copies)
		}
		behind = slices.DeleteFunc(behind, func(text string) bool { return text == "" })
		name := vi.LowerFirst(strings.TrimRight(vi.Collapse(x.Name), " .;,:"))
		if len(behind) > 0 {
			name = p.Say("papers.with", "paper", name, "what", strings.Join(behind, "; "))
		}
		names = append(names, name)
	}
	between := "; "
	if slices.ContainsFunc(names, func(name string) bool { return utf8.RuneCountInString(name) > widestAnswer }) {
		names[0], between = "\n– "+names[0], ";\n– " // long ones stand below each other
	}
	out.Name = p.Say("papers.one_of", "papers", strings.Join(names, between))
	return out
}

// forWhom begins a heading that says for whom its papers are: “Thành phần hồ sơ đối với tàu nhập cảnh”. Whose they are says that
// both are wanted: “Hồ sơ của người nhận con nuôi”, “Hồ sơ của người được nhận làm con nuôi”.
var forWhom = regexp.MustCompile(`^(?:thanh phan ho so|ho so) (?:doi voi|truong hop|khi) `)

// IsCase tells a case, of which one applies, from a heading over papers that all
// do: "Giấy tờ phải nộp", "Thành phần hồ sơ gồm", "Lưu ý".
func IsCase(title string) bool {
	folded := vi.Fold(title)
	if folded == "" {
		return false
	}
	if forWhom.MatchString(folded) {
		return true
	}
	for _, heading := range []string{"ho so cua ", "giay to phai", "giay to gom", "thanh phan ho so", "ho so gom", "ho so bao gom", "luu y", "ghi chu", "giay to xuat trinh", "xuat trinh"} {
		if strings.HasPrefix(folded, heading) {
			return false
		}
	}
	return true
}
