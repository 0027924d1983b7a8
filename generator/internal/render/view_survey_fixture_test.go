package render

import (
	"niemyet/generator/internal/graph"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// fxSurvey is a survey round with every part that it can have at a stage. root leads to the
// root of the site.
func fxSurvey(stage record.Stage, root string) view.SurveyView {
	open := stage == record.StageOpen
	v := view.SurveyView{
		Stage: stage, Summary: []string{"Người vừa nhận kết quả chấm ba điều."}, Note: "Đây không phải SIPAS.", Facts: []view.Fact{{Name: "Hỏi ai", Lines: []view.Link{{Text: "Người đã nhận kết quả"}}}},
		Questions: []string{"Chỗ ngồi chờ", "Hướng dẫn rõ"}, Scale: []string{"Hài lòng", "Không hài lòng"}, Ways: open, Results: "Hẹn công bố kết quả chậm nhất ngày 15/01/2027.",
	}
	if !open {
		v.Reports = []view.Item{{Link: fxLink("Kết quả khảo sát", root+"bao-cao/mau.html"), Meta: []string{"83,94%"}}}
		return v
	}
	v.Visit, v.Private, v.Answer = []string{"Phiếu phát tại quầy."}, []string{"Phiếu không ghi tên."}, fxConsultation(record.StageOpen, root).Answer
	return v
}

// fxWritten is a survey without answers to choose from: they are written on lines.
func fxWritten(v view.SurveyView) view.SurveyView {
	v.Scale = nil
	return v
}

// fxFlow is the way of a file through two pairs of hands.
func fxFlow() view.Graph {
	return view.Graph{Title: "Hồ sơ đi qua những ai", Picture: graph.Flow{Head: graph.Head{ID: "so-do-1", Title: "Hồ sơ đi qua những ai", Description: "Có 2 chặng."}, Stops: []graph.Stop{{Who: "Người dân", What: []string{"Nộp"}}, {Who: "Chủ tịch", What: []string{"Ký"}, Time: "1 ngày"}}}.SVG()}
}

// fxQualityOf is how an office serves.
func fxQualityOf() view.OfficeQualityView {
	return view.OfficeQualityView{Facts: []view.Fact{{Name: "Hồ sơ trả kết quả", Lines: []view.Link{{Text: "861 hồ sơ"}, {Text: "Trễ hẹn: 6"}}}}, Lacks: []string{"Thời hạn: 8 thủ tục"}}
}
