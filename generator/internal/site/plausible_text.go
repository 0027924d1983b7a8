package site

import (
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/personal"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What is wrong with words whatever they say: letters of a broken file, words that hold a
// place, a whole report in one field, an amount without what it is of.

// fillers, folded, are written where nothing is known: a citizen who reads them learns nothing,
// and nobody is reminded of them. "?" says so and is asked about until it is known.
var fillers = []string{"dang cap nhat", "cap nhat sau", "se cap nhat", "se cap nhat sau", "chua cap nhat", "chua co", "chua ro", "chua biet", "bo sung sau", "tbd", "n/a", "...", "…", "-", "--", "---", "xxx"}

const longestFiller = 60 // bytes

// lineFill are the signs that fill a line which is to be written on: "......".
const lineFill = " .…-–—_"

// oddWords asks about a text.
func oddWords(path string, f record.Field, text string) (o odd, is bool) {
	if len(text) > longLine {
		for line := range strings.Lines(text) {
			if n := utf8.RuneCountInString(line); n > longLine {
				return odd{itoa(n) + problem.Both(charactersWord), usualLine}, true
			}
		}
	}
	if len(text) < longestFiller && (slices.Contains(fillers, strings.TrimRight(vi.Fold(text), ". ")) || slices.Contains(fillers, strings.TrimSpace(text)) || strings.Trim(text, lineFill) == "") {
		return odd{text, usualUnknown}, true
	}
	if word := goneLetters(text); word != "" {
		return odd{word, usualLetters}, true
	}
	if broken, right := vi.Mangled(text); broken != "" {
		return odd{broken, problem.Text{Vi: right, En: right}}, true
	}
	if start, end, usual := oddPiece(text); end > start {
		return odd{text[start:end], usual}, true
	}
	if path == "name" && allCapitals(text) {
		return odd{text, usualCapitals}, true
	}
	return oddAmount(f.Key, text)
}

// oddPiece is the first piece of a text that is wrong whatever the text says: a date that is
// another day of the week than the one beside it, so that people come on the wrong one; the
// number of somebody's paper; an address at which a stranger has to ask for leave; a small picture
// among letters. There is none where both ends are 0.
func oddPiece(text string) (start, end int, usual problem.Text) {
	for _, w := range vi.FindWeekdays(text) {
		if w.Wrong() {
			return w.Start, w.End, problem.Text{Vi: w.Date.Short() + isWeekday.Vi + w.Date.Weekday(), En: w.Date.Short() + isWeekday.En + w.Date.DayOfWeek().String()}
		}
	}
	for i, at := range numbersOfPapers(text) {
		if i == mostIdentities {
			break
		}
		from, to := aroundRunes(text, at[0]-nearNumber, at[1]+nearNumber)
		if ofAccount.MatchString(text[from:to]) {
			continue
		}
		for _, found := range personal.All(text[from:to]) {
			if found.Sort == personal.Identity && from+found.Start < at[1] && at[0] < from+found.End { // and none beside it: an office has a tax number, too
				return from + found.Start, from + found.End, usualNobody
			}
		}
	}
	for _, of := range strayPieces {
		if at := of.find(text); at != nil {
			return at[0], at[1], of.usual
		}
	}
	return 0, 0, usual
}

// strayPieces are pieces by their form alone.
var strayPieces = []struct {
	find  func(text string) (at []int)
	usual problem.Text
}{
	{regexp.MustCompile(`https?://(?:docs|drive)\.google\.com/[^\s)\]"]*(?:/edit|/u/\d)[^\s)\]"]*|https?://[\w-]+-my\.sharepoint\.com/[^\s)\]"]*|https?://onedrive\.live\.com/edit[^\s)\]"]*`).FindStringIndex, usualShared},
	{findPictures, usualWords},
	{findOwnHosts, usualPublic},
	{findNoDay, usualDays},
}

// noDay is a span of weekdays that ends on a day no week has; “tháng thứ tám” alone is none.
var noDay = regexp.MustCompile(`(?i)(?:^|\PL)(thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)\s*(?:[–-]|đến(?: hết)?|tới)\s*thứ (?:[189]|1\d|tám|chín|mười))(?:$|[^\pL\d])`)

// findNoDay is the first such span of a text; nil for none.
func findNoDay(text string) (at []int) {
	if !strings.Contains(text, "hứ ") {
		return nil
	}
	if m := noDay.FindStringSubmatchIndex(text); m != nil {
		return m[2:4]
	}
	return nil
}

// findOwnHosts is the first address of a text that opens nowhere but on the machine or in the house of
// whoever wrote it; nil for none.
func findOwnHosts(text string) (at []int) {
	if !strings.Contains(text, "://") {
		return nil
	}
	for _, at := range webAddress.FindAllStringIndex(text, mostTold) {
		if to, err := url.Parse(text[at[0]:at[1]]); err == nil && notPublic(strings.ToLower(to.Hostname())) {
			return at
		}
	}
	return nil
}

var webAddress = regexp.MustCompile(`(?i)\bhttps?://[^\s)\]"<>]+`)

// smallPictures are the signs that are drawn as pictures. Boxes and ticks of forms are none: paper has them.
var smallPictures = &unicode.RangeTable{
	R16: []unicode.Range16{{firstPicture, 0x260F, 1}, {0x2614, 0x2712, 1}, {0x2715, 0x2716, 1}, {0x2719, 0x27BF, 1}, {0x2B50, 0x2B50, 1}, {0x2B55, 0x2B55, 1}},
	R32: []unicode.Range32{{0x1F000, 0x1FAFF, 1}},
}

const firstPicture = 0x2600

func isPicture(r rune) bool { return r >= firstPicture && unicode.Is(smallPictures, r) }

// findPictures is where the first of them stand in a row, with the sign behind them that asks for colour; nil for
// none. A pattern of the same signs would be dear, and every text is looked through.
func findPictures(text string) (at []int) {
	for start, r := range text {
		if isPicture(r) {
			rest := strings.TrimPrefix(strings.TrimLeftFunc(text[start:], isPicture), "\uFE0F")
			return []int{start, len(text) - len(rest)}
		}
	}
	return nil
}

const (
	mostIdentities = 20 // numbers of a text that are looked at: the search is dear
	nearNumber     = 80 // bytes around one that say what it is of
)

// ofAccount are words beside the number of an account to which people are to pay: those have as many figures, too.
var ofAccount = regexp.MustCompile(`(?i)tài khoản|\bstk\b|số tk\b|chuyển khoản|kho bạc|ngân hàng`)

var longNumber = regexp.MustCompile(`\d(?:[ .-]?\d){8,}`)

// numbersOfPapers are the numbers of a text that are as long as those of identity cards.
func numbersOfPapers(text string) [][]int {
	return slices.DeleteFunc(longNumber.FindAllStringIndex(text, -1), func(at []int) bool {
		figures := 0
		for _, c := range []byte(text[at[0]:at[1]]) {
			if c >= '0' && c <= '9' {
				figures++
			}
		}
		return figures != 9 && figures != 12
	})
}

// aroundRunes brings the ends of a piece into the text and to where a letter begins.
func aroundRunes(text string, from, to int) (int, int) {
	from, to = max(from, 0), min(to, len(text))
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	return from, to
}

// allCapitals tells a name of several words that has no small letter.
func allCapitals(text string) bool {
	return strings.Count(strings.TrimSpace(text), " ") >= 2 && strings.IndexFunc(text, unicode.IsLower) < 0 && strings.IndexFunc(text, unicode.IsUpper) >= 0
}

var (
	// bareAmount is a sum with its thousands and a word of whom or how often, and no đồng.
	bareAmount = regexp.MustCompile(`(?:^|[\s:(])(\d{1,3}(?:\.\d{3})*\.000)\s?(?:/|một |mỗi |hằng |hàng )(?:tháng|người|lần|bản|hộ|năm|trang|khẩu)`)
	// endAmount ends a sentence that tells what is paid.
	endAmount = regexp.MustCompile(`(?:^|[\s:(])(\d{1,3}(?:\.\d{3})*\.000)\s?(?:$|[.,;)])`)
	// brokenAmount has a group of figures too short or too long before its đồng.
	brokenAmount = regexp.MustCompile(`(?:^|[\s:(])(\d{1,3}(?:\.\d{3})*\.(?:\d{1,2}|\d{4,}))\s?(?:đồng|đ|VNĐ|VND)(?:[\s.,;:)/]|$)`)
)

// paidKeys are the keys of texts that tell what is paid.
var paidKeys = []string{"benefit", "fee_note", "fee_short"}

// oddAmount asks about an amount of money that is written by halves.
func oddAmount(key, text string) (o odd, is bool) {
	if !hasThousands(text) {
		return o, false
	}
	for _, form := range []*regexp.Regexp{bareAmount, brokenAmount, endAmount} {
		if m := form.FindStringSubmatch(text); m != nil && (form == brokenAmount || slices.Contains(paidKeys, key) || form == bareAmount && key != "name") {
			return odd{m[1], usualAmount}, true
		}
	}
	return o, false
}

// hasThousands tells whether a text has a figure, a dot and a figure at all, which few have.
func hasThousands(text string) bool {
	figure := func(i int) bool { return text[i] >= '0' && text[i] <= '9' }
	for i := 1; i+1 < len(text); i++ {
		if text[i] == '.' && figure(i-1) && figure(i+1) {
			return true
		}
	}
	return false
}

// bareFee asks about a fee that was written without what it is of: 500.000 what?
func bareFee(r record.Record, path string, value any) (o odd, is bool) {
	fee, is := value.(record.Fee)
	if !is || fee.State != record.FeeAmount {
		return o, false
	}
	at := record.Of(r).At(path)
	if m := bareValue.FindStringSubmatch(at.Text); at.Line > 0 && m != nil {
		return odd{m[1], problem.Text{Vi: withUnit.Vi + fee.Amount.String(), En: withUnit.En + fee.Amount.String()}}, true
	}
	return o, false
}

// bareValue is a line of TOML whose value is a number and no more.
var bareValue = regexp.MustCompile(`=\s*["']([\d., ]+)["']\s*$`)

// toldSpan is a span of hours in words: "13 giờ 30 đến 17 giờ", "7h30-11h30", "7:30–17:00".
var toldSpan = regexp.MustCompile(`(\d{1,2})\s*(?:giờ|h|:)\s*(\d{2})?\s*(?:phút)?\s*(?:đến|tới|-|–)\s*(\d{1,2})\s*(?:giờ|h|:)\s*(\d{2})?`)

// evening is the hour from which a span may well end on the next day, and morning the one until
// which it then does.
const evening, morning = 17, 8

// wholeDay is the minutes of a day: "28 giờ" is no hour of it.
const wholeDay = 24 * 60

// oddSpan asks about hours that end before they begin: 13:30 to 5, where 17 is meant.
func oddSpan(text string) (o odd, is bool) {
	for _, m := range toldSpan.FindAllStringSubmatch(text, -1) {
		from, to := minutes(m[1], m[2]), minutes(m[3], m[4])
		if max(from, to) > wholeDay || to <= from && (from < evening*60 || to > morning*60) {
			return odd{strings.TrimSpace(m[0]), usualSpan}, true
		}
	}
	return o, false
}

// minutes since midnight of figures that a pattern has found.
func minutes(hours, rest string) (n int) {
	for _, r := range hours {
		n = n*10 + int(r-'0')
	}
	n *= 60
	if rest != "" {
		n += int(rest[0]-'0')*10 + int(rest[1]-'0')
	}
	return n
}

// checkPhonesOfFields tells of telephone numbers in fields of words that no record answers for.
func (l *linker) checkPhonesOfFields(r record.Record, path string, v reflect.Value) {
	if v.Kind() != reflect.String || record.Of(r).Kind.Anonymous || !strings.ContainsAny(v.String(), "0123456789") {
		return
	}
	for _, p := range vi.FindPhones(v.String()) {
		if !l.known[p.Phone.Digits] {
			l.fault("W322", r, path, "value", p.Phone.String(), "whose", problem.Both(whose(p.Phone)))
			return
		}
	}
}
