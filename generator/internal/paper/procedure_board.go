package paper

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// offerProcedures offers the fields of a board: the list of each and its procedures.
func offerProcedures(r *round) {
	for _, t := range r.Board.Fields {
		r.offer(edition.FieldPrefix+t.ID, r.permanent(), site.TableAddress(t))
		for _, x := range t.Procedures {
			if r.Board.Takes(x) {
				r.offerProcedure(x)
			}
		}
	}
}

// offerProcedure offers the sheets of a procedure, or holds them back.
func (r *round) offerProcedure(x *site.Procedure) {
	face := faceOf(r.Board, x)
	if why := unknownOf(r.scene, x); why != "" && !r.unknown {
		r.hold(string(x.Code), why)
		r.offered[faceCode(x)] = true
		return
	}
	if face != "" {
		r.offer(faceCode(x), r.permanent(), face)
	}
	r.offer(string(x.Code), r.permanent(), site.SheetAddress(x))
	r.point(pointedOf(r.scene, x), string(x.Code))
}

// pointedOf says of what a sheet gives no figure, but where to look: the time, the fee, or
// both.
func pointedOf(scene *view.Scene, x *site.Procedure) string {
	return timeOrFee(scene, x, record.Way.TimePointed, record.Way.FeePointed, "pack.points_both", "pack.points_time", "pack.points_fee")
}

// unknownOf says what a sheet would have to call unknown: the time, the fee, or both.
func unknownOf(scene *view.Scene, x *site.Procedure) string {
	return timeOrFee(scene, x,
		func(w record.Way) bool { return !w.TimeKnown() }, func(w record.Way) bool { return !w.FeeKnown() },
		"pack.unknown_both", "pack.unknown_time", "pack.unknown_fee")
}

// timeOrFee says what some way of a procedure is like: its time, its fee, or both.
func timeOrFee(scene *view.Scene, x *site.Procedure, time, fee func(record.Way) bool, both, onlyTime, onlyFee string) string {
	switch time, fee := slices.ContainsFunc(x.Ways, time), slices.ContainsFunc(x.Ways, fee); {
	case time && fee:
		return scene.Say(both)
	case time:
		return scene.Say(onlyTime)
	case fee:
		return scene.Say(onlyFee)
	}
	return ""
}

// takeDownProcedures lists the procedures of the board that ended: since the day, or
// ever when the whole board is gone through.
func takeDownProcedures(r *round) {
	for _, x := range r.scene.Site.Procedures {
		if x.State.Current() || !r.Board.Posts(x.Procedure.Field) || !r.Board.Takes(x) {
			continue
		}
		code := string(x.Code)
		version := r.scene.Posted().Edition(code).Version
		switch hangs, is := r.hangs[code]; {
		case is:
			version = hangs
		case !r.full() && (r.told == byRounds || x.EffectiveTo.Before(r.Since)):
			continue
		default:
			if old, had := r.scene.Posted().On(code, cmp.Or(r.Since, r.scene.Site.Date)); had {
				version = old.ID
			}
		}
		r.Down = append(r.Down, Posting{Title: r.scene.Called(x), Code: code, Version: version, Why: endReason(r.scene, x)})
	}
	if !r.Board.AllFields {
		return
	}
	if r.told == byHistory {
		takeDownLost(r)
	}
	slices.SortStableFunc(r.Down, func(a, b Posting) int { return cmp.Compare(a.Code, b.Code) })
}

// takeDownLost lists the procedures whose records are no longer there at all.
func takeDownLost(r *round) {
	for code, versions := range r.scene.Posted().Past() {
		if _, there := r.scene.Posted().Thing(code); there || !isProcedureCode(code) || edition.BaseOf(code) != code {
			continue
		}
		v := versions[len(versions)-1]
		r.Down = append(r.Down, Posting{Title: v.Title, Code: code, Version: v.ID, Why: r.scene.Say("pack.not_published")})
	}
}

func isProcedureCode(code string) bool { return code != "" && code[0] >= '0' && code[0] <= '9' }

// endReason says what ended a procedure, on the cover of a round.
func endReason(scene *view.Scene, x *site.Procedure) string {
	after := scene.Say("pack.after", "day", x.EffectiveTo)
	for _, a := range x.Announced {
		switch a.Item.Action {
		case record.ActAbolish:
			return scene.Say("pack.abolished", "by", vi.LowerFirst(a.Decision.Title()), "after", after)
		case record.ActReplace:
			why := scene.Say("pack.replaced", "by", vi.LowerFirst(a.Decision.Title()), "after", after)
			if x.Replaced != nil {
				why += scene.Say("pack.by_code", "code", string(x.Replaced.Code))
			}
			return why
		}
	}
	if x.Replaced != nil {
		return scene.Say("pack.replaced_by", "code", string(x.Replaced.Code), "name", x.Replaced.Name, "after", after)
	}
	return scene.Say("pack.ended", "day", x.EffectiveTo)
}

// endedProcedure says what ended a procedure, on the answer to its code.
func endedProcedure(p view.Place, r record.Record) string {
	x := r.(*site.Procedure)
	switch {
	case x.State == site.Replaced:
		return p.Say("check.replaced_by", "day", words.Long(x.EffectiveTo), "name", x.Replaced.Name, "code", string(x.Replaced.Code))
	case x.State == site.Abolished && x.Decision != nil:
		return p.Say("check.abolished_by", "by", vi.LowerFirst(x.Decision.Title()), "day", words.Long(x.EffectiveTo))
	}
	return p.Say("state.not_after", "day", words.Long(x.EffectiveTo))
}
