package personal

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// call is a word, or some, behind which a person is named.
type call struct {
	phrase []string
	post   bool // says what somebody is: only a name that is known as one follows
	asks   bool // leads to whom one turns to (asked.go)
}

// calls are the ways to speak of a person.
var calls = func() (out []call) {
	for _, row := range []struct {
		post  bool
		words string
	}{
		{false, "ông giáo|bà giáo|ông|bà|anh|chị|em|cháu|cụ|cô|chú|bác|cậu|dì|thím|mợ|dượng|thầy|bé|ngài|thằng|đồng chí|đ/c|mr|mrs|ms|miss|ô|bà con là|vợ chồng|sư thầy|sư cô|người tên|người dân tên|tên là|tên tôi là|tôi tên|tôi tên là|em tên|con tên|tui tên|mình tên|cháu tên|họ tên|họ và tên|quý danh|danh tính"},
		{true, "bác sĩ|cô giáo|thầy giáo|giáo viên|cán bộ|công chức|nhân viên|chuyên viên|tổ trưởng|tổ phó|trưởng thôn|thôn trưởng|trưởng ban|giám đốc|công an|công an viên|đồng nghiệp|thợ|tài xế|chủ quán|chủ nhà|chủ hộ|chủ tiệm|hàng xóm|con trai|con gái|vợ|chồng|mẹ|bố|cha|má|tía|nhà|hộ|gia đình|tên|tôi là|tui là|mình là|em là|cháu là|con là|người dân|công dân"},
	} {
		for phrase := range strings.SplitSeq(row.words, "|") {
			out = append(out, call{phrase: strings.Fields(phrase), post: row.post})
		}
	}
	out = append(out, askings()...)
	slices.SortStableFunc(out, func(a, b call) int { return len(b.phrase) - len(a.phrase) })
	return out
}()

var callsBy = func() map[string][]call {
	by := map[string][]call{}
	for _, c := range calls {
		for _, key := range spellings(c.phrase[0]) {
			by[key] = append(by[key], c)
		}
	}
	return by
}()

// spellings are a word with its marks and without.
func spellings(w string) []string {
	if plain := vi.Fold(w); plain != w {
		return []string{w, plain}
	}
	return []string{w}
}

// persons are the words that call one person and may themselves stand in place of a name.
var persons = words("ông bà anh chị em cháu cụ cô chú bác cậu dì thím mợ dượng thầy bé ngài mẹ cha bố con vợ chồng tôi")

// posts begin what follows a call and is no name: "ông Chủ tịch", "Bà Mẹ", "Anh Em".
var posts = words("trai gái chủ chánh phó trưởng bí giám đại tổ công viên cán nhân chuyên thư kế thủ lãnh đội bảo trực luật bác thanh_tra hiệu thẩm kiểm tổng thượng trung thiếu linh mục hội ủy ubnd hđnd đảng nhà nước việt quốc tỉnh thành huyện xã phường quận thôn khu sở ban bộ cục chi cơ nội ngoại già trẻ đẻ nuôi rịa nà đen chúa địa táo giời trời tơ lãnh giáo hội_đồng văn_phòng phòng cảnh điều đoàn phụ cựu mặt hộ thương thân người dân khi nếu hãy xin vui được phải có không và hoặc là đã đang sẽ cần đến tới nộp mang gửi gọi cho của tại theo từ trong sau trước nhưng vì do hồ điện mã ngày giấy thủ đơn tờ phiếu bản căn họ tên địa_chỉ số quyền nghĩa trường mọi các những một mỗi thông tiếp kết trả hướng đăng khai tuy rồi này đó kia ấy cũng chưa vừa mới lên về ra vào đi làm qua khác nào ai sao gì bao đâu ở với liên hằng hàng mặc tiếng pháp lao tư_pháp thực hiện còn để nên lại nhiều tôi ta chúng tác")

// famous are those whose names streets, schools and units bear; folded, the family with what follows.
var famous = func() map[string]bool {
	set := map[string]bool{}
	for name := range strings.SplitSeq("ho chi minh|nguyen tat thanh|nguyen ai quoc|tran hung dao|tran phu|tran quoc toan|tran quang khai|tran nhat duat|tran nhan tong|tran thai tong|tran cao van|tran binh trong|tran khanh du|tran nguyen han|tran quy cap|tran dai nghia|tran te xuong|tran huy lieu|tran van on|tran van tra|tran khat chan|tran duy hung|tran thanh tong|nguyen hue|nguyen trai|nguyen du|nguyen chi thanh|nguyen van linh|nguyen van cu|nguyen van troi|nguyen van be|nguyen thi minh khai|nguyen thi dinh|nguyen binh khiem|nguyen dinh chieu|nguyen dinh thi|nguyen cong tru|nguyen trung truc|nguyen truong to|nguyen khuyen|nguyen khanh toan|nguyen luong bang|nguyen huu tho|nguyen huu canh|nguyen thai hoc|nguyen thai binh|nguyen tri phuong|nguyen trong tuyen|nguyen viet xuan|nguyen bieu|nguyen thuong hien|nguyen an ninh|nguyen co thach|nguyen duy trinh|nguyen phuc chu|nguyen sinh sac|nguyen xi|nguyen kim|nguyen hoang|nguyen cu trinh|nguyen thong|nguyen dinh chinh|nguyen phong sac|nguyen xien|nguyen huy tuong|le loi|le lai|le duan|le thanh tong|le hong phong|le quy don|le thi hong gam|le dai hanh|le van huu|le van tam|le van sy|le duc tho|le quang dao|le trong tan|le van luong|le van viet|le thi rieng|le ngoc han|le chan|phan boi chau|phan chu trinh|phan chau trinh|phan dinh phung|phan dinh giot|phan dang luu|phan huy chu|phan ke binh|phan van tri|phan thanh gian|phan rang|phan thiet|phan ri|phan xi pang|pham ngu lao|pham ngoc thach|pham van dong|pham hong thai|pham hung|pham van bach|pham van hai|pham van chieu|huynh thuc khang|huynh tan phat|huynh van banh|hoang dieu|hoang hoa tham|hoang van thu|hoang quoc viet|hoang sa|hoang lien son|hoang cau|hoang minh giam|hoang dao thuy|hoang mai|hoang su phi|vo thi sau|vo van kiet|vo nguyen giap|vo chi cong|vo van tan|vo van ngan|vu trong phung|vu tong phan|vu ngoc phan|dang thai mai|dang dung|dang thuy tram|dang tat|dang van ngu|dang tran con|bui thi xuan|bui thien ngo|bui huu nghia|do hanh|do xuan hop|ngo quyen|ngo gia tu|ngo si lien|ngo tat to|ngo thi nham|ngo thi si|ngo may|dinh tien hoang|dinh bo linh|dinh cong trang|trinh hoai duc|trinh cong son|trinh dinh thao|truong sa|truong chinh|truong dinh|truong cong dinh|truong son|truong han sieu|truong vinh ky|phung hung|phung khac khoan|phung chi kien|quach thi trang|luong the vinh|luong dinh cua|luong ngoc quyen|luong van tuy|luu quang vu|luu huu phuoc|ta quang buu|ta uyen|nong van den|trieu viet vuong|trieu thi trinh|ho xuan huong|ho tung mau|ly thuong kiet|ly thai to|ly tu trong|ly nam de|mai hac de|mai xuan thuong|to hieu|to hien thanh|to vinh dien|ha huy tap|ha huy giap|cao ba quat|cao thang|chu van an|duong dinh nghe|dao duy tu|dao duy anh|doan thi diem|ton duc thang|y bih aleo|y ngong|y jut|ayun pa|y wang|bach dang|vuong thua vu|dien bien phu|nguyen khoa dang|huyen tran cong chua|tran quoc tuan|le anh xuan|le hoan|tran te|nong duc manh|dinh nup|nơ trang long", "|") {
		set[vi.Fold(name)] = true
	}
	return set
}()

// named are what bears a name that is nobody's: streets, schools, firms, places.
var named = words("đường phố phường xã huyện quận tỉnh thành ngõ hẻm kiệt ngách tuyến trục thôn tổ bon buôn bản làng ấp khu chợ cầu hồ sông suối núi đồi đèo trường thcs thpt mầm_non tiểu_học đại_học cao_đẳng viện trạm công_viên quảng_trường văn_hóa vòng_xoay ngã_tư ngã_ba nút giao giao_lộ bùng_binh dốc rạp tượng_đài đền chùa đình nhà_thờ tnhh công_ty doanh_nghiệp thương_hiệu giải_thưởng giải tư_tưởng huân_chương huy_hiệu phong_trào quỹ chiến_dịch học_viện bệnh_viện quần_đảo đảo biển vịnh lăng đội thanh_niên thiếu_niên cộng_sản chủ_tịch bác đại_lộ cảng bến sân_bay nghĩa_trang khu_phố duong pho phuong")

// middles stand between a family name and a given one, and hardly anywhere else behind a family name.
var middles = words("văn thị đức hữu quang minh ngọc thanh xuân công đình bá như kim thúy hồng hoàng quốc gia thế trọng viết duy tấn van thi")

// givens are names that people bear, and that posts, roads and sentences rarely begin with.
var givens = words("hùng dũng cường tuấn tú tùng toàn thắng thành trung tâm sơn quân quý quyền phúc phong phương phát nam nhân nghĩa mạnh minh long lâm lan linh liên loan lý hương huệ hồng hoa hiền hạnh hằng hải hà hậu hiếu hoàng huy hưng khánh khoa kiên kiệt giang duyên dung duy đức đạt đông diệp cúc chung châu bình bích bảo ánh anh an ái yến xuân vy vinh việt vân uyên tuyết trinh trang trâm thúy thủy thuận thu thư thoa thơm thảo thanh thái thạch tài quỳnh quang phượng nhung như nhi nguyệt ngọc ngân nga mỹ mai ly luân lợi lộc khôi bưởi đào tình tiến tiên thịnh thiện tân tấn sang quốc nhàn ngà khải khang hợp hảo hân hường huyền hiệp gấm diễm thạnh thắm lành đoan nương lài lựu xoan danh cương công chiến chi cẩm bắc sáu bảy tám chín út tư")

// bareGivens are the same without marks.
var bareGivens = bareOf(givens)

// bareOf are words without their marks.
func bareOf(set map[string]bool) map[string]bool {
	bare := map[string]bool{}
	for word := range set {
		bare[vi.Fold(word)] = true
	}
	return bare
}

// seldom are the pairs of a call and a given name that are words of their own.
var seldom = words("anh_hùng anh_dũng anh_minh anh_tài anh_linh anh_thư anh_đào anh_hào anh_ninh cô_đơn cô_nhi cô_tiên chú_tâm chú_ý bác_ái ông_tổ bà_hoàng bà_nội bà_ngoại thầy_thuốc em_út em_hiền cụ_thể anh_em chị_em ông_bà bà_con cháu_nội cháu_ngoại bé_út cô_công cô_thanh bà_chúa nhà_hoa nhà_an nhà_công nhà_xuân nhà_thanh nhà_minh nhà_tài nhà_tình nhà_nhân nhà_chung nhà_tâm nhà_nam nhà_long nhà_sơn nhà_ngân mẹ_hiền con_nam hộ_an hộ_công hộ_sáu tên_minh tên_công tên_danh vợ_cả tên_anh tên_tư bà_tư ông_công cô_chiến công_an thợ_công thợ_tân anh_công công_dân anh_lâm cán_bộ bà_công chị_công cậu_tư bác_công ông_lâm bé_an em_an ông_an nhà_thái em_bình em_minh cha_tư")

// names finds those that follow a call, those with a family before, and those that begin as
// names of the Central Highlands do.
func names(r *reading) (out []piece) {
	covered := 0
	aside := map[int]bool{} // tokens behind which names are still those of streets
	for i := 0; i < len(r.tokens); i++ {
		t := r.tokens[i]
		if t.class != word || t.from < covered {
			continue
		}
		if from, to := nameFrom(r, i, aside); to > 0 {
			out = append(out, piece{r.tokens[from].from, r.tokens[to-1].to, nameValue(r.text[r.tokens[from].from:r.tokens[to-1].to])})
			covered = r.tokens[to-1].to
		}
	}
	return out
}

// nameFrom is the name that a token begins or leads to, as tokens; to is 0 for none.
func nameFrom(r *reading, i int, aside map[int]bool) (from, to int) {
	for _, look := range []func() (int, int){
		func() (int, int) { return calledName(r, i) },
		func() (int, int) { return familyName(r, i, aside) },
		func() (int, int) { return highlandName(r, i) },
		func() (int, int) { return shortened(r, i) },
		func() (int, int) { return shortFamily(r.tokens, i) },
		func() (int, int) { return signedName(r, i) },
		func() (int, int) { return typedName(r, i, aside) },
	} {
		if from, to = look(); to > 0 {
			return from, to
		}
	}
	return 0, 0
}

// nameValue is a name for comparison.
func nameValue(name string) string {
	return vi.Fold(strings.NewReplacer("_", " ", "-", " ", ".", " ").Replace(name))
}

// calledName is the name behind a call, as tokens; to is 0 for none.
func calledName(r *reading, i int) (from, to int) {
	for _, c := range callsBy[r.tokens[i].low] {
		n := 0
		if len(c.phrase) == 1 && c.phrase[0] == "đ/c" {
			continue
		}
		if n = says(r.tokens, i, c.phrase); n == 0 || nation(r.tokens, i) || isFamous(r.tokens, i) {
			continue
		}
		at, loose := connected(r.tokens, i+n)
		if at == 0 || r.tokens[i].low != c.phrase[0] && !r.tokens[at].bare() || r.tokens[i].capital() && beforeIs(r.tokens, i, named) {
			continue
		}
		if c.asks {
			from, to = askedName(r, i, at, c)
		} else {
			from, to = nameAt(r, i, at, c, loose)
		}
		if to > 0 {
			return from, to
		}
	}
	if r.tokens[i].low == "đ" && i+2 < len(r.tokens) && r.tokens[i+1].text == "/" && r.tokens[i+2].low == "c" {
		if at, loose := connected(r.tokens, i+3); at > 0 {
			return nameAt(r, i, at, call{}, loose)
		}
	}
	return 0, 0
}

// beforeIs tells whether the word before a token is one of a set.
func beforeIs(list []token, i int, set map[string]bool) bool {
	return i >= 2 && list[i-1].class == blank && set[list[i-2].low]
}

// nation tells the country and its language: "tiếng Anh", "Vương quốc Anh".
func nation(list []token, i int) bool {
	return list[i].low == "anh" && i >= 2 && slices.Contains([]string{"tiếng", "nước", "quốc", "người", "bảng", "hùng"}, list[i-2].low) && list[i].capital()
}

// connected steps over what may stand between a call and a name: a blank, a colon, a
// bracket, quotation marks, "tên", "là". loose tells that more than blanks were there.
func connected(list []token, at int) (int, bool) {
	start, loose := at, false
	for at < len(list) && at < start+8 {
		t := list[at]
		switch {
		case t.class == blank && strings.Count(t.text, "\n") < 2:
			if strings.Contains(t.text, "\n") && at+1 < len(list) && list[at+1].class == sign {
				return 0, false // a list begins
			}
		case t.class == sign && strings.Contains(":(\"“‘'*_[-–.=»«#", t.text):
			loose = loose || t.text != "."
			if t.text == "." && at == start && at+1 < len(list) && list[at+1].capital() {
				loose = true // "ông.Hùng"
			} else if t.text == "." && (at > start || !shortCalls[list[at-1].low]) {
				return 0, false
			}
		case t.class == word && (t.low == "tên" || t.low == "là" || t.low == "họ" || t.low == "ten" || t.low == "la"):
			loose = true
		case t.class == word:
			if at == start && (!t.capital() || list[at-1].bare()) {
				return 0, false
			}
			return at, loose
		default:
			return 0, false
		}
		at++
	}
	return 0, false
}

// shortCalls are those that end in a full stop.
var shortCalls = words("ô b mr mrs ms")

// mostWords of a name.
const mostWords = 6

// nameAt is the name that begins at a token behind a call.
func nameAt(r *reading, i, at int, c call, loose bool) (from, to int) {
	first := r.tokens[at]
	end, many := nameEnd(r.tokens, at)
	family, sure := vi.FamilyName(first.text)
	given := givens[first.low]
	pair := seldom[r.tokens[i].low+"_"+first.low]
	quiet := !r.tokens[i].loud() || r.tokens[i].single() < 2
	switch {
	case !first.capital() && loose:
		if to := threeWords(r.tokens, at); to > 0 && !isFamous(r.tokens, at) { // "vợ là trần lệ quyên"
			return at, to
		}
		if list := r.tokens; list[past(list, i+len(c.phrase)*2-1, " ")].low == "tên" { // "vợ tên ngọc hà"
			return smallNamed(list, at, true)
		}
		return 0, 0
	case !first.capital():
		return smallName(r, i, at, c)
	case many == 1 && compound(r.tokens, at):
		return 0, 0
	case persons[first.low] && !(given && many == 1 && !first.loud() && !persons[r.tokens[i].low]) && !(many > 1 && family):
		return 0, 0
	case first.single() == 1 && many == 1:
		return 0, 0 // one letter says nobody
	case first.single() == 1:
		if !allSingle(r.tokens[at:end]) && first.low != "y" && r.tokens[at+1].text != "." {
			return 0, 0
		}
		return at, end
	case first.loud() && !quiet, first.loud() && c.post, first.loud() && many == 1 && !given:
		if family && many > 1 && (sure || middleFollows(r.tokens, at)) && !posts[first.low] || given && !pair && many <= 2 && !c.post && !posts[first.low] {
			return at, end
		}
		return 0, 0
	case c.post && ranked(r.tokens, at, many):
		return at, end
	case c.post:
		if family && many > 1 && !isFamous(r.tokens, at) && (sure || middleFollows(r.tokens, at)) || given && many == 1 && !pair && !posts[first.low] {
			return at, end
		}
		return 0, 0
	case family && many > 1 && (sure || !posts[first.low]):
		if isFamous(r.tokens, at) && named[r.tokens[i].low] {
			return 0, 0
		}
		return at, end
	case many > 2 && slices.Contains([]string{"văn", "thị"}, r.tokens[past(r.tokens, at+1, " ")].low):
		return at, end
	case posts[first.low] && !(given && many == 1), titled(r.tokens, i, at):
		return 0, 0
	case loose && many == 1 && !given && !family:
		return 0, 0
	case minority(first):
		return at, end
	}
	return at, end
}

// compound tells that a word and the next are a word of their own: "công chức Tư pháp",
// "anh thanh toán".
func compound(list []token, at int) bool {
	next := wordBehind(list, at)
	return next > 0 && (compounds[list[at].low+"_"+list[next].low] || small[list[at].low+"_"+list[next].low])
}

var compounds = words("chủ_tịch chủ_nhiệm chánh_văn phó_chủ bí_thư tổ_trưởng tổ_phó công_an công_chức công_dân công_ty thanh_tra thanh_niên trung_tá trung_tâm trung_úy thượng_tá thượng_úy đại_tá đại_biểu đại_diện đại_úy thiếu_tá thư_ký nhân_dân nhân_viên bảo_vệ chi_cục hội_đồng nam_nữ minh_chứng nghĩa_vụ quân_nhân quân_sự hiệu_trưởng an_ninh việt_nam bảo_hiểm tư_pháp quốc_phòng y_tế tài_nguyên văn_hóa danh_mục quân_đội quân_khu")

// titled tells capitals that make a title of honour: "Bà Mẹ Việt Nam Anh Hùng Lực Lượng".
func titled(list []token, i, at int) bool {
	next := past(list, at+1, " ")
	if list[i].low == "anh" && list[at].low == "hùng" {
		return i >= 2 && list[i-2].low == "nam" || next < len(list) && slices.Contains([]string{"lao", "lực", "dân", "liệt", "llvtnd", "llvt", "các", "của"}, list[next].low)
	}
	return list[i].low == "bà" && (list[at].low == "mẹ" || list[at].low == "trưng")
}

func allSingle(list []token) bool {
	for _, t := range list {
		if t.class == word && t.single() > 1 {
			return false
		}
	}
	return true
}

func middleFollows(list []token, at int) bool {
	next := at + 1
	for next < len(list) && next < at+3 && (list[next].text == " " || strings.Contains("-_.", list[next].text) && list[next].class == sign) {
		next++
	}
	return next < len(list) && next > at && middles[list[next].low]
}

// nameEnd is where words with capitals that follow each other end, and how many they are.
func nameEnd(list []token, at int) (end, many int) {
	end, many = at+1, 1
	for many < mostWords {
		next := end
		for next < len(list) && next < end+3 && (list[next].class == blank && strings.Trim(list[next].text, " \t") == "" || list[next].class == sign && strings.Contains("-_.'’·", list[next].text) && (list[next].text != "." || next == end)) {
			next++
		}
		if next >= len(list) || !list[next].capital() || next-end > 1 && list[next-1].class == sign && list[end].class != blank {
			break
		}
		if list[end].text == "." && next > end+1 && list[end-1].single() > 1 { // a sentence ends
			break
		}
		if next > end && list[next-1].class == blank && next-end > 1 && list[end].text == "-" { // "Hùng - Trưởng thôn"
			break
		}
		end, many = next+1, many+1
	}
	return end, many
}

// smallName is a name behind a call in small letters: "ông nguyễn văn hùng", "bà hoa".
func smallName(r *reading, i, at int, c call) (from, to int) {
	first := r.tokens[at]
	family, sure := vi.FamilyName(first.text)
	if !family && first.bare() {
		family, sure = bareFamilies[first.plain], bareFamilies[first.plain]
	}
	second := wordBehind(r.tokens, at)
	switch {
	case family && second > 0 && (middles[r.tokens[second].low] || sure && (givens[r.tokens[second].low] || r.tokens[second].bare() && bareGivens[r.tokens[second].plain])):
		if third := wordBehind(r.tokens, second); third > 0 && middles[r.tokens[second].low] {
			return at, third + 1
		}
		return at, second + 1
	case sure && second > 0 && surest[first.plain]:
		return at, second + 1
	case threeWords(r.tokens, at) > 0 && !c.asks && !isFamous(r.tokens, at):
		return at, threeWords(r.tokens, at)
	case slices.Contains(c.phrase, "tên"):
		return smallNamed(r.tokens, at, len(c.phrase) > 1 && c.phrase[len(c.phrase)-1] == "tên")
	case c.post || !called[r.tokens[i].low] || r.tokens[i].low == "chú" && i >= 2 && r.tokens[i-2].low == "ghi":
	case rankedCall(r.tokens, at) > 0:
		return at, rankedCall(r.tokens, at)
	case givens[first.low] && !seldom[r.tokens[i].low+"_"+first.low] && !numeral(first) && !compound(r.tokens, at):
		return at, at + 1
	case numeral(first) && (r.tokens[i].low == "ông" || r.tokens[i].low == "bà") && first.low != "tư":
		return at, at + 1
	}
	return 0, 0
}

// called are the calls before which small letters still make a name.
var called = words("ông bà anh chị cô chú bác cụ cậu dì thím mợ em cháu thầy thằng bé")

func numeral(t token) bool {
	return slices.Contains([]string{"sáu", "bảy", "tám", "chín", "út", "tư"}, t.low)
}

// small are words that begin like a given name.
var small = words("thanh_toán thanh_tra thanh_niên thanh_lý thanh_thiếu tài_khoản tài_sản tài_trợ tài_chính tài_liệu tài_xế công_dân công_tác công_an công_khai công_nhân an_toàn an_tâm an_ninh bảo_vệ bảo_hiểm bảo_đảm bảo_trợ bảo_hành bình_thường tâm_thần thành_lập thành_viên thành_phố thành_công thuận_tiện thuận_lợi thu_nhập thu_hồi thu_tiền thu_gom thư_ký tiến_hành tiến_bộ tiên_tiến hạnh_phúc hiền_hòa hương_khói phát_hiện phát_triển phát_sinh phong_trào phúc_lợi quang_cảnh quốc_tịch quốc_gia quý_vị quý_khách trung_tâm trung_thực trung_thành trung_bình trung_ương trung_học việt_nam xuân_này minh_bạch minh_họa minh_chứng nhân_dân nhân_viên nghĩa_vụ mạnh_dạn mạnh_khỏe linh_hoạt liên_hệ liên_lạc liên_quan liên_tục hợp_tác hợp_lệ hải_quan hà_nội hải_phòng hoàn_toàn khánh_thành kiên_quyết kiên_trì kiên_nhẫn kiệt_sức danh_sách danh_tính danh_dự chung_cư chung_sống chi_tiền chi_trả chi_phí chiến_đấu chiến_sĩ chiến_sỹ chiến_tranh bắc_giang bắc_ninh tân_binh tân_sinh tình_nguyện tình_cờ thắng_kiện thắng_cuộc toàn_bộ toàn_quyền long_trọng lợi_dụng lý_do lý_luận lý_lịch nam_giới nam_nữ mỹ_phẩm đức_tin đạt_tiêu đạt_yêu đạt_điểm đông_con đông_người đông_đủ đào_tạo diệp_lục hậu_quả hậu_phương hậu_mãi hiếu_thảo hiếu_học hưng_phấn hưng_yên cương_quyết cường_quốc an_cư an_nghỉ ái_mộ anh_em anh_chị anh_ruột tư_vấn tư_pháp tư_nhân quyền_lợi quyền_được như_sau như_thế như_trên như_vậy như_nhau thái_độ cao_tuổi cao_đẳng văn_bản văn_hóa văn_phòng văn_thư")

// bareFamilies are family names without marks that are hardly a word.
var bareFamilies = words("nguyen tran pham huynh hoang phan dang bui ngo dinh trinh truong phung quach luong vo vu le do duong ho ly")

// surest are families behind which any word is a name, also in small letters.
var surest = words("nguyen huynh pham trinh phung quach")

// familyName is a name that begins with a family and follows no call.
func familyName(r *reading, i int, aside map[int]bool) (from, to int) {
	first := r.tokens[i]
	family, sure := vi.FamilyName(first.text)
	if !family && first.bare() && bareFamilies[first.plain] {
		family, sure = true, surest[first.plain] || !first.capital()
	}
	if !family {
		return 0, 0
	}
	end, many := nameEnd(r.tokens, i)
	place := afterPlace(r.tokens, i, aside)
	if !first.capital() {
		if from, to = wholeName(r.tokens, i); to > 0 && !place && !isFamous(r.tokens, i) {
			return from, to
		}
		second := wordBehind(r.tokens, i)
		if !sure || second == 0 || !genders[r.tokens[second].low] || place {
			return 0, 0
		}
		third := wordBehind(r.tokens, second)
		if third == 0 || isFamous(r.tokens, i) || first.bare() && !r.tokens[third].bare() {
			return 0, 0
		}
		return i, third + 1
	}
	if many < 2 || first.single() < 2 {
		return 0, 0
	}
	if place || isFamous(r.tokens, i) {
		for at := i; at <= end; at++ {
			aside[at] = true
		}
		return 0, 0
	}
	middle := middleFollows(r.tokens, i) && many > 2
	switch {
	case middle && (!first.loud() || slices.Contains([]string{"văn", "thị"}, r.tokens[past(r.tokens, i+1, " ", "-", "_", ".")].low) || surest[first.plain]):
		return i, end
	case first.loud():
		if surest[first.plain] && first.plain != "pham" && many > 1 {
			return i, end
		}
		return 0, 0
	case sure && many <= 4 && !slow[first.low]:
		return i, end
	case sure && many > 2 && many <= 4:
		return i, end
	}
	return 0, 0
}

// slow are families that begin other titles in capitals too.
var slow = words("lương nông lưu tạ hứa triệu siu lò")

// isFamous tells a name that streets and schools bear.
func isFamous(list []token, at int) bool {
	name := list[at].plain
	for end, many := at+1, 1; many < 4 && end+1 < len(list) && (list[end].class == blank || list[end].class == sign && strings.Contains("-_.", list[end].text)) && list[end+1].class == word; end, many = end+2, many+1 {
		name += " " + list[end+1].plain
		if famous[name] {
			return true
		}
	}
	return false
}

// afterPlace tells that the word before says what bears the name, or that the name before
// did: "đường Lê Lợi, Trần Hữu".
func afterPlace(list []token, i int, aside map[int]bool) bool {
	at := i - 1
	for steps := 0; at >= 0 && steps < 6; steps++ {
		t := list[at]
		switch {
		case aside[at] && steps > 0 && t.class == word:
			return true
		case t.class == blank || t.class == sign && strings.Contains("-–—,/&\"“(", t.text) || t.low == "và" || t.low == "đến" || t.low == "với":
		case t.class == word:
			return named[t.low] || at >= 2 && named[list[at-2].low+"_"+t.low] || at >= 2 && list[at-2].class == word && (named[list[at-2].low] && t.capital() || list[at-2].low == "tnhh")
		default:
			return false
		}
		at--
	}
	return false
}

// minority tells "H'Hen", "K'Brông", "Y-Bhăm".
func minority(t token) bool { return t.low == "y" || t.low == "h" || t.low == "k" }

// highlandName is a name that begins with H', K', Y- or Y and a capital.
func highlandName(r *reading, i int) (from, to int) {
	t := r.tokens[i]
	if !minority(t) || i+2 >= len(r.tokens) {
		return 0, 0
	}
	if !t.capital() {
		return smallHighland(r.tokens, i)
	}
	mark, next := r.tokens[i+1], r.tokens[i+2]
	if !next.capital() || next.single() < 2 || next.loud() {
		return 0, 0
	}
	if mark.text == "'" || t.low == "y" && (mark.text == "-" || mark.text == " " && !posts[next.low] && !vietnamese(next)) {
		end, _ := nameEnd(r.tokens, i+2)
		return i, end
	}
	return 0, 0
}

// vietnamese tells a word that may follow "Y" in a title: "Y tế", "Y Học".
func vietnamese(t token) bool {
	return slices.Contains([]string{"tế", "học", "sĩ", "sỹ", "khoa", "dược", "tá"}, t.low)
}
