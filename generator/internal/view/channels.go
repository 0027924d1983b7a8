package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
)

// Where channels differ by their fee or their time alone, an answer says what each of them takes.

// byChannel is what each channel takes, channels of one answer together; "" when one says nothing for sure, a case has
// its own, or it has no room.
func (p Place) byChannel(ways []record.Way, say func(record.Way) string) string {
	var answers []string
	of := map[string][]string{}
	for _, w := range ways {
		said := say(w)
		if said == "" || w.Case != "" {
			return ""
		}
		if of[said] == nil {
			answers = append(answers, said)
		}
		of[said] = append(of[said], p.channel(w.Channel))
	}
	var parts []string
	for _, said := range answers {
		parts = append(parts, p.Say("fee.of_channel", "channel", strings.Join(of[said], ", "), "fee", said))
	}
	if text := p.Upper(strings.Join(parts, "; ")); p.fits(text) {
		return text
	}
	return ""
}

// feeByChannel says each channel's fee, when there are few and all are sure.
func (p Place) feeByChannel(ways []record.Way) string {
	if len(ways) > 3 {
		return ""
	}
	return p.byChannel(ways, func(w record.Way) string {
		if len(w.Fees) > 0 || (w.Fee.State != record.FeeAmount && w.Fee.State != record.FeeFree) {
			return ""
		}
		return p.FeeText(w.Fee)
	})
}

// timeByChannel says each channel's time limit, when they differ by nothing else.
func (p Place) timeByChannel(ways []record.Way) string {
	if slices.ContainsFunc(ways, func(w record.Way) bool { return countChannel(ways, w.Channel) > 1 }) {
		return ""
	}
	return p.byChannel(ways, func(w record.Way) string {
		if w.Time.State != record.TimeStated || w.TimeNote != "" || w.Time.Limit.Immediate {
			return ""
		}
		return p.Speaker().TimeLimit(w.Time.Limit)
	})
}

func countChannel(ways []record.Way, c record.Channel) (n int) {
	for _, w := range ways {
		if w.Channel == c {
			n++
		}
	}
	return n
}
