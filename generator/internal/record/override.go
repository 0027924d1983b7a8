package record

import (
	"reflect"
	"strings"
	"time"
)

// Laid is what a record says in plain values, laid together of its files, and its body;
// with below, only of the files of layers.
func Laid(r Record, below bool) (data map[string]any, body string) {
	var tables []*Table
	for _, part := range r.base().Parts() {
		if below && part.Layer == nil {
			continue
		}
		of := part.read
		if of == nil {
			of = Raw(r) // a record of one file
		}
		pg := reopen(of)
		tables = append(tables, pg.table)
		if text := strings.TrimSpace(pg.text[pg.parts.body:]); body == "" {
			body = text
		}
	}
	if len(tables) == 0 {
		return map[string]any{}, ""
	}
	table, _ := together(r.base().Kind.Type(), tables)
	return table.data, body
}

// Override is what a file of the site must say, and its body, so that laid on the layers
// below a record it says what full says, a whole text. ok is false when no file can: rows
// that nothing tells apart, or rows in another order.
func Override(r Record, full []byte) (out map[string]any, body string, ok bool) {
	pg, _ := open(nil, r.base().File, r.base().Kind, full)
	if pg == nil {
		return nil, "", false
	}
	k := r.base().Kind
	far, under := Laid(r, true)
	out = less(k.Type(), pg.table.data, far)
	if code, has := pg.table.data[k.Code]; has {
		out[k.Code] = code
	}
	laid, _ := together(k.Type(), []*Table{{data: out, Source: pg.table.Source}, {data: far, Source: pg.table.Source}})
	if body = strings.TrimSpace(pg.text[pg.parts.body:]); body == under {
		body = ""
	} else if body == "" {
		return nil, "", false // the layer's body cannot be taken away
	}
	return out, body, Same(stripped(laid.data, true), stripped(pg.table.data, true))
}

// Said is what the text of a record says in plain values.
func Said(raw []byte) map[string]any {
	if pg, _ := open(nil, "", nil, raw); pg != nil {
		return pg.table.data
	}
	return nil
}

// less leaves out what far says.
func less(t reflect.Type, full, far map[string]any) map[string]any {
	out := map[string]any{}
	fields := fieldsByKey(t)
	for key, under := range far {
		if _, has := full[key]; !has {
			out[key] = nothing(under, fields[key])
		}
	}
	for key, value := range full {
		under, lies := far[key]
		switch {
		case !lies:
			out[key] = value
		case sameData(value, under):
		default:
			out[key] = lessOf(fields[key], value, under)
		}
	}
	return out
}

// lessOf is what must be said of one key that far has too.
func lessOf(f Field, value, under any) any {
	if f.Type == nil || !isTables(f.Type) {
		return value
	}
	same := sameKeys(f.Type.Elem())
	rows, isRows := rowsOf(value)
	below, isBelow := rowsOf(under)
	if len(same) == 0 || !isRows || !isBelow {
		return value
	}
	var out []any
	named := func(row, sub map[string]any) map[string]any {
		for _, key := range same {
			if v, has := row[key]; has {
				sub[key] = v
			}
		}
		return sub
	}
	on, taken := same.lying(rows, below), make([]bool, len(below))
	for i, row := range rows {
		at := on[i]
		if at < 0 {
			out = append(out, row)
			continue
		}
		taken[at] = true
		if sub := less(f.Type.Elem(), row, below[at]); len(sub) > 0 {
			out = append(out, named(row, sub))
		}
	}
	for j, b := range below {
		if !taken[j] {
			out = append(out, named(b, map[string]any{dropKey: true}))
		}
	}
	return out
}

// nothing is how a file says that it does not follow a layer in a key: an empty value.
func nothing(under any, f Field) any {
	switch v := under.(type) {
	case bool:
		return false
	case int64:
		return int64(0)
	case []any, []map[string]any:
		if f.Type != nil {
			return lessOf(f, []any{}, v)
		}
		return []any{}
	case map[string]any:
		return map[string]any{}
	}
	return ""
}

// sameData tells whether two values of tables say the same; an empty one says what a
// missing one does.
func sameData(a, b any) bool { return Same(stripped(a, false), stripped(b, false)) }

// stripped is a value without what says nothing; with zero, a number that is 0 is such:
// there is no other way to say that a number of a layer does not hold.
func stripped(v any, zero bool) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, value := range v {
			if x := stripped(value, zero); x != nil {
				out[key] = x
			}
		}
		if len(out) == 0 {
			return nil
		}
		return out
	case []any, []map[string]any:
		var out []any
		items, _ := rawList(v)
		for _, x := range items {
			if x = stripped(x, zero); x != nil {
				out = append(out, x)
			}
		}
		if out == nil {
			return nil
		}
		return out
	case string:
		if strings.TrimSpace(v) == "" {
			return nil
		}
	case time.Time:
		return v.Format(time.DateOnly)
	case bool:
		if !v {
			return nil
		}
	case int64:
		if zero && v == 0 {
			return nil
		}
	}
	return v
}
