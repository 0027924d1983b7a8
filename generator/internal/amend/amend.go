// Package amend changes single values of a record file and leaves every other byte
// as its author wrote it.
//
// In: the bytes of a record (TOML front matter between +++ lines, then Markdown) and
// a wish: this value under this key, a row more, a row less, another body. Out: the
// same bytes with that change alone. Order of keys, comments, blank lines, quotes,
// spaces, line ends (CRLF) and a byte order mark of everything else stay. A path
// names a value as messages do: "fee_note", "ways.0.fee", "keywords.2".
//
// Each change is proved before it is kept: the new text is read again and must
// hold what the old one held, but for the wish. A text that cannot be changed in
// this way gives an error and stays as it was; nothing is guessed. A value that is
// set to what it is changes no byte.
//
// What never happens: a comment is lost, but for those inside a row or a list that
// is itself taken away; bytes outside the change are "mended"; a half-written file
// is left on the disk (Save).
package amend

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/BurntSushi/toml"

	"niemyet/generator/internal/record"
)

// Row is a table as a value: its keys in the order in which they are written.
type Row []Pair

// Pair is one key of a row and its value: string, bool, int, int64, float64,
// vi.Date, []string, []any, Row or []Row.
type Pair struct {
	Key   string
	Value any
}

// Doc is a record file that is being changed, or a file of keys alone.
type Doc struct {
	keys  bool   // there are no fences and no body: config.toml
	cut   string // the line end that the last line of such a file has not
	open  string // up to the front matter: byte order mark and opening fence
	front string // TOML
	shut  string // the closing fence
	body  string
	eol   string
	data  map[string]any
	order func(table string) []string
}

// Errors that callers may tell apart.
var (
	ErrNoFrontMatter = errors.New("no front matter between +++ lines")
	ErrNoPlace       = errors.New("no place for this key")
)

const mark = "\ufeff" // byte order mark

// File reads a record's bytes. It refuses a text that is not TOML between fences:
// such a file is for its author to mend by hand.
func File(src []byte) (*Doc, error) {
	text := string(src)
	lead := ""
	if strings.HasPrefix(text, mark) {
		lead, text = mark, text[len(mark):]
	}
	start, end, body, ok := record.FrontMatter(text)
	if !ok {
		return nil, ErrNoFrontMatter
	}
	d := &Doc{open: lead + text[:start], front: text[start:end], shut: text[end:body], body: text[body:], eol: "\n"}
	if strings.Contains(d.open, "\r\n") {
		d.eol = "\r\n"
	}
	var err error
	d.data, err = decode(d.front)
	return d, err
}

// Keys reads a file of keys alone, as config.toml is.
func Keys(src []byte) (*Doc, error) {
	d := &Doc{keys: true, front: string(src), eol: "\n"}
	if front, marked := strings.CutPrefix(d.front, mark); marked {
		d.open, d.front = mark, front
	}
	if strings.Contains(d.front, "\r\n") {
		d.eol = "\r\n"
	}
	if !strings.HasSuffix(d.front, "\n") {
		d.cut = d.eol
		d.front += d.cut
	}
	var err error
	d.data, err = decode(d.front)
	return d, err
}

// Empty is a record with nothing in it.
func Empty() *Doc {
	return &Doc{open: "+++\n", shut: "+++\n", eol: "\n", data: map[string]any{}}
}

// Of tells of which kind the record is: new keys then stand where the kind's own
// order puts them, else at the end of their table.
func (d *Doc) Of(k *record.Kind) {
	d.order = func(table string) []string {
		t := reflect.TypeOf(k.New()).Elem()
		for _, part := range split(table) {
			if isIndex(part) {
				continue
			}
			f, ok := record.FieldNamed(t, part)
			if !ok {
				return nil
			}
			if t = f.Type; t.Kind() == reflect.Slice {
				t = t.Elem()
			}
			if t.Kind() != reflect.Struct {
				return nil
			}
		}
		var keys []string
		for _, f := range record.Fields(t) {
			keys = append(keys, f.Key)
		}
		return keys
	}
}

// Bytes is the file as it now is.
func (d *Doc) Bytes() []byte {
	return []byte(d.open + strings.TrimSuffix(d.front, d.cut) + d.shut + d.body)
}

// Get is the value of a path: string, bool, int64, float64, vi.Date, []any or
// map[string]any. It must not be changed.
func (d *Doc) Get(path string) (any, bool) { return get(d.data, path) }

// Body is the Markdown below the front matter, lines ended by \n, without blank
// lines around it.
func (d *Doc) Body() string { return trimBody(d.body) }

// SetBody puts another text in the body's place, unless it is the same.
func (d *Doc) SetBody(text string) {
	if text = trimBody(text); text == trimBody(d.body) {
		return
	}
	if text != "" {
		text = "\n" + text + "\n"
	}
	if !strings.HasSuffix(d.shut, "\n") && text != "" {
		d.shut += d.eol
	}
	d.body = strings.ReplaceAll(text, "\n", d.eol)
}

func trimBody(text string) string {
	text = strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), " \t\n")
	for {
		line, rest, more := strings.Cut(text, "\n")
		if strings.TrimSpace(line) != "" || !more {
			return text
		}
		text = rest
	}
}

// become takes a new front matter, if it says what it should.
func (d *Doc) become(front string, want map[string]any) error {
	data, err := decode(front)
	if err != nil {
		return fmt.Errorf("the change does not read back: %w", err)
	}
	if !reflect.DeepEqual(data, want) {
		return errors.New("the change would touch more than its value")
	}
	if start, end, _, ok := record.FrontMatter(strings.TrimPrefix(d.open, mark) + front + d.shut); !d.keys && (!ok || end-start != len(front)) {
		return errors.New("the change would end the front matter")
	}
	d.front, d.data = front, data
	return nil
}

// attempt runs several changes of which all or none are kept.
func (d *Doc) attempt(changes func(*Doc) error) error {
	trial := *d
	if err := changes(&trial); err != nil {
		return err
	}
	*d = trial
	return nil
}

func decode(front string) (map[string]any, error) {
	data := map[string]any{}
	if _, err := toml.Decode(front, &data); err != nil {
		return nil, err
	}
	return plain(data).(map[string]any), nil
}
