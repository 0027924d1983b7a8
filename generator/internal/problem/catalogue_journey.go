package problem

// journeyProblems (87x): the steps of a journey, among themselves and with what they lead to.
var _ = section([]Entry{
	{
		Code:    "E870",
		Message: Text{"Không có việc nào mang mã “{value}”{near}", "No step has the id “{value}”{near_en}"},
		Hint:    Text{"Ghi id ở việc được gọi đến, rồi viết đúng mã ấy ở takes hoặc ở steps của [[together]].", "Give the step that is meant an id, and write it in takes or in the steps of [[together]]."},
		Wrong:   "takes = [\"khai sinh\"]", Right: "takes = [\"khai-sinh\"]",
	},
	{
		Code:    "E871",
		Message: Text{"Việc “{thing}” cần kết quả của việc “{prior}”, mà việc ấy lại đứng sau", "“{thing}” takes the result of “{prior}”, which comes after it"},
		Hint:    Text{"Đưa mục [[steps]] của việc làm trước lên trên, hoặc bỏ mã ấy khỏi takes.", "Move the [[steps]] block of what is done first up, or take the id out of takes."},
		Wrong:   "[[steps]]\ntitle = \"Đăng ký thường trú cho con\"\ntakes = [\"khai-sinh\"]\n\n[[steps]]\nid = \"khai-sinh\"\ntitle = \"Làm giấy khai sinh\"",
		Right:   "[[steps]]\nid = \"khai-sinh\"\ntitle = \"Làm giấy khai sinh\"\n\n[[steps]]\ntitle = \"Đăng ký thường trú cho con\"\ntakes = [\"khai-sinh\"]",
	},
	{
		Code:    "E872",
		Message: Text{"Việc “{thing}” cần kết quả của việc “{prior}”, việc ấy lại cần kết quả của việc này", "“{thing}” takes the result of “{prior}”, which takes the result of this one"},
		Hint:    Text{"Hai việc chờ nhau thì không ai làm được: bỏ một mã khỏi takes của một trong các việc ấy.", "Nobody can do two things that wait for each other: take one id out of takes."},
		Wrong:   "id = \"khai-sinh\"\ntakes = [\"khai-sinh\"]", Right: "id = \"khai-sinh\"",
	},
	{
		Code:    "E873",
		Message: Text{"“{value}” đứng ở hai việc: việc {earlier} và việc {later}", "“{value}” stands in two steps: {earlier} and {later}"},
		Hint:    Text{"Để lại ở một việc. Việc ấy làm trong nhiều trường hợp thì ghi mọi trường hợp ở when.", "Leave it in one step. If that step is done in several cases, name them all in when."},
		Wrong:   "[[steps]]\ntitle = \"Khai sinh\"\nrecords = [\"1.001193\"]\n\n[[steps]]\ntitle = \"Khai sinh muộn\"\nrecords = [\"1.001193\"]",
		Right:   "[[steps]]\ntitle = \"Khai sinh\"\nrecords = [\"1.001193\"]",
	},
	{
		Code:    "E874",
		Message: Text{"Hai việc cùng là “{value}”: việc {earlier} và việc {later}", "Two steps are “{value}”: {earlier} and {later}"},
		Hint:    Text{"Đặt tên khác, mã khác cho một việc, hoặc bỏ việc ghi thừa.", "Give one another title or id, or take out what is there twice."},
		Wrong:   "[[steps]]\ntitle = \"Làm giấy khai sinh\"\n\n[[steps]]\ntitle = \"Làm giấy khai sinh\"",
		Right:   "[[steps]]\ntitle = \"Làm giấy khai sinh\"",
	},
	{
		Code:    "E875",
		Message: Text{"Các bản việc cần làm dẫn vòng về chính nó: {way}", "Journeys lead in a circle: {way}"},
		Hint:    Text{"Bỏ một bản khỏi records ở việc đang dẫn vòng, hoặc dẫn thẳng tới thủ tục.", "Take one of them out of the records of the step, or name the procedure itself."},
		Wrong:   "records = [\"viec-can-lam/sinh-con\"]     # trong chính tệp sinh-con.md", Right: "records = [\"1.001193\"]",
	},
	{
		Code:    "W876",
		Message: Text{"“{value}” không còn áp dụng, nên trang bỏ nó khỏi việc “{thing}”{near}", "“{value}” no longer applies, so “{thing}” is shown without it{near_en}"},
		Hint:    Text{"Thay bằng thủ tục đang áp dụng, hoặc bỏ việc ấy nếu không ai phải làm nữa.", "Name the procedure that applies, or take the step out if nobody has to do it."},
		Wrong:   "records = [\"1.000001\"]", Right: "records = [\"1.001193\"]",
	},
	{
		Code:    "W877",
		Message: Text{"Việc trong đời “{value}” còn có các việc ghi trong config.toml; trang theo bản này, không theo config.toml", "The life event “{value}” has steps in config.toml too; its page follows this record"},
		Hint:    Text{"Xóa các mục [[life_events.steps]] của việc ấy trong config.toml: một điều chỉ ghi một chỗ.", "Remove the [[life_events.steps]] of the event from config.toml: one thing is written in one place."},
		Wrong:   "[[life_events.steps]]     # trong config.toml, khi đã có content/viec-can-lam/sinh-con.md", Right: "[[life_events]]\nid = \"sinh-con\"",
	},
	{
		Code:    "W878",
		Message: Text{"Hạn “{value}” không thấy ở bản ghi nào của việc này", "No record of this step tells the deadline “{value}”"},
		Hint:    Text{"Ghi đúng hạn như thủ tục ghi; hạn lấy từ luật thì ghi deadline_law là văn bản ấy. Không chắc thì bỏ dòng deadline.", "Write the deadline as the procedure has it; for one that a law sets, name the law in deadline_law. If in doubt, take deadline out."},
		Wrong:   "deadline = \"Trong 30 ngày kể từ ngày sinh\"", Right: "deadline = \"Trong 60 ngày kể từ ngày sinh\"",
	},
	{
		Code:    "E879",
		Message: Text{"“{value}” không phải trường hợp nào ở when của các việc{near}", "“{value}” is not a case that the when of a step names{near_en}"},
		Hint:    Text{"Người đọc chỉ chọn được những trường hợp ghi ở when: viết đúng như ở đó.", "Readers choose among the cases in when: write it as it stands there."},
		Wrong:   "unless = [\"có yếu tố nước ngoài\"]", Right: "unless = [\"Cha hoặc mẹ là người nước ngoài\"]",
	},
})
