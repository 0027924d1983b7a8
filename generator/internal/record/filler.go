package record

import (
	"bytes"
	"reflect"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
)

// fillerText is what a new record of earlier versions of the program said in its body, and
// what people write to hold a place.
var fillerText = []string{"Viết nội dung ở đây", "Lorem ipsum", "(nội dung)", "[nội dung]", "xxxxxx", "XXXXXX"}

// EachFiller gives what of a record is an example or holds a place and says nothing: the
// place and the words.
func EachFiller(r Record, see func(at problem.Place, words string)) {
	b := Of(r)
	if !b.Body.Empty() {
		for _, text := range fillerText {
			if i := bytes.Index(b.Body.Source, []byte(text)); i >= 0 {
				see(b.Span(i, i+len(text)), text)
			}
		}
	}
	Each(r, func(path string, f Field, v reflect.Value) bool {
		if text := Written(v); text != "" && v.Type() == f.Type && isFiller(f, text) {
			see(b.At(path), text)
		}
		return true
	})
}

// isFiller tells a value that holds a place, or is the example of its field where that is
// nobody's: a number, an address at a place that does not exist.
func isFiller(f Field, text string) bool {
	switch {
	case f.Eg == "":
		return false
	case text == f.Eg && (f.Type == reflect.TypeFor[Phone]() || strings.Contains(text, "vidu.gov.vn")):
		return true
	}
	return slices.ContainsFunc(fillerText, func(filler string) bool { return strings.Contains(text, filler) })
}
