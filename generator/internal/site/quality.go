package site

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// OfficeQuality is what the site can tell of how an office that takes files serves: whether what
// it takes is told in full, its files and apologies in the last report, its reflections. Nobody
// was asked for it; it is counted from records.
type OfficeQuality struct {
	Parts    OwnCount // of the procedures that are filed there
	Report   *Report  // the newest that counts its files; nil for none
	Files    record.FileCount
	Answered int // reflections
	Waiting  int
	Overdue  int
}

// QualityOf counts for an office.
func (s *Site) QualityOf(o *Office) OfficeQuality {
	out := OfficeQuality{Parts: countParts(o.Procedures)}
	out.Report, out.Files = o.newestFiles(RecordsOf[*Report](s), s.Date)
	for _, x := range s.Answers() {
		switch {
		case x.Unit != o:
		case x.State == AnswerOverdue:
			out.Overdue++
			out.Waiting++
		case x.State == AnswerGiven || x.State == AnswerRefused:
			out.Answered++
		default:
			out.Waiting++
		}
	}
	return out
}

// newestFiles are the files of an office in the newest report of those published on a day; nil for
// none. A report that waits for its day has its own page say so, and no other tells its numbers.
func (o *Office) newestFiles(reports []*Report, on vi.Date) (newest *Report, files record.FileCount) {
	for _, r := range reports {
		if r.Published.After(on) || newest != nil && !r.Until.After(newest.Until.Date) {
			continue
		}
		if found, any := r.filesOf(o); any {
			newest, files = r, found
		}
	}
	return newest, files
}

// filesOf are the files of an office over the months of a report. What is open is a count at the
// end of a month, so the last month's stands.
func (r *Report) filesOf(o *Office) (out record.FileCount, any bool) {
	last := vi.Date{}
	for _, c := range r.Files {
		if c.Office != "" && c.Office != o.ID || c.Office == "" && !o.called(c.Unit) {
			continue
		}
		any = true
		out.Early, out.OnTime, out.Late, out.Apologies = out.Early+c.Early, out.OnTime+c.OnTime, out.Late+c.Late, out.Apologies+c.Apologies
		if month := c.Month.First(); month.After(last) {
			last, out.Open, out.OpenLate = month, c.Open, c.OpenLate
		}
	}
	return out, any
}

// called tells whether a name is the office's, now or before.
func (o *Office) called(name string) bool {
	return slices.ContainsFunc(o.Names(), func(one string) bool { return vi.Fold(one) == vi.Fold(name) })
}

var (
	_ = paging(func(o *Office) []string {
		return []string{QualityAddress(o), QualitySheetAddress(o), KioskQualityAddress(o)}
	})
	_ = paging(func(p *Policy) []string { return []string{LeafletAddress(p)} })
)
