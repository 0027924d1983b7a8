package vi

import (
	"maps"
	"strings"
	"sync"
	"unicode/utf8"
)

// Abbreviations that nobody lists, made of such as are listed: GSPBXH is GSPB and XH. They
// are read, and the author is told that they were put together.

// joinedHeads and joinedTails are the pairs of letters that open and close such words.
const (
	joinedHeads = "UV ủy viên; BT bí thư; CT chủ tịch; TB trưởng ban; PB phó ban; VP văn phòng; CB cán bộ; GV giáo viên; HS học sinh; HV hội viên; CH chi hội; TT trung tâm; ĐB đảng bộ; CN chi nhánh; KH kế hoạch; TC trợ cấp; QH quy hoạch; ĐK đăng ký; CS cơ sở; PC phòng, chống; BV bảo vệ; QL quản lý; KD kinh doanh; SX sản xuất; XD xây dựng; PT phát triển; HT hỗ trợ; GQ giải quyết; HN hội nghị; ĐH đại hội; BĐ bưu điện; ĐT đối tượng; DV dịch vụ"
	joinedTails = "NN nông nghiệp; NT nông thôn; CS cơ sở; XH xã hội; MT môi trường; TE trẻ em; PN phụ nữ; TN thanh niên; CĐ cộng đồng; ĐP địa phương; VN Việt Nam; TS thủy sản; LN lâm nghiệp; TH tiểu học; MN mầm non; QG quốc gia"
)

// joinedParts are the words that may be put together: listed abbreviations of three to five
// letters that are the first letters of their words, and the pairs above.
var joinedParts = sync.OnceValue(func() (parts struct{ head, body, tail map[string]string }) {
	parts.head, parts.body, parts.tail = map[string]string{}, map[string]string{}, map[string]string{}
	for short, full := range commonShort {
		if n := utf8.RuneCountInString(short); n >= 3 && n <= 5 && senses[short] == nil && strings.EqualFold(firstLetters(full), short) {
			parts.body[short] = full
		}
	}
	for pairs, table := range map[string]map[string]string{joinedHeads: parts.head, joinedTails: parts.tail} {
		maps.Insert(table, listed(pairs))
	}
	return parts
})

// firstLetters are the first letters of the words of a text.
func firstLetters(full string) string {
	var out strings.Builder
	for _, w := range strings.Fields(full) {
		r, _ := utf8.DecodeRuneInString(w)
		out.WriteRune(plainVowel([]rune(strings.ToLower(string(r)))[0]))
	}
	return strings.ToUpper(out.String())
}

// joinedShort is what two parts say of an abbreviation of five letters and more that stands
// in no table, the longest first part first; "" when there are none.
func joinedShort(w string) string {
	parts := joinedParts()
	letters := []rune(w)
	if len(letters) < 5 {
		return ""
	}
	for cut := len(letters) - 2; cut >= 2; cut-- {
		first, rest := string(letters[:cut]), string(letters[cut:])
		head, tail := parts.body[first], parts.body[rest]
		if head == "" && tail != "" {
			head = parts.head[first]
		}
		if tail == "" && head != "" {
			tail = parts.tail[rest]
		}
		if head != "" && tail != "" {
			return head + " " + tail
		}
	}
	return ""
}
