package view

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// NewsDay is what people are told to have changed on a day.
type NewsDay struct {
	ID    string
	Day   Day
	Lines []NewsLine
}

// NewsLine is one thing that changed, or many of which the same is to be said.
type NewsLine struct {
	Link           // Href is empty for what is gone
	What  string   // "Sửa đổi"
	Kind  string   // "amended": a modifier of the tag
	Of    string   // "Thủ tục"
	Said  []string // "Phí, lệ phí: 10.000 đồng, trước là 8.000 đồng"
	More  string   // "và 3 chỗ khác"; "" where all is said
	Names []Link   // of what this is said, where it is many
}

const (
	mostSaid  = 6 // changes that a line tells; the sheet of today has all
	manyAlike = 4 // from how many on things of which the same is said make one line
)

// actTag is the modifier of the tag of an act.
var actTag = map[edition.Act]string{edition.Came: "new", edition.Otherwise: "amended", edition.Began: "new", edition.Ended: "abolished", edition.Gone: "abolished", edition.Back: "new"}

// NewsDays are lines of the chronicle by day, as they come.
func (p Place) NewsDays(news []edition.News) (out []NewsDay) {
	for len(news) > 0 {
		n := 1
		for n < len(news) && news[n].On == news[0].On {
			n++
		}
		day := news[0].On
		out = append(out, NewsDay{ID: "ngay-" + day.String(), Day: p.Day(day), Lines: p.newsLines(news[:n])})
		news = news[n:]
	}
	return out
}

// newsLines are those of one day.
func (p Place) newsLines(news []edition.News) (out []NewsLine) {
	alike := map[string][]edition.News{}
	for _, n := range news {
		alike[likeness(n)] = append(alike[likeness(n)], n)
	}
	for _, n := range news {
		key := likeness(n)
		all := alike[key]
		switch {
		case len(all) == 0: // told with the first of them
		case len(all) < manyAlike:
			out = append(out, p.newsLine(n))
		default:
			line := p.newsLine(n)
			line.Link = Link{Text: p.Say("changes.many", "count", len(all), "kind", vi.LowerFirst(line.Of))}
			line.Of = ""
			for _, one := range all {
				line.Names = append(line.Names, p.newsLink(one))
			}
			out = append(out, line)
			alike[key] = nil
		}
	}
	return out
}

// likeness is equal of things of which the same is to be said.
func likeness(n edition.News) string {
	out := []string{string(n.Act), n.Kind.Name}
	for _, c := range n.Changes {
		out = append(out, c.Line())
	}
	return strings.Join(out, "\x00")
}

func (p Place) newsLine(n edition.News) NewsLine {
	out := NewsLine{Link: p.newsLink(n), What: p.Say(n.Word()), Kind: actTag[n.Act], Of: p.Upper(p.Speaker().Named(n.Kind.One))}
	for _, c := range n.Changes[:min(mostSaid, len(n.Changes))] {
		out.Said = append(out.Said, c.Line())
	}
	if more := len(n.Changes) - mostSaid; more > 0 {
		out.More = p.Say("changes.more", "count", more)
	}
	return out
}

func (p Place) newsLink(n edition.News) Link {
	out := Link{Text: n.Title}
	if n.Address != "" && p.Medium == "site" {
		out.Href = p.Href(n.Address)
	}
	return out
}

// NewsOf are the lines of the chronicle about a record.
func (scene *Scene) NewsOf(r record.Record) []edition.News {
	key := record.Of(r).Key()
	return scene.newsThat(func(n *edition.News) bool { return n.Key == key })
}

// Changed are the keys of records that were changed since they were published.
func (scene *Scene) Changed() map[string]bool { return scene.turned() }

// NewsIn are those of the month of a day.
func (scene *Scene) NewsIn(day vi.Date) []edition.News {
	month := site.FirstOfMonth(day)
	return scene.newsThat(func(n *edition.News) bool { return site.FirstOfMonth(n.On) == month })
}

// newsThat are the lines of which something is so. Each record that was changed asks for its own.
func (scene *Scene) newsThat(is func(*edition.News) bool) (out []edition.News) {
	all := scene.News()
	for i := range all {
		if is(&all[i]) {
			out = append(out, all[i])
		}
	}
	return out
}

// NewsMonths are the months that have news, by their first days, the newest first. The list of
// pages asks for them, with every edit of a preview: no sheet is drawn for them but of what was
// edited.
func (scene *Scene) NewsMonths() (out []vi.Date) {
	for _, n := range scene.outline() {
		first := site.FirstOfMonth(n.On)
		if len(out) == 0 || out[len(out)-1] != first {
			out = append(out, first)
		}
	}
	return out
}

// MonthOf is a month in words: "tháng 11/2026".
func (p Place) MonthOf(day vi.Date) string {
	return p.Say("changes.month", "month", int(day.Month), "year", strconv.Itoa(day.Year)) // a year has no thousands
}

// MonthLinks lead to the pages of months.
func (p Place) MonthLinks() (out []Link) {
	for _, first := range p.NewsMonths() {
		out = append(out, Link{Text: p.Upper(p.MonthOf(first)), Href: p.Href(site.MonthAddress(first))})
	}
	return out
}

// NewsSheet is what changed in a month, to print: of the month that runs and of the one before.
type NewsSheet struct {
	Month   vi.Date // its first day
	Address string
}

// NewsSheets are both.
func NewsSheets(scene *Scene) []NewsSheet {
	now := site.FirstOfMonth(scene.Site.Date)
	return []NewsSheet{{now, site.ChangesSheetAddress}, {site.FirstOfMonth(now.AddDays(-1)), site.ChangesLastAddress}}
}

// Published is the day on which a record was first published, as far as the site remembers;
// what it does not know of is published today, so that a site built again is the same.
func (scene *Scene) Published(x record.Record) vi.Date { return scene.publishedOn(record.Of(x).Key()) }

func (scene *Scene) publishedOn(key string) vi.Date {
	if first := scene.Shown.FirstShown(key); !first.IsZero() && !first.After(scene.Site.Date) {
		return first
	}
	return scene.Site.Date
}
