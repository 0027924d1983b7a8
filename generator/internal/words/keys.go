package words

import (
	"fmt"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// KeysLanguage is the language of what is compared: it says keys instead of words, and
// figures, days and amounts as machines write them. A page in it differs from another
// when what they say differs, and not when a word of the table was put better.
const KeysLanguage = "keys"

// keys is its table; it has every key.
var keys = &Table{Lang: KeysLanguage, keys: true}

// Keyed is a speaker of Vietnamese whose words carry their keys as well; [Speaker.Keys]
// takes them out.
func (b *Book) Keyed() Speaker {
	return Speaker{book: b, main: b.Table(Vietnamese), others: []*Table{keys}}
}

// Keys is what a text of a keyed speaker says in the language of keys.
func (s Speaker) Keys(text string) string {
	if !strings.Contains(text, opened) {
		return text
	}
	return s.only(keys, text)
}

// OneWord tells whether a text is a word of the table and nothing else.
func OneWord(text string) bool {
	inner, begins := strings.CutPrefix(text, opened)
	return begins && !strings.Contains(inner, opened) && strings.HasSuffix(inner, closed)
}

// Name is what a key without values says in the speaker's own language; ok is false for
// what is no such key.
func (s Speaker) Name(key string) (name string, ok bool) {
	if !s.main.Has(key) || len(s.main.Places(key)) > 0 {
		return "", false
	}
	return s.main.Say(key), true
}

// Read says what a text in the language of keys says, as ledgers keep it: keys within
// other text, keys that are filled, keys that begin with a capital because a line did. A
// key that follows another without a comma is a link in a heading and not said. ok is
// false for a text that holds no key.
func (s Speaker) Read(text string) (said string, ok bool) {
	pieces := strings.Split(text, " | ")
	said, known := s.readFilled(&pieces)
	for _, rest := range pieces {
		said += ", " + rest
	}
	return said, known
}

// readFilled says the first of the pieces with as many of the next as it has places.
func (s Speaker) readFilled(pieces *[]string) (said string, ok bool) {
	first := (*pieces)[0]
	*pieces = (*pieces)[1:]
	key := vi.LowerFirst(first)
	if !s.main.Has(key) || len(s.main.words[key].other.places()) > len(*pieces) {
		return s.readWords(first)
	}
	var values []any
	for _, place := range s.main.words[key].other.places() {
		value, _ := s.readFilled(pieces)
		values = append(values, place, value)
	}
	return s.likeFirst(first, s.main.Say(key, values...)), true
}

// readWords says the keys within a text.
func (s Speaker) readWords(text string) (said string, ok bool) {
	var out []string
	after := false // a key without a comma
	for word := range strings.FieldsSeq(text) {
		bare := strings.TrimRight(word, ",;:")
		name, known := s.Name(vi.LowerFirst(bare))
		switch {
		case known && after:
			continue
		case known:
			out = append(out, s.likeFirst(bare, name)+word[len(bare):])
		default:
			out = append(out, word)
		}
		ok, after = ok || known, known && bare == word
	}
	return strings.Join(out, " "), ok
}

// likeFirst gives a word the capital that its key had.
func (s Speaker) likeFirst(key, word string) string {
	if key != vi.LowerFirst(key) {
		return vi.UpperFirst(word)
	}
	return word
}

// sayKey is a key with what fills it.
func sayKey(key string, values []any) string {
	for i := 1; i < len(values); i += 2 {
		key += " | " + writeKey(values[i])
	}
	return key
}

// writeKey is a value as machines write it.
func writeKey(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case Tenths:
		return strconv.Itoa(int(v)) + "/10"
	case Percent:
		return strconv.Itoa(int(v)) + "/10000"
	case Points:
		return strconv.Itoa(int(v)) + "/100"
	case InFull:
		return vi.Date(v).String()
	case Lasting:
		return v.key()
	case record.Decimal:
		return strconv.FormatInt(v.Fixed(), 10) + "/10000"
	}
	return fmt.Sprint(value)
}
