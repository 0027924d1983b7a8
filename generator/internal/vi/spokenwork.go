package vi

import "unicode/utf8"

// What communes write on notices and read over their loudspeakers: the second half of the
// tables of spokenfield.go, which reads them.

// workShort are abbreviations of one meaning that few outside of the office know.
var workShort = []struct{ field, entries string }{
	{"điện", "ĐZ đường dây; CSTD công suất tiêu dùng; DCL dao cách ly; TTĐN tổn thất điện năng; ATĐ an toàn điện; HLATLĐCA hành lang an toàn lưới điện cao áp; SCL sửa chữa lớn; SCTX sửa chữa thường xuyên; ĐNT điện nông thôn; ĐMTMN điện mặt trời mái nhà; NMTĐ nhà máy thủy điện; HĐMBĐ hợp đồng mua bán điện"},
	{"nước", "NSH nước sinh hoạt; NSHNT nước sinh hoạt nông thôn; CTCNTT công trình cấp nước tập trung; CNTTNT cấp nước tập trung nông thôn; NMN nhà máy nước; HTCN hệ thống cấp nước; KMTL kênh mương thủy lợi; TLNĐ thủy lợi nội đồng; KCHKM kiên cố hóa kênh mương; TLP thủy lợi phí; NSVS nước sạch và vệ sinh"},
	{"thuế, ngân hàng", "SDĐ sử dụng đất; PNN phi nông nghiệp; SDĐNN sử dụng đất nông nghiệp; NVTC nghĩa vụ tài chính; BKHĐ bảng kê hóa đơn; TKT tờ khai thuế; QTT quyết toán thuế; QTTNCN quyết toán thuế thu nhập cá nhân; HCNKD hộ, cá nhân kinh doanh; HKDCT hộ kinh doanh cá thể; DTNS dự toán ngân sách; KPHĐ kinh phí hoạt động; GNT giấy nộp tiền; BLTT biên lai thu tiền; UNC ủy nhiệm chi; TKNH tài khoản ngân hàng; TGNH tiền gửi ngân hàng; NHNNPTNT Ngân hàng Nông nghiệp và Phát triển nông thôn; ĐGD điểm giao dịch; ĐGDX điểm giao dịch xã; TDCS tín dụng chính sách; TDCSXH tín dụng chính sách xã hội; TDĐ tín dụng đen; HĐTD hợp đồng tín dụng; LSCV lãi suất cho vay; HTLS hỗ trợ lãi suất; DNVVN doanh nghiệp vừa và nhỏ; HĐKT hợp đồng kinh tế"},
	{"bưu điện", "VHX văn hóa xã; BCVT bưu chính, viễn thông; BĐX bưu điện xã; GDBĐ giao dịch bưu điện"},
	{"y tế", "PCD phòng, chống dịch; BCĐPCD ban chỉ đạo phòng, chống dịch; SDDTC suy dinh dưỡng thấp còi; DDTE dinh dưỡng trẻ em; CSSKBMTE chăm sóc sức khỏe bà mẹ, trẻ em; SKBMTE sức khỏe bà mẹ, trẻ em; KSKĐK khám sức khỏe định kỳ; KSKTD khám sức khỏe toàn dân; BPTT biện pháp tránh thai; DCTC dụng cụ tử cung; NHSTB nữ hộ sinh thôn, bản; CĐTB cô đỡ thôn, bản; PCTHTL phòng, chống tác hại của thuốc lá; THTL tác hại của thuốc lá; TCBS tiêm chủng bổ sung; UVSS uốn ván sơ sinh; SRAT sốt rét ác tính; KSTSR ký sinh trùng sốt rét; VGSVB viêm gan siêu vi bê; ĐMK đậu mùa khỉ; CTYT chất thải y tế; RTYT rác thải y tế; BSGĐ bác sĩ gia đình; YHGĐ y học gia đình; YDCT y dược cổ truyền; KBYT khai báo y tế; HMNĐ hiến máu nhân đạo"},
	{"trồng trọt, chăn nuôi, rừng", "CNTYTS chăn nuôi, thú y và thủy sản; TTKN trung tâm khuyến nông; CBKN cán bộ khuyến nông; CĐCCCT chuyển đổi cơ cấu cây trồng; CĐCT chuyển đổi cây trồng; CCCT cơ cấu cây trồng; CCMV cơ cấu mùa vụ; CĂT cây ăn trái; CAQ cây ăn quả; CĂQ cây ăn quả; CCNLN cây công nghiệp lâu năm; CLT cây lương thực; HCVS hữu cơ vi sinh; PBHC phân bón hữu cơ; PBVS phân bón vi sinh; VLLXL vàng lùn, lùn xoắn lá; SCLN sâu cuốn lá nhỏ; OBV ốc bươu vàng; CGH cơ giới hóa; CGHNN cơ giới hóa nông nghiệp; UDCNC ứng dụng công nghệ cao; TXNG truy xuất nguồn gốc; VSTY vệ sinh thú y; ATTPNLTS an toàn thực phẩm nông, lâm, thủy sản; NLN nông, lâm nghiệp; HKL hạt kiểm lâm; QLRPH quản lý rừng phòng hộ; BQLRPH ban quản lý rừng phòng hộ; CTLN công ty lâm nghiệp; CTTNHH công ty trách nhiệm hữu hạn; TNHHMTV trách nhiệm hữu hạn một thành viên; PCCR phòng cháy, chữa cháy rừng; VLC vật liệu cháy; GĐGR giao đất, giao rừng; GKBVR giao khoán bảo vệ rừng; KBVR khoán bảo vệ rừng; KNTS khoanh nuôi tái sinh; BTXT bệnh tai xanh; ĐGS đại gia súc"},
	{"quân sự", "TSQS tuyển sinh quân sự; TCGNN tuyển chọn, gọi nhập ngũ; LGNN lệnh gọi nhập ngũ; LGKSK lệnh gọi khám sức khỏe; QNXN quân nhân xuất ngũ; BĐXN bộ đội xuất ngũ; DQTC dân quân tại chỗ; SSCĐ sẵn sàng chiến đấu; SSĐV sẵn sàng động viên; QSĐP quân sự địa phương; CTQP công tác quốc phòng; QSQP quân sự, quốc phòng; DTKVPT diễn tập khu vực phòng thủ; CTVP chính trị viên phó; HSQCS hạ sĩ quan, chiến sĩ; CSM chiến sĩ mới; BTTM Bộ Tổng Tham mưu; BTLQK Bộ Tư lệnh Quân khu; BTL Bộ Tư lệnh; TĐDQ trung đội dân quân"},
	{"an ninh, giao thông", "LLBVANTTCS lực lượng bảo vệ an ninh, trật tự ở cơ sở; TTKS tuần tra, kiểm soát; TTKSGT tuần tra, kiểm soát giao thông; QLHCTTXH quản lý hành chính về trật tự xã hội; ĐDXTĐT định danh và xác thực điện tử; TTATCC trật tự an toàn công cộng; TPMT tội phạm ma túy; XLVPHC xử lý vi phạm hành chính; CNBB cai nghiện bắt buộc; CNTN cai nghiện tự nguyện; QLSCN quản lý sau cai nghiện; TTQ tổ tự quản; TLG tổ liên gia; TLGATPCCC tổ liên gia an toàn phòng cháy, chữa cháy; LGTQ liên gia tự quản; ATPCCC an toàn phòng cháy, chữa cháy; PCCCCNCH phòng cháy, chữa cháy và cứu nạn, cứu hộ; XMĐ xe máy điện; XĐĐ xe đạp điện; MBH mũ bảo hiểm; NĐC nồng độ cồn; VPNĐC vi phạm nồng độ cồn; HLAT hành lang an toàn; ĐKXM đăng ký xe máy"},
	{"đoàn thể, Đảng", "BCHĐTN Ban Chấp hành Đoàn Thanh niên; BTĐTN Bí thư Đoàn Thanh niên; CHTN chi hội thanh niên; CĐTN chi đoàn thanh niên; HLHTNVN Hội Liên hiệp Thanh niên Việt Nam; HCTNXP Hội Cựu thanh niên xung phong; CTNXP cựu thanh niên xung phong; HNNCĐDC Hội Nạn nhân chất độc da cam; NNCĐDC nạn nhân chất độc da cam; CTHND Chủ tịch Hội Nông dân; CTHPN Chủ tịch Hội Phụ nữ; CTHCCB Chủ tịch Hội Cựu chiến binh; CTMTTQ Chủ tịch Mặt trận Tổ quốc; CTUBMTTQ Chủ tịch Ủy ban Mặt trận Tổ quốc; PCTHĐND Phó Chủ tịch Hội đồng nhân dân; CTHĐND Chủ tịch Hội đồng nhân dân; TBCTMT Trưởng ban Công tác Mặt trận; TBMT Trưởng ban Công tác Mặt trận; TTTDP tổ trưởng tổ dân phố; TTDP tổ trưởng tổ dân phố; TrT trưởng thôn; NHĐKCT người hoạt động không chuyên trách; CBKCT cán bộ không chuyên trách; KCT không chuyên trách; UVTT ủy viên thường trực; ĐHĐV đại hội đảng viên; ĐUX Đảng ủy xã; ĐUP Đảng ủy phường; ĐUBP đảng ủy bộ phận; CBTT chi bộ trực thuộc; TCCSĐ tổ chức cơ sở đảng; PTĐV phát triển đảng viên; KNĐ kết nạp Đảng; KNĐV kết nạp đảng viên; ĐVDB đảng viên dự bị; ĐVM đảng viên mới; BXDĐ Ban Xây dựng Đảng; TGDV tuyên giáo và dân vận; DVK dân vận khéo; DVCQ dân vận chính quyền; KTGS kiểm tra, giám sát; GSPB giám sát, phản biện; GSPBXH giám sát, phản biện xã hội; ĐĐKDT đại đoàn kết dân tộc; ĐĐKTDT đại đoàn kết toàn dân tộc; NHĐĐK Ngày hội Đại đoàn kết; PTTĐ phong trào thi đua; TĐYN thi đua yêu nước; CVĐ cuộc vận động; KDCKM khu dân cư kiểu mẫu; VMĐT văn minh đô thị"},
	{"xã hội", "TCƯĐ trợ cấp ưu đãi; TCBTXH trợ cấp bảo trợ xã hội; TCXHHT trợ cấp xã hội hằng tháng; TCML trợ cấp một lần; TMTP tiền mai táng phí; BHXHBB bảo hiểm xã hội bắt buộc; BHYTHGĐ bảo hiểm y tế hộ gia đình; BHYTHS bảo hiểm y tế học sinh; BHYTHSSV bảo hiểm y tế học sinh, sinh viên; ĐTCS đối tượng chính sách; ĐTBT đối tượng bảo trợ; XĐMĐKT xác định mức độ khuyết tật; TECHCĐBKK trẻ em có hoàn cảnh đặc biệt khó khăn; TEMC trẻ em mồ côi; TEKT trẻ em khuyết tật; XHTD xâm hại tình dục; XHTE xâm hại trẻ em; PCXHTE phòng, chống xâm hại trẻ em; BVTE bảo vệ trẻ em; TNTT tai nạn thương tích; PCTNTT phòng, chống tai nạn thương tích; PCĐN phòng, chống đuối nước; PCBLGĐ phòng, chống bạo lực gia đình; HNHCN hộ nghèo, hộ cận nghèo; HTN hộ thoát nghèo; CTĐX cứu trợ đột xuất; XNTDN xóa nhà tạm, nhà dột nát; QĐƠĐN Quỹ Đền ơn đáp nghĩa; ĐƯĐN đền ơn đáp nghĩa; QBTTE Quỹ Bảo trợ trẻ em; QPCTT Quỹ Phòng, chống thiên tai; GĐHT gia đình học tập; DHHT dòng họ học tập; HTSĐ học tập suốt đời"},
	{"giáo dục", "HSDTTS học sinh dân tộc thiểu số; HSBT học sinh bán trú; HSNT học sinh nội trú; HTCTLH hoàn thành chương trình lớp học; HTCTTH hoàn thành chương trình tiểu học; CTGDPT chương trình giáo dục phổ thông; ĐDCMHS đại diện cha mẹ học sinh; BDHSG bồi dưỡng học sinh giỏi; KTCK kiểm tra cuối kỳ; HKPĐ Hội khỏe Phù Đổng; ANHĐ an ninh học đường; TPT tổng phụ trách; TTCM tổ trưởng chuyên môn; BDTX bồi dưỡng thường xuyên; SHCM sinh hoạt chuyên môn; CSGDMN cơ sở giáo dục mầm non; NTTT nhóm trẻ tư thục; LMGĐL lớp mẫu giáo độc lập; MNTT mầm non tư thục; THTHCS tiểu học và trung học cơ sở; KNTT Kết nối tri thức; PTCS phổ thông cơ sở"},
	{"hành chính", "KTX ký túc xá; ĐP địa phương; CQĐP chính quyền địa phương; TNHS tiếp nhận hồ sơ; TKQ trả kết quả; BXH bảng xếp hạng; MCĐT một cửa điện tử; DVCTP dịch vụ công toàn trình; VTLT văn thư, lưu trữ; HSCV hồ sơ công việc; QLVBĐH quản lý văn bản và điều hành; TCHC tổ chức - hành chính; TCCB tổ chức cán bộ; VPTK văn phòng - thống kê; CNVPĐK chi nhánh văn phòng đăng ký; ĐCXD địa chính - xây dựng; ĐCNN địa chính - nông nghiệp; TPHT tư pháp - hộ tịch; CCTP công chức tư pháp; CCĐC công chức địa chính; CBĐC cán bộ địa chính; CBTP cán bộ tư pháp; ĐKHT đăng ký hộ tịch; GCNKH giấy chứng nhận kết hôn; GCT giấy chứng tử; GBT giấy báo tử; GCS giấy chứng sinh; CTBS chứng thực bản sao; CTCK chứng thực chữ ký; BSCT bản sao chứng thực; ĐKHKD đăng ký hộ kinh doanh; CSSXKD cơ sở sản xuất, kinh doanh; CSKD cơ sở kinh doanh; KDAU kinh doanh ăn uống; DVAU dịch vụ ăn uống; TĂĐP thức ăn đường phố; KDVT kinh doanh vận tải; CBCCX cán bộ, công chức xã; CBCCVCNLĐ cán bộ, công chức, viên chức và người lao động; CCVCNLĐ công chức, viên chức, người lao động; HNTK hội nghị tổng kết; HNSK hội nghị sơ kết; HNTXCT hội nghị tiếp xúc cử tri; KNPA kiến nghị, phản ánh; YKCT ý kiến cử tri; THTK thực hành tiết kiệm; CLP chống lãng phí; THTKCLP thực hành tiết kiệm, chống lãng phí; PCTNLPTC phòng, chống tham nhũng, lãng phí, tiêu cực; PCTNTC phòng, chống tham nhũng, tiêu cực; TBKQ thông báo kết quả; TDLĐ tuyển dụng lao động; TGLV thời gian làm việc; ĐĐLV địa điểm làm việc; LCB lương cơ bản; SĐTLH số điện thoại liên hệ; TPTD thành phần tham dự; BCKQ báo cáo kết quả; BCTK báo cáo tổng kết; TĐTH tiến độ thực hiện"},
	{"bầu cử", "BBC ban bầu cử; ĐBHĐND đại biểu Hội đồng nhân dân; HNCTNCT hội nghị cử tri nơi cư trú; PBC phiếu bầu cử; ƯCV ứng cử viên; NƯC người ứng cử; NTƯC người tự ứng cử"},
	{"văn hóa, truyền thanh", "NVHT nhà văn hóa thôn; NVHTDP nhà văn hóa tổ dân phố; NVHB nhà văn hóa bon; SVĐX sân vận động xã; VHDG văn hóa dân gian; KGVHCC không gian văn hóa cồng chiêng; DLCĐ du lịch cộng đồng; VHVNTDTT văn hóa, văn nghệ, thể dục, thể thao; ĐTT đài truyền thanh; TTTTX trạm truyền thanh xã; PTV phát thanh viên; ĐPTTH đài phát thanh và truyền hình; CTPT chương trình phát thanh; HTLT hệ thống loa truyền thanh; VCK vòng chung kết; TDTTQC thể dục thể thao quần chúng; ĐHTDTT đại hội thể dục thể thao"},
	{"đất đai, xây dựng, môi trường", "MĐXD mật độ xây dựng; HSSDĐ hệ số sử dụng đất; CGXD chỉ giới xây dựng; CGĐĐ chỉ giới đường đỏ; TSGLĐ tài sản gắn liền với đất; ĐKBĐ đăng ký biến động; TKĐĐ thống kê đất đai; KKĐĐ kiểm kê đất đai; QHNTM quy hoạch nông thôn mới; HLGT hành lang giao thông; ĐGTNT đường giao thông nông thôn; ĐGHC địa giới hành chính; HĐBTHTTĐC hội đồng bồi thường, hỗ trợ, tái định cư; PABT phương án bồi thường; NĐT nhà đầu tư; CĐT chủ đầu tư; NTTC nhà thầu thi công; TVGS tư vấn giám sát; TVTK tư vấn thiết kế; GSĐTCCĐ giám sát đầu tư của cộng đồng; BGSĐTCĐ ban giám sát đầu tư của cộng đồng; GSCĐ giám sát cộng đồng; BGSCĐ ban giám sát cộng đồng; CTDA chương trình, dự án; HTTT hệ thống thông tin; PLRTN phân loại rác tại nguồn; PLR phân loại rác; RTNH rác thải nhựa; TGR thu gom rác; VSCC vệ sinh công cộng; BTKR bãi tập kết rác; GPMT giấy phép môi trường; ƯPBĐKH ứng phó biến đổi khí hậu; VLXDTT vật liệu xây dựng thông thường; KTKS khai thác khoáng sản; XSĐ xanh, sạch, đẹp"},
	{"thiên tai", "SLĐ sạt lở đất; HHXNM hạn hán, xâm nhập mặn; DBKTTV dự báo khí tượng thủy văn; ĐKTTV đài khí tượng thủy văn; LLXK lực lượng xung kích; XKPCTT xung kích phòng, chống thiên tai; ĐXKPCTT đội xung kích phòng, chống thiên tai; PCHH phòng, chống hạn hán; ƯPSC ứng phó sự cố; UPTT ứng phó thiên tai; KPHQ khắc phục hậu quả; KPHQTT khắc phục hậu quả thiên tai; MNHL mực nước hạ lưu; MNTL mực nước thượng lưu"},
	{"kinh tế", "HTXDVNN hợp tác xã dịch vụ nông nghiệp; HTXNNDV hợp tác xã nông nghiệp, dịch vụ; THTSX tổ hợp tác sản xuất; LKSX liên kết sản xuất; LKTTSP liên kết tiêu thụ sản phẩm; CGT chuỗi giá trị; CNTTCN công nghiệp, tiểu thủ công nghiệp; LNTT làng nghề truyền thống; HVNCLC hàng Việt Nam chất lượng cao; HKCL hàng kém chất lượng; GLTM gian lận thương mại; TNBQĐN thu nhập bình quân đầu người; BQĐN bình quân đầu người; TLHN tỷ lệ hộ nghèo"},
}

// workSpelled are said letter by letter.
const workSpelled = "LBS FCO BTS"

// workSenses are abbreviations that have a second meaning in a commune.
var workSenses = map[string][]sense{
	"TCM":  {{"tổ chuyên môn", "họp, sinh hoạt, tổ trưởng, các, gv", ""}, {"tay chân miệng", "bệnh, ca, mắc, dịch, phòng, chống, sởi, sxh", "#"}},
	"PTTH": {{"phát thanh và truyền hình", "đài, báo, trung tâm", "tỉnh"}, {"phổ thông trung học", "trường, tốt nghiệp, bằng", ""}},
	"CD":   {{"công dân", "#, các, gọi, mời, nam, nữ", "nhập, nam, nữ, sinh, đủ"}},
	"PA":   {{"", "", ""}, {"phương án", "theo, các, thống nhất", "bồi, bt, phòng, ứng, cứu, sắp, sáp"}},
	"KĐ":   {{"", "", ""}, {"khởi điểm", "giá", ""}, {"kiểm định", "trạm, giấy, hạn", "xe, phương"}},
	"LQ":   {{"", "", ""}, {"lũ quét", "cảnh báo, nguy cơ, xảy ra, lũ", ""}},
	"CC":   {{"căn cước", "thẻ, số, mang, làm, cấp, đổi, photo, có", "số, gắn, photo, gốc, của"}},
	"QG":   {{"", "", ""}, {"quốc gia", "hsg, cấp, thpt, giải, vườn, thi, cổng, chuẩn", "về"}},
	"LT":   {{"", "", ""}, {"lý thuyết", "thi, phần, học, lệ phí", ""}, {"liên tịch", "thông tư", ""}, {"lương thực", "sản lượng", ""}},
	"CT":   {{"chương trình", "giải ngân, vay, thuộc", "gqvl, mtqg, vay, cho, ocop, xúc"}},
	"CS":   {{"cộng sản", "đoàn, tn", "hcm, hồ"}},
	"ĐV":   {{"đảng viên", "chi bộ, cán bộ, cb", "dự, đảng"}, {"đoàn viên", "đoàn, chi đoàn", "tn, thanh, công"}, {"đơn vị", "các, cơ quan, cq", ""}},
	// Two meanings, of which the first that a table has is only the likelier.
	"TBT":    {{"Tổng Bí thư", "đồng chí, đ/c, cố, của", "đảng, ban chấp"}, {"trưởng ban", "", "mặt trận, công tác, bctmt, ctmt"}},
	"DL":     {{"", "", ""}, {"dương lịch", "#, âm lịch, tết, ngày, năm", ""}, {"du lịch", "khu, điểm, khách, ngành, phát triển", "cộng, sinh, biển, nông"}},
	"KK":     {{"", "", ""}, {"khuyến khích", "giải, #, hạng", ""}},
	"QK":     {{"", "", ""}, {"Quốc khánh", "lễ, mừng, nghỉ, dịp, kỷ niệm, và, nghỉ lễ, tết", ""}},
	"BD":     {{"", "", ""}, {"bồi dưỡng", "lớp, khóa, đào tạo, tập huấn, học", "kỹ, nghiệp, kiến, chính, cán, gv"}},
	"BV":     {{"bệnh viện", "tại, đến, ở, nhập, khám, bs, bác sĩ", "đa, huyện, tỉnh, nhi, phụ, quân"}, {"bảo vệ", "tuyển, nhân viên, nv, đội, tổ, chú, bác, anh, chốt", "nam, trực, ca"}},
	"TTV":    {{"thanh tra viên", "đoàn, thanh tra", "thanh"}},
	"TNTN":   {{"tài nguyên thiên nhiên", "khai thác, quản lý, bảo vệ, nguồn", ""}, {"thanh niên tình nguyện", "đội, chiến sĩ", "hè"}},
	"QLCT":   {{"quản lý công trình", "ban, nước, ql", ""}, {"quản lý cư trú", "luật, về", ""}},
	"CTMT":   {{"Chủ tịch Mặt trận", "đ/c, đồng chí, ông, bà", ""}, {"công tác Mặt trận", "ban, trưởng ban", ""}},
	"KTTT":   {{"kinh tế thị trường", "nền", ""}, {"kinh tế tập thể", "phát triển, liên minh", "htx"}},
	"TTTT":   {{"trung tâm thể thao", "tại, xây dựng", "xã, thôn"}, {"thông tin và truyền thông", "sở, bộ", ""}},
	"HTKT":   {{"hỗ trợ kỹ thuật", "gói, cần", ""}, {"hạ tầng kỹ thuật", "đầu tư, xây dựng", "khu"}},
	"BTT":    {{"bê tông tươi", "đổ, xe, bồn, khối", ""}, {"ban thường trực", "họp", "mttq, ubmttq, mặt, ủy"}},
	"CSHT":   {{"chính sách hỗ trợ", "theo, hưởng, các", ""}, {"cơ sở hạ tầng", "đầu tư, xây dựng, phát triển", ""}},
	"HTXH":   {{"hỗ trợ xã hội", "hưởng, tiền", ""}},
	"SHTT":   {{"sinh hoạt tập thể", "tổ chức, buổi", ""}, {"sở hữu trí tuệ", "cục, quyền, luật", ""}},
	"ĐTN":    {{"đào tạo nghề", "lớp, kinh phí", "cho"}, {"Đoàn Thanh niên", "bí thư, bch, ban chấp hành", "xã, phường, cộng"}},
	"TTLĐ":   {{"tập thể lao động", "danh hiệu", "xuất, tiên"}, {"thị trường lao động", "thông tin, sàn", ""}},
	"VHTT":   {{"văn hóa, thể thao", "trung tâm, tt, nhà, hoạt động", "và"}, {"văn hóa, thông tin", "phòng, sở", ""}},
	"HSN":    {{"", "", ""}, {"học sinh nghèo", "các, tặng, hỗ trợ, cho", ""}},
	"CNQSDĐ": {{"chuyển nhượng quyền sử dụng đất", "từ, thuế, hợp đồng, hđ, khi, thủ tục, việc", ""}, {"chứng nhận quyền sử dụng đất", "giấy, cấp, gcn", ""}},
	"HĐBT":   {{"hội đồng bồi thường", "họp, thành lập, các, chủ tịch", "gpmb, hỗ, htđc, dự, giải"}},
	"CCN":    {{"cây công nghiệp", "trồng, diện tích, cây, vườn, ha", "lâu, ngắn, dài"}},
	"NH":     {{"năm học", "#, đầu, tổng kết, trong, kết thúc", "#"}},
	"KHKT":   {{"khuyến học, khuyến tài", "hội, quỹ, phong trào, công tác", ""}},
	"BTCĐ":   {{"bí thư chi đoàn", "đ/c, đồng chí, các, thôn", "thôn, bon, tdp"}},
	"CTĐT":   {{"công tơ điện tử", "thay, lắp, lắp đặt", ""}},
	"KKT":    {{"kê khai thuế", "kỳ, hạn, hướng dẫn, tờ", ""}},
	"SĐT":    {{"sâu đục thân", "phòng trừ, rầy, trừ, nhiễm", "gây"}},
	"GS":     {{"gia súc", "đàn, chăn nuôi, giết mổ, tiêm phòng, chăn thả, chuồng", "gc, gia"}, {"giám sát", "đoàn, kiểm tra, tổ, kt, ban, tư vấn", "thi, cộng"}},
	"BH":     {{"bạch hầu", "bệnh, ca, vắc xin", "ho, hg"}},
	"CTV":    {{"chính trị viên", "cht, chỉ huy trưởng", "trung, đại, tiểu, phó, bch"}, {"cộng tác viên", "tuyển, đội ngũ", "dân, y, gia, khuyến, bảo, báo"}},
	"CHT":    {{"chi hội trưởng", "", "phụ, nông, cựu, pn, nd, ccb, nct, hội, chi"}, {"chỉ huy trưởng", "", "ban, bch, bchqs, quân, qs, công"}},
	"CHP":    {{"chi hội phó", "", "phụ, nông, cựu, pn, nd, ccb, nct, hội, chi"}, {"chỉ huy phó", "", "ban, bch, bchqs, quân, qs, công"}},
	"MC":     {{"", "", ""}, {"em xi", "ca sĩ, nhạc sĩ, diễn viên", ""}, {"một cửa", "bộ phận, bp, cơ chế, phòng, liên thông", ""}, {"máy cắt", "nhảy, trạm, đóng, mở", "#"}, {"em xi", "làm, dẫn", "dẫn"}},
	"KQ":     {{"kết quả", "", ""}, {"không quân", "quân chủng, trung đoàn, bộ đội", ""}},
	"UQ":     {{"ủy quyền", "", ""}},
	"CQ":     {{"cơ quan", "#, các, thủ trưởng, lãnh đạo, trụ sở, của", "đv, đơn, nhà, chuyên, thường, công"}, {"chính quyền", "", ""}, {"chính quy", "hệ, đại học, đh", ""}},
	"ĐC":     {{"địa chỉ", "", "#, số, thôn, tổ, đường, tại, liên hệ, email, mail"}, {"đồng chí", "trực, các, mời, gặp, do, giao, phân công, trưởng, phó", ""}},
	"VL":     {{"", "", ""}, {"vòng loại", "thi đấu, trận, qua, vượt, đá", "bóng, giải, bảng, khu"}, {"việc làm", "tìm, giới thiệu, giải quyết, sàn, hội chợ, có", ""}},
	"BK":     {{"", "", ""}, {"bán kết", "trận, vào, vòng, hai trận, lọt vào", "#"}, {"bảng kê", "theo, nộp, lập, kèm", ""}},
	"SR":     {{"", "", ""}, {"sốt rét", "bệnh, ca, phòng, chống, mắc, muỗi, xét nghiệm", ""}, {"sầu riêng", "giá, trồng, cây, vườn, mua, xuất khẩu, ha, bán, thu hoạch", "ri6, dona"}},
	"NT":     {{"", "", ""}, {"nhà thầu", "các, đơn vị, chọn, lựa chọn", "thi, trúng, xây"}, {"nông thôn", "nông nghiệp, nn, nước sạch, vùng, giao thông, môi trường, đất ở", "mới"}},
	"LN":     {{"", "", ""}, {"lâm nghiệp", "nông, nn, công ty, đất, rừng", ""}, {"làng nghề", "các, phát triển", "truyền"}},
	"SN":     {{"", "", ""}, {"sáp nhập", "sau, trước, khi, sau khi, thực hiện", "xã, thôn, các, đơn"}, {"sự nghiệp", "đơn vị, viên chức, các đơn vị", "công, giáo, y"}},
	"DĐ":     {{"", "", ""}, {"di động", "điện thoại, đt, số, máy, sđt, số điện thoại", ""}},
	"GC":     {{"", "", ""}, {"gia cầm", "gs, gia súc, đàn, giết mổ, cúm, chăn nuôi", ""}},
	"MG":     {{"", "", ""}, {"mẫu giáo", "lớp, trường, trẻ, cháu, gv, mn, nhà trẻ", "#"}},
	"QP":     {{"", "", ""}, {"quốc phòng", "an ninh, an, quân sự, qs, đất, giáo dục, gd, kinh tế, toàn dân", "an, toàn"}},
	"XM":     {{"xe máy", "đi, mất, trộm, chiếc, đăng ký, #, lấy, bằng", "bks, biển, bs, hiệu, honda, yamaha, điện, wave, mang"}, {"xi măng", "bao, tấn, tạ, vữa, mua, rải, gạch, cát", "pc, pcb, hà, nghi, mác"}},
	"SH":     {{"", "", ""}, {"sinh hoạt", "nước, rác, chất thải, buổi, lịch, tổ chức, dự, kỳ, nội dung, nơi", "chi, hè, đoàn, cb, tổ, clb, hội, chung, văn"}, {"sở hữu", "quyền, chủ", "nhà, trí"}, {"ét sì hát", "xe, honda, chiếc, hiệu", ""}},
	"LG":     {{"", "", ""}, {"liên gia", "tổ, nhóm, các tổ", "tự, tq"}, {"lệnh gọi", "nhận, trao, phát, giao", "nhập, nn, khám, ksk"}},
	"ĐL":     {{"điện lực", "", ""}, {"đo lường", "tiêu chuẩn, tc", "chất"}, {"đại lý", "các, cửa hàng, hoa hồng", "thuế, vé, thuốc, phân, thức"}},
	"HCN":    {{"", "", ""}, {"hộ cận nghèo", "hộ nghèo, hn, thuộc, diện, các, gcn, và, thoát", ""}, {"hồ chứa nước", "vận hành, nước, xả", "#, đắk, thủy, krông"}},
	"HMTN":   {{"hiến máu tình nguyện", "", ""}, {"hộ mới thoát nghèo", "hn, hcn, hộ, thuộc", ""}},
	"ĐBP":    {{"", "", ""}, {"đồn biên phòng", "phối hợp, chiến sĩ, các, cbcs", "#, đắk, bu, cửa, thuận"}, {"Điện Biên Phủ", "chiến dịch, đường, chiến thắng, trận", ""}},
	"SKMT":   {{"sâu keo mùa thu", "trừ, phòng trừ, phòng, nhiễm", ""}, {"sức khỏe môi trường", "", ""}},
}

// localShort are those of workShort: no document is issued by what they name.
var localShort = map[string]bool{}

const shortestSure = 4 // letters

// rareShort tells whether an abbreviation of workShort is so short that it could well be
// another: who reads it out is asked whether it means that.
func rareShort(short string) bool {
	return localShort[short] && utf8.RuneCountInString(short) < shortestSure
}
