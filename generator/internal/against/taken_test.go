package against_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestTakenPapersAreAsked: where a journey tells people to bring the result of an earlier
// step, a procedure of the later one asks for it; nobody carries a paper that no desk wants.
func TestTakenPapersAreAsked(t *testing.T) {
	records := recordsOf(t, "")
	checked := 0
	for _, r := range records {
		journey, is := r.(*record.Journey)
		if !is {
			continue
		}
		for _, step := range journey.Steps {
			for _, id := range step.Takes {
				later := proceduresOf(records, step.Records)
				if len(later) == 0 {
					continue // a policy or a page: what it asks for is in its own words
				}
				checked++
				if !asked(later, proceduresOf(records, stepOf(journey, id).Records)) {
					t.Errorf("%s: %q brings the result of %q, and nobody asks for it", journey.File, step.Title, id)
				}
			}
		}
	}
	if checked < 6 {
		t.Errorf("only %d papers are carried from step to step", checked)
	}
}

func stepOf(j *record.Journey, id string) record.JourneyStep {
	for _, s := range j.Steps {
		if string(s.ID) == id {
			return s
		}
	}
	return record.JourneyStep{}
}

func proceduresOf(records []record.Record, names []string) (out []*record.Procedure) {
	for _, r := range records {
		p, is := r.(*record.Procedure)
		for _, name := range names {
			if is && (string(p.Code) == name || record.Of(r).Key() == name) {
				out = append(out, p)
			}
		}
	}
	return out
}

// asked tells whether papers of some procedure name what another gives, by the last two
// syllables of its result and of its common names: "khai tử", "chứng tử", "hộ kinh doanh".
func asked(later, earlier []*record.Procedure) bool {
	for _, give := range earlier {
		for _, name := range append(strings.FieldsFunc(give.Result, func(r rune) bool { return r == ';' || r == ',' || r == '.' }), give.CommonNames...) {
			words := strings.Fields(vi.Fold(name))
			if len(words) < 2 {
				continue
			}
			last := strings.Join(words[len(words)-2:], " ")
			for _, want := range later {
				text := want.PapersText
				for _, x := range want.Papers {
					text += "\n" + x.Name + "\n" + x.Note
				}
				if strings.Contains(vi.Fold(text), last) {
					return true
				}
			}
		}
	}
	return false
}
