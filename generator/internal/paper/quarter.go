package paper

import (
	"fmt"
	"strconv"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// QuarterPage is print/quarter.html: what was published in a quarter, how and when
// (Luật 10/2022/QH15, Điều 13).
type QuarterPage struct {
	view.Frame
	Sheet view.Sheet
	Lead  string
	Rows  []QuarterRow
}

// QuarterRow is one thing that was made public.
type QuarterRow struct {
	Number          int
	What, How, When string
	Group           string
}

// quarterSheets are the lists of what was made public in each quarter.
func quarterSheets(scene *view.Scene) (out []Sheet) {
	for _, q := range edition.Quarters(scene.Site) {
		out = append(out, Sheet{
			Path: site.QuarterAddress(q), Code: q.Code(), Called: scene.Say("quarter.title", "quarter", quarterName(scene.At(site.QuarterAddress(q), "print"), q)), Address: site.QuarterAddress(q), Layout: "print/quarter", Paper: view.A4Wide, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return quarterList(p, q, wear) },
			Title: scene.Say("quarter.title", "quarter", quarterName(scene.At(site.QuarterAddress(q), "print"), q)), Group: Group{RankRounds, "dot-niem-yet", scene.Say("pack.what_round")},
		})
	}
	return out
}

func quarterList(p view.Place, q edition.Quarter, wear view.Sheet) any {
	title := p.Say("quarter.title", "quarter", quarterName(p, q))
	v := QuarterPage{Frame: p.Frame("quarter", title, title), Sheet: wear}
	v.Lead = p.Say("quarter.lead", "from", words.Long(q.First()), "to", words.Long(q.Last()), "until", words.Long(p.DataDay()))
	add := func(what, how, when, group string) {
		v.Rows = append(v.Rows, QuarterRow{len(v.Rows) + 1, what, how, when, group})
	}
	notices, decisions := q.Published(p.Site)
	for _, n := range notices {
		v.Frame.Sample = v.Frame.Sample || n.Base.Sample
		how := []string{p.Say("page.title")}
		for _, b := range n.Boards {
			how = append(how, b.Name)
		}
		if aired := p.Aired(n.BroadcastFrom, n.BroadcastUntil); aired != "" {
			how = append(how, aired)
		}
		group := ""
		if name := p.DisclosureGroup(n.Group); name != "" {
			group = fmt.Sprintf("%d. %s", n.Group, vi.UpperFirst(name))
		}
		add(n.Title()+": "+n.Name, strings.Join(how, "; "), p.TermText(n), group)
	}
	v.disclosed(p, q, add)
	places := []string{p.Say("page.title")}
	for _, b := range p.Site.Boards {
		if len(b.Fields) > 0 {
			places = append(places, b.Name)
		}
	}
	for _, d := range decisions {
		v.Frame.Sample = v.Frame.Sample || d.Base.Sample
		add(d.Title()+": "+d.Name+p.Say("quarter.procedures", "count", len(d.Items)), strings.Join(places, "; "),
			p.Say("quarter.from", "day", d.EffectiveFrom), "13. "+vi.UpperFirst(p.DisclosureGroup(13)))
	}
	return v
}

// quarterName is "quý IV năm 2026".
func quarterName(p view.Place, q edition.Quarter) string {
	return p.Say("quarter.name", "number", view.Roman(q.Number), "year", strconv.Itoa(q.Year))
}

// offerQuarter offers the list of the last quarter that is over, or, where none is, of
// the one that runs.
func offerQuarter(r *round) {
	if !r.Board.Quarters {
		return
	}
	list := edition.Quarters(r.scene.Site) // the newest first
	if len(list) == 0 {
		return
	}
	q := list[0]
	for _, x := range list {
		if x.Last().Before(r.scene.Site.Date) {
			q = x
			break
		}
	}
	r.offer(q.Code(), r.scene.Say("pack.until_next_quarter"), site.QuarterAddress(q))
}
