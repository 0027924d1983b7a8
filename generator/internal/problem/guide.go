package problem

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// The guide for clerks (docs/) is written by hand around blocks that are made from
// code, so that a message is changed in one place only. A made block stands between
// these two lines.
const (
	GuideBegin = "<!-- bắt đầu bảng -->"
	GuideEnd   = "<!-- hết bảng -->"
)

// GuideSplice puts a made block between the two marks of a page. ok is false when
// the page lacks them.
func GuideSplice(page, block string) (out string, ok bool) {
	before, rest, begun := strings.Cut(page, GuideBegin)
	_, after, ended := strings.Cut(rest, GuideEnd)
	if !begun || !ended {
		return page, false
	}
	return before + GuideBegin + "\n" + strings.TrimSpace(block) + "\n" + GuideEnd + after, true
}

// GuidePage is the made block of a code's page: what the machine says, in both
// languages, what its {places} stand for, and an example.
func (e Entry) GuidePage() string {
	var b strings.Builder
	b.WriteString("**Mức:** " + levels[e.severity()].long + "\n\n")
	b.WriteString("**Máy báo:**\n\n" + quoted(e.Message.Vi, e.Hint.Vi) + "\n")
	b.WriteString("**English:**\n\n" + quoted(e.Message.En, e.Hint.En) + "\n")
	if places := e.Places(); len(places) > 0 {
		b.WriteString("Khi báo, máy thay chữ trong ngoặc nhọn bằng nội dung thật:\n\n")
		for _, p := range places {
			b.WriteString("- `{" + p + "}`: " + e.meaning(p) + "\n")
		}
		b.WriteString("\n")
	}
	if e.Wrong != "" {
		b.WriteString("**Sai:**\n\n" + fenced(e.Wrong))
	}
	switch {
	case e.Right != "":
		b.WriteString("**Đúng:**\n\n" + fenced(e.Right))
	case e.Wrong != "":
		b.WriteString("**Đúng:** xóa dòng này.\n")
	}
	return b.String()
}

// GuideList is the made block of the list of codes: one table for each hundred.
func GuideList() string {
	var b strings.Builder
	last := byte(0)
	entries := Catalogue()
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Code[1:], b.Code[1:]), cmp.Compare(a.Code, b.Code))
	})
	for _, e := range entries {
		if e.Code[1] != last {
			last = e.Code[1]
			b.WriteString("\n## " + hundreds[last] + "\n\n| Mã | Mức | Máy báo |\n|---|---|---|\n")
		}
		b.WriteString("| [" + string(e.Code) + "](" + string(e.Code) + ".md) | " + levels[e.severity()].short + " | " + cell(e.Message.Vi) + " |\n")
	}
	return b.String()
}

// levels are the severities in a clerk's words.
var levels = map[Severity]struct{ short, long string }{
	Error:   {"Lỗi", "lỗi. Còn lỗi này thì máy chưa đăng gì; trang đang có được giữ nguyên."},
	Warning: {"Cảnh báo", "cảnh báo. Trang vẫn đăng được, nhưng nên xem lại."},
	Note:    {"Thông tin", "thông tin. Máy đã tự xử lý và báo để bạn biết."},
}

// hundreds name the sections of the catalogue.
var hundreds = map[byte]string{
	'1': "1xx: tệp và phần khai báo",
	'2': "2xx: nội dung của một bản ghi",
	'3': "3xx: bản ghi này với bản ghi khác, và với ngày dựng trang",
	'4': "4xx: cấu hình, mẫu trang, kiểu dáng",
	'5': "5xx: dựng trang",
	'6': "6xx: nhập dữ liệu",
	'7': "7xx: văn bản niêm yết và bảng niêm yết",
	'8': "8xx: phát thanh",
	'9': "9xx: nhiệm vụ, lấy ý kiến",
}

var placePattern = regexp.MustCompile(`\{([a-z_]+)\}`)

// Places lists the {places} of the messages and hints, each once, in order. One that
// ends in _en is the same thing in English and is left out.
func (e Entry) Places() (out []string) {
	for _, m := range placePattern.FindAllStringSubmatch(e.Message.Vi+e.Hint.Vi+e.Message.En+e.Hint.En, -1) {
		if p := strings.TrimSuffix(m[1], "_en"); !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// meaning says what a place stands for in the messages of this code.
func (e Entry) meaning(place string) string {
	if own := ownMeanings[string(e.Code)+" "+place]; own != "" {
		return own
	}
	return placeMeanings[place]
}

// ownMeanings are of codes that use a place for another thing than the rest do.
var ownMeanings = map[string]string{
	"E124 what":  "loại tệp thật",
	"E236 table": "những mức tiền có trong bảng phí",
	"E237 table": "những thời hạn có trong bảng",
	"E238 count": "số ký tự",
	"W430 on":    "thứ của ngày ấy",
	"E905 area":  "khu được thu gom",
	"E907 day":   "ngày bắt đầu của mức này",
	"E907 other": "ngày bắt đầu của mức kia",
	"W909 place": "nơi lấy mẫu",
	"W910 day":   "ngày cuối của lịch",
	"W433 count": "số lần có trong lịch",
	"W433 last":  "ngày của lần cuối có trong lịch",
	"W433 until": "ngày cuối đã ghi",
	"W434 until": "ngày cuối đã ghi",
	"W435 on":    "ngày đầu đã ghi",
	"W435 until": "ngày cuối đã ghi",
	"E836 from":  "giờ bắt đầu", "E836 to": "giờ kết thúc", "E836 on": "ngày của buổi", "E837 on": "ngày đang ghi", "W838 on": "ngày của buổi đầu", "W838 from": "ngày công bố",
	"W838 days": "số ngày làm việc", "W838 due": "ngày sớm nhất", "W839 on": "ngày của buổi", "W839 name": "tên ngày nghỉ", "W840 office": "tên cơ quan",
	"W841 office": "tên cơ quan", "W841 until": "ngày cuối của lịch", "W841 days": "số ngày làm việc", "W842 due": "ngày đã hẹn", "W842 days": "số ngày đã quá",
	"W844 on": "ngày của buổi cuối", "W844 days": "số ngày đã qua",
	"W897 value": "mã của câu hỏi hoặc kết quả", "W899 value": "loại tin", "W898 value": "câu hỏi", "E895 value": "mã câu hỏi đã hỏi", "E895 from": "mã câu hỏi đang ở", "E891 number": "bậc thứ mấy", "W893 number": "bậc thứ mấy", "W893 other": "giá bậc trước", "W886 groups": "các nhóm nội dung của Điều 11 chưa có gì", "E845 on": "ngày của bước ấy", "E845 from": "ngày của bước phải ở trước", "W848 due": "hạn trả lời", "W849 on": "ngày làm xong bước ấy", "W849 due": "hạn của bước ấy",
	"W850 on": "ngày trả lời", "W850 due": "hạn công khai", "W851 on": "ngày nhận",
	"N619 count":    "số chỗ",
	"N624 to":       "giá trị máy đọc ra",
	"N646 count":    "số bản ghi",
	"N647 count":    "số đoạn",
	"W650 count":    "số chỗ",
	"W651 count":    "số bản ghi",
	"W707 days":     "số ngày luật đòi",
	"W723 office":   "tên cơ quan",
	"W724 office":   "tên cơ quan",
	"W726 office":   "tên cơ quan",
	"W726 count":    "bao nhiêu thủ tục",
	"E114 where":    "mục có khóa ấy, khi khóa đứng nhầm chỗ",
	"E118 table":    "tên mục có ngoặc vuông",
	"E119 to":       "chỗ tệp phải nằm",
	"E123 to":       "tên tệp viết lại cho đúng",
	"W259 unit":     "tên đơn vị ghi ở unit",
	"W240 value":    "giá trị đã ghi",
	"W240 key":      "đường dẫn của khóa, như ways.fee",
	"W333 how":      "cách sửa khi lỡ tay",
	"W333 key":      "bản ghi, như thu-tuc/khai-sinh",
	"W362 fields":   "những mục đã sửa ở tệp đang đăng",
	"W254 level":    "cấp đã viết",
	"W254 want":     "cấp phải viết",
	"W251 sign":     "dấu còn thừa",
	"E268 files":    "những tệp đang dẫn tới",
	"E268 count":    "số chỗ",
	"W267 what":     "điều không như ý",
	"W267 right":    "cách viết cho đúng",
	"E265 value":    "dòng đã viết",
	"E266 value":    "chữ đứng trước",
	"E805 from":     "giờ bắt đầu của bài kia",
	"W806 days":     "những ngày chưa có bài",
	"W813 days":     "số ngày liên tục đã xếp",
	"E901 on":       "ngày làm xong đã ghi",
	"W863 unit":     "đơn vị",
	"W863 when":     "tháng, hoặc từ đầu kỳ đến tháng nào",
	"W863 late":     "số hồ sơ trễ",
	"W863 count":    "số lần xin lỗi",
	"E864 month":    "tháng đã ghi",
	"E864 until":    "ngày cuối của kỳ số liệu",
	"E864 from":     "ngày đầu của kỳ số liệu",
	"E865 other":    "số thứ tự của mục đã có",
	"E867 key":      "khóa còn thiếu",
	"E108 where":    "nơi nên chuyển tệp tới",
	"W322 whose":    "với số di động: có thể là số riêng của ai",
	"W632 row":      "số của hàng, như trong Excel",
	"W632 titles":   "số cột có tiêu đề",
	"N631 to":       "giá trị máy đọc ra",
	"E126 where":    "nơi nên chuyển tệp tới",
	"E867 value":    "loại số liệu",
	"W868 now":      "kết quả của tiêu chí",
	"W868 want":     "mục tiêu; không có thì kết quả chung",
	"E892 until":    "ngày cuối của giá trước",
	"E892 from":     "ngày bắt đầu của giá sau",
	"W817 kind":     "loại tệp",
	"E228 number":   "số quầy",
	"W869 was":      "kết quả mà báo cáo lần trước ghi",
	"E962 on":       "ngày hẹn công bố kết quả",
	"E962 until":    "ngày cuối khảo sát",
	"W964 until":    "ngày cuối khảo sát",
	"W964 due":      "ngày hẹn, hoặc 60 ngày sau ngày cuối",
	"W964 days":     "số ngày đã quá hẹn",
	"E965 value":    "loại của báo cáo",
	"E965 sort":     "loại của đợt khảo sát",
	"E973 on":       "ngày được trả lời",
	"E973 from":     "ngày gửi",
	"W974 decision": "số, ký hiệu quyết định",
	"E941 on":       "ngày công bố kết quả",
	"E941 until":    "ngày cuối nhận ý kiến",
	"E944 on":       "ngày họp",
	"E944 from":     "ngày đầu nhận ý kiến",
	"E944 until":    "ngày cuối nhận ý kiến",
	"W947 until":    "ngày cuối nhận ý kiến",
	"W947 days":     "số ngày đã qua",
	"E803 on":       "ngày đầu",
	"E803 until":    "ngày cuối",
}

// placeMeanings say what each {place} of the catalogue stands for.
var placeMeanings = map[string]string{
	"allowed":    "các giá trị dùng được",
	"amounts":    "các mức tiền đã khai trong thủ tục",
	"said":       "lỗi sẽ báo vào ngày ấy",
	"wider":      "nhóm hoặc cách còn thiếu",
	"do":         "cách sửa vào ngày ấy",
	"anchor":     "tên mục đứng sau dấu #",
	"at":         "giờ phát",
	"channel":    "cách nộp",
	"some":       "vài khóa đầu còn thiếu",
	"lang":       "tên tệp, không có .toml",
	"places":     "các chữ trong ngoặc nhọn phải có",
	"close":      "giờ đóng cửa",
	"code":       "mã thủ tục",
	"codes":      "các mã lỗi",
	"count":      "số chữ",
	"most":       "số nhiều nhất",
	"date":       "ngày",
	"days":       "số ngày khai trong config.toml",
	"decision":   "tên tệp của quyết định, không có .md",
	"desk":       "số của quầy",
	"desks":      "số của các quầy",
	"cell":       "tên ô, như trong Excel",
	"column":     "tiêu đề của cột",
	"lines":      "số dòng còn lại, hoặc số dòng còn lại trên số dòng phải có",
	"message":    "chỗ sai của giá trị",
	"limit":      "mức nhiều nhất",
	"usual":      "mức hay gặp",
	"tag":        "thẻ HTML",
	"cells":      "số ô của dòng",
	"head":       "số ô của đầu bảng",
	"slip":       "chỗ viết sai",
	"how":        "phải làm gì",
	"right":      "dòng ấy viết lại cho đúng, khi máy chắc chắn",
	"end":        "đuôi của tên tệp",
	"sign":       "số hiệu của ký tự trong bảng mã Unicode",
	"things":     "thứ được đếm",
	"where":      "chỗ nào trong tệp",
	"yours":      "giá trị bạn đã ghi",
	"theirs":     "giá trị của nguồn",
	"deadline":   "hạn của nhiệm vụ",
	"detail":     "lời báo của chương trình đọc tệp, thường bằng tiếng Anh",
	"due":        "ngày cuối cùng phải niêm yết",
	"eg":         "dòng viết mẫu",
	"encoding":   "bảng mã mà máy đoán",
	"field":      "tên của khóa",
	"first":      "tên khóa của ngày bắt đầu",
	"last":       "tên khóa của ngày cuối",
	"fields":     "các lĩnh vực",
	"former":     "tệp ở chỗ cũ",
	"file":       "tên tệp",
	"folder":     "tên thư mục",
	"from":       "ngày bắt đầu",
	"got":        "thứ đang được viết",
	"group":      "số của nhóm nội dung công khai",
	"have":       "số ngày đang khai",
	"id":         "mã đã khai trong config.toml",
	"key":        "tên khóa như viết trong tệp",
	"keys":       "các khóa dùng được ở chỗ này",
	"kind":       "loại bản ghi",
	"name":       "tên",
	"of":         "tệp có trước",
	"months":     "các tháng không có lần nào",
	"year":       "năm cuối đã khai ngày nghỉ",
	"near":       "tên gần giống nhất mà máy tìm được",
	"meant":      "chữ ấy trước khi hỏng",
	"note":       "tên khóa ghi chú",
	"number":     "số, ký hiệu",
	"office":     "tên tệp của cơ quan, không có .md",
	"room":       "số tờ A4 treo vừa",
	"sheets":     "số tờ phải treo",
	"on":         "ngày ấy",
	"open":       "giờ mở cửa",
	"was":        "giá trị, hoặc mã, trước đây hay của nơi kia",
	"now":        "giá trị hiện nay của nguồn",
	"own":        "giá trị trong bản ghi của mình",
	"layer":      "tên tầng nguồn",
	"dialect":    "dạng viết của chương trình khác",
	"row":        "dòng nào của bảng, trong ngoặc",
	"others":     "các nơi khác, số quầy trong ngoặc",
	"procedures": "số thủ tục",
	"told_by":    "văn bản mà câu trả lời về phí bảo xem; “bảng phí, lệ phí” khi không ghi văn bản nào",
	"agency":     "cơ quan giải quyết, như bản ghi viết",
	"other":      "nơi còn lại: tệp, bản ghi hoặc mục",
	"page":       "tên trang",
	"reason":     "lý do",
	"source":     "nguồn của bản ghi",
	"replaced":   "văn bản thay thế, nếu đã biết",
	"role":       "tên vai trò",
	"size":       "số megabyte",
	"weight":     "số kilobyte",
	"slug":       "tên viết lại cho đúng",
	"station":    "tên đài, cụm loa",
	"symbol":     "chữ viết tắt của loại văn bản",
	"table":      "tên bảng trong config.toml",
	"times":      "các thời hạn đã khai trong thủ tục",
	"to":         "ngày kết thúc",
	"todo":       "việc đã ghi trong bản ghi",
	"type":       "loại văn bản",
	"until":      "ngày gỡ",
	"step":       "bước làm, với tên khóa",
	"before":     "bước phải ở trước, với tên khóa",
	"refused":    "ngày báo không tiếp nhận",
	"answered":   "ngày trả lời",
	"has":        "phần đã ghi",
	"lacks":      "phần còn thiếu",
	"age":        "số ngày từ ngày nhận",
	"late":       "số ngày làm việc đã quá hạn",
	"today":      "ngày dựng trang",
	"sort":       "loại thông tin: tên người, số điện thoại …",
	"value":      "giá trị đang được viết",
	"want":       "thứ cần viết",
	"weeks":      "ngày thứ Hai của các tuần ấy",
	"what":       "tên bảng trong config.toml",
	"who":        "ai được hưởng",
	"moved":      "ngày chuyển tới",
	"unposted":   "vì sao bản ghi chưa đăng: bản nháp, hay giữ lại đến một ngày",
	"weekday":    "thứ trong tuần",
	"least":      "mức không dưới",
	"names":      "các chỉ tiêu",
	"lacking":    "điều còn thiếu",
	"state":      "bản ghi đã qua bước duyệt nào",
	"needs":      "bước duyệt mà config.toml đòi",
	"done":       "việc đã làm: kiểm tra hay ký duyệt",
	"by":         "chức danh",
	"mark":       "dấu của nội dung đang có",
	"area":       "mã vùng đã khai trong config.toml",
	"missing":    "các ngày còn thiếu",
	"day":        "ngày",
	"repeat":     "cách phát lại",
	"why":        "lý do",
	"slot":       "thời lượng của khung",
	"length":     "thời gian đọc hoặc độ dài bản ghi âm",
	"over":       "phần dài quá",
	"syllables":  "số tiếng (âm tiết) của bài",
	"pace":       "nhịp đọc, số tiếng một phút",
	"cut":        "số tiếng nên cắt",
	"record":     "tên bản ghi mà bài nói về",
	"since":      "ngày bản ghi đổi",
	"changes":    "những chỗ đã đổi",
	"figure":     "con số máy hiểu",
	"place":      "chữ viết, với những chữ dính liền",
	"reading":    "cách đọc máy chọn",
	"instead":    "cách đọc khác có thể đúng",
	"known":      "những con số cùng loại mà bản ghi có",
	"version":    "mã và số bản hiện nay",
	"notice":     "tên thông báo",
	"series":     "tên chuyên mục",
	"period":     "tháng hoặc quý",
	"thing":      "tên việc",
	"prior":      "tên việc phải làm trước",
	"earlier":    "số thứ tự của việc đứng trước",
	"later":      "số thứ tự của việc đứng sau",
	"way":        "các bản ghi dẫn đến nhau",
}

// shownLink is a link that a sentence shows as an example; on a page it leads nowhere.
var shownLink = regexp.MustCompile(`!?\[[^\]]*\]\([^)]*\)`)

func quoted(message, hint string) string {
	hint = shownLink.ReplaceAllString(hint, "`$0`")
	out := "> " + message + "\n"
	if hint != "" {
		out += ">\n> → " + hint + "\n"
	}
	return out
}

func fenced(text string) string { return "```text\n" + text + "\n```\n\n" }

// cell makes a text fit a cell of a Markdown table.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
