package main

import (
	"strings"

	"niemyet/generator/internal/edition"
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
	r := &record.Radio{
		Series: record.Monthly, Presenter: someSpeaker, Language: "vi", Written: record.Day{Date: s.Date},
		Slot: record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: 30, Unit: vi.Minute}},
	}
	if len(s.Config.Presenters) > 0 {
		r.Presenter = s.Config.Presenters[0].Name
	}
	var chosen []*site.Procedure
	posted := postedOf(s, from.source, nil, found.Failed())
	for _, id := range about {
		p := s.ProcedureNamed(strings.TrimSpace(id))
		if p == nil {
			return wrong(fromUnknown, id, found.Count(problem.Error))
		}
		chosen = append(chosen, p)
		r.Explains = append(r.Explains, p.Base.Key())
		if posted == nil {
			continue
		}
		if e := posted.Edition(edition.Code(p)); e != nil {
			r.BasedOn = append(r.BasedOn, e.Code+"-"+e.Version)
		}
	}
	name := chosen[0].SortName()
	if len(args) > 1 {
		name = args[1]
	}
	r.Summary = guidanceOn + vi.LowerFirst(chosen[0].SortName())
	r.Draft = true
	r.Base.Sample = chosen[0].Sample || s.Config.Sample
	station := someStation
	if len(s.Stations) > 0 {
		station = s.Stations[0].Name
	}
	at, _ := vi.ParseClock("05:30")
	r.Broadcasts = []record.Broadcast{{On: record.Day{Date: s.Date.AddDays(7)}, At: record.Clock{Clock: at}, Station: station}}
	book, bad := table.Read(overlay(from.source, "layouts"))
	if bad.Failed() {
		if err := bad.WriteText(a.err, a.lang); err != nil {
			return machineError{err}
		}
		return errContent
	}
	r.Body = &record.Body{Source: []byte(site.DraftScript(book.Speaker(table.Vietnamese), chosen))}
	return a.writeRecord(from.source, kind, name, func(name string) []byte {
		r.Name = name
		return record.Encode(r)
	})
}
