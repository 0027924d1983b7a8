package record

import "strings"

// A revision is a file that says what another record of its kind will say: `revises` names
// that record. A draft waits beside it, and the record goes on as it is. Without draft it
// stands in the record's place, from the day of `revises_from` on where that is set: the
// fee of today is told until then, whatever is prepared.

// Revision tells whether the file is a revision of another record. Its ID is that record's.
func (b *Base) Revision() bool { return b.Revises != "" }

// RevisesItself tells a revision of its own file, a slip: the record tells of it alone.
func (b *Base) RevisesItself() bool { return b.Revision() && idOf(b.File) == b.ID }

// BeganFile is where the text is kept that a record had when a revision of it began, below
// the source folder: with it the edits that were made to the record since can be told from
// those of the revision. file is that of the revision.
func BeganFile(file string) string {
	return beganDir + strings.TrimPrefix(file, ContentDir)
}

const beganDir = "so-sach/goc-ban-sua"
