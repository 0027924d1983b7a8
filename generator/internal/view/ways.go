package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Way is one way to file: a row of the table channel × time × fee × note.
type Way struct {
	Channel string // "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"
	Link    Link   // the online address
	Time    Value
	Fee     Fee
	Note    []Block
}

func (p Place) ways(x *site.Procedure) []Way {
	out := make([]Way, 0, len(x.Ways))
	for _, w := range x.Ways {
		v := Way{Channel: p.channelName(w), Time: p.timeValue(w.Time), Fee: p.feeView(w), Note: Blocks(w.Note)}
		v.Time.Note = w.TimeNote
		if w.Channel == record.Online && x.Online != "" {
			v.Link = Link{p.Say("ways.file_online"), string(x.Online)}
		}
		out = append(out, v)
	}
	return out
}

func (p Place) channelName(w record.Way) string {
	name := p.Upper(p.channel(w.Channel))
	if w.Channel == record.Postal {
		name = p.Say("ways.post")
	}
	if w.Case != "" {
		name += ": " + w.Case
	}
	return name
}

func (p Place) timeValue(t record.Time) Value {
	switch t.State {
	case record.TimeStated:
		return Value{Text: p.Upper(p.Speaker().TimeLimit(t.Limit))}
	case record.TimeSeeNote:
		return Value{Text: p.Say("fee.by_case")}
	case record.TimeNone:
		return Value{Text: p.Say("ways.not_prescribed")}
	}
	return Value{Unknown: true}
}

// answerTime answers "Bao lâu" for all ways together. It never averages and never
// hides that ways differ.
func (p Place) answerTime(ways []record.Way) (v Value, more bool) {
	var limits []vi.TimeLimit
	states := map[record.TimeState]bool{}
	for _, w := range ways {
		states[w.Time.State] = true
		if w.Time.State == record.TimeStated && !slices.Contains(limits, w.Time.Limit) {
			limits = append(limits, w.Time.Limit)
		}
	}
	note := ""
	if len(ways) > 0 && len([]rune(ways[0].TimeNote)) <= 90 {
		note = FirstLine(ways[0].TimeNote, 90)
	}
	switch {
	case len(limits) == 1 && len(states) == 1:
		return Value{Text: p.Upper(p.Speaker().TimeLimit(limits[0])), Note: note}, false
	case len(limits) > 0:
		return Value{Text: p.spanOf(limits)}, true
	case states[record.TimeSeeNote]:
		return Value{Text: p.Say("fee.by_case")}, true
	case states[record.TimeNone]:
		return Value{Text: p.Say("ways.no_limit"), Note: note}, false
	}
	return Value{Unknown: true}, false
}

// channels are the words of the ways to file.
var channels = map[record.Channel]string{record.Direct: "channel.direct", record.Postal: "channel.postal", record.Online: "channel.online"}

func (p Place) channel(c record.Channel) string { return p.Say(channels[c]) }

// spanOf is "3 đến 7 ngày làm việc", or the limits one by one when their units differ.
func (p Place) spanOf(limits []vi.TimeLimit) string {
	slices.SortStableFunc(limits, func(a, b vi.TimeLimit) int { return a.Tenths - b.Tenths })
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
	case len(limits) <= 3:
		for _, l := range limits[1:] {
			first = p.Say("limit.or", "one", first, "other", say.TimeLimit(l))
		}
		return p.Upper(first)
	}
	return p.Say("fee.by_case")
}
