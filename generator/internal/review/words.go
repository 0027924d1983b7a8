package review

import "niemyet/generator/internal/problem"

// Sort is a sort of thing to do.
type Sort string

// The sorts.
const (
	Recheck  Sort = "review"   // go through the record again
	Ring     Sort = "hotline"  // ring the number
	Citation Sort = "citation" // cites a document that ended or ends
	Begins   Sort = "begins"   // begins to apply
	Ends     Sort = "ends"     // ends to apply
	Radio    Sort = "radio"    // tells what is no longer so
	TakeDown Sort = "board"    // must come off a board
	Task     Sort = "task"     // a duty of a plan
	Conflict Sort = "conflict" // the source contradicts itself
	Todo     Sort = "todo"     // left by an import or a clerk
	Missing  Sort = "unknown"  // a fact is "?"
	Draft    Sort = "draft"    // lies unfinished
)

// Sorts lists them in the order of a legend.
var Sorts = []Sort{Recheck, Ring, Citation, Begins, Ends, Radio, TakeDown, Task, Conflict, Todo, Missing, Draft}

var sortNames = map[Sort]problem.Text{
	Recheck:  {Vi: "Rà soát lại", En: "Review"},
	Ring:     {Vi: "Gọi thử số", En: "Ring the number"},
	Citation: {Vi: "Căn cứ đã đổi", En: "Citation"},
	Begins:   {Vi: "Sắp áp dụng", En: "Begins"},
	Ends:     {Vi: "Sắp hết hạn", En: "Ends"},
	Radio:    {Vi: "Lời phát thanh", En: "Radio script"},
	TakeDown: {Vi: "Gỡ khỏi bảng", En: "Take down"},
	Task:     {Vi: "Nhiệm vụ", En: "Task"},
	Conflict: {Vi: "Nguồn mâu thuẫn", En: "Source contradicts"},
	Todo:     {Vi: "Việc còn lại", En: "To do"},
	Missing:  {Vi: "Chưa biết", En: "Not known"},
	Draft:    {Vi: "Bản nháp", En: "Draft"},
}

// Name is the sort in words.
func (s Sort) Name(lang problem.Lang) string { return in(sortNames[s], lang) }

var stateNames = map[State]problem.Text{
	Late: {Vi: "Quá hạn", En: "Overdue"},
	Due:  {Vi: "Đến hạn", En: "Due"},
	Open: {Vi: "Còn để ngỏ", En: "Open"},
}

// Name is the state in words.
func (s State) Name(lang problem.Lang) string { return in(stateNames[s], lang) }

// Key is the state as data.
func (s State) Key() string { return [...]string{"overdue", "due", "open"}[s] }

func in(t problem.Text, lang problem.Lang) string {
	if lang == problem.English {
		return t.En
	}
	return t.Vi
}
