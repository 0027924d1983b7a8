package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Way is one way to file, or several that are alike: a row of the table channel × time × fee × note.
type Way struct {
	Channel string // "Trực tiếp", "Cả ba cách: trực tiếp, trực tuyến, bưu chính"
	First   int    // its place in the record, or that of the first of those that are alike
	Case    int    // number of the case it belongs to; 0: everybody
	Link    Link   // the online address
	Time    Value
	Fee     Fee
	Note    []Block
}

// ways are the ways to file. Those of one case with the same time and fee are told once.
func (p Place) ways(x *site.Procedure, cases []int) (out []Way) {
	for _, alike := range alikeWays(x.Ways) {
		w := x.Ways[alike[0]]
		v := Way{Channel: p.channelNames(x.Ways, alike), First: alike[0], Case: cases[alike[0]], Time: p.timeValue(w.Time), Fee: p.feeView(w), Note: p.wayNotes(x.Ways, alike)}
		v.Time.Note = p.timeNote(w)
		for _, i := range alike {
			if x.Ways[i].Channel == record.Online && x.Online != "" {
				v.Link = Link{p.Say("ways.file_online"), string(x.Online)}
			}
		}
		out = append(out, v)
	}
	return out
}

// alikeWays are the places of ways that differ by their channel and remark alone.
func alikeWays(ways []record.Way) (out [][]int) {
	at := map[string]int{}
	for i, w := range ways {
		w.Channel, w.Note = "", ""
		key := fmt.Sprintf("%+v", w)
		g, known := at[key]
		if !known {
			g = len(out)
			at[key] = g
			out = append(out, nil)
		}
		out[g] = append(out[g], i)
	}
	return out
}

// channelNames is what ways that are alike are called together.
func (p Place) channelNames(ways []record.Way, alike []int) string {
	if len(alike) == 1 {
		return p.channelName(ways[alike[0]])
	}
	var names []string
	for _, i := range alike {
		names = append(names, p.channel(ways[i].Channel))
	}
	name := p.Upper(strings.Join(names, ", "))
	if len(alike) == len(channels) {
		name = p.Say("ways.all_three", "ways", strings.Join(names, ", "))
	}
	if c := ways[alike[0]].Case; c != "" {
		name = p.Say("ways.of_case", "way", name, "case", c)
	}
	return name
}

// wayNotes are the remarks of ways that are alike, each with the channel it is about.
func (p Place) wayNotes(ways []record.Way, alike []int) (out []Block) {
	same := true
	for _, i := range alike {
		same = same && ways[i].Note == ways[alike[0]].Note
	}
	if same {
		return Blocks(ways[alike[0]].Note)
	}
	for _, i := range alike {
		blocks := Blocks(ways[i].Note)
		if len(blocks) > 0 && blocks[0].Text != "" {
			blocks[0].Text = p.Say("ways.of_case", "way", p.Upper(p.channel(ways[i].Channel)), "case", p.Speaker().Each(blocks[0].Text, vi.LowerFirst))
		}
		out = append(out, blocks...)
	}
	return out
}

func (p Place) channelName(w record.Way) string {
	name := p.Upper(p.channel(w.Channel))
	if w.Channel == record.Postal {
		name = p.Say("ways.post")
	}
	if w.Case != "" {
		name = p.Say("ways.of_case", "way", name, "case", w.Case)
	}
	return name
}

func (p Place) timeValue(t record.Time) Value {
	switch t.State {
	case record.TimeStated:
		return Value{Text: p.Upper(p.Speaker().TimeLimit(t.Limit))}
	case record.TimeSeeNote:
		return Value{Text: p.Say("ways.see_note")}
	case record.TimeNone:
		return Value{Text: p.Say("ways.not_prescribed")}
	}
	return Value{Unknown: true}
}

// answerTime answers "Bao lâu" for ways together. It never averages, never hides that ways
// differ, and says a figure first where there is one.
func (p Place) answerTime(ways []record.Way) Value {
	var limits []vi.TimeLimit
	states := map[record.TimeState]bool{}
	for _, w := range ways {
		states[w.Time.State] = true
		if w.Time.State == record.TimeStated && !slices.Contains(limits, w.Time.Limit) {
			limits = append(limits, w.Time.Limit)
		}
	}
	note := ""
	if len(ways) > 0 && p.fits(p.timeNote(ways[0])) {
		note = vi.Phrase(p.timeNote(ways[0]))
	}
	switch {
	case len(limits) == 1 && len(states) == 1:
		return Value{Text: p.Upper(p.Speaker().TimeLimit(limits[0])), Note: note}
	case len(limits) > 0:
		return Value{Text: cmp.Or(p.timeByChannel(ways), p.spanOf(limits))}
	case states[record.TimeSeeNote]:
		return p.timeOfNotes(ways)
	case states[record.TimeNone]:
		return Value{Text: p.Say("ways.no_limit"), Note: note}
	}
	return Value{Unknown: true}
}

// timeOfNotes is the answer when only notes speak of the time: the note itself when it is
// short, else what holds of every file: the day stands on the slip that one is given.
func (p Place) timeOfNotes(ways []record.Way) Value {
	for _, w := range ways {
		if note := p.timeNote(w); w.Time.State == record.TimeSeeNote && note != "" && p.fits(note) {
			return Value{Text: p.Upper(vi.Phrase(note))}
		}
		if whole := wholeOf(p.timeNote(w)); whole != "" {
			return Value{Text: whole}
		}
	}
	return Value{Text: p.Say("answers.day_on_slip")}
}

// timeNote is what is said of a time besides, in words of ours where an import wrote it.
func (p Place) timeNote(w record.Way) string {
	limits, is := record.StagesIn(w.TimeNote)
	switch {
	case !is:
		return w.TimeNote
	case len(limits) == 0:
		return p.Say("answers.many_stages")
	}
	say, last := p.Speaker(), limits[len(limits)-1]
	var told []string
	for _, l := range limits {
		told = append(told, say.TimeLimit(l))
	}
	if !slices.ContainsFunc(limits, func(l vi.TimeLimit) bool { return l.Unit != last.Unit || l.Immediate }) {
		for i, l := range limits[:len(limits)-1] {
			told[i] = say.Figure(l)
		}
	}
	return p.Say("answers.in_stages", "count", len(limits), "limits", strings.Join(told, ", "))
}

// channels are the words of the ways to file.
var channels = map[record.Channel]string{record.Direct: "channel.direct", record.Postal: "channel.postal", record.Online: "channel.online"}

func (p Place) channel(c record.Channel) string { return p.Say(channels[c]) }

// unitSizes order the units: an hour is less than a day, whatever the figures before them.
var unitSizes = map[vi.Unit]int{vi.Minute: 1, vi.HourWorking: 2, vi.Hour: 2, vi.Day: 3, vi.WorkingDay: 3, vi.Month: 4, vi.Year: 5}

// spanOf is "3 đến 7 ngày làm việc", or two limits one by one when their units differ.
func (p Place) spanOf(limits []vi.TimeLimit) string {
	slices.SortStableFunc(limits, func(a, b vi.TimeLimit) int {
		return cmp.Or(cmp.Compare(unitSizes[a.Unit], unitSizes[b.Unit]), cmp.Compare(a.Tenths, b.Tenths))
	})
	same := true
	for _, l := range limits {
		same = same && l.Unit == limits[0].Unit && !l.Immediate
	}
	say := p.Speaker()
	first, last := say.TimeLimit(limits[0]), say.TimeLimit(limits[len(limits)-1])
	switch {
	case len(limits) == 1:
		return p.Say("limit.by_case", "limit", p.Upper(first))
	case same:
		return p.Say("limit.from_to", "from", say.Figure(limits[0]), "to", last)
	case len(limits) == 2:
		return p.Upper(p.Say("limit.or", "one", first, "other", last))
	}
	return p.Say("limit.between", "least", p.Upper(first), "most", last)
}
