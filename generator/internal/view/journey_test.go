package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// journeyOf is a journey of steps that say only when they are done, and when not.
func journeyOf(steps ...record.JourneyStep) *site.Journey {
	j := &site.Journey{Journey: &record.Journey{}}
	for i := range steps {
		j.Steps = append(j.Steps, site.JourneyStep{JourneyStep: &steps[i]})
	}
	return j
}

// TestStepsOfCases: a step that is done in a case waits for it, one that is not goes with it;
// where nothing is done by everybody, all is shown until a case is chosen. Cases are told once,
// however they are written, and lead to the first step that is done in them.
func TestStepsOfCases(t *testing.T) {
	p := placed(t, "site")
	v := p.Journey(journeyOf(
		record.JourneyStep{Title: "Một", Unless: []string{"là người nước ngoài"}},
		record.JourneyStep{Title: "Hai", When: []string{"Là người nước ngoài"}},
		record.JourneyStep{Title: "Ba", When: []string{"Con đi học", "LÀ NGƯỜI NƯỚC NGOÀI"}},
	))
	for i, want := range []string{"but--1", "of of--1", "of of--1 of--2"} {
		if v.Steps[i].Of != want {
			t.Errorf("step %d: %q, want %q", i+1, v.Steps[i].Of, want)
		}
	}
	if len(v.Cases) != 2 || v.Cases[0].Href != "#viec-2" || v.Cases[1].Href != "#viec-3" || v.Waits == "" || v.ByCase || !v.ChooseCase {
		t.Errorf("%+v", v)
	}
	v = p.Journey(journeyOf(record.JourneyStep{Title: "Một", When: []string{"A"}}, record.JourneyStep{Title: "Hai", When: []string{"B"}}))
	if !v.ByCase || v.Waits != "" || v.Steps[0].Of != "of of--all of--1" {
		t.Errorf("all by case: %+v", v)
	}
	many := make([]record.JourneyStep, mostCases+1)
	for i := range many {
		many[i] = record.JourneyStep{Title: stepID(i), When: []string{stepID(i)}}
	}
	if v = p.Journey(journeyOf(many...)); v.ChooseCase || len(v.Cases) != mostCases+1 {
		t.Errorf("more cases than the style sheet has rules for: %d, choose %v", len(v.Cases), v.ChooseCase)
	}
	if v = p.Journey(journeyOf(append(many, record.JourneyStep{Title: "Ai cũng làm"})...)); v.ChooseCase || v.Waits != "" {
		t.Errorf("all is shown, and yet %q waits", v.Waits)
	}
}

// TestPlacesOfCases: a place where only cases lead waits for them, one where a case leads away
// goes with it, and one where everybody goes stays.
func TestPlacesOfCases(t *testing.T) {
	for want, each := range map[string][]string{
		"":                  {"of of--1", ""},
		"of of--1 of--2":    {"of of--1", "of of--2", "of of--1"},
		"of of--1":          {"of of--1", "of of--1 but--3"},
		"but--1":            {"but--1", "but--1"},
		"of of--all of--12": {"of of--all of--12"},
	} {
		if is := anyOf(each); is != want {
			t.Errorf("%q: %q, want %q", each, is, want)
		}
	}
	if is := anyOf([]string{"but--1", "of of--1"}); is != "" {
		t.Errorf("one or the other is done there: %q", is)
	}
	if anyOf(nil) != "" {
		t.Error("nothing is in no case")
	}
}

// TestPaperIsShared: a paper is told where two steps that may be done together ask for it; of
// two of which one is done instead of the other, one is done. Paper tells steps of all cases.
func TestPaperIsShared(t *testing.T) {
	always, abroad, school, copies := record.JourneyStep{Title: "Trong nước", Unless: []string{"A"}}, record.JourneyStep{Title: "Ngoài nước", When: []string{"A"}}, record.JourneyStep{Title: "Học", When: []string{"B"}}, record.JourneyStep{Title: "Sao", When: []string{"B"}}
	other := record.JourneyStep{Title: "Việc khác"}
	for name, c := range map[string]struct {
		steps        []record.JourneyStep
		of           string
		told, onPage bool // on paper, on a page
	}{
		"one step":           {[]record.JourneyStep{always}, "", false, false},
		"two that all do":    {[]record.JourneyStep{other, always}, "", true, true},
		"one or the other":   {[]record.JourneyStep{always, abroad}, "", false, false},
		"one, then a case":   {[]record.JourneyStep{other, school}, "of of--1", true, true},
		"instead, or a case": {[]record.JourneyStep{always, abroad, school}, "of of--2", true, true},
		"two of one case":    {[]record.JourneyStep{school, copies}, "of of--all of--1", true, true},
		"two cases":          {[]record.JourneyStep{abroad, school}, "", true, false},
	} {
		for medium, want := range map[string]bool{"site": c.onPage, "print": c.told} {
			p, j := placed(t, medium), journeyOf(c.steps...)
			every := make([]int, len(c.steps))
			for i := range every {
				every[i] = i
			}
			of, told := p.sharedWhen(p.Journey(j), j, every)
			if told != want || told && of != c.of {
				t.Errorf("%s on %s: %q, %v; want %q, %v", name, medium, of, told, c.of, want)
			}
		}
	}
}

// TestNeedOnce: what all steps need alike is told once, what they need otherwise with each.
func TestNeedOnce(t *testing.T) {
	s := SharedPaper{Steps: []StepRef{{Need: "1 bản chính"}, {Need: "1 bản chính"}}}
	if s.needOnce(); s.Need != "1 bản chính" || s.Steps[0].Need != "" {
		t.Errorf("%+v", s)
	}
	s = SharedPaper{Steps: []StepRef{{Need: "1 bản chính"}, {Need: "1 bản sao"}}}
	if s.needOnce(); s.Need != "" || s.Steps[1].Need != "1 bản sao" {
		t.Errorf("%+v", s)
	}
}
