package against

import "niemyet/generator/internal/problem"

// What records cite and no procedure has.
var (
	strangeFigures = problem.Text{Vi: "Con số không có ở thủ tục được dẫn", En: "Figures that no cited procedure has"}
	narrowedGroup  = problem.Text{Vi: "Chỉ nói một nhóm trong những nhóm được hưởng", En: "Names one of the groups alone"}
	conditionWord  = problem.Text{Vi: "Điều kiện", En: "Condition"}
	droppedChannel = problem.Text{Vi: "Kể các cách nộp mà bỏ sót một cách thủ tục được dẫn có", En: "Lists the channels and leaves out one that the cited procedure has"}
	strangeChannel = problem.Text{Vi: "Cách nộp không có ở thủ tục được dẫn", En: "A channel that no cited procedure has"}
)

// nothing stands where one of the two says nothing of a fact.
var nothing = problem.Text{Vi: "không có", En: "nothing"}

// Conditions of the law that a record can lose.
var (
	oneOfSeveral   = problem.Text{Vi: "“một trong” số giấy tờ", En: "“one of” several papers"}
	smallerPension = problem.Text{Vi: "người hưởng lương hưu, trợ cấp thấp hơn mức này vẫn được", En: "people with a smaller pension are entitled too"}
	onceOnly       = problem.Text{Vi: "chỉ một lần", En: "once only"}
	helpElsewhere  = problem.Text{Vi: "nộp ở xã khác thì nơi ấy giúp nộp trực tuyến", En: "elsewhere they must help to file online"}
	foreignPapers  = problem.Text{Vi: "giấy tờ nước ngoài phải hợp pháp hóa lãnh sự", En: "consular legalisation of foreign papers"}
	knownPapers    = problem.Text{Vi: "giấy tờ đã có trong cơ sở dữ liệu thì không phải nộp, xuất trình", En: "papers whose data the authority has need not be filed or shown"}
	plainCopies    = problem.Text{Vi: "nộp bản chụp kèm bản chính thì không được đòi bản sao", En: "a plain copy beside the original is enough"}
	shownPapers    = problem.Text{Vi: "giấy xuất trình thì không được đòi bản sao, bản chụp", En: "of a paper that is shown no copy may be asked for"}
	spoiltPapers   = problem.Text{Vi: "giấy tờ tẩy xóa, làm giả thì kết quả có thể bị hủy", En: "altered or forged papers may undo the result"}
	ownRecords     = problem.Text{Vi: "giấy tờ hộ tịch đã đăng ký thì nơi tiếp nhận tự tra", En: "registered records are looked up by the office"}
	divorceAbroad  = problem.Text{Vi: "ly hôn, hủy kết hôn ở nước ngoài chưa ghi sổ thì phải ghi sổ trước", En: "a divorce abroad must be entered first"}
	dyingTestator  = problem.Text{Vi: "trừ người lập di chúc đang bị cái chết đe dọa", En: "save for a testator in danger of death"}
	linearWorks    = problem.Text{Vi: "công trình theo tuyến", En: "linear works"}
)
