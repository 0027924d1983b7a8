package editor

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The list while the records are still read for the first time. Thousands take seconds; what
// a record is called stands in its first lines, and is found and opened by it meanwhile.
// How a record stands, its faults and what it lacks come when all are read.

// earlyPatience is how long the list waits for the first reading.
const earlyPatience = 200 * time.Millisecond

// soonRead is how many records are read within that time; with more the list does not wait.
const soonRead = 600

// headSize is how much of a file is looked at: keys of the whole record stand in front.
const headSize = 2 << 10

// early are the records by the first lines of their files.
type early struct {
	lock  sync.Mutex
	items map[string]*item
}

func (x *early) look(root string) (map[string]*item, error) {
	x.lock.Lock()
	defer x.lock.Unlock()
	if x.items != nil {
		return x.items, nil
	}
	fsys := disk.Files(root)
	items, buffer := map[string]*item{}, make([]byte, headSize)
	for _, k := range record.Kinds {
		entries, err := fs.ReadDir(fsys, path.Join(record.ContentDir, k.Folder))
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		for _, entry := range entries {
			slug, isRecord := strings.CutSuffix(entry.Name(), ".md")
			if !isRecord || !vi.IsSlug(slug) || !entry.Type().IsRegular() {
				continue
			}
			it := newItem(k, slug)
			it.head(headOf(fsys, it.file(), buffer))
			items[it.file()] = it
		}
	}
	x.items = items
	return items, nil
}

// forget lets go of what was looked at.
func (x *early) forget() {
	x.lock.Lock()
	x.items = nil
	x.lock.Unlock()
}

// head fills in what the keys of the first lines say.
func (it *item) head(keys map[string]string) {
	if name := keys["name"]; name != "" {
		it.title = name
	}
	it.code, it.group, it.draft = keys[it.kind.Code], keys[it.kind.Group], keys["draft"] == "true"
	it.hay = vi.Fold(it.title+" "+it.code+" "+it.slug) + " " + figures(it.code)
}

// headOf reads the keys of a record that stand on one line each, before the first table, as
// far as a buffer holds.
func headOf(fsys fs.FS, file string, buffer []byte) map[string]string {
	keys := map[string]string{}
	f, err := fsys.Open(file)
	if err != nil {
		return keys
	}
	defer f.Close()
	n, err := io.ReadFull(f, buffer)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return keys
	}
	for line := range strings.Lines(string(buffer[:n])) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			break
		}
		key, value, is := strings.Cut(line, "=")
		if key = strings.TrimSpace(key); !is || strings.ContainsAny(key, " \"#") {
			continue
		}
		keys[key] = vi.Collapse(bareValue(strings.TrimSpace(value)))
	}
	return keys
}

// bareValue is a value of one line without its quotation marks and the remark behind it.
func bareValue(value string) string {
	if quoted, err := strconv.QuotedPrefix(value); err == nil && value[0] == '"' {
		if text, err := strconv.Unquote(quoted); err == nil {
			return text
		}
	}
	if text, is := strings.CutPrefix(value, "'"); is {
		text, _, _ = strings.Cut(text, "'")
		return text
	}
	text, _, _ := strings.Cut(value, " #")
	return text
}

// figures are the figures of a code alone: people leave its dots out.
func figures(code string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, code)
}

// listEarly shows the list by the first lines of the records.
func (e *editor) listEarly(w http.ResponseWriter, r *http.Request) {
	if e.opt.Ahead != nil {
		defer e.opt.Ahead()()
	}
	items, err := e.early.look(e.opt.Root)
	if err != nil {
		e.machine(w, err)
		return
	}
	read, all, _ := e.opt.Reading()
	w.Header().Set("Retry-After", "1")
	ask := r.URL.Query()
	p := listPage{Query: ask.Get("q"), Kind: ask.Get("loai"), Group: ask.Get("nhom"), Reading: &progress{read, all}}
	e.listOf(w, p, items, e.byWords(items, p.Query), nil, nil, ask)
}

// byWords are records in the order of their names; of a question, those that hold its words.
func (e *editor) byWords(items map[string]*item, question string) (out []*item) {
	words := strings.Fields(vi.Fold(question))
	for _, it := range e.byName(items) {
		if it.holds(words) {
			out = append(out, it)
		}
	}
	return exactFirst(out, question)
}
