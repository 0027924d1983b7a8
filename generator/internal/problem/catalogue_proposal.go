package problem

// proposalProblems (97x): a proposal to make procedures simpler.
var _ = section([]Entry{
	{
		Code:    "E971",
		Message: Text{"Tình trạng là “{value}” mà không có {key}", "The state is “{value}”, without {key}"},
		Hint:    Text{"Đã gửi thì ghi ngày gửi (sent_on); đã được trả lời thì ghi trả lời thế nào (answer). Chưa gửi thì state = \"đang soạn\".", "What was sent has a day (sent_on); what was answered has an answer. Before that the state is \"đang soạn\"."},
		Wrong:   "state = \"được chấp nhận\"", Right: "state = \"được chấp nhận\"\nsent_on = 2026-09-15\nanswer = \"Đồng ý; sẽ sửa khi công bố lại thủ tục.\"",
	},
	{
		Code:    "E972",
		Message: Text{"Đã có trả lời mà tình trạng vẫn là “{value}”", "There is an answer, and the state still is “{value}”"},
		Hint:    Text{"Sửa state thành được chấp nhận, được chấp nhận một phần, hoặc không được chấp nhận; chưa được trả lời thì bỏ answer, answered_on, decision.", "Correct state, or take answer, answered_on and decision out."},
		Wrong:   "state = \"đã gửi, chờ trả lời\"\nanswered_on = 2026-10-20", Right: "state = \"được chấp nhận\"\nanswered_on = 2026-10-20\nanswer = \"Đồng ý.\"",
	},
	{
		Code:    "E973",
		Message: Text{"Ngày được trả lời {on} trước ngày gửi {from}", "The answer of {on} is before the day of sending, {from}"},
		Hint:    Text{"Sửa answered_on, hoặc sent_on.", "Correct answered_on, or sent_on."},
		Wrong:   "sent_on = 2026-09-15\nanswered_on = 2026-08-20", Right: "sent_on = 2026-09-15\nanswered_on = 2026-10-20",
	},
	{
		Code:    "W974",
		Message: Text{"Quyết định {decision} không có thủ tục nào của đề xuất này", "Decision {decision} names none of the procedures of this proposal"},
		Hint:    Text{"Chọn đúng quyết định đã sửa thủ tục theo đề xuất, hoặc bỏ decision nếu chưa có quyết định nào.", "Name the decision that follows the proposal, or take decision out."},
		Wrong:   "procedures = [\"dang-ky-khai-sinh\"]\ndecision = \"cong-bo-dat-dai-2026\"", Right: "procedures = [\"dang-ky-khai-sinh\"]\ndecision = \"cong-bo-ho-tich-2027\"",
	},
})
