package main

import (
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	table "niemyet/generator/internal/words"
)

// newRadio drafts a segment from procedures: niemyet new radio --from 1.001193.
func (a *app) newRadio(from sourceFlags, args, about []string) error {
	kind, err := kindOf(args[0])
	if err != nil {
		return err
	}
	if kind.Name != "radio" {
		return wrong(fromForRadio)
	}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	var chosen []*site.Procedure
	for _, id := range about {
		p := s.ProcedureNamed(strings.TrimSpace(id))
		if p == nil {
			return wrong(fromUnknown, id, found.Count(problem.Error))
		}
		chosen = append(chosen, p)
	}
	r, err := a.segment(s, from.source, found.Failed(), chosen)
	if err != nil {
		return err
	}
	name := r.Name
	if len(args) > 1 {
		name = args[1]
	}
	return a.writeRecord(from.source, kind, name, func(name string) []byte {
		r.Name = name
		return record.Encode(r)
	})
}

// segment is the draft of a segment about procedures.
func (a *app) segment(s *site.Site, source string, faulty bool, about []*site.Procedure) (*record.Radio, error) {
	r := &record.Radio{
		Series: record.Monthly, Presenter: someSpeaker, Language: "vi", Written: record.Day{Date: s.Date},
		Slot: record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: 30, Unit: vi.Minute}},
	}
	if len(s.Config.Presenters) > 0 {
		r.Presenter = s.Config.Presenters[0].Name
	}
	posted := postedOf(s, source, nil, faulty)
	for _, p := range about {
		r.Explains = append(r.Explains, p.Base.Key())
		if posted == nil {
			continue
		}
		if e := posted.Edition(edition.Code(p)); e != nil {
			r.BasedOn = append(r.BasedOn, e.Code+"-"+e.Version)
		}
	}
	r.Name = about[0].SortName()
	r.Summary = guidanceOn + vi.LowerFirst(about[0].SortName())
	r.Draft = true
	r.Base.Sample = about[0].Sample || s.Config.Sample
	r.Broadcasts = []record.Broadcast{a.onTheAir(s, r)}
	book, bad := table.Read(overlay(source, "layouts"))
	if bad.Failed() {
		if err := bad.WriteText(a.err, a.lang); err != nil {
			return nil, machineError{err}
		}
		return nil, errContent
	}
	r.Body = &record.Body{Source: []byte(s.DraftScript(book.Speaker(table.Vietnamese), r, about))}
	return r, nil
}

// radioProposal lets the form draft a segment from a procedure.
func (a *app) radioProposal(source string) editor.Proposal {
	from, _ := record.KindNamed("procedure")
	to, _ := record.KindNamed("radio")
	return editor.Proposal{
		Label: draftSegment, From: from,
		Make: func(s *site.Site, id string) (*record.Kind, string, []byte, error) {
			p := s.ProcedureNamed(id)
			if p == nil {
				return nil, "", nil, wrong(segmentOfNone)
			}
			r, err := a.segment(s, source, false, []*site.Procedure{p})
			if err != nil {
				return nil, "", nil, err
			}
			return to, r.Name, record.Encode(r), nil
		},
	}
}

// ownLength is how long a segment is that config.toml has no length for.
const ownLength = 3 * 60

// onTheAir is when the draft could be heard: a week ahead, where nothing else is. Where the
// site names no station, none is made up: the draft asks for it.
func (a *app) onTheAir(s *site.Site, r *record.Radio) record.Broadcast {
	from := s.Date.AddDays(7)
	if b, ok := s.FreeSlot(r.Series, ownLength, from); ok {
		return b
	}
	at, _ := vi.ParseClock("05:30")
	out := record.Broadcast{On: record.Day{Date: from}, At: record.Clock{Clock: at}}
	if len(s.Stations) > 0 {
		out.Station = s.Stations[0].Name
		a.tell(a.err, noFreeSlot, out.Station)
	}
	for s.Config.OfficeHolidays().Off[out.On.Date] != "" {
		out.On = record.Day{Date: out.On.AddDays(1)}
	}
	return out
}
