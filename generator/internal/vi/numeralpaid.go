package vi

import "strings"

// Amounts without their unit: "đóng hai chục nghìn là xong", "mỗi bản 25 ngàn". People say
// so where it is clear that one pays. A word of paying stands before, and nothing that is
// counted comes after.

// payWords tell that one pays; anotherPay after them, that it is no fee: "đóng thuế".
var payWords = phrases("nộp, đóng, thu, mất, tốn, trả, hết, phí, giá, tiền")

// longestPaid is how many words may stand between the word of paying and its amount.
const longestPaid = 6

// paid tells whether the amount words[from:to] is paid.
func (f *figuring) paid(from, to int) bool {
	if to < len(f.words) && f.joined(to-1, to+1) && !afterAmount[f.plain[to]] {
		return false
	}
	for i := from - 1; i >= max(0, from-longestPaid) && f.closeTo(i); i-- {
		if payWords[f.plain[i]] {
			return true
		}
	}
	return false
}

// closeTo tells whether no sentence ends between words[at] and the word after it.
func (f *figuring) closeTo(at int) bool {
	return !strings.ContainsAny(f.text[f.words[at].end:f.words[at+1].start], ".;!?\n")
}

// afterAmount are words that may stand after an amount and count nothing.
var afterAmount = phrases("một, mỗi, là, thôi, cho, tại, khi, nếu, ở, qua, và, tiền, nữa, rồi, hoặc, còn, với, thì, bà, không, trên, để, vào")

// perOne are things for one of which an amount is paid.
var perOne = phrases("lần, bản, trang, trường, việc, bộ, giấy, người, tờ, tháng, năm, ngày, hộ, suất, lượt, cái, con, mét, sào, xe, thửa, bài, cuốn, buổi, giờ, phiếu")

// shortAmount is the end of an amount in figures with a word of scale that begins at words[at];
// 0 for none: "25 nghìn", not "25 nghìn đồng", which has its unit.
func (f *figuring) shortAmount(at int) int {
	if at+1 >= len(f.words) || !f.joined(at, at+2) || scaleNames[f.plain[at+1]] == 0 {
		return 0
	}
	if w := f.words[at]; len(w.text) > 3 || strings.Trim(w.text, "0123456789") != "" || w.start > 0 && strings.ContainsAny(f.text[w.start-1:w.start], ".,-/–") {
		return 0
	}
	return at + 2
}
