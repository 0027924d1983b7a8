package personal

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// sentence puts a piece of personal data where clerks put it.
const sentence = "Người dân phản ánh rác chưa được thu gom ở đầu hẻm; %s; phường đã nhắc tổ vệ sinh ngày 12/11/2026."

// pieces are one of each sort, in plain writing.
var pieces = []struct {
	sort Sort
	text string
}{
	{Name, "ông Nguyễn Văn Hùng"},
	{Name, "chị Thảo"},
	{Phone, "số điện thoại 0912345678"},
	{Identity, "căn cước 068092001234"},
	{Email, "lanhoa92@gmail.com"},
	{House, "số nhà 125/7 đường Trần Hữu Dực"},
	{Plate, "xe 48A12345"},
	{Account, "số tài khoản 6380205123456"},
}

// disguises are ways to write the same so that a search for it finds nothing.
var disguises = []struct {
	name  string
	write func(string) string
}{
	{"as it is", func(s string) string { return s }},
	{"capitals", strings.ToUpper},
	{"small letters", strings.ToLower},
	{"letters and marks apart", norm.NFD.String},
	{"zero-width spaces", every("\u200b")},
	{"zero-width joiners", every("\u200d")},
	{"soft hyphens", every("\u00ad")},
	{"word joiners", every("\u2060")},
	{"direction marks", every("\u200e")},
	{"byte order marks", every("\ufeff")},
	{"variation selectors", every("\ufe0f")},
	{"tags of HTML", every("<b></b>")},
	{"comments of HTML", every("<!-- x -->")},
	{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"two spaces", func(s string) string { return strings.ReplaceAll(s, " ", "  ") }},
	{"ends of lines", func(s string) string { return strings.ReplaceAll(s, " ", "\n") }},
	{"full width", figuresAs('０', full)},
	{"figures of mathematics", figuresAs('𝟎', nil)},
	{"figures of Arabic", figuresAs('٠', nil)},
	{"figures of Thai", figuresAs('๐', nil)},
	{"figures in boxes", func(s string) string {
		return each(s, unicode.IsDigit, func(r rune) string { return string(r) + "\ufe0f\u20e3" })
	}},
	{"figures raised", func(s string) string {
		return each(s, unicode.IsDigit, func(r rune) string { return string([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[r-'0']) })
	}},
	{"figures as entities", func(s string) string {
		return each(s, unicode.IsDigit, func(r rune) string { return fmt.Sprintf("&#%d;", r) })
	}},
	{"letters as entities", func(s string) string {
		return each(s, unicode.IsLetter, func(r rune) string { return fmt.Sprintf("&#x%x;", r) })
	}},
	{"Cyrillic letters", func(s string) string {
		return strings.NewReplacer("a", "а", "o", "о", "e", "е", "T", "Т", "H", "Н", "A", "А").Replace(s)
	}},
	{"letters of mathematics", func(s string) string {
		return each(s, func(r rune) bool { return r >= 'a' && r <= 'z' }, func(r rune) string { return string(0x1D41A + r - 'a') })
	}},
	{"strong in Markdown", func(s string) string { return "**" + s + "**" }},
	{"strong inside", func(s string) string { return inWords(s, "**") }},
	{"backslashes", func(s string) string { return inWords(s, `\`) }},
	{"backquotes", func(s string) string { return "`" + s + "`" }},
	{"quotation marks", func(s string) string { return "“" + s + "”" }},
	{"brackets", func(s string) string { return "(" + s + ")" }},
}

func every(mark string) func(string) string {
	return func(s string) string {
		return each(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }, func(r rune) string { return string(r) + mark })
	}
}

func each(s string, is func(rune) bool, write func(rune) string) string {
	var out strings.Builder
	for _, r := range s {
		if is(r) {
			out.WriteString(write(r))
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

func full(r rune) rune {
	if r > ' ' && r < 0x7f && !unicode.IsDigit(r) {
		return r - '!' + '！'
	}
	return r
}

func figuresAs(zero rune, other func(rune) rune) func(string) string {
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return zero + r - '0'
			}
			if other != nil {
				return other(r)
			}
			return r
		}, s)
	}
}

// inWords puts signs of markup behind the second letter of each word.
func inWords(s, mark string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if r := []rune(w); len(r) > 2 {
			words[i] = string(r[:2]) + mark + string(r[2:])
		}
	}
	return strings.Join(words, " ")
}

// disguise is what somebody wrote so that it is not seen.
type disguise struct {
	sort Sort
	text string
}

// allSeen holds that each of so many disguises is found as what it is.
func allSeen(t *testing.T, list []disguise, many int) {
	t.Helper()
	if len(list) != many {
		t.Fatalf("%d disguises", len(list))
	}
	for _, x := range list {
		if !holds(x.text, x.sort) {
			t.Errorf("no %s in %q: %v", x.sort, x.text, Find(x.text, nil))
		}
	}
}

// passed holds that nobody is found in any of the texts.
func passed(t *testing.T, texts []string) {
	t.Helper()
	for _, text := range texts {
		if found := Find(text, nil); len(found) > 0 {
			t.Errorf("%q: %v %q", text, found, text[found[0].Start:found[0].End])
		}
	}
}

// TestDisguises writes each piece in each disguise: all are found, as what they are.
func TestDisguises(t *testing.T) {
	if len(disguises) < 30 {
		t.Fatalf("%d disguises", len(disguises))
	}
	for _, d := range disguises {
		for _, p := range pieces {
			text := fmt.Sprintf(sentence, d.write(p.text))
			if !holds(text, p.sort) {
				t.Errorf("%s: no %s in %q: %v", d.name, p.sort, text, Find(text, nil))
			}
		}
	}
}

func holds(text string, sort Sort) bool {
	for _, f := range Find(text, nil) {
		if f.Sort == sort {
			return true
		}
	}
	return false
}

// TestWritings are ways to write one sort that no other has.
func TestWritings(t *testing.T) {
	for sort, list := range map[Sort][]string{
		Phone: {
			"0912 345 678", "0912.345.678", "0912-345-678", "09 12 34 56 78", "0 9 1 2 3 4 5 6 7 8", "(0912) 345 678", "0912/345/678", "0912,345,678", "0912_345_678", "0912·345·678", "0912 – 345 – 678", "0912 . 345 . 678",
			"+84 912 345 678", "+84912345678", "84912345678", "0084 912 345 678", "(+84) 912.345.678", "+84 (0) 912 345 678",
			"O912345678", "o9l2 345 678", "O9I2345678", "0912*345*678", "0912 345\n678", "0912;345;678", "0912:345:678",
			"không chín một hai ba bốn năm sáu bảy tám", "khong chin mot hai ba bon nam sau bay tam", "Không Chín Một Hai Ba Bốn Năm Sáu Bảy Tám", "không-chín-một-hai-ba-bốn-năm-sáu-bảy-tám", "không, chín, một, hai, ba, bốn, năm, sáu, bảy, tám",
			"không chín mười hai ba bốn năm sáu bảy tám", "không chín mười hai, ba mươi bốn, năm mươi sáu, bảy mươi tám", "không chín một hai chấm ba bốn năm chấm sáu bảy tám", "09 một hai 345 sáu bảy 8", "0 chín 1 hai 3 bốn 5 sáu 7 tám",
			"không chín trăm mười hai ba trăm bốn lăm sáu trăm bảy tám", "0912 ba bốn lăm sáu bảy tám", "0912 chấm 345 chấm 678", "zalo 912345678", "sđt: 912.345.678", "SĐT của tôi là 912 345 678", "đt 3543210", "02613 543 210", "điện thoại bàn: 0261.3543210",
		},
		Name: {
			"bà Nguyễn Thị Hoa", "Bà Hoa", "anh Tuấn", "em Trần Bảo Ngọc", "cháu Bi Bo", "cụ Sáu", "chú Bảy", "cô Út", "bác Năm", "thím Ba", "cậu Tí", "mợ Tám", "đồng chí Hùng", "đ/c Hùng", "Ô. Nguyễn Hùng", "ông: Hùng", "ông tên Hùng", "ông tên là Hùng", "ông (Hùng)", "ông “Hùng”", "ông **Hùng**", "ông N.V.H", "ông N V H", "ông N. V. Hùng", "Mr. Hung", "anh chị Tuấn Lan",
			"ÔNG NGUYỄN VĂN HÙNG", "BÀ HOA", "ông nguyễn văn hùng", "bà hoa ở đầu hẻm", "anh tuấn ở đầu hẻm", "ong nguyen van hung", "ba Tran Thi Hoa", "ong Hung", "nguyễn văn hùng", "nguyen van hung",
			"Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG", "NguyễnVănHùng", "Nguyễn_Văn_Hùng", "Nguyễn-Văn-Hùng", "Nguyễn.Văn.Hùng", "N g u y ễ n  V ă n  H ù n g", "ông N g u y ễ n V ă n H ù n g", "ông H.ù.n.g", "nguyỄn vĂn hÙng", "Lê Hữu Phước", "Trần Bưởi", "Hồ Thị Na", "Mai Văn Tám",
			"H'Hen Niê", "Y Bhăm Niê", "Y-Bhăm", "K'Brông", "H’Lan Êban", "ông K'Tiếu", "bà H'Bia", "ông Điểu Xuân", "Giàng A Sùng", "Thào Seo Dí",
			"ôngHùng", "ông.Hùng", "tran van a", "ông tran hung", "bà Chủ Thị Hoa", "ông giáo Hùng", "tôi tên là Hùng", "họ và tên: Hùng", "tên tôi là Thảo", "người dân tên Thảo", "chủ quán Hoa", "hộ Trần Văn Sửu", "gia đình anh Sửu", "con trai bà Sửu", "vợ chồng anh Sửu", "bác sĩ Hùng", "cô giáo Thảo", "công chức Thảo", "tổ trưởng Hùng", "cán bộ Trần Thị Bưởi",
		},
		Email: {
			"lan.hoa@gmail.com", "lanhoa92 @ gmail . com", "lanhoa92 a còng gmail chấm com", "lanhoa92 a cong gmail cham com", "lanhoa92[at]gmail[dot]com", "lanhoa92(at)gmail.com", "lanhoa92 (a) gmail.com", "lanhoa92 at gmail dot com", "LANHOA92@GMAIL.COM", "lanhoa92＠gmail．com", "lanhoa92@gmail,com", "lanhoa92 gmail.com", "lanhoa92@gmail", "lan hoa chín hai a còng gmail chấm com", "l a n h o a @ g m a i l . c o m", "lanhoa92 a móc yahoo chấm com chấm vn", "hoa@vidu.vn", "email: lanhoa92", "lanhoa92{at}hotmail{dot}com", "lanhoa92 &#64; gmail.com", "facebook.com/lan.hoa.92", "zalo.me/0912345678",
		},
		House: {
			"số nhà 12", "nhà số 12", "số 12 đường Trần Phú", "số 12, đường Trần Phú", "12 đường Trần Phú", "12 Trần Phú", "12/5 Lê Lợi", "số 45/12 hẻm 3", "nhà 45/12", "SN 12", "S.N 12", "số nhà mười hai", "số mười hai đường Trần Phú", "SỐ NHÀ 12", "so nha 12", "số 12A đường Trần Phú", "số nhà 12A/5/3", "địa chỉ: 12 tổ 3", "trú tại 12 hẻm 4", "căn hộ 1203", "nhà 12 đường Trần Phú", "số nhà 12 bis", "ở số 12 tổ 5", "số nhà: 12", "số nhà １２", "Số nhà 12-14", "12 bis Trần Phú", "ngõ 12 số 5", "số 45 tổ 3", "12/5/7 đường 23 tháng 3", "s ố n h à 1 2", "số\u200bnhà 12", "sốnhà12", "Nhà 45B Lê Duẩn", "Nhà 45 Lê Duẩn", "thửa 123 tờ bản đồ 45", "thửa đất số 123, tờ số 45",
		},
		Plate: {
			"48A-123.45", "48A-12345", "48 A 1 - 1 2 3 . 4 5", "48-A1/12345", "bốn tám a một một hai ba bốn lăm", "48A 123.45", "48-A1 123.45", "48B1-123.45", "48B1 12345", "48 A 12345", "48a12345", "48A–123.45", "biển số 48A 1234", "biển số bốn tám A một hai ba bốn năm", "bốn mươi tám A một hai ba bốn năm", "BKS 48.A1.12345", "48MĐ1-123.45", "49LD-123.45", "biển 48 a 1 2 3 4 5",
		},
		Identity: {
			"CCCD 068092001234", "068 092 001 234", "0680 9200 1234", "068.092.001.234", "CMND 245123456", "số cmnd: 245 123 456", "chứng minh nhân dân số 245.123.456", "hộ chiếu B1234567", "B1234567", "mã số thuế 8012345678", "số căn cước của tôi là không sáu tám không chín hai không không một hai ba bốn", "mã số BHXH 6823456789", "thẻ BHYT DN4686823456789", "căn cước công dân 06809200I234", "mã hồ sơ H35.25-261101-0012",
		},
		Account: {
			"STK 6380205123456", "số tài khoản: 6380 205 123456", "tài khoản Agribank 6380.205.123456", "tk vcb 0123456789012", "chuyển khoản vào 19012345678", "ví MoMo 123456789", "stk sáu ba tám không hai không năm một hai ba bốn năm sáu", "Vietcombank 0071001234567", "mã khách hàng PC12DD0123456",
		},
		Number: {"6380205123456", "245123456", "1 2 3 0 8 9 2 4 1 7 6"},
		Birth:  {"Người gửi sinh ngày 12/3/1980", "vợ sinh ngày 12/3/1980", "sinh ngày 12/3/1980", "ngày sinh: 12-03-1980", "sinh ngày 12 tháng 3 năm 1980"},
	} {
		for _, text := range list {
			for _, whole := range []string{text, fmt.Sprintf(sentence, text)} {
				if !holds(whole, sort) {
					t.Errorf("no %s in %q: %v", sort, whole, Find(whole, nil))
				}
			}
		}
	}
}

// TestPassedOver is what answers say and no person is.
func TestPassedOver(t *testing.T) {
	passed(t, []string{
		fmt.Sprintf(sentence, "phường xin lỗi"), fmt.Sprintf(sentence, "x"),
		"Ông/Bà có ý kiến xin gửi về bộ phận một cửa.", "ông Chủ tịch UBND phường", "bà Trưởng phòng", "đồng chí Bí thư Đảng ủy", "Bà mẹ Việt Nam anh hùng", "Bà Mẹ Việt Nam Anh Hùng", "ANH HÙNG LỰC LƯỢNG VŨ TRANG", "ông bà nội, ông bà ngoại, anh chị em ruột", "CHÚ Ý", "cụ thể là", "ghi chú ly hôn", "tiếng Anh", "Vương quốc Anh",
		"đường Nguyễn Tất Thành", "ngã tư Trần Phú – Lê Duẩn", "tuyến Hùng Vương, Lê Lợi và Trần Hữu Trang", "phường Lê Hồng Phong", "Trường THCS Nguyễn Bỉnh Khiêm", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Bà Rịa – Vũng Tàu", "Công ty TNHH Trần Phương", "cầu Ông Lãnh", "chợ Bà Chiểu",
		"bà H.", "ông A", "chị B ở tổ 3", "một người dân ở tổ dân phố 3",
		"Công chức Tư pháp – Hộ tịch", "Giám đốc Bảo hiểm xã hội", "nhân viên Trung tâm", "Y tế, Giáo dục", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "Luật số 91/2025/QH15",
		"mã thủ tục 1.001193", "1.001193.000.00.00.H35", "phí 15.000 đồng", "1.250.000.000 đồng", "1250000000 đồng", "12.345.678 lượt", "từ 7 giờ 30 đến 11 giờ 30", "07:30 – 11:30, 13:30 – 17:00", "từ 01/01/2025 đến 31/12/2025", "từ 01.01.2025 - 31.12.2025", "tháng 10/2026 - 12/2026", "giai đoạn 2021-2025, 2026-2030", "mẫu 07, 08, 09, 10, 11", "các tổ 1 2 3 4 5 6 7 8 9", "gọi 113, 114, 115", "1022", "tổng đài 18001096", "1900 1234",
		"hẻm 45 đường Trần Phú", "quốc lộ 14", "đường số 5", "tổ 12 đường Trần Phú", "quầy số 3", "cột đèn số 12 đường Trần Phú", "trụ số 7 hẻm 3", "tháng 12 Trần Phú", "sửa 12 đường hẻm", "nhà văn hóa số 2", "lớp 12 Trường Chu Văn An", "Điều 12 Luật", "đoạn 20 m 2025", "khu nhà ở", "năm 2025 đường Lê Lợi",
		"https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc.html?ma=123456789012", "gửi qua thư điện tử của phường", "họp tại hội trường tầng 2", "hai ba lần", "một, hai, ba, bốn, năm", "2021 → 2025", "7 → 8 → 9", "0,5 ≥ 0,2", "lấy số ✓ 12 ✓ 13", "sinh năm 1980 trở về trước", "phản ánh #12 qua gmail của phường",
		"gia đình người có công", "hộ gia đình", "công an phường", "nhà nước", "người dân Nghĩa Trung", "chủ hộ Chưa có giấy", "tên Đường", "trẻ em là nhân khẩu", "thi công", "anh thanh toán tại quầy", "Anh, chị vui lòng", "Bà con trong tổ",
	})
}

// TestPublic passes over what an office publishes itself, however it is written.
func TestPublic(t *testing.T) {
	public := &Public{}
	public.Add("Số 3, đường Ví Dụ, phường Nghĩa Trung")
	public.Add("0261 000 0102")
	public.Add("motcua@vidu.vn")
	public.AddName("Trần Thị Bưởi")
	for text, want := range map[string]int{
		"gọi 0261.000.0102": 0, "gọi +84 261 000 0102": 0, "nhà số 3 đường Ví Dụ": 0, "số 3, đường Ví Dụ": 0, "motcua @ vidu . vn": 0, "bà Bưởi": 0, "bà Trần Thị Bưởi": 0, "TRẦN THỊ BƯỞI": 0,
		"gọi 0261 000 0103": 1, "số 33, đường Ví Dụ": 1, "motcua2@vidu.vn": 1, "bà Lan": 1, "Trần Văn Bưởi": 1,
	} {
		if found := Find(text, public); len(found) != want {
			t.Errorf("%q: %v", text, found)
		}
	}
	if got := Find("gọi 0912 345 678, hỏi bà Hoa, số nhà 12", nil); len(got) != 3 || got[0].Sort != Phone || got[1].Value != "hoa" || got[2].Sort != House {
		t.Errorf("%v", got)
	}
}

// FuzzFind holds that whatever stands in a text, what is found lies in it, in order, and
// is found again alone or in its sentence with letters without width before it.
func FuzzFind(f *testing.F) {
	for _, p := range pieces {
		for _, d := range disguises {
			f.Add(fmt.Sprintf(sentence, d.write(p.text)))
		}
	}
	f.Add("ông\xff\u0301 &#x1F6; <b 0 9\n+84")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, found := range Find(text, nil) {
			if found.Start < last || found.End <= found.Start || found.End > len(text) || found.Sort == "" || found.Value == "" {
				t.Fatalf("%q: %+v after %d", text, found, last)
			}
			last = found.End
		}
		public := &Public{}
		public.Add(text)
		if left := Find(text, public); len(left) > 0 {
			t.Fatalf("%q: made public and found: %v", text, left)
		}
	})
}
