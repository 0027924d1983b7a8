package vi

import (
	"regexp"
	"strings"
	"sync"
)

// Mail and web addresses: what a listener writes down letter by letter.

var addressPattern = regexp.MustCompile(`(?i)https?://[^\s<>"“”]+|[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+|\b(www\.)?[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\.(vn|com|org|net|info|edu|gov)(/[^\s<>"“”]*)?`)

var addressWords = map[string]string{
	"vn": "vê en", "gov": "gốp", "com": "com", "org": "oóc", "net": "nét", "edu": "e đu", "info": "in phô", "www": "vê kép vê kép vê kép", "html": "hát tê em e lờ",
}

var addressSigns = map[byte]string{
	'.': "chấm", '-': "gạch ngang", '_': "gạch dưới", '/': "gạch chéo", ':': "hai chấm", '?': "dấu hỏi", '=': "bằng", '&': "và",
	'%': "phần trăm", '@': "a còng", '+': "cộng", '#': "dấu thăng", '~': "dấu ngã",
}

// findAddresses finds them; a text without a dot has none.
func findAddresses(text string) [][]int {
	if !strings.ContainsAny(text, ".@") {
		return nil
	}
	return addressPattern.FindAllStringIndex(text, -1)
}

// portals are addresses that everybody knows by a name. They are said by it unless the
// text has just named them, or says that an address follows.
var portals = map[string]string{
	"dichvucong.gov.vn": "Cổng Dịch vụ công quốc gia", "www.dichvucong.gov.vn": "Cổng Dịch vụ công quốc gia",
	"baohiemxahoi.gov.vn": "Cổng thông tin điện tử Bảo hiểm xã hội Việt Nam", "chinhphu.vn": "Cổng thông tin điện tử Chính phủ", "www.chinhphu.vn": "Cổng thông tin điện tử Chính phủ",
}

// labels are parts of addresses that are words without their marks.
var labels = map[string]string{
	"dichvucong": "dịch vụ công", "dvc": "dê vê xê", "vneid": "vê nờ e i đê", "baohiemxahoi": "bảo hiểm xã hội", "chinhphu": "chính phủ", "dangkykinhdoanh": "đăng ký kinh doanh", "thuedientu": "thuế điện tử", "motcua": "một cửa", "lamdong": "lâm đồng", "daknong": "đắk nông", "congan": "công an", "hotich": "hộ tịch",
}

// addressCalled are words after which an address is said letter by letter.
var addressCalled = phrases("chỉ, gia, web, website, url, link, email, e-mail, mail, thư, miền, báo")

// addressReading reads the address at text[start:end]; the signs that end a sentence
// do not belong to it.
func (s *speaker) addressReading(start, end int) (Reading, bool) {
	text := s.text
	written := strings.TrimRight(text[start:end], ".,;:!?)]}…")
	end = start + len(written)
	rest := strings.TrimRight(written, "/")
	if at := strings.Index(rest, "://"); at >= 0 {
		rest = rest[at+3:]
	}
	if rest == "" || !isASCII(rest) {
		return Reading{}, false
	}
	if next := text[end:]; next != "" && startsWithLetter(next) {
		return Reading{}, false
	}
	var out []string
	if host, _, _ := strings.Cut(rest, "/"); portals[strings.ToLower(host)] != "" && !s.addressCalled(start) {
		out, rest = append(out, portals[strings.ToLower(host)]), rest[len(host):]
	}
	if host, path, _ := strings.Cut(rest, "/"); len(path) > longestPath { // nobody writes down forty letters from the radio
		if len(out) == 0 {
			rest = host
		} else {
			rest = ""
		}
	}
	for rest != "" {
		n := 0
		for n < len(rest) && isASCIILetter(rest[n]) {
			n++
		}
		switch {
		case n > 0:
			out = append(out, addressLabel(strings.ToLower(rest[:n])))
		case isDigit(rest[0]):
			n = 1
			out = append(out, digitWords[rest[0]-'0'])
		default:
			n = 1
			out = append(out, addressSigns[rest[0]])
		}
		rest = rest[n:]
	}
	return Reading{Start: start, End: end, Written: written, Said: Collapse(strings.Join(out, " ")), Known: true}, true
}

// longestPath is how many letters behind the name of a site are said.
const longestPath = 24

// addressLabel says a part of an address: what can be pronounced as a word is one.
func addressLabel(label string) string {
	for _, table := range []map[string]string{addressWords, labels} {
		if said := table[label]; said != "" {
			return said
		}
	}
	if labelSyllables(label) > 0 || foreignWords[label] != "" {
		return label
	}
	if len(label) < 5 || !strings.ContainsAny(label, "aeiouy") || hardLabel.MatchString(label) {
		return spelled(label)
	}
	return label
}

// labelSyllables is how many syllables without marks a label is made of, at least two letters
// each: "quangtruc" has two; 0 for what cannot be cut so, such as "ubnd".
func labelSyllables(label string) int {
	best := make([]int, len(label)+1)
	for end := 2; end <= len(label); end++ {
		for start := max(0, end-len("nghieng")); start <= end-2; start++ {
			if start > 0 && best[start] == 0 || !plainSyllable(label[start:end]) {
				continue
			}
			if n := best[start] + 1; best[end] == 0 || n < best[end] {
				best[end] = n
			}
		}
	}
	return best[len(label)]
}

// plainSyllable tells whether letters are those of a syllable whose marks were left out.
func plainSyllable(letters string) bool { return plainSyllables()[letters] }

var plainSyllables = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, syllable := range AllSyllables() {
		out[Fold(syllable)] = true
	}
	return out
})

// hardLabel is a run of consonants that no word has.
var hardLabel = regexp.MustCompile(`[bcdfghjklmnpqrstvwxz]{4}|^[bcdfghjklmnpqrstvwxz]{3}[^aeiouy]`)

// addressCalled tells whether the words before offset at ask for the address itself.
func (s *speaker) addressCalled(at int) bool {
	words, _ := s.wordsBefore(at, 1, cueLead)
	return len(words) > 0 && addressCalled[words[0]]
}
