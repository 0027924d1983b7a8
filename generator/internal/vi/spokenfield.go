package vi

import (
	"iter"
	"slices"
	"strings"
)

// What abbreviations mean in the fields of a commune's work: one table a field, an entry
// a line of it. Rows of several meanings stand in fieldSenses, with the words that choose.

// fieldShort are abbreviations of one meaning, "KEY meaning" parted by semicolons.
var fieldShort = []struct{ field, entries string }{
	{"bầu cử", "KVBP khu vực bỏ phiếu; ĐVBC đơn vị bầu cử; DSCT danh sách cử tri; UCV ứng cử viên; TXCT tiếp xúc cử tri"},
	{"y tế", "VNNB viêm não Nhật Bản; VMN viêm màng não; PKĐK phòng khám đa khoa; PKĐKKV phòng khám đa khoa khu vực; BVĐKKV bệnh viện đa khoa khu vực; TTYTKV trung tâm y tế khu vực; TTYTDP trung tâm y tế dự phòng; BVYHCT bệnh viện y học cổ truyền; YHCT y học cổ truyền; NHS nữ hộ sinh; CTVYT cộng tác viên y tế; KTSK kiểm tra sức khỏe; SLSS sàng lọc sơ sinh; SLTS sàng lọc trước sinh; KKB khoa khám bệnh; CSSKSS chăm sóc sức khỏe sinh sản; CSSKBĐ chăm sóc sức khỏe ban đầu; PNCT phụ nữ có thai; COPD bệnh phổi tắc nghẽn mạn tính; UTCTC ung thư cổ tử cung; UTV ung thư vú; KCBBHYT khám bệnh, chữa bệnh bảo hiểm y tế; HSSK hồ sơ sức khỏe; BAĐT bệnh án điện tử; NVYTTBB nhân viên y tế thôn bon; TTKSBT Trung tâm Kiểm soát bệnh tật; KSBT kiểm soát bệnh tật; PCSR phòng, chống sốt rét; KST ký sinh trùng; SXHD sốt xuất huyết; NĐTP ngộ độc thực phẩm"},
	{"trồng trọt", "MSVT mã số vùng trồng; CSĐG cơ sở đóng gói; KDTV kiểm dịch thực vật; KDĐV kiểm dịch động vật; NTTS nuôi trồng thủy sản; KTTS khai thác thủy sản; NSS ngày sau sạ; NSG ngày sau gieo; NSC ngày sau cấy; KTCB kiến thiết cơ bản; CĐML cánh đồng mẫu lớn; SRP canh tác lúa bền vững; IPHM quản lý sức khỏe cây trồng tổng hợp; SVGH sinh vật gây hại; KTCTTL khai thác công trình thủy lợi; CTTL công trình thủy lợi"},
	{"chăn nuôi", "DTHCP dịch tả heo châu Phi; KSGM kiểm soát giết mổ; GMGS giết mổ gia súc; ATSH an toàn sinh học; VTTY vật tư thú y"},
	{"nước sạch, môi trường", "VSMTNT vệ sinh môi trường nông thôn; NSVSMTNT nước sạch và vệ sinh môi trường nông thôn; CTNH chất thải nguy hại; RTSH rác thải sinh hoạt; CTRXD chất thải rắn xây dựng; HVS hợp vệ sinh; NVSHVS nhà vệ sinh hợp vệ sinh; KNK khí nhà kính; ONMT ô nhiễm môi trường"},
	{"thiên tai, thủy văn", "XNM xâm nhập mặn; LQSĐ lũ quét, sạt lở đất; MNC mực nước chết; PCRĐR phòng, chống rét đậm, rét hại; PTDS phòng thủ dân sự; PCTTTKCN phòng, chống thiên tai và tìm kiếm cứu nạn; BCHPTDS Ban Chỉ huy Phòng thủ dân sự; RRTT rủi ro thiên tai; MNDBT mực nước dâng bình thường"},
	{"điện", "ĐDK đường dây; ĐLKV điện lực khu vực; TKNL tiết kiệm năng lượng"},
	{"thuế, ngân hàng", "TCTD tổ chức tín dụng; MTT máy tính tiền; CNKD cá nhân kinh doanh; LPTB lệ phí trước bạ; LPMB lệ phí môn bài; TKTT tài khoản thanh toán; TTKDTM thanh toán không dùng tiền mặt; NHCS ngân hàng chính sách; TKVV tiết kiệm và vay vốn; PGD phòng giao dịch; NƠXH nhà ở xã hội; NOXH nhà ở xã hội"},
	{"đất đai", "QHSD quy hoạch sử dụng; TTĐĐ thông tin đất đai; ĐĐBĐ đo đạc bản đồ; CMĐ chuyển mục đích; QHKHSDĐ quy hoạch, kế hoạch sử dụng đất; BTGPMB bồi thường, giải phóng mặt bằng; HTTĐC hỗ trợ, tái định cư; ĐGQSDĐ đấu giá quyền sử dụng đất; GCNQSH giấy chứng nhận quyền sở hữu"},
	{"quân sự", "HLTN huấn luyện thường niên; LLTV lực lượng thường trực; GNQ giao nhận quân; SQDB sĩ quan dự bị; QNDB quân nhân dự bị; QNCN quân nhân chuyên nghiệp; HSQ hạ sĩ quan; HSQBS hạ sĩ quan, binh sĩ; KTQPAN kiến thức quốc phòng và an ninh; BCHQSX Ban Chỉ huy Quân sự xã; KSTNVQS khám sơ tuyển nghĩa vụ quân sự; CCBVN Cựu chiến binh Việt Nam; CSHPQĐ chính sách hậu phương quân đội; CTCT công tác chính trị"},
	{"an ninh", "XLVP xử lý vi phạm; VPGT vi phạm giao thông; XPHC xử phạt hành chính; CSMT cảnh sát môi trường; CSKT cảnh sát kinh tế; CSTT cảnh sát trật tự; LLBVANTT lực lượng bảo vệ an ninh, trật tự; BVANTTCS bảo vệ an ninh, trật tự ở cơ sở; TPCNC tội phạm công nghệ cao; LĐCĐTS lừa đảo chiếm đoạt tài sản; LĐQM lừa đảo qua mạng; SLCTMT sử dụng trái phép chất ma túy; CDĐT công dân điện tử"},
	{"xã hội", "QVNN Quỹ Vì người nghèo; ĐƠĐN đền ơn đáp nghĩa; BTTE bảo trợ trẻ em; LĐTB lao động, thương binh; TCHTXH trợ cấp hưu trí xã hội; NKTN người khuyết tật nặng; NKTĐBN người khuyết tật đặc biệt nặng; NTMHĐ nông thôn mới hiện đại; HCKK hoàn cảnh khó khăn; TEHCĐB trẻ em có hoàn cảnh đặc biệt; BĐG bình đẳng giới; BLG bạo lực giới; HNCHT hôn nhân cận huyết thống; NĐĐK nhà đại đoàn kết; NTNDN nhà tạm, nhà dột nát; ĐBDT đồng bào dân tộc; DTTSMN dân tộc thiểu số và miền núi; DTTSRIN dân tộc thiểu số rất ít người"},
	{"giáo dục", "GVBM giáo viên bộ môn; TPTĐ tổng phụ trách Đội; THPTQG trung học phổ thông quốc gia; ĐGNL đánh giá năng lực; CBCNVGV cán bộ, công nhân viên, giáo viên; CĐHT cộng đồng học tập; TSĐC tuyển sinh đầu cấp; THCSTHPT trung học cơ sở và trung học phổ thông; CSGD cơ sở giáo dục; GDTHPT giáo dục trung học phổ thông; HĐTN hoạt động trải nghiệm; KHTN khoa học tự nhiên; KHXH khoa học xã hội; TNTHPT tốt nghiệp trung học phổ thông; GVPT giáo viên phổ thông; CBGVCNV cán bộ, giáo viên, công nhân viên; BĐDCMHS ban đại diện cha mẹ học sinh"},
	{"việc làm", "ĐVSDLĐ đơn vị sử dụng lao động; LTTV lương tối thiểu vùng; LCS lương cơ sở; TNLĐBNN tai nạn lao động, bệnh nghề nghiệp; LĐPT lao động phổ thông; TCTN trợ cấp thất nghiệp; BHTNLĐBNN bảo hiểm tai nạn lao động, bệnh nghề nghiệp; ĐTNLĐNT đào tạo nghề cho lao động nông thôn; SCN sơ cấp nghề; NLĐVN người lao động Việt Nam"},
	{"tổ chức", "ĐVCĐ đoàn viên công đoàn; HVTN hội viên, thanh niên; HVNCT hội viên người cao tuổi; NDSXKDG nông dân sản xuất, kinh doanh giỏi; SXKDG sản xuất, kinh doanh giỏi; HPN Hội Phụ nữ; HKHX Hội Khuyến học; CHPN chi hội phụ nữ; CHND chi hội nông dân; CHCCB chi hội cựu chiến binh; CHNCT chi hội người cao tuổi; CĐV công đoàn viên; BCTMTTQ Ban Công tác Mặt trận; UVUBMTTQ ủy viên Ủy ban Mặt trận Tổ quốc; HVPN hội viên phụ nữ; HVND hội viên nông dân; HVCCB hội viên cựu chiến binh; BVQLNTD bảo vệ quyền lợi người tiêu dùng; BTĐU Bí thư Đảng ủy; BTCB bí thư chi bộ; PBTTT Phó Bí thư Thường trực; CTUBND Chủ tịch Ủy ban nhân dân; PCTUBND Phó Chủ tịch Ủy ban nhân dân; ĐHĐB đại hội đại biểu; ĐHCB đại hội chi bộ; SHCB sinh hoạt chi bộ; BTVTU Ban Thường vụ Tỉnh ủy"},
	{"văn hóa, thể thao", "VNQC văn nghệ quần chúng; TNNĐ thiếu niên, nhi đồng; NSVM nếp sống văn minh; NSVH nếp sống văn hóa; LHTT lễ hội truyền thống; SHVH sinh hoạt văn hóa; NVHCĐ nhà văn hóa cộng đồng; NSHCĐ nhà sinh hoạt cộng đồng"},
	{"thi đua", "HTXSNV hoàn thành xuất sắc nhiệm vụ; HTTNV hoàn thành tốt nhiệm vụ; HTNV hoàn thành nhiệm vụ; KHTNV không hoàn thành nhiệm vụ; CSTĐ chiến sĩ thi đua; CSTĐCS chiến sĩ thi đua cơ sở; LĐTT lao động tiên tiến; TTLĐXS tập thể lao động xuất sắc; TSVM trong sạch, vững mạnh; KNC kỷ niệm chương; HCKC huân chương kháng chiến; HHĐ huy hiệu Đảng"},
	{"địa danh", "BMT Buôn Ma Thuột; TPBMT thành phố Buôn Ma Thuột; BRVT Bà Rịa - Vũng Tàu; TPHN thành phố Hà Nội; TPĐN thành phố Đà Nẵng"},
	{"hành chính", "BĐVHX bưu điện văn hóa xã; GXN giấy xác nhận; GGT giấy giới thiệu; GUQ giấy ủy quyền; GCK giấy cam kết; BPTNTKQ bộ phận tiếp nhận và trả kết quả; CCMC cơ chế một cửa; TCNCĐ tổ công nghệ số cộng đồng; TCNSCĐ tổ công nghệ số cộng đồng; CKSCC chữ ký số cá nhân; HSĐT hồ sơ điện tử; LPHT lệ phí hộ tịch; HTĐT hộ tịch điện tử; SXĐVHC sắp xếp đơn vị hành chính; TCBM tổ chức bộ máy; CQĐP2C chính quyền địa phương hai cấp"},
	{"xây dựng, giao thông", "GTNĐ giao thông nội đồng; VHGT văn hóa giao thông; TTATGTĐB trật tự an toàn giao thông đường bộ; HTGT hạ tầng giao thông; CSHTGT cơ sở hạ tầng giao thông; KLHT khối lượng hoàn thành"},
}

// fieldSpelled are said letter by letter: words of other languages of which the letters
// are the name.
const fieldSpelled = "CVV CVC MNP ULV DAP PUC SSP SOP TSS TDS BOD COD ECG EEG MSCT PSA UAV FTTH CCTV DVB POS EMS EVNSPC EVNCPC ISBN PCV RSV HEV HAV ETC RFID GSM API VTC SCTV THVL bOPV HBsAg DTaP HbA1c GMO FSC EUDR CVI CRM ERP VAR"

// fieldSenses are abbreviations of several meanings, by the words around: added below those
// of senses, so that a word nearby chooses a field.
var fieldSenses = map[string][]sense{
	"BC":   {{"bóng chuyền", "giải, trận, đội, sân, giải đấu, môn, đấu", "nam, nữ, hơi, bãi"}},
	"HT":   {{"hè thu", "giống, xuống giống, sạ, gieo sạ, gieo, mùa vụ", ""}, {"hội trường", "tại, ở, trong, vào", "ubnd, xã, thôn, lớn, trung, nhà, đảng, phường, tầng, a, b"}},
	"TC":   {{"tiêu chí", "các, đạt, bộ, #", "#"}},
	"LV":   {{"", "", ""}, {"làm việc", "ngày, giờ, buổi, nơi", ""}},
	"KV":   {{"khu vực", "", "thôn, bon, xã, chợ, trường, ql, đường, trung, tổ, ấp, khu, buôn, giáp, ven"}},
	"CB":   {{"chi bộ", "sinh hoạt, bí thư, đại hội, nghị quyết", ""}},
	"ĐK":   {{"điều kiện", "đủ, đảm bảo, bảo đảm, các, có, thiếu, theo, đáp ứng, hoàn cảnh, về", "chăn, kinh, sản, vệ, an, hưởng, vay, tham, kd, sx, vsat"}},
	"ĐH":   {{"đại hội", "", "thành, cổ, thường, phụ, nông, cựu, hợp, điểm, nhiệm"}},
	"VX":   {{"", "", ""}, {"vắc xin", "tiêm, mũi, liều, tiêm phòng, các", "phòng, dại, sởi, cúm, viêm, uốn, bại, lao, #"}},
	"BĐ":   {{"bóng đá", "giải, trận, đội, sân, giải đấu", "nam, nữ, mini, thiếu"}, {"báo động", "trên, dưới, mức, vượt, xấp xỉ, lũ", "#, cấp, i, ii, iii"}},
	"TB":   {{"tây bắc", "gió, hướng, hướng gió, phía, chếch, theo hướng", ""}, {"thương binh", "trợ cấp, gia đình, các, thăm, con", "nặng, và, ls"}},
	"TN":   {{"tự nguyện", "bhxh, bảo hiểm xã hội, bhyt, đóng góp", ""}, {"tây nam", "gió, hướng, hướng gió, phía, gió mùa, chếch, theo hướng", ""}},
	"ĐN":   {{"", "", ""}, {"đông nam", "gió, hướng, hướng gió, phía, gió mùa, chếch, theo hướng", ""}, {"đà nẵng", "tp, thành phố", ""}},
	"TTB":  {{"", "", ""}, {"tây tây bắc", "gió, hướng, hướng gió, giữa hướng, theo hướng", ""}, {"trang thiết bị", "", "y tế, dạy"}},
	"BTB":  {{"", "", ""}, {"bắc tây bắc", "gió, hướng, theo hướng", ""}, {"Bắc Trung Bộ", "vùng, khu vực", ""}},
	"ĐĐB":  {{"", "", ""}, {"đông đông bắc", "gió, hướng, theo hướng", ""}},
	"ĐĐN":  {{"", "", ""}, {"đông đông nam", "gió, hướng, theo hướng", ""}},
	"HN":   {{"hộ nghèo", "hộ, các hộ, thuộc, giấy chứng nhận, gcn, diện, thoát, mã, sổ, tỷ lệ, số", "đa, và"}},
	"CN":   {{"công nhân", "tuyển, tuyển dụng, các, tuyển thêm, đội, thợ", "may, xây, cao, thời, vận, lái, cơ"}, {"cận nghèo", "hn, thoát", ""}, {"công nghiệp", "may, cây, điện", ""}, {"công nghệ", "tổ", ""}},
	"DT":   {{"dự toán", "%, giao, thu, vượt, so, so với", "thu, chi, giao, năm"}},
	"KH":   {{"kế hoạch", "%, đạt, vượt, so với", ""}, {"kỳ họp", "", "thứ, hđnd, quốc, cuối"}, {"khách hàng", "cho, chăm sóc, các", "sử, dùng"}},
	"CTC":  {{"", "", ""}, {"cổ tử cung", "ung thư, viêm, polyp, soi, tế bào, ut, tầm soát", ""}},
	"BCS":  {{"", "", ""}, {"bao cao su", "phát, dùng, cấp, mang, sử dụng, hộp, cái", ""}, {"ban cán sự", "", "đảng, lớp, thôn"}},
	"HA":   {{"", "", ""}, {"huyết áp", "đo, đo chỉ số, chỉ số, máy đo, tăng, hạ, trị số", "mục, cao, thấp, tâm, ổn, #"}},
	"HV":   {{"học viên", "", ""}, {"hội viên", "chi hội, hội, các hội, phụ nữ", "phụ, nông, cựu, hội, pn, nd, ccb"}},
	"LS":   {{"", "", ""}, {"liệt sĩ", "thân nhân, gia đình, mộ, hài cốt, thương binh, tb, con, vợ, bằng, mẹ, nghĩa trang, quy tập, các", ""}, {"lãi suất", "vay, với, %", "#, trong, quá, cho, ưu"}},
	"BB":   {{"bắt buộc", "bhxh, bảo hiểm xã hội", ""}, {"bộ binh", "tiểu đoàn, trung đoàn, sư đoàn, lữ đoàn, đại đội, trung đội, tđ, td, chiến sĩ, súng", ""}, {"bệnh binh", "tb, thương binh, trợ cấp, cho", ""}},
	"TĐ":   {{"", "", ""}, {"thu đông", "vụ, lúa, giống, xuống giống", ""}, {"tiểu đoàn", "", "bb, bộ, công, pháo, thông, cơ, huấn"}, {"trung đội", "", "dq, dân"}, {"thẩm định", "hồ sơ, kết quả, báo cáo", "giá, dự"}, {"thi đua", "phong trào, khối, cụm", "yêu, khen"}},
	"BT":   {{"", "", ""}, {"bê tông", "đổ, rải, đường, trụ, cột, dầm, mặt đường, lề, sàn, trạm trộn, cống, mương", "xi, nhựa, cốt, mác, đường, ly"}, {"bí thư", "đ/c, đồng chí, phó", "đảng, chi, đoàn, đu, kiêm, đạt"}, {"bồi thường", "phương án, tiền", "hỗ, gpmb"}, {"bình thường", "", "mới"}, {"bảo trợ", "trung tâm, đối tượng", "xã"}},
	"TK":   {{"tiểu khu", "khoảnh, lô, lâm trường", ""}, {"tiết kiệm", "tổ, gửi, sổ, tiền", "và, chi"}, {"thế kỷ", "", "xix, xx, xxi"}},
	"DO":   {{"", "", ""}, {"đê o", "dầu, xăng", ""}},
	"TE":   {{"trẻ em", "", ""}, {"tê e", "npk, npk te, phân", ""}},
	"NSX":  {{"ngày sản xuất", "", ""}, {"nhà sản xuất", "theo, của, hãng", ""}},
	"ND":   {{"nông dân", "hội, chi hội, hội viên, bà con, hỗ trợ", ""}},
	"BVĐ":  {{"", "", ""}, {"bệnh viện đa khoa", "", "khu, tỉnh"}},
	"KP":   {{"", "", ""}, {"khu phố", "", "#"}, {"kinh phí", "tổng, nguồn, đóng, thu, hỗ trợ", "hoạt, thực, xây, hỗ, đảng"}},
	"TT":   {{"thị trấn", "", "gia, đắk, ea, phước"}, {"tình trạng", "", "hôn"}, {"thanh tra", "đoàn, ban", "nhân dân, tỉnh, sở"}, {"tuyên truyền", "công tác, xe, bài, loa", "lưu, miệng, viên, về"}},
	"NK":   {{"", "", ""}, {"nhân khẩu", "#, hộ, số, khẩu", ""}, {"nhật ký", "", "công, thi"}, {"niên khóa", "trường, lớp, khóa, học sinh, hs, tổng kết", ""}, {"nhiệm kỳ", "đại hội, chi bộ, bch, hđnd, đh, hội", "năm–năm"}},
	"ĐD":   {{"", "", ""}, {"đại diện", "vp, văn phòng, ban, người", "hộ, chủ, thôn, cmhs"}, {"điều dưỡng", "bác sĩ, bs, cử nhân", "viên, trưởng"}, {"đường dây", "", "nóng, #"}},
	"SK":   {{"sức khỏe", "khám, loại, chăm sóc, kiểm tra, giấy khám", "loại, sinh, cho, người"}, {"sáng kiến", "", "kinh"}},
	"THA":  {{"", "", ""}, {"tăng huyết áp", "bệnh, người, bệnh nhân, mắc, quản lý, điều trị, khám, đo, tầm soát, sàng lọc, bị", "và, đtđ"}, {"thi hành án", "cơ quan, chi cục", "dân, hình"}},
	"TBC":  {{"", "", ""}, {"tổ bầu cử", "các, thành viên", "số, #"}, {"trung bình cộng", "điểm", ""}},
	"BTN":  {{"", "", ""}, {"bệnh truyền nhiễm", "phòng, ca, mắc, chống", ""}, {"bê tông nhựa", "mặt đường, thảm, rải, đường", "nóng"}},
	"THT":  {{"tổ hợp tác", "", ""}, {"tụ huyết trùng", "bệnh, vắc xin, tiêm, phòng, lmlm, phòng bệnh", "trâu, lợn, heo, gia"}},
	"TTN":  {{"", "", ""}, {"thanh thiếu niên", "các, cho, em", ""}, {"tây tây nam", "gió, hướng, theo hướng", ""}},
	"KNKN": {{"khuyến nông, khuyến ngư", "", ""}},
	"MR":   {{"", "", ""}, {"em mờ e rờ", "vắc xin, vắcxin, tiêm, rubella, mũi, sởi, mũi tiêm", ""}},
	"LK":   {{"", "", ""}, {"lũy kế", "", "từ, đến, #"}, {"liên khu", "", ""}},
	"VS":   {{"", "", ""}, {"vệ sinh", "tổng, dọn, nhà, công trình, phí", "môi, chung, an, đường, thôn, cá"}},
	"TG":   {{"", "", ""}, {"thời gian", "", "#, từ, đến, trả, nộp, làm, thực"}, {"tác giả", "", ""}, {"Tuyên giáo", "ban", ""}, {"tôn giáo", "dân tộc, dt, ban dân tộc", ""}, {"thế giới", "môi trường, sức khỏe, vô địch, cúp, trẻ em, nước, đất", "phòng"}},
	"ĐĐ":   {{"", "", ""}, {"địa điểm", "", "#, tại, họp, nhà"}, {"đất đai", "đăng ký, luật, văn phòng đăng ký", ""}},
}

func init() {
	for _, row := range slices.Concat(fieldShort, workShort) {
		addShort(row.entries)
	}
	for _, row := range workShort {
		for short := range listed(row.entries) {
			localShort[short] = true
		}
	}
	for short := range strings.FieldsSeq(fieldSpelled + " " + workSpelled) {
		if commonShort[short] == "" && senses[short] == nil && fieldSenses[short] == nil {
			commonShort[short] = spelled(short)
		}
	}
	addSenses(fieldSenses)
	addSenses(workSenses)
}

// addShort adds abbreviations of one meaning that no older table has.
func addShort(entries string) {
	for short, full := range listed(entries) {
		if commonShort[short] == "" && senses[short] == nil {
			commonShort[short] = full
		}
	}
}

// listed are the abbreviations of a line of a table with their meanings.
func listed(entries string) iter.Seq2[string, string] {
	return func(yield func(short, full string) bool) {
		for entry := range strings.SplitSeq(entries, ";") {
			if short, full, ok := strings.Cut(strings.TrimSpace(entry), " "); ok && !yield(short, full) {
				return
			}
		}
	}
}

// addSenses adds meanings below those that are known; what had one meaning keeps it as the
// first.
func addSenses(table map[string][]sense) {
	for short, rows := range table {
		if senses[short] == nil && commonShort[short] != "" && rows[0].said != commonShort[short] {
			senses[short] = append(senses[short], sense{said: commonShort[short]})
		}
		senses[short] = append(senses[short], rows...)
	}
}
