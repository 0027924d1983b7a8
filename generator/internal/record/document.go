package record

import "niemyet/generator/internal/vi"

// DocumentOf is the number of the document that a record is and the day on which it was made;
// "" for a record that is none.
func DocumentOf(r Record) (number string, made vi.Date) {
	number = TextOf(r, r.base().Kind.Number)
	made, _ = vi.ParseDate(TextOf(r, "date"))
	return number, made
}
