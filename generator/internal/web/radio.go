package web

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func init() {
	Draw("radio", Drawing{
		List: allRadios, Item: of(radioPage), More: radioPages, Taken: radioTaken,
	})
}

// RadioPage is site/radio.html: the player page of one segment, with its script.
type RadioPage struct {
	view.Frame
	Series    string // "Chuyên mục cải cách hành chính hằng tháng"
	Slot      string // "2 phút"
	Time      view.RadioTime
	Coming    []view.Airing
	Past      []view.Airing
	Presenter string // a role
	Stale     []view.RadioStale
	Turns     []view.RadioTurn
	Doubts    []view.RadioDoubt // for who edits and reads
	Reckoned  bool              // times of the script are reckoned, not measured
	Audio     *view.Audio
	Files     []RadioFile
	Sheet     view.Link // the script on paper
	Editor    view.Link // the page for who edits and reads it
	Explains  []view.Item
	Duties    []view.Item // tasks of plans that it serves
	Source    view.Source
}

// RadioFile is something to take along.
type RadioFile struct {
	view.Link
	Note string
}

// RadioListPage is site/radio-list.html.
type RadioListPage struct {
	view.Frame
	Lead     string
	Ways     []RadioFile // the week, the month, calendars, the podcast, the report
	Upcoming []RadioCard
	Groups   []RadioGroup // past, by month
	Stations []RadioFile  // calendars by station
}

// RadioGroup is one period.
type RadioGroup struct {
	ID, Title string
	Cards     []RadioCard
}

// RadioCard is one segment in a list.
type RadioCard struct {
	view.Item
	Next     view.Airing
	HasAudio bool
	Stale    bool
}

// radioPages are the pages that no record makes.
func radioPages(scene *view.Scene) []view.Page {
	out := []view.Page{scene.Page(site.RadioReportAddress, "site/radio-report", func(p view.Place) any { return p.RadioReport() })}
	out = append(out, radioCalendar(scene.Site).pages(scene)...)
	for _, x := range scene.Site.Radios {
		out = append(out, scene.Page(site.RadioEditorAddress(x), "site/radio-editor", func(p view.Place) any { return radioEditor(p, x) }))
	}
	return out
}

// radioEditor is the page of a segment for who edits it and reads it out.
func radioEditor(p view.Place, x *site.Radio) any {
	v := radioPage(p, x).(RadioPage)
	v.Frame = p.Frame("radio-editor", x.Title(), p.Say("radio.for_editors"), view.KindCrumb(x), view.Crumb{Text: x.Title(), To: x.Base.Address()})
	v.Sample = v.Sample || x.Base.Sample
	v.NoIndex = true
	v.Doubts = view.Doubts(x)
	return v
}

func radioPage(p view.Place, x *site.Radio) any {
	v := RadioPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), Series: x.Plan.Name, Slot: p.Length(float64(x.SlotSeconds())), Time: p.TimeOf(x),
		Presenter: x.Presenter, Turns: view.Turns(x), Reckoned: true, Source: p.Source(&x.Base), Stale: p.Stale(x),
		Sheet: p.SheetLink(p.Say("radio.script_on_paper"), site.SheetAddress(x)),
	}
	v.Editor = view.Link{Text: p.Say("radio.for_editors"), Href: p.Href(site.RadioEditorAddress(x))}
	v.Alternates = append(v.Alternates, p.Sheet(v.Sheet.Text, site.SheetAddress(x))...)
	for _, a := range x.Airings {
		line := view.Airing{Day: p.Day(a.On), Time: a.At.String(), Station: a.Station.Name}
		if a.On.Before(p.Site.Date) {
			v.Past = append(v.Past, line)
		} else {
			v.Coming = append(v.Coming, line)
		}
	}
	for _, y := range x.Explains {
		item := p.ItemOf(y)
		if code := record.TextOf(y, record.Of(y).Kind.Code); code != "" {
			item.Meta = []string{p.Say("item.code", "code", code)}
		}
		v.Explains = append(v.Explains, item)
	}
	for _, t := range x.Duties {
		v.Duties = append(v.Duties, p.ItemOf(t))
	}
	if x.Audio != "" {
		v.Audio = &view.Audio{Src: site.EscapePath(p.Href(x.Audio)), Type: x.Sound.Type, Synthetic: x.Synthetic}
		if x.Sound.Seconds > 0 {
			v.Audio.Length, v.Audio.Size = p.Length(x.Sound.Seconds), view.SizeText(x.Sound.Bytes)
		}
	}
	v.Files = []RadioFile{
		{view.Link{Text: p.Say("radio.add_to_calendar"), Href: p.Href(site.RadioFileAddress(x, ".ics"))}, p.Say("radio.calendar_file")},
		{view.Link{Text: p.Say("radio.plain_text"), Href: p.Href(site.RadioFileAddress(x, ".txt"))}, p.Say("radio.plain_text_note")},
		{view.Link{Text: p.Say("radio.subtitles"), Href: p.Href(site.RadioFileAddress(x, ".vtt"))}, p.Say("radio.subtitles_note")},
	}
	return v
}

func radioCard(p view.Place, x *site.Radio) RadioCard {
	card := RadioCard{
		Item:     view.Item{Link: p.Link(x), Summary: x.Summary, Sample: x.Base.Sample, Meta: []string{p.SlotText(x)}},
		HasAudio: x.Audio != "", Stale: len(p.Stale(x)) > 0,
	}
	if next := x.NextAiring(p.Site.Date); next.Radio != nil {
		card.Next = view.Airing{Day: p.Day(next.On), Time: p.Write(next.At), Station: next.Station.Name}
	}
	return card
}

func allRadios(p view.Place) any {
	lead := p.Say("radio.lead")
	v := RadioListPage{Frame: p.Frame("radio-list", p.Say("radio.title"), lead), Lead: lead, Ways: radioWays(p)}
	today := p.Site.Date
	var coming []*site.Radio
	at := map[string]int{}
	for _, x := range p.Site.Radios {
		last := x.NextAiring(today).On
		if last.IsZero() || !last.Before(today) {
			coming = append(coming, x)
			continue
		}
		title := p.Say("radio.month_of", "month", words.Month(last.Month), "year", strconv.Itoa(last.Year))
		i, ok := at[title]
		if !ok {
			i = len(v.Groups)
			at[title] = i
			v.Groups = append(v.Groups, RadioGroup{ID: fmt.Sprintf("thang-%d-%d", last.Month, last.Year), Title: title})
		}
		v.Groups[i].Cards = append(v.Groups[i].Cards, radioCard(p, x))
	}
	slices.SortStableFunc(coming, func(a, b *site.Radio) int {
		x, y := a.NextAiring(today), b.NextAiring(today)
		return cmp.Or(x.On.Compare(y.On), x.At.Compare(y.At))
	})
	for _, x := range coming {
		v.Upcoming = append(v.Upcoming, radioCard(p, x))
	}
	slices.SortStableFunc(v.Groups, func(a, b RadioGroup) int {
		return cmp.Compare(b.Cards[0].Next.Day.ISO[:7], a.Cards[0].Next.Day.ISO[:7])
	})
	for _, st := range p.Site.Stations {
		v.Stations = append(v.Stations, RadioFile{view.Link{Text: st.Name, Href: p.Href(site.RadioStationAddress(st))}, st.Place})
	}
	return v
}

func radioWays(p view.Place) []RadioFile {
	today := p.Site.Date
	out := []RadioFile{
		{view.Link{Text: p.Say("radio.this_week"), Href: p.Href(site.RadioWeekAddress(site.Monday(today)))}, ""},
		{view.Link{Text: p.Say("radio.this_month"), Href: p.Href(site.RadioMonthAddress(site.FirstOfMonth(today)))}, ""},
		{p.SheetLink(p.Say("radio.schedule_on_paper"), site.RadioSheetAddress), ""},
		{view.Link{Text: p.Say("radio.calendar"), Href: p.Href(site.RadioCalendarAddress)}, ".ics"},
	}
	if p.Site.HasPodcast() {
		out = append(out, RadioFile{view.Link{Text: "Podcast", Href: p.Href(site.PodcastAddress)}, p.Say("radio.podcast_note")})
	}
	return thatLead(append(out, RadioFile{view.Link{Text: p.Say("radio.what_was_on"), Href: p.Href(site.RadioReportAddress)}, p.Say("radio.what_was_on_note")}))
}

// radioTaken are the calendar of all broadcasts and the podcast, where there is one.
func radioTaken(p view.Place) []view.Link {
	out := []view.Link{{Text: p.Say("data.calendar"), Href: p.Href(site.RadioCalendarAddress)}}
	if p.Site.HasPodcast() {
		out = append(out, view.Link{Text: p.Say("data.podcast"), Href: p.Href(site.PodcastAddress)})
	}
	return out
}
