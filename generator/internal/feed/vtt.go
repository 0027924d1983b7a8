package feed

import (
	"encoding/json"
	"fmt"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Transcript is a segment's script as WebVTT, a cue for each sentence. Where nobody has
// listened to the recording the times are reckoned from the number of syllables, and
// the file says so.
func Transcript(r *site.Radio, say words.Speaker) []byte {
	var b strings.Builder
	b.WriteString("WEBVTT - " + escapeCue(r.Name) + "\n\n")
	b.WriteString("NOTE " + oneLine(say.Say("feed.reckoned")) + "\n\n")
	n := 0
	for _, p := range r.Reading.Parts {
		for _, s := range p.Sentences {
			n++
			fmt.Fprintf(&b, "%d\n%s --> %s\n<v %s>%s</v>\n\n", n, stamp(s.Start), stamp(max(s.End, s.Start+0.1)), escapeCue(speaker(r, p)), inTongue(p.Lang, escapeCue(site.Shown(s.Written))))
		}
	}
	return []byte(b.String())
}

// inTongue says of which language the words of a cue are, where it is another.
func inTongue(lang, words string) string {
	if lang == "" {
		return words
	}
	return "<lang " + lang + ">" + words + "</lang>"
}

func speaker(r *site.Radio, p site.Part) string {
	if p.Speaker != "" {
		return p.Speaker
	}
	return r.Presenter
}

func language(r *site.Radio) string {
	if r.Language != "" {
		return r.Language
	}
	return "vi"
}

// stamp is a time of WebVTT: 00:01:02.345.
func stamp(seconds float64) string {
	ms := int64(seconds*1000 + 0.5)
	return fmt.Sprintf("%02d:%02d:%02d.%03d", ms/3_600_000, ms/60_000%60, ms/1000%60, ms%1000)
}

var cueEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "-->", "→", "\n", " ")

func escapeCue(text string) string { return cueEscapes.Replace(oneLine(text)) }

func oneLine(text string) string { return vi.Collapse(text) }

type chapterFile struct {
	Version  string    `json:"version"`
	Title    string    `json:"title"`
	Chapters []chapter `json:"chapters"`
}

type chapter struct {
	Start float64 `json:"startTime"`
	Title string  `json:"title"`
}

// Chapters are a segment's headings; without any, its paragraphs by their first words
// (Podcasting 2.0, JSON chapters 1.2).
func Chapters(r *site.Radio) []byte {
	out := chapterFile{Version: "1.2.0", Title: r.Name, Chapters: []chapter{}}
	headed := false
	for _, p := range r.Reading.Parts {
		headed = headed || p.Heading
	}
	for _, p := range r.Reading.Parts {
		start := float64(int64(p.Start*10)) / 10
		switch {
		case p.Heading:
			out.Chapters = append(out.Chapters, chapter{start, oneLine(p.Text)})
		case !headed && len(p.Sentences) > 0:
			out.Chapters = append(out.Chapters, chapter{start, vi.Truncate(oneLine(site.Shown(p.Sentences[0].Written)), 60)})
		}
	}
	raw, err := json.MarshalIndent(out, "", " ")
	if err != nil {
		panic("internal error: chapters: " + err.Error())
	}
	return append(raw, '\n')
}
