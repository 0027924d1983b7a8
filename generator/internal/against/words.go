package against

import "niemyet/generator/internal/problem"

// What records cite and no procedure has.
var (
	strangeFigures = problem.Text{Vi: "Con số không có ở thủ tục được dẫn", En: "Figures that no cited procedure has"}
	narrowedGroup  = problem.Text{Vi: "Chỉ nói một nhóm trong những nhóm được hưởng", En: "Names one of the groups alone"}
	conditionWord  = problem.Text{Vi: "Điều kiện", En: "Condition"}
	strangeChannel = problem.Text{Vi: "Cách nộp không có ở thủ tục được dẫn", En: "A channel that no cited procedure has"}
)

// Conditions of the law that a record can lose.
var (
	oneOfSeveral   = problem.Text{Vi: "“một trong” số giấy tờ", En: "“one of” several papers"}
	smallerPension = problem.Text{Vi: "người hưởng lương hưu, trợ cấp thấp hơn mức này vẫn được", En: "people with a smaller pension are entitled too"}
	onceOnly       = problem.Text{Vi: "chỉ một lần", En: "once only"}
	helpElsewhere  = problem.Text{Vi: "nộp ở xã khác thì nơi ấy giúp nộp trực tuyến", En: "elsewhere they must help to file online"}
	foreignPapers  = problem.Text{Vi: "giấy tờ nước ngoài phải hợp pháp hóa lãnh sự", En: "consular legalisation of foreign papers"}
	linearWorks    = problem.Text{Vi: "công trình theo tuyến", En: "linear works"}
)
