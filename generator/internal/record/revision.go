package record

// A revision is a file that says what another record of its kind will say: `revises` names
// that record. A draft waits beside it, and the record goes on as it is. Without draft it
// stands in the record's place, from the day of `revises_from` on where that is set: the
// fee of today is told until then, whatever is prepared.

// Revision tells whether the file is a revision of another record. Its ID is that record's.
func (b *Base) Revision() bool { return b.Revises != "" }

// RevisesItself tells a revision of its own file, a slip: the record tells of it alone.
func (b *Base) RevisesItself() bool { return b.Revision() && idOf(b.File) == b.ID }
