package main

import "niemyet/generator/internal/problem"

// Every sentence the command line says to a person, apart from problems, stands
// here. Rules: Vietnamese first; one sentence; say what was done, with numbers;
// never "successfully".
var (
	machineFailed = problem.Text{Vi: "Máy không làm được việc này:", En: "The machine failed:"}
	wrongUsage    = problem.Text{Vi: "Lệnh chưa đúng:", En: "Wrong usage:"}
	counted       = problem.Text{Vi: "%d lỗi, %d cảnh báo, %d ghi chú trong %d bản ghi.\n", En: "%d errors, %d warnings, %d notes in %d records.\n"}
	nothingBuilt  = problem.Text{Vi: "Chưa đăng gì: còn lỗi phải sửa, trang đang có được giữ nguyên.\n", En: "Nothing was published: there are errors, and the site that is up stays.\n"}
	built         = problem.Text{Vi: "Đã dựng %d tệp vào %s, số liệu ngày %s.\n", En: "Built %d files into %s, as of %s.\n"}
)

// say picks the sentence in the language asked for.
func (a *app) say(t problem.Text) string {
	if a.lang == problem.English {
		return t.En
	}
	return t.Vi
}
