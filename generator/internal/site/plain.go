package site

import (
	"reflect"

	"niemyet/generator/internal/record"
)

// Plain are the records of a kind that has no type of its own in this package: they
// are shown as their facts and their body. They have a state on the day, are grouped,
// found, posted and reviewed as the row of their kind says; a kind gets a type here when
// it links others in ways of its own.
type Plain struct {
	Kind    *record.Kind
	Records []record.Record // as people read them
}

// typed tells whether records of the kind have a type of their own.
func (s *shelf) typed() bool {
	_, own := wrappers[reflect.PointerTo(s.kind.Type())]
	return own
}
