package paper

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
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

func quarterAddress(q edition.Quarter) string {
	return site.PrintFolder + "/cong-khai/" + q.ID() + ".html"
}

// quarterSheets are the lists of what was made public in each quarter.
func quarterSheets(scene *view.Scene) (out []Sheet) {
	for _, q := range edition.Quarters(scene.Site) {
		out = append(out, Sheet{
			Path: quarterAddress(q), Layout: "print/quarter", Paper: view.A4Wide, Draw: func(p view.Place, paper view.PaperSize) any { return quarterList(p, q, paper) },
			Title: "Danh mục nội dung đã công khai " + q.Name(), Group: Group{RankRounds, "dot-niem-yet", "Đợt niêm yết"},
		})
	}
	return out
}

func quarterList(p view.Place, q edition.Quarter, paper view.PaperSize) any {
	title := "Danh mục nội dung đã công khai " + q.Name()
	v := QuarterPage{Frame: p.Frame("quarter", title, title), Sheet: p.SheetOf(q.Code(), paper)}
	v.Sheet.Large = true
	v.Lead = "Từ " + q.First().Long() + " đến " + q.Last().Long() + "; số liệu đến " + p.Site.Date.Long()
	add := func(what, how, when, group string) {
		v.Rows = append(v.Rows, QuarterRow{len(v.Rows) + 1, what, how, when, group})
	}
	notices, decisions := q.Published(p.Site)
	for _, n := range notices {
		v.Frame.Sample = v.Frame.Sample || n.Base.Sample
		how := []string{"Trang thông tin"}
		for _, b := range n.Boards {
			how = append(how, b.Name)
		}
		if !n.BroadcastFrom.IsZero() {
			how = append(how, "loa truyền thanh từ "+n.BroadcastFrom.Short()+" đến "+n.BroadcastUntil.Short())
		}
		group := ""
		if n.Group > 0 && n.Group < len(view.DisclosureGroups) {
			group = fmt.Sprintf("%d. %s", n.Group, vi.UpperFirst(view.DisclosureGroups[n.Group]))
		}
		add(n.Title()+": "+n.Name, strings.Join(how, "; "), view.TermText(n), group)
	}
	places := []string{"Trang thông tin"}
	for _, b := range p.Site.Boards {
		if len(b.Fields) > 0 {
			places = append(places, b.Name)
		}
	}
	for _, d := range decisions {
		v.Frame.Sample = v.Frame.Sample || d.Base.Sample
		add(d.Title()+": "+d.Name+fmt.Sprintf(" (%d thủ tục)", len(d.Items)), strings.Join(places, "; "),
			"Từ "+d.EffectiveFrom.Short()+", thường xuyên", "13. "+vi.UpperFirst(view.DisclosureGroups[13]))
	}
	return v
}
