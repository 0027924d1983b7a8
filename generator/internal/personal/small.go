package personal

import (
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/vi"
)

// Names in small letters, as people type them on a telephone: "người gửi: đặng quốc việt",
// "liên hệ với hùng để…", "chị h'hen", "y bhăm". So much of what begins like a name is a word
// there that each row wants more around it than behind capitals.

// signing are words behind whose colon somebody writes who they are.
var signing = phrases("người gửi|người phản ánh|người đứng đơn|người kiến nghị|người hỏi|người viết|người ký|người nộp|người khai|người báo|chữ ký|ký tên|họ tên|họ và tên|danh tính")

func phrases(list string) (out [][]string) {
	for phrase := range strings.SplitSeq(list, "|") {
		out = append(out, strings.Fields(phrase))
	}
	return out
}

// signedName is a family with up to three words behind a word of signing and a colon, to the
// end of its line or clause.
func signedName(r *reading, i int) (from, to int) {
	for _, phrase := range signing {
		n := says(r.tokens, i, phrase)
		if n == 0 {
			continue
		}
		at := past(r.tokens, i+n, " ", ":", "-", "–")
		if at >= len(r.tokens) || at == i+n || !slices.ContainsFunc(r.tokens[i+n:at], func(t token) bool { return t.class == sign }) {
			continue
		}
		if family, _ := vi.FamilyName(r.tokens[at].text); !family && !bareFamilies[r.tokens[at].plain] || compound(r.tokens, at) {
			continue
		}
		if end, many := wordsFrom(r.tokens, at); many >= 2 && many <= 4 {
			return at, end
		}
	}
	return 0, 0
}

// wordsFrom is where the words end that follow a word, and how many they are with it.
func wordsFrom(list []token, at int) (end, many int) {
	end, many = at+1, 1
	for next := wordBehind(list, at); next > 0; next = wordBehind(list, next) {
		end, many = next+1, many+1
	}
	return end, many
}

// wholeName is family, middle and given name in small letters, where each is hardly anything else:
// "lê quang huy".
func wholeName(list []token, i int) (from, to int) {
	_, sure := vi.FamilyName(list[i].text)
	second := wordBehind(list, i)
	third := wordBehind(list, second)
	if !sure || second == 0 || third == 0 || !middles[list[second].low] || !givens[list[third].low] || numeral(list[third]) || compound(list, third) || compound(list, second) {
		return 0, 0
	}
	return i, third + 1
}

// toPerson end the words of asking that lead to a person and to hardly anything else.
var toPerson = words("với cho gặp là danh thăm")

// smallAsked is whom a word of asking leads to in small letters: "hỏi út mười", "gọi cho thảo bán…".
func smallAsked(list []token, at int, c call) (from, to int) {
	first, second := list[at], wordBehind(list, at)
	switch {
	case second > 0 && ranks[first.low] && goesOn(list, second+1) && !rankPlaces[pairAt(list, at)] &&
		(nicknames[list[second].low] || givens[list[second].low] && !numeral(list[second]) && first.low == "út" || first.low == "út" && ranks[list[second].low]):
		return at, second + 1
	case toPerson[c.phrase[len(c.phrase)-1]] && givens[first.low] && first.low != "nam" && !numeral(first) && !compound(list, at) && goesOn(list, at+1):
		return at, at + 1
	}
	return 0, 0
}

// smallNamed is a given name that is said to be one, to the end of the clause: "tên loan,"; where it
// is somebody's, with a word behind it: "mình tên diễm my,".
func smallNamed(list []token, at int, said bool) (from, to int) {
	second := wordBehind(list, at)
	if said && second > 0 && goesOn(list, second+1) && (givens[list[at].low] || middles[list[at].low] && givens[list[second].low]) && !numeral(list[at]) && !compound(list, at) {
		return at, second + 1
	}
	if said && nicknames[list[at].low] && goesOn(list, at+1) {
		return at, at + 1
	}
	if !givens[list[at].low] || numeral(list[at]) || at+1 < len(list) && list[at+1].class != sign {
		return 0, 0
	}
	return at, at + 1
}

// syllables are those of Vietnamese: a word that is none behind "y" is a name.
var syllables = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, s := range vi.AllSyllables() {
		set[s] = true
	}
	return set
})

// smallHighland is "h'hen", "k'brông", "y bhăm" with the family that follows.
func smallHighland(list []token, i int) (from, end int) {
	if list[i+2].class != word || list[i+2].single() < 2 || i > 0 && list[i-1].class != blank && list[i-1].class != sign {
		return 0, 0
	}
	mark, next := list[i+1].text, list[i+2]
	family := wordBehind(list, i+2)
	if mark == "-" && family > 0 && clans[list[family].low] && minority(list[i]) {
		return i, clanEnd(list, family)
	}
	apostrophe := mark == "'" && (list[i].low == "h" || list[i].low == "k" || list[i].low == "y")
	if !apostrophe && (list[i].low != "y" || mark != " " && mark != "-" || next.single() < 3 || next.bare() || syllables()[next.low]) {
		return 0, 0
	}
	end = i + 3
	if family > 0 && !syllables()[list[family].low] {
		end = family + 1
	}
	return i, end
}

// clanEnd is where the families end that follow each other: "niê kdăm".
func clanEnd(list []token, at int) (end int) {
	for ; at < len(list) && clans[list[at].low]; at = past(list, end, " ") {
		end = at + 1
	}
	return end
}

// shortFamilies are families as they are shortened; in the rest of the alphabet only "Văn" and
// "Thị" tell one from a ward or a district ("P. Minh Khai").
var shortFamilies = words("ng ngn ngtr")

// shortFamily is "Ng. Văn Hùng", "Tr. Thị Hoa".
func shortFamily(list []token, i int) (from, to int) {
	if !list[i].capital() || list[i].single() > 3 || strings.ContainsAny(list[i].plain, "aeiouy") || i+1 >= len(list) || list[i+1].text != "." {
		return 0, 0
	}
	second := past(list, i+2, " ")
	third := wordBehind(list, second)
	if third == 0 || !list[second].capital() || !list[third].capital() {
		return 0, 0
	}
	if low := list[second].low; low != "văn" && low != "thị" && !(shortFamilies[list[i].low] && middles[low]) {
		return 0, 0
	}
	end, _ := nameEnd(list, third)
	return i, end
}
