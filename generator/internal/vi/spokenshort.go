package vi

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// What abbreviations mean: tables.

// commonShort are abbreviations that mean the same everywhere. The glossary of a site
// goes before them.
var commonShort = map[string]string{
	"UBND": "Ủy ban nhân dân", "UB": "Ủy ban", "HĐND": "Hội đồng nhân dân", "TW": "Trung ương", "SĐT": "số điện thoại", "STT": "số thứ tự",
	"CMND": "chứng minh nhân dân", "CCCD": "căn cước công dân", "VN": "Việt Nam", "VNĐ": "đồng", "VND": "đồng", "USD": "đô la Mỹ", "STK": "số tài khoản", "MST": "mã số thuế",
	"TP": "thành phố", "Tp": "thành phố", "TX": "thị xã", "HCM": "Hồ Chí Minh", "TPHCM": "Thành phố Hồ Chí Minh", "THCS": "trung học cơ sở", "THPT": "trung học phổ thông",
	"CLB": "câu lạc bộ", "TNHH": "trách nhiệm hữu hạn", "ĐBQH": "đại biểu Quốc hội", "GS": "giáo sư", "PGS": "phó giáo sư", "ThS": "thạc sĩ", "DN": "doanh nghiệp", "DNTN": "doanh nghiệp tư nhân", "HKD": "hộ kinh doanh", "HTX": "hợp tác xã", "THT": "tổ hợp tác",
	"QR": "kiu a", "SMS": "ét em ét", "PDF": "pê đê ép", "OTP": "o tê pê", "ATM": "a tê em", "USB": "u ét bê", "ID": "ai đi", "PIN": "pin", "SIM": "sim", "TV": "ti vi", "FM": "ép em",
	"HIV": "hát i vê", "ADN": "a đê en", "IP": "ai pi", "IT": "ai ti", "GDP": "gi đi pi", "GRDP": "gi a đi pi", "FDI": "ép đi ai", "ODA": "ô đê a", "GPS": "gi pi ét", "VAT": "vê a tê", "CPI": "xê pê i", "WHO": "Tổ chức Y tế Thế giới", "WTO": "Tổ chức Thương mại Thế giới", "LED": "lét", "LCD": "eo xi đi", "PCR": "pê xê e rờ", "MRI": "em mờ e rờ i", "ARV": "a e rờ vê", "HPV": "hát pê vê", "HBV": "hát bê vê", "BMI": "bê em mờ i", "KPI": "ca pê i", "URL": "u e rờ lờ", "DNA": "đê en nờ a", "CEO": "xi i ô", "SOS": "ét ô ét", "CD": "xê đê", "DVD": "đê vê đê", "LPG": "eo pê giê", "SVĐ": "sân vận động", "VĐV": "vận động viên", "HLV": "huấn luyện viên", "NSƯT": "nghệ sĩ ưu tú", "NSND": "nghệ sĩ nhân dân", "ÂL": "âm lịch", "PBT": "Phó Bí thư", "ANTQ": "an ninh Tổ quốc", "NPK": "en pê ca", "pH": "pê hát", "Cty": "công ty", "CTy": "công ty", "CTCP": "công ty cổ phần", "KNCĐ": "khuyến nông cộng đồng", "CNSCĐ": "công nghệ số cộng đồng", "BRT": "buýt nhanh",
	"QCVN": "Quy chuẩn Việt Nam", "TCVN": "Tiêu chuẩn Việt Nam", "ISO": "i sô", "OCOP": "ô cốp", "VP": "Văn phòng", "HCC": "hành chính công", "PVHCC": "Phục vụ hành chính công", "CMTND": "chứng minh thư nhân dân",
	"CBCC": "cán bộ, công chức", "CBCCVC": "cán bộ, công chức, viên chức", "CCVC": "công chức, viên chức", "BVMT": "bảo vệ môi trường", "NCT": "người cao tuổi", "KHHGĐ": "kế hoạch hóa gia đình", "MTTQVN": "Mặt trận Tổ quốc Việt Nam", "TDP": "tổ dân phố",
	"QH": "Quốc hội", "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ",
	"BHYT": "bảo hiểm y tế", "BH": "bảo hiểm", "BHTNLĐ": "bảo hiểm tai nạn lao động", "CSXH": "chính sách xã hội", "PTNT": "phát triển nông thôn", "ABTC": "a bê tê xê", "FOB": "ép ô bê", "GIS": "gi ai ét", "EPS": "i pi ét", "TOPIK": "tô pích", "CFS": "xê ép ét", "CITES": "xai tét", "TNBTCNN": "trách nhiệm bồi thường của Nhà nước", "CIF": "xê i ép", "UBTƯMTTQVN": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "UBTWMTTQVN": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "BHXH": "bảo hiểm xã hội", "BHTN": "bảo hiểm thất nghiệp", "BHTNDS": "bảo hiểm trách nhiệm dân sự", "ANTT": "an ninh trật tự", "ATGT": "an toàn giao thông", "TTATGT": "trật tự an toàn giao thông", "TTATXH": "trật tự an toàn xã hội", "TTĐT": "trật tự đô thị", "TTXD": "trật tự xây dựng",
	"ATTP": "an toàn thực phẩm", "VSATTP": "vệ sinh an toàn thực phẩm", "ATVSTP": "an toàn vệ sinh thực phẩm", "VSMT": "vệ sinh môi trường", "PCCC": "phòng cháy, chữa cháy", "CNCH": "cứu nạn, cứu hộ", "TKCN": "tìm kiếm cứu nạn", "PCTT": "phòng, chống thiên tai", "PCLB": "phòng, chống lụt bão", "PCTN": "phòng, chống tham nhũng", "PCMT": "phòng, chống ma túy", "PCCCR": "phòng cháy, chữa cháy rừng", "PBGDPL": "phổ biến, giáo dục pháp luật", "TGPL": "trợ giúp pháp lý", "QPPL": "quy phạm pháp luật", "VBQPPL": "văn bản quy phạm pháp luật",
	"MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam", "LHPN": "Liên hiệp Phụ nữ", "HLHPN": "Hội Liên hiệp Phụ nữ", "CCB": "Cựu chiến binh", "HND": "Hội Nông dân", "HCTĐ": "Hội Chữ thập đỏ", "CTĐ": "Chữ thập đỏ", "ĐTN": "Đoàn Thanh niên", "ĐVTN": "đoàn viên, thanh niên", "TNCS": "Thanh niên Cộng sản", "TNXP": "thanh niên xung phong", "TNTP": "Thiếu niên Tiền phong", "LĐLĐ": "Liên đoàn Lao động", "BCHQS": "Ban Chỉ huy Quân sự", "DQTV": "dân quân tự vệ", "NVQS": "nghĩa vụ quân sự", "ANQP": "an ninh, quốc phòng", "QPAN": "quốc phòng, an ninh", "QPTD": "quốc phòng toàn dân", "CAND": "Công an nhân dân", "QĐND": "Quân đội nhân dân", "LLVT": "lực lượng vũ trang", "VNAH": "Việt Nam anh hùng", "BMVNAH": "Bà mẹ Việt Nam anh hùng", "AHLLVT": "Anh hùng lực lượng vũ trang",
	"CSGT": "cảnh sát giao thông", "CSKV": "cảnh sát khu vực", "CSHS": "cảnh sát hình sự", "CA": "công an", "CAX": "công an xã", "CAP": "công an phường", "GPLX": "giấy phép lái xe", "GPXD": "giấy phép xây dựng", "GPKD": "giấy phép kinh doanh", "ĐKKD": "đăng ký kinh doanh", "GCN": "giấy chứng nhận", "GCNQSDĐ": "giấy chứng nhận quyền sử dụng đất", "QSDĐ": "quyền sử dụng đất", "QSD": "quyền sử dụng", "KS": "khai sinh", "GKS": "giấy khai sinh", "LLTP": "lý lịch tư pháp", "CMT": "chứng minh thư",
	"TTHC": "thủ tục hành chính", "CCHC": "cải cách hành chính", "DVC": "dịch vụ công", "DVCTT": "dịch vụ công trực tuyến", "DVCQG": "dịch vụ công quốc gia", "CNTT": "công nghệ thông tin", "CĐS": "chuyển đổi số", "CSDL": "cơ sở dữ liệu", "CSDLQG": "cơ sở dữ liệu quốc gia", "KT-XH": "kinh tế - xã hội", "KTXH": "kinh tế - xã hội", "VHXH": "văn hóa - xã hội", "NTM": "nông thôn mới", "XDNTM": "xây dựng nông thôn mới", "ĐTH": "đô thị hóa", "NSNN": "ngân sách nhà nước", "KBNN": "Kho bạc Nhà nước", "NHCSXH": "Ngân hàng Chính sách xã hội", "NHNN": "Ngân hàng Nhà nước", "BQTDA": "ban quản trị dự án", "QTDND": "Quỹ tín dụng nhân dân", "HSSV": "học sinh, sinh viên", "HSG": "học sinh giỏi", "PHHS": "phụ huynh học sinh", "CMHS": "cha mẹ học sinh", "GVCN": "giáo viên chủ nhiệm", "BGH": "ban giám hiệu", "THCN": "trung học chuyên nghiệp", "GDTX": "giáo dục thường xuyên", "GDNN": "giáo dục nghề nghiệp", "GDQP": "giáo dục quốc phòng", "ĐH": "đại học", "CĐSP": "cao đẳng sư phạm", "ĐHQG": "đại học quốc gia", "PTTH": "phổ thông trung học", "PTDT": "phổ thông dân tộc", "PTDTNT": "phổ thông dân tộc nội trú", "MN": "mầm non", "TTYT": "trung tâm y tế", "TYT": "trạm y tế", "BV": "bệnh viện", "BVĐK": "bệnh viện đa khoa", "KCB": "khám bệnh, chữa bệnh", "SXH": "sốt xuất huyết", "TCM": "tay chân miệng", "SDD": "suy dinh dưỡng", "TCMR": "tiêm chủng mở rộng", "DS": "dân số", "KHHGD": "kế hoạch hóa gia đình", "SKSS": "sức khỏe sinh sản", "BTXH": "bảo trợ xã hội", "NCC": "người có công", "NKT": "người khuyết tật", "TNLĐ": "tai nạn lao động", "BNN": "bệnh nghề nghiệp", "ATLĐ": "an toàn lao động", "ATVSLĐ": "an toàn, vệ sinh lao động", "XKLĐ": "xuất khẩu lao động", "HĐLĐ": "hợp đồng lao động", "TTLĐ": "thị trường lao động", "LĐTBXH": "Lao động, Thương binh và Xã hội", "DTTS": "dân tộc thiểu số", "ĐBDTTS": "đồng bào dân tộc thiểu số", "ĐBKK": "đặc biệt khó khăn", "MTQG": "mục tiêu quốc gia", "CTMTQG": "chương trình mục tiêu quốc gia", "GPMB": "giải phóng mặt bằng", "TĐC": "tái định cư", "QLNN": "quản lý nhà nước", "QLĐT": "quản lý đô thị", "QLTT": "quản lý thị trường", "QLDA": "quản lý dự án", "BQL": "ban quản lý", "BQLDA": "ban quản lý dự án", "XDCB": "xây dựng cơ bản", "ĐTXD": "đầu tư xây dựng", "HTKT": "hạ tầng kỹ thuật", "TNMT": "tài nguyên và môi trường", "NNPTNT": "nông nghiệp và phát triển nông thôn", "GDĐT": "giáo dục và đào tạo", "KHCN": "khoa học và công nghệ", "KHĐT": "kế hoạch và đầu tư", "GTVT": "giao thông vận tải", "VHTT": "văn hóa, thông tin", "VHTTDL": "văn hóa, thể thao và du lịch", "TDTT": "thể dục thể thao", "TTVH": "trung tâm văn hóa", "NVH": "nhà văn hóa", "PTTT": "phát thanh, truyền thanh", "ĐĐK": "đại đoàn kết", "GĐVH": "gia đình văn hóa", "KDC": "khu dân cư", "KĐT": "khu đô thị", "KCN": "khu công nghiệp", "CCN": "cụm công nghiệp", "KNTC": "khiếu nại, tố cáo", "KN": "khiếu nại", "PAKN": "phản ánh, kiến nghị", "ĐVHC": "đơn vị hành chính", "SXKD": "sản xuất kinh doanh", "SX": "sản xuất", "KD": "kinh doanh", "TMĐT": "thương mại điện tử", "BĐS": "bất động sản", "CCVC-LĐ": "công chức, viên chức, lao động", "NLĐ": "người lao động", "NSDLĐ": "người sử dụng lao động", "TNCN": "thu nhập cá nhân", "GTGT": "giá trị gia tăng", "TNDN": "thu nhập doanh nghiệp", "SDĐPNN": "sử dụng đất phi nông nghiệp", "HĐĐT": "hóa đơn điện tử", "CTXH": "công tác xã hội", "TNXH": "tệ nạn xã hội", "BLGĐ": "bạo lực gia đình", "BLHĐ": "bạo lực học đường", "TE": "trẻ em", "BVCSTE": "bảo vệ, chăm sóc trẻ em", "ANM": "an ninh mạng", "ANCT": "an ninh chính trị", "TTCC": "trật tự công cộng", "VPHC": "vi phạm hành chính", "XPVPHC": "xử phạt vi phạm hành chính", "BLHS": "Bộ luật Hình sự", "BLDS": "Bộ luật Dân sự", "VKSND": "Viện kiểm sát nhân dân", "TAND": "Tòa án nhân dân", "THADS": "thi hành án dân sự", "VPĐKĐĐ": "Văn phòng Đăng ký đất đai", "CNVPĐKĐĐ": "Chi nhánh Văn phòng Đăng ký đất đai", "ĐKĐĐ": "đăng ký đất đai", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "XHCN": "xã hội chủ nghĩa", "CNXH": "chủ nghĩa xã hội", "CHXHCN": "Cộng hòa xã hội chủ nghĩa", "ĐCSVN": "Đảng Cộng sản Việt Nam", "BCHTW": "Ban Chấp hành Trung ương", "BTV": "ban thường vụ", "BTVĐU": "Ban Thường vụ Đảng ủy", "BDT": "Ban Dân tộc", "BDVC": "Ban Dân vận", "VBHN": "văn bản hợp nhất", "BPMC": "bộ phận một cửa", "TNTKQ": "tiếp nhận và trả kết quả", "TTPVHCC": "Trung tâm Phục vụ hành chính công", "ĐKTT": "đăng ký thường trú", "HKTT": "hộ khẩu thường trú", "ĐC": "địa chỉ", "ĐKTM": "đăng ký tạm trú", "CBCNV": "cán bộ, công nhân viên", "CBCNVC": "cán bộ, công nhân viên chức", "ĐV": "đảng viên", "TCCS": "tổ chức cơ sở", "ĐVSN": "đơn vị sự nghiệp", "SNCL": "sự nghiệp công lập", "TDĐKXDĐSVH": "Toàn dân đoàn kết xây dựng đời sống văn hóa", "BTGDV": "Ban Tuyên giáo và Dân vận", "ANGTNT": "an ninh, giao thông nông thôn", "GTNT": "giao thông nông thôn", "ĐX": "đường xã", "KLN": "kiểm lâm", "BVTV": "bảo vệ thực vật", "VLXD": "vật liệu xây dựng", "CTR": "chất thải rắn", "CTRSH": "chất thải rắn sinh hoạt", "ĐTM": "đánh giá tác động môi trường", "KTTV": "khí tượng thủy văn", "ATNĐ": "áp thấp nhiệt đới", "KKL": "không khí lạnh",
	"HCV": "huy chương vàng", "HCB": "huy chương bạc", "HCĐ": "huy chương đồng", "DPT": "đê pê tê", "BCG": "bê xê giê", "OPV": "ô pê vê", "IPV": "i pê vê", "MMR": "em mờ em mờ e rờ", "CHQS": "chỉ huy quân sự", "LMLM": "lở mồm long móng", "ASF": "dịch tả lợn châu Phi", "VDNC": "viêm da nổi cục", "ĐTDĐ": "điện thoại di động", "SBD": "số báo danh", "TCKH": "tài chính - kế hoạch", "XHH": "xã hội hóa", "CSSK": "chăm sóc sức khỏe", "KSK": "khám sức khỏe", "NVYT": "nhân viên y tế", "PHCN": "phục hồi chức năng", "CSVC": "cơ sở vật chất", "STEM": "stem", "TNGT": "tai nạn giao thông", "SDLĐ": "sử dụng lao động", "NNT": "người nộp thuế", "KNLĐ": "khả năng lao động", "GĐYK": "giám định y khoa", "BCCI": "bưu chính công ích", "TTĐB": "tiêu thụ đặc biệt", "SHTT": "sở hữu trí tuệ", "TVPL": "tư vấn pháp luật", "HGĐ": "hộ gia đình", "NTD": "người tiêu dùng", "PTDTBT": "phổ thông dân tộc bán trú", "SGK": "sách giáo khoa", "GDPT": "giáo dục phổ thông", "KHKT": "khoa học kỹ thuật", "CNVC": "công nhân, viên chức", "CBQL": "cán bộ quản lý", "BVR": "bảo vệ rừng", "QLBVR": "quản lý, bảo vệ rừng", "PCDB": "phòng, chống dịch bệnh", "ATTT": "an toàn thông tin", "TTTT": "thông tin và truyền thông", "CQĐP": "chính quyền địa phương", "CQNN": "cơ quan nhà nước", "CBCS": "cán bộ, chiến sĩ", "CSCĐ": "cảnh sát cơ động", "CBVC": "cán bộ, viên chức", "TĐTK": "thi đua, khen thưởng", "TĐKT": "thi đua, khen thưởng", "KTTT": "kinh tế tập thể", "UBTP": "Ủy ban Tư pháp", "DSVH": "di sản văn hóa", "VHVN": "văn hóa, văn nghệ", "TTCĐ": "truyền thông cộng đồng", "TTCSĐ": "truyền thông cơ sở", "ĐTTT": "đài truyền thanh", "TSCĐ": "tài sản cố định", "BHTG": "bảo hiểm tiền gửi", "TMCP": "thương mại cổ phần", "NH": "ngân hàng", "VKS": "viện kiểm sát", "CQĐT": "cơ quan điều tra", "UBKT": "ủy ban kiểm tra", "BTT": "ban thường trực", "BKT": "ban kiểm tra", "BCV": "báo cáo viên", "TTV": "tuyên truyền viên", "CTV": "cộng tác viên", "HGV": "hòa giải viên", "HĐXX": "hội đồng xét xử", "BQT": "ban quản trị", "HĐQT": "hội đồng quản trị", "HĐTV": "hội đồng thành viên", "NVL": "nguyên vật liệu", "MTV": "một thành viên", "VSIP": "vi xíp", "EVN": "e vê en nờ", "VNPT": "vê en nờ pê tê", "VTV": "vê tê vê", "VOV": "vê ô vê", "FPT": "ép pê tê", "BIDV": "bê i đê vê", "MB": "em bê", "ACB": "a xê bê", "VPBank": "vê pê banh", "MBBank": "em bi banh", "PVOIL": "pê vê oi",
	"ATK": "an toàn khu", "NSTW": "ngân sách trung ương", "NSĐP": "ngân sách địa phương", "SJC": "ét gi xê", "PNJ": "pê en gi", "VĐTC": "vốn đầu tư công", "TPCP": "trái phiếu Chính phủ", "CSKH": "chăm sóc khách hàng", "BĐKH": "biến đổi khí hậu", "QLVB": "quản lý văn bản", "VBĐH": "văn bản điều hành", "TCKT": "tài chính - kế toán", "LTE": "eo tê e", "HĐBC": "Hội đồng bầu cử", "UBBC": "Ủy ban bầu cử", "PTQĐ": "phát triển quỹ đất", "HSD": "hạn sử dụng", "NSX": "ngày sản xuất", "XDĐ": "xây dựng Đảng", "VGB": "viêm gan bê", "VGA": "viêm gan a", "VGC": "viêm gan xê", "HDPE": "hát đê pê e", "PVC": "pê vê xê", "uPVC": "u pê vê xê", "PPR": "pê pê e rờ", "LBP": "e lờ bê pê", "IELTS": "ai eo", "TOEIC": "tô ích", "TOEFL": "tô phồ", "HSK": "hát ét ca", "MOS": "mốt", "SIPAS": "si pát", "PAPI": "pa pi", "PCI": "pê xê i", "DDCI": "đê đê xê i", "PARINDEX": "pa in đếch", "DTI": "đê tê i", "XDNT": "xây dựng nông thôn", "ĐTNCSHCM": "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "CĐCS": "công đoàn cơ sở", "BTCĐ": "ban thường trực công đoàn", "TTND": "thanh tra nhân dân", "GSĐTCĐ": "giám sát đầu tư của cộng đồng", "QTMT": "quan trắc môi trường", "BHHK": "bảo hiểm hành khách", "TTBVTV": "trồng trọt và bảo vệ thực vật", "CNTY": "chăn nuôi thú y", "DVNN": "dịch vụ nông nghiệp", "TTDVNN": "trung tâm dịch vụ nông nghiệp", "TTDVVL": "trung tâm dịch vụ việc làm", "DVVL": "dịch vụ việc làm", "TTHTCĐ": "trung tâm học tập cộng đồng", "HTCĐ": "học tập cộng đồng", "XMC": "xóa mù chữ", "PCGD": "phổ cập giáo dục", "PCGDXMC": "phổ cập giáo dục, xóa mù chữ", "PCGD-XMC": "phổ cập giáo dục - xóa mù chữ", "TBT": "Tổng Bí thư", "CTQH": "Chủ tịch Quốc hội", "NHTM": "ngân hàng thương mại", "HĐBT": "Hội đồng Bộ trưởng", "VCCI": "vê xê xê i", "CSDLQGVDC": "cơ sở dữ liệu quốc gia về dân cư", "CSDLHTĐT": "cơ sở dữ liệu hộ tịch điện tử", "XNK": "xuất nhập khẩu", "PPP": "pê pê pê", "DNNVV": "doanh nghiệp nhỏ và vừa", "ĐKX": "đăng ký xe", "ĐKKH": "đăng ký kết hôn", "ĐKKS": "đăng ký khai sinh", "ĐKKT": "đăng ký khai tử", "TLHT": "trích lục hộ tịch", "TLKS": "trích lục khai sinh", "XNTTHN": "xác nhận tình trạng hôn nhân", "TTHN": "tình trạng hôn nhân", "ĐKDS": "đăng ký dân sự", "TCXH": "trợ cấp xã hội", "TCHT": "trợ cấp hằng tháng", "MTP": "mai táng phí", "HTTL": "hưu trí, tử tuất", "BHXHTN": "bảo hiểm xã hội tự nguyện", "NLTS": "nông, lâm, thủy sản", "DTLCP": "dịch tả lợn châu Phi", "CGC": "cúm gia cầm", "TSKH": "tiến sĩ khoa học", "ĐVT": "đơn vị tính", "KPCĐ": "kinh phí công đoàn", "QLBV": "quản lý, bảo vệ", "BCHPCTT": "Ban Chỉ huy phòng, chống thiên tai", "PCTT&TKCN": "phòng, chống thiên tai và tìm kiếm cứu nạn", "LHQ": "Liên hợp quốc", "UNFPA": "u en nờ ép pê a", "UNDP": "u en nờ đê pê", "EU": "i u", "ADB": "ây đi bi", "WB": "Ngân hàng Thế giới", "IMF": "ai em ép", "AFF": "ây ép ép", "SEA": "si", "VFF": "vê ép ép", "HDBank": "hát đê banh", "TPBank": "tê pê banh", "LPBank": "eo pê banh", "SHB": "ét hát bê", "VIB": "vê i bê", "MSB": "em ét bê", "SCB": "ét xê bê", "OCB": "ô xê bê", "NCB": "en nờ xê bê", "ABBANK": "a bê banh", "PVcomBank": "pê vê com banh", "VNEN": "vê nen", "GPHĐ": "giấy phép hoạt động", "GPLĐ": "giấy phép lao động", "CCHN": "chứng chỉ hành nghề", "GCNĐKKD": "giấy chứng nhận đăng ký kinh doanh", "GCNĐKHKD": "giấy chứng nhận đăng ký hộ kinh doanh", "GCNĐKDN": "giấy chứng nhận đăng ký doanh nghiệp", "TSGLVĐ": "tài sản gắn liền với đất", "QSHNƠ": "quyền sở hữu nhà ở", "BĐĐC": "bản đồ địa chính", "QHSDĐ": "quy hoạch sử dụng đất", "KHSDĐ": "kế hoạch sử dụng đất", "HSĐC": "hồ sơ địa chính", "CMĐSDĐ": "chuyển mục đích sử dụng đất", "ĐĐ": "đất đai", "VPĐK": "văn phòng đăng ký", "TTPTQĐ": "trung tâm phát triển quỹ đất", "BTHT": "bồi thường, hỗ trợ", "BTHTTĐC": "bồi thường, hỗ trợ, tái định cư", "HLATLĐ": "hành lang an toàn lưới điện", "HLATĐB": "hành lang an toàn đường bộ", "HLATGT": "hành lang an toàn giao thông", "MBA": "máy biến áp", "TBA": "trạm biến áp", "ĐZ": "đường dây", "NLMT": "năng lượng mặt trời", "ĐMT": "điện mặt trời", "XSKT": "xổ số kiến thiết", "HTV": "hát tê vê", "MXH": "mạng xã hội", "ATTTM": "an toàn thông tin mạng", "CATP": "công an thành phố", "CSPCCC": "cảnh sát phòng cháy, chữa cháy", "CSĐT": "cảnh sát điều tra", "QLHC": "quản lý hành chính", "QLHCVTTXH": "quản lý hành chính về trật tự xã hội", "ĐKPT": "đăng ký phương tiện", "KSTTHC": "kiểm soát thủ tục hành chính", "KSTT": "kiểm soát thủ tục", "TTPV": "trung tâm phục vụ", "TTHCC": "Trung tâm hành chính công", "BPTN": "bộ phận tiếp nhận", "DVBCCI": "dịch vụ bưu chính công ích", "CKS": "chữ ký số", "CCCDGC": "căn cước công dân gắn chíp", "ĐDĐT": "định danh điện tử", "TKĐDĐT": "tài khoản định danh điện tử", "LTTP": "lương thực, thực phẩm", "DVCLT": "dịch vụ công liên thông", "HSMT": "hồ sơ mời thầu", "KTT": "kế toán trưởng", "LHTN": "Liên hiệp Thanh niên", "HLHTN": "Hội Liên hiệp Thanh niên", "HNCT": "Hội Người cao tuổi", "HCCB": "Hội Cựu chiến binh", "HĐNVQS": "Hội đồng nghĩa vụ quân sự", "DBĐV": "dự bị động viên", "GDQPAN": "giáo dục quốc phòng, an ninh", "XHHT": "xã hội học tập", "HKHHT": "Hội Khuyến học", "ĐSVH": "đời sống văn hóa", "TDĐK": "toàn dân đoàn kết", "NTMNC": "nông thôn mới nâng cao", "NTMKM": "nông thôn mới kiểu mẫu", "ATGTĐB": "an toàn giao thông đường bộ",
	"DNCX": "doanh nghiệp chế xuất", "CNHT": "công nghiệp hỗ trợ", "DSPHSK": "dưỡng sức, phục hồi sức khỏe", "CQT": "cơ quan thuế", "TCT": "Tổng cục Thuế", "NTNN": "nhà thầu nước ngoài", "SCIC": "ét xê i xê", "ATA": "a tê a", "PNR": "pê en nờ e rờ", "GAP": "gáp", "VNACCS": "vi nắc", "IMO": "i mô", "CTĐT": "chương trình đào tạo",
	"DVTH": "dịch vụ tổng hợp", "LĐBĐ": "Liên đoàn Bóng đá", "NHNo": "Ngân hàng Nông nghiệp", "NHNoPTNT": "Ngân hàng Nông nghiệp và Phát triển nông thôn", "BĐBP": "Bộ đội Biên phòng", "UVBCH": "ủy viên Ban Chấp hành", "UVBTV": "ủy viên Ban Thường vụ", "UVTV": "ủy viên thường vụ", "CVP": "Chánh Văn phòng", "PCVP": "Phó Chánh Văn phòng", "PVP": "Phó Văn phòng", "PGĐ": "Phó Giám đốc", "PTP": "Phó Trưởng phòng", "PHT": "Phó Hiệu trưởng", "PTT": "Phó Thủ tướng", "BSCKI": "bác sĩ chuyên khoa một", "BSCKII": "bác sĩ chuyên khoa hai", "CKI": "chuyên khoa một", "CKII": "chuyên khoa hai", "KTV": "kỹ thuật viên", "GVMN": "giáo viên mầm non", "GVTH": "giáo viên tiểu học", "DTNT": "dân tộc nội trú", "DTBT": "dân tộc bán trú", "TTGDTX": "trung tâm giáo dục thường xuyên", "ĐTNN": "đầu tư nước ngoài", "QHPK": "quy hoạch phân khu", "QHCT": "quy hoạch chi tiết", "QHXD": "quy hoạch xây dựng", "QHC": "quy hoạch chung", "TSĐB": "tài sản bảo đảm", "VPĐD": "văn phòng đại diện", "TNĐB": "tai nạn đường bộ", "VBQG": "văn bằng quốc gia", "CNH": "công nghiệp hóa", "HĐH": "hiện đại hóa", "TTPBGDPL": "tuyên truyền, phổ biến, giáo dục pháp luật", "BVHXH": "Ban Văn hóa - Xã hội", "BKTNS": "Ban Kinh tế - Ngân sách", "BPC": "Ban Pháp chế", "TTHĐND": "Thường trực Hội đồng nhân dân", "HĐTĐKT": "Hội đồng Thi đua - Khen thưởng", "BĐD": "ban đại diện", "TVTT": "tư vấn, tuyên truyền", "VHTTXH": "văn hóa, thông tin, xã hội", "TTVHTT": "trung tâm văn hóa, thể thao", "VHTDTT": "văn hóa, thể dục thể thao", "TTTDTT": "trung tâm thể dục thể thao", "TGĐ": "Tổng Giám đốc", "PTGĐ": "Phó Tổng Giám đốc", "KSV": "kiểm soát viên", "TTK": "thư ký", "XHCNVN": "xã hội chủ nghĩa Việt Nam", "CHXHCNVN": "Cộng hòa xã hội chủ nghĩa Việt Nam", "QLVH": "quản lý văn hóa", "DLST": "du lịch sinh thái", "DTLS": "di tích lịch sử", "DTLSVH": "di tích lịch sử - văn hóa", "TGXH": "trợ giúp xã hội", "BTNN": "bồi thường nhà nước", "GĐTP": "giám định tư pháp", "HGCS": "hòa giải cơ sở", "HGƠCS": "hòa giải ở cơ sở", "TCPL": "tiếp cận pháp luật", "CTTCPL": "chuẩn tiếp cận pháp luật", "ANTTXH": "an ninh, trật tự xã hội", "TTAT": "trật tự an toàn", "TTBYT": "trang thiết bị y tế", "BKLN": "bệnh không lây nhiễm", "BTN": "bệnh truyền nhiễm", "TTGDSK": "truyền thông, giáo dục sức khỏe", "GDSK": "giáo dục sức khỏe", "YTCS": "y tế cơ sở", "YTTB": "y tế thôn bản", "NVYTTB": "nhân viên y tế thôn bản", "CSBVSKBMTE": "chăm sóc, bảo vệ sức khỏe bà mẹ, trẻ em", "BMTE": "bà mẹ, trẻ em", "PNMT": "phụ nữ mang thai", "HTSXNN": "hỗ trợ sản xuất nông nghiệp", "CNC": "công nghệ cao", "NNCNC": "nông nghiệp công nghệ cao", "NNƯDCNC": "nông nghiệp ứng dụng công nghệ cao", "ƯDCNC": "ứng dụng công nghệ cao", "ƯDCNTT": "ứng dụng công nghệ thông tin", "VietGAP": "việt gáp", "KTHT": "kinh tế hợp tác", "LMHTX": "Liên minh Hợp tác xã", "TTCN": "tiểu thủ công nghiệp", "TMDV": "thương mại, dịch vụ", "XTTM": "xúc tiến thương mại", "XTĐT": "xúc tiến đầu tư", "DDCN": "dân dụng và công nghiệp", "QLCL": "quản lý chất lượng", "BTCT": "bê tông cốt thép", "BTXM": "bê tông xi măng", "GTĐB": "giao thông đường bộ", "TTGT": "thanh tra giao thông", "CTCC": "công trình công cộng", "HTCS": "hệ thống chiếu sáng", "CTN": "cấp thoát nước", "NSVSMT": "nước sạch, vệ sinh môi trường", "NSNT": "nước sạch nông thôn",
}

// senses are abbreviations of several meanings. The words around choose; without any the
// first is taken and the second told as a doubt. A first meaning that is empty is none:
// the abbreviation is reported. Words before end right before it, words after begin right
// after it; # is a figure.
var senses = map[string][]sense{
	"BTC": {{"", "", ""}, {"ban tổ chức", "trưởng, phó trưởng, phó, thành viên, tm, thay mặt", "giải, hội thi, cuộc thi, lễ hội, lễ, chương trình, hội thao, ngày hội, sự kiện, đại hội, trao, sẽ, hội diễn, hội trại, hội chợ"}, {"Bộ Tài chính", "của, bộ, thông tư, công văn, hướng dẫn, thông tư của, quyết định của, theo", "ban hành, quy định, hướng dẫn"}},
	"TT":  {{"Trung tâm", "", "y tế, văn hóa, phục vụ, hội nghị, giáo dục, học tập, dịch vụ, chính trị, bảo trợ, phvhcc, phát triển"}, {"thường trực", "pbt, phó bí thư, phó chủ tịch, pct, bí thư, ủy viên, uv", "hđnd, ubmttq, đảng, huyện, tỉnh ủy"}, {"thị trấn", "", ""}, {"Thông tư", "theo, tại, của, các", "số, #, liên tịch"}, {"thứ tự", "số", ""}},
	"CN":  {{"Chủ nhật", "sáng, chiều, tối, trưa, ngày, thứ bảy, đến, và, bảy, từ", ""}, {"chi nhánh", "", "ngân hàng, công ty, văn phòng, agribank, vietcombank, bidv, vietinbank, số, phường, đắk, điện, viettel"}, {"cận nghèo", "hộ, hộ nghèo, diện", ""}, {"công nghiệp", "khu, cụm, ngành, cây", ""}, {"công nghệ", "khoa học, kỹ thuật, ứng dụng", "cao, thông, sinh, số"}, {"công nhân", "", "viên, lao động"}, {"chứng nhận", "giấy", ""}},
	"KT":  {{"kinh tế", "phòng, sở, phát triển, ban", "xã hội, hạ tầng"}, {"kỹ thuật", "trường, cán bộ, đội, tổ, hạ tầng", "viên, số"}, {"kiểm tra", "đoàn, ban, ủy ban", ""}, {"ký thay", "", ""}},
	"TC":  {{"tài chính", "phòng, sở, cán bộ, công chức, bộ", "kế toán, kế hoạch"}, {"tổ chức", "ban, phòng", "cán bộ"}, {"trung cấp", "trình độ, hệ, bằng, trường", ""}, {"tiêu chuẩn", "theo", "việt nam"}},
	"HĐ":  {{"hợp đồng", "ký, theo, số, thanh lý, ký kết, lao động", "lao động, thuê, số, mua, thi công, dịch vụ, #"}, {"hội đồng", "chủ tịch, thành viên, thường trực", "nhân dân, nghĩa vụ, thi đua, tư vấn, bầu cử, xét, đăng ký, thẩm định, giáo dục, khám, hòa giải"}, {"hoạt động", "", "hè, văn hóa, thể thao"}, {"hóa đơn", "xuất, lập", "điện tử, giá trị, bán"}},
	"ĐT":  {{"điện thoại", "số, gọi, theo", "#, liên hệ, di, bàn"}, {"đào tạo", "giáo dục và, giáo dục, lớp, phòng", "nghề, bồi dưỡng"}, {"đầu tư", "dự án, chủ, vốn, kế hoạch và", "xây dựng, công"}, {"đô thị", "trật tự, quản lý, khu, chỉnh trang", ""}, {"đối tượng", "các", ""}},
	"TS":  {{"tiến sĩ", "", ""}, {"tài sản", "thế chấp, đăng ký", "gắn, bảo đảm"}, {"tổng số", "", "hộ, người, tiền, tiêu, điểm"}, {"thường trực", "", ""}},
	"QL":  {{"quản lý", "cán bộ, ban, phòng, công tác, chi cục, sở", "đô thị, nhà, dự án, thị, đất, rừng"}, {"quốc lộ", "đường, dọc, tuyến, trên", "#"}},
	"TL":  {{"tỉnh lộ", "đường, trên, tuyến", "#"}, {"thừa lệnh", "", ""}, {"tài liệu", "", ""}},
	"BKS": {{"biển kiểm soát", "xe, mang, ô tô, máy", "#"}, {"ban kiểm soát", "", ""}},
	"BS":  {{"bác sĩ", "", ""}, {"biển số", "xe, mang", "#"}, {"bổ sung", "sửa đổi, hồ sơ", ""}},
	"GV":  {{"giáo viên", "", ""}},
	"HS":  {{"học sinh", "giáo viên và, gv và, em, các em, lớp, phụ huynh", "giỏi, trường, lớp, tiểu, thcs, thpt, nghèo, khối"}, {"hồ sơ", "nộp, mã, nhận, trả, tiếp nhận, số, bộ", "đăng ký, cấp, xin, đề nghị, thủ tục, đất"}},
	"SV":  {{"sinh viên", "", ""}},
	"CB":  {{"cán bộ", "", ""}},
	"NV":  {{"nhân viên", "", "y tế, văn, bán, phục"}, {"nội vụ", "phòng, sở, bộ", ""}, {"nghĩa vụ", "thực hiện, khám", "quân"}},
	"KH":  {{"kế hoạch", "theo, số, phòng, xây dựng, ban hành", "số, #, năm, đầu tư, tổ chức, triển khai"}, {"khoa học", "sở, bộ", "công nghệ"}, {"khách hàng", "mã, số", ""}},
	"TB":  {{"thông báo", "theo, số, ra", "số, #, về, kết luận"}, {"thương binh", "hạng", "hạng, liệt sĩ, bệnh"}, {"trung bình", "mức, điểm, đạt", ""}, {"thiết bị", "", ""}},
	"TH":  {{"tiểu học", "trường, trường th, bậc, cấp", ""}, {"tổng hợp", "phòng, báo cáo, ban, bộ phận", ""}, {"trường hợp", "", ""}, {"thực hiện", "", ""}},
	"NN":  {{"nông nghiệp", "phòng, sở, trạm, ngành", ""}, {"nhà nước", "cơ quan, quản lý, ngân sách", ""}, {"nước ngoài", "", ""}},
	"XD":  {{"xây dựng", "", ""}},
	"MT":  {{"môi trường", "vệ sinh, bảo vệ, tài nguyên và, phòng", ""}, {"mặt trận", "", ""}, {"mục tiêu", "chương trình", ""}},
	"VH":  {{"văn hóa", "", ""}},
	"BCH": {{"Ban Chấp hành", "", "đảng, đoàn, hội, chi, công, trung, tw, tư"}, {"Ban Chỉ huy", "", "quân, qs, chqs, bđbp, biên, pctt, pclb, phòng, công, thống"}},
	"BCĐ": {{"Ban Chỉ đạo", "", ""}},
	"TƯ":  {{"Trung ương", "", ""}},
	"AI":  {{"ây ai", "ứng dụng, công nghệ, camera, trợ lý, chatbot, bằng, robot, dùng, trí tuệ nhân tạo", ""}},
	"AM":  {{"a em", "", ""}},
	"TU":  {{"Tỉnh ủy", "", ""}},
	"TN":  {{"thanh niên", "đoàn, đoàn viên", ""}, {"tài nguyên", "phòng, sở", "môi"}, {"tốt nghiệp", "bằng, thi", "thpt, thcs"}, {"thu nhập", "", "bình"}},
	"CC":  {{"", "", ""}, {"công chức", "cb, cán bộ, các, và", "vc, viên, cấp, xã, địa, tư"}, {"chứng chỉ", "bằng, văn bằng", "hành, nghề, tin, ngoại"}, {"chung cư", "nhà, căn hộ, tòa nhà", ""}, {"xê xê", "", ""}},
	"QS":  {{"", "", ""}, {"quân sự", "nghĩa vụ, ban chỉ huy, bch, chỉ huy, công tác", "xã, phường, địa"}},
	"UV":  {{"", "", ""}, {"ủy viên", "các, và, đ/c, đồng chí", "btv, bch, ban, ubnd, ubmttq, ubkt, thường, tw"}},
	"BP":  {{"", "", ""}, {"biên phòng", "đồn, bộ đội, trạm, đội, chiến sĩ", ""}, {"bộ phận", "", "tiếp, một, tn"}},
	"KV":  {{"", "", ""}, {"khu vực", "tand, vksnd, kbnn, tòa án nhân dân, viện kiểm sát nhân dân, kho bạc, cơ sở, chi cục, trung tâm, đội", "i, ii, iii, iv, v, vi, xiv, #"}},
	"KL":  {{"", "", ""}, {"kiểm lâm", "hạt, chi cục, trạm, đội", ""}, {"kết luận", "theo, số, tb", "số, #, của"}},
	"DQ":  {{"", "", ""}, {"dân quân", "trung đội, tiểu đội, lực lượng, chiến sĩ", "thường, cơ, tại, tự"}},
	"BĐ":  {{"", "", ""}, {"bản đồ", "tờ, số tờ, các tờ", "địa, quy, giải, hiện"}, {"bưu điện", "nhân viên, trạm, điểm", "văn hóa, xã, phường, huyện, tỉnh"}},
	"AB":  {{"", "", ""}, {"a bê", "máu, nhóm", ""}},
	"VC":  {{"", "", ""}, {"viên chức", "cc, công chức, cbcc, cb, các, và", ""}, {"vợ chồng", "hai, 2", ""}},
	"HD":  {{"hướng dẫn", "", ""}},
	"CT":  {{"Chủ tịch", "phó", "hđnd, ubnd, hội, công, nước, xã, phường"}, {"chương trình", "theo, thực hiện", "mục, số, #, phối"}, {"công trình", "các, thi công", ""}, {"công ty", "", "cổ, tnhh, xăng"}, {"Chỉ thị", "", ""}},
	"ĐB":  {{"", "", ""}, {"đại biểu", "các, vị, đoàn, của, và", "hđnd, quốc, qh, dự, hội"}, {"đặc biệt", "loại, hạng, giải, đô thị, xã", "khó, ưu"}, {"đồng bằng", "vùng", "sông, bắc"}, {"đồng bào", "", "dân, dtts, các"}},
	"ĐU":  {{"Đảng ủy", "bí thư, phó bí thư, của, văn phòng, btv, ban thường vụ, thường vụ, thường trực", ""}},
	"ĐH":  {{"đại học", "trường, trình độ, bằng, học, thi, hệ, vào, các, và", "sư, bách, y, kinh, quốc, luật, nông, tây"}, {"đại hội", "nq, nghị quyết, văn kiện, dự, sau, trước, mừng", "đảng, đoàn, hội, chi, mttq, đại biểu, công đoàn, đảng bộ, lần, xiii, xiv"}},
	"PCT": {{"Phó Chủ tịch", "", ""}},
	"VT":  {{"văn thư", "lưu, bộ phận", ""}, {"vận tải", "", ""}},
	"GĐ":  {{"gia đình", "hộ", "chính sách, có, văn, liệt"}, {"giám đốc", "phó", ""}, {"giai đoạn", "", "#"}},
	"TV":  {{"ti vi", "xem, chiếc, mua, loại", ""}, {"thành viên", "các, một", ""}},
	"CĐ":  {{"cao đẳng", "trình độ, trường, hệ, bằng, đại học, tc", ""}, {"công đoàn", "chủ tịch, đoàn viên, ban chấp hành, bch", "cơ sở, phường, xã, viên"}, {"công điện", "", "số, #"}},
	"HKI": {{"học kỳ một", "", ""}}, "HKII": {{"học kỳ hai", "", ""}},
	"HK": {{"học kỳ", "", "#, i, ii, hè"}, {"hộ khẩu", "sổ, đăng ký, số", ""}},
	"GD": {{"giáo dục", "phòng, sở, ngành", "mầm, tiểu, thường, và, phổ, đại, nghề"}, {"giao dịch", "mã, phí", ""}, {"gia đình", "hộ", ""}},
	"PT": {{"phát triển", "", ""}},
	"BB": {{"biên bản", "", ""}},
	"PC": {{"phòng cháy", "", "cháy"}, {"phòng, chống", "", "tham, ma, dịch, thiên, tội, lụt, bạo"}, {"pê xê", "", ""}},
	"NQ": {{"Nghị quyết", "", ""}}, "NĐ": {{"Nghị định", "", ""}}, "QĐ": {{"Quyết định", "", ""}}, "CV": {{"công văn", "số, theo, các", "số, #, của, về"}, {"chuyên viên", "các, một", "tham, phòng, vp, văn, chính, cao, theo, phụ"}}, "BC": {{"báo cáo", "", ""}}, "GM": {{"giấy mời", "", ""}}, "TTr": {{"tờ trình", "", ""}}, "CTr": {{"chương trình", "", ""}}, "ĐA": {{"đề án", "", ""}}, "DA": {{"dự án", "", ""}},
	"MB": {{"mặt bằng", "giải phóng", ""}, {"em bê", "", ""}},
	"XN": {{"xét nghiệm", "", ""}, {"xác nhận", "", ""}},
	"BN": {{"bệnh nhân", "", ""}}, "LĐ": {{"lao động", "", ""}}, "ND": {{"nhân dân", "", ""}, {"nông dân", "hội", ""}}, "PN": {{"phụ nữ", "", ""}}, "TM": {{"thương mại", "", ""}, {"thay mặt", "", ""}}, "DV": {{"dịch vụ", "", ""}}, "ĐK": {{"", "", ""}, {"đăng ký", "nơi, hồ sơ, tờ khai, đơn", "kết, khai, tạm, thường, hộ, kinh, xe"}, {"điều kiện", "", ""}}, "SP": {{"sản phẩm", "", ""}}, "CS": {{"", "", ""}, {"cơ sở", "", "kinh, sản, y"}, {"chính sách", "", "xã, dân"}}, "HN": {{"hội nghị", "", ""}, {"Hà Nội", "", ""}}, "HT": {{"", "", ""}, {"hộ tịch", "công chức, cán bộ", ""}, {"hệ thống", "", ""}}, "PH": {{"phối hợp", "", ""}}, "TK": {{"tài khoản", "số", "#"}, {"thống kê", "", ""}}, "CK": {{"chuyển khoản", "", ""}}, "TP": {{"thành phố", "", ""}, {"tư pháp", "công chức, phòng, sở", "hộ"}}, "CP": {{"Chính phủ", "", ""}, {"cổ phần", "công ty, cty, ct, ngân hàng, nh, mua", ""}}, "SL": {{"số lượng", "", ""}}, "DT": {{"diện tích", "", "#, đất, tự"}, {"dân tộc", "ban, người", ""}}, "ĐTB": {{"điểm trung bình", "", ""}},
}

type sense struct{ said, before, after string }

// countedShort are letters that mean something before a number only.
var countedShort = map[string]string{"QL": "quốc lộ", "TDP": "tổ dân phố", "KP": "khu phố", "TK": "tiểu khu", "ĐT": "đường tỉnh"}

// Where a shorthand of offices may stand.
const (
	beforeAny     = iota
	beforeCapital // before a word with a capital
	beforeTitle   // before the title of an officer or office
	beforePlace   // before an address
)

// officeShort is the shorthand of offices.
var officeShort = []struct {
	short, said string
	before      int
}{
	{"Ô./B. Ô/B Ô./B", "ông, bà", beforeAny},
	{"V/v V/V v/v", "về việc", beforeAny},
	{"Đ/c Đ/C đ/c ĐC. Đc: đc: Đ/c. Đ/c: Đ.C: Đ.c: Đ.C Đ.c", "địa chỉ", beforePlace},
	{"đ/c Đ/c Đ/C Đ/c. đ/c. đc. Đc.", "đồng chí", beforeAny},
	{"Đ.C Đ.C. Đ.c", "đồng chí", beforeCapital},
	{"T.Ư T.Ư. T.W", "Trung ương", beforeAny},
	{"T.P T.P.", "thành phố", beforeCapital},
	{"tr.đ tr.đồng Tr.đ Tr.đồng", "triệu đồng", beforeAny},
	{"T/M T.M T.M. TM. TM: T/m", "thay mặt", beforeAny},
	{"TM", "thay mặt", beforeTitle},
	{"TL. T/L T.L T.L.", "thừa lệnh", beforeAny},
	{"TL", "thừa lệnh", beforeTitle},
	{"KT. K/T K.T K.T.", "ký thay", beforeAny},
	{"KT", "ký thay", beforeTitle},
	{"TUQ. TUQ T.U.Q T.U.Q. T/U/Q", "thừa ủy quyền", beforeAny},
	{"Q. Q", "quyền", beforeTitle},
	{"SN sn", "sinh năm", beforePlace},
	{"K/g K/G k/g K/gửi", "kính gửi", beforeAny},
	{"đ/v Đ/v Đ/V", "đối với", beforeAny},
	{"b/c B/c", "báo cáo", beforeAny},
	{"c/v C/v", "công văn", beforeAny},
	{"đ/k", "điều kiện", beforeAny},
	{"n/v", "nhiệm vụ", beforeAny},
	{"t/h", "thực hiện", beforeAny},
	{"h/s", "hồ sơ", beforeAny},
	{"s/n", "sinh năm", beforeAny},
	{"c/c", "công chức", beforeAny},
	{"k/t", "kinh tế", beforeAny},
	{"p/h", "phối hợp", beforeAny},
	{"y/c", "yêu cầu", beforeAny},
	{"g/đ", "gia đình", beforeAny},
	{"đ/b", "đại biểu", beforeAny},
	{"TP/TX", "thành phố hoặc thị xã", beforeAny},
	{"s/đt", "số điện thoại", beforeAny},
	{"Đ/á", "đề án", beforeAny},
}

// officePattern finds the shorthand.
var officePattern = func() string {
	var all []string
	for _, row := range officeShort {
		for _, w := range strings.Fields(row.short) {
			if !strings.HasSuffix(w, ".") {
				w += "\x00" // ends where no letter goes on
			}
			all = append(all, strings.Replace(regexp.QuoteMeta(w), "\x00", `(?:[^\p{L}\d/]|$)`, 1))
		}
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	return "(?:" + strings.Join(all, "|") + ")"
}()

// officeTitles begin the title of an officer or the name of an office.
var officeTitles = phrases("trạm, hạt, kế, khoa, thư, cụm, đội, xưởng, quản, thanh, kiểm, chủ, phó, giám, trưởng, ủy, ban, bí, hiệu, chánh, thủ, bộ, tổng, hội, chi, đảng, viện, chỉ, cục, thường, đoàn, tỉnh, hđnd, ubnd, ubmttq, cq, đại, tổ, quyền, cơ, liên, công")

// shortDots are abbreviations that end in a full stop and stand before a name.
var shortDots = shape(`(TP|Tp|TX|Tx|TT|Tt|P|Q|H|X|T|KP|K|ĐT|ThS|Ths|TS|Ts|BS|Bs|GS|Gs|PGS|KS|CN|DS|Đ|NS|NSƯT|NSND|Ô|BSCKI|BSCKII|LS|KTS|QL|TL)\. ?`)

// shortDotWords say them before a name, before a title and before a figure.
var shortDotWords = map[string]struct{ name, title, number string }{
	"TP": {"thành phố", "trưởng phòng", "thành phố"}, "Tp": {"thành phố", "", ""}, "TX": {"thị xã", "", ""}, "Tx": {"thị xã", "", ""}, "TT": {"thị trấn", "", ""}, "Tt": {"thị trấn", "", ""},
	"P": {"phường", "phó", "phòng"}, "Q": {"quận", "quyền", "quận"}, "H": {"huyện", "", ""}, "X": {"xã", "", ""}, "T": {"tỉnh", "", ""}, "KP": {"khu phố", "", "khu phố"}, "K": {"khu", "", "khu"}, "Đ": {"đường", "", "đường"},
	"ĐT": {"điện thoại", "", ""}, "ThS": {"thạc sĩ", "", ""}, "Ths": {"thạc sĩ", "", ""}, "TS": {"tiến sĩ", "", ""}, "Ts": {"tiến sĩ", "", ""}, "BS": {"bác sĩ", "", ""}, "Bs": {"bác sĩ", "", ""}, "GS": {"giáo sư", "", ""}, "Gs": {"giáo sư", "", ""}, "PGS": {"phó giáo sư", "", ""},
	"KS": {"kỹ sư", "", ""}, "CN": {"cử nhân", "", ""}, "DS": {"dược sĩ", "", ""}, "NS": {"nghệ sĩ", "", ""}, "NSƯT": {"nghệ sĩ ưu tú", "", ""}, "NSND": {"nghệ sĩ nhân dân", "", ""}, "LS": {"luật sư", "", ""}, "KTS": {"kiến trúc sư", "", ""}, "QL": {"", "", "quốc lộ"}, "TL": {"", "", "tỉnh lộ"},
}

// compoundParts are abbreviations as parts of names joined by "&" or "-".
var compoundParts = map[string]string{
	"GD": "giáo dục", "ĐT": "đào tạo", "KH": "khoa học", "CN": "công nghệ", "TN": "tài nguyên", "MT": "môi trường", "NN": "nông nghiệp", "PTNT": "phát triển nông thôn", "LĐ": "lao động", "TB": "thương binh", "TBXH": "thương binh và xã hội", "XH": "xã hội", "VH": "văn hóa", "TT": "thể thao", "DL": "du lịch", "KT": "kinh tế", "HT": "hạ tầng", "XD": "xây dựng", "QP": "quốc phòng", "AN": "an ninh",
	"TP": "tư pháp", "ĐC": "địa chính", "TC": "tài chính", "NC": "nội chính", "NV": "nội vụ", "VP": "văn phòng", "TK": "thống kê", "PCCC": "phòng cháy chữa cháy", "CNCH": "cứu nạn cứu hộ", "PCTT": "phòng chống thiên tai", "TKCN": "tìm kiếm cứu nạn", "DS": "dân số", "KHHGĐ": "kế hoạch hóa gia đình", "TNTP": "thiếu niên tiền phong", "ĐTH": "đô thị hóa", "TM": "thương mại", "DV": "dịch vụ", "SX": "sản xuất", "KD": "kinh doanh", "PT": "phát thanh", "TDTT": "thể dục thể thao", "TTATXH": "trật tự an toàn xã hội", "ANCT": "an ninh chính trị", "ANTT": "an ninh trật tự", "TH": "truyền hình", "VHTT": "văn hóa thông tin", "GDNN": "giáo dục nghề nghiệp", "GDTX": "giáo dục thường xuyên", "ATGT": "an toàn giao thông", "BĐ": "bưu điện", "GN": "giảm nghèo", "ĐTN": "đoàn thanh niên", "HĐND": "Hội đồng nhân dân", "UBND": "Ủy ban nhân dân", "CSXH": "chính sách xã hội", "KSTTHC": "kiểm soát thủ tục hành chính", "TNTKQ": "tiếp nhận và trả kết quả", "TKQ": "trả kết quả", "PVHCC": "phục vụ hành chính công", "DTTS": "dân tộc thiểu số", "TĐKT": "thi đua khen thưởng", "QL": "quản lý", "TTXD": "trật tự xây dựng", "BHXH": "bảo hiểm xã hội", "BHYT": "bảo hiểm y tế", "QLDA": "quản lý dự án", "KHCN": "khoa học công nghệ", "CĐS": "chuyển đổi số", "TG": "tuyên giáo", "XDNTM": "xây dựng nông thôn mới", "MTTQ": "Mặt trận Tổ quốc", "KHĐT": "kế hoạch đầu tư", "CCHC": "cải cách hành chính", "VHXH": "văn hóa xã hội", "KTXH": "kinh tế xã hội", "DT": "dân tộc", "HTX": "hợp tác xã",
}

// partAfter are parts that mean something else after the part before them: ĐT is "đô thị"
// beside HT.
var partAfter = map[string]string{
	"HT ĐT": "đô thị", "QL ĐT": "đô thị", "XD ĐT": "đô thị", "TTXD ĐT": "đô thị", "TT ĐT": "đô thị", "KH ĐT": "đầu tư", "DTTS MN": "miền núi", "DT MN": "miền núi", "DT TG": "tôn giáo", "TC TH": "tổng hợp", "HC TH": "tổng hợp", "PCCC CH": "cứu hộ",
}

// wholeCompounds are joined names that are not the sum of their parts.
var wholeCompounds = map[string]string{
	"TT-GDNN-GDTX": "trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên", "TT-GDTX": "trung tâm giáo dục thường xuyên", "TT&BVTV": "trồng trọt và bảo vệ thực vật", "TN&TKQ": "tiếp nhận và trả kết quả", "TT&TT": "thông tin và truyền thông", "KH&ĐT": "kế hoạch và đầu tư", "TC-KH": "tài chính - kế hoạch", "TC-KT": "tài chính - kế toán", "KT-KT": "kinh tế - kỹ thuật", "TDTT-VH": "thể dục thể thao - văn hóa", "TNMT": "tài nguyên và môi trường", "TN-MT": "tài nguyên - môi trường", "TN-XH": "tệ nạn xã hội", "TN&XH": "tự nhiên và xã hội", "R&D": "nghiên cứu và phát triển", "Q&A": "hỏi đáp", "HN-GĐ": "hôn nhân và gia đình", "HN&GĐ": "hôn nhân và gia đình", "CNH-HĐH": "công nghiệp hóa, hiện đại hóa", "CNH,HĐH": "công nghiệp hóa, hiện đại hóa", "PC&CC": "phòng cháy và chữa cháy", "NHNo&PTNT": "Ngân hàng Nông nghiệp và Phát triển nông thôn", "VHVN-TDTT": "văn hóa văn nghệ, thể dục thể thao", "ATTP-VSMT": "an toàn thực phẩm, vệ sinh môi trường", "TH-THCS": "tiểu học và trung học cơ sở", "THCS-THPT": "trung học cơ sở và trung học phổ thông", "TH&THCS": "tiểu học và trung học cơ sở", "THCS&THPT": "trung học cơ sở và trung học phổ thông", "KT-HT-ĐT": "kinh tế, hạ tầng và đô thị", "HTĐT": "hạ tầng đô thị", "TT-TT": "thông tin - truyền thông", "MN-MG": "mầm non - mẫu giáo", "TTg-CP": "Thủ tướng Chính phủ", "CN-TTCN": "công nghiệp - tiểu thủ công nghiệp", "TM-DV": "thương mại - dịch vụ", "PT-TH": "phát thanh - truyền hình", "TP-HT": "tư pháp - hộ tịch", "VP-TK": "văn phòng - thống kê", "KHKT-CN": "khoa học kỹ thuật - công nghệ", "LĐ-TB&XH": "lao động - thương binh và xã hội", "LĐ-TBXH": "lao động - thương binh và xã hội", "LĐTB&XH": "lao động, thương binh và xã hội", "VH-TT": "văn hóa - thông tin", "VHTT&DL": "văn hóa, thể thao và du lịch", "VH-TT&DL": "văn hóa, thể thao và du lịch", "VH,TT&DL": "văn hóa, thể thao và du lịch", "VHTT&TT": "văn hóa, thông tin và thể thao", "NN&PTNT": "nông nghiệp và phát triển nông thôn", "DS-KHHGĐ": "dân số - kế hoạch hóa gia đình", "HC-TC": "hành chính - tổ chức", "ĐC-XD": "địa chính - xây dựng", "TBXH": "thương binh xã hội", "KSTT": "kiểm soát thủ tục",
}

// Types of documents (Nghị định 30/2020/NĐ-CP, Phụ lục III) and of laws.
var documentTypes = map[string]string{
	"NĐ": "Nghị định", "ND": "Nghị định", "QĐ": "Quyết định", "QD": "Quyết định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "NQ": "Nghị quyết", "NQLT": "Nghị quyết liên tịch", "CT": "Chỉ thị", "PL": "Pháp lệnh",
	"L": "Luật", "LCT": "Lệnh", "QC": "Quy chế", "QyĐ": "Quy định", "QĐi": "Quy định", "TC": "Thông cáo", "TB": "Thông báo", "HD": "Hướng dẫn", "CTr": "Chương trình", "KH": "Kế hoạch", "PA": "Phương án", "ĐA": "Đề án",
	"GP": "Giấy phép", "GCN": "Giấy chứng nhận", "GXN": "Giấy xác nhận", "CC": "Chứng chỉ", "DA": "Dự án", "BC": "Báo cáo", "BB": "Biên bản", "TTr": "Tờ trình", "HĐ": "Hợp đồng", "CĐ": "Công điện", "BGN": "Bản ghi nhớ", "BTT": "Bản thỏa thuận", "GUQ": "Giấy ủy quyền",
	"GM": "Giấy mời", "GGT": "Giấy giới thiệu", "GNP": "Giấy nghỉ phép", "PG": "Phiếu gửi", "PC": "Phiếu chuyển", "PB": "Phiếu báo", "VBHN": "Văn bản hợp nhất", "CV": "Công văn", "SL": "Sắc lệnh", "KL": "Kết luận",
}

// Who issues documents. A site's glossary goes before it.
var documentIssuers = map[string]string{
	"HĐBC": "Hội đồng bầu cử", "HĐBCQG": "Hội đồng bầu cử quốc gia", "UBBC": "Ủy ban bầu cử", "BCHQS": "Ban Chỉ huy Quân sự", "CAX": "Công an xã", "CAP": "Công an phường", "MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "TYT": "Trạm Y tế", "PCTT": "Phòng, chống thiên tai", "CCHC": "Cải cách hành chính",
	"CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "CTN": "Chủ tịch nước", "QH": "Quốc hội", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "CTUBND": "Chủ tịch Ủy ban nhân dân",
	"VPTW": "Văn phòng Trung ương", "BTGDVTW": "Ban Tuyên giáo và Dân vận Trung ương", "BNCTW": "Ban Nội chính Trung ương", "BDVTW": "Ban Dân vận Trung ương", "BTGTW": "Ban Tuyên giáo Trung ương", "BTV": "Ban Thường vụ", "BTVTU": "Ban Thường vụ Tỉnh ủy", "HU": "Huyện ủy", "KTNN": "Kiểm toán nhà nước", "VKSTC": "Viện kiểm sát nhân dân tối cao", "MTTW": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "BCĐ": "Ban Chỉ đạo", "VPCP": "Văn phòng Chính phủ", "VPQH": "Văn phòng Quốc hội", "VP": "Văn phòng", "TW": "Trung ương", "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao", "HĐTP": "Hội đồng Thẩm phán", "TTCP": "Thanh tra Chính phủ",
	"NHNN": "Ngân hàng Nhà nước", "BHXH": "Bảo hiểm xã hội Việt Nam", "BCA": "Bộ Công an", "BCT": "Bộ Công Thương", "BDTTG": "Bộ Dân tộc và Tôn giáo", "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGTVT": "Bộ Giao thông vận tải", "BKHCN": "Bộ Khoa học và Công nghệ",
	"BKHĐT": "Bộ Kế hoạch và Đầu tư", "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "BNG": "Bộ Ngoại giao", "BNNMT": "Bộ Nông nghiệp và Môi trường", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn", "BNV": "Bộ Nội vụ", "BQP": "Bộ Quốc phòng",
	"BTC": "Bộ Tài chính", "BTNMT": "Bộ Tài nguyên và Môi trường", "BTP": "Bộ Tư pháp", "BTTTT": "Bộ Thông tin và Truyền thông", "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BXD": "Bộ Xây dựng", "BYT": "Bộ Y tế", "UBDT": "Ủy ban Dân tộc", "BNN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn", "BTCCBCP": "Ban Tổ chức - Cán bộ Chính phủ", "BKH&ĐT": "Bộ Kế hoạch và Đầu tư", "BGD&ĐT": "Bộ Giáo dục và Đào tạo", "BTN&MT": "Bộ Tài nguyên và Môi trường", "TLĐLĐVN": "Tổng Liên đoàn Lao động Việt Nam",
	"SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SYT": "Sở Y tế", "SXD": "Sở Xây dựng", "SCT": "Sở Công Thương", "SKHCN": "Sở Khoa học và Công nghệ", "SNNMT": "Sở Nông nghiệp và Môi trường", "SGDĐT": "Sở Giáo dục và Đào tạo",
	"SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch", "BGDDT": "Bộ Giáo dục và Đào tạo", "BLDTBXH": "Bộ Lao động - Thương binh và Xã hội", "VX": "Văn xã", "NC": "Nội chính", "TH": "Tổng hợp", "KT": "Kinh tế", "TU": "Tỉnh ủy", "ĐU": "Đảng ủy", "BTCTW": "Ban Tổ chức Trung ương", "UBKTTW": "Ủy ban Kiểm tra Trung ương", "BTCD": "Ban Tiếp công dân",
	"VHXH": "Văn hóa - Xã hội", "KTHT": "Kinh tế, Hạ tầng", "KTHTĐT": "Kinh tế, Hạ tầng và Đô thị", "HCTP": "Hành chính tư pháp", "HTQTCT": "Hộ tịch, quốc tịch, chứng thực", "KSTTHC": "Kiểm soát thủ tục hành chính", "PVHCC": "Phục vụ hành chính công", "TTPVHCC": "Trung tâm Phục vụ hành chính công", "BBT": "Ban Bí thư", "BCT/TW": "Bộ Chính trị",
}
