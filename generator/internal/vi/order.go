package vi

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// Order compares text by the Vietnamese alphabet (a ă â b c d đ e ê …; tones
// ma mà mả mã má mạ), as golang.org/x/text/collate has it for "vi". The whole
// text is compared by letters first, and by tones only between equal letters. Numbers are
// compared by their value ("Phường 2" before "Phường 10"), and where a tone is written
// makes no difference: hoà and hòa are the same word.
//
// An Order holds buffers: it is not for concurrent use.
type Order struct {
	collator *collate.Collator
}

// NewOrder returns an Order. Making one costs far more than a comparison; keep it.
func NewOrder() *Order {
	return &Order{newCollator()}
}

func newCollator() *collate.Collator { return collate.New(language.Vietnamese, collate.Numeric) }

// Compare returns -1, 0 or +1. The order is total: texts that the alphabet
// holds equal are ordered by code points, so 0 means the same bytes.
func (o *Order) Compare(a, b string) int {
	if c := o.collator.CompareString(respelt(a), respelt(b)); c != 0 {
		return c
	}
	return strings.Compare(a, b)
}

// respelt is a text with its tones where today's spelling has them: Hoà is Hòa.
func respelt(s string) string {
	if !strings.ContainsAny(s, "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ") {
		return s
	}
	var out strings.Builder
	for s != "" {
		word := letterRun(s)
		if word == "" {
			_, n := utf8.DecodeRuneInString(s)
			out.WriteString(s[:n])
			s = s[n:]
			continue
		}
		s = s[len(word):]
		small := strings.ToLower(word)
		now := plainSpelling(small)
		if now == small || len(small) != len(word) {
			out.WriteString(word)
			continue
		}
		r := []rune(word)
		for i, c := range []rune(now) {
			if unicode.IsUpper(r[i]) {
				c = unicode.ToUpper(c)
			}
			out.WriteRune(c)
		}
	}
	return out.String()
}

// SortFunc sorts items by key in the order of [Order.Compare]. It is stable and
// asks key once for each item.
func SortFunc[T any](items []T, key func(T) string) { SortWith(&SortKeys{}, items, key) }

// SortKeys remembers how texts are sorted, for lists that share them or are sorted
// again and again. The zero value is ready; it is not for concurrent use.
type SortKeys struct {
	collator *collate.Collator
	buf      collate.Buffer
	kept     map[string][]byte
	used     map[string]bool
}

// of is the sort key of a text.
func (k *SortKeys) of(text string) []byte {
	if k.kept == nil {
		k.kept, k.used, k.collator = map[string][]byte{}, map[string]bool{}, newCollator()
	}
	k.used[text] = true
	key, known := k.kept[text]
	if !known {
		key = bytes.Clone(k.collator.KeyFromString(&k.buf, respelt(text)))
		k.buf.Reset()
		k.kept[text] = key
	}
	return key
}

// Forget drops the keys that were not asked for since it was last called.
func (k *SortKeys) Forget() {
	for text := range k.kept {
		if !k.used[text] {
			delete(k.kept, text)
		}
	}
	clear(k.used)
}

// SortWith is [SortFunc] with keys that are kept.
func SortWith[T any](keys *SortKeys, items []T, key func(T) string) {
	type entry struct {
		item T
		text string
		sort []byte
	}
	entries := make([]entry, len(items))
	for i, item := range items {
		text := key(item)
		entries[i] = entry{item, text, keys.of(text)}
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		return cmp.Or(bytes.Compare(a.sort, b.sort), strings.Compare(a.text, b.text))
	})
	for i := range entries {
		items[i] = entries[i].item
	}
}

// Headings of an A–Z list for names that begin with no letter of it.
const (
	InitialDigits = "0–9"
	InitialOther  = "#"
)

// Letters returns the headings of a Vietnamese A–Z list in alphabet order: the
// 29 letters of Vietnamese, and F, J, W, Z for foreign names. [InitialDigits]
// and [InitialOther] are not among them.
func Letters() []string {
	return []string{
		"A", "Ă", "Â", "B", "C", "D", "Đ", "E", "Ê", "F", "G", "H", "I", "J", "K", "L", "M",
		"N", "O", "Ô", "Ơ", "P", "Q", "R", "S", "T", "U", "Ư", "V", "W", "X", "Y", "Z",
	}
}

// Initial returns the heading under which an A–Z list files a name: one of
// [Letters], [InitialDigits] or [InitialOther]. Tones are dropped ("Ổ" is filed
// under "Ô"); quotation marks and other signs before the first letter or digit
// are passed over; letters of the highland languages go to their Vietnamese
// base (Ƀ to B, Ĕ to E, Ê̆ to Ê).
func Initial(s string) string {
	at := strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if at < 0 {
		return InitialOther
	}
	r, n := utf8.DecodeRuneInString(s[at:])
	if unicode.IsDigit(r) {
		return InitialDigits
	}
	switch r = unicode.ToUpper(r); r {
	case 'Đ':
		return "Đ"
	case 'Ƀ':
		return "B"
	}
	// The marks that follow belong to the letter when the text is not NFC.
	end := at + n
	for end < len(s) {
		mark, size := utf8.DecodeRuneInString(s[end:])
		if !unicode.Is(unicode.Mn, mark) {
			break
		}
		end += size
	}
	return initialLetter([]rune(norm.NFD.String(string(r) + s[at+n:end])))
}

// initialLetter finds the heading for one decomposed letter, base first.
func initialLetter(letter []rune) string {
	base := letter[0]
	if base < 'A' || base > 'Z' {
		return InitialOther
	}
	for _, mark := range letter[1:] {
		switch {
		case mark == 0x0302 && strings.ContainsRune("AEO", base), // circumflex
			mark == 0x0306 && base == 'A',                      // breve
			mark == 0x031B && strings.ContainsRune("OU", base): // horn
			return norm.NFC.String(string([]rune{base, mark}))
		}
	}
	return string(base)
}
