package record

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Bind fills a struct from a table by its field tags and returns every fault of
// every key: unknown, missing, of the wrong type, or with a value that does not
// parse. Unlike toml.Decode it does not stop at the first. A table is bound once.
func Bind(t *Table, into any) problem.List {
	b := binder{table: t, shape: reflect.TypeOf(into).Elem()}
	b.struct_("", t.data, reflect.ValueOf(into).Elem())
	t.data = nil // thousands of records stay in memory; their raw values need not
	return b.found
}

type binder struct {
	table *Table
	shape reflect.Type // of the whole
	found problem.List
}

func (b *binder) report(code problem.Code, at problem.Place, args ...string) {
	b.found = append(b.found, problem.New(code, at, args...))
}

// struct_ binds one table. path is "" for the outermost one.
func (b *binder) struct_(path string, data map[string]any, dst reflect.Value) {
	fields := Fields(dst.Type())
	meant := b.unknownKeys(path, data, fields)
	for _, f := range fields {
		key := f.Key
		raw, given := data[key]
		if slip := meant[key]; slip != "" { // told; its value is read as it was meant
			key, raw, given = slip, data[slip], true
		}
		if !given {
			b.missing(path, f)
			continue
		}
		b.field(join(path, key), f, raw, dst.FieldByIndex(f.Index))
	}
}

// unknownKeys tells the keys of a table that its struct does not have, and gives by each
// key that was meant the one that is written.
func (b *binder) unknownKeys(path string, data map[string]any, fields []Field) (meant map[string]string) {
	keys := make([]string, len(fields))
	known := make(map[string]bool, len(fields))
	for i, f := range fields {
		keys[i], known[f.Key] = f.Key, true
	}
	for _, key := range slices.Sorted(maps.Keys(data)) {
		if known[key] {
			continue
		}
		near := nearKey(key, fields, keys)
		if near == "" {
			where := b.elsewhere(key)
			b.report("E114", b.table.Key(join(path, key)), "key", key, "keys", strings.Join(keys, ", "), "where", where.Vi, "where_en", where.En)
			continue
		}
		p := problem.New("E104", b.table.Key(join(path, key)), "key", key, "near", near)
		if right, given := data[near]; (!given || below(right, data[key])) && meant[near] == "" {
			if meant == nil {
				meant = map[string]string{}
			}
			meant[near] = key
			if edit, ok := b.table.renaming(join(path, key), near); ok {
				p = p.Mended(edit)
			}
		}
		b.found = append(b.found, p)
	}
	return meant
}

// below tells a table that only stands under a key because a row of a list that is called otherwise has one: [[ways.fees]]
// below [[way]].
func below(right, written any) bool {
	_, table := right.(map[string]any)
	_, rows := written.([]map[string]any)
	return table && rows
}

func (b *binder) missing(path string, f Field) {
	if f.Need == Optional || (path == "" && b.table.broken[f.Key]) {
		return
	}
	code := problem.Code("E106")
	if f.Need == Stated {
		code = "E214"
	}
	b.report(code, b.table.At(path), "field", f.Said(), "key", f.Key, "eg", exampleLine(f))
}

// nearKey is the key that was meant: one that is called so in a form, or is nearly written so.
func nearKey(key string, fields []Field, keys []string) string {
	words := strings.ReplaceAll(vi.Slug(key), "_", "-")
	var begins []string
	for _, f := range fields {
		switch label := vi.Slug(bracketed.ReplaceAllString(f.Vi, "")); {
		case label == words, f.One != "" && vi.Slug(f.One) == words:
			return f.Key
		case strings.HasPrefix(label, words+"-"):
			begins = append(begins, f.Key)
		case pieceOf(f.Vi, words):
			begins = append(begins, f.Key)
		}
	}
	if len(begins) > 0 && (!keyForm.MatchString(key) || len(begins) == 1) && !slices.Contains(keys, vi.Nearest(key, keys)) {
		return begins[0]
	}
	if !keyForm.MatchString(key) {
		return "" // words in marks are no slip for an English key
	}
	return vi.Nearest(key, keys)
}

// pieceOf tells whether words are one of several names of a field: "lệ phí" of "Phí, lệ phí".
func pieceOf(label, words string) bool {
	for piece := range strings.SplitSeq(bracketed.ReplaceAllString(label, ""), ",") {
		if vi.Slug(piece) == words {
			return true
		}
	}
	return false
}

// elsewhere says where a key belongs that stands in the wrong table.
func (b *binder) elsewhere(key string) (where problem.Text) {
	if b.shape == nil {
		return where
	}
	for _, f := range Fields(b.shape) {
		below := rowType(f.Type)
		if below == nil {
			continue
		}
		if _, there := FieldNamed(below, key); there {
			at := "[[" + f.Key + "]]"
			return problem.Text{Vi: "“" + key + "” là khóa của " + at + ": chuyển xuống dưới dòng " + at + ". ", En: "“" + key + "” is a key of " + at + ": move it below that line. "}
		}
	}
	return where
}

// field binds one value, whatever its type.
func (b *binder) field(path string, f Field, raw any, dst reflect.Value) {
	if parser, ok := dst.Addr().Interface().(value); ok {
		b.parse(path, f, raw, parser)
		return
	}
	switch dst.Kind() {
	case reflect.String:
		b.text(path, f, raw, dst)
	case reflect.Bool:
		v, ok := raw.(bool)
		if !ok {
			b.wrongType(path, f, raw, "true/false")
			return
		}
		dst.SetBool(v)
	case reflect.Int:
		v, ok := raw.(int64)
		if !ok {
			b.wrongType(path, f, raw, "number")
			return
		}
		if v < 0 || v > 1_000_000_000 {
			b.report("E211", b.table.At(path), "field", f.Said(), "value", strconv.FormatInt(v, 10))
			return
		}
		dst.SetInt(v)
	case reflect.Float64:
		b.float(path, f, raw, dst)
	case reflect.Slice:
		b.list(path, f, raw, dst)
	case reflect.Struct:
		v, ok := raw.(map[string]any)
		if !ok {
			b.wrongType(path, f, raw, "table")
			return
		}
		b.struct_(path, v, dst)
	default:
		panic("internal error: key " + f.Key + " has a type the binder does not know: " + dst.Type().String())
	}
}

// numberText is a TOML number as a clerk would have written it between quotation marks.
func numberText(raw any) (text string, ok bool) {
	switch v := raw.(type) {
	case int64:
		return strconv.FormatInt(v, 10), true
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), true
	}
	return "", false
}

func (b *binder) float(path string, f Field, raw any, dst reflect.Value) {
	switch v := raw.(type) {
	case float64:
		dst.SetFloat(v)
	case int64:
		dst.SetFloat(float64(v))
	default:
		b.wrongType(path, f, raw, "number")
	}
}

// parse gives the value's own parser the text, or the TOML date as text.
func (b *binder) parse(path string, f Field, raw any, into value) {
	text, ok := raw.(string)
	if day, isDay := raw.(time.Time); isDay {
		text, ok = day.Format(time.DateOnly), true
		if _, wantsDay := into.(interface{ takesDay() }); !wantsDay {
			b.wrongType(path, f, raw, "text")
			return
		}
	}
	if number, is := into.(interface{ takesNumber(decimals bool) bool }); is && !ok {
		if _, decimals := raw.(float64); number.takesNumber(decimals) {
			text, ok = numberText(raw)
		}
	}
	if !ok {
		if text = b.wrongType(path, f, raw, "text"); text == "" {
			return
		}
	}
	if text = strings.TrimSpace(text); text == "" {
		b.empty(path, f)
		return
	}
	if bad := into.parse(text); bad != nil {
		b.report(bad.code, b.table.At(path), append(bad.args, "field", f.Said(), "key", f.Key)...)
		return
	}
	b.asked(path, f, text)
}

// text binds a plain string. Leading and trailing blank is not content.
func (b *binder) text(path string, f Field, raw any, dst reflect.Value) {
	text, ok := raw.(string)
	if !ok {
		if text = b.wrongType(path, f, raw, "text"); text == "" {
			return
		}
	}
	if text = strings.TrimSpace(text); text == "" {
		b.empty(path, f)
		return
	}
	dst.SetString(text)
	b.asked(path, f, text)
}

// asked warns of a "?" where one is allowed and refuses it elsewhere.
func (b *binder) asked(path string, f Field, text string) {
	if !Unknown(text) {
		return
	}
	if f.Ask {
		b.report("W316", b.table.At(path), "field", f.Said())
		return
	}
	b.report("E223", b.table.At(path), "field", f.Said())
}

// empty refuses a needed key with nothing in it; an optional one may be left empty,
// as a form or `niemyet new` leaves it.
func (b *binder) empty(path string, f Field) {
	if f.Need != Optional {
		b.report("E217", b.table.At(path), "field", f.Said(), "key", f.Key, "eg", exampleLine(f))
	}
}

func (b *binder) list(path string, f Field, raw any, dst reflect.Value) {
	items, ok := rawList(raw)
	if !ok {
		b.wrongType(path, f, raw, "list")
		return
	}
	if len(items) == 0 && f.Need != Optional {
		b.report("E217", b.table.At(path), "field", f.Said(), "key", f.Key, "eg", exampleLine(f))
		return
	}
	dst.Set(reflect.MakeSlice(dst.Type(), len(items), len(items)))
	element := f
	element.Need = Required // an empty line in a list is always a slip
	for i, item := range items {
		b.field(join(path, strconv.Itoa(i)), element, item, dst.Index(i))
	}
}

// rawList accepts the two shapes toml.Decode gives a list.
func rawList(raw any) ([]any, bool) {
	switch v := raw.(type) {
	case []any:
		return v, true
	case []map[string]any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = v[i]
		}
		return out, true
	}
	return nil, false
}

// wrongType tells of a value of another type. meant is the text that it certainly is, for
// one that lacks its quotation marks; it is read as such.
func (b *binder) wrongType(path string, f Field, raw any, want string) (meant string) {
	right, mended := exampleLine(f), []problem.Edit(nil)
	_, number := numberText(raw)
	if edit, written, ok := b.table.quoting(path); ok && want == "text" && number && taken(f, written) {
		right, mended, meant = f.Key+` = "`+written+`"`, []problem.Edit{edit}, written
	}
	if text, is := raw.(string); is && mended == nil {
		if plain := plainValue(f, text, want); plain != "" {
			right = f.Key + " = " + plain
			if edit, ok := b.table.writing(path, plain); ok {
				mended = []problem.Edit{edit}
			}
		}
	}
	wanted, got := problem.Text{Vi: wantVi[want], En: want}, problem.Text{Vi: gotVi(raw), En: gotEn(raw)}
	if _, is := raw.(float64); is && f.Type.Kind() == reflect.Int {
		wanted, got = wholeNumber, withFraction
	}
	p := problem.New("E105", b.table.At(path), "field", f.Said(), "key", f.Key,
		"want", wanted.Vi, "want_en", wanted.En, "got", got.Vi, "got_en", got.En, "eg", right)
	if mended != nil {
		p = p.Mended(mended...)
	}
	b.found = append(b.found, p)
	return meant
}

// plainValue is the number, or the yes or no, that a text in quotation marks means for certain;
// "" where it is not.
func plainValue(f Field, text, want string) string {
	text = vi.Fold(strings.TrimSpace(text))
	switch {
	case f.Type.Kind() == reflect.Bool:
		return truthOf(text)
	case want == "number":
		if m := figures.FindStringSubmatch(text); m != nil {
			return cmp.Or(strings.TrimLeft(m[1], "0"), "0")
		}
	}
	return ""
}

// truthOf is the yes or no that words mean; "" for others.
func truthOf(text string) string {
	switch text = vi.Fold(strings.TrimSpace(text)); {
	case slices.Contains([]string{"true", "co", "dung", "yes", "x"}, text):
		return "true"
	case slices.Contains([]string{"false", "khong", "sai", "no"}, text):
		return "false"
	}
	return ""
}

// figures are a whole number as a form or a list gives one, folded: "02", "1 (một)", "02 bản".
var figures = regexp.MustCompile(`^(\d{1,9})(?: ?\([a-z ]+\))?(?: (?:ban|bo|to|cai|chiec|nguoi|luot|trang|lan|phieu|ho so|y kien|ho|don|cuoc|viec|cm)(?: chinh| sao)?)?$`)

// taken tells whether a field takes a text as its value.
func taken(f Field, text string) bool {
	t := f.Type
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if parser, is := reflect.New(t).Interface().(value); is {
		return parser.parse(text) == nil
	}
	return t.Kind() == reflect.String
}

var wantVi = map[string]string{
	"text": "chữ trong ngoặc kép", "number": "số", "true/false": "true hoặc false",
	"list": "danh sách trong [ ]", "table": "bảng",
}

// A count is whole.
var (
	wholeNumber  = problem.Text{Vi: "số nguyên", En: "whole number"}
	withFraction = problem.Text{Vi: "số có phần lẻ", En: "number with decimals"}
)

func gotVi(raw any) string {
	switch raw.(type) {
	case string:
		return "chữ"
	case int64, float64:
		return "số"
	case bool:
		return "true/false"
	case time.Time:
		return "ngày"
	case map[string]any:
		return "bảng"
	}
	return "danh sách"
}

func gotEn(raw any) string {
	switch raw.(type) {
	case time.Time:
		return "date"
	case map[string]any:
		return "table"
	case []any, []map[string]any:
		return "list"
	}
	return fmt.Sprintf("%T", raw)
}

// exampleLine is a line of TOML that shows how the key is written.
func exampleLine(f Field) string {
	t := f.Type
	switch {
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct && !isValue(t.Elem()):
		return "[[" + f.Key + "]]"
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Int:
		return f.Key + " = [" + f.Eg + "]"
	case t.Kind() == reflect.Slice:
		return f.Key + ` = ["` + f.Eg + `"]`
	case t.Kind() == reflect.Struct && !isValue(t):
		var pairs []string
		for _, inner := range Fields(t) {
			if line := exampleLine(inner); !strings.HasPrefix(line, "[[") { // rows have a table of their own
				pairs = append(pairs, line)
			}
		}
		return f.Key + " = { " + strings.Join(pairs, ", ") + " }"
	case t.Kind() == reflect.Bool:
		return f.Key + " = " + cmp.Or(f.Eg, "true")
	case t.Kind() == reflect.Int || t.Kind() == reflect.Float64 || t == reflect.TypeFor[Day]():
		return f.Key + " = " + f.Eg
	}
	return f.Key + ` = "` + f.Eg + `"`
}

func isValue(t reflect.Type) bool { return reflect.PointerTo(t).Implements(reflect.TypeFor[value]()) }
