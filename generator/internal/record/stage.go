package record

import "niemyet/generator/internal/vi"

// Stage is how far a round in which people are asked is on a day: a consultation, a survey.
type Stage string

// The stages, in the order in which a citizen cares.
const (
	StageOpen    Stage = "open"
	StageComing  Stage = "coming"
	StageClosed  Stage = "closed" // and nobody has said what came of it
	StageOutcome Stage = "outcome"
)

// Asks tells whether people are asked, or soon will be.
func (s Stage) Asks() bool { return s == StageOpen || s == StageComing }

// stageOf is how far what asks from a day until another is; what came of it others know. The
// last day still asks.
func stageOf(from, until Day, day vi.Date) Stage {
	switch {
	case from.After(day):
		return StageComing
	case !until.Before(day):
		return StageOpen
	}
	return StageClosed
}
