package opendata

import (
	"bytes"
	"encoding/json"
	"reflect"
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

// add adds a key, whatever it says.
func (o *object) add(key string, value any) { *o = append(*o, pair{key, value}) }

// MarshalJSON implements json.Marshaler.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(compact(p.key))
		b.WriteByte(':')
		b.Write(compact(p.value))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// compact is a value on one line, with < and & as they are.
func compact(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic("internal error: data: " + err.Error())
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

// pretty is a whole file for people and machines.
func pretty(v any) []byte {
	var b bytes.Buffer
	if err := json.Indent(&b, compact(v), "", " "); err != nil {
		panic("internal error: data: " + err.Error())
	}
	b.WriteByte('\n')
	return b.Bytes()
}
