package feed

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"math"
	"strings"
	"time"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// CoverAddress is the picture of the podcast.
const CoverAddress = "img/phat-thanh.png"

// RSS 2.0 with the tags of iTunes and of Podcasting 2.0. encoding/xml writes a prefix
// where a name has one; the namespaces stand on the root.
type rss struct {
	XMLName xml.Name `xml:"rss"`
	Version string   `xml:"version,attr"`
	Atom    string   `xml:"xmlns:atom,attr"`
	ITunes  string   `xml:"xmlns:itunes,attr"`
	Podcast string   `xml:"xmlns:podcast,attr"`
	Channel channel  `xml:"channel"`
}

type channel struct {
	Title       string   `xml:"title"`
	Link        string   `xml:"link"`
	Description string   `xml:"description"`
	Language    string   `xml:"language"`
	Copyright   string   `xml:"copyright,omitempty"`
	Built       string   `xml:"lastBuildDate"`
	Generator   string   `xml:"generator"`
	Self        atomLink `xml:"atom:link"`
	Image       image    `xml:"image"`
	Author      string   `xml:"itunes:author"`
	Explicit    string   `xml:"itunes:explicit"`
	Type        string   `xml:"itunes:type"`
	Cover       href     `xml:"itunes:image"`
	Category    category `xml:"itunes:category"`
	Owner       *owner   `xml:"itunes:owner,omitempty"`
	Locked      string   `xml:"podcast:locked"`
	GUID        string   `xml:"podcast:guid"`
	Medium      string   `xml:"podcast:medium"`
	Items       []item   `xml:"item"`
}

type atomLink struct {
	Href string `xml:"href,attr"`
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
}

type image struct {
	URL   string `xml:"url"`
	Title string `xml:"title"`
	Link  string `xml:"link"`
}

type href struct {
	Href string `xml:"href,attr"`
}

type category struct {
	Text string `xml:"text,attr"`
}

type owner struct {
	Name  string `xml:"itunes:name"`
	Email string `xml:"itunes:email"`
}

type item struct {
	Title       string       `xml:"title"`
	Link        string       `xml:"link"`
	GUID        guid         `xml:"guid"`
	Published   string       `xml:"pubDate"`
	Description string       `xml:"description"`
	Category    string       `xml:"category"`
	Enclosure   enclosure    `xml:"enclosure"`
	Duration    int          `xml:"itunes:duration"`
	Explicit    string       `xml:"itunes:explicit"`
	EpisodeType string       `xml:"itunes:episodeType"`
	Transcripts []transcript `xml:"podcast:transcript"`
	Chapters    typed        `xml:"podcast:chapters"`
	Person      person       `xml:"podcast:person"`
}

type guid struct {
	Permanent bool   `xml:"isPermaLink,attr"`
	Text      string `xml:",chardata"`
}

type enclosure struct {
	URL    string `xml:"url,attr"`
	Length int64  `xml:"length,attr"`
	Type   string `xml:"type,attr"`
}

type transcript struct {
	URL      string `xml:"url,attr"`
	Type     string `xml:"type,attr"`
	Language string `xml:"language,attr"`
	Rel      string `xml:"rel,attr,omitempty"`
}

type typed struct {
	URL  string `xml:"url,attr"`
	Type string `xml:"type,attr"`
}

// person is a role, never a name: a reader of the office is no public person.
type person struct {
	Role  string `xml:"role,attr"`
	Group string `xml:"group,attr"`
	Text  string `xml:",chardata"`
}

// Podcast writes the feed; nil when it would be empty. Items are the episodes, newest first.
func Podcast(s *site.Site, say words.Speaker, air *edition.Air) []byte {
	episodes := s.Episodes()
	if len(episodes) == 0 {
		return nil
	}
	to := func(path string) string { return site.Absolute(string(s.Config.BaseURL), path) }
	name := say.Say("feed.podcast", "of", s.Config.ShortUnit)
	page := to(site.RadiosAddress)
	c := channel{
		Title: name, Link: page, Language: "vi", Generator: "niemyet",
		Description: say.Say("feed.podcast_about", "unit", s.Config.Unit),
		Built:       stampRSS(s.Date, vi.Clock{}), Self: atomLink{to(site.PodcastAddress), "self", "application/rss+xml"},
		Image: image{to(CoverAddress), name, page}, Author: s.Config.Responsible, Explicit: "false", Type: "episodic",
		Cover: href{to(CoverAddress)}, Category: category{"Government"}, Locked: "no", GUID: air.Podcast(), Medium: "podcast",
	}
	if s.Config.Sample {
		c.Description = say.Say("feed.sample", "text", c.Description)
	}
	if name, email := s.Mailbox(); email != "" {
		c.Owner = &owner{name, string(email)}
	}
	for _, r := range episodes {
		c.Items = append(c.Items, podcastItem(say, r, air.Episode(r), to))
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	enc := xml.NewEncoder(&out)
	enc.Indent("", " ")
	err := enc.Encode(rss{
		Version: "2.0", Atom: "http://www.w3.org/2005/Atom", ITunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
		Podcast: "https://podcastindex.org/namespace/1.0", Channel: c,
	})
	if err != nil {
		panic("internal error: podcast: " + err.Error())
	}
	out.WriteByte('\n')
	return out.Bytes()
}

func podcastItem(say words.Speaker, r *site.Radio, id string, to func(string) string) item {
	first := r.Airings[0]
	page := to(r.Base.Address())
	description := r.Summary
	if r.Synthetic {
		description = strings.TrimSpace(say.Say("feed.synthetic", "text", description))
	}
	if r.Base.Sample {
		description = strings.TrimSpace(say.Say("feed.sample", "text", description))
	}
	return item{
		Title: r.Name, Link: page, GUID: guid{false, "urn:uuid:" + id}, Published: stampRSS(first.On, first.At),
		Description: description, Category: r.Plan.Name,
		Enclosure: enclosure{to(r.Audio), r.Sound.Bytes, cmp.Or(players[r.Sound.Type], r.Sound.Type)}, Duration: int(math.Ceil(r.Sound.Seconds)),
		Explicit: "false", EpisodeType: "full",
		Transcripts: []transcript{
			{to(site.RadioFileAddress(r, ".vtt")), "text/vtt", language(r), "captions"},
			{page + "#loi", "text/html", language(r), ""},
		},
		Chapters: typed{to(site.RadioFileAddress(r, ".chapters.json")), "application/json+chapters"},
		Person:   person{"host", "cast", r.Presenter},
	}
}

// players are the types by which podcast players know what the web calls otherwise.
var players = map[string]string{"audio/mp4": "audio/x-m4a"}

// stampRSS is a date of RFC 822 with four digits of the year.
func stampRSS(d vi.Date, c vi.Clock) string {
	return time.Date(d.Year, d.Month, d.Day, c.Hour, c.Minute, 0, 0, vi.Zone).Format("Mon, 02 Jan 2006 15:04:05 -0700")
}
