package words

import (
	"fmt"
	"strconv"
	"strings"

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
	case InFull:
		return vi.Date(v).String()
	case Lasting:
		return v.key()
	}
	return fmt.Sprint(value)
}
