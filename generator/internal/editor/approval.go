package editor

import (
	"strconv"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
)

// approvalsKey is the list of those who checked and signed a record.
const approvalsKey = "approvals"

// markApprovals gives approvals that a form adds the mark of the text that they are of: that
// of the record as it is saved with them. Rows that the file had keep what they say: whoever
// wrote them saw another text.
func markApprovals(doc *amend.Doc, d draft) error {
	var rows []int
	at := 0
	for _, row := range d.entry.rows[approvalsKey] {
		if row.was == fresh && row.empty() {
			continue
		}
		if row.was == fresh && row.text["text"] == "" {
			rows = append(rows, at)
		}
		at++
	}
	if len(rows) == 0 {
		return nil
	}
	r, _ := record.Parse(d.named().file(), d.place.kind, doc.Bytes())
	if r == nil {
		return nil // its faults are told, and it is not saved
	}
	for _, i := range rows {
		path := join(approvalsKey, strconv.Itoa(i))
		if err := doc.Set(join(path, "text"), record.ApprovalMark(r)); err != nil {
			return err
		}
	}
	return nil
}
