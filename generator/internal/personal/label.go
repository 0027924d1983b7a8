package personal

import (
	"regexp"
	"strings"
)

// labels are the words behind which a number is somebody's, with the fewest figures that
// such a number has.
var labels = func() (out []label) {
	for _, row := range []struct {
		sort   Sort
		fewest int
		words  string
	}{
		{Phone, 7, "sđt|sdt|đt|dt|đtdđ|số điện thoại|điện thoại|số máy|di động|zalo|viber|whatsapp|telegram|alo|phone|tel|mobile|liên lạc qua số|liên hệ số|gọi số|gọi theo số|nhắn tin số|số phone"},
		{Identity, 6, "cccd|cmnd|cmtnd|cmt|căn cước|căn cước công dân|thẻ căn cước|chứng minh|chứng minh nhân dân|chứng minh thư|định danh|số định danh|mã định danh|hộ chiếu|passport|mã số thuế|mst|bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế|thẻ bh|thẻ bảo hiểm|sổ bảo hiểm|giấy phép lái xe|gplx|bằng lái|sổ hộ khẩu|giấy khai sinh số|mã hồ sơ|số hồ sơ|mã biên nhận|số biên nhận"},
		{Account, 6, "stk|số tài khoản|tài khoản|số tk|tk|account|iban|chuyển tiền|ví momo|momo|mo mo|zalopay|viettel money|chuyển khoản|ck|thẻ atm|số thẻ|mã khách hàng|mã kh|vietcombank|vcb|agribank|bidv|vietinbank|techcombank|sacombank|mb bank|mbbank|vpbank|tpbank|acb|hdbank|lpbank|shb|vib"},
	} {
		for phrase := range strings.SplitSeq(row.words, "|") {
			out = append(out, label{row.sort, row.fewest, strings.Fields(phrase)})
		}
	}
	return out
}()

type label struct {
	sort   Sort
	fewest int
	phrase []string
}

// labelsBy are the labels by their first words, as they stand and without marks.
var labelsBy = func() map[string][]label {
	by := map[string][]label{}
	for _, l := range labels {
		for _, key := range spellings(l.phrase[0]) {
			by[key] = append(by[key], l)
		}
	}
	return by
}()

// farthest is how many tokens may stand between a label and its number: "số của tôi là: ".
const farthest = 10

// labelled are the numbers behind the labels of a sort.
func labelled(r *reading, sort Sort) (out []piece) {
	for i, t := range r.tokens {
		if t.class != word {
			continue
		}
		for _, l := range labelsBy[t.low] {
			if l.sort != sort {
				continue
			}
			if n := says(r.tokens, i, l.phrase); n > 0 {
				if p, ok := numberBehind(r, i+n, l.sort, l.fewest); ok {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// numberBehind is the first number behind a label, when it is long enough, and no amount,
// and nothing but a few words stands between.
func numberBehind(r *reading, at int, sort Sort, fewest int) (piece, bool) {
	for _, run := range r.numbers {
		first := run.groups[0]
		if first.to <= at {
			continue
		}
		if first.from > at+farthest || ends(r.tokens[at:first.from]) {
			return piece{}, false
		}
		from := 0
		for from < len(run.groups) && run.groups[from].spoken && len(run.groups)-from > 1 && !run.groups[from+1].spoken {
			from++ // "số hai là 0123…"
		}
		p := run.part(from, len(run.groups))
		if found, ok := codeAt(r, first.from, fewest); ok && len(p.digits) < fewest {
			return found, true
		}
		if len(p.digits) < fewest || sort == Phone && p.digits[0] == '0' && len(p.digits) < shortestLong || len(p.digits) > 24 || p.counted(r) || p.counts() || coded(r, p) || code.MatchString(r.text[p.piece(r).from:]) {
			return piece{}, false
		}
		found := p.piece(r)
		if before := p.groups[0].from - 1; before >= at && r.tokens[before].class == word { // "B1234567", "DN4…"
			found.from = r.tokens[before].from
		}
		return found, true
	}
	return piece{}, false
}

// codeAt is a code of letters and figures in one piece, such as that of a customer.
func codeAt(r *reading, at, fewest int) (piece, bool) {
	inCode := func(t token) bool {
		return t.class == digits || t.class == word && t.bare() || t.class == sign && strings.Contains("-./", t.text)
	}
	from, to := at, at+1
	for from > 0 && inCode(r.tokens[from-1]) {
		from--
	}
	for to < len(r.tokens) && inCode(r.tokens[to]) {
		to++
	}
	text := r.text[r.tokens[from].from:r.tokens[to-1].to]
	if countDigits(text) < fewest || strings.Contains(text, "/") || code.MatchString(text) {
		return piece{}, false
	}
	return piece{r.tokens[from].from, r.tokens[to-1].to, tightened(strings.ToLower(text))}, true
}

// code is that of a procedure, which is nobody's.
var code = regexp.MustCompile(`^\d\.\d{6}`)

// ends tells that a sentence or a list ends among tokens.
func ends(between []token) bool {
	words := 0
	for i, t := range between {
		switch {
		case t.class == word:
			words++
		case strings.Contains(t.text, "\n\n"), t.text == ";", t.text == "|":
			return true
		case t.text == "." && i+1 < len(between) && between[i+1].class == blank && i > 0 && between[i-1].class == word && between[i-1].single() > 2:
			return true
		}
	}
	return words > 5
}
