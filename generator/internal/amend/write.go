package amend

import (
	"fmt"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// widestList is the most bytes of a list on one line, as record.Encode has it.
const widestList = 100

// literal writes a value as TOML, as `niemyet new` and importers write it.
func (d *Doc) literal(v any) string {
	switch v := v.(type) {
	case string:
		return strings.ReplaceAll(record.Quote(strings.ReplaceAll(v, "\r\n", "\n")), "\n", d.eol)
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		text := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
		return text
	case vi.Date:
		return v.String()
	case record.Day:
		return v.String()
	case []string:
		return d.list(len(v), func(i int) any { return v[i] })
	case []any:
		return d.list(len(v), func(i int) any { return v[i] })
	case []Row:
		return d.list(len(v), func(i int) any { return v[i] })
	case Row:
		pairs := make([]string, len(v))
		for i, p := range v {
			pairs[i] = key(p.Key) + " = " + d.literal(p.Value)
		}
		return "{ " + strings.Join(pairs, ", ") + " }"
	}
	panic(fmt.Sprintf("internal error: no way to write a value of type %T", v))
}

func (d *Doc) list(n int, item func(int) any) string {
	items := make([]string, n)
	for i := range items {
		items[i] = d.literal(item(i))
	}
	if one := "[" + strings.Join(items, ", ") + "]"; len(one) <= widestList {
		return one
	}
	return "[" + d.eol + "  " + strings.Join(items, ","+d.eol+"  ") + "," + d.eol + "]"
}

// inStyle writes a text with the quotes that the old one had, where it can.
func (d *Doc) inStyle(old string, v any) string {
	text, ok := v.(string)
	if ok && len(old) > 1 && old[0] == '\'' && !strings.HasPrefix(old, "'''") && !strings.Contains(text, "'") {
		if quoted := record.Quote(text); quoted == `"`+text+`"` || strings.ContainsAny(text, `"\`) && plainBut(text) {
			return "'" + text + "'"
		}
	}
	return d.literal(v)
}

// plainBut tells whether only quotation marks and backslashes would need an escape.
func plainBut(text string) bool {
	text = strings.NewReplacer(`"`, "", `\`, "").Replace(text)
	return record.Quote(text) == `"`+text+`"`
}

// key writes a key, in quotes where TOML wants them.
func key(name string) string {
	for _, r := range name {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '-' {
			return record.Quote(name)
		}
	}
	if name == "" {
		return `""`
	}
	return name
}

// row writes a table of a list under its header, the tables in it last.
func (d *Doc) row(path string, row Row) string {
	var names []string
	for _, part := range split(path) {
		if !isIndex(part) {
			names = append(names, key(part))
		}
	}
	var out, inner strings.Builder
	out.WriteString("[[" + strings.Join(names, ".") + "]]" + d.eol)
	for _, p := range row {
		if rows, ok := p.Value.([]Row); ok {
			for _, r := range rows {
				inner.WriteString(d.eol + d.row(join(path, p.Key), r))
			}
			continue
		}
		out.WriteString(key(p.Key) + " = " + d.literal(p.Value) + d.eol)
	}
	return out.String() + inner.String()
}
