package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// approvalWords are the keys of the words for what somebody did for a record.
var approvalWords = map[record.ApprovalStep]string{record.Checked: "source.checked", record.Signed: "source.signed"}

// approved tells who answers for what the page says: those whose approval is of the text as it
// stands. Nobody is told to have signed what was edited since.
func (p Place) approved(b *record.Base) (out []SourceNote) {
	if len(b.Approvals) == 0 {
		return nil
	}
	r := p.Site.Find(b.Kind, b.ID)
	if r == nil { // it is looked at before the site has it
		return nil
	}
	_, done := record.Approved(r)
	for _, a := range done {
		out = append(out, SourceNote{What: p.Say(approvalWords[a.Step]), Source: p.Say("source.by_on", "by", a.By, "day", a.On)})
	}
	return out
}

// coming is what people are told to be coming.
type coming struct {
	days    []site.Foretold          // in order of days
	changes map[string]site.Foretold // the first of each record that will say something else, by its key
}

func comingOf(s *site.Site) coming {
	out := coming{days: s.Foretold(), changes: map[string]site.Foretold{}}
	for _, x := range slices.Backward(out.days) {
		if x.Revises {
			out.changes[record.Of(x.Record).Key()] = x
		}
	}
	return out
}

// ComingBanner tells that a record will say something else from a day on, where the revision that
// will stand in its place says that people are to be told.
func (p Place) ComingBanner(r record.Record) *Banner {
	if p.Medium == "print" {
		return nil
	}
	x, ok := p.coming().changes[record.Of(r).Key()]
	if !ok {
		return nil
	}
	return &Banner{Kind: BannerRemark, Text: p.Say("state.other_from", "day", words.Long(record.Day{Date: x.On}), "what", p.Speaker().Named(x.Fields))}
}

// ComingDays are what people are told to be coming, by day, the farthest first as news are: a
// record that has no page yet, and what a page will say otherwise.
func (p Place) ComingDays() (out []NewsDay) {
	for _, x := range slices.Backward(p.coming().days) {
		line := NewsLine{Link: Link{Text: x.Record.Title()}, What: p.Say("changes.to_come"), Kind: "new", Of: p.Upper(p.Speaker().Named(record.Of(x.Record).Kind.One))}
		if x.Revises {
			line.Link, line.What, line.Kind = p.Link(x.Record), p.Say("changes.to_change"), "amended"
			line.Said = []string{p.Say("changes.will_change", "what", p.Speaker().Named(x.Fields))}
		}
		if id := "ngay-" + x.On.String(); len(out) == 0 || out[len(out)-1].ID != id {
			out = append(out, NewsDay{ID: id, Day: p.Day(x.On)})
		}
		last := &out[len(out)-1]
		last.Lines = append(last.Lines, line)
	}
	return out
}
