package opendata

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"
)

// object is a JSON object whose keys keep their order.
type object []pair

type pair struct {
	key   string
	value any
}

// put adds a key, if there is anything to say under it: nil, "", false, 0 and what is empty
// say nothing.
func (o *object) put(key string, value any) {
	if v := reflect.ValueOf(value); !v.IsValid() || v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0 {
		return
	}
	o.add(key, value)
}

// only is an object with the keys of a list alone, in its own order.
func (o object) only(keys []string) (out object) {
	for _, p := range o {
		if slices.Contains(keys, p.key) {
			out = append(out, p)
		}
	}
	return out
}

// add adds a key, whatever it says.
func (o *object) add(key string, value any) { *o = append(*o, pair{key, value}) }

// MarshalJSON implements json.Marshaler, for html/template.
func (o object) MarshalJSON() ([]byte, error) {
	w := writer{}
	w.value(o)
	return w.out.Bytes(), nil
}

// pretty is a whole file for people and machines.
func pretty(v any) []byte {
	w := writer{lines: true}
	w.value(v)
	w.out.WriteByte('\n')
	return w.out.Bytes()
}

// writer writes JSON in one go: encoding/json would read again what each object inside an
// object gives it, once for each level, which is seconds for a thousand procedures.
type writer struct {
	out   bytes.Buffer
	lines bool // a line for each value, set in by a blank for each level
	level int
}

func (w *writer) value(v any) {
	switch x := v.(type) {
	case object:
		w.list('{', '}', len(x), func(i int) {
			w.text(x[i].key)
			w.out.WriteByte(':')
			if w.lines {
				w.out.WriteByte(' ')
			}
			w.value(x[i].value)
		})
	case []any:
		w.list('[', ']', len(x), func(i int) { w.value(x[i]) })
	case []string:
		w.list('[', ']', len(x), func(i int) { w.text(x[i]) })
	case string:
		w.text(x)
	case nil:
		w.out.WriteString("null")
	default: // numbers, true and false
		w.encoded(v)
	}
}

// list writes what stands between two brackets.
func (w *writer) list(open, closing byte, n int, one func(i int)) {
	w.out.WriteByte(open)
	w.level++
	for i := range n {
		if i > 0 {
			w.out.WriteByte(',')
		}
		w.line()
		one(i)
	}
	w.level--
	if n > 0 {
		w.line()
	}
	w.out.WriteByte(closing)
}

func (w *writer) line() {
	if w.lines {
		w.out.WriteByte('\n')
		for range w.level {
			w.out.WriteByte(' ')
		}
	}
}

// text writes a string: most have no sign that JSON writes otherwise.
func (w *writer) text(s string) {
	special := func(r rune) bool {
		return r < ' ' || r == '"' || r == '\\' || r == '\u2028' || r == '\u2029' || r == utf8.RuneError
	}
	if strings.IndexFunc(s, special) >= 0 {
		w.encoded(s)
		return
	}
	w.out.WriteByte('"')
	w.out.WriteString(s)
	w.out.WriteByte('"')
}

// encoded writes a value as encoding/json does, with < and & as they are.
func (w *writer) encoded(v any) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic("internal error: data: " + err.Error())
	}
	w.out.Write(bytes.TrimRight(b.Bytes(), "\n"))
}
