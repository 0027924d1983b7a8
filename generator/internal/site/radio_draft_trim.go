package site

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// What nobody hears out is taken off names of papers, results and procedures before they
// are said. A base writes them for lawyers; a row of the table is one habit of it.

// trims are tried in order, each once.
var trims = []struct {
	off  *regexp.Regexp
	with string
}{
	{regexp.MustCompile(`^[\s.,:;)\]–-]+`), ""}, // ". Đăng ký thuế", ") Đơn đăng ký"
	{regexp.MustCompile(`(?i)^(thông báo) về việc `), "$1 "},
	{regexp.MustCompile(`(?i)^\d{1,2} (?:bản|tờ) chính (?:của )?`), ""},                                                          // "02 bản chính Danh sách"
	{regexp.MustCompile(`(?i)^\d{1,2} (bản sao|bản chụp|bộ|tờ)(\P{L}|$)`), "$1$2"},                                               // "01 bản sao giấy phép", "01 tờ khai"
	{regexp.MustCompile(`(?i)^thành phần hồ sơ(?: nộp)?(?: \d+)?[\s:+–-]+(\p{L})`), "$1"},                                        // "Thành phần hồ sơ + Đơn đề nghị"
	{regexp.MustCompile(`(?i)^mẫu (?:số )?[\p{L}\d]*\d[\p{L}\d]*(?:[/.-][\p{L}\d]+)*(?: ?[-–:] ?| )((?-i:\p{Lu}\p{Ll}))`), "$1"}, // "Mẫu số 29 Đơn đăng ký"
	{regexp.MustCompile(`(?i)^đề nghị (quyết định|cấp|phê duyệt|chấp thuận|công nhận|xác nhận) `), "văn bản đề nghị $1 "},        // nobody carries a wish
	{regexp.MustCompile(`(?i),? (?:trong đó|nêu rõ|ghi rõ)(?:\s.*)?$`), ""},                                                      // "…, trong đó nêu rõ lý do"
	{regexp.MustCompile(`(?i) theo (?:các )?chỉ tiêu thông tin.*$`), ""},
	{regexp.MustCompile(`(?i)[,\s]+(?:theo )?(?:biểu )?mẫu (?:số )?[A-ZĐ]*\d.*$`), ""},
	{regexp.MustCompile(`(?i) theo (?:biểu )?mẫu(?: đơn| quy định| chung)?$`), ""},
	{regexp.MustCompile(`(?i) theo (?:biểu )?mẫu (?:số )?[A-ZĐ]*[\d.][\p{L}\d./-]*$`), ""},
	{regexp.MustCompile(` +([,.;:])`), "$1"},
	{regexp.MustCompile(`(?i)(?:,? (?:của|và|tại|theo|do|kèm theo|từ|cho|với))+$`), ""}, // what is left when a bracket was cut off
}

// trimmed is a name without what nobody hears out.
func trimmed(text string) string {
	for _, t := range trims {
		text = t.off.ReplaceAllString(text, t.with)
	}
	return quiet(strings.Trim(text, " .;,:–-"))
}

// loudRun is two words or more in capitals.
var loudRun = regexp.MustCompile(`\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,})+`)

// quiet writes what a base shouts in small letters: "BIÊN BẢN HỌP". Short forms among
// themselves stay: none of them has a mark over a vowel.
func quiet(text string) string {
	return loudRun.ReplaceAllStringFunc(text, func(run string) string {
		if !marked.MatchString(run) {
			return run
		}
		return strings.ToLower(run)
	})
}

// marked is a vowel with a mark, as short forms seldom have.
var marked = regexp.MustCompile(`[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]`)

// nameless is what a list calls a paper that has no name of its own: "Thành phần hồ sơ 1",
// "Mẫu số 15", "Các giấy tờ khác".
var nameless = regexp.MustCompile(`^(thanh phan ho so|lan dau|cac giay to|giay to|tai lieu)( (nop|kem theo|khac|so|lien quan|co lien quan|neu co))*( \d+)?$|^mau( so)? [a-z]*[\d.]`)

// ofPaper begins the name of a paper. What begins otherwise in a list is a heading, a case
// or a rest of a sentence, and is counted, not named.
var ofPaper = regexp.MustCompile(`^(don|to|tai lieu|ban|giay|van (ban|bang|don|tai don)|bao cao|phieu|bien (ban|lai|nhan)|du (an|thao|toan|lieu)|danh (sach|muc)|chung|cac|phuong an|ho (so|chieu)|so|thong bao|de (an|cuong|nghi)|bang|quyet (dinh|toan)|hop dong|mot trong|hoa don|mau|phu luc|xac nhan|trich|thiet ke|ke hoach|thuyet minh|noi (quy|dung)|can cuoc|anh|hinh|the|ket qua|manh|hoc ba|ly lich|cam ket|nghi quyet|quy (trinh|che|hoach)|dieu le|y kien|tep|file|cong van|loi chung|di chuc|ban an|giai trinh|lenh|chi (thi|dinh)|tham dinh|sao|toan bo|minh chung|can cu|bieu|tem|hai|ba|mot)\b`)

// placeName is where one goes, as a sentence goes on: a name has a capital, "các trung tâm" none.
func placeName(place string) string {
	if folded := vi.Fold(place); strings.HasPrefix(folded, "cac ") || strings.HasPrefix(folded, "mot ") || strings.HasPrefix(folded, "bat ky ") {
		return vi.LowerFirst(place)
	}
	return vi.UpperFirst(place)
}

// headEnds are the words before which a long name of a paper can end.
var headEnds = []string{" được ", " khi ", " trong trường hợp ", " có xác nhận ", " đối với ", " của ", " có ", " do ", " để "}

// shortHead is the beginning of a long name that says which paper it is.
func shortHead(name string) string {
	const shortest = 3
	if vi.Syllables(name) <= longestName {
		return name
	}
	for _, end := range headEnds {
		if head, _, cut := strings.Cut(name, end); cut && vi.Syllables(head) >= shortest {
			name = head
			if vi.Syllables(name) <= longestName {
				break
			}
		}
	}
	return name
}

// severalResults is where a list of results goes on: "Giấy chứng nhận., Quyết định giao đất".
var severalResults = regexp.MustCompile(`[.;]?[,;] +(\p{Lu})`)

// results are those of a list in one sentence.
func results(text string) string {
	return severalResults.ReplaceAllStringFunc(text, func(gap string) string {
		return ", " + strings.ToLower(strings.TrimLeft(gap, ".,; "))
	})
}

// apartFrom leaves out who is one of others that a list names: "doanh nghiệp, doanh nghiệp
// Việt Nam" are all doanh nghiệp.
func apartFrom(list []string) (out []string) {
	for i, one := range list {
		part := false
		for k, other := range list {
			part = part || i != k && strings.HasPrefix(vi.Fold(one)+" ", vi.Fold(other)+" ") && (len(one) != len(other) || k < i)
		}
		if !part {
			out = append(out, one)
		}
	}
	return out
}

// forWhom is the end of a name that tells of people or organisations.
var forWhom = regexp.MustCompile(`(?i)(?:^|\s)(?:cho|đối với|dành cho) ((?:những |các )?(?:người|hộ|cá nhân|tổ chức|công dân|trẻ|doanh nghiệp|cộng đồng|cán bộ|thân nhân|học sinh|nghệ nhân|đối tượng|quân nhân|thanh niên|cựu chiến binh|nạn nhân|giáo viên)(?:\s[^;:]*)?)$`)
