package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// BannerKind names the reason of a banner; it is also the modifier of its CSS class.
type BannerKind string

// The kinds of banner.
const (
	BannerExpired  BannerKind = "expired"
	BannerUpcoming BannerKind = "upcoming"
	BannerReplaced BannerKind = "replaced"
	BannerRemark   BannerKind = "coming" // it holds and will say something else; or took place, and is no rule that has force
)

// Banner tells the state of the record before anything else is read.
// (The mark of a sample record is not a banner: see Frame.Sample. A page can need both.)
type Banner struct {
	Kind BannerKind
	Text string
	Link Link // optional
}

// Banner tells when a procedure is not in force on the day of the build.
func (p Place) Banner(x *site.Procedure) *Banner {
	switch x.State {
	case site.Replaced:
		return &Banner{Kind: BannerReplaced, Text: p.Say("state.replaced_after", "day", words.Long(x.EffectiveTo)), Link: p.Link(x.Replaced)}
	case site.Abolished:
		b := &Banner{Kind: BannerExpired, Text: p.Say("state.abolished_after", "day", words.Long(x.EffectiveTo))}
		if x.Decision != nil {
			b.Link = p.Link(x.Decision)
		}
		return b
	}
	return p.termBanner(x.State, x.EffectiveFrom, x.EffectiveTo, "state.not_after")
}

// termBanner tells of a record of a term that it does not hold on the day of the build: it
// is to come, or over, which the word says.
func (p Place) termBanner(state site.State, from, until record.Day, over string) *Banner {
	switch state {
	case site.Upcoming:
		return &Banner{Kind: BannerUpcoming, Text: p.Say("state.from_day", "day", words.Long(from))}
	case site.Expired:
		return &Banner{Kind: BannerExpired, Text: p.Say(over, "day", words.Long(until))}
	}
	return nil
}
