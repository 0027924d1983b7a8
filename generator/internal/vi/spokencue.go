package vi

import "strings"

// cue is what a word says about the figure, letter or sign after it.
type cue uint64

const (
	cueDay      cue = 1 << iota // a day follows, and the word "ngày" has been said
	cuePart                     // a part of the day: "đêm 17-7"
	cueFeast                    // a feast, a street, a place named after a day
	cueHall                     // a house that may be named after a day, and whose things may be counted
	cueWhen                     // a day may follow: từ, đến, trước, hết
	cueSpan                     // a span begins here: từ
	cueMonth                    // tháng
	cueQuarter                  // quý
	cueYear                     // năm học, nhiệm kỳ
	cueIssue                    // what is numbered within a year: đợt, kỳ, khóa
	cueClock                    // a time of day follows: lúc
	cueClause                   // a part of a text: điều, khoản, điểm
	cueDoc                      // a document: nghị định
	cueRoman                    // what is numbered with Roman numerals
	cueOrdinal                  // thứ, lần thứ
	cueWeekday                  // thứ, no lần thứ
	cueName                     // a name whose zero is said: đề án 06
	cueCode                     // a code, said digit by digit
	cueShort                    // a telephone number of few digits: gọi 113
	cueHouse                    // a house in a lane, a class: ngõ 45/12, lớp 5/2
	cueScale                    // tỷ lệ
	cueScore                    // tỷ số, thắng
	cueStandard                 // QCVN, ISO
	cueLetter                   // a letter follows: điểm b, lớp 5a
	cueNumber                   // what is counted by number: tổ, thôn, phòng
	cuePhase                    // phần: "hai phần ba"
	cueVolt                     // electricity: V is volt, A is ampere
	cueVersion                  // phiên bản 2.0
	cueLong                     // a length, where 1m2 is no area: cao, rộng
	cueForm                     // a form: mẫu số 01/TB-HT
	cueAid                      // who is called by three figures: công an 113
	cueSpell                    // letters to be typed: soạn TTKB
	cueEmblem                   // plates of vehicles
	cuePulse                    // heart and breath
	cueGrade                    // grades of invalids: thương binh 2/4
	cueVariety                  // seeds and breeds: lúa OM5451
	cueConcrete                 // bê tông M250

	cueOnce = cueFeast | cuePart | cueSpan // is not handed on in a list
)

// cueRows are the words that tell what a figure, a letter or a sign after them is. They
// are written in small letters, in today's spelling; a word may stand in several rows,
// and the longest phrase before a place is the one that counts.
var cueRows = []struct {
	cue   cue
	words string
}{
	{cueDay, "ngày, hôm, mùng, mồng, rằm, các ngày, ngày thứ, sinh ngày, hết ngày, trước ngày, từ ngày, đến ngày, vào ngày"},
	{cuePart, "sáng, trưa, chiều, tối, đêm, khuya, rạng sáng"},
	{cueFeast, "lễ, nghỉ lễ, dịp lễ, ngày lễ, dịp, tết dương lịch, giỗ tổ, giỗ, quốc khánh, lao động, đường, phố, quảng trường, công viên, chiến thắng, cúp, giải, cầu, chợ, giải phóng miền nam, hùng vương, sinh nhật bác, thương binh liệt sĩ, phong trào, khu phố, hội trại, cư xá, nghĩa trang, tượng đài, đài tưởng niệm, bến xe, ngã tư, ngã ba, vòng xoay, bùng binh, làng văn hóa, lữ đoàn, trung đoàn"},
	{cueFeast | cueHall, "trường, trường th, trường mn, trường mg, trường tiểu học, trường thcs, trường thpt, trường th và thcs, tiểu học, trung học, trung học cơ sở, trung học phổ thông, thcs, thpt, mầm non, mẫu giáo, nhà văn hóa, sân vận động, nhà máy, xí nghiệp, hợp tác xã, nông trường, bệnh viện, rạp, chung cư, khu tập thể, thư viện, nhà thi đấu, bảo tàng, xưởng, câu lạc bộ"},
	{cueWhen, "từ, đến, tới, hết, đến hết, trước, sau, qua, và, mừng, chào mừng, kỷ niệm, nghỉ, nghỉ hè, hè, nghỉ tết, tết, hạn, hạn chót, hạn cuối, thời hạn, chậm nhất, muộn nhất, vào, kể từ, tính từ, tính đến, phụ nữ, nhà giáo, thiếu nhi, sinh viên, nhân, hai, ba, tư, năm, sáu, bảy, chủ nhật, cn, khai giảng, bế giảng, bắt đầu, kết thúc, khởi công, hiệu lực, cập nhật, dự kiến, hằng năm, phụ nữ việt nam, hội họp"},
	{cueSpan, "từ"},
	{cueMonth, "tháng, các tháng, t, từ tháng, đến tháng, tháng thứ"},
	{cueQuarter, "quý, quí, các quý"},
	{cueYear, "năm, năm học, niên khóa, niên độ, giai đoạn, nhiệm kỳ, thời kỳ, khóa, vụ, mùa, mùa khô, mùa mưa, vụ mùa"},
	{cueIssue, "quý, kỳ, đợt, khóa, số, lần, nghị định, thông tư, luật, quyết định, nghị quyết, chỉ thị, công văn, thông báo, kế hoạch, thông tư liên tịch, pháp lệnh, văn bản, thông tư số, nghị định số, bộ luật"},
	{cueClock, "lúc, hồi, vào lúc, đúng, từ, đến, tới, trước, sau, khoảng, sáng, trưa, chiều, tối, đêm, vào, bắt đầu, kết thúc, khai mạc, bế mạc, hẹn, gặp, mời, dự, đón, xuất phát, khởi hành, tập trung, có mặt, đến nơi, về đến, giờ, cả ngày, buổi sáng, buổi chiều, mở cửa, họp, phát lúc, quá, hơn, gần, và, mỗi ngày, ca"},
	{cueClause, "điều, khoản, điểm, mục, tiểu mục, chương, phần, tiết, đoạn, dòng, câu, trang, bước, các điều, các khoản, các điểm, phụ lục, nhóm, gạch đầu dòng, tại khoản, tại điều"},
	{cueDoc, "nghị định, thông tư, luật, quyết định, nghị quyết, chỉ thị, công văn, thông báo, kế hoạch, thông tư liên tịch, pháp lệnh, hướng dẫn, báo cáo, tờ trình, công điện, kết luận, quy định, chương trình, đề án, văn bản, giấy mời, quy chế, văn bản hợp nhất, bộ luật, biên bản, hợp đồng, lệnh, thông cáo, giấy giới thiệu, phương án, dự án, sắc lệnh, nghị quyết liên tịch"},
	{cueRoman, "khoản, tiết, đoạn, chương, phần, mục, tiểu mục, phụ lục, quý, khóa, thế kỷ, cấp, loại, hạng, đại hội, lần thứ, thứ, tập, quyển, nhóm, bảng, vùng, khu vực, đợt, kỳ, học kỳ, bậc, điều, giai đoạn, đội, lớp, la mã, số, lần, đến, và, trường hợp, mẫu, diện, quân khu, quân đoàn, binh đoàn, sư đoàn, khu, liên khu, vụ, hk, kỳ họp, nhiệm kỳ, hội nghị, đại hội đảng, khối, vua, đời, giáo hoàng, thế chiến, chiến tranh thế giới, cánh, hội nghị trung ương, trung ương, thời kỳ, kỳ thi, chiến khu, ban, tầng, vòng, chặng, cụm, hồi, màn, ngạch"},
	{cueOrdinal | cueWeekday, "thứ, thứ thứ, ngày thứ"},
	{cueOrdinal, "lần thứ, con thứ, người thứ, năm thứ, vị trí thứ, hạng thứ, kỳ họp thứ, khóa thứ, tháng thứ, tập thứ, bản thứ, hàng thứ, cấp thứ, giải thứ, ngày làm việc thứ, tuần thứ, thế hệ thứ, bước thứ, đứng thứ, xếp thứ, đợt thứ, phần thứ, nhóm thứ, trường hợp thứ, mũi thứ, liều thứ, cháu thứ, đứa thứ, trẻ thứ"},
	{cueName, "đề án, đa, tổ công tác, ban chỉ đạo, bcđ, tổ đề án, chiến dịch, chuyên án, tuyến, tuyến xe, tuyến xe buýt, xe buýt, xe buýt số, tuyến số, mật danh, điệp viên"},
	{cueShort, "gọi, cấp cứu, cảnh sát, chữa cháy, cứu hỏa, cứu hộ, điện thoại, số điện thoại, gọi số, gọi ngay, gọi ngay số, gọi đến, gọi tới, gọi đến số, số máy, tổng đài, đầu số, đường dây nóng, hotline, gửi, nhắn tin, nhắn tin gửi, soạn tin gửi, gửi đến, gửi tới, bấm, bấm số, bấm phím, nhánh, phím, quay số, máy lẻ, số lẻ, điện thoại nội bộ, số nội bộ, số máy nội bộ, máy nội bộ, máy nhánh, số nhánh, liên hệ, cấp cứu y tế, chữa cháy và cứu nạn cứu hộ, qua tổng đài, báo ngay, bấm gọi, sđt, đt, qua số"},
	{cueHouse, "số nhà, nhà số, nhà, ngõ, hẻm, kiệt, ngách, địa chỉ, địa chỉ số, lớp, tổ, phòng, căn hộ, lô, khóm, đường số, dãy, phòng học, phòng thi, sạp, ki ốt, căn"},
	{cueScale, "tỷ lệ, tỉ lệ, bản đồ, bản vẽ, tỷ xích, pha, pha loãng, thị lực, huyết áp, đo huyết áp, đạt tỷ lệ, chỉ số huyết áp, trình độ, bậc, thang điểm, kết quả"},
	{cueScore, "tỷ số, tỉ số, ti số, thắng, thua, hòa, dẫn, dẫn trước, chung cuộc, thắng đậm, vượt qua, đánh bại, hạ, chung kết, hiệp một, hiệp 1, hiệp hai, thắng với, thua đậm, ngược dòng, chiến thắng, tỷ số chung cuộc, tỷ số hòa, cầm hòa"},
	{cueStandard, "qcvn, tcvn, iso, iec, quy chuẩn, tiêu chuẩn, quy chuẩn việt nam, tiêu chuẩn việt nam, qcxdvn, tcxdvn, tcvn iso, iso iec, astm, en, tcn, qcđp"},
	{cueLetter, "tba, trạm biến áp, trạm, điểm, lớp, tiết, mục, loại, hạng, khu, khối, nhóm, câu, ý, các điểm, tại điểm, phương án, đáp án, bảng, dãy, phòng, tổ, tòa, lô, phần, mẫu, gan, viêm gan, vitamin, cúm, nhóm máu, ông, bà, công ty, xã, điểm điểm, bìa, cánh, cửa, cổng, đội, mẫu số, thửa, nhà"},
	{cueNumber, "số, tổ, thôn, bon, buôn, làng, xóm, ấp, khu phố, phường, quận, xã, khóm, phòng, tầng, lầu, lớp, ô, quầy, bàn, cửa, bến, ca, mũi, liều, tổ dân phố, đội, tờ bản đồ, thửa, thửa đất số, bão số, bài, tập, kênh, dự án, tiểu dự án, trạm, khu, lô, hàng, ghế, dãy, đợt, cấp, vòng, hiệp, đảo, tiểu khu, khoảnh, nhóm, mẫu, mẫu số, biểu, biểu số, biểu mẫu, bảng, hình, nội dung, trường hợp, phương án, vị trí, bãi, tuyến"},
	{cuePhase, "phần"},
	{cueVolt, "điện, điện áp, nguồn, dòng điện, máy, pin, ắc quy, bình, bóng, bóng đèn, ổ cắm, công tơ, đèn, cầu dao, aptomat, hiệu điện thế, bình ắc quy, sạc"},
	{cueVersion, "phiên bản, bản, android, ios, windows, version, ver, v"},
	{cueLong, "cao, dài, rộng, sâu, dày, đường kính, xa, cách, khoảng, ngập, nước, mực nước, nặng, chiều cao, chiều dài, chiều rộng, chiều sâu, dâng, lùi, hơn, gần, đến, từ, tầm, độ sâu, hẹp, bán kính, thửa, mặt tiền, ngang, cách hàng, cách cây, cách nhà, cách cột, cách mép, cách đường, cách tường, cách ranh, cách lô, cách dãy"},
	{cueEmblem, "xe, biển số, biển kiểm soát, bks, ô tô, xe máy, xe ô tô, xe tải, mô tô, biển, xe mô tô, mang biển số, bs, biển số xe, xe khách"},
	{cueForm, "mẫu, mẫu số, biểu mẫu, biểu mẫu số, mẫu biểu, mẫu biểu số, theo mẫu, theo mẫu số, mẫu tờ khai, tờ khai, tờ khai số, tờ khai mẫu, biểu, biểu số, mẫu đơn, phiếu, mẫu phiếu"},
	{cueAid, "đường dây, công an, cảnh sát, cấp cứu, chữa cháy, cứu hỏa, cứu hộ, cứu nạn, khẩn cấp, sos, bảo vệ trẻ em, tìm kiếm cứu nạn, hotline"},
	{cueSpell, "soạn, soạn tin, cú pháp, soạn tin nhắn, nhắn tin, mã, ký hiệu, bấm, nhập, gõ, phím"},
	{cueCode, codeWords},
	{cuePulse, "mạch, nhịp, nhịp tim, nhịp thở, nhịp tim nhanh, mạch nhanh, tần số tim, tần số thở"},
	{cueGrade, "thương binh, bệnh binh, thương binh hạng, bệnh binh hạng, thương binh loại, thương tật hạng"},
	{cueVariety, "giống, giống lúa, lúa giống, lúa, lúa thơm, lúa tươi, lúa khô, nếp, giống ngô, ngô, bắp, giống bắp, giống mía, giống sắn, sắn, giống mì, giống điều, giống cà phê, cà phê, giống cao su, giống cam, giống bơ, bơ, giống chuối, gạo, gạo thơm, điều"},
	{cueConcrete, "bê tông, bê tông mác, bt, vữa, xi măng, vữa xi măng, bê tông xi măng, btxm, bê tông đá"},
	{cueSpell, "chỉ số"},
	{0, "tối đa, dân số, tổng số, đa số, chỉ số, doanh số, con số, trị số, hệ số, tần số, trong số, một số, sĩ số, quân số, học số, chuyển đổi số, công nghệ số, chữ ký số, kinh tế số, kỹ năng số"},
}

// codeWords make a run of digits a name, which is said digit by digit.
const codeWords = "id, pass, passcode, password, mật khẩu, mã, mã số, mã otp, mã pin, mã xác thực, mã xác nhận, mã hồ sơ, mã định danh, mã bưu chính, mã bưu điện, mã vạch, mã thẻ, mã bhxh, mã hộ, mã vùng, mã đơn vị, mã giao dịch, mã tra cứu, mã khách hàng, mã sinh viên, mã học sinh, mã biên lai, mã thủ tục, mã số thuế, mã cơ quan, mã hóa đơn, mã hộ gia đình, mã số hồ sơ, otp, pin, " +
	"tài khoản, số tài khoản, tk, stk, mst, cccd, cmnd, cmt, hộ chiếu, số hộ chiếu, căn cước, số căn cước, thẻ căn cước, căn cước công dân, chứng minh nhân dân, chứng minh thư, giấy chứng minh, định danh, định danh cá nhân, số định danh, số định danh cá nhân, số thẻ, thẻ, thẻ bhyt, bảo hiểm y tế, số sổ, sổ bhxh, số seri, seri, sê ri, số sê ri, số hiệu, số khung, số máy, khung, biên lai số, biên lai, hóa đơn, hóa đơn số, số báo danh, báo danh, sbd, bưu chính, imei, mật khẩu, swift, giấy phép lái xe, gplx, số gplx, số bhxh, số bhyt, số vận đơn, vận đơn, số công tơ, mã công tơ, số phát hành, phát hành, ký hiệu, số phôi, phôi, số vào sổ, vào sổ, vào sổ số, đuôi, số đuôi, đuôi số, số cuối, có đuôi, số chứng thư, số hợp đồng điện, mã điểm đo, số danh bạ, danh bộ, số lô, số đăng ký xe, mã số bí mật, mã bảo vệ, chuyến bay, số hiệu chuyến bay"

// fillers stand between a word and its figure: "mã số: 12", "tỷ số là 2-0".
var fillers = words("số là từ của có gồm tại khoảng các cá thứ ở mới đạt được bằng với hơn trên dưới")

// amountFillers are those of them after which an amount stands, and no name of what was said before.
var amountFillers = phrases("đạt, được, bằng, với, hơn, trên, dưới")

// farRows are words that tell what a figure is from further off in the sentence.
var farRows = []struct {
	cue   cue
	words string
}{
	{cueCode, "tài khoản, mã số, mã hồ sơ, mã định danh, định danh số, số định danh, căn cước, cccd, cmnd, mst, chứng minh, số seri, stk, mã vạch, biên lai số, số thẻ, mã thẻ, mã bhxh, hộ chiếu, mã số thuế, số sổ, mã otp, thẻ bhyt, thẻ bảo hiểm, sổ bhxh"},
	{cueScore, "tỷ số, tỉ số, thắng, thua, bóng đá, trận đấu, chung kết, bàn thắng, hiệp, bán kết, tứ kết, bóng chuyền, kéo co, giao hữu"},
	{cueDay, "lịch, nghỉ lễ, nghỉ tết"},
	{cueEmblem, "biển số, biển kiểm soát, bks"},
	{cueShort, "gọi, điện thoại, tổng đài, đường dây nóng, hotline"},
	{cueAid, "cháy, báo cháy, báo tin, cấp cứu, cứu hỏa, cứu hộ, bạo hành, bạo lực, xâm hại, khẩn cấp, cảnh sát, công an, an ninh, cứu nạn"},
	{cueStandard, "qcvn, tcvn"},
	{cueMonth, "tháng"},
	{cueConcrete, "bê tông, btxm, xi măng"},
}

var (
	cueTable    = map[string]cue{}
	farTable    = map[string]cue{}
	maxCueWords int
)

func init() {
	fill := func(table map[string]cue, c cue, list string) {
		for phrase := range strings.SplitSeq(list, ",") {
			phrase = strings.TrimSpace(phrase)
			table[phrase] |= c
			maxCueWords = max(maxCueWords, strings.Count(phrase, " ")+1)
		}
	}
	for _, row := range cueRows {
		fill(cueTable, row.cue, row.words)
	}
	for _, row := range farRows {
		fill(farTable, row.cue, row.words)
	}
}

// partOf are words after a fraction: "1/2 ngày", "3/4 diện tích".
var partOf = phrases("buổi, ca, vòng, lượng, khối lượng, gói, bát, mảnh, công việc, quân số, nhân khẩu, trẻ, học sinh, trường hợp, kỳ, phút, giây, xã, thôn, cán bộ, chỉ tiêu, kế hoạch, thế kỷ, giáo viên, ghế, phòng, sân, đoạn, hồ, bể, ao, rừng, ruộng, vườn, ngày, ngày làm việc, giờ, tháng, năm, tuần, lít, ki lô gam, kg, số, diện tích, dân số, tổng số, tổng, mức, suất, quãng đường, đời, thời gian, tiền, lương, mức lương, thành viên, đại biểu, số hộ, hộ dân, hộ gia đình, hộ, số phiếu, kinh phí, chi phí, học phí, thời hạn, sào, héc ta, ha, muỗng, thìa, viên, gói, ly, cốc, chén, nhà, đất, thửa, giá trị, giá, vốn, số vốn, người, cử tri, số cử tri, chặng, công, số công, phiếu, mức phí, mức đóng, trở lên, thể tích, chiều dài, số tiền, lần mức, mức hưởng")

// dayTimes follow an hour: "8g sáng".
var dayTimes = phrases("sáng, trưa, chiều, tối, đêm, khuya, ngày, hằng ngày, hàng ngày, mỗi ngày, cùng ngày, thứ, hôm, đến, tới, và, các ngày, tại, hoặc, chủ nhật, hôm nay, ngày mai, tất cả, kém, đúng, cho đến, phát, họp, có mặt, bắt đầu")

// doneAt are what is done at an hour: "14g họp chi bộ".
var doneAt = phrases("họp, tại, ở, có, đón, khai, mở, đóng, phát, tập, xuất, bắt, kết, bế, làm, dự, đi, về, nghỉ, mời, thông, tổ chức, diễn, chiếu, cắt, cúp, tiếp, hằng, ra, vào, trực, nộp, trả, lễ, hội, chào, sinh hoạt, kiểm tra, giao, gặp, chung kết, thi")

// countedAfter follow a number of three digits that is no telephone: "113 trường hợp".
var countedAfter = phrases("lần, cuộc, người, ca, hộ, trường hợp, lượt, vụ, đồng, triệu, nghìn, tỷ, con, cây, bộ, đơn, phiếu, phần, suất, học sinh, cháu, cử tri, đại biểu, giấy, cuốn, quyển, tin, km, ki lô mét, bệnh nhân, nạn nhân, hành khách, thuyền viên, ngư dân, chiến sĩ, cán bộ, mô hình, căn, xe, tàu, tờ, bản")

func phrases(list string) map[string]bool {
	out := map[string]bool{}
	for p := range strings.SplitSeq(list, ",") {
		out[strings.TrimSpace(p)] = true
	}
	return out
}
