package view

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// OwnCount is what the site counts of its own records: how whole they are, and whether
// what a decision announced stood there in time. It is said to be ours; it is no index and
// nobody was asked.
type OwnCount struct {
	Told  []string
	Lacks []string // "Thời hạn: 12 thủ tục"
}

// OwnCount counts the records as they stand on the day.
func (p Place) OwnCount() (out OwnCount) {
	count := p.Site.OwnCount()
	if count.Procedures == 0 {
		return out
	}
	out.Told = append(out.Told, p.Say("figures.own_whole", "count", count.Procedures, "whole", count.Whole, "share", p.share(count.Whole, count.Procedures)))
	for _, lack := range count.Lacks {
		out.Lacks = append(out.Lacks, p.Say("figures.own_lack", "part", p.Say(partWords[lack.Part]), "count", lack.Count))
	}
	if inTime, late := p.Scene.announcedInTime(p.Site.Procedures); inTime+late > 0 {
		out.Told = append(out.Told, p.Say("figures.own_in_time", "count", inTime+late, "in_time", inTime, "share", p.share(inTime, inTime+late)))
	}
	return out
}

// partWords are the parts of a procedure as the law calls them.
var partWords = map[string]string{
	"name": "figures.part_name", "steps": "figures.part_steps", "ways": "figures.part_ways", "papers": "figures.part_papers",
	"time": "figures.part_time", "subjects": "figures.part_subjects", "agency": "figures.part_agency",
}

// announcedInTime counts procedures that decisions of the last year announced: those whose
// sheet of that decision was there by the day on which it took effect, and those that came
// later. Of one that the history of versions does not reach back to, nothing is known.
func (scene *Scene) announcedInTime(procedures []*site.Procedure) (inTime, late int) {
	begins := scene.historyBegins()
	if begins.IsZero() {
		return 0, 0
	}
	today := scene.Site.Date
	for _, d := range scene.Site.Decisions {
		from := d.EffectiveFrom.Date
		if from.After(today) || from.DaysUntil(today) > 365 || !begins.Before(d.Date.Date) {
			continue
		}
		for _, x := range procedures {
			if x.Decision != d || x.State != site.InForce {
				continue
			}
			if madeSince(scene.History[edition.Code(x)], d.Date.Date, from) {
				inTime++
			} else {
				late++
			}
		}
	}
	return inTime, late
}

// madeSince tells whether a version was made from a day on, to the end of another.
func madeSince(versions []edition.Version, from, until vi.Date) bool {
	for _, v := range versions {
		if !v.Since.Before(from) && !v.Since.After(until) {
			return true
		}
	}
	return false
}

// historyBegins is the day of the first version that the history knows.
func (scene *Scene) historyBegins() (first vi.Date) {
	for _, versions := range scene.History {
		for _, v := range versions {
			if first.IsZero() || v.Since.Before(first) {
				first = v.Since
			}
		}
	}
	return first
}

// reportGroups are the sorts of reports in lists, what others measured first.
var reportGroups = []struct {
	sort      record.ReportSort
	id, title string
}{
	{record.SIPAS, "sipas", "figures.sipas"},
	{record.OtherIndex, "chi-so-khac", "figures.indices"},
	{record.FileWork, "giai-quyet-ho-so", "figures.file_work"},
	{record.OwnSurvey, "khao-sat", "figures.surveys"},
}

// ReportGroups are the reports by their sorts.
func (p Place) ReportGroups() (out []ItemGroup) {
	for _, g := range reportGroups {
		for _, x := range site.RecordsOf[*site.Report](p.Site) {
			if x.Sort == g.sort {
				out = InGroup(out, g.id, p.Say(g.title), Item{Link: p.Link(x), Summary: x.Summary, Meta: p.ReportLine(x), Sample: x.Base.Sample})
			}
		}
	}
	return out
}
