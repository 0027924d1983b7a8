package view

import (
	"math"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
)

// RadioTime is how a script or a recording fits its slot.
type RadioTime struct {
	Text    string // "Đọc hết khoảng 1 phút 50 giây"
	Room    string // "còn 10 giây" or "quá 12 giây, cắt chừng 40 tiếng"
	Detail  string // "313 tiếng, nhịp 200 tiếng một phút"
	Seconds int
	Slot    int // seconds; 0 when there is no slot
	Top     int // the end of the bar
	Over    bool
}

// RadioStale is a record that changed after the script was written.
type RadioStale struct {
	Record Link
	Since  Day
	Words  string
}

// Airing is one broadcast.
type Airing struct {
	Day     Day
	Time    string
	Station string
}

// Audio is a recorded segment.
type Audio struct {
	Src, Type, Size string
	Length          string
	Synthetic       bool
}

// SlotText is how long a segment may last.
func (p Place) SlotText(x *site.Radio) string { return p.Upper(p.Speaker().TimeLimit(x.Slot.Limit)) }

// TimeOf says how a segment fits its slot.
func (p Place) TimeOf(x *site.Radio) RadioTime {
	t := RadioTime{Seconds: int(math.Ceil(x.Reading.Seconds)), Slot: x.SlotSeconds(), Over: x.Reading.Over > 0}
	length := p.Length(x.Reading.Seconds)
	t.Text = p.Say("radio.reading_time", "length", length)
	if x.Sound.Seconds > 0 {
		t.Text = p.Say("radio.recording_time", "length", length)
	}
	t.Detail = p.Say("radio.syllables", "count", x.Reading.Syllables, "pace", x.Reading.Pace)
	t.Top = max(t.Slot, t.Seconds)
	switch {
	case t.Slot == 0:
	case t.Over:
		t.Room = p.Say("radio.over", "length", p.Length(x.Reading.Over), "count", x.Reading.Cut)
	default:
		t.Room = p.Say("radio.left", "length", p.Length(math.Floor(-x.Reading.Over)))
	}
	return t
}

func (p Place) Stale(x *site.Radio) (out []RadioStale) {
	for _, st := range edition.StaleRadio(p.Site, p.Posted(), x) {
		since := st.Since
		if since.IsZero() {
			since = p.Site.Date
		}
		out = append(out, RadioStale{p.Link(st.Record), p.Day(since), st.Words()})
	}
	return out
}

// AudioType is the media type of a recording, by its name.
func AudioType(name string) string {
	switch {
	case strings.HasSuffix(name, ".mp3"):
		return "audio/mpeg"
	case strings.HasSuffix(name, ".ogg"), strings.HasSuffix(name, ".opus"):
		return "audio/ogg"
	case strings.HasSuffix(name, ".m4a"):
		return "audio/mp4"
	case strings.HasSuffix(name, ".wav"):
		return "audio/wav"
	}
	return ""
}

// Segments prove by their broadcasts.
var _ = proves(func(p Place, named []*site.Radio) (Proven, bool) {
	c := tally{on: p.Site.Date}
	for _, x := range named {
		for _, a := range x.Airings {
			c.add(a.On)
		}
	}
	return c.proven(p, "task.proof_aired", site.RadiosAddress)
})
