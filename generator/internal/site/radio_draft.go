package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// DraftScript writes the first draft of a segment from the facts of procedures: what it
// is, who needs it, what to bring, where, how long, what it costs, whom to ring, and
// what to remember. Figures stay figures, so that the checks hold them against the
// records; the page says how to read them. A fact that nobody knows sends the listener
// to the desk; none is made up.
func DraftScript(words words.Speaker, about []*Procedure) string {
	d := draft{words: words}
	d.cue(d.say("draft.opening"))
	for i, p := range about {
		name := "“" + vi.LowerFirst(p.SortName()) + "”"
		if i == 0 {
			d.line("**" + d.say("draft.announcer") + ":** " + d.say("draft.first", "name", name))
		} else {
			d.line(d.say("draft.next", "name", name))
		}
		d.procedure(p)
	}
	d.line(d.say("draft.remember"))
	d.line(d.say("draft.goodbye"))
	d.cue(d.say("draft.closing"))
	return strings.Join(d.out, "\n\n") + "\n"
}

type draft struct {
	words words.Speaker
	out   []string
}

func (d *draft) line(text string) { d.out = append(d.out, text) }
func (d *draft) cue(text string)  { d.out = append(d.out, "["+text+"]") }

func (d *draft) say(key string, values ...any) string { return d.words.Say(key, values...) }

func (d *draft) procedure(p *Procedure) {
	d.line(d.sentence("draft.audience", spokenList(p.Subjects), "draft.audience_unknown"))
	d.papers(p)
	d.where(p)
	d.line(d.sentence("draft.time", d.times(p), "draft.time_unknown"))
	d.line(d.fees(p))
	if !isNone(p.Result) {
		d.line(d.sentence("draft.result", p.Result, "draft.result_unknown"))
	}
	var lines []string
	for _, h := range p.Hotlines {
		if len(lines) < 2 && h.Number.Digits != "" {
			lines = append(lines, d.say("draft.number", "name", vi.LowerFirst(h.Name), "number", h.Number.String()))
		}
	}
	if len(lines) > 0 {
		d.line(d.say("draft.ring", "lines", d.either(lines, "draft.or_ring")))
	}
}

func isNone(text string) bool { return text == "" || record.None(text) }

// sentence tells what is known, or what to do instead.
func (d *draft) sentence(key, what, instead string) string {
	if what == "" || record.Unknown(what) {
		return d.say(instead)
	}
	return d.say(key, "what", vi.LowerFirst(strings.TrimRight(vi.Collapse(what), " .;,")))
}

// either joins what one can choose between.
func (d *draft) either(list []string, key string) string {
	out := list[0]
	for _, next := range list[1:] {
		out = d.say(key, "one", out, "other", next)
	}
	return out
}

func spokenList(list []string) string {
	if slices.ContainsFunc(list, record.Unknown) {
		return ""
	}
	var out []string
	for _, x := range list {
		out = append(out, vi.LowerFirst(strings.TrimRight(x, " .;,")))
	}
	return strings.Join(out, ", ")
}

// ordinals number the papers: as many as a listener can keep in mind.
var ordinals = [...]string{"draft.paper_1", "draft.paper_2", "draft.paper_3", "draft.paper_4", "draft.paper_5"}

func (d *draft) papers(p *Procedure) {
	var list []string
	papers := record.Choices(p.Papers)
	slices.SortStableFunc(papers, func(a, b []record.Paper) int {
		return cmp.Compare(min(len(a[0].Case), 1), min(len(b[0].Case), 1))
	})
	for _, choice := range papers {
		x := choice[0]
		if x.Remark() {
			continue
		}
		text := vi.LowerFirst(strings.TrimRight(vi.Collapse(x.Name), " .;,"))
		for _, other := range choice[1:] {
			text += ", hoặc " + vi.LowerFirst(strings.TrimRight(vi.Collapse(other.Name), " .;,"))
		}
		if x.Case != "" {
			text += " (" + vi.LowerFirst(strings.TrimRight(x.Case, " .;,")) + ")"
		}
		list = append(list, text)
	}
	switch {
	case len(list) == 0 && isNone(p.PapersText) && p.PapersText != "":
		d.line(d.say("draft.no_papers"))
	case len(list) == 0:
		d.line(d.say("draft.papers_unknown"))
	default:
		if len(list) == 1 {
			d.line(d.say("draft.one_paper", "paper", list[0]))
			return
		}
		said := []string{d.say("draft.papers")}
		for i, x := range list[:min(len(list), len(ordinals))] {
			said = append(said, d.say(ordinals[i], "paper", x))
		}
		if len(list) > len(ordinals) {
			said = append(said, d.say("draft.whole_list"))
		}
		d.line(strings.Join(said, " "))
	}
}

func (d *draft) where(p *Procedure) {
	place := vi.Collapse(p.Receiving)
	if p.Office != nil {
		place = p.Office.Name
		if p.Desk != nil {
			place = d.say("draft.desk", "number", p.Desk.Number, "office", place)
		}
	}
	text := d.say("draft.where_unknown")
	if place != "" && !record.Unknown(place) {
		text = d.say("draft.where", "where", strings.TrimRight(place, " ."))
	}
	var channels []record.Channel
	var other []string
	for _, w := range p.Ways {
		switch {
		case slices.Contains(channels, w.Channel):
		case w.Channel == record.Postal:
			channels, other = append(channels, w.Channel), append(other, d.say("draft.by_post"))
		case w.Channel == record.Online:
			channels, other = append(channels, w.Channel), append(other, d.say("draft.online"))
		}
	}
	if len(other) > 0 {
		text += " " + d.say("draft.also", "ways", d.either(other, "limit.or"))
	}
	d.line(text)
}

func (d *draft) times(p *Procedure) string {
	var out []string
	for _, w := range p.Ways {
		if w.Time.State != record.TimeStated {
			continue
		}
		text := d.words.TimeLimit(w.Time.Limit)
		if w.Case != "" {
			text += " (" + vi.LowerFirst(w.Case) + ")"
		}
		if !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return strings.Join(out, "; ")
}

func (d *draft) fees(p *Procedure) string {
	var out []string
	free := len(p.Ways) > 0
	for _, w := range p.Ways {
		free = free && w.Fee.State == record.FeeFree && len(w.Fees) == 0
		if w.Fee.State == record.FeeAmount {
			text := d.say("draft.fee_by", "fee", w.Fee.Amount, "channel", d.say(channelWords[w.Channel]))
			if w.Case != "" {
				text += " (" + vi.LowerFirst(w.Case) + ")"
			}
			if !slices.Contains(out, text) {
				out = append(out, text)
			}
		}
	}
	switch {
	case free:
		return d.say("draft.free")
	case len(out) > 0:
		return d.say("draft.fee", "fees", strings.Join(out, "; "))
	}
	return d.say("draft.fee_unknown")
}

// channelWords are the words of the ways to file.
var channelWords = map[record.Channel]string{record.Direct: "channel.direct", record.Postal: "channel.postal", record.Online: "channel.online"}

// ProcedureNamed finds a procedure by its code, its file name or its key.
func (s *Site) ProcedureNamed(id string) *Procedure {
	for _, p := range s.Procedures {
		if string(p.Code) == id || p.ID == id || p.Base.Key() == id {
			return p
		}
	}
	return nil
}
