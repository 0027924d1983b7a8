package render

import (
	"html/template"

	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// Fixtures: one rich example for every layout. Everything here is made up and marked as a sample: the numbers end in
// 000 0000, the unit and the decisions do not exist. The texts are long where real records are long.

func fxLink(text, href string) view.Link { return view.Link{Text: text, Href: href} }

func fxPhone(tail string) view.Phone {
	return view.Phone{Text: "0261 000 " + tail, Tel: "+84261000" + tail}
}

// fxFrame is the frame of a page; root is "" or "../".
func fxFrame(kind, medium, root, title string, crumbs ...view.Link) view.Frame {
	size := view.TitleNormal
	if n := len([]rune(title)); n > 140 {
		size = view.TitleHuge
	} else if n > 60 {
		size = view.TitleLong
	}
	nav := []view.NavItem{
		{Link: fxLink("Thủ tục", root+"thu-tuc/index.html")},
		{Link: fxLink("Việc trong đời", root+"su-kien/index.html")},
		{Link: fxLink("Chính sách", root+"chinh-sach/index.html")},
		{Link: fxLink("Đường dây nóng", root+"duong-day-nong/index.html")},
		{Link: fxLink("Phát thanh", root+"phat-thanh/index.html")},
		{Link: fxLink("Cơ quan", root+"co-quan/index.html")},
		{Link: fxLink("Quyết định", root+"quyet-dinh/index.html")},
	}
	for i := range nav {
		if len(crumbs) > 1 && crumbs[1].Text == nav[i].Text {
			nav[i].Current = true
		}
	}
	return view.Frame{
		Lang: "vi", Kind: kind, Medium: medium, Title: title, TitleSize: size,
		Description: "Trang mẫu của bộ giao diện niemyet.",
		Root:        root, CSS: root + "css/" + medium + ".css",
		Breadcrumbs: crumbs, Nav: nav, NoIndex: medium != "site",
		Site: view.Site{
			Name: "Ủy ban nhân dân thành phố Nghĩa Mẫu", Short: "UBND thành phố Nghĩa Mẫu", Superior: "Tỉnh Đắk Mẫu",
			Address: "Số 1, đường Ví Dụ, phường Nghĩa Thành", Phones: []view.Phone{fxPhone("0000")},
			Email: "mau@example.vn", Responsible: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
			DataDate: view.Day{Text: "23/11/2026", ISO: "2026-11-23"}, Version: "0.0.0",
		},
		Sample: true,
	}
}

var (
	fxHome       = fxLink("Trang đầu", "../index.html")
	fxProcedures = fxLink("Thủ tục", "../thu-tuc/index.html")
)

func fxHotlines(prefix string) []view.HotlineRef {
	return []view.HotlineRef{
		{Link: fxLink("Tiếp nhận phản ánh, kiến nghị", prefix+"duong-day-nong/phan-anh.html"), Phone: fxPhone("0001"), Holder: "Văn phòng HĐND và UBND", Hours: "Cả ngày, cả tuần"},
		{Link: fxLink("Tổ kiểm tra công vụ của tỉnh", prefix+"duong-day-nong/phan-anh.html"), Phone: fxPhone("0002"), Holder: "Sở Nội vụ", Hours: "Giờ hành chính"},
		{Link: fxLink("Lãnh đạo Bộ phận Một cửa", prefix+"duong-day-nong/phan-anh.html"), Phone: fxPhone("0003"), Holder: "Trưởng Bộ phận Một cửa", Hours: "Giờ hành chính"},
	}
}

func fxContact(prefix string) view.Contact {
	return view.Contact{
		Office: fxLink("Bộ phận Một cửa thành phố", prefix+"co-quan/mot-cua.html"), Desk: "Quầy số 3 – Tư pháp, hộ tịch",
		Address: "Số 1, đường Ví Dụ, phường Nghĩa Thành",
		Hours:   []string{"Thứ Hai – thứ Sáu: 7 giờ 30 – 11 giờ 30", "13 giờ 30 – 17 giờ"},
		Phones:  []view.Phone{fxPhone("0010")}, Email: "motcua@example.vn",
	}
}

func fxProcedure(prefix string) view.ProcedureView {
	c := fxContact(prefix)
	return view.ProcedureView{
		Name: "Đăng ký khai sinh", Code: "1.000000", Field: fxLink("Hộ tịch", prefix+"linh-vuc/ho-tich.html"), Level: fxLink("Cấp xã", prefix+"cap/xa.html"),
		Audience:    []string{"Cha, mẹ của trẻ", "Ông, bà hoặc người thân thích khác, nếu cha mẹ không thể đi", "Cá nhân, tổ chức đang nuôi dưỡng trẻ"},
		CommonNames: []string{"làm giấy khai sinh", "khai sinh cho con"},
		Answers: view.Answers{
			Bring: view.Bring{State: view.BringList, Count: 5},
			Where: view.Where{Office: c.Office, Desk: "Quầy số 3", Address: "Số 1, đường Ví Dụ", Online: fxLink("nộp trực tuyến", "https://example.vn/"), Post: true},
			Time:  view.Value{Text: "Trong ngày làm việc", Note: "Nhận sau 15 giờ: trả vào ngày làm việc hôm sau"},
			Fee:   view.Fee{State: view.FeeFree},
			Ask:   view.Ask{Who: "Quầy Tư pháp – hộ tịch", Phones: []view.Phone{fxPhone("0010")}, Hours: "Giờ hành chính"},
			Lines: []view.Answer{
				{Key: "bring", Icon: "papers", Label: "Mang gì", Text: "5 giấy tờ", Small: "Tờ khai, giấy chứng sinh và 3 giấy khác", Href: "#giay-to"},
				{Key: "where", Icon: "place", Label: "Nộp ở đâu", Text: "Quầy số 3, " + c.Office.Text, Small: "hoặc trực tuyến, qua bưu chính", Detail: []view.Block{{Text: "Số 1, đường Ví Dụ"}}},
				{Key: "time", Icon: "clock", Label: "Bao lâu", Text: "Trong ngày làm việc", Href: "#cach-nop"},
				{Key: "fee", Icon: "money", Label: "Bao nhiêu tiền", Text: "Không mất tiền", Href: "#cach-nop"},
				{Key: "ask", Icon: "phone", Label: "Hỏi ai", Phones: []view.Phone{fxPhone("0010")}, Small: "Quầy Tư pháp – hộ tịch"},
			},
		},
		Steps: []view.Step{
			{Title: "Chuẩn bị hồ sơ", Who: "Người dân", Text: []view.Block{{Text: "Điền tờ khai theo mẫu. Quầy có sẵn tờ khai giấy, không phải mua."}}},
			{Title: "Nộp hồ sơ", Who: "Người dân", Time: "15 phút", Text: []view.Block{{Text: "Nộp tại quầy, gửi bưu chính hoặc nộp trực tuyến. Khi nộp tại quầy:", Items: []string{"Lấy số thứ tự ở cửa vào", "Nhận giấy tiếp nhận hồ sơ và hẹn trả kết quả"}}}},
			{Title: "Kiểm tra và ghi sổ", Who: "Công chức tư pháp – hộ tịch", Time: "Trong ngày làm việc", Text: []view.Block{{Text: "Công chức kiểm tra giấy tờ, ghi vào sổ đăng ký khai sinh và cập nhật cơ sở dữ liệu hộ tịch điện tử."}}},
			{Title: "Trả kết quả", Who: "Bộ phận Một cửa", Text: []view.Block{{Text: "Người dân kiểm tra từng chữ trên giấy khai sinh trước khi ký nhận. Sai sót được sửa ngay, không mất tiền."}}},
		},
		PaperGroups: []view.PaperGroup{{ID: "giay-to-1", Papers: []view.Paper{
			{Name: "Tờ khai đăng ký khai sinh", Originals: "1 bản chính", Form: fxLink("Mẫu tờ khai (DOCX, 20 KB)", "../data/mau.docx")},
			{Name: "Giấy chứng sinh do cơ sở y tế nơi trẻ sinh ra cấp", Originals: "1 bản chính", Note: "Không có giấy chứng sinh: nộp văn bản của người làm chứng về việc sinh."},
			{Name: "Căn cước hoặc hộ chiếu của người đi làm", Present: true},
			{Name: "Giấy chứng nhận kết hôn của cha mẹ, nếu đã đăng ký kết hôn", Present: true, Copies: "1 bản sao"},
			{Name: "Văn bản ủy quyền có chứng thực, nếu nhờ người khác đi thay", Originals: "1 bản chính"},
		}, Notes: []view.Block{{Text: "Giấy tờ đã có trong cơ sở dữ liệu dân cư thì không phải nộp lại."}}}},
		DossierCount: "1 bộ",
		Ways: []view.Way{
			{Channel: "Trực tiếp", Time: view.Value{Text: "Trong ngày làm việc", Note: "nhận sau 15 giờ: ngày làm việc hôm sau"}, Fee: view.Fee{State: view.FeeFree}, Note: []view.Block{{Text: "Tại quầy số 3."}}},
			{Channel: "Trực tuyến", Link: fxLink("Nộp hồ sơ", "https://example.vn/"), Time: view.Value{Text: "1 ngày làm việc"}, Fee: view.Fee{State: view.FeeAmount, Text: "8.000 đồng", Note: []view.Block{{Text: "Chỉ khi xin thêm bản sao: 8.000 đồng một bản."}}}},
			{Channel: "Dịch vụ bưu chính", Time: view.Value{Unknown: true}, Fee: view.Fee{State: view.FeeNote, Note: []view.Block{{Text: "Miễn phí với người thuộc gia đình có công với cách mạng, hộ nghèo, người khuyết tật."}}}, Note: []view.Block{{Text: "Cước bưu chính do người gửi trả."}}},
		},
		Payment:      []string{"tiền mặt tại quầy", "chuyển khoản bằng mã QR"},
		OnlineLevel:  "Một phần",
		OnlineWhy:    "Người dân phải ký vào sổ hộ tịch khi nhận kết quả.",
		Results:      []view.Result{{Name: "Giấy khai sinh (bản chính)", Note: "Kèm số định danh cá nhân của trẻ."}},
		RequireState: view.StateNone,
		Laws: []view.Law{
			{Number: "00/2014/QH13", Title: "Luật Hộ tịch (mẫu)", Issuer: "Quốc hội", Date: "20/11/2014", State: view.LawInForce, Link: fxLink("", "https://example.vn/")},
			{Number: "00/2015/NĐ-CP", Title: "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch (mẫu)", Issuer: "Chính phủ", Date: "15/11/2015", State: view.LawEnded, Since: "từ 01/07/2026, thay bằng Nghị định 00/2026/NĐ-CP"},
			{Number: "00/2026/TT-BTP", Title: "Thông tư về biểu mẫu hộ tịch (mẫu)", Date: "01/10/2026", State: view.LawUpcoming, Since: "từ 01/01/2027"},
			{Title: "Nghị quyết của Hội đồng nhân dân tỉnh về lệ phí (mẫu)", State: view.LawUnclear},
		},
		Decision:    &view.DecisionRef{Link: fxLink("Quyết định số 00/QĐ-UBND", prefix+"quyet-dinh/mau.html"), Date: "15/10/2026", What: "Sửa đổi, bổ sung"},
		EffectiveOn: view.Day{Text: "01/11/2026", ISO: "2026-11-01"},
		Agencies: []view.AgencyLine{
			{Role: "Cơ quan quyết định", Names: []view.Link{{Text: "Ủy ban nhân dân phường Nghĩa Thành"}}},
			{Role: "Cơ quan phối hợp", Names: []view.Link{{Text: "Công an phường"}, {Text: "Bảo hiểm xã hội"}}},
			{Role: "Cơ quan được ủy quyền"},
		},
		Changes: []view.Change{
			{Day: view.Day{Text: "01/11/2026", ISO: "2026-11-01"}, Text: "Rút thời hạn từ 2 ngày xuống trong ngày làm việc.", Link: fxLink("Quyết định số 00/QĐ-UBND", prefix+"quyet-dinh/mau.html")},
			{Day: view.Day{Text: "01/07/2025", ISO: "2025-07-01"}, Text: "Chuyển nơi nộp về Bộ phận Một cửa."},
		},
		Related:    []view.Link{fxLink("Đăng ký lại khai sinh", prefix+"thu-tuc/ten-dai.html"), fxLink("Cấp bản sao trích lục hộ tịch", prefix+"thu-tuc/ten-dai.html")},
		LifeEvents: []view.Link{fxLink("Sinh con", prefix+"su-kien/sinh-con.html")},
		Contact:    &c,
		ReportTo:   fxHotlines(prefix),
		Source:     view.Source{Text: "Cổng Dịch vụ công quốc gia (mẫu)", Link: fxLink("", "https://example.vn/"), ReviewedOn: view.Day{Text: "10/11/2026", ISO: "2026-11-10"}, UpdatedOn: view.Day{Text: "01/11/2026", ISO: "2026-11-01"}},
	}
}

// fxLongProcedure stresses the page: a name of 300 characters, many cases, many ways, nothing known.
func fxLongProcedure(prefix string) view.ProcedureView {
	p := fxProcedure(prefix)
	p.Name = "Cấp lại, cấp đổi, điều chỉnh, gia hạn giấy chứng nhận đủ điều kiện hoạt động đối với cơ sở có nhiều địa điểm kinh doanh thuộc các ngành, nghề khác nhau trong trường hợp giấy chứng nhận bị mất, hỏng, cháy hoặc thay đổi một trong các nội dung ghi trên giấy chứng nhận theo đề nghị của tổ chức, cá nhân (mẫu)"
	p.CommonNames = nil
	p.Answers = view.Answers{
		Bring: view.Bring{State: view.BringCases, Count: 9},
		Where: view.Where{Unknown: true},
		Time:  view.Value{Unknown: true},
		Fee:   view.Fee{State: view.FeeNote},
		Ask:   view.Ask{Unknown: true},
	}
	long := "Trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan tiếp nhận xem xét, đối chiếu với sổ gốc và hồ sơ lưu, lấy ý kiến các cơ quan liên quan khi cần, rồi cấp lại giấy chứng nhận; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do để tổ chức, cá nhân biết và hoàn thiện hồ sơ. "
	veryLong := ""
	for range 12 {
		veryLong += long
	}
	p.Steps = []view.Step{{Text: []view.Block{{Text: veryLong}, {Text: "Cơ quan tiếp nhận kiểm tra:", Items: []string{"thành phần hồ sơ", "tính hợp lệ của từng giấy tờ; " + long}}}}, {Text: []view.Block{{Text: long}}}}
	p.PaperGroups, p.Cases, p.ChooseCase, p.OneCase = nil, nil, true, true
	for i, t := range []string{"Giấy bị mất hoặc bị hỏng do cháy, do thiên tai", "Thay đổi tên của cơ sở", "Thay đổi địa điểm kinh doanh", "Thay đổi người đại diện theo pháp luật", "Gia hạn khi giấy còn hiệu lực ít nhất 30 ngày", "Gia hạn khi giấy đã hết hiệu lực", "Bổ sung ngành, nghề kinh doanh đối với cơ sở đang hoạt động có từ hai địa điểm trở lên", "Tách, nhập cơ sở", "Trường hợp khác theo quy định của pháp luật chuyên ngành"} {
		id := "truong-hop-" + string(rune('1'+i))
		p.Cases = append(p.Cases, view.Case{Number: i + 1, ID: "th-" + string(rune('1'+i)), Name: t, Href: "#" + id})
		g := view.PaperGroup{ID: id, Title: t, Case: i + 1}
		for range 4 {
			g.Papers = append(g.Papers,
				view.Paper{Name: "Đơn đề nghị cấp lại giấy chứng nhận", Originals: "1 bản chính", Form: fxLink("Mẫu số 03", "")},
				view.Paper{Name: "Bản sao có chứng thực giấy tờ chứng minh quyền sử dụng hợp pháp địa điểm kinh doanh, kèm bản vẽ mặt bằng thể hiện vị trí các khu vực; trường hợp thuê địa điểm thì kèm hợp đồng thuê còn thời hạn ít nhất 12 tháng tính từ ngày nộp hồ sơ", Originals: "1 bản chính", Copies: "2 bản sao"})
		}
		if i == 2 {
			g.Notes = []view.Block{{Text: "Giấy tờ bằng tiếng nước ngoài phải được dịch ra tiếng Việt.", Items: []string{"bản dịch có chứng thực chữ ký người dịch", "bản gốc để đối chiếu"}}}
		}
		p.PaperGroups = append(p.PaperGroups, g)
	}
	p.Ways = nil
	for range 8 {
		p.Ways = append(p.Ways,
			view.Way{Channel: "Trực tiếp", Time: view.Value{Text: "15 ngày làm việc"}, Fee: view.Fee{State: view.FeeAmount, Text: "1.200.000 đồng", Note: []view.Block{{Text: "Mỗi lần thẩm định tại một địa điểm."}}}, Note: []view.Block{{Text: long}}},
			view.Way{Channel: "Trực tuyến", Time: view.Value{Unknown: true}, Fee: view.Fee{State: view.FeeUnknown}},
			view.Way{Channel: "Dịch vụ bưu chính", Time: view.Value{Text: "Theo lịch hẹn", Note: "không kể thời gian chuyển phát"}, Fee: view.Fee{State: view.FeeNote, Note: []view.Block{{Text: long}}}})
	}
	p.Requirements = []view.Block{{Text: long}, {Items: []string{"Có địa điểm ổn định", "Có người phụ trách chuyên môn"}}}
	p.RequireState = view.StateGiven
	p.Audience, p.Results, p.Decision, p.Contact, p.Laws = nil, nil, nil, nil, nil
	p.Source = view.Source{Text: "Cổng Dịch vụ công quốc gia (mẫu)"}
	return p
}

func fxTiles(prefix string) []view.Tile {
	t := func(text, icon, count string) view.Tile {
		return view.Tile{Link: fxLink(text, prefix+"su-kien/sinh-con.html"), Icon: icon, Count: count}
	}
	return []view.Tile{
		t("Sinh con", "baby", "6 thủ tục"), t("Kết hôn", "rings", "5 thủ tục"), t("Mua bán, thừa kế nhà đất", "land", "12 thủ tục"),
		t("Xây, sửa nhà", "build", "4 thủ tục"), t("Mở cửa hàng, hộ kinh doanh", "business", "7 thủ tục"), t("Chuyển chỗ ở", "move", "5 thủ tục"),
		t("Con đi học", "education", "8 thủ tục"), t("Người thân qua đời", "farewell", "6 thủ tục"),
	}
}

func fxAreas(prefix string) []view.Tile {
	var out []view.Tile
	for _, a := range [][2]string{{"Kinh tế, việc làm", "economy"}, {"Y tế", "health"}, {"Giáo dục", "education"}, {"Trật tự, an toàn", "safety"}, {"Giao thông", "road"}, {"Điện", "power"}, {"Nước sạch", "water"}, {"Vệ sinh môi trường", "clean"}, {"An sinh xã hội", "welfare"}} {
		out = append(out, view.Tile{Link: fxLink(a[0], prefix+"chinh-sach/index.html"), Icon: a[1], Count: "2 chính sách"})
	}
	return out
}

func fxItems(prefix string) []view.Item {
	long := fxLongProcedure(prefix).Name
	return []view.Item{
		{Link: fxLink("Đăng ký khai sinh", prefix+"thu-tuc/khai-sinh.html"), Meta: []string{"1.000000", "Trong ngày làm việc", "Không mất tiền"}, Tag: "Giải quyết ngay", Sample: true},
		{Link: fxLink("Đăng ký kết hôn", prefix+"thu-tuc/khai-sinh.html"), Meta: []string{"1.000001", "Trong ngày làm việc", "Không mất tiền"}},
		{Link: fxLink("Chứng thực bản sao từ bản chính giấy tờ, văn bản", prefix+"thu-tuc/khai-sinh.html"), Summary: "Chứng thực bản phô-tô của bằng cấp, giấy tờ nhà đất, căn cước.", Meta: []string{"2.000002", "Trong ngày làm việc", "2.000 đồng một trang"}},
		{Link: fxLink(long, prefix+"thu-tuc/ten-dai.html"), Meta: []string{"1.000003", "15 ngày làm việc", "Tùy trường hợp"}},
		{Link: fxLink("Cấp giấy phép xây dựng nhà ở riêng lẻ", prefix+"thu-tuc/khai-sinh.html"), Meta: []string{"1.000004", "15 ngày làm việc", "75.000 đồng"}},
	}
}

func fxCards(prefix string) []web.OfficeCard {
	card := func(name string) web.OfficeCard {
		return web.OfficeCard{Link: fxLink(name, prefix+"co-quan/mot-cua.html"), Address: "Số 1, đường Ví Dụ, phường Nghĩa Thành",
			Hours: []string{"Thứ Hai – thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"}, Phones: []view.Phone{fxPhone("0010")}, Sample: true}
	}
	return []web.OfficeCard{card("Bộ phận Một cửa thành phố"), card("Ủy ban nhân dân phường Nghĩa Thành"), card("Ủy ban nhân dân xã Đắk R'Mẫu")}
}

func fxChangeLines(prefix string) []web.ChangeLine {
	return []web.ChangeLine{
		{Link: fxLink("Đăng ký khai sinh", prefix+"thu-tuc/khai-sinh.html"), What: "Sửa đổi", Kind: "amended", Code: "1.000000", Note: "Rút thời hạn xuống trong ngày làm việc."},
		{Link: fxLink("Liên thông khai sinh, thường trú, thẻ bảo hiểm y tế", prefix+"thu-tuc/khai-sinh.html"), What: "Mới", Kind: "new", Code: "2.000009"},
		{Link: fxLink("Thay thế mẫu sổ hộ khẩu", ""), What: "Bãi bỏ", Kind: "abolished", Code: "1.000008"},
		{Link: fxLink("Xác nhận tình trạng hôn nhân", prefix+"thu-tuc/khai-sinh.html"), What: "Thay thế", Kind: "replaced", Code: "1.000007"},
	}
}

const fxProse = template.HTML(`<h2 id="phan-1">Bạn có quyền</h2>
<p>Người dân đến <abbr title="Ủy ban nhân dân">UBND</abbr> được hướng dẫn <strong>một lần, đầy đủ, bằng phiếu</strong>. Xem <a href="../thu-tuc/khai-sinh.html">thủ tục đăng ký khai sinh</a>.</p>
<ul><li>Được biết tên, chức danh của công chức tiếp nhận</li><li>Được nhận giấy hẹn trả kết quả<ul><li>có ngày, giờ</li><li>có số điện thoại hỏi</li></ul></li></ul>
<h3>Bằng tiếng M'Nông</h3>
<p lang="cmo">Ƀon lan, rngôch ƀu nuyh, ŏk dŏng mê̆ nơm ĕ ĭ ŭ (mẫu chữ).</p>
<blockquote><p>Ngoài danh mục đã công bố, công chức không được yêu cầu thêm giấy tờ.</p></blockquote>
<h2 id="phan-2">Khi bị trễ hẹn</h2>
<ol><li>Cơ quan phải xin lỗi bằng văn bản.</li><li>Giấy xin lỗi ghi ngày hẹn mới. Mỗi hồ sơ chỉ được hẹn lại một lần.</li></ol>
<table><thead><tr><th scope="col">Việc</th><th scope="col">Thời hạn</th></tr></thead><tbody><tr><td>Trả lời phản ánh</td><td>15 ngày làm việc</td></tr><tr><td>Yêu cầu bổ sung</td><td>5 ngày làm việc</td></tr></tbody></table>
`)
