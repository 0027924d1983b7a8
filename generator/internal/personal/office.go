package personal

import (
	"regexp"
	"strings"
)

// An office says where it is and how to reach it: "Trung tâm Phục vụ hành chính công, số 28
// đường Trần Phú, điện thoại 0261 3543 210". Such a house and such a landline are nobody's.

var (
	office = regexp.MustCompile(`(?:^|[^\pL])(trung tâm|quầy|chi nhánh|bộ phận|văn phòng|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|sở|trụ sở|cơ sở|điểm tiếp nhận|hội nông dân|hội phụ nữ|trạm y tế|công an phường|công an xã|công an tỉnh|kho bạc|bưu điện|tòa án|bảo hiểm xã hội|tổng đài|đường dây nóng|hotline|số đt|số điện thoại trực|điện thoại trực|cơ quan|nhà văn hóa|hội trường|trường)(?:[^\pL]|$)`)
	// What happens, or somebody, between the two: the house is another's.
	someone = regexp.MustCompile(`(?:^|[^\pL])(đã|đang|sẽ|vừa|bị|được|kiểm|hỏi|phản ánh|kiến nghị|nhà|hộ|gia đình|gặp|xử|thấy|vi phạm|dân|người|ông|bà|anh|chị|em|cháu|chủ|báo|cho|có|cạnh|gần|ngụ|trú|trước|sau|đối diện|nhận|trả lời|của tôi|tôi)(?:[^\pL]|$)`)
	// sets of words that have one of those in them and mean an office's own.
	ownWords = strings.NewReplacer("ủy ban nhân dân", "ubnd", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "điểm tiếp nhận", "trụ sở", "tòa nhà", "", "toà nhà", "", ". tại địa chỉ", ", địa chỉ", ". địa chỉ", ", địa chỉ", "tiếp nhận", "", "tiếp dân", "", "nhà văn hóa", "hội trường", "trung tâm phục vụ", "trung tâm")
)

// farthestOffice is how far before a number its office may stand, in bytes.
const farthestOffice = 300

// ofState tells an address of the state's own: those who write to it write to an office.
func ofState(_ *reading, p piece) bool { return strings.HasSuffix(p.value, ".gov.vn") }

func landlineOfOffice(r *reading, p piece) bool {
	return strings.HasPrefix(p.value, "02") && ofOffice(r, p)
}

// ofOffice tells that a house or a landline is said of an office in the same sentence.
func ofOffice(r *reading, p piece) bool {
	from := max(0, p.from-farthestOffice)
	before := ownWords.Replace(strings.ToLower(strings.ToValidUTF8(r.text[from:p.from], "")))
	if strings.HasPrefix(p.value, "02") && officeLine.MatchString(before) {
		before = strings.ReplaceAll(before, ". ", ", ")
	}
	if at := max(strings.LastIndex(before, "\n\n"), strings.LastIndex(before, ". ")); at >= 0 {
		before = before[at+1:]
	}
	all := office.FindAllStringSubmatchIndex(before, -1)
	return len(all) > 0 && !someone.MatchString(before[all[len(all)-1][3]:])
}

// officeLine is how the number of an office is introduced.
var officeLine = regexp.MustCompile(`(?:đt|điện thoại|số máy|điện thoại trực|điện thoại cơ quan)\s*:?\s*$`)
