package site

import (
	"math"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// How long a script takes. A pace counts syllables while the voice sounds; silences
// are added to it. Seconds.
const (
	breathPause    = 0.25 // a breath mark that the author wrote: " / "
	sentencePause  = 0.4
	paragraphPause = 0.6
	longPause      = 0.8 // " // "
)

// Script is a segment's script as it is read aloud.
type Script struct {
	Parts     []Part
	Syllables int
	Pace      int     // syllables a minute
	Estimate  float64 // seconds, by the estimate
	Seconds   float64 // of the recording, else the estimate
	Over      float64 // seconds beyond the slot; negative when there is room
	Cut       int     // syllables to cut so that it fits
	Spoken    string  // what is read, a paragraph a line
}

// Part is a turn of a script with its sentences.
type Part struct {
	record.Turn
	Readings  []vi.Reading // places in Turn.Text
	Sentences []Sentence
	Start     float64
	End       float64
}

// Sentence is a sentence, and when it is said.
type Sentence struct {
	From, To   int // bytes of the turn's text
	Written    string
	Spoken     string
	Syllables  int
	Start, End float64
}

var sentenceEnd = regexp.MustCompile(`[.!?…]+["”’)]*(\s+|$)`)
var breathMarks = regexp.MustCompile(`(^|\s+)//?(\s+|$)`)

// Readings is the glossary as readings are taken from it.
func (c *Config) Readings() vi.Glossary {
	g := vi.Glossary{}
	for _, t := range c.Glossary {
		g[t.Short] = t.Full
	}
	return g
}

// Reader reads texts aloud with the glossary and the say-as list of the site.
func (c *Config) Reader() vi.Reader {
	r := vi.Reader{Glossary: c.Readings(), SayAs: map[string]string{}}
	for _, x := range c.SayAs {
		r.SayAs[x.Written] = x.Said
	}
	return r
}

// reader is who reads a segment.
func (s *Site) reader(r *Radio) vi.Reader {
	out := s.Config.Reader()
	for _, p := range s.Config.Presenters {
		if vi.Fold(p.Name) == vi.Fold(r.Presenter) {
			out.Southern = p.South
		}
	}
	return out
}

// Spoken writes any text of the site as it is read aloud.
func (s *Site) Spoken(text string) (string, []vi.Unspoken) {
	return s.Config.Reader().Spoken(text)
}

// read takes a script apart and reckons its time.
func (s *Site) read(r *Radio) Script {
	out := Script{Pace: s.pace(r)}
	reader := s.reader(r)
	var now float64
	var spoken []string
	for _, t := range r.Script() {
		p := Part{Turn: t, Start: now}
		switch {
		case t.Cue:
			now += float64(t.Seconds)
		case !t.Heading:
			if !t.Foreign() { // figures of another language are not said in Vietnamese
				p.Readings = reader.Readings(t.Text)
			}
			var said []string
			for _, sentence := range sentences(t.Text, p.Readings) {
				sentence.Start = now
				now += float64(sentence.Syllables) * 60 / float64(out.Pace)
				now += pauses(sentence.Written)
				sentence.End = now
				now += sentencePause
				out.Syllables += sentence.Syllables
				said = append(said, sentence.Spoken)
				p.Sentences = append(p.Sentences, sentence)
			}
			now += paragraphPause
			spoken = append(spoken, strings.Join(said, " "))
		}
		p.End = now
		out.Parts = append(out.Parts, p)
	}
	if n := len(out.Parts); n > 0 && !out.Parts[n-1].Cue && !out.Parts[n-1].Heading {
		now = max(0, now-sentencePause-paragraphPause) // nobody waits after the last word
		out.Parts[n-1].End = now
	}
	out.Spoken = strings.Join(spoken, "\n")
	out.Estimate, out.Seconds = now, now
	if r.Sound.Seconds > 0 {
		out.Seconds = r.Sound.Seconds
		out.stretch(r.Sound.Seconds / max(now, 0.001))
	}
	if slot := r.SlotSeconds(); slot > 0 {
		out.Over = out.Seconds - float64(slot)
		if out.Over > 0 {
			out.Cut = int(math.Ceil(out.Over * float64(out.Pace) / 60))
		}
	}
	return out
}

// stretch lays the estimated times over the length of a recording.
func (s *Script) stretch(by float64) {
	for i := range s.Parts {
		p := &s.Parts[i]
		p.Start, p.End = p.Start*by, p.End*by
		for j := range p.Sentences {
			p.Sentences[j].Start *= by
			p.Sentences[j].End *= by
		}
	}
}

func pauses(written string) (out float64) {
	for _, m := range breathMarks.FindAllString(written, -1) {
		out += breathPause
		if strings.Contains(m, "//") {
			out += longPause - breathPause
		}
	}
	return out
}

// sentences cuts a text at full stops that end a sentence, and says each. A full stop
// inside something that is read as a whole ("TP. Gia Nghĩa") ends nothing.
func sentences(text string, readings []vi.Reading) (out []Sentence) {
	from := 0
	add := func(to int) {
		written := text[from:to]
		if strings.TrimSpace(written) == "" {
			return
		}
		var here []vi.Reading
		for _, x := range readings {
			if x.Start >= from && x.End <= to {
				x.Start, x.End = x.Start-from, x.End-from
				here = append(here, x)
			}
		}
		said := vi.Collapse(breathMarks.ReplaceAllString(vi.Say(written, here), " "))
		out = append(out, Sentence{From: from, To: to, Written: strings.TrimSpace(vi.Written(written)), Spoken: said, Syllables: vi.Syllables(said)})
		from = to
	}
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		inside := false
		for _, x := range readings {
			inside = inside || m[0] >= x.Start && m[0] < x.End && m[1] < len(text) && m[0]+1 < x.End
			inside = inside || m[0] > x.Start && m[0] < x.End
		}
		if !inside {
			add(m[1])
		}
	}
	add(len(text))
	return out
}

// Shown is written text without the breath marks and the say-as marks of its author.
func Shown(written string) string {
	return strings.TrimSpace(breathMarks.ReplaceAllString(vi.Written(written), " "))
}
