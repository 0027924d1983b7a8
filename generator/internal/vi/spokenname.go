package vi

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What begins with a capital: abbreviations, Roman numerals, symbols of documents.

// letterNames are the names of the letters.
var letterNames = map[rune]string{
	'a': "a", 'ă': "á", 'â': "ớ", 'b': "bê", 'c': "xê", 'd': "dê", 'đ': "đê", 'e': "e", 'ê': "ê", 'f': "ép", 'g': "giê", 'h': "hát",
	'i': "i", 'j': "gi", 'k': "ca", 'l': "e lờ", 'm': "em mờ", 'n': "en nờ", 'o': "o", 'ô': "ô", 'ơ': "ơ", 'p': "pê", 'q': "quy", 'r': "e rờ",
	's': "ét sì", 't': "tê", 'u': "u", 'ư': "ư", 'v': "vê", 'w': "vê kép", 'x': "ích xì", 'y': "i dài", 'z': "dét",
}

// spelled says letters by their names.
func spelled(word string) string {
	var out []string
	for _, r := range strings.ToLower(word) {
		if name := letterNames[r]; name != "" {
			out = append(out, name)
		} else if isASCIIDigit(r) {
			out = append(out, digitWords[r-'0'])
		}
	}
	return strings.Join(out, " ")
}

// commonShort are abbreviations that mean the same everywhere. The glossary of a site
// goes before them.
var commonShort = map[string]string{
	"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "TW": "Trung ương", "TƯ": "Trung ương", "ĐT": "điện thoại", "SĐT": "số điện thoại", "STT": "số thứ tự",
	"CMND": "chứng minh nhân dân", "CCCD": "căn cước công dân", "VN": "Việt Nam", "VNĐ": "đồng", "VND": "đồng", "USD": "đô la Mỹ", "STK": "số tài khoản", "MST": "mã số thuế",
	"TP": "thành phố", "TX": "thị xã", "QL": "quốc lộ", "TL": "tỉnh lộ", "HCM": "Hồ Chí Minh", "TPHCM": "Thành phố Hồ Chí Minh", "THCS": "trung học cơ sở", "THPT": "trung học phổ thông",
	"CLB": "câu lạc bộ", "TNHH": "trách nhiệm hữu hạn", "ĐBQH": "đại biểu Quốc hội", "GS": "giáo sư", "PGS": "phó giáo sư", "TS": "tiến sĩ", "ThS": "thạc sĩ", "BS": "bác sĩ", "CN": "Chủ nhật",
	"QR": "kiu a", "SMS": "ét em ét", "PDF": "pê đê ép", "OTP": "ô tê pê", "ATM": "a tê em", "USB": "u ét bê", "ID": "ai đi", "PIN": "pin", "SIM": "sim", "TV": "ti vi", "FM": "ép em", "AM": "a em",
	"HIV": "hát i vê", "AIDS": "ết", "ADN": "a đê en", "COVID": "cô vít", "Covid": "cô vít", "IP": "ai pi", "IT": "ai ti", "AI": "ây ai", "WiFi": "oai phai", "Wi-Fi": "oai phai", "WIFI": "oai phai",
	"YouTube": "diu túp", "TikTok": "tích tóc", "Facebook": "phây búc", "Zalo": "da lô", "Email": "i meo", "Website": "oép sai", "Internet": "in tơ nét", "App": "áp",
	"QCVN": "Quy chuẩn Việt Nam", "TCVN": "Tiêu chuẩn Việt Nam", "ISO": "i sô", "OCOP": "ô cốp", "VP": "Văn phòng", "HCC": "hành chính công", "PVHCC": "Phục vụ hành chính công", "CMTND": "chứng minh thư nhân dân",
	"CBCC": "cán bộ, công chức", "CBCCVC": "cán bộ, công chức, viên chức", "CCVC": "công chức, viên chức", "BVMT": "bảo vệ môi trường", "NCT": "người cao tuổi", "KHHGĐ": "kế hoạch hóa gia đình", "MTTQVN": "Mặt trận Tổ quốc Việt Nam", "TDP": "tổ dân phố",
	"QH": "Quốc hội", "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ",
}

// shortDots are abbreviations that end in a full stop and stand before a name.
var shortDots = regexp.MustCompile(`^(TP|Tp|TX|Tx|TT|P|Q|H|X|ĐT|Đ/c|ThS|TS|BS|GS|PGS)\. ?`)

var shortDotWords = map[string]string{
	"TP": "thành phố", "Tp": "thành phố", "TX": "thị xã", "Tx": "thị xã", "TT": "thị trấn", "P": "phường", "Q": "quận", "H": "huyện", "X": "xã",
	"ĐT": "điện thoại", "Đ/c": "địa chỉ", "ThS": "thạc sĩ", "TS": "tiến sĩ", "BS": "bác sĩ", "GS": "giáo sư", "PGS": "phó giáo sư",
}

var (
	romanPattern  = regexp.MustCompile(`^[IVXLCDM]+`)
	romanYear     = regexp.MustCompile(`^[/-](\d{4})`)
	symbolPattern = regexp.MustCompile(`^[\p{Lu}][\p{L}\d&]*(-[\p{L}\d&]+)+`)
	formPattern   = regexp.MustCompile(`^([A-ZĐ]{1,4})[.-]?(\d{1,4})([a-zđ])?`)
	romanWords    = []string{
		"chuong", "phan", "muc", "tieu muc", "phu luc", "quy", "khoa", "the ky", "cap", "loai", "hang", "dai hoi", "lan thu", "thu", "tap", "quyen", "nhom", "bang", "vung",
		"khu vuc", "dot", "ky", "hoc ky", "bac", "dieu", "giai doan", "doi", "lop", "la ma", "so", "lan", "den", "va", "truong hop", "mau", "dien",
	}
)

func (s *speaker) capital() bool {
	for _, rule := range []func() bool{s.period, s.road, s.typed, s.shortDot, s.numeral, s.symbol, s.form, s.word} {
		if rule() {
			return true
		}
	}
	return false
}

// shortDot reads "TP. Gia Nghĩa", "P. Nghĩa Trung". One letter is an abbreviation only
// before a name.
func (s *speaker) shortDot() bool {
	m := shortDots.FindStringSubmatch(s.text[s.i:])
	if m == nil || s.midWord() {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.i+len(m[0]):])
	if !unicode.IsUpper(r) && !isASCIIDigit(r) && m[1] != "ĐT" {
		return false
	}
	s.say(s.i+len(m[0]), shortDotWords[m[1]]+" ")
	last := &s.out[len(s.out)-1]
	last.Said = strings.TrimRight(last.Said, " ") + " "
	return true
}

func (s *speaker) midWord() bool {
	r, _ := utf8.DecodeLastRuneInString(s.text[:s.i])
	return s.i > 0 && wordRune(r)
}

// numeral reads a Roman numeral: one of two letters or more, or any after a word that
// is numbered.
func (s *speaker) numeral() bool {
	m := romanPattern.FindString(s.text[s.i:])
	n := romanValue(m)
	end := s.i + len(m)
	if n == 0 || s.midWord() {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s.text[end:]); end < len(s.text) && (wordRune(r) && !(romanLetter.MatchString(s.text[end:]) && s.after(romanWords...)) || r == '\'' || r == '’') {
		return false
	}
	if strings.HasPrefix(s.text[end:], "-") && symbolPattern.MatchString(s.text[s.i:]) && !romanRange.MatchString(s.text[s.i:]) && !romanYear.MatchString(s.text[end:]) {
		return false
	}
	called := s.after(romanWords...) && len(m) <= 6 && !strings.ContainsAny(m, "CDM")                                // "Phần CM" is letters
	certain := len(m) > 1 && strings.Trim(m, "IVX") == "" && !(isSyllable(m) && wordAfter.MatchString(s.text[end:])) // VI PHẠM
	heading := s.lineStart() && strings.HasPrefix(s.text[end:], ".")
	if !called && !certain && !heading || called && len(m) == 1 && strings.Trim(m, "IVX") != "" {
		return false
	}
	said := SpokenInt(n)
	if s.afterWord("thứ") {
		said = SpokenOrdinal(n)
	}
	if p := romanPart.FindStringSubmatch(s.text[end:]); p != nil { // mục III.2, Phụ lục IIa
		said += " chấm " + spokenWhole(p[1])
		end += len(p[0])
	} else if letter := romanLetter.FindStringSubmatch(s.text[end:]); letter != nil {
		said += " " + spelled(letter[1])
		end += len(letter[1])
	}
	if y := romanYear.FindStringSubmatch(s.text[end:]); y != nil {
		said += " năm " + spokenWhole(y[1])
		end += len(y[0])
	}
	s.say(end, said)
	return true
}

var (
	romanPart   = regexp.MustCompile(`^\.(\d{1,3})`)
	romanLetter = regexp.MustCompile(`^([a-hđ])(?:[^\p{L}\d]|$)`)
	loudAfter   = regexp.MustCompile(`^ \p{Lu}*[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]\p{Lu}*(\P{L}|$)`)
	wordAfter   = regexp.MustCompile(`^ \p{L}`)
)

var romanRange = regexp.MustCompile(`^[IVX]+-[IVX]+(\P{L}|$)`)

func (s *speaker) lineStart() bool {
	head := strings.TrimRight(s.text[:s.i], " ")
	return head == "" || strings.HasSuffix(head, "\n")
}

// Types of documents (Nghị định 30/2020/NĐ-CP, Phụ lục III) and of laws.
var documentTypes = map[string]string{
	"NĐ": "Nghị định", "ND": "Nghị định", "QĐ": "Quyết định", "QD": "Quyết định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "NQ": "Nghị quyết", "NQLT": "Nghị quyết liên tịch", "CT": "Chỉ thị", "PL": "Pháp lệnh",
	"L": "Luật", "LCT": "Lệnh", "QC": "Quy chế", "QyĐ": "Quy định", "QĐi": "Quy định", "TC": "Thông cáo", "TB": "Thông báo", "HD": "Hướng dẫn", "CTr": "Chương trình", "KH": "Kế hoạch", "PA": "Phương án", "ĐA": "Đề án",
	"DA": "Dự án", "BC": "Báo cáo", "BB": "Biên bản", "TTr": "Tờ trình", "HĐ": "Hợp đồng", "CĐ": "Công điện", "BGN": "Bản ghi nhớ", "BTT": "Bản thỏa thuận", "GUQ": "Giấy ủy quyền",
	"GM": "Giấy mời", "GGT": "Giấy giới thiệu", "GNP": "Giấy nghỉ phép", "PG": "Phiếu gửi", "PC": "Phiếu chuyển", "PB": "Phiếu báo", "VBHN": "Văn bản hợp nhất", "CV": "Công văn", "SL": "Sắc lệnh", "KL": "Kết luận",
}

// Who issues documents. A site's glossary goes before it.
var documentIssuers = map[string]string{
	"CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "CTN": "Chủ tịch nước", "QH": "Quốc hội", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "CTUBND": "Chủ tịch Ủy ban nhân dân",
	"VPCP": "Văn phòng Chính phủ", "VPQH": "Văn phòng Quốc hội", "VP": "Văn phòng", "TW": "Trung ương", "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao", "HĐTP": "Hội đồng Thẩm phán", "TTCP": "Thanh tra Chính phủ",
	"NHNN": "Ngân hàng Nhà nước", "BHXH": "Bảo hiểm xã hội Việt Nam", "BCA": "Bộ Công an", "BCT": "Bộ Công Thương", "BDTTG": "Bộ Dân tộc và Tôn giáo", "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGTVT": "Bộ Giao thông vận tải", "BKHCN": "Bộ Khoa học và Công nghệ",
	"BKHĐT": "Bộ Kế hoạch và Đầu tư", "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "BNG": "Bộ Ngoại giao", "BNNMT": "Bộ Nông nghiệp và Môi trường", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn", "BNV": "Bộ Nội vụ", "BQP": "Bộ Quốc phòng",
	"BTC": "Bộ Tài chính", "BTNMT": "Bộ Tài nguyên và Môi trường", "BTP": "Bộ Tư pháp", "BTTTT": "Bộ Thông tin và Truyền thông", "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BXD": "Bộ Xây dựng", "BYT": "Bộ Y tế", "UBDT": "Ủy ban Dân tộc",
	"SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SYT": "Sở Y tế", "SXD": "Sở Xây dựng", "SCT": "Sở Công Thương", "SKHCN": "Sở Khoa học và Công nghệ", "SNNMT": "Sở Nông nghiệp và Môi trường", "SGDĐT": "Sở Giáo dục và Đào tạo",
	"SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch", "BGDDT": "Bộ Giáo dục và Đào tạo", "BLDTBXH": "Bộ Lao động - Thương binh và Xã hội", "VX": "Văn xã", "NC": "Nội chính", "TH": "Tổng hợp", "KT": "Kinh tế", "TU": "Tỉnh ủy", "ĐU": "Đảng ủy", "BTCTW": "Ban Tổ chức Trung ương", "UBKTTW": "Ủy ban Kiểm tra Trung ương", "BTCD": "Ban Tiếp công dân",
	"VHXH": "Văn hóa - Xã hội", "KTHT": "Kinh tế, Hạ tầng", "KTHTĐT": "Kinh tế, Hạ tầng và Đô thị", "HCTP": "Hành chính tư pháp", "HTQTCT": "Hộ tịch, quốc tịch, chứng thực", "KSTTHC": "Kiểm soát thủ tục hành chính", "PVHCC": "Phục vụ hành chính công", "TTPVHCC": "Trung tâm Phục vụ hành chính công", "BBT": "Ban Bí thư", "BCT/TW": "Bộ Chính trị",
}

var assemblyTerm = regexp.MustCompile(`^(QH|UBTVQH)(\d{1,2})$`)

// symbolWords says the symbol of a document: "NĐ-CP" is "Nghị định Chính phủ",
// "TTLT-BTP-BNV" "Thông tư liên tịch Bộ Tư pháp, Bộ Nội vụ", "QH14" "Quốc hội khóa
// mười bốn". ok is false when a part of it is not known.
func symbolWords(symbol string, g Glossary) (words string, ok bool) {
	parts := strings.FieldsFunc(symbol, func(r rune) bool { return strings.ContainsRune("-–‑/ ", r) })
	var out []string
	for i, part := range parts {
		word := ""
		if m := assemblyTerm.FindStringSubmatch(part); m != nil {
			word = documentIssuers[m[1]] + " khóa " + spokenWhole(m[2])
		}
		if part == "L" && i == 0 && strings.HasSuffix(symbol, "CTN") {
			word = "Lệnh"
		}
		if word == "" && i == 0 {
			word = documentTypes[part]
		}
		for _, known := range []map[string]string{documentIssuers, g, commonShort} {
			if word == "" {
				word = known[part]
			}
		}
		if word == "" {
			return "", false
		}
		out = append(out, word)
	}
	if len(out) == 1 || documentTypes[parts[0]] == "" {
		return strings.Join(out, ", "), true
	}
	return out[0] + " " + strings.Join(out[1:], ", "), true
}

// symbol reads the symbol of a document that stands without its number.
func (s *speaker) symbol() bool {
	m := symbolPattern.FindString(s.text[s.i:])
	if m == "" || s.midWord() || strings.ToUpper(m) != strings.ReplaceAll(strings.ToUpper(m), " ", "") {
		return false
	}
	first, _, _ := strings.Cut(m, "-")
	if documentTypes[first] == "" && !assemblyTerm.MatchString(first) {
		return false
	}
	words, ok := symbolWords(m, s.glossary)
	_, issuer, _ := strings.Cut(m, "-")
	if !ok || commonShort[issuer] != "" && documentIssuers[issuer] == "" && s.glossary[issuer] == "" { // PC-COVID
		return false
	}
	s.say(s.i+len(m), words)
	return true
}

// form reads a letter or several with figures: "mẫu CT01", "hạng B2", "khu A1". The
// figures of a form's name go one by one when they begin with a zero.
func (s *speaker) form() bool {
	m := formPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || s.midWord() || !s.free(len(m[0])) {
		return false
	}
	figures := spokenWhole(m[2])
	if m[2][0] == '0' {
		figures = SpokenDigits(m[2])
	}
	letters := spelled(m[1])
	for _, known := range []string{s.glossary[m[1]], commonShort[m[1]]} {
		if known != "" {
			letters = known
			break
		}
	}
	said := letters + " " + figures
	if m[3] != "" {
		said += " " + spelled(m[3])
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// word reads a word that begins with a capital: as written when it has one capital,
// in small letters when it is a loud word, by its meaning when it is known.
func (s *speaker) word() bool {
	w := wordAt(s.text[s.i:])
	if s.midWord() || strings.ContainsAny(w, "'’ʼ") {
		return false
	}
	if hyphened := s.text[s.i:]; len(hyphened) > len(w) {
		for _, short := range []string{"Wi-Fi"} {
			if strings.HasPrefix(hyphened, short) && commonShort[short] != "" {
				s.say(s.i+len(short), commonShort[short])
				return true
			}
		}
	}
	full := commonShort[w]
	if full == "" && utf8.RuneCountInString(w) > 2 && (w[0] == 'B' || w[0] == 'S' || w[0] == 'V') {
		full = documentIssuers[w] // BTP, STP, VPCP
	}
	if full != "" {
		s.say(s.i+len(w), full)
		return true
	}
	upper := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			upper++
		}
	}
	letters := utf8.RuneCountInString(w)
	switch {
	case letters == 1:
		r := unicode.ToLower([]rune(w)[0])
		if _, vowel := tones[r]; vowel || letterNames[r] == "" {
			return false
		}
		s.say(s.i+len(w), letterNames[r])
		return true
	case upper == 1:
		return false
	case upper == letters && isSyllable(w) && (letters > 2 || !isASCII(w) || loudAfter.MatchString(s.text[s.i+len(w):])):
		s.say(s.i+len(w), strings.ToLower(w))
		return true
	}
	s.unknown(s.i + len(w))
	return true
}
