package render

import (
	"niemyet/generator/internal/graph"
	"niemyet/generator/internal/view"
)

// fxReport is a report with every part that one can have. root leads to the root of the site.
func fxReport(root string) view.ReportView {
	bars := func(id string) view.Graph {
		return view.Graph{Title: "Hình mẫu", Picture: graph.Bars{Head: graph.Head{ID: id, Title: "Hình mẫu", Description: "Một câu."}, Bars: []graph.Bar{{Label: "Tiếp cận dịch vụ", Said: "83,05%", Parts: []graph.Part{{Share: 83_05, Look: graph.Filled}}}}}.SVG()}
	}
	table := func(id string) view.FileTable {
		return view.FileTable{Graph: bars(id), Head: "Đơn vị", Rows: []view.FileRow{{Name: "Một cửa", Month: "tháng 7/2026", Returned: "30", Early: "20", Time: "9", Late: "1", Good: "96,67%", Soon: "66,67%", Apologies: "1"}}}
	}
	months, all := table("thang"), table("tat-ca")
	return view.ReportView{
		Summary: []string{"Điểm tăng."}, Note: "SIPAS do Bộ Nội vụ đo.", Facts: []view.ReportFact{{Name: "Ai đo", Text: "Bộ Nội vụ"}}, Rounds: []view.Item{{Link: fxLink("Đợt khảo sát", root+"khao-sat/mau.html")}},
		Result: &view.ReportResult{Score: "83,94%", Change: view.ReportChange{Kind: "up", Text: "tăng 1,28 điểm"}, Target: "đạt mục tiêu", Rank: "hạng 3"},
		Years:  &view.ReportYears{Graph: bars("nam"), Rows: []view.YearRow{{Link: fxLink("Năm 2023", root+"bao-cao/mau.html"), Score: "82,66%"}}},
		Scores: &view.ReportScores{Graph: bars("tieu-chi-hinh"), Rows: []view.ScoreRow{{Name: "Tiếp cận dịch vụ", Score: "83,05%"}}},
		Weak:   &view.ReportWeak{Points: []view.WeakPoint{{Name: "Góp ý", Why: "Thấp hơn mục tiêu.", Tasks: []view.Item{{Link: fxLink("Thùng góp ý", root+"nhiem-vu/mau.html"), Meta: []string{"Đang làm"}}}}}},
		Files:  &view.ReportFiles{Told: []string{"Đã trả 30 hồ sơ."}, Apologies: []string{"Đã xin lỗi đủ."}, Again: []string{"Một cửa: xin lỗi nhiều hơn."}, Units: table("don-vi"), Months: &months, All: &all},
	}
}

// fxReportOfLittle is a report whose years and months show no way yet.
func fxReportOfLittle() view.ReportView {
	full := fxReport("")
	full.Years.Picture, full.Files.Months.Picture = "", ""
	return view.ReportView{Note: full.Note, Years: full.Years, Files: full.Files}
}
