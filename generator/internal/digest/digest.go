// Package digest sums plain data: what a layout takes, whatever structs it is made of.
//
// In: a value of strings, numbers, structs, lists, maps, pointers and interfaces. Out: a [Sum] of all that can be read in
// it, exported or not. Two values have one sum when whoever reads them, a template above all, finds the same in both; whether
// two pointers are one is no part of it, nor is the order of a map. The types that stand in interfaces are.
//
// What never happens: a value that can say something else later or elsewhere (a function, a channel, what leads back to
// itself) has a sum; a list of values has the sum of another list of the same bytes.
package digest

import (
	"crypto/sha256"
	"encoding/binary"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unsafe"
)

// Sum is of a value.
type Sum [16]byte

// deepest is how far pointers and interfaces may lead: what goes on leads back to itself.
const deepest = 64

// Of sums values, one after the other; ok is false when one is no plain data.
func Of(values ...any) (sum Sum, ok bool) {
	w := writers.Get().(*writer)
	defer writers.Put(w)
	w.text, w.depth, w.strange = w.text[:0], 0, false
	for _, v := range values {
		w.value(reflect.ValueOf(v))
	}
	whole := sha256.Sum256(w.text)
	return Sum(whole[:]), !w.strange
}

var writers = sync.Pool{New: func() any { return &writer{} }}

// writer writes values so that no two lists of them give the same bytes.
type writer struct {
	text    []byte
	depth   int
	strange bool
}

func (w *writer) number(n uint64) { w.text = binary.AppendUvarint(w.text, n) }

func (w *writer) string(s string) {
	w.number(uint64(len(s)))
	w.text = append(w.text, s...)
}

// deeper goes on behind a pointer or an interface.
func (w *writer) deeper(goOn func()) {
	if w.depth++; w.depth > deepest {
		w.strange = true
	}
	if !w.strange {
		goOn()
	}
	w.depth--
}

// value writes what an interface holds, and its type.
func (w *writer) value(v reflect.Value) {
	if !v.IsValid() {
		w.number(0)
		return
	}
	t := v.Type()
	w.number(1)
	w.string(nameOf(t))
	w.deeper(func() {
		held := reflect.New(t)
		held.Elem().Set(v)
		walkOf(t)(w, held.UnsafePointer())
	})
}

// nameOf tells a type from every other of the program.
func nameOf(t reflect.Type) string { return t.PkgPath() + " " + t.String() }

// walk writes what lies at a place, of one type.
type walk func(*writer, unsafe.Pointer)

// walks are the walks of the types that were met.
var walks sync.Map

// walkOf is made once a type. What leads to a type that is just being made asks again when it gets there.
func walkOf(t reflect.Type) walk {
	if known, ok := walks.Load(t); ok {
		return known.(walk)
	}
	made := newWalk(t)
	walks.Store(t, made)
	return made
}

func newWalk(t reflect.Type) walk {
	switch t.Kind() {
	case reflect.String:
		return func(w *writer, at unsafe.Pointer) { w.string(*(*string)(at)) }
	case reflect.Struct:
		return walkStruct(t)
	case reflect.Slice:
		return walkSlice(t)
	case reflect.Array:
		item, size, n := walkOf(t.Elem()), t.Elem().Size(), t.Len()
		return func(w *writer, at unsafe.Pointer) { items(w, item, at, size, n) }
	case reflect.Pointer:
		return walkPointer(t)
	case reflect.Interface:
		return func(w *writer, at unsafe.Pointer) { w.value(reflect.NewAt(t, at).Elem().Elem()) }
	case reflect.Map:
		return walkMap(t)
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return func(w *writer, at unsafe.Pointer) {
			if *(*unsafe.Pointer)(at) != nil {
				w.strange = true
			}
			w.number(0)
		}
	}
	return walkBytes(t.Size()) // numbers and truths
}

// walkBytes takes so many bytes as they are.
func walkBytes(size uintptr) walk {
	return func(w *writer, at unsafe.Pointer) { w.text = append(w.text, unsafe.Slice((*byte)(at), size)...) }
}

// walkStruct takes every field, but none that holds nothing.
func walkStruct(t reflect.Type) walk {
	type field struct {
		at uintptr
		of walk
	}
	var fields []field
	for f := range t.Fields() {
		if f.Type.Size() > 0 {
			fields = append(fields, field{f.Offset, walkOf(f.Type)})
		}
	}
	return func(w *writer, at unsafe.Pointer) {
		for _, f := range fields {
			f.of(w, unsafe.Add(at, f.at))
		}
	}
}

// walkSlice tells none from an empty one: a layout may.
func walkSlice(t reflect.Type) walk {
	size := t.Elem().Size()
	item := later(t.Elem())
	return func(w *writer, at unsafe.Pointer) {
		list := (*[]struct{})(at)
		if *list == nil {
			w.number(0)
			return
		}
		w.number(1 + uint64(len(*list)))
		items(w, item(), *(*unsafe.Pointer)(at), size, len(*list))
	}
}

func items(w *writer, item walk, at unsafe.Pointer, size uintptr, n int) {
	for i := range n {
		item(w, unsafe.Add(at, uintptr(i)*size))
	}
}

func walkPointer(t reflect.Type) walk {
	item := later(t.Elem())
	return func(w *writer, at unsafe.Pointer) {
		to := *(*unsafe.Pointer)(at)
		if to == nil {
			w.number(0)
			return
		}
		w.number(1)
		w.deeper(func() { item()(w, to) })
	}
}

// later is a walk that is not asked for before something lies there: a type may lead to itself.
func later(t reflect.Type) func() walk { return sync.OnceValue(func() walk { return walkOf(t) }) }

// walkMap writes each key with its value, in the order of what was written.
func walkMap(t reflect.Type) walk {
	key, value := later(t.Key()), later(t.Elem())
	return func(w *writer, at unsafe.Pointer) {
		m := reflect.NewAt(t, at).Elem()
		if m.IsNil() {
			w.number(0)
			return
		}
		w.number(1 + uint64(m.Len()))
		begin := len(w.text)
		var pairs []string
		k, v := reflect.New(t.Key()), reflect.New(t.Elem())
		for each := m.MapRange(); each.Next(); {
			k.Elem().SetIterKey(each)
			v.Elem().SetIterValue(each)
			w.deeper(func() {
				key()(w, k.UnsafePointer())
				value()(w, v.UnsafePointer())
			})
			pairs = append(pairs, string(w.text[begin:]))
			w.text = w.text[:begin]
		}
		slices.SortFunc(pairs, strings.Compare)
		for _, pair := range pairs {
			w.text = append(w.text, pair...)
		}
	}
}
