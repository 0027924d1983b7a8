package personal

import (
	"regexp"
	"slices"
	"strings"
)

// The sign between name and house, the full stop, and what stands in their place.
const (
	atSign = `(?:@|[\[({<]\s*(?:at|a|@|a[\s-]?còng|a[\s-]?cong|a[\s-]?móc)\s*[\])}>]|a[ _-]?(?:còng|cong|móc|moc|vòng|khoanh|kèo)|\bat\b)`
	dot    = `(?:\.|[\[({<]\s*(?:dot|\.|chấm|cham)\s*[\])}>]|\bchấm|\bcham\b|\bdot\b|,)`
)

var (
	address = regexp.MustCompile(`[\pL\d][\pL\d._%+-]*(?:\s*` + dot + `\s*[a-z\d_-]+)?\s*` + atSign + `\s*[a-z\d][a-z\d-]*(?:\s*` + dot + `\s*[a-z]{2,}){1,3}`)
	// A house that everybody knows needs no sign before it.
	provider = regexp.MustCompile(`[\pL\d._%+-]+\s*(?:` + atSign + `|[#&$*~^!=])?\s*(?:g ?mail|gmai|ya ?hoo|ymail|hotmail|outlook|icloud|protonmail|zohomail)\s*` + dot + `?\s*(?:com|vn)\b`)
	boxNamed = regexp.MustCompile(`(?:e-?mail|gmail|hòm thư|thư điện tử)(?:\s*(?:là|của (?:tôi|em|anh|chị)|cá nhân|:|-))*\s*([a-z][a-z._-]*\d[a-z\d._-]*)`)
	atHouse  = regexp.MustCompile(`[\pL\d._%+-]+\s*` + atSign + `\s*(?:gmail|yahoo|ymail|hotmail|outlook|icloud)\b`)
	social   = regexp.MustCompile(`(?:facebook|fb|tiktok|instagram)\.(?:com|me)/[\pL\d._?=@-]+|zalo\.me/\d+`)
)

// emailCues are what every pattern needs one of.
var emailCues = []string{"@", "còng", "cong", "móc", "moc", "vòng", "khoanh", "kèo", "(a", "( a", "[a", "[ a", "{a", "{ a", "<a", " at ", "mail", "gmai", "yahoo", "outlook", "icloud", "facebook.", "fb.", "tiktok.", "instagram.", "zalo.me", "hòm thư", "thư điện tử"}

// emails are addresses of e-mail, also said in words, and pages of a person.
func emails(r *reading) (out []piece) {
	f := r.inFigures()
	if !slices.ContainsFunc(emailCues, func(cue string) bool { return strings.Contains(f.text, cue) }) {
		return nil
	}
	for _, pattern := range []*regexp.Regexp{address, provider, atHouse, social} {
		for _, at := range pattern.FindAllStringIndex(f.text, -1) {
			text := f.text[at[0]:at[1]]
			if !strings.Contains(text, "@") && pattern == address && !plainHouse.MatchString(text) {
				continue
			}
			from, to := f.at(at[0], at[1])
			out = append(out, piece{from, to, emailValue(text)})
		}
	}
	for _, at := range boxNamed.FindAllStringSubmatchIndex(f.text, -1) {
		from, to := f.at(at[2], at[3])
		out = append(out, piece{from, to, f.text[at[2]:at[3]]})
	}
	return out
}

// plainHouse tells that words for signs stand in an address and not in a sentence.
var plainHouse = regexp.MustCompile(`(?:com|vn|net|org|edu|gov)(?:\s*` + dot + `\s*vn)?$`)

var (
	anyAt    = regexp.MustCompile(`\s*` + atSign + `\s*`)
	anyDot   = regexp.MustCompile(`\s*` + dot + `\s*`)
	anyBlank = regexp.MustCompile(`\s+`)
)

func emailValue(s string) string {
	return anyBlank.ReplaceAllString(anyDot.ReplaceAllString(anyAt.ReplaceAllString(s, "@"), "."), "")
}
