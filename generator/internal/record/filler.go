package record

import (
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
)

// fillerText is what a new record of earlier versions of the program said in its body, and
// what people write to hold a place.
var fillerText = []string{"Viết nội dung ở đây", "Lorem ipsum", "(nội dung)", "[nội dung]", "xxxxxx", "XXXXXX"}

// FillerAt is what of a record is an example or holds a place and says nothing: the place
// and the words.
func FillerAt(r Record) (at []problem.Place, words []string) {
	r = Raw(r)
	b := r.base()
	if source := string(b.Body.sourceText()); source != "" {
		for _, text := range fillerText {
			if i := strings.Index(source, text); i >= 0 {
				at, words = append(at, b.Span(i, i+len(text))), append(words, text)
			}
		}
	}
	fillerIn("", reflect.ValueOf(r).Elem(), func(path, text string) {
		at, words = append(at, b.At(path)), append(words, text)
	})
	return at, words
}

// sourceText is the body as it is written; nil for none.
func (b *Body) sourceText() []byte {
	if b.Empty() {
		return nil
	}
	return b.Source
}

// fillerIn finds values that are the example of their key, where that is nobody's: a
// number, an address at a place that does not exist.
func fillerIn(path string, v reflect.Value, tell func(path, text string)) {
	for _, f := range Fields(v.Type()) {
		x, at := v.FieldByIndex(f.Index), join(path, f.Key)
		switch {
		case x.Kind() == reflect.Slice && IsTable(x.Type().Elem()):
			for i := range x.Len() {
				fillerIn(join(at, strconv.Itoa(i)), x.Index(i), tell)
			}
		case IsTable(x.Type()):
			fillerIn(at, x, tell)
		case f.Eg == "" || x.IsZero():
		case isValue(x.Type()) || x.Kind() == reflect.String:
			text := strings.TrimSpace(textOf(x))
			if text == f.Eg && (x.Type() == reflect.TypeFor[Phone]() || strings.Contains(text, "vidu.gov.vn")) {
				tell(at, text)
			} else if isFiller(text) {
				tell(at, text)
			}
		}
	}
}

func isFiller(text string) bool {
	for _, filler := range fillerText {
		if strings.Contains(text, filler) {
			return true
		}
	}
	return false
}
