package importer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The base writes a list of papers as rows that each name their case, and forgets to change the case: what all hand in
// then stands under the last case of the page, and what two cases share stands twice under one.

var (
	// filedFor is a case, folded, of somebody who files for another.
	filedFor = regexp.MustCompile(`^truong hop uy quyen thuc hien thu tuc`)
	// ofFiling are words, folded, of papers and rules about that.
	ofFiling = regexp.MustCompile(`uy quyen|buu chinh|dinh danh dien tu`)
)

// unbound gives to everybody the papers under a case of authorization that say nothing of one, where others there do.
func (r *row) unbound() {
	papers := r.proc.Papers
	if !slices.ContainsFunc(papers, func(p record.Paper) bool {
		return filedFor.MatchString(vi.Fold(p.Case)) && ofFiling.MatchString(vi.Fold(p.Name))
	}) {
		return
	}
	for i, p := range papers {
		if !p.Remark() && filedFor.MatchString(vi.Fold(p.Case)) && !ofFiling.MatchString(vi.Fold(p.Name)) {
			r.note(PaperCase, "papers."+strconv.Itoa(i)+".case", p.Case, "")
			papers[i].Case = ""
		}
	}
}

// saysMore parts the name of a paper from what it says of cases: "Giấy chứng nhận đã cấp; trường hợp bị mất thì …".
var saysMore = regexp.MustCompile(`(?i)^([^;.]{4,}?)[;.] ?(?:trường hợp|nếu|đối với) `)

// once leaves a paper out that stands in its case already: the rows differ in nothing but marks of lists, or one of them says
// more of the same paper.
func (r *row) once() {
	var kept []record.Paper
	seen := map[record.Paper]bool{}
	for _, p := range r.proc.Papers {
		if m := saysMore.FindStringSubmatch(p.Name); m != nil && !p.Remark() {
			seen[record.Paper{Name: paperKey(m[1]), Case: p.Case, Note: p.Note, OneOf: p.OneOf, Originals: p.Originals, Copies: p.Copies}] = true
		}
	}
	for i, p := range r.proc.Papers {
		row := record.Paper{Name: paperKey(p.Name), Case: p.Case, Note: p.Note, OneOf: p.OneOf, Originals: p.Originals, Copies: p.Copies}
		if seen[row] {
			r.note(PaperTwice, "papers."+strconv.Itoa(i), p.Name, "")
			continue
		}
		seen[row] = true
		kept = append(kept, p)
	}
	r.proc.Papers = kept
}

// choiceEnds is how a case ends that leads into papers of which one is enough; the papers say so themselves.
var choiceEnds = regexp.MustCompile(`(?i)[\s,;]+(?:thì )?(?:hồ sơ )?(?:phải )?(?:kèm theo|có|nộp|gồm) (?:một|1) trong [^,;.]{0,40}$`)

// withoutChoice takes that off the cases, when the choice is marked.
func (r *row) withoutChoice() {
	for i, p := range r.proc.Papers {
		if bare := choiceEnds.ReplaceAllString(p.Case, ""); strings.Contains(bare, " ") {
			r.proc.Papers[i].Case = bare
		}
	}
}
