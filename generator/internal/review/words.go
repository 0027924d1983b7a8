package review

import (
	"unicode/utf8"

	"niemyet/generator/internal/problem"
)

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
	Approve  Sort = "approve"  // waits for somebody to check or sign it
)

// Sorts lists them in the order of a legend.
var Sorts = []Sort{Recheck, Ring, Citation, Begins, Ends, Radio, TakeDown, Task, Conflict, Todo, Missing, Approve, Draft}

var sortNames = map[Sort]problem.Text{
	Recheck:  {Vi: "Rà soát lại", En: "Review"},
	Ring:     {Vi: "Gọi thử số", En: "Ring the number"},
	Citation: {Vi: "Căn cứ đã đổi", En: "Citation"},
	Begins:   {Vi: "Sắp áp dụng", En: "Begins"},
	Ends:     {Vi: "Sắp hết hạn", En: "Ends"},
	Radio:    {Vi: "Lời phát thanh", En: "Radio script"},
	TakeDown: {Vi: "Gỡ khỏi bảng", En: "Take down"},
	Task:     {Vi: "Nhiệm vụ", En: "Task"},
	Conflict: {Vi: "Nguồn mâu thuẫn", En: "Source at odds"},
	Todo:     {Vi: "Việc còn lại", En: "To do"},
	Missing:  {Vi: "Chưa biết", En: "Not known"},
	Draft:    {Vi: "Bản nháp", En: "Draft"},
	Approve:  {Vi: "Chờ duyệt", En: "To be approved"},
}

// Name is the sort in words.
func (s Sort) Name(lang problem.Lang) string { return in(sortNames[s], lang) }

// widestSort is how many characters the longest of those words has: the width of their column.
func widestSort(lang problem.Lang) (widest int) {
	for _, name := range sortNames {
		widest = max(widest, utf8.RuneCountInString(in(name, lang)))
	}
	return widest
}

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

// What there is to do with records, and why.
var (
	draftWhy        = problem.Text{Vi: "Bản ghi chưa đăng (draft = true).", En: "The record is not published (draft = true)."}
	draftDo         = problem.Text{Vi: "Điền nốt rồi xóa dòng draft = true, hoặc xóa tệp.", En: "Finish it and delete the line draft = true, or delete the file."}
	checkedDraftWhy = problem.Text{Vi: "Bản nháp đã được %s kiểm tra ngày %s, chờ ký duyệt.", En: "A draft that %s checked on %s; it waits for a signature."}
	signedDraftWhy  = problem.Text{Vi: "Bản nháp đã được %s ký duyệt ngày %s.", En: "A draft that %s signed on %s."}
	signedDraftDo   = problem.Text{Vi: "Đăng: xóa dòng draft = true.", En: "Publish it: delete the line draft = true."}
	approveWhy      = problem.Text{Vi: "Đang đăng mà %s.", En: "It is published and %s."}
	approveDo       = problem.Text{Vi: "Người có thẩm quyền xem, rồi thêm một lần duyệt vào bản ghi (approvals).", En: "Who may has to look at it, then add a row of approvals."}
	keptWhy         = problem.Text{Vi: "Giữ lại, đăng từ %s.", En: "Kept back, published from %s on."}
	keptDo          = problem.Text{Vi: "Đến ngày ấy dựng lại trang; đổi ý thì sửa publish_from.", En: "Build the site on that day; change publish_from otherwise."}
	recheckDo       = problem.Text{Vi: "Đọc lại bản ghi, hỏi bộ phận chuyên môn, rồi ghi reviewed_on = ngày rà soát.", En: "Read it again, ask the experts, then set reviewed_on."}
	neverReviewed   = problem.Text{Vi: "Chưa ghi ngày rà soát nào.", En: "It was never reviewed."}
	lastReviewed    = problem.Text{Vi: "Rà soát lần cuối %s; %d ngày rà soát một lần.", En: "Last reviewed on %s; every %d {day|days}."}
	takenUnreviewed = problem.Text{Vi: "Chưa rà soát từ khi lấy từ nguồn, %s; %d ngày rà soát một lần.", En: "Not reviewed since it was taken from its source on %s; every %d {day|days}."}
	conflictDo      = problem.Text{Vi: "Hỏi cơ quan công bố thủ tục số nào đúng, sửa bản ghi rồi xóa dòng source_conflicts.", En: "Ask who announced it which is right, mend the record and delete the row of source_conflicts."}
	ringWhy         = problem.Text{Vi: "Số %s, gọi thử lần cuối %s; %d ngày gọi một lần.", En: "Number %s, last rung on %s; every %d {day|days}."}
	ringDo          = problem.Text{Vi: "Gọi thử trong giờ trực, rồi ghi checked_on = ngày gọi.", En: "Ring it in its hours, then set checked_on."}
	citationWhy     = problem.Text{Vi: "%s hết hiệu lực sau %s%s.", En: "%s is not in force after %s%s."}
	citationDo      = problem.Text{Vi: "So nội dung với văn bản mới, sửa bản ghi và căn cứ pháp lý.", En: "Hold the record against the new document and correct both."}
	lawReplaced     = problem.Text{Vi: ", thay bằng %s", En: ", replaced by %s"}
	beginsWhy       = problem.Text{Vi: "Bắt đầu áp dụng từ %s.", En: "Begins to apply on %s."}
	beginsDo        = problem.Text{Vi: "Xem bản ghi đã đúng quyết định chưa, in tờ niêm yết mới.", En: "Hold it against the decision and print the new sheet."}
	endsWhy         = problem.Text{Vi: "Ngày cuối còn áp dụng: %s.", En: "Last day: %s."}
	endsDo          = problem.Text{Vi: "Chuẩn bị bản ghi thay thế và gỡ tờ niêm yết cũ, hoặc sửa %s.", En: "Prepare what replaces it and the sheet to take down, or correct %s."}
	radioWhy        = problem.Text{Vi: "“%s” đã đổi từ %s: %s.", En: "“%s” changed on %s: %s."}
	radioDo         = problem.Text{Vi: "Sửa lời, ghi lại ngày soạn (written_on) và based_on; thu lại nếu đã thu.", En: "Mend the script, set written_on and based_on; record it again."}
	atLines         = problem.Text{Vi: "%s, dòng %s", En: "%s, line %s"}
	atSeveralLines  = problem.Text{Vi: "%s, dòng %s", En: "%s, lines %s"}
	todoDo          = problem.Text{Vi: "Làm xong thì xóa việc ấy khỏi todo (hoặc chữ TODO trong lời).", En: "Do it, then delete it from todo (or TODO from the text)."}
	missingDo       = problem.Text{Vi: `Tra văn bản hoặc hỏi nơi biết rõ, rồi thay dấu "?".`, En: `Look it up in the announcing decision and replace "?".`}
)

// What there is to do at a board.
var (
	takeDownWhy = problem.Text{Vi: "Ngày cuối trên bảng: %s; đang ở: %s.", En: "Last day on the board: %s; it hangs at: %s."}
	takeDownDo  = problem.Text{Vi: "Hết ngày ấy thì gỡ tờ, ký phiếu xác nhận (niemyet print --board).", En: "Take it down after that day and sign the sheet (niemyet print --board)."}
)

// What there is to do for a duty.
var (
	taskWhy = problem.Text{Vi: "Hạn hoàn thành: %s.", En: "It is due on %s."}
	taskDo  = problem.Text{Vi: "Làm xong thì ghi status, done_on và việc đã làm (evidence); không kịp thì ghi reason.", En: "When done set status, done_on and evidence; else say why in reason."}
)
