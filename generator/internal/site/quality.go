package site

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// OfficeQuality is what the site can tell of how an office that takes files serves: whether what
// it takes is told in full, its files and apologies in the last report, its reflections. Nobody
// was asked for it; it is counted from records.
type OfficeQuality struct {
	Office     *Office
	Procedures []*Procedure // in force, filed there
	Parts      OwnCount
	Report     *Report // the newest that counts its files; nil for none
	Files      record.FileCount
	Answered   int // reflections
	Waiting    int
	Overdue    int
}

// QualityOf counts for an office.
func (s *Site) QualityOf(o *Office) OfficeQuality {
	out := OfficeQuality{Office: o}
	for _, p := range s.Procedures {
		if p.Office == o && p.State == InForce {
			out.Procedures = append(out.Procedures, p)
		}
	}
	out.Parts = countParts(out.Procedures)
	for _, r := range RecordsOf[*Report](s) {
		if r.Published.After(s.Date) {
			continue // nobody has published it yet
		}
		if files, any := r.filesOf(o); any && (out.Report == nil || r.Until.After(out.Report.Until.Date)) {
			out.Report, out.Files = r, files
		}
	}
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
	for _, one := range append([]string{o.Name, o.ShortName}, o.FormerNames...) {
		if one != "" && vi.Fold(one) == vi.Fold(name) {
			return true
		}
	}
	return false
}

// QualityAddress is the page of how an office serves; only of those that take files.
func QualityAddress(o *Office) string {
	if !o.Receives() {
		return ""
	}
	return qualityFolder + "/" + o.ID + ".html"
}

// QualitySheetAddress is its sheet.
func QualitySheetAddress(o *Office) string { return ifSo(o.Receives(), qualityFolder+"/"+o.ID) }

const qualityFolder = "chat-luong"

var (
	_ = paging(func(o *Office) []string { return []string{QualityAddress(o), QualitySheetAddress(o)} })
	_ = paging(func(p *Policy) []string { return []string{LeafletAddress(p)} })
)
