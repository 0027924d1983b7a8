package grid

import "niemyet/generator/internal/problem"

// Lost is text that a file holds and that is not read as what it says.
type Lost struct {
	Why    problem.Text
	Table  string // of the sheet or table; "" for a paragraph
	Row    int    // or the number of the paragraph
	Column int    // from 1; 0 for a paragraph
	Text   string
}
