package paper

import (
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// scriptWord is what stays together on a line: a word with its signs and the breath
// mark after it.
type scriptWord struct {
	text  string
	notes []string
}

// RadioScriptSheet is print/radio-script.html: the script as a presenter holds it.
type RadioScriptSheet struct {
	view.Frame
	Sheet view.Sheet
	Facts [][2]string
	Stale []view.RadioStale
	Pages []ScriptPage
	Lines int
}

// ScriptPage is one page of lines.
type ScriptPage struct {
	Number, Of int
	Lines      []ScriptLine
	Count      int // numbered lines
}

// ScriptLine is one line of the script.
type ScriptLine struct {
	Number  int // 0 for a cue or a heading
	Text    string
	Speaker string
	Cue     bool
	First   bool     // of a paragraph
	Notes   []string // "15.000 đồng: mười lăm nghìn đồng"
}

// A page of the script on paper: double spaced lines that a presenter takes in at one
// glance.
const (
	lineLetters = 48
	firstLines  = 13 // the head of the first page takes the rest
	pageLines   = 19
	lastLines   = 4 // at least, of several pages
)

func radioScriptSheet(p view.Place, x *site.Radio, wear view.Sheet) any {
	v := RadioScriptSheet{Frame: p.Frame("radio-script", x.Name, x.Summary), Sheet: wear, Stale: p.Stale(x)}
	v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	v.Alternates = toSite(p, "print.see_site", x.Base.Address())
	t := p.TimeOf(x)
	room := ""
	if t.Room != "" {
		room = " (" + t.Room + ")"
	}
	v.Facts = [][2]string{
		{p.Say("radio.column"), x.Plan.Name}, {p.Say("radio.presenter"), x.Presenter}, {p.Say("radio.length"), p.Length(float64(t.Slot)) + "; " + vi.LowerFirst(t.Text) + room},
		{p.Say("radio.syllable_count"), t.Detail}, {p.Say("radio.written"), p.Write(x.Written)},
	}
	if next := x.NextAiring(p.Site.Date); next.Radio != nil {
		v.Facts = append(v.Facts, [2]string{p.Say("radio.on_air"), p.Say("radio.at", "time", next.At.String(), "day", p.Day(next.On).Text, "station", next.Station.Name)})
	}
	lines := scriptLines(x)
	for _, l := range lines {
		v.Lines = max(v.Lines, l.Number)
	}
	v.Pages = scriptPages(lines, firstLines-2*len(v.Stale))
	return v
}

// scriptPages lays lines on pages, of which the first has less room. Nobody turns a page for
// one line: the last takes some of the page before.
func scriptPages(lines []ScriptLine, first int) (out []ScriptPage) {
	for room := first; len(lines) > 0; room = pageLines {
		n, used := 0, 0
		for n < len(lines) && used < room {
			used += lines[n].room()
			n++
		}
		if left := len(lines) - n; left > 0 && left < lastLines {
			n = max(1, n-lastLines+left)
		}
		out = append(out, scriptPage(len(out)+1, lines[:n]))
		lines = lines[n:]
	}
	for i := range out {
		out[i].Of = len(out)
	}
	return out
}

func scriptPage(number int, lines []ScriptLine) ScriptPage {
	page := ScriptPage{Number: number, Lines: lines}
	for _, l := range lines {
		if l.Number > 0 {
			page.Count++
		}
	}
	return page
}

// room is how many lines of the page a line takes with its notes.
func (l ScriptLine) room() int { return max(1, (len(l.Notes)+1)/2) }

// scriptLines breaks a script into numbered lines.
func scriptLines(x *site.Radio) (out []ScriptLine) {
	number := 0
	for _, turn := range view.Turns(x) {
		if turn.Cue || turn.Heading {
			out = append(out, ScriptLine{Text: turn.Pieces[0].Text, Cue: true, First: true})
			continue
		}
		line := ScriptLine{First: true, Speaker: turn.Speaker}
		flush := func() {
			if line.Text != "" {
				number++
				line.Number = number
				out = append(out, line)
			}
			line = ScriptLine{}
		}
		for _, w := range scriptWords(turn.Pieces) {
			size := utf8.RuneCountInString(line.Text) + 1 + utf8.RuneCountInString(w.text)
			if line.First && line.Speaker != "" {
				size += utf8.RuneCountInString(line.Speaker) + 2
			}
			if line.Text != "" && size > lineLetters {
				flush()
			}
			if line.Text != "" {
				line.Text += " "
			}
			line.Text += w.text
			line.Notes = append(line.Notes, w.notes...)
		}
		flush()
	}
	return out
}

func scriptWords(pieces []view.RadioPiece) (out []scriptWord) {
	glued := false // the next piece goes on without a blank
	for _, piece := range pieces {
		for i, w := range strings.Fields(piece.Text) {
			var notes []string
			if i == 0 && piece.Said != "" {
				notes = []string{piece.Text + ": " + piece.Said}
			}
			if last := len(out) - 1; i == 0 && glued && last >= 0 && strings.IndexAny(piece.Text, " \n") != 0 {
				out[last].text += w
				out[last].notes = append(out[last].notes, notes...)
				continue
			}
			out = append(out, scriptWord{w, notes})
		}
		glued = piece.Breath == "" && strings.TrimRight(piece.Text, " \n") == piece.Text
		if last := len(out) - 1; piece.Breath != "" && last >= 0 {
			out[last].text += "\u00a0" + piece.Breath
		}
	}
	return out
}
