package view

import (
	"html/template"
	"strconv"

	"niemyet/generator/internal/graph"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// ReportFiles are the files of a report and the apologies for late ones.
type ReportFiles struct {
	Told      []string // what the figures say as a whole, in sentences
	Apologies []string // what they say of apologies
	Again     []string // rows with more apologies than late files
	Units     FileTable
	Months    *FileTable // nil for a single month
	All       *FileTable // each unit in each month; nil when units or months tell it
}

// FileTable is a table of files. Without its picture it stands alone.
type FileTable struct {
	Graph
	Head    string // what the rows are: "Đơn vị"
	Rows    []FileRow
	HasOpen bool
}

// FileRow is a line of it. Numbers are as the language writes them.
type FileRow struct {
	Name, Month                 string
	Returned, Early, Time, Late string
	Good, Soon                  string // shares: on time or before, before
	Apologies                   string
	Open, OpenLate              string
	Sum                         bool // all rows together
}

func (p Place) reportFiles(x *site.Report) *ReportFiles {
	if len(x.Report.Files) == 0 {
		return nil
	}
	total, units, months := x.Total(), x.ByUnit(), x.ByMonth()
	v := &ReportFiles{Told: p.filesTold(total), Apologies: p.apologiesTold(total)}
	for _, o := range x.Overdone() {
		c := x.Report.Files[o.Row]
		key := "figures.again"
		if o.Since {
			key = "figures.again_since"
		}
		v.Again = append(v.Again, p.Say(key, "unit", c.Unit, "month", p.month(c.Month), "count", o.Apologies, "late", o.Late))
	}
	v.Units = p.fileTable(units, &total, func(c record.FileCount) (string, string) { return c.Unit, "" })
	v.Units.Head, v.Units.Title = p.Say("figures.unit"), p.Say("figures.graph_units")
	v.Units.Picture = p.unitGraph(v.Units.Title, units)
	if len(months) > 1 {
		t := p.fileTable(months, nil, func(c record.FileCount) (string, string) { return p.Upper(p.month(c.Month)), "" })
		t.Head, t.Title = p.Say("figures.month"), p.Say("figures.graph_months")
		t.Picture = p.monthGraph(t.Title, months)
		v.Months = &t
		if len(units) > 1 {
			all := p.fileTable(x.Report.Files, nil, func(c record.FileCount) (string, string) { return c.Unit, p.month(c.Month) })
			all.Head = p.Say("figures.unit")
			v.All = &all
		}
	}
	return v
}

func (p Place) month(m record.Month) string {
	first := m.First()
	return p.Say("figures.month_of", "month", words.Month(first.Month), "year", strconv.Itoa(first.Year))
}

// filesTold says the figures as a whole.
func (p Place) filesTold(t record.FileCount) []string {
	if t.Returned() == 0 {
		return []string{p.Say("figures.no_files")}
	}
	out := []string{
		p.Say("figures.told_returned", "count", t.Returned(), "share", p.share(t.Early+t.OnTime, t.Returned())),
		p.Say("figures.told_early", "count", t.Early, "share", p.share(t.Early, t.Returned())),
		p.Say("figures.told_late", "count", t.Late, "share", p.share(t.Late, t.Returned())),
	}
	if t.OpenLate > 0 {
		out = append(out, p.Say("figures.told_open_late", "count", t.OpenLate))
	}
	return out
}

// apologiesTold says whether each late file was apologised for.
func (p Place) apologiesTold(t record.FileCount) []string {
	switch late := t.AllLate(); {
	case late == 0 && t.Apologies == 0:
		return []string{p.Say("figures.no_apology_due")}
	case t.Apologies > late:
		return []string{p.Say("figures.apologies", "count", t.Apologies, "late", late), p.Say("figures.apologies_more")}
	case t.Apologies < late:
		return []string{p.Say("figures.apologies", "count", t.Apologies, "late", late), p.Say("figures.apologies_owed", "count", late-t.Apologies)}
	default:
		return []string{p.Say("figures.apologies_all", "count", late)}
	}
}

func (p Place) fileTable(rows []record.FileCount, total *record.FileCount, name func(record.FileCount) (name, month string)) FileTable {
	t := FileTable{}
	for _, c := range rows {
		row := p.fileRow(c)
		row.Name, row.Month = name(c)
		t.Rows = append(t.Rows, row)
		t.HasOpen = t.HasOpen || c.Open+c.OpenLate > 0
	}
	if total != nil && len(rows) > 1 {
		row := p.fileRow(*total)
		row.Name, row.Sum = p.Say("figures.all"), true
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (p Place) fileRow(c record.FileCount) FileRow {
	return FileRow{
		Returned: p.Write(c.Returned()), Early: p.Write(c.Early), Time: p.Write(c.OnTime), Late: p.Write(c.Late),
		Good: p.share(c.Early+c.OnTime, c.Returned()), Soon: p.share(c.Early, c.Returned()),
		Apologies: p.Write(c.Apologies), Open: p.Write(c.Open), OpenLate: p.Write(c.OpenLate),
	}
}

func (p Place) unitGraph(title string, units []record.FileCount) template.HTML {
	g := graph.Bars{Lang: "vi", Head: graph.Head{ID: "do-thi-don-vi", Title: title}, Keys: []graph.Key{
		{Look: graph.Filled, Text: p.Say("figures.early")}, {Look: graph.Empty, Text: p.Say("figures.on_time")}, {Look: graph.Hatched, Text: p.Say("figures.late")},
	}}
	most, least := -1, -1
	for i, c := range units {
		all := c.Returned()
		early, some := site.Share(c.Early, all)
		late, _ := site.Share(c.Late, all)
		bar := graph.Bar{Label: c.Unit, Said: p.Say("figures.no_files")}
		if some {
			bar.Said = p.Say("figures.bar", "count", all, "share", p.share(c.Early+c.OnTime, all))
			bar.Parts = []graph.Part{{Share: early, Look: graph.Filled}, {Share: graph.Whole - early - late, Look: graph.Empty}, {Share: late, Look: graph.Hatched}}
			if most < 0 || goodShare(c) > goodShare(units[most]) {
				most = i
			}
			if least < 0 || goodShare(c) < goodShare(units[least]) {
				least = i
			}
		}
		g.Bars = append(g.Bars, bar)
	}
	if most >= 0 {
		g.Description = p.Say("figures.describe_units", "count", len(units), "high", units[most].Unit, "high_share", p.share(units[most].Early+units[most].OnTime, units[most].Returned()),
			"low", units[least].Unit, "low_share", p.share(units[least].Early+units[least].OnTime, units[least].Returned()))
	}
	return g.SVG()
}

// goodShare is how much came on time or before.
func goodShare(c record.FileCount) int {
	n, _ := site.Share(c.Early+c.OnTime, c.Returned())
	return n
}

func (p Place) monthGraph(title string, months []record.FileCount) template.HTML {
	line := graph.Line{Head: graph.Head{ID: "do-thi-thang", Title: title}}
	var named []string
	for _, c := range months {
		if c.Returned() == 0 {
			continue
		}
		line.Points = append(line.Points, graph.Point{Label: string(c.Month)[:len(c.Month)-len("/2026")], Said: p.share(c.Early+c.OnTime, c.Returned()), Value: goodShare(c)})
		named = append(named, p.month(c.Month))
	}
	if len(named) < 2 {
		return ""
	}
	return p.drawLine(&line, named[0], named[len(named)-1])
}
