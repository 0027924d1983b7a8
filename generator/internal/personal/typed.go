package personal

import (
	"slices"

	"niemyet/generator/internal/vi"
)

// Names as they are shortened and said in small letters: "ng thị hoa", "lê v. tâm", "p.t. hương",
// "cô sáu lan", "vợ tôi, lý thu thảo", "người báo tin: hồ thị xuân".

// typedName is one of them, as tokens; to is 0 for none.
func typedName(r *reading, i int, aside map[int]bool) (from, to int) {
	if r.tokens[i].capital() || i > 0 && r.tokens[i-1].class != blank && r.tokens[i-1].class != sign || afterPlace(r.tokens, i, aside) {
		return 0, 0
	}
	for _, look := range []func([]token, int) (int, int){typedFamily, typedMiddle, typedLetters, besideName, frontName, headedName, lastBorn} {
		if from, to := look(r.tokens, i); to > 0 {
			return from, to
		}
	}
	return 0, 0
}

// typedFamilies are families without their vowels, and typedFronts those with the middle name's letter.
var typedFamilies, typedFronts = words("ng ngn ngtr tr trg ph hg lg"), words("ngv ngt ngvan ngthi")

// typedFamily is "ng thị hoa", "tr. văn hùng", "ngv hùng".
func typedFamily(list []token, i int) (from, to int) {
	second := past(list, i+1, " ", ".")
	if second >= len(list) || second == i+1 || list[second].class != word {
		return 0, 0
	}
	if typedFronts[list[i].low] && isGiven(list[second]) {
		return i, second + 1
	}
	third := wordBehind(list, second)
	if !typedFamilies[list[i].low] || !genders[list[second].low] || third == 0 || compound(list, second) {
		return 0, 0
	}
	return i, third + 1
}

// genders are the middle names that say whether it is a man or a woman.
var genders = words("văn thị van thi")

// typedMiddle is "lê v. tâm": of the middle name a letter.
func typedMiddle(list []token, i int) (from, to int) {
	family, _ := vi.FamilyName(list[i].text)
	second := wordBehind(list, i)
	if !family || second == 0 || second+1 >= len(list) || list[second].single() != 1 || list[second+1].text != "." {
		return 0, 0
	}
	third := past(list, second+2, " ")
	if third >= len(list) || !isGiven(list[third]) || compound(list, third) {
		return 0, 0
	}
	return i, third + 1
}

// typedLetters is "n.v. hùng", "p.t. hương": letters, the last of which is that of văn or thị.
func typedLetters(list []token, i int) (from, to int) {
	if i+3 >= len(list) || list[i].single() != 1 || list[i].low == "v" || list[i].low == "đ" || list[i+1].text != "." {
		return 0, 0
	}
	second := past(list, i+2, " ")
	if second+1 >= len(list) || list[second].low != "v" && list[second].low != "t" || list[second+1].text != "." {
		return 0, 0
	}
	third := past(list, second+2, " ")
	if third >= len(list) || !isGiven(list[third]) || list[third].bare() && !givens[list[third].low] || compound(list, third) {
		return 0, 0
	}
	return i, third + 1
}

// threeWords is a family with two words behind it, of which the second is a given name and ends what
// is said: "phan nhật minh,". Nothing else needs to be known of the word between.
func threeWords(list []token, i int) (to int) {
	family, _ := vi.FamilyName(list[i].text)
	second := wordBehind(list, i)
	third := wordBehind(list, second)
	if !family || second == 0 || third == 0 || posts[list[second].low] && !givens[list[second].low] {
		return 0
	}
	if !givens[list[third].low] && !nicknames[list[third].low] || numeral(list[third]) || compound(list, i) || compound(list, second) || compound(list, third) || !goesOn(list, third+1) {
		return 0
	}
	return third + 1
}

// besideName stands behind somebody and a comma: "vợ tôi, lý thu thảo".
func besideName(list []token, i int) (from, to int) {
	if i < 3 || list[i-1].text != " " || list[i-2].text != "," || !persons[list[i-3].low] {
		return 0, 0
	}
	if to = threeWords(list, i); to > 0 {
		return i, to
	}
	return 0, 0
}

// frontName begins a text or a line: "trần bảo ngọc - lớp 5".
func frontName(list []token, i int) (from, to int) {
	_, sure := vi.FamilyName(list[i].text)
	second := wordBehind(list, i)
	if i > 0 && list[i-1].text != "\n" || !sure || second == 0 || !givens[list[second].low] || isFamous(list, i) {
		return 0, 0
	}
	if to = threeWords(list, i); to > 0 {
		return i, to
	}
	return 0, 0
}

// heads begin what stands over a name on a form: "người báo tin:", "chủ tiệm:", "thay mặt bà con:".
var heads = words("người chủ thay đại")

// longestHead is how many words it has.
const longestHead = 5

// headedName is a name behind a head and a colon or a stroke: the words between may be any.
func headedName(list []token, i int) (from, to int) {
	if !heads[list[i].low] {
		return 0, 0
	}
	end, many := wordsFrom(list, i)
	at := past(list, end, " ", ":", "-", "–")
	if many > longestHead || at >= len(list) || !slices.ContainsFunc(list[end:at], func(t token) bool { return t.class == sign }) {
		return 0, 0
	}
	last, words := wordsFrom(list, at)
	family, _ := vi.FamilyName(list[at].text)
	second := wordBehind(list, at)
	switch {
	case !family || words < 2 || words > 4 || compound(list, at):
	case words > 2 && genders[list[second].low], threeWords(list, at) == last:
		return at, last
	}
	return 0, 0
}

// rankedCall is where a name behind a call ends that a place among brothers and sisters begins: "cô
// sáu lan", "anh năm hùng"; 0 for none.
func rankedCall(list []token, at int) (to int) {
	second := wordBehind(list, at)
	if !ranks[list[at].low] || rankPlaces[pairAt(list, at)] || second == 0 {
		return 0
	}
	name := list[second]
	if !givens[name.low] && !nicknames[name.low] || numeral(name) || name.low == "nam" || compound(list, at) || compound(list, second) {
		return 0
	}
	return second + 1
}

// lastBorn is "út lan": of all places that one hardly begins anything else.
func lastBorn(list []token, i int) (from, to int) {
	if list[i].low != "út" {
		return 0, 0
	}
	return i, rankedCall(list, i)
}

// clans are families of the Central Highlands that are no word of Vietnamese.
var clans = words("niê êban eban ayun ayŭn byă mlô ksơr kbuôr hđơk kđoh bkrông bdap hwing hmŏk ktla kpă kpơr rcăm rmah kdăm adrơng")
