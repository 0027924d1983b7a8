package vi

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Names of persons, where only a post may stand: what an office signs for is published.

// families begin names and hardly anything else; some begin other words too, which are
// written with one capital ("Đoàn Thanh niên", "Hội đồng").
var (
	families = words(strings.ToLower("Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Trương Phùng Quách Lương Lưu Tạ Nông Hứa Triệu Giàng Thào Sùng Lò Quàng Điểu Niê Ksơr Kpă Bkrông Mlô Êban Siu Rcom Ayun"))
	others   = words(strings.ToLower("Hồ Dương Lý Đào Lâm Mai Đoàn Tô Hà Cao Châu Thái Tăng Kiều Vương La Ma Vàng Thị Y Chu Nghiêm Khổng Bạch Từ"))
)

// calls stand before a person's name. Places have such names too: a street, a school.
var (
	calls  = words("ông bà anh chị cô chú bác đồng_chí đ/c ngài thầy")
	places = words("phường xã đường phố ngõ hẻm thôn tổ bon buôn bản làng ấp khu chợ cầu hồ sông núi đồi trường trạm huyện quận tỉnh thành thị_trấn thị_xã công_viên quảng_trường văn_hóa viện")
)

var nameWord = regexp.MustCompile(`[\pL\pM'’./-]+`)

// PersonName is the first piece of a text that reads as the name of a person; "" for none.
// It knows families, the ways to speak of a person, and names of the Ê Đê and M'Nông; a
// given name that stands alone it cannot tell from another word.
func PersonName(text string) string {
	spans := nameWord.FindAllStringIndex(text, -1)
	words := make([]string, len(spans))
	for i, at := range spans {
		words[i] = strings.Trim(text[at[0]:at[1]], ".-/")
	}
	for i := range words {
		if end := nameAt(text, spans, words, i); end > i {
			return strings.Trim(text[spans[i][0]:spans[end-1][1]], ".-/ ")
		}
	}
	return ""
}

// nameAt is where a name that begins with a word ends; 0 when none does.
func nameAt(text string, spans [][]int, words []string, i int) int {
	if endsIn(places, words, i-1) && touching(text, spans, i-1) {
		return 0
	}
	end := i + 1
	for end < len(words) && end < i+5 && capital(words[end]) && touching(text, spans, end-1) {
		end++
	}
	first := lower(words[i])
	switch {
	case minority(words[i]) && capital(words[i]):
		return end
	case !capital(words[i]):
		if families[first] && i == 0 && len(words) > 1 && len(words) <= 5 { // typed in a hurry
			return len(words)
		}
		return 0
	case endsIn(calls, words, i-1) && !capital(words[i-1]):
		return end
	case end == i+1:
		return 0
	case families[first]:
		return end
	case others[first] && (i == 0 || !capital(words[i-1]) || !touching(text, spans, i-1)) && (end == len(words) || !touching(text, spans, end-1)):
		return end
	}
	return 0
}

// touching tells whether nothing but a blank parts a word from the next.
func touching(text string, spans [][]int, i int) bool {
	return i+1 < len(spans) && strings.TrimSpace(text[spans[i][1]:spans[i+1][0]]) == "" && !strings.HasSuffix(text[spans[i][0]:spans[i][1]], ".")
}

// minority tells "H'Hen", "Y-Bhăm": how names of women and men of the Central Highlands begin.
func minority(word string) bool {
	for _, begin := range []string{"H'", "H’", "Y-"} {
		if rest, is := strings.CutPrefix(word, begin); is && utf8.RuneCountInString(rest) > 1 {
			return true
		}
	}
	return false
}

func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

func lower(word string) string { return strings.ToLower(norm.NFC.String(word)) }

// endsIn tells whether one of a set stands at a place of a list of words: a word, or two that
// the set joins by "_".
func endsIn(set map[string]bool, list []string, at int) bool {
	return at >= 0 && (set[lower(list[at])] || at > 0 && set[lower(list[at-1])+"_"+lower(list[at])])
}

// posts begin or name what somebody is in an office.
var posts = words("công_chức viên_chức cán_bộ nhân_viên chánh phó trưởng chủ_tịch giám_đốc bí_thư thư_ký văn_thư kế_toán thủ_quỹ lãnh_đạo tổ_trưởng tổ_phó đội_trưởng bảo_vệ trực_ban trực_tuần người_trực chuyên_viên lưu_trữ đoàn_viên cộng_tác_viên công_an thanh_tra hiệu_trưởng trợ_lý quản_lý bộ_phận văn_phòng phòng tổ đội ban già_làng")

// IsPost tells whether a text names a post: it has the word of one.
func IsPost(text string) bool {
	words := strings.FieldsFunc(lower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	for i := range words {
		if endsIn(posts, words, i) {
			return true
		}
	}
	return false
}

// FamilyName tells whether a word is a family name, and whether it is hardly anything else.
func FamilyName(word string) (known, sure bool) {
	w := lower(word)
	return families[w] || others[w], families[w]
}
