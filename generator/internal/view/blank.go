package view

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// BlankGroup are forms to fill in below a title: those of a field, of a letter.
type BlankGroup struct {
	ID, Title string
	Blanks    []Blank
	Open      bool // shown however long the list is
	Folded    bool
	Count     string // "12 mẫu"; of a folded group
}

// Blank is one form: what it is called, who needs it, and how one gets it.
type Blank struct {
	Name     string
	Number   string // "Mẫu số 01"
	OnScreen bool   // filled in where files are taken over the net
	Take     Link   // its file, to keep; Text has its sort and size: "PDF, 84 KB"
	Open     Link   // the same, to look at and print; of what browsers show
	Sample   bool
	Uses     []Link // procedures that ask for it
	More     string // "và 12 thủ tục khác"
	Facets   Facets
}

// usesShown is how many procedures a form names.
const usesShown = 4

// Blank is a form as lists show it.
func (p Place) Blank(b *site.Blank) Blank {
	out := Blank{Name: b.Name, Number: b.Number, OnScreen: b.OnScreen}
	if b.File != "" {
		out.Take = Link{p.fileSort(string(b.File), b.Bytes), string(b.File)}
		if b.File.Own() {
			out.Take.Href = site.EscapePath(p.Href(string(b.File)))
		}
		if slices.Contains(shownByBrowsers, sortOf(string(b.File))) {
			out.Open = Link{p.Say("blanks.print"), out.Take.Href}
		}
	}
	var who []string
	for i, x := range b.Uses {
		out.Sample = out.Sample || x.Base.Sample && b.File != ""
		f := p.facets(x)
		who = append(who, f.Who)
		out.Facets.Field, out.Facets.Level, out.Facets.Online = f.Field, f.Level, out.Facets.Online || f.Online
		if i < usesShown {
			use := p.CommonLink(x)
			use.Href += papersAnchor
			out.Uses = append(out.Uses, use)
		}
	}
	out.Facets.Who = strings.Join(distinct(who), ";")
	if n := len(b.Uses) - usesShown; n > 0 {
		out.More = p.Say("blanks.more", "count", n)
	}
	return out
}

// papersAnchor is where the page of a procedure lists its papers.
const papersAnchor = "#giay-to"

// distinct are the parts of lists that semicolons part, each once, in order.
func distinct(lists []string) (out []string) {
	for _, one := range strings.Split(strings.Join(lists, ";"), ";") {
		if one != "" && !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

// shownByBrowsers are sorts of files that open in the browser, which can print them.
var shownByBrowsers = []string{"PDF", "HTML", "SVG", "PNG", "JPG", "JPEG", "TXT"}

func sortOf(file string) string { return strings.ToUpper(strings.TrimPrefix(path.Ext(file), ".")) }

// fileSort says what comes when a file is taken: "PDF, 84 KB". An address may end in no sort.
func (p Place) fileSort(file string, bytes int64) string {
	sort := sortOf(file)
	if !slices.Contains(formSorts, sort) {
		return p.Say("blanks.elsewhere")
	}
	if bytes == 0 {
		return p.Say("blanks.take_sort", "sort", sort)
	}
	return p.Say("blanks.take", "sort", sort, "size", SizeText(bytes))
}

// SizeText is how heavy a file is: "84 KB".
func SizeText(bytes int64) string {
	if bytes < 1_000_000 {
		return vi.FormatInt(max(1, bytes/1000)) + " KB"
	}
	return vi.FormatDecimal(float64(bytes)/1_000_000, 1) + " MB"
}

// Blanks are forms as lists show them.
func (p Place) Blanks(list []*site.Blank) (out []Blank) {
	for _, b := range list {
		out = append(out, p.Blank(b))
	}
	return out
}

// mostBlanks is from how many forms on a group is parted by the first words of their names.
const mostBlanks, mostWords = 40, 6

// BlankGroups are forms by the first words of their names: by two of them, and by more where many begin alike ("Đơn đề nghị …").
func (p Place) BlankGroups(id string, list []*site.Blank) []BlankGroup {
	groups, met := p.blanksByWords(id, list, 1), map[string]int{}
	for i := range groups { // marks part words that are one word in an address
		if met[groups[i].ID]++; met[groups[i].ID] > 1 {
			groups[i].ID += "--" + strconv.Itoa(met[groups[i].ID])
		}
	}
	return groups
}

func (p Place) blanksByWords(id string, list []*site.Blank, words int) (out []BlankGroup) {
	for start := 0; start < len(list); {
		head := firstWords(list[start].Name, words)
		end := start + 1
		for end < len(list) && vi.Fold(firstWords(list[end].Name, words)) == vi.Fold(head) {
			end++
		}
		part := list[start:end]
		start = end
		if len(part) > mostBlanks && words < mostWords {
			out = append(out, p.blanksByWords(id+"-"+vi.Slug(head), part, words+1)...)
			continue
		}
		out = append(out, BlankGroup{ID: id + "-" + vi.Slug(head), Title: head + " …", Blanks: p.Blanks(part)})
	}
	return out
}

func firstWords(name string, n int) string {
	words := strings.Fields(name)
	return strings.Join(words[:min(n, len(words))], " ")
}

// FoldBlanks folds the groups of a long list, and tells whether it did.
func (p Place) FoldBlanks(groups []BlankGroup) {
	n := 0
	for _, g := range groups {
		n += len(g.Blanks)
	}
	if n < LongList/2 || len(groups) < 2 {
		return
	}
	for i := range groups {
		if groups[i].Open {
			continue
		}
		groups[i].Folded, groups[i].Count = true, p.Say("count.forms", "count", len(groups[i].Blanks))
	}
}
