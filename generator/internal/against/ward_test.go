package against_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// ofTheWard are the words of today's ward where the town of 2024 has others.
var ofTheWard = strings.NewReplacer("Trung tâm Phục vụ hành chính công", "Bộ phận Một cửa", "; ", ", ")

// TestWardSaysWhatTheTownSays: a procedure of the example ward that the shipped site has too asks of citizens what that one
// asks: ways, fees, papers, steps, conditions and laws. Offices, channels of payment and who answers for the record are each site's own.
func TestWardSaysWhatTheTownSays(t *testing.T) {
	town, both := map[string]*record.Procedure{}, 0
	for _, r := range recordsOf(t, "") {
		if p, is := r.(*record.Procedure); is {
			town[string(p.Code)] = p
		}
	}
	for _, r := range recordsOf(t, "examples/phuong") {
		p, is := r.(*record.Procedure)
		if !is || town[string(p.Code)] == nil {
			continue
		}
		both++
		for key, why := range unlike(p, town[string(p.Code)]) {
			t.Errorf("%s: %s: %s", record.Of(p).Key(), key, why)
		}
	}
	if both < 6 {
		t.Errorf("only %d procedures of the ward are the town's too", both)
	}
	one := *town["1.001193"]
	one.Papers = one.Papers[1:]
	if got := unlike(&one, town["1.001193"]); len(got) != 1 || got["papers"] == "" {
		t.Errorf("of a paper that was left out %q is told", got)
	}
}

// unlike are the facts in which two records of one procedure differ, by key.
func unlike(ward, town *record.Procedure) map[string]string {
	out := map[string]string{}
	if ward.Level != town.Level { // the town's record explains it, and its agency is of that level
		same := *town
		same.Agency = ward.Agency
		town = &same
	}
	said := func(v any) string { return ofTheWard.Replace(fmt.Sprintf("%+v", v)) }
	for key, v := range map[string][2]any{
		"name": {ward.Name, town.Name}, "subjects": {ward.Subjects, town.Subjects}, "agency": {ward.Agency, town.Agency},
		"result": {ward.Result, town.Result}, "requirements": {ward.Requirements, town.Requirements},
		"papers_text": {ward.PapersText, town.PapersText}, "papers": {ward.Papers, town.Papers},
		"ways": {ward.Ways, town.Ways}, "steps": {ward.Steps, town.Steps}, "sets": {ward.Sets, town.Sets},
		"legal_basis": {lawsOf(ward), lawsOf(town)},
	} {
		if w, t := said(v[0]), said(v[1]); w != t {
			out[key] = "the ward says\n" + w + "\nthe town says\n" + t
		}
	}
	return out
}

// lawsOf are the documents that a procedure cites, without regard to their order.
func lawsOf(p *record.Procedure) (out []string) {
	for _, c := range p.LegalBasis {
		out = append(out, cmp.Or(string(c.Number), c.Title))
	}
	slices.Sort(out)
	return out
}
