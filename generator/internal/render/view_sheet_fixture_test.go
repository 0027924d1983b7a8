package render

import (
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// fxSheetPages are the fixtures of sheets, notices and boards.
func fxSheetPages() []fxPage {
	sheet := func(paper view.PaperSize) view.Sheet {
		return view.Sheet{
			Code: "1.001193", Version: "a1b2c3", Made: view.Day{Text: "23/11/2026", ISO: "2026-11-23"}, Paper: paper, Large: true,
			QR: view.QR("https://example.vn/kt/1.001193-a1b2c3.html", "Mã QR"),
		}
	}
	print := func(kind, title string) view.Frame {
		f := fxFrame(kind, "print", "../../", title)
		f.Alternates = []view.Alternate{{Link: fxLink("Xem trang này trên mạng", "../../thu-tuc/khai-sinh.html"), Medium: "site", Type: "text/html"}}
		return f
	}
	site := func(kind, title string) view.Frame { return fxFrame(kind, "site", "../", title, fxHome) }
	text := []view.DocBlock{{Kind: view.BlockChapter, HTML: "Chương I", Label: "Bảng 1"}, {Kind: view.BlockArticle, HTML: "Điều 1. Nội dung", Label: "Bảng 1"}, {Kind: view.BlockText, HTML: "1. Khoản một./.", Label: "Bảng 1"}, {Kind: view.BlockTable, HTML: "<table><thead><tr><th>STT</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", Label: "Bảng 1"}}
	part := view.Appendix{ID: "phu-luc-1", Name: "Phụ lục I", Title: "DANH SÁCH", With: "(Kèm theo Thông báo số 05/TB-UBND)", Text: text}
	row := paper.TableRow{Number: 1, Code: "1.001193", Name: "Đăng ký khai sinh", Times: []string{"Ngay trong ngày"}, Place: "Bộ phận Một cửa", Fees: []string{"8.000 đồng"}, Basis: []paper.TableLaw{{Text: "60/2014/QH13", IsNumber: true}}, Agency: "UBND cấp xã", By: "Nghị định mẫu"}
	called := row // with a legal name of its own, new instead of it, tall, and nothing known of what changed it
	called.Name, called.Legal, called.New, called.Tall, called.By, called.Basis = "Làm khai sinh", "Thủ tục đăng ký khai sinh", "Thay bằng: Khai sinh (2.000000)", true, "", nil
	source := view.Source{Text: "Mẫu"}
	items := fxItems("../")
	lines := []paper.PackLine{{Number: 1, Link: fxLink("Đăng ký khai sinh", "../thu-tuc/khai-sinh.html"), Code: "1.001193", Version: "a1b2c3", Sheets: []view.Link{fxLink("phụ lục I", "")}, Why: "Mới", Term: "thường xuyên"}}
	return []fxPage{
		{"in/thong-bao/mau.html", "print", "official", paper.OfficialPage{
			Frame: print("official", "Thông báo số 05/TB-UBND"), Sheet: sheet(view.A4), Superior: []string{"TỈNH ĐẮK MẪU"}, Issuer: []string{"UBND THÀNH PHỐ NGHĨA MẪU"}, Number: "05/TB-UBND",
			PlaceDate: "Nghĩa Mẫu, ngày 05 tháng 02 năm 2026", TypeName: "THÔNG BÁO", About: "Về việc niêm yết", To: []string{"Các tổ dân phố", "Bộ phận Một cửa"},
			Grounds: []string{"Căn cứ một", "Căn cứ hai"}, Urgency: "KHẨN", Text: text, Signatures: []view.Signature{{Posts: []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}, Signer: "Nguyễn Văn Mẫu"}}, Recipients: []string{"Như trên", "Lưu: VT, VP"},
		}},
		{"in/thong-bao/lien-tich.html", "print", "official", paper.OfficialPage{
			Frame: print("official", "Kế hoạch số 12/KH-UBND-MTTQ"), Sheet: sheet(view.A4), Superior: []string{"TỈNH ĐẮK MẪU"}, Issuer: []string{"UBND THÀNH PHỐ NGHĨA MẪU"}, Number: "12/KH-UBND-MTTQ",
			PlaceDate: "Nghĩa Mẫu, ngày 05 tháng 02 năm 2026", TypeName: "KẾ HOẠCH", About: "Phối hợp giám sát việc niêm yết", Text: text, Recipients: []string{"Như trên", "Lưu: VT"},
			Signatures: []view.Signature{{Posts: []string{"TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"}, Signer: "Trần Thị Mẫu"}, {Posts: []string{"TM. HỘI NÔNG DÂN", "CHỦ TỊCH"}, Signer: "Lê Văn Mẫu"}, {Posts: []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}, Signer: "Nguyễn Văn Mẫu"}},
		}},
		{"in/buoi-hop/mau.html", "print", "record", paper.RecordPage{Frame: print("record", "Đối thoại quý IV"), Sheet: sheet(view.A4), What: "Buổi họp", Facts: []view.Fact{{Name: "Ngày", Lines: []view.Link{{Text: "Ngày 01 tháng 12 năm 2026"}}}}, Body: "<h3>Chuẩn bị</h3><p>Mang câu hỏi.</p>"}},
		{"in/tin-khan/mau.html", "print", "alert", paper.AlertSheet{Frame: print("alert", "Mưa lớn, đề phòng sạt lở (mẫu)"), AlertView: fxAlert("../../"), Sheet: sheet(view.A4), Body: "<p>Nghe loa.</p>"}},
		{"in/viec-can-lam/mau.html", "print", "journey", paper.JourneySheet{Frame: print("journey", "Khi sinh con (mẫu)"), Sheet: sheet(view.A5), Lead: "Khai sinh trước.", Who: []string{"Cha, mẹ", "Ông, bà"}, Journey: fxJourney(false, ""), Body: "<p>Hỏi quầy.</p>"}},
		{"in/lich/mau.html", "print", "session", paper.SessionSheet{Frame: print("session", "Chủ tịch phường tiếp công dân"), SessionView: fxSession(false, "../../"), Sheet: sheet(view.A4), Body: "<p>Cửa sau.</p>"}},
		{"in/lich-a3/da-qua.html", "print", "session", paper.SessionSheet{Frame: print("session", "Đối thoại"), SessionView: fxSession(true, "../../"), Sheet: sheet(view.A3)}},
		{"in/tra-loi/mau.html", "print", "answer", paper.AnswerSheet{Frame: print("answer", "Rác chưa được thu gom"), AnswerView: fxAnswer("given", "../../"), Sheet: sheet(view.A4), Body: "<p>Đường đang sửa.</p>"}},
		{"in/tra-loi/tu-choi.html", "print", "answer", paper.AnswerSheet{Frame: print("answer", "Không đồng ý mức phạt"), AnswerView: fxAnswer("refused", "../../"), Sheet: sheet(view.A4)}},
		{"in/so-phan-anh/mau.html", "print", "answer-register", paper.RegisterPage{Frame: print("answer-register", "Sổ phản ánh tháng 11 năm 2026"), Sheet: sheet(view.A4Wide), Lead: "Không ghi tên ai.", Rows: []paper.RegisterRow{
			{Number: 1, What: "Rác chưa được thu gom", Field: "Môi trường", Unit: "Bộ phận Một cửa", Received: view.Day{Text: "02/11/2026", ISO: "2026-11-02"}, Due: view.Day{Text: "23/11/2026", ISO: "2026-11-23"}, Answered: view.Day{Text: "16/11/2026", ISO: "2026-11-16"}, Result: []string{"Đổi lịch thu gom."}, State: view.AnswerMark{Kind: "given", Text: "Đã trả lời sau 14 ngày"}},
			{Number: 2, What: "Đèn đường hỏng", Field: "Hạ tầng", Unit: "Phường", Received: view.Day{Text: "03/11/2026", ISO: "2026-11-03"}, State: view.AnswerMark{Kind: "open", Text: "Chưa trả lời 12 ngày"}},
		}}},
		{"in/lay-y-kien/mau.html", "print", "consultation", paper.ConsultationSheet{Frame: print("consultation", "Lấy ý kiến về tên đường"), ConsultationView: fxConsultation(record.StageOpen, "../../"), Sheet: sheet(view.A4), Body: "<p>Đường mới mở.</p>", Channel: view.QR("https://example.vn/", "Mã QR")}},
		{"in/lay-y-kien/ket-qua.html", "print", "consultation", paper.ConsultationSheet{Frame: print("consultation", "Lấy ý kiến về giờ làm việc"), ConsultationView: fxConsultation(record.StageOutcome, "../../"), Sheet: sheet(view.A4)}},
		{"in/chinh-sach/dien.html", "print", "policy", paper.PolicySheet{Frame: print("policy", "Hỗ trợ tiền điện (mẫu)"), Sheet: sheet(view.A4), Lead: "Mỗi hộ được hỗ trợ.", Who: []string{"Hộ nghèo", "Hộ cận nghèo"}, What: []string{"30 kWh"}, How: []string{"Không phải làm đơn"}, Until: view.Value{Unknown: true}, PolicyFigures: view.PolicyFigures{Prices: fxPrices(), Query: fxQuery("../../")}, Ask: []string{"Phòng Văn hóa - Xã hội"}, Related: []view.Link{{Text: "Công nhận hộ nghèo"}}, Laws: fxProcedure("../../").Laws[:1], Body: "<p>Nói thêm.</p>"}},
		{"in/bao-cao/mau.html", "print", "report", paper.ReportSheet{Frame: print("report", "SIPAS năm 2024 (mẫu)"), ReportView: fxReport("../../"), Sheet: sheet(view.A4), To: "Ủy ban nhân dân thành phố", Source: view.Source{Text: "Báo cáo gốc (mẫu)"}}},
		{"in/bao-cao/it.html", "print", "report", paper.ReportSheet{Frame: print("report", "Báo cáo (mẫu)"), ReportView: fxReportOfLittle(), Sheet: sheet(view.A4)}},
		{"in/phieu-gop-y/mau.html", "print", "answer-form", paper.AnswerFormPage{Frame: print("answer-form", "Phiếu góp ý"), ConsultationView: fxConsultation(record.StageOpen, "../../"), Sheet: sheet(view.A4), About: "Lấy ý kiến về tên đường", Channel: view.QR("https://example.vn/", "Mã QR")}},
		{"in/lien-thong/mau.html", "print", "flow", paper.FlowPage{Frame: print("flow", "Đăng ký khai sinh"), Sheet: sheet(view.A4), ProcedureView: view.ProcedureView{Code: "1.000000", Legal: "Thủ tục đăng ký khai sinh", Flows: []view.Graph{fxFlow()}, Steps: []view.Step{{Title: "Nộp", Who: "Người dân"}, {Title: "Ký", Who: "Chủ tịch", Time: "1 ngày"}, {Who: "Một cửa"}}}}},
		{"in/tra-cuu-o-day.html", "print", "look-up", paper.LookUpPoster{Frame: print("look-up", "Tra cứu thủ tục ở đây"), Sheet: sheet(view.A4), Address: "vidu.gov.vn", QR: view.QR("https://vidu.gov.vn/", "Mã QR"), Examples: []string{"Làm giấy khai sinh", "Sao y"}, Screen: paper.Place{Name: "Bộ phận Một cửa", Address: "số 1, đường Mẫu"}, Ring: []paper.Place{{Name: "Bộ phận Một cửa", Phone: "0261 000 0000"}}}},
		{"in/tra-cuu-o-day-a3.html", "print", "look-up", paper.LookUpPoster{Frame: print("look-up", "Tra cứu thủ tục ở đây"), Sheet: sheet(view.A3), Desks: []paper.Place{{Name: "Bộ phận Một cửa", Address: "số 1, đường Mẫu"}, {Name: "Nhà văn hóa"}}}},
		{"in/tra-cuu-o-day-man-hinh.html", "print", "look-up", paper.LookUpPoster{Frame: print("look-up", "Tra cứu thủ tục ở đây"), Sheet: sheet(view.A4), Screen: paper.Place{Name: "Bộ phận Một cửa"}}},
		{"in/to-roi/mau.html", "print", "leaflet", paper.Leaflet{PolicySheet: paper.PolicySheet{Frame: print("leaflet", "Miễn tiền sao y (mẫu)"), Sheet: sheet(view.A5), Lead: "Hộ nghèo không trả tiền.", Who: []string{"Hộ nghèo", "Hộ cận nghèo"}, What: []string{"Không mất tiền.", "Hai bản."}, How: []string{"Mang sổ.", "Nói ở quầy."}, Ask: []string{"Bộ phận Một cửa", "0261 000 0000"}, Until: view.Value{Text: "Đến hết 31/12/2026"}}, Ends: true, Numbers: []string{"01/2020/NĐ-CP", "02/2020/TT"}, Address: "vidu.gov.vn/chinh-sach/mau.html", QR: view.QR("https://vidu.gov.vn/", "Mã QR")}},
		{"in/to-roi/it.html", "print", "leaflet", paper.Leaflet{PolicySheet: paper.PolicySheet{Frame: print("leaflet", "Chính sách (mẫu)"), Sheet: sheet(view.A5)}}},
		{"in/chat-luong/mau.html", "print", "office-quality", paper.OfficeQualitySheet{Frame: print("office-quality", "Chất lượng phục vụ: Bộ phận Một cửa"), Sheet: sheet(view.A4), OfficeQualityView: fxQualityOf()}},
		{"in/de-xuat/mau.html", "print", "proposal", paper.RecordPage{Frame: print("proposal", "Bỏ bản sao căn cước"), Sheet: sheet(view.A4), What: "Đề xuất", Facts: []view.Fact{{Name: "Hiện nay", Lines: []view.Link{{Text: "Nộp bản sao."}}}}, Body: "<p>Nói thêm.</p>"}},
		{"in/khao-sat/mau.html", "print", "survey", paper.SurveySheet{Frame: print("survey", "Khảo sát quý IV"), SurveyView: fxSurvey(record.StageOpen, "../../"), Sheet: sheet(view.A4), Body: "<p>Để sửa.</p>", Channel: view.QR("https://example.vn/", "Mã QR")}},
		{"in/khao-sat/ket-qua.html", "print", "survey", paper.SurveySheet{Frame: print("survey", "Khảo sát quý III"), SurveyView: fxSurvey(record.StageOutcome, "../../"), Sheet: sheet(view.A4)}},
		{"in/phieu-khao-sat/mau.html", "print", "survey-form", paper.SurveyForm{Frame: print("survey-form", "Phiếu khảo sát"), SurveyView: fxSurvey(record.StageOpen, "../../"), Sheet: sheet(view.A4), About: "Khảo sát quý IV", Until: view.Day{Text: "20/12/2026", ISO: "2026-12-20"}, Channel: view.QR("https://example.vn/", "Mã QR")}},
		{"in/phieu-khao-sat/viet-tay.html", "print", "survey-form", paper.SurveyForm{Frame: print("survey-form", "Phiếu khảo sát"), SurveyView: fxWritten(fxSurvey(record.StageOpen, "../../")), Sheet: sheet(view.A4), About: "Khảo sát quý IV", Until: view.Day{Text: "20/12/2026", ISO: "2026-12-20"}, Channel: view.QR("https://example.vn/", "Mã QR")}},
		{"in/thong-bao/mau-phu-luc-1.html", "print", "appendix", paper.AppendixPage{Frame: print("appendix", "Phụ lục I"), Sheet: sheet(view.A4), Part: part}},
		{"in/chu-lon/mau.html", "print", "notice-large", paper.LargeNoticePage{Frame: print("notice-large", "Về việc niêm yết"), Sheet: sheet(view.A4), What: "Thông báo số 05/TB-UBND", Text: text, By: "UBND"}},
		{"in/nhanh/khai-sinh.html", "print", "quick", paper.QuickPage{Frame: print("quick", "Đăng ký khai sinh"), Sheet: sheet(view.A5), ProcedureView: fxProcedure("../../"), Bring: []string{"Tờ khai"}, More: "và 2 giấy tờ khác"}},
		{"in/phieu/khai-sinh.html", "print", "slip", paper.SlipPage{Frame: print("slip", "Đăng ký khai sinh"), Sheet: sheet(view.A5), ProcedureView: fxProcedure("../../")}},
		{"in/danh-muc/ho-tich.html", "print", "table", paper.TablePage{Frame: print("table", "Danh mục"), Sheet: sheet(view.A4Wide), Lead: "Một thủ tục", Groups: []paper.TableGroup{{Title: "A. Mới", Kind: paper.TableNew, Columns: fxColumns("number", "name", "time", "place", "fee", "basis", "agency"), Common: []paper.Common{{Label: "Cơ quan thực hiện", Text: "Công an cấp xã"}, {Label: "Địa điểm thực hiện"}}, Type: "small", Rows: []paper.TableRow{row}}, {Title: "B. Sửa đổi", Kind: paper.TableAmended, Columns: fxColumns("number", "name", "basis", "by"), Rows: []paper.TableRow{row, called}}, {Title: "C. Bãi bỏ", Kind: paper.TableAbolished, Columns: fxColumns("number", "code", "coded", "by", "agency"), Rows: []paper.TableRow{row}}}}},
		{"in/bien/quay.html", "print", "sign", paper.SignPage{Frame: print("sign", "Quầy số 1"), Sheet: sheet(view.SignWide), Form: paper.SignDesk, Figure: "1", Big: "Tư pháp - Hộ tịch", Parts: []string{"Tư pháp -", "Hộ tịch"}, BigSize: 76, Lines: []paper.SignLine{{Text: "Hộ tịch", Size: 42}}}},
		{"in/kiem-tra/bang.html", "print", "audit", paper.AuditPage{Frame: print("audit", "Kiểm tra"), Sheet: sheet(view.A4Wide), Place: "cửa chính", Answerable: "Lãnh đạo", Sum: "Theo sổ: 1 trong 2 tờ.", Logged: true, Rows: []paper.AuditRow{{Number: 1, Title: "Đăng ký khai sinh", Code: "1.001193", Version: "a1b2c3", Signed: "Dán ngày 24/11/2026", Finding: "Đang treo bản cũ."}}, Wrong: []paper.AuditRow{{Number: 1, Title: "Đăng ký khai tử", Code: "1.000656", Version: "a1b2c3", Signed: "Dán", Finding: "Phải gỡ."}}}},
		{"in/bien/so-do.html", "print", "sign", paper.SignPage{Frame: print("sign", "Sơ đồ"), Sheet: sheet(view.SignWide), Form: paper.SignMap, Pictogram: "map", Big: "Bộ phận Một cửa", BigSize: 42, Picture: paper.SignPicture{Src: "so-do.svg", Alt: "Sơ đồ"}, Lines: []paper.SignLine{{Text: "Cửa chính - quầy", Parts: []string{"Cửa chính -", "quầy"}, Size: 16, Soft: true}}}},
		{"in/phi/ho-tich.html", "print", "fees", paper.FeesPage{Frame: print("fees", "Phí, lệ phí"), Sheet: sheet(view.A3), Ask: "Lấy biên lai.", Rows: []paper.FeeLine{{Code: "1.001193", Name: "Đăng ký khai sinh", Amount: "8.000 đồng", Notes: []string{"tùy trường hợp"}}}}},
		{"in/bien/mui-ten.html", "print", "sign", paper.SignPage{Frame: print("sign", "Một cửa"), Sheet: sheet(view.SignWide), Form: paper.SignLeft, Pictogram: "left", Big: "Bộ phận Một cửa", BigSize: 84, Lines: []paper.SignLine{{Text: "Rẽ trái", Size: 52, Soft: true}}}},
		{"in/bien/cua.html", "print", "sign", paper.SignPage{Frame: print("sign", "Một cửa"), Sheet: sheet(view.SignWide), Form: paper.SignDoor, Pictogram: "person", Big: "Bộ phận Một cửa", BigSize: 66, Lines: []paper.SignLine{{Text: "thành phố", Size: 30, Soft: true}, {Text: "7:30–11:30", Size: 42, Part: "Giờ"}, {Text: "0261 000 0010", Size: 42, Part: "Điện thoại"}}}},
		{"in/bien/thung-thu.html", "print", "sign", paper.SignPage{Frame: print("sign", "Thùng góp ý"), Sheet: sheet(view.SignWide), Form: paper.SignBox, Pictogram: "box", Big: "THÙNG GÓP Ý", BigSize: 52, Lines: []paper.SignLine{{Text: "Mở thứ Sáu", Size: 26, Soft: true}, {Text: "0261 000 0001", Size: 42}}}},
		{"in/bien-chung/nop-tien.html", "print", "sign", paper.SignPage{Frame: print("sign", "Quét mã"), Sheet: sheet(view.SignWide), Form: paper.SignHold, Pictogram: "scan", Arrow: "right", Big: "Quét mã để nộp phí", BigSize: 58, Blanks: []string{"Đến"}, Frames: []string{"Dán mã QR vào đây"}}},
		{"in/gop-y.html", "print", "heard", paper.HeardSheet{Frame: print("heard", "Mọi cách để được lắng nghe"), HeardView: fxHeard("../", false), Sheet: sheet(view.A4), QR: "<svg></svg>", To: "https://vidu.example/gop-y/index.html"}},
		{"in/gop-y-it.html", "print", "heard", paper.HeardSheet{Frame: print("heard", "Mọi cách để được lắng nghe"), HeardView: fxHeard("../", true), Sheet: sheet(view.A4)}},
		{"in/the-bo-tui.html", "print", "wallet", paper.WalletPage{Frame: print("wallet", "Thẻ bỏ túi"), Sheet: sheet(view.A4), Cards: make([]int, 2), Lines: fxHotlines("../"), Emergency: fxHotlines("../")[:1], To: "https://vidu.example"}},
		{"in/thay-doi-thang-nay.html", "print", "news", paper.NewsSheet{Frame: print("news", "Thay đổi tháng 11/2026"), Sheet: sheet(view.A4), Lead: "Những gì đã đổi.", Days: fxNews("../")}},
		{"in/phieu-co-ich.html", "print", "useful", paper.UsefulSlip{Frame: print("useful", "Trang này có ích không?"), Sheet: sheet(view.A4), Boxes: fxHeard("../", false).Boxes, Rating: "<svg></svg>", To: "https://danhgia.vidu.example"}},
		{"in/cong-khai/mau.html", "print", "disclosure", paper.DisclosureSheet{Frame: print("disclosure", "Dự toán ngân sách"), DisclosureView: fxDisclosure("../../"), Sheet: sheet(view.A4), Body: "<p>Số thu, số chi.</p>"}},
		{"in/cong-khai/it.html", "print", "disclosure", paper.DisclosureSheet{Frame: print("disclosure", "Dự toán ngân sách"), Sheet: sheet(view.A4)}},
		{"in/ke-hoach-cong-khai/2027.html", "print", "disclosure-plan", paper.DisclosurePlan{Frame: print("disclosure-plan", "Kế hoạch công khai năm 2027"), Sheet: sheet(view.A4Wide), Rows: []paper.PlanRow{{Number: 1, What: "Dự toán", Group: "2. Thu, chi ngân sách", How: "Trang thông tin; bảng chính", When: "Từ 04/01/2027 đến hết 05/02/2027", By: "Công chức Tài chính"}}}},
		{"in/ke-hoach-cong-khai/2028.html", "print", "disclosure-plan", paper.DisclosurePlan{Frame: print("disclosure-plan", "Kế hoạch công khai năm 2028"), Sheet: sheet(view.A4Wide)}},
		{"in/danh-ba/mau.html", "print", "directory", paper.DirectorySheet{Frame: print("directory", "Trường học"), DirectoryView: fxDirectory("../../"), Sheet: sheet(view.A4), Body: "<p>Nói thêm.</p>"}},
		{"in/van-ban/mau.html", "print", "law", paper.LawLeaflet{Frame: print("law", "Luật Hộ tịch (mẫu)"), LawTold: fxLaw(view.LawEnded), Sheet: sheet(view.A5), Body: "<p>Nói thêm.</p>"}},
		{"in/van-ban/mau-2.html", "print", "law", paper.LawLeaflet{Frame: print("law", "Luật Mẫu"), LawTold: fxLaw(view.LawUpcoming), Sheet: sheet(view.A5)}},
		{"in/ung-xu/mau.html", "print", "conduct", paper.ConductSheet{Frame: print("conduct", "Công chức không được làm gì"), ConductView: fxConduct(false), Sheet: sheet(view.A4), Body: "<p>Nói thêm.</p>"}},
		{"in/the-cam-ket/mau.html", "print", "promise-card", paper.PromiseCardPage{Frame: print("promise-card", "Thẻ cam kết"), ConductView: fxConduct(false), Sheet: sheet(view.A4), Cards: make([]int, 2)}},
		{"in/bien-chung/the-ten.html", "print", "badge", paper.BadgePage{Frame: print("badge", "Thẻ tên"), Sheet: sheet(view.A4), Cards: make([]int, 2)}},
		{"in/dan-bang/a4/khai-sinh.html", "print", "face", paper.FacePage{Frame: print("face", "Làm giấy khai sinh"), Sheet: sheet(view.FaceA4), Legal: "Đăng ký khai sinh", TitleSize: 44, Size: 30, Rows: []paper.FaceRow{{Question: "Mang gì", Main: "Tờ khai", Notes: []string{"1 giấy tờ"}}, {Question: "Bao nhiêu tiền", Main: "Không mất tiền", Fee: true}}}},
		{"in/phan-anh/mau.html", "print", "feedback", paper.FeedbackPage{Frame: print("feedback", "Tiếp nhận phản ánh"), Sheet: sheet(view.A4), Unit: "Văn phòng", Phone: "0261 000 0001", Hours: "Giờ hành chính", Takes: []string{"Ý kiến"}, Ways: []paper.FeedbackWay{{Name: "Địa chỉ", Text: "Số 1", Note: "(của Văn phòng)"}, {Name: "Thư điện tử", Note: "Gọi số trên."}}}},
		{"in/mau/mau/mau-01-a4.html", "print", "form", paper.FormPage{Frame: print("form", "Giấy tiếp nhận"), Sheet: sheet(view.A4), About: "Khai sinh", Forms: []paper.Form{{ID: "mau-01", Called: "Mẫu số 01 Giấy tiếp nhận", Number: "Mẫu số 01", Title: "Giấy tiếp nhận", Document: "Thông tư mẫu", Rows: []paper.FormRow{{Text: "Giấy tờ", Items: []string{"Tờ khai"}, Lines: make([]int, 2)}, {Text: "Thủ tục", Known: "Khai sinh", Long: true}, {Text: "Mã hồ sơ", Beside: "Ngày tiếp nhận"}, {Text: "Xin cảm ơn.", Plain: true}}, Signs: []paper.FormSign{{Title: "Người nộp"}, {}, {Title: "Người đứng đầu cơ quan", How: "ký, đóng dấu"}}}, {ID: "phieu", Title: "Phiếu", Rows: []paper.FormRow{{Text: "Người hỏi"}}, Signs: []paper.FormSign{{}}}}}},
		{"in/gio/mot-cua.html", "print", "hours", paper.HoursPage{Frame: print("hours", "Bộ phận Một cửa"), Sheet: sheet(view.A4), Days: []paper.HoursDay{{Name: "Thứ Hai", Morning: []string{"7 giờ 30 – 11 giờ 30"}, Later: nil, Closed: false}, {Name: "Chủ nhật", Morning: nil, Later: nil, Closed: true}}, Further: []string{"Ngày lễ: 8 giờ"}, Office: fxContact("../../"), Access: "Có đường dốc", Closed: []string{"Tết Dương lịch"}, Lines: fxHotlines("../../")}},
		{"in/lich-phat-thanh.html", "print", "schedule", paper.SchedulePage{Frame: print("schedule", "Lịch phát thanh"), Sheet: sheet(view.A4), Lead: "Sắp phát", Rows: []paper.ScheduleRow{{Day: "Thứ Năm, 05/11/2026", Time: "5 giờ 30", Title: "Khai sinh", Slot: "5 phút", Station: "Đài"}}}},
		{"in/phat-thanh/khai-sinh.html", "print", "radio-script", paper.RadioScriptSheet{Frame: print("radio-script", "Khai sinh"), Sheet: sheet(view.A4), Facts: [][2]string{{"Người đọc", "Phát thanh viên"}}, Stale: []view.RadioStale{{Record: view.Link{Text: "Khai sinh", Href: ""}, Since: view.Day{Text: "20/11/2026", ISO: "2026-11-20"}, Words: "Phí"}}, Pages: []paper.ScriptPage{{Number: 1, Of: 1, Lines: []paper.ScriptLine{{Text: "Nhạc hiệu", Cue: true, First: true}, {Number: 1, Text: "Thưa bà con, /", Speaker: "Nữ", First: true, Notes: []string{"8.000 đồng: tám nghìn đồng"}}}, Count: 1}}, Lines: 1}},
		{"in/bao-cao-phat-thanh.html", "print", "radio-report", view.RadioReportPage{Frame: print("radio-report", "Đã phát những gì"), Sheet: sheet(view.A4), Lead: "Đến hôm nay.", Months: []view.RadioSum{{Name: "Tháng 11/2026", Segments: 2, Airings: 4, Length: "8 phút"}}}},
		{"in/huong-dan/mot-cua.html", "print", "guide", paper.GuidePage{Frame: print("guide", "Phiếu hướng dẫn hồ sơ"), Sheet: sheet(view.A4), Office: fxContact("../../"), Lines: fxHotlines("../../")}},
		{"in/bang/mau.html", "print", "pack", paper.PackPage{Frame: print("pack", "Bảng chính"), Sheet: sheet(view.A4), What: "Bộ đầy đủ", Place: "Sảnh", Answerable: "Lãnh đạo", Room: "Bảng 240 × 120 cm", Up: lines, Down: lines, Soon: lines, Late: []string{"Thông báo số 05/TB-UBND: chậm"}}},
		{"in/bang/mau-xac-nhan.html", "print", "signoff", paper.SignOffPage{Frame: print("signoff", "Phiếu xác nhận"), Sheet: sheet(view.A4), What: "Bộ đầy đủ", Place: "Sảnh", Answerable: "Lãnh đạo", Up: lines, Down: lines}},
		{"in/cong-khai/quy-4-2026.html", "print", "quarter", paper.QuarterPage{Frame: print("quarter", "Danh mục"), Sheet: sheet(view.A4Wide), Lead: "Từ ngày", Rows: []paper.QuarterRow{{Number: 1, What: "Thông báo", How: "Bảng", When: "Từ 20/11/2026", Group: "13"}}}},
		{"thong-bao/mau.html", "site", "notice", web.NoticePage{Frame: site("notice", "Thông báo số 05/TB-UBND"), About: "Về việc niêm yết", Number: "05/TB-UBND", Signed: view.Day{Text: "05/02/2026", ISO: "2026-02-05"}, Issuer: "UBND", SignedBy: "CHỦ TỊCH", From: view.Day{Text: "06/02/2026", ISO: "2026-02-06"}, Permanent: true, Group: "Nhóm 13", Boards: []view.Link{fxLink("Bảng chính", "")}, Grounds: []string{"Căn cứ"}, Text: text, Parts: []view.Appendix{part}, Source: source}},
		{"kt/1.001193-a1b2c3.html", "site", "check", paper.CheckPage{Frame: site("check", "Đăng ký khai sinh"), State: paper.CheckOld, Verdict: "Bản này đã được thay", Why: "Nội dung đã đổi.", Code: "1.001193", Version: "a1b2c3", Since: view.Day{Text: "01/02/2026", ISO: "2026-02-01"}, Until: view.Day{Text: "15/02/2026", ISO: "2026-02-15"}, Changes: []paper.CheckChange{{Name: "Cách thức thực hiện", Text: "3 ngày, trước là 5 ngày"}}, Now: fxLink("Xem nội dung hiện nay", "../thu-tuc/khai-sinh.html")}},
		{"bang-niem-yet/mau.html", "site", "board", web.BoardPage{Frame: site("board", "Bảng chính"), Place: "Sảnh", Office: fxLink("Một cửa", ""), Form: "Bảng treo tường", Size: "240 × 120 cm", Answerable: "Lãnh đạo", Checked: "hằng tuần", Fields: items, Others: items, Notices: items, Pack: fxLink("Bộ tờ", "../in/bang/mau.html"), Source: source}},
	}
}

// fxColumns are columns of a danh mục.
func fxColumns(keys ...paper.ColumnKey) (out []paper.TableColumn) {
	for i, key := range keys {
		out = append(out, paper.TableColumn{Key: key, Title: string(key), Label: string(key), Width: 5 + i})
	}
	return out
}
