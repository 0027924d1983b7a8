package render

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/words"
)

// What is wrong with a layout that says a word.
var (
	notInTable = problem.Text{Vi: "không có trong layouts/words/vi.toml", En: "is not in layouts/words/vi.toml"}
	notPlain   = problem.Text{Vi: "phải viết thẳng trong ngoặc kép", En: "must be written out in quotation marks"}
	otherwise  = problem.Text{Vi: "phải điền đúng các chỗ: ", En: "must be given these values: "}
	noPlaces   = problem.Text{Vi: "không có chỗ nào", En: "none"}
)

// reasonOf says what is wrong with a call.
func reasonOf(f words.Fault) problem.Text {
	switch {
	case f.Key == "":
		return notPlain
	case !f.Known:
		vi, en := problem.DidYouMean(f.Near)
		return problem.Text{Vi: notInTable.Vi + vi, En: notInTable.En + en}
	case len(f.Places) == 0:
		return problem.Text{Vi: otherwise.Vi + noPlaces.Vi, En: otherwise.En + noPlaces.En}
	}
	places := strings.Join(f.Places, ", ")
	return problem.Text{Vi: otherwise.Vi + places, En: otherwise.En + places}
}
