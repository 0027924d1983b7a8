package render

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// fxConsultation is a consultation with every part that it can have at a stage. root leads
// to the root of the site.
func fxConsultation(stage record.Stage, root string) view.ConsultationView {
	day := func(text, iso string) view.Day { return view.Day{Text: text, ISO: iso} }
	v := view.ConsultationView{
		Stage: stage, Term: "Góp ý đến hết ngày 20/12/2026", Summary: []string{"Thành phố xin ý kiến về tên đường."}, Who: []string{"Mọi người dân", "Các tổ dân phố"},
		Organizer: "UBND thành phố Nghĩa Mẫu", From: day("20/11/2026", "2026-11-20"), Until: day("20/12/2026", "2026-12-20"),
		Questions: []string{"Có đồng ý với tên dự kiến không?", "Đề nghị tên nào khác?"},
		Documents: []view.Draft{{Link: fxLink("Dự thảo", root+"thong-bao/mau.html"), Where: "bảng niêm yết"}, {Link: view.Link{Text: "Bản đồ"}}},
		Answer: view.AnswerWays{
			Boxes:    []view.Spot{{Name: "Bộ phận Một cửa", Where: "cạnh cửa chính"}},
			Lines:    []view.HotlineRef{{Link: view.Link{Text: "Phản ánh, kiến nghị"}, Phone: view.Phone{Text: "0261 000 0000", Tel: "+842610000000"}, Hours: "giờ hành chính"}},
			Meetings: []view.Meeting{{When: "19 giờ, ngày 05 tháng 12 năm 2026", Where: "nhà văn hóa tổ 3", For: "người dân tổ 3"}},
			SendTo:   "số 1, đường Mẫu", Office: view.Contact{Office: fxLink("Bộ phận Một cửa", root+"co-quan/mot-cua.html")},
			Form: fxLink("Phiếu góp ý", root+"in/phieu-gop-y/mau.html"), Channel: view.Link{Text: "example.vn", Href: "https://example.vn/"},
		},
	}
	if stage == record.StageOutcome {
		v.Outcome = &view.Outcome{
			On: day("10/01/2027", "2027-01-10"), Received: "146 ý kiến", Conclusion: []string{"Đổi một tên."},
			Opinions: []view.Opinion{{Said: []string{"Nên giữ tên cũ."}, Kind: "tiep-thu-mot-phan", Verdict: "Tiếp thu một phần", Changed: []string{"Giữ hai tên."}, Why: []string{"Trùng tên."}}},
		}
	}
	return v
}
