package feed

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// mostNews is how many changes the Atom feed holds: readers ask for it often.
const mostNews = 60

// Atom (RFC 4287).
type atomFeed struct {
	XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string   `xml:"xml:lang,attr"`
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Author  struct {
		Name string `xml:"name"`
	} `xml:"author"`
	Links   []atomTo    `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomTo struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID      string `xml:"id"`
	Title   string `xml:"title"`
	Updated string `xml:"updated"`
	Link    atomTo `xml:"link"`
	Content struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	} `xml:"content"`
}

// atom is the feed of what changed: an entry for each line of the chronicle. An entry keeps its
// id and its day for ever, so that no reader shows it twice.
func atom(s *site.Site, say words.Speaker, news []edition.News) File {
	base := string(s.Config.BaseURL)
	page := site.Absolute(base, site.ChangesAddress)
	self := site.Absolute(base, site.ChangesFeedAddress)
	f := atomFeed{Lang: "vi", ID: page, Title: say.Say("changes.feed", "unit", s.Config.Unit), Updated: instant(s.Date)}
	f.Author.Name = s.Config.Unit
	f.Links = []atomTo{{"self", "application/atom+xml", self}, {"alternate", "text/html", page}}
	if len(news) > 0 {
		f.Updated = instant(news[0].On)
	}
	for _, n := range news[:min(len(news), mostNews)] {
		f.Entries = append(f.Entries, atomEntryOf(base, self, say, n))
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	enc := xml.NewEncoder(&out)
	enc.Indent("", " ")
	if err := enc.Encode(f); err != nil {
		panic("internal error: Atom: " + err.Error())
	}
	out.WriteByte('\n')
	return File{site.ChangesFeedAddress, out.Bytes()}
}

func atomEntryOf(base, self string, say words.Speaker, n edition.News) atomEntry {
	to := n.Address
	if to == "" {
		to = site.MonthAddress(n.On)
	}
	e := atomEntry{
		ID:    self + "#" + strings.Join([]string{n.On.String(), string(n.Act), strings.ReplaceAll(cmp.Or(n.Key, n.Code), "/", ".")}, "."),
		Title: say.Say(n.Word()) + ": " + n.Title, Updated: instant(n.On), Link: atomTo{"alternate", "text/html", site.Absolute(base, to)},
	}
	var lines []string
	for _, c := range n.Changes {
		lines = append(lines, c.Line())
	}
	e.Content.Type, e.Content.Text = "text", cmp.Or(strings.Join(lines, "\n"), say.Named(n.Kind.One))
	return e
}

// instant is the first moment of a day in Vietnam.
func instant(day vi.Date) string { return day.String() + "T00:00:00+07:00" }
