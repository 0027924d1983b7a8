package vi

import (
	"regexp"
)

// kind is one sort of what is not said as it is written: a shape, the words that stand
// before it, and how it is read. The tables below hold every kind in the order in which
// they are tried; what a number, a slash, a hyphen, a dot, a letter or a capital means is
// decided here.
type kind struct {
	name  string         // told to the author when a reading is a guess
	shape *regexp.Regexp // at the beginning of the text that is left
	when  cue            // one of these cues stands before; 0: whatever stands there
	never cue            // none of these stands before
	open  bool           // the shape may end inside a word or number
	read  func(s *speaker, m []string) (said string, n int)
}

// byTable reads what begins here by the first kind that fits.
func (s *speaker) byTable(kinds []kind) bool {
	rest := window(s.text[s.i:])
	for i := range kinds {
		k := &kinds[i]
		if k.when != 0 || k.never != 0 {
			c := s.cue()
			if k.when != 0 && c&k.when == 0 || c&k.never != 0 {
				continue
			}
		}
		var m []string
		if k.shape != nil {
			if m = k.shape.FindStringSubmatch(rest); m == nil || !k.open && !s.free(len(m[0])) {
				continue
			}
		}
		start := s.i
		c := s.cue()
		said, n := k.read(s, m)
		if n == 0 {
			if s.i > start {
				return true // read in several pieces
			}
			s.other, s.why = "", ""
			continue
		}
		s.say(s.i+n, said)
		if isASCIIDigit(rune(s.text[start])) || k.name == kindRoman || k.name == kindForm || k.name == kindVariety {
			s.last = figureRead{start: start, end: s.i, cue: c, kind: k.name, roman: k.name == kindRoman}
		}
		return true
	}
	return false
}

func shape(pattern string) *regexp.Regexp { return regexp.MustCompile(`^(?:` + pattern + `)`) }

// Kinds that later ones ask for.
const (
	kindRoman = "số La Mã"
	kindForm  = "ký hiệu mẫu"

	kindVariety = "giống cây"
)

// figureKinds are the kinds that begin with a figure.
var figureKinds = []kind{
	{name: "số quy chuẩn", shape: shape(`(\d+)((?:-\d+)?):(\d{4})(?:/(\p{Lu}+))?`), when: cueStandard, read: (*speaker).standard},
	{name: kindForm, shape: shape(`\d{1,3}(?:[A-Za-zđĐ]?|[A-ZĐ]{2,6})(?:[-.]\d{1,3}[A-Za-z]?)*/[A-ZĐ][A-ZĐ\d]*(?:[-./][A-ZĐ\d]+)*`), when: cueForm, read: (*speaker).formCode},
	{name: kindForm, shape: shape(`\d{1,3}[A-Za-zđĐ]?(?:\.\d{1,2})?-(?:\d{1,3}[A-Za-zđĐ]?|[A-ZĐ]+(?:[-./][A-ZĐ\d]+)*)`), when: cueForm, read: (*speaker).formCode},
	{name: "số văn bản", shape: shape(`(\d{1,15}(?:\.\d{1,3})?)(\p{L})?(?:/(\d{4}))?/(\p{Lu}[\p{L}\d&]*(?:(?:[-–‑] ?|/)[\p{L}\d&]+| [-–] (?:\p{Lu}{2,}|TTg)\d*| (?:UBND|HĐND))*)`), open: true, read: (*speaker).document},
	{name: "số văn bản của Đảng", shape: shape(`(\d{1,4})-(\p{Lu}\p{L}*)/(\p{Lu}{2,})`), read: (*speaker).party},
	{name: "mã thủ tục", shape: shape(`(\d)\.(\d{3})(\d{3,4})(\.\d{3}\.\d\d\.\d\d\.H\d\d)?`), read: (*speaker).procedureCode},
	{name: "số che bớt", shape: shape(`(\d{3,6})(?:\.{2,}|…|[xX*]{2,})(\d{2,6})`), when: cueCode, read: (*speaker).hiddenMiddle},
	{name: "mã", shape: shape(`\d[\dA-ZĐ]*(?:[.\-/_ ]?[\dA-ZĐ]+)*`), when: cueCode, read: (*speaker).code},
	{name: "khoảng ngày", shape: shape(`(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}))? ?[-–—] ?(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}))?`), read: (*speaker).daySpan},
	{name: "khoảng ngày trong tháng", shape: shape(`(\d{1,2}) ?[-–—] ?(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?`), never: cueHouse | cueScale | cueMonth, read: (*speaker).daysOfMonth},
	{name: "ngày", shape: shape(`(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d\d-\d\d)`), read: (*speaker).date},
	{name: "ngày", shape: shape(`(\d{1,2})([/.-])(\d{1,2})[/.-](\d{2})`), when: cueDay | cuePart | cueWhen, never: cueHouse, read: (*speaker).shortDate},
	{name: "biển số", shape: shape(`(\d\d)[- ]?([A-ZĐ]{1,2}|[A-Z]\d)(\d)?[- ](\d{3})\.?(\d{1,2})`), read: (*speaker).plate},
	{name: "biển số", shape: shape(`(\d\d)[- ]?([A-ZĐ]{1,2}|[A-Z]\d)(\d)? ?- ?(?:(\d\d)\.(\d{3})|(\d{4,5}))`), when: cueEmblem, read: (*speaker).loosePlate},
	{name: "suốt ngày đêm", shape: shape(`24h?/(7|24)(h?)`), never: cueDay | cuePart | cueWhen | cueFeast, read: (*speaker).allDay},
	{name: "thế hệ mạng", shape: shape(`[2-6]G(?:/[2-6]G)+`), read: (*speaker).generations},
	{name: "tỷ lệ phân", shape: shape(`\d{1,2}-\d{1,2}-\d{1,2}(?:-?\d{1,2}S|S)?(?: ?\+ ?\d{0,2}(?:TE|[A-Z][A-Za-z]{0,2}))*`), never: cueDay | cuePart | cueWhen | cueMonth | cueHouse | cueCode | cueForm | cueWeekday | cueShort, read: (*speaker).mixture},
	{name: "hạng thương tật", shape: shape(`([1-4])/([34])`), when: cueGrade, read: (*speaker).grade},
	{name: "giờ và ngày", shape: shape(`(\d{1,2})[hHgG](\d{2})?'?/(\d{1,2})/(\d{1,2})(?:/(\d{4}))?`), read: (*speaker).hourOfDay},
	{name: "tháng", shape: shape(`(\d{1,2})T(?: (?:đầu|cuối) năm|/\d{4})`), read: (*speaker).countedMonths},
	{name: "số nhà", shape: shape(`\d+[A-Za-zĐđ]?(?:/\d+[A-Za-zĐđ]?)+`), read: (*speaker).house},
	{name: "thứ trong tuần", shape: shape(`[2-7](?: ?[,–-] ?[2-7]| (?:và|đến) [2-7])+`), when: cueWeekday, read: (*speaker).weekdays},
	{name: "tỷ lệ", shape: shape(`(\d{1,3})([:/])(\d{1,3}(?:\.\d{3})+|\d{1,7})`), read: (*speaker).scale},
	{name: "tỷ số", shape: shape(`(\d{1,2})/(\d{1,2})`), never: cueDay | cuePart | cueWhen, read: (*speaker).slashScore},
	{name: "tỷ số", shape: shape(`(\d{1,3}) ?[-–:] ?(\d{1,3})`), read: (*speaker).score},
	{name: "mã", shape: shape(`\d{3,6}(?:-\d{3,6}){2,}`), never: cueDay | cuePart, read: (*speaker).parted},
	{name: "khoảng tháng, quý", shape: shape(`(\d{1,2}) ?[-–] ?(\d{1,2})/(\d{4})`), read: (*speaker).monthSpan},
	{name: "các ngày", shape: shape(`(\d{1,2}(?:,\d{1,2})+)/(\d{1,2})`), when: cueDay | cuePart | cueWhen, read: (*speaker).listedDays},
	{name: "tháng và năm", shape: shape(`(\d{1,2})([./-])(\d{4})`), read: (*speaker).monthYear},
	{name: "giờ phút giây", shape: shape(`(\d{1,2})(?::(\d\d):(\d\d)|[ \x{a0}]?giờ[ \x{a0}]?(\d{1,2})[ \x{a0}]?phút[ \x{a0}]?(\d{1,2})[ \x{a0}]?giây|[hH](\d{1,2})['′’](\d{1,2})["″”])`), read: (*speaker).seconds},
	{name: "giờ", shape: shape(`(\d{1,2})(?::|[hH]:?| [hH] ?|[gG]:?|[ \x{a0}]?giờ[ \x{a0}]?)(\d{2})(?:'|′|’|ph?|[ \x{a0}]?phút)?`), never: cueScale | cueScore, read: (*speaker).clock},
	{name: "giờ", shape: shape(`(\d{1,2})[hHgG](\d)(?:'|′|ph?)?`), read: (*speaker).clock},
	{name: "giờ", shape: shape(`(\d{1,2})[hH]`), read: (*speaker).hours},
	{name: "giờ", shape: shape(`(\d{1,2})[gG]`), read: (*speaker).hour},
	{name: "tọa độ", shape: shape(`(\d{1,3})°(\d{1,2})['′’](?:(\d{1,2}(?:[.,]\d+)?)(?:["″”]|''|′′))?([BNĐTEWS](?:\P{L}|$))?`), open: true, read: (*speaker).bearing},
	{name: "tọa độ", shape: shape(`(\d{1,2}[.,]\d{1,6})° ?([NB])[ \-–,;]+(\d{2,3}[.,]\d{1,6})° ?([EĐ])|(\d{1,2}[.,]\d{1,6})([NB])[ \-–,;]+(\d{2,3}[.,]\d{1,6})([EĐ])`), read: (*speaker).position},
	{name: "giây", shape: shape(`(\d{1,2})["″](\d{1,2})`), read: (*speaker).tenths},
	{name: "giây", shape: shape(`(\d{1,2})['′’](\d{1,2})["″”](\d{1,2})`), read: (*speaker).minuteTenths},
	{name: "phút", shape: shape(`(\d{1,3})['′’](?:(\d{1,2})(?:''|"|″|”|′′)?)?`), read: (*speaker).primes},
	{name: "ngày và tháng", shape: shape(`(\d{1,2})([/.-])(\d{1,2})`), read: (*speaker).dayMonth},
	{name: "số điện thoại ngắn", shape: shape(`(\d{6,7}|\d{1,4}(?:[. ]\d{3}){1,2})`), when: cueShort, never: cueCode, read: (*speaker).townNumber},
	{name: "số điện thoại ngắn", shape: shape(`(\d{3,5})`), when: cueShort, read: (*speaker).shortNumber},
	{name: "số điện thoại ngắn", shape: shape(`1022`), never: cueDay | cueMonth | cueYear | cueDoc | cueNumber | cueLong, read: (*speaker).hotline},
	{name: "số điện thoại ngắn", shape: shape(`11[1-5]`), when: cueAid, read: (*speaker).hotline},
	{name: "số điện thoại ngắn", shape: shape(`11[1-5]`), read: (*speaker).afterColon},
	{name: "số điện thoại ngắn", shape: shape(`11[1-5]`), read: (*speaker).emergencyList},
	{name: "số điện thoại ngắn", shape: shape(`(11[1-5]|1022)( ?/ ?| hoặc )(11[1-5]|1022)`), read: (*speaker).emergencyPair},
	{name: "phân số", shape: shape(`(\d{1,9})/(\d{1,9})`), open: true, read: (*speaker).fraction},
	{name: "dãy số", shape: shape(`\d{6,}(?:[ .-]\d{2,})*|\d{3,6}(?:[ ]\d{3,5})+`), read: (*speaker).farCode},
	{name: "tiền viết tắt", shape: shape(`(\d{1,3})(tr|triệu|tỷ|tỉ)(\d{1,3})`), read: (*speaker).shortMoney},
	{name: "công tơ", shape: shape(`(\d{1,3}) ?\((\d{1,3})\) ?A`), read: (*speaker).meter},
	{name: "dạng thuốc", shape: shape(`(\d{1,3}(?:[.,]\d{1,2})?)(EC|SC|WP|WG|WDG|SL|SP|OD|SE|SG|FS|EW|ME|DP|GR)`), read: (*speaker).formulation},
	{name: "sao", shape: shape(`([1-5])\*`), open: true, read: (*speaker).stars},
	{name: "giây", shape: shape(`(\d{1,3})s`), never: cueVersion, read: (*speaker).shortSeconds},
	{name: "phút", shape: shape(`(\d{1,3})p`), never: cueHouse | cueLetter | cueNumber | cueForm | cueCode | cueClause, read: (*speaker).shortMinutes},
	{name: "viên thuốc", shape: shape(`(\d{1,2}|1/2)v(?:/(?:ngày|lần|đêm)| ?x ?\d| (?:sáng|trưa|chiều|tối))`), open: true, read: (*speaker).pills},
	{name: "nhịp", shape: shape(`(\d{2,3}) ?(?:l|lần)/(?:phút|ph|p)`), when: cuePulse, read: (*speaker).pulse},
	{name: "trong", shape: shape(`(\d)in(\d)`), read: (*speaker).combined},
	{name: "trở lên", shape: shape(`(\d{1,3})\+ ?(tuổi|điểm|người|hộ|ngày)`), read: (*speaker).upwards},
	{name: "mã lực", shape: shape(`(\d{1,4}) ?(?:CV|HP|cv|hp)`), read: (*speaker).horsePower},
	{name: "số bản", shape: shape(`(\d{1,2})b(?:\)|$)`), open: true, read: (*speaker).copies},
	{name: "tấn, tuổi", shape: shape(`(\d{1,3}(?:,\d{1,2})?)([tT])`), read: (*speaker).tonsOrYears},
	{name: "số đo", shape: shape(`(\d{1,3})(m|kg|km|l)(\d{1,2})`), read: (*speaker).splitMeasure},
	{name: "số", shape: shape(`\d`), open: true, read: (*speaker).number},
}

var compoundShape = shape(`\p{Lu}[\p{L}]*(?:(?: ?& ?|-|, ?)\p{Lu}[\p{L}]*)+`)

// letterKinds are the kinds that begin with a letter.
var letterKinds = []kind{
	{name: "vân vân", shape: shape(`[vV]\.v\.?`), open: true, read: (*speaker).andSoOn},
	{name: "chữ viết tắt công sở", shape: shape(officePattern), open: true, read: (*speaker).office},
	{name: "đề mục", shape: shape(`[a-zđ](?:\.?\d{1,2})(?:\.\d{1,2})*`), read: (*speaker).item},
	{name: "đề mục", shape: shape(`(?:x|ix|iv|v?i{0,3})`), read: (*speaker).smallRoman},
	{name: kindForm, shape: shape(`[A-ZĐ]+\d[A-ZĐ\d]*[a-z]?(?:[-./][A-ZĐ\d]+)*|[A-ZĐ]+(?:[-./][A-ZĐ\d]+[a-z]?)+`), when: cueForm, read: (*speaker).formCode},
	{name: "quý, tháng", shape: shape(`(?:Q\.?([1-4]|IV|I{1,3})|T\.?(\d{1,2}))/(\d{4})`), read: (*speaker).period},
	{name: "quý", shape: shape(`Q\.?([1-4])`), never: cueHouse | cueLetter | cueNumber | cueForm | cueCode | cueSpell, read: (*speaker).shortQuarter},
	{name: "tháng", shape: shape(`T(1[0-2])`), never: cueForm | cueCode | cueHouse | cueLetter | cueNumber | cueSpell | cueEmblem, read: (*speaker).shortMonth},
	{name: "các thứ trong tuần", shape: shape(`T[2-7](?: ?[-–,/] ?T?(?:[2-7]|CN)){2,}|T[2-7] ?/ ?(?:T[2-7]|CN)`), read: (*speaker).shortWeekdays},
	{name: "thứ và ngày", shape: shape(`T\.?([2-7]),? (\d{1,2})/(\d{1,2})(?:/(\d{4}))?`), read: (*speaker).weekdayDate},
	{name: "thứ trong tuần", shape: shape(`T\.?([2-7])(?: ?[-–] ?T?([2-7]|CN))?`), read: (*speaker).shortWeekday},
	{name: "dãy ký hiệu", shape: shape(`[A-ZĐ]\d{1,2}(?: ?[-–] ?[A-ZĐ]\d{1,2}){2,}`), read: (*speaker).codeChain},
	{name: "từ có số", shape: shape(`[A-Z][A-Za-z]+\d[A-Za-z]`), read: (*speaker).mixedWord},
	{name: kindVariety, shape: shape(`([A-ZĐ]{1,4})[ -]?(\d{1,6})([a-zA-Z])?`), when: cueVariety, read: (*speaker).variety},
	{name: "mức báo động", shape: shape(`BĐ(?: ?([1-3])|(I{1,3}))`), never: cueHouse, read: (*speaker).alarm},
	{name: "hạng thương tật", shape: shape(`(TB|BB)(?: hạng)? ([1-4])/([34])`), read: (*speaker).shortGrade},
	{name: "mác bê tông", shape: shape(`M[ .]?(\d{2,4})`), read: (*speaker).concrete},
	{name: "đường", shape: shape(`(ĐT|QL|TL|ĐH|HL|CT)[. ]?(\d{1,3})([A-ZĐ](?:\P{L}|$))?`), open: true, read: (*speaker).road},
	{name: "số nhà", shape: shape(`K(\d+[A-Z]?(?:/\d+[A-Z]?)+)`), read: (*speaker).lane},
	{name: "lý trình", shape: shape(`[Kk][Mm] ?(\d+)(\+\d+)?`), read: (*speaker).milestone},
	{name: "loại văn bản", shape: shape(`(NĐ|QĐ|NQ|ĐA|TTLT|CV|KH|TB|BC|TT|CT|PA|CTr|NĐ-CP)(?: số | ?\d)`), open: true, read: (*speaker).typed},
	{name: "anh, chị", shape: shape(`([AC])\. ?`), open: true, read: (*speaker).callee},
	{name: "chữ viết tắt trước tên", shape: shortDots, open: true, read: (*speaker).shortDot},
	{name: "đề mục", shape: shape(`([A-HĐ])\.([IVX]{1,5})((?:\.\d{1,2})*)`), when: cueClause | cueForm, read: (*speaker).heading},
	{name: "số La Mã và chữ", shape: shape(`([IVX]+)-([A-HĐ])`), when: cueClause | cueRoman, read: (*speaker).numeralLetter},
	{name: kindRoman, shape: shape(`[IVXLCDM]+`), open: true, read: (*speaker).numeral},
	{name: "cụm viết tắt", shape: compoundShape, open: true, read: (*speaker).compound},
	{name: "ký hiệu văn bản", shape: symbolPattern, open: true, read: (*speaker).symbol},
	{name: "mã", shape: shape(`[A-ZĐ][A-ZĐ\d]*(?:[.\-/_ ]?[\dA-ZĐ]+)*`), when: cueCode | cueEmblem, read: (*speaker).letterCode},
	{name: "khoản, điều", shape: shape(`K(\d{1,2}),? ?Đ(\d{1,3})`), read: (*speaker).clauses},
	{name: "sê ri", shape: shape(`[A-ZĐ]{2} ?\d{6,8}`), read: (*speaker).series},
	{name: "tệp", shape: shape(`(?i:pdf|docx?|xlsx?|pptx?|apk|exe|jpe?g|png|mp[34]|zip|rar|html|csv|sms|usb|dvd|gif)`), read: (*speaker).fileKind},
	{name: "từ ngoại", shape: foreignPattern, open: true, read: (*speaker).foreignPhrase},
	{name: "chữ và số", shape: shape(`([A-ZĐ]{1,4})[.-]?(\d{1,4})([a-zđ])?`), read: (*speaker).form},
	{name: "chữ tắt một chữ cái", shape: shape(`[` + voiceless + `]\.\p{L}{2,}`), read: (*speaker).shortened},
	{name: "đơn vị", shape: shape(`[a-zđµμ]`), open: true, read: (*speaker).looseUnit},
	{name: "số che bớt", shape: shape(`[xX*]{2,}`), read: (*speaker).masked},
	{name: "chữ tắt thường", shape: shape(`[` + voiceless + `]{2,4}`), read: (*speaker).voiceless},
	{name: "từ", open: true, read: (*speaker).word},
}

var symbolPattern = regexp.MustCompile(`^[\p{Lu}][\p{L}\d&]*(-[\p{L}\d&]+)+`)
