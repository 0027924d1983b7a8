package main

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/trace"
	"niemyet/generator/internal/vi"
)

// soak is how many random edits TestBuiltAgain makes, and the seed that they follow from.
var (
	soakEdits = flag.Int("edits", 4, "random edits of TestBuiltAgain")
	soakSeed  = flag.Uint64("seed", 1, "what the edits of TestBuiltAgain follow from")
)

// soakTells is after how many edits a long run says that it is alive.
const soakTells = 20

// twins are one site twice: what is remembered of its builds is used in one, and never in the other, which is built whole.
type twins struct {
	t         *testing.T
	home      string // where the test began
	dir       string
	memory    string
	day       vi.Date
	random    *rand.Rand
	built     bool   // the last build came through
	recalls   bool   // and found nothing to do
	recalled  int    // how many did
	succeeded int    // edits after which there was a site
	book      string // one that was, to be put back
}

// newTwins makes a site of every kind of record, with a layer beside it.
func newTwins(t *testing.T, seed uint64) *twins {
	t.Helper()
	w := &twins{t: t, dir: t.TempDir(), day: vi.Date{Year: 2026, Month: 11, Day: 23}, random: rand.New(rand.NewPCG(seed, 7))}
	w.memory = filepath.Join(w.dir, "nho")
	home, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	w.home = home
	t.Setenv(cacheVariable, "-")
	source := filepath.Join(w.dir, "mot", "trang")
	var said bytes.Buffer
	if code := run([]string{"init", source, "--date", w.day.String()}, &said, &said); code != exitFine {
		t.Fatalf("init: %d\n%s", code, said.String())
	}
	more, err := txtar.ParseFile(filepath.Join("testdata", "again", "more.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range more.Files {
		name := f.Name
		if !strings.HasPrefix(name, "tang/") {
			name = "trang/" + name
		}
		w.write(name, string(f.Data))
	}
	w.write("trang/config.toml", w.read("trang/config.toml")+"\n[[sources]]\nname = \"Tầng chung\"\npath = \"../tang\"\n")
	for _, k := range record.Kinds {
		if names, _ := filepath.Glob(filepath.Join(source, "content", k.Folder, "*.md")); len(names) == 0 {
			t.Errorf("the site has no record of kind %s", k.Name)
		}
	}
	return w
}

// path is a file of the twin that remembers.
func (w *twins) path(name string) string {
	return filepath.Join(w.dir, "mot", filepath.FromSlash(name))
}

func (w *twins) read(name string) string {
	text, err := os.ReadFile(w.path(name))
	if err != nil {
		w.t.Fatal(err)
	}
	return string(text)
}

func (w *twins) write(name, text string) {
	if err := os.MkdirAll(filepath.Dir(w.path(name)), 0o755); err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(w.path(name), []byte(text), 0o644); err != nil {
		w.t.Fatal(err)
	}
}

// outcome is what came of a build: its exit code, what it said, and all files of the source and the site.
type outcome struct {
	code  int
	said  string
	files map[string]string
}

// build builds a twin, where it stands.
func (w *twins) build(twin, memory string, flags []string) outcome {
	w.t.Helper()
	w.t.Setenv(cacheVariable, memory)
	root := filepath.Join(w.dir, twin)
	w.t.Chdir(filepath.Join(root, "trang"))
	var said bytes.Buffer
	code := run(append([]string{"build", "--date", w.day.String()}, flags...), &said, &said)
	w.t.Chdir(w.dir)
	return outcome{code, said.String(), tree(w.t, root)}
}

// both builds both twins and tells how they differ; "" for not at all. The second begins with nothing but what people wrote
// and the books; with again it stands on what it built before, as the first does.
func (w *twins) both(flags []string, again bool) string {
	w.t.Helper()
	two := filepath.Join(w.dir, "hai")
	kept := filepath.Join(w.dir, "giu")
	if again {
		if err := os.Rename(filepath.Join(two, "trang", "public"), kept); err != nil {
			return "" // nothing was ever built
		}
	}
	if err := os.RemoveAll(two); err != nil {
		w.t.Fatal(err)
	}
	if err := os.CopyFS(two, os.DirFS(filepath.Join(w.dir, "mot"))); err != nil {
		w.t.Fatal(err)
	}
	public := filepath.Join(two, "trang", "public")
	if err := os.RemoveAll(public); err != nil {
		w.t.Fatal(err)
	}
	if again {
		if err := os.Rename(kept, public); err != nil {
			w.t.Fatal(err)
		}
	}
	one := w.build("mot", w.memory, flags)
	whole := w.build("hai", "-", flags)
	short, recalled := strings.CutSuffix(one.said, alreadyBuilt.Vi)
	w.built, w.recalls = one.code == exitFine, recalled
	return differ(one.code, whole.code, short, whole.said, one.files, whole.files)
}

// differ tells the first difference of two builds.
func differ(code, wholeCode int, said, wholeSaid string, files, whole map[string]string) string {
	if code != wholeCode {
		return fmt.Sprintf("exit code %d, built whole %d\n%s\n--\n%s", code, wholeCode, said, wholeSaid)
	}
	if said != wholeSaid {
		return fmt.Sprintf("it said\n%s\nbuilt whole it said\n%s", said, wholeSaid)
	}
	if code != exitFine {
		return "" // nothing was built: each keeps what it had
	}
	return unlike(files, whole)
}

// TestBuiltAgain: after each of many random edits a build that remembers gives, byte for byte, file for file and word for
// word, what a build gives that remembers nothing; so does the same build once more, and once more,
// which by then has nothing to do. make soak does it with three hundred edits, and with other seeds.
func TestBuiltAgain(t *testing.T) {
	w := newTwins(t, *soakSeed)
	var whole, turned atomic.Int64
	was := tookOver
	t.Cleanup(func() { tookOver = was })
	tookOver = func(other bool) {
		if whole.Add(1); other {
			turned.Add(1)
		}
	}
	count := map[string]int{}
	for i := range *soakEdits {
		e := randomEdits[w.random.IntN(len(randomEdits))]
		if i < len(randomEdits) && *soakEdits >= len(randomEdits) {
			e = randomEdits[i]
		}
		before := tree(t, w.path(""))
		flags := e.make(w)
		for turn := range 3 { // the first writes books, the second is remembered, the third finds that
			if w.recalls = false; turn > 0 && !w.built {
				break
			}
			if fault := w.both(flags, turn > 0); fault != "" {
				t.Fatalf("seed %d, edit %d (%s), turn %d: %s", *soakSeed, i, e.name, turn, fault)
			}
			if w.recalls {
				break
			}
		}
		count[e.name]++
		if w.built {
			w.succeeded++
		}
		if w.recalls {
			w.recalled++
		}
		w.undoFault(before, flags)
		if done := i + 1; done%soakTells == 0 {
			t.Logf("seed %d: %d edits, after %d there was a site", *soakSeed, done, w.succeeded) // a run that is cut says how far it came
		}
	}
	t.Logf("%d edits %v: after %d there was a site, and after %d a build found nothing to do", *soakEdits, count, w.succeeded, w.recalled)
	t.Logf("%d files were taken over from the build before, %d of them with another day", whole.Load(), turned.Load())
	if whole.Load() == 0 {
		t.Error("no file was ever taken over: nothing was held against anything")
	}
	if w.recalled*10 < w.succeeded*8 {
		t.Errorf("of %d sites only %d were found to be built", w.succeeded, w.recalled)
	}
}

// relay gives the site a layout of its own: ours with something else in it, once more in what the site has already.
func (w *twins) relay(name, old, with string) {
	at := "trang/layouts/" + name
	text, err := os.ReadFile(w.path(at))
	if err != nil {
		text, err = os.ReadFile(filepath.Join(w.home, "..", "layouts", filepath.FromSlash(name)))
	}
	w.must(err)
	if !strings.Contains(string(text), old) {
		w.t.Fatalf("%s has no %s", name, old)
	}
	w.write(at, strings.Replace(string(text), old, with, 1))
}

// undoFault takes an edit back after which nothing can be built: those to come would all show the same.
func (w *twins) undoFault(before map[string]string, flags []string) {
	if w.build("mot", w.memory, flags).code == exitFine {
		return
	}
	for name := range tree(w.t, w.path("")) {
		if _, had := before[name]; !had {
			_ = os.Remove(w.path(name))
		}
	}
	for name, text := range before {
		w.write(name, text)
	}
}

// TestForgottenPageIsFound: where something that makes a page is left out of what it is remembered by, or a page is taken
// over without a look at it, the comparison of [TestBuiltAgain] tells.
func TestForgottenPageIsFound(t *testing.T) {
	for name, fault := range map[string]struct {
		plant func() (undo func())
		edit  func(w *twins)
	}{
		"what a layout leads to": {
			func() func() {
				was := madeOf
				madeOf = func(files []string) []string { return nil }
				return func() { madeOf = was }
			},
			func(w *twins) { w.relay("components/footer/footer.html", "<footer", "<footer data-x") },
		},
		"what all layouts are made with": {
			func() func() {
				was := ofAll
				ofAll = func(string) bool { return false }
				return func() { ofAll = was }
			},
			func(w *twins) {
				w.write("trang/layouts/words/vi.toml", "[procedure]\naudience = \"Ai làm được việc này\"\n")
			},
		},
		"the look of a file": {
			func() func() {
				was := looksAs
				looksAs = func(string, trace.Page) bool { return true }
				return func() { looksAs = was }
			},
			func(w *twins) {
				for _, name := range []string{"trang/public/404.html", "trang/public/gioi-thieu.html", "trang/public/index.html"} {
					if _, err := os.Stat(w.path(name)); err == nil {
						w.write(name, w.read(name)+"ai đó")
					}
				}
				w.write("trang/static/them.txt", "một") // or there is nothing to do
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newTwins(t, 1)
			t.Cleanup(fault.plant())
			if found := w.both(nil, false); found != "" {
				t.Fatalf("before the edit: %s", found)
			}
			fault.edit(w)
			if found := w.both(nil, false); found == "" {
				t.Error("the comparison did not see that pages were remembered by less than makes them")
			}
		})
	}
}

// TestForgottenInputIsFound: where an input is left out of what a build is made of, or what lies in the folder is not looked
// at, the comparison of [TestBuiltAgain] tells.
func TestForgottenInputIsFound(t *testing.T) {
	for name, fault := range map[string]struct {
		plant func(t *testing.T)
		edit  func(w *twins)
	}{
		"static files": {
			func(t *testing.T) {
				was := tracedParts
				tracedParts = slices.DeleteFunc(slices.Clone(was), func(part string) bool { return part == "static" })
				t.Cleanup(func() { tracedParts = was })
			},
			func(w *twins) { w.write("trang/static/them.txt", "khác") },
		},
		"the folder": {
			func(t *testing.T) {
				was := whatIsLeft
				whatIsLeft = func(folder string, each func(string, fs.FileInfo, string)) (string, error) {
					_, err := trace.LeftEach(folder, each)
					return "", err
				}
				t.Cleanup(func() { whatIsLeft = was })
			},
			func(w *twins) { w.write("trang/public/index.html", "ai đó") },
		},
		"layers": {
			func(t *testing.T) {
				was := tracedLayers
				tracedLayers = nil
				t.Cleanup(func() { tracedLayers = was })
			},
			func(w *twins) {
				w.write("tang/content/van-ban/van-ban-tang.md", strings.Replace(w.read("tang/content/van-ban/van-ban-tang.md"), "chung (ví dụ)", "khác (ví dụ)", 1))
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newTwins(t, 1)
			w.write("trang/static/them.txt", "một")
			fault.plant(t)
			for range 2 { // books are written, and then a build is remembered
				if found := w.both(nil, false); found != "" {
					t.Fatalf("before the edit: %s", found)
				}
			}
			fault.edit(w)
			if found := w.both(nil, false); found == "" {
				t.Error("the comparison did not see that a build was made of less than it is made of")
			}
		})
	}
}
