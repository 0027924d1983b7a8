package main

import "niemyet/generator/internal/problem"

// What review --fill and import --fill say.
var (
	askedOverAll    = problem.Text{Vi: "Bắt đầu từ %d hàng “Mọi lĩnh vực”: mỗi hàng trả lời một lần thay cho nhiều hàng dưới.\n", En: "Begin with the %d {row|rows} “All fields of work”: each stands for many rows below it.\n"}
	askedInWorkbook = problem.Text{Vi: "Đã ghi %s: %d câu hỏi cho %d bản ghi. Điền xong thì chạy: niemyet import --fill TỆP\n", En: "Wrote %s: %d {question|questions} about %d {record|records}. When it is filled in, run: niemyet import --fill FILE\n"}
	fillTakesOne    = problem.Text{Vi: "import --fill nhận đúng một tệp, do review --fill ghi", En: "import --fill takes one file, written by review --fill"}
	notAWorkbook    = problem.Text{Vi: "%s: %v", En: "%s: %v"}
	wouldFill       = problem.Text{Vi: "Chạy thử, không ghi gì: %d chỗ trong %d bản ghi sẽ được điền.\n", En: "Dry run, nothing written: %d {value|values} in %d {record|records} would be filled in.\n"}
	filledIn        = problem.Text{Vi: "Đã điền %d chỗ trong %d bản ghi; kiểm tra lại bằng: niemyet check%s\n", En: "Filled in %d {value|values} in %d {record|records}; check with: niemyet check%s\n"}
)
