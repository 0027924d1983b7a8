package record

import (
	"cmp"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"github.com/BurntSushi/toml"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// A line that is not TOML was nearly always written by somebody who knows Word and not
// TOML, and nearly always in one of few ways. Each is known here by name, with the line as
// it should be. A form that lets the reading go on beyond the fault is taken for certain.

// A text is read anew for each form that is tried; what is not a record by a person ends.
const (
	mostTried     = 200
	longestMended = 1 << 18
)

// candidate is what a faulty place may have been meant to be.
type candidate struct {
	from, to int    // bytes of the mended text
	with     string // what they should be
	what     problem.Text
	untold   bool // what follows from it is told better than the slip itself
}

// slips are the ways of writing a line wrongly, in the order in which they are tried.
var slips = []struct {
	what   problem.Text
	untold bool
	mend   func(l written) []string
}{
	{slipBrackets, false, closedBrackets},
	{slipCurly, false, straightQuotes},
	{slipDay, false, isoDay},
	{slipDash, false, hyphenDay},
	{slipDecimal, false, decimalPoint},
	{slipTruth, false, lowerTruth},
	{slipEnd, false, withoutEnd},
	{slipZero, false, quotedNumber},
	{slipQuote, false, closedQuotes},
	{slipInner, false, literalQuotes},
	{slipColon, false, equalsForColon},
	{slipEquals, false, withEquals},
	{slipBlankKey, false, joinedKey},
	{slipRemark, false, hashRemark},
	{slipUnlisted, false, listed},
	{slipBareList, false, quotedList},
	{slipInWords, false, bareNumber},
	{slipBare, true, quotedNoDay},
	{slipBare, false, quotedText},
	{slipMarksInKey, true, quotedKey},
}

// mend finds what the place of a fault should be, and mends it there. ok is false when
// nothing certain is known.
func (m *mending) mend(bad toml.ParseError, line extent) (c candidate, ok bool) {
	for _, c := range m.betweenItems(bad) {
		if m.goesOn(c, bad) {
			return c, true
		}
	}
	if c, ok := m.closedTriple(bad); ok && m.goesOn(c, bad) {
		return c, true
	}
	if c, ok := m.overLines(line); ok && m.goesOn(c, bad) {
		return c, true
	}
	lines := []extent{line}
	if strings.Contains(bad.Message, "table") && line.from > 0 { // told where the next line begins
		lines = []extent{{lineBegin(m.text, line.from-1), line.from - 1}, line}
	}
	for _, at := range lines {
		text := m.text[at.from:at.to]
		l := takeApart(text)
		for _, s := range slips {
			for _, form := range s.mend(l) {
				if c := (candidate{at.from, at.to, form, s.what, s.untold}); form != text && m.goesOn(c, bad) {
					return c, true
				}
			}
		}
	}
	return c, false
}

// hashRemark is a remark as other languages write it, in the form of ours.
func hashRemark(l written) []string {
	line := strings.TrimLeft(l.all, " \t")
	for _, mark := range []string{"//", "--", ";", "/*"} {
		if words, is := strings.CutPrefix(line, mark); is {
			return []string{l.all[:len(l.all)-len(line)] + "# " + strings.TrimSpace(strings.TrimSuffix(words, "*/"))}
		}
	}
	return nil
}

// listed puts brackets around items that have their marks and their commas.
func listed(l written) []string {
	if l.key == "" || !unlisted.MatchString(l.value) {
		return nil
	}
	return []string{l.indent + l.key + " = [" + strings.TrimRight(l.value, " ,") + "]" + l.space + l.comment}
}

var unlisted = regexp.MustCompile(`^"[^"]*"(?:\s*,\s*"[^"]*")+\s*,?$`)

// goesOn tells whether a text with a candidate is read beyond the fault.
func (m *mending) goesOn(c candidate, bad toml.ParseError) bool {
	if m.tried++; m.tried > mostTried || len(m.text) > longestMended {
		return false
	}
	var into map[string]any
	_, err := toml.Decode(m.with(c), &into)
	if err == nil {
		return true
	}
	next, is := err.(toml.ParseError)
	grown := len(c.with) - (c.to - c.from)
	return is && (next.Position.Line > bad.Position.Line || next.Position.Line == bad.Position.Line && next.Position.Start > bad.Position.Start+max(grown, 0) && next.Message != bad.Message)
}

// written is a line as an author meant it: a key, what stands between, a value, a comment.
type written struct {
	all                      string
	indent, key, sign, value string
	space, comment           string
}

var (
	keyAndValue = regexp.MustCompile(`^(\s*)([^=:#"\[\]{}]*?)(\s*[=:]\s*)(.*?)\s*$`)
	endRemark   = regexp.MustCompile(`(\s+)(#[^"“”']*)$`)
)

func takeApart(line string) written {
	l := written{all: line}
	text := line
	if at := endRemark.FindStringSubmatchIndex(text); at != nil {
		l.space, l.comment, text = text[at[2]:at[3]], text[at[4]:at[5]], text[:at[0]]
	}
	parts := keyAndValue.FindStringSubmatch(text)
	if parts == nil {
		l.value = strings.TrimSpace(text)
		l.indent = text[:strings.Index(text+l.value, l.value)]
		return l
	}
	l.indent, l.key, l.sign, l.value = parts[1], parts[2], parts[3], parts[4]
	return l
}

// as is the line with another value.
func (l written) as(value string) []string {
	return []string{l.indent + l.key + l.sign + value + l.space + l.comment}
}

// item is the value apart from the comma behind it, which an item of a list over several
// lines has.
func (l written) item() (value, comma string) {
	if l.key != "" {
		return l.value, ""
	}
	value = strings.TrimRight(l.value, ",")
	return value, l.value[len(value):]
}

// assigned tells a line that gives a key a value.
func (l written) assigned() bool {
	return l.key != "" && strings.TrimSpace(l.sign) == "=" && l.value != ""
}

// quotedAs is a text in quotes that it does not hold itself.
func quotedAs(text string) string {
	switch {
	case !strings.ContainsAny(text, `"\`):
		return `"` + text + `"`
	case !strings.Contains(text, `'`):
		return `'` + text + `'`
	}
	return quote(text)
}

const curly = "“”„‟″〝〞«»‘’‚‛′"

var toStraight = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "‟", `"`, "″", `"`, "〝", `"`, "〞", `"`, "«", `"`, "»", `"`, "‘", `'`, "’", `'`, "‚", `'`, "‛", `'`, "′", `'`)

// straightQuotes are for the quotes that Word makes.
func straightQuotes(l written) (out []string) {
	if !strings.ContainsAny(l.all, curly) {
		return nil
	}
	value, comma := l.item()
	inner, ok := within(strings.TrimRight(value, ","), curly+`"'`)
	if ok && !strings.ContainsAny(inner, "“”„\"") {
		out = append(out, l.as(quotedAs(inner)+comma)...)
	}
	out = append(out, l.as(toStraight.Replace(l.value))...)
	if ok {
		out = append(out, l.as(quotedAs(inner)+comma)...)
	}
	return append(out, toStraight.Replace(l.all))
}

// within is a text without the signs of a set at both its ends.
func within(text, signs string) (string, bool) {
	runes := []rune(text)
	if len(runes) < 2 || !strings.ContainsRune(signs, runes[0]) || !strings.ContainsRune(signs, runes[len(runes)-1]) {
		return "", false
	}
	return string(runes[1 : len(runes)-1]), true
}

var dayForm = regexp.MustCompile(`^['"]?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})['"]?$`)

func isoDay(l written) []string {
	parts := dayForm.FindStringSubmatch(l.value)
	if parts == nil || !l.assigned() {
		return nil
	}
	day, err := vi.ParseDate(parts[1] + "/" + parts[2] + "/" + parts[3])
	if err != nil {
		return nil
	}
	return l.as(day.String())
}

// dashes are what Word makes of a hyphen.
var (
	dashes  = strings.NewReplacer("–", "-", "—", "-", "−", "-", "‐", "-", "‑", "-")
	isoForm = regexp.MustCompile(`^['"]?(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})['"]?$`)
)

// hyphenDay is for a day whose hyphens Word has made longer.
func hyphenDay(l written) []string {
	parts := isoForm.FindStringSubmatch(dashes.Replace(l.value))
	if parts == nil || !l.assigned() {
		return nil
	}
	day, err := vi.ParseDate(parts[3] + "/" + parts[2] + "/" + parts[1])
	if err != nil {
		return nil
	}
	return l.as(day.String())
}

var commaInNumber = regexp.MustCompile(`(\d),(\d)`)

// decimalPoint is for numbers with a comma before their decimals, in a table within a line.
func decimalPoint(l written) []string {
	if !strings.Contains(l.all, "{") || strings.Contains(l.all, `"`) || !commaInNumber.MatchString(l.all) {
		return nil
	}
	return []string{commaInNumber.ReplaceAllString(l.all, "$1.$2")}
}

// closedTriple is for a text of several lines that is closed by one quotation mark, or by none.
func (m *mending) closedTriple(bad toml.ParseError) (c candidate, ok bool) {
	const three = `"""`
	if !strings.Contains(bad.Message, three) || strings.Count(m.text, three)%2 == 0 {
		return c, false
	}
	open := strings.LastIndex(m.text, three)
	for at, n := open+len(three), 0; at < len(m.text) && n < mostBroken; n++ {
		end := lineEnd(m.text, at)
		line := strings.TrimRight(m.text[at:end], " \t\r")
		next := m.text[min(end+1, len(m.text)):lineEnd(m.text, min(end+1, len(m.text)))]
		switch stop := at + len(line); {
		case strings.HasSuffix(line, `"`):
			return candidate{stop, stop, `""`, slipOpenText, false}, true
		case keyThenValue.MatchString(next), headForm.MatchString(next) && strings.TrimSpace(next) != "":
			return candidate{stop, stop, three, slipOpenText, false}, true
		}
		at = end + 1
	}
	return c, false
}

// lowerTruth is for TRUE, and for a yes or no in Vietnamese where a key takes no other value.
func lowerTruth(l written) []string {
	if lower := strings.ToLower(l.value); lower == "true" || lower == "false" {
		return l.as(lower)
	}
	if truth := truthOf(l.value); truth != "" && onlyTruths()[strings.TrimSpace(l.key)] {
		return l.as(truth)
	}
	return nil
}

// onlyTruths are the keys that take true or false in every kind that has them.
var onlyTruths = sync.OnceValue(func() map[string]bool {
	truths, others := map[string]bool{}, map[string]bool{}
	var look func(fields []Field)
	look = func(fields []Field) {
		for _, f := range fields {
			t := f.Type
			if t.Kind() == reflect.Slice {
				t = t.Elem()
			}
			if f.Type.Kind() == reflect.Bool {
				truths[f.Key] = true
			} else {
				others[f.Key] = true
			}
			if t.Kind() == reflect.Struct && !isValue(t) {
				look(Fields(t))
			}
		}
	}
	for _, k := range Kinds {
		look(FieldsOf(k))
	}
	for key := range others {
		delete(truths, key)
	}
	return truths
})

// withoutEnd takes a comma or a semicolon away that another language would want.
func withoutEnd(l written) []string {
	if !l.assigned() || !strings.HasSuffix(l.value, ";") && !strings.HasSuffix(l.value, ",") {
		return nil
	}
	return l.as(strings.TrimRight(l.value, ";, "))
}

var zeroNumber = regexp.MustCompile(`^[+]?0[0-9][0-9 .-]*$`)

func quotedNumber(l written) []string {
	if !l.assigned() || !zeroNumber.MatchString(l.value) {
		return nil
	}
	return l.as(quotedAs(l.value))
}

// bareNumber takes away the words that say a number once more: 1 (một).
func bareNumber(l written) []string {
	m := twiceNumber.FindStringSubmatch(l.value)
	if !l.assigned() || m == nil {
		return nil
	}
	return l.as(cmp.Or(strings.TrimLeft(m[1], "0"), "0"))
}

var twiceNumber = regexp.MustCompile(`^(\d{1,4})\s*\(\p{L}+(?: \p{L}+)*\)$`)

// closedQuotes adds the one quotation mark that is missing, or makes both the same.
func closedQuotes(l written) (out []string) {
	value, comma := l.item()
	first, last := strings.ContainsAny(value[:min(1, len(value))], `"'`), strings.ContainsAny(value[max(0, len(value)-1):], `"'`)
	switch inner, both := within(value, `"'`); {
	case both && value[0] != value[len(value)-1]:
		return l.as(quotedAs(inner) + comma)
	case l.key == "" && !strings.ContainsAny(l.all, `"'`), len(value) < 2:
	case first && !last && !strings.ContainsAny(value[1:], `"'`):
		return l.as(value + value[:1] + comma)
	case last && !first && !strings.ContainsAny(value[:len(value)-1], `"'[{`):
		return l.as(value[len(value)-1:] + value + comma)
	}
	return nil
}

// literalQuotes is for quotation marks and backslashes inside a text.
func literalQuotes(l written) []string {
	value, comma := l.item()
	inner, ok := within(value, `"`)
	if !ok || !strings.ContainsAny(inner, `"\`) || strings.Contains(inner, `", "`) || strings.HasPrefix(inner, `""`) {
		return nil
	}
	return l.as(quotedAs(inner) + comma)
}

func equalsForColon(l written) []string {
	if l.key == "" || strings.TrimSpace(l.sign) != ":" || !keyForm.MatchString(l.key) || l.value == "" {
		return nil
	}
	l.sign = " = "
	if l.value = strings.TrimSpace(strings.TrimPrefix(l.value, "=")); l.value == "" {
		return nil
	}
	quoted := l.as(quotedAs(toStraight.Replace(strings.Trim(l.value, `"`+curly))))
	if !tomlBegins.MatchString(l.value) { // words alone are no value: one slip, told once
		return quoted
	}
	return append(l.as(l.value), quoted...)
}

// tomlBegins is how a value of TOML begins.
var tomlBegins = regexp.MustCompile(`^(?:["'\[{+\-\d]|(?:true|false)\b)`)

var (
	keyForm     = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)
	keyThenText = regexp.MustCompile(`^(\s*)([A-Za-z0-9_-]+)\s*(["'\[].*)$`)
)

func withEquals(l written) []string {
	parts := keyThenText.FindStringSubmatch(l.all)
	if parts == nil {
		return nil
	}
	return []string{parts[1] + parts[2] + " = " + parts[3]}
}

// joinedKey is for a key of two words: effective from.
func joinedKey(l written) []string {
	joined := strings.Join(strings.Fields(l.key), "_")
	if !l.assigned() || joined == l.key || !keyForm.MatchString(joined) {
		return nil
	}
	l.key = joined
	return l.as(l.value)
}

// quotedKey makes a key with marks readable: that there is no such key is told later, with
// the one that was meant.
func quotedKey(l written) []string {
	if !l.assigned() || keyForm.MatchString(l.key) || strings.ContainsFunc(l.key, unicode.IsControl) || len(l.key) > 60 {
		return nil
	}
	l.key = quotedAs(l.key)
	return l.as(l.value)
}

// quotedText is for words without quotation marks.
func quotedText(l written) []string {
	if !l.assigned() || strings.ContainsAny(l.value[:1], `"'[{`) || strings.ContainsAny(l.value, `"“”`) || dayForm.MatchString(l.value) {
		return nil
	}
	return l.as(quotedAs(l.value))
}

var noDayForm = regexp.MustCompile(`^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}/\d{1,2}|\d+,\d+)$`)

// quotedNoDay is for a day that no calendar has and for a number with a comma; what is wrong with them is told by what reads them.
func quotedNoDay(l written) []string {
	if !l.assigned() || !noDayForm.MatchString(l.value) {
		return nil
	}
	return l.as(quotedAs(l.value))
}

// quotedList is for a list of words without quotation marks.
func quotedList(l written) []string {
	if !l.assigned() || !strings.HasPrefix(l.value, "[") || !strings.HasSuffix(l.value, "]") || strings.ContainsAny(l.value, `"'{`) {
		return nil
	}
	items := strings.Split(strings.Trim(l.value, "[]"), ",")
	for i, item := range items {
		items[i] = quotedAs(strings.TrimSpace(item))
	}
	return l.as("[" + strings.Join(items, ", ") + "]")
}

var headForm = regexp.MustCompile(`^(\s*)\[{1,2}\s*([A-Za-z0-9_.-]+)\s*\]{0,2}\s*$`)

// closedBrackets is for the head of a table that lacks a bracket.
func closedBrackets(l written) []string {
	parts := headForm.FindStringSubmatch(strings.TrimSuffix(l.all, l.space+l.comment))
	if parts == nil {
		return nil
	}
	return []string{parts[1] + "[[" + parts[2] + "]]" + l.space + l.comment}
}

const mostBroken = 8 // lines of one text in quotation marks

var (
	opensText  = regexp.MustCompile(`^\s*[A-Za-z0-9_-]+\s*=\s*("[^"\\]*)$`)
	closesText = regexp.MustCompile(`^[^"=\[\]\\]*"\s*$`)
	withinText = regexp.MustCompile(`^[^"=\[\]\\]*$`)
)

// goesOnBelow is how a text in three marks goes on in the next line as if on the same.
const goesOnBelow = " \\\n"

// onOneLine is what overLines made, as a person would write it.
func onOneLine(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, `"""`, `"`), goesOnBelow)
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.Join(lines, " ")
}

// overLines is for a text in ordinary quotation marks that goes on in the next line: the
// lines stay, and become one text.
func (m *mending) overLines(line extent) (c candidate, ok bool) {
	first := strings.TrimRight(m.text[line.from:line.to], " \t\r")
	at := opensText.FindStringSubmatchIndex(first)
	if at == nil {
		return c, false
	}
	out := first[:at[2]] + `""` + first[at[2]:]
	for from, n := line.to+1, 0; from < len(m.text) && n < mostBroken; n++ {
		to := lineEnd(m.text, from)
		next := strings.TrimRight(m.text[from:to], " \t\r")
		switch {
		case closesText.MatchString(next):
			return candidate{line.from, to, out + goesOnBelow + next + `""`, slipOverLines, false}, true
		case strings.TrimSpace(next) == "" || !withinText.MatchString(next):
			return c, false
		}
		out, from = out+goesOnBelow+next, to+1
	}
	return c, false
}

// betweenItems is for a list in which a comma or the closing bracket is missing: the fault
// is told where the next item stands.
func (m *mending) betweenItems(bad toml.ParseError) (out []candidate) {
	if !strings.HasPrefix(bad.Message, "expected a comma") {
		return nil
	}
	at := min(bad.Position.Start, len(m.text))
	before := strings.TrimRight(m.text[:at], " \t\r\n")
	end := len(before)
	if end == 0 || end == at && strings.ContainsAny(before[end-1:], ",[{") {
		return nil
	}
	next := m.text[at:lineEnd(m.text, at)]
	if keyThenValue.MatchString(next) || headForm.MatchString(next) || strings.TrimSpace(m.text[at:]) == "" {
		return []candidate{{end, end, "]", slipOpenList, false}, {end, end, " }", slipOpenList, false}}
	}
	return []candidate{{end, end, ",", slipComma, false}}
}

var keyThenValue = regexp.MustCompile(`^\s*[A-Za-z0-9_-]+\s*=`)
