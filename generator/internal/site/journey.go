package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// Journey is a journey record with what its steps lead to.
type Journey struct {
	*record.Journey
	Event    *Topic // nil when config.toml knows none of that name
	Steps    []JourneyStep
	Together []Together
}

// JourneyStep is a step of which something is left on the day.
type JourneyStep struct {
	*record.JourneyStep
	Records []record.Record
	Law     *Law
	Takes   []int // of Journey.Steps
}

// Together is what may be done in one go.
type Together struct {
	record.Together
	Steps  []int // of Journey.Steps
	Record record.Record
}

var (
	_ = typed(func(r *record.Journey) *Journey { return &Journey{Journey: r} })
	_ = checking(checkJourney)
)

// linkJourneys gives each life event its journeys, in order of their files. It comes when
// records have their states and before events of which nothing is left go.
func (l *linker) linkJourneys(events map[string]*Topic) {
	for _, j := range all[*Journey](l.index) {
		l.linkJourney(j)
		if j.Event = events[j.Journey.Event]; j.Event != nil && len(j.Steps) > 0 {
			j.Event.Journeys = append(j.Event.Journeys, j)
		}
	}
}

// linkJourney follows the steps. What is over is in none of them, and a step of which
// nothing is left is gone, with what others take from it.
func (l *linker) linkJourney(j *Journey) {
	place := map[string]int{}
	for i := range j.Journey.Steps {
		raw := &j.Journey.Steps[i]
		at := "steps." + itoa(i)
		step := JourneyStep{JourneyStep: raw, Law: referred[*Law](l, j, at+".deadline_law")}
		for k := range raw.Records {
			if r := referred[record.Record](l, j, at+".records."+itoa(k)); r != nil && l.site.StateOf(r).Current() {
				step.Records = append(step.Records, r)
			}
		}
		if len(raw.Records) > 0 && len(step.Records) == 0 {
			continue
		}
		step.Takes = placesOf(place, raw.Takes)
		if raw.ID != "" {
			place[string(raw.ID)] = len(j.Steps)
		}
		j.Steps = append(j.Steps, step)
	}
	for i, t := range j.Journey.Together {
		out := Together{Together: t, Steps: placesOf(place, t.Steps), Record: referred[record.Record](l, j, "together."+itoa(i)+".record")}
		if len(out.Steps) > 1 {
			j.Together = append(j.Together, out)
		}
	}
}

// placesOf are the places of steps by their ids; those that are not there are left out.
func placesOf(place map[string]int, ids []string) (out []int) {
	for _, id := range ids {
		if i, there := place[id]; there && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}

func checkJourney(l *linker, j *Journey) {
	if j.Event != nil && len(j.Event.Steps) > 0 {
		l.fault("W877", j, "life_event", "value", j.Event.Name)
	}
	first := map[record.Record]int{}
	for i, s := range j.Journey.Steps {
		at := "steps." + itoa(i)
		for k := range s.Records {
			path := at + ".records." + itoa(k)
			r := referred[record.Record](l, j, path)
			if r == nil {
				continue
			}
			if n, twice := first[r]; twice && n != i {
				l.fault("E873", j, path, "value", r.Title(), "earlier", itoa(n+1), "later", itoa(i+1))
			} else {
				first[r] = i
			}
			l.checkLed(j, &s, path, r)
		}
		l.checkDeadline(j, i)
	}
}

// checkLed tells what a step leads to that nobody can do any more, and journeys that lead back.
func (l *linker) checkLed(j *Journey, s *record.JourneyStep, path string, r record.Record) {
	if !l.site.StateOf(r).Current() {
		near, nearEn := "", ""
		if p, is := r.(*Procedure); is && p.Replaced != nil {
			near, nearEn = problem.DidYouMean(string(p.Replaced.Code))
		}
		l.fault("W876", j, path, "value", r.Title(), "thing", s.Title, "near", near, "near_en", nearEn)
	}
	if next, is := r.(*Journey); is {
		if way := l.wayBack(j, next, map[*Journey]bool{}); way != nil {
			l.fault("E875", j, path, "way", strings.Join(append([]string{j.Name}, way...), " → "))
		}
	}
}

// wayBack names the journeys by which one leads to another; nil when it does not.
func (l *linker) wayBack(to, from *Journey, seen map[*Journey]bool) []string {
	if from == to {
		return []string{to.Name}
	}
	if seen[from] {
		return nil
	}
	seen[from] = true
	for i, s := range from.Journey.Steps {
		for k := range s.Records {
			next, is := referred[record.Record](l, from, "steps."+itoa(i)+".records."+itoa(k)).(*Journey)
			if !is {
				continue
			}
			if way := l.wayBack(to, next, seen); way != nil {
				return append([]string{from.Name}, way...)
			}
		}
	}
	return nil
}

// checkDeadline asks that somebody else tells the deadline of a step: a record that it
// leads to, in the same figures, or a law that it names.
func (l *linker) checkDeadline(j *Journey, i int) {
	s := j.Journey.Steps[i]
	spans := record.TimeSpans(s.Deadline)
	if s.Law != "" || len(spans) == 0 {
		return
	}
	told := map[string]bool{}
	for k := range s.Records {
		r := referred[record.Record](l, j, "steps."+itoa(i)+".records."+itoa(k))
		if r == nil {
			return // another fault tells of that
		}
		for _, span := range record.TimeSpans(record.Told(r)) {
			told[span] = true
		}
	}
	if slices.ContainsFunc(spans, func(span string) bool { return !told[span] }) {
		l.fault("W878", j, "steps."+itoa(i)+".deadline", "value", s.Deadline)
	}
}
