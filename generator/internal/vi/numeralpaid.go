package vi

import "strings"

// Amounts without their unit: "đóng hai chục nghìn là xong", "mỗi bản 25 ngàn". People say
// so where it is clear that one pays. A word of paying stands before, and nothing that is
// counted comes after.

// payWords tell that one pays; anotherPay after them, that it is no fee: "đóng thuế".
var payWords = phrases("nộp, đóng, thu, mất, tốn, trả, hết, phí, giá, tiền")

// longestPaid is how many words may stand between the word of paying and its amount.
const longestPaid = 6

// paidHere tells whether the amount words[from:to] is paid.
func paidHere(text string, words []spokenWord, from, to int) bool {
	if to < len(words) && joined(text, words, to-1, to+1) && !afterAmount[words[to].text] {
		return false
	}
	for i := from - 1; i >= max(0, from-longestPaid) && closeTo(text, words, i); i-- {
		if payWords[words[i].text] {
			return true
		}
	}
	return false
}

// closeTo tells whether no sentence ends between words[at] and the word after it.
func closeTo(text string, words []spokenWord, at int) bool {
	return !strings.ContainsAny(text[words[at].end:words[at+1].start], ".;!?\n")
}

// afterAmount are words that may stand after an amount and count nothing.
var afterAmount = phrases("một, mỗi, là, thôi, cho, tại, khi, nếu, ở, qua, và, tiền, nữa, rồi, hoặc, còn, với, thì, bà, không, trên, để, vào")

// perOne are things for one of which an amount is paid.
var perOne = phrases("lần, bản, trang, trường, việc, bộ, giấy, người, tờ, tháng, năm, ngày, hộ, suất, lượt, cái, con, mét, sào, xe, thửa, bài, cuốn, buổi, giờ, phiếu")

// shortAmount is the end of an amount in figures with a word of scale that begins at words[at];
// 0 for none: "25 nghìn", not "25 nghìn đồng", which has its unit.
func shortAmount(text string, words []spokenWord, at int) int {
	if at+1 >= len(words) || !joined(text, words, at, at+2) || scaleNames[words[at+1].text] == 0 {
		return 0
	}
	if w := words[at]; len(w.text) > 3 || strings.Trim(w.text, "0123456789") != "" || w.start > 0 && strings.ContainsAny(text[w.start-1:w.start], ".,-/–") {
		return 0
	}
	return at + 2
}
