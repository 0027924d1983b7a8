package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
)

// soonDays is how long before its last day a sheet is named on the cover.
const soonDays = 14

// offerNotices offers the notices of a board, and tells which terms were missed.
func offerNotices(r *round) {
	for _, n := range r.Board.Notices {
		switch n.State {
		case site.InForce:
			r.postNotice(n)
		case site.Expired:
			r.endNotice(n)
		}
		r.checkTerms(n)
	}
}

// postNotice puts up a notice that was not yet to hang on the day, whatever its version;
// one that was goes up in a new version only.
func (r *round) postNotice(n *site.Notice) {
	code, last := edition.Code(n), n.LastDay()
	term := r.permanent()
	if !last.IsZero() {
		term = r.scene.Say("pack.until", "day", last)
	}
	sheets := []string{site.SheetAddress(n)}
	_, parts := r.scene.Document(n.Body)
	for i := range parts {
		sheets = append(sheets, site.AppendixAddress(n, i))
	}
	if r.full() || n.PostedFrom.After(r.Since) {
		e := r.scene.Posted().Edition(code)
		r.offered[code] = true
		r.Up = append(r.Up, Posting{Title: e.Title, Code: code, Version: e.Version, Sheets: sheets, Term: term, Why: r.scene.Say("notice.posted_from", "day", n.PostedFrom)})
	} else {
		r.offer(code, term, sheets...)
	}
	if !last.IsZero() && r.scene.Site.Date.DaysUntil(last) <= soonDays {
		r.Soon = append(r.Soon, Posting{Title: n.Title() + ": " + n.Name, Code: code, Why: r.scene.Say("pack.down_after", "day", last)})
	}
}

// endNotice takes down a notice whose term is over, where it hangs.
func (r *round) endNotice(n *site.Notice) {
	code, last := edition.Code(n), n.LastDay()
	_, hangs := r.hangs[code]
	if r.told == byHistory {
		hangs = !last.Before(r.Since)
	}
	if hangs || r.full() {
		r.Down = append(r.Down, Posting{Title: n.Title() + ": " + n.Name, Code: code, Version: r.scene.Posted().Edition(code).Version, Why: r.scene.Say("pack.term_ended", "day", last)})
	}
}

// checkTerms names what came too late or went too early.
func (r *round) checkTerms(n *site.Notice) {
	if n.Group < 1 || n.PostedFrom.IsZero() {
		return
	}
	if due := n.DueFrom(r.scene.Site.Config.OfficeHolidays()); n.PostedFrom.After(due) {
		r.Late = append(r.Late, r.scene.Say("pack.posted_late", "notice", n.Title(), "from", n.PostedFrom, "due", due))
	}
	if until := n.DueUntil(); !n.PostedUntil.IsZero() && n.PostedUntil.Before(until) {
		r.Late = append(r.Late, r.scene.Say("pack.down_early", "notice", n.Title(), "until", n.PostedUntil, "due", until))
	}
}
