package drawn

import (
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// onPaper leaves the sheet to that of any kind and says what ended a contest.
var onPaper = paper.Drawing{
	Ended: func(view.Place, record.Record) string { return "Đã hết hạn nhận bài." },
}
