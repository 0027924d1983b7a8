package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("hotline", Drawing{Sheets: hotlineSheets, Posts: &Posts{Rank: 10, Up: offerHotlines}})
}

func hotlineSheets(scene *view.Scene) []Sheet {
	if len(scene.Site.Hotlines) == 0 {
		return nil
	}
	return append([]Sheet{
		{Path: site.HotlineSheetAddress, Code: edition.HotlinesCode, Called: scene.Say("hotline.title"), Address: site.HotlinesAddress, Layout: "print/hotlines", Paper: view.A4, Draw: hotlines, Title: scene.Say("sheet.hotlines"), Group: ofUnit(scene)},
		{Path: site.HotlinePosterAddress, Code: edition.HotlinesCode, Copy: true, Layout: "print/hotlines", Paper: view.A3, Draw: hotlines, Title: scene.Say("sheet.poster"), Group: ofUnit(scene)},
	}, feedbackSheets(scene)...)
}

// ofUnit are the sheets that the whole unit has one of.
func ofUnit(scene *view.Scene) Group {
	return Group{RankUnit, "duong-day-nong", scene.Say("sheet.hotlines_and_radio")}
}

func offerHotlines(r *round) {
	if r.Board.Hotlines && len(r.scene.Site.Hotlines) > 0 {
		r.offer(edition.HotlinesCode, r.permanent(), site.HotlineSheetAddress)
		for _, h := range r.scene.Site.Hotlines {
			if to := site.FeedbackAddress(h); to != "" {
				r.offer(feedbackCode(h), r.permanent(), to)
			}
		}
	}
}

// HotlinesPage is print/hotlines.html: the wall sheet of the numbers.
type HotlinesPage struct {
	view.Frame
	Sheet  view.Sheet
	Main   []view.HotlineRef // the required roles, very large
	Hours  string            // of all of these, where they are the same; said once
	Others []view.HotlineGroup
	Notes  []string // "Không tiếp nhận khiếu nại, tố cáo qua số này"
}

func hotlines(p view.Place, wear view.Sheet) any {
	v := HotlinesPage{Sheet: wear, Frame: p.Frame("hotlines", p.Say("hotline.title"), p.Say("hotline.sheet_lead")), Main: p.EveryRequiredLine()}
	for _, g := range p.HotlineGroups() {
		if !requiredRole(p, g.Title) {
			v.Others = append(v.Others, g)
		}
	}
	if !p.IsProof() { // a version is made of what each line says
		v.Hours = sameHours(v.Main)
	}
	v.Alternates = toSite(p, "print.see_full_site", site.HotlinesAddress)
	return v
}

func requiredRole(p view.Place, name string) bool {
	for _, r := range p.Site.Config.HotlineRoles {
		if r.Name == name {
			return r.Required
		}
	}
	return false
}
