package feed

import (
	"bytes"
	"cmp"
	"crypto/sha1"
	"encoding/xml"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

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

// Podcast writes the feed; nil when the site has no segments. Items are the segments
// with a recording, newest first.
func Podcast(s *site.Site, say words.Speaker) []byte {
	if len(s.Radios) == 0 {
		return nil
	}
	base := string(s.Config.BaseURL) + "/"
	name := say.Say("feed.podcast", "of", s.Config.ShortUnit)
	page := base + site.RadiosAddress
	c := channel{
		Title: name, Link: page, Language: "vi", Generator: "niemyet",
		Description: say.Say("feed.podcast_about", "unit", s.Config.Unit),
		Built:       stampRSS(s.Date, vi.Clock{}), Self: atomLink{base + site.PodcastAddress, "self", "application/rss+xml"},
		Image: image{base + CoverAddress, name, page}, Author: s.Config.Responsible, Explicit: "false", Type: "episodic",
		Cover: href{base + CoverAddress}, Category: category{"Government"}, Locked: "no", GUID: feedGUID(base + site.PodcastAddress), Medium: "podcast",
	}
	if s.Config.Sample {
		c.Description = say.Say("feed.sample", "text", c.Description)
	}
	if s.Config.Email != "" {
		c.Owner = &owner{s.Config.Unit, string(s.Config.Email)}
	}
	recorded := slices.Clone(s.Radios)
	recorded = slices.DeleteFunc(recorded, func(r *site.Radio) bool { return r.Sound.Bytes == 0 })
	slices.SortStableFunc(recorded, func(a, b *site.Radio) int {
		da, ca := Published(s, a)
		db, cb := Published(s, b)
		return cmp.Or(db.Compare(da), cb.Compare(ca), strings.Compare(a.ID, b.ID))
	})
	for _, r := range recorded {
		c.Items = append(c.Items, podcastItem(s, say, r, base))
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

func podcastItem(s *site.Site, say words.Speaker, r *site.Radio, base string) item {
	day, at := Published(s, r)
	page := base + r.Base.Address()
	description := r.Summary
	if r.Synthetic {
		description = strings.TrimSpace(say.Say("feed.synthetic", "text", description))
	}
	if r.Base.Sample {
		description = strings.TrimSpace(say.Say("feed.sample", "text", description))
	}
	id := r.ID
	if len(r.Aliases) > 0 {
		id = string(r.Aliases[0])
	}
	return item{
		Title: r.Name, Link: page, GUID: guid{false, r.Kind.Folder + "/" + id + "@" + host(s)}, Published: stampRSS(day, at),
		Description: description, Category: r.Plan.Name,
		Enclosure: enclosure{base + escapePath(r.Audio), r.Sound.Bytes, r.Sound.Type}, Duration: int(math.Ceil(r.Sound.Seconds)),
		Explicit: "false", EpisodeType: "full",
		Transcripts: []transcript{
			{base + site.RadioFileAddress(r, ".vtt"), "text/vtt", language(r), "captions"},
			{page + "#loi", "text/html", language(r), ""},
		},
		Chapters: typed{base + site.RadioFileAddress(r, ".chapters.json"), "application/json+chapters"},
		Person:   person{"host", "cast", r.Presenter},
	}
}

// Published is when a segment was first on the air; before that, when it was written.
func Published(s *site.Site, r *site.Radio) (vi.Date, vi.Clock) {
	if len(r.Airings) > 0 && !r.Airings[0].On.After(s.Date) {
		return r.Airings[0].On, r.Airings[0].At
	}
	return r.Written.Date, vi.Clock{}
}

// stampRSS is a date of RFC 822 with four digits of the year.
func stampRSS(d vi.Date, c vi.Clock) string {
	return time.Date(d.Year, d.Month, d.Day, c.Hour, c.Minute, 0, 0, vi.Zone).Format("Mon, 02 Jan 2006 15:04:05 -0700")
}

// feedGUID is the UUID of a feed's address without its scheme (Podcasting 2.0, guid).
func feedGUID(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	space := []byte{0xea, 0xd4, 0xc2, 0x36, 0xbf, 0x58, 0x58, 0xc6, 0xa2, 0xc6, 0xa6, 0xb2, 0x8d, 0x12, 0x8c, 0xb6}
	sum := sha1.Sum(append(space, strings.TrimRight(rest, "/")...))
	id := sum[:16]
	id[6], id[8] = id[6]&0x0f|0x50, id[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

func escapePath(p string) string {
	return strings.ReplaceAll(strings.ReplaceAll(p, "%", "%25"), " ", "%20")
}
