package fleet

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

var (
	//go:embed front.html
	frontText string
	//go:embed dau-trang.css
	frontStyle []byte
	//go:embed dau-trang.js
	frontScript []byte

	frontPage = template.Must(template.New("front").Parse(frontText))
)

// File is one file of a front page.
type File struct {
	Name string
	Body []byte
}

// front is what the page shows.
type front struct {
	Title   string // of the superior unit, when all sites have one
	Day     string
	Count   int
	Several bool
	Groups  []frontGroup
}

// frontGroup are the sites of one superior unit.
type frontGroup struct {
	Name  string
	Sites []frontSite
}

type frontSite struct {
	Built
	Short string // the name without what all names begin with
	Key   string // the same without accents
	Href  string
}

// Front is the page that leads to all sites of a whole, by their names.
func Front(sites []Built, day string) []File {
	page := front{Count: len(sites), Day: day}
	if d, err := vi.ParseDate(day); err == nil {
		page.Day = d.Short()
	}
	at, short := map[string]int{}, shortNames(sites)
	for _, b := range sites {
		i, known := at[b.Superior]
		if !known {
			i = len(page.Groups)
			at[b.Superior] = i
			page.Groups = append(page.Groups, frontGroup{Name: b.Superior})
		}
		link := url.URL{Path: b.Name + "/index.html"}
		page.Groups[i].Sites = append(page.Groups[i].Sites, frontSite{b, short[b.Name], vi.Fold(short[b.Name]), link.String()})
	}
	vi.SortFunc(page.Groups, func(g frontGroup) string { return g.Name })
	for _, g := range page.Groups {
		vi.SortFunc(g.Sites, func(s frontSite) string { return s.Short + "\x00" + s.Name })
	}
	if page.Several = len(page.Groups) > 1; !page.Several && len(page.Groups) == 1 {
		page.Title = page.Groups[0].Name
	}
	var out bytes.Buffer
	if err := frontPage.Execute(&out, page); err != nil {
		panic("internal error: the front page: " + err.Error())
	}
	return []File{{"index.html", out.Bytes()}, {"dau-trang.css", frontStyle}, {"dau-trang.js", frontScript}}
}

// shortNames are the names of units without the words with which all of them begin ("Ủy ban nhân dân"), by site.
func shortNames(sites []Built) map[string]string {
	var shared []string
	for i, b := range sites {
		words := strings.Fields(b.Unit)
		if i == 0 {
			shared = words
		}
		n := 0
		for n < min(len(shared), len(words)-1) && shared[n] == words[n] {
			n++
		}
		shared = shared[:n]
	}
	if len(sites) == 1 {
		shared = nil
	}
	out := map[string]string{}
	for _, b := range sites {
		rest := strings.Join(strings.Fields(b.Unit)[len(shared):], " ")
		if rest == "" {
			rest = b.Name
		}
		first, size := utf8.DecodeRuneInString(rest)
		out[b.Name] = string(unicode.ToUpper(first)) + rest[size:]
	}
	return out
}
