package serve

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// TestRandomEdits edits files at random, breaks and mends them, and holds what the server
// has after each edit against a fresh reading: the same problems, and the same pages (some
// of them, by lot) wherever a build would be published.
func TestRandomEdits(t *testing.T) {
	rounds := 40
	if testing.Short() {
		rounds = 10
	}
	random := rand.New(rand.NewPCG(6, 2026))
	root := ward(t)
	opt := testOptions(t, root)
	s := open(t, opt)
	good := map[string][]byte{}
	for _, name := range sources(t, root) {
		good[name], _ = os.ReadFile(filepath.Join(root, name))
	}
	var paths []string           // pages of the site as it was; later ones are looked at when they are made
	shown := map[string]string{} // pages as they were when last looked at, without the stamp
	const stamp = "xem-thu-chua"
	for path, body := range build(t, opt, stamp) {
		if strings.HasSuffix(path, ".html") {
			paths = append(paths, path)
			shown[path] = strings.ReplaceAll(string(body), stamp, "")
		}
	}
	slices.Sort(paths)
	built, broken, edited, compared, moved := 0, 0, 0, 0, 0
	was := held(t, root)
	var touched []string // what was ever edited is looked at again, for it may have been mended
	for round := range rounds {
		what, names := edit(t, random, root, good)
		if is := held(t, root); is != was {
			was = is
			edited++
		}
		if round%2 == 0 {
			s.Changed()
		} else {
			s.read(names) // as the watcher tells
		}
		o, _ := opt.Site()
		fresh, found, err := site.Load(os.DirFS(root), o)
		if err != nil {
			t.Fatal(err)
		}
		past, _, err := edition.Read(os.DirFS(root))
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, edition.RadioProblems(fresh, freshMaker(t, opt, fresh, past, "", found.Failed()).Scene().Posted(), found)...)
		found.Sort()
		if got := s.Problems(); !reflect.DeepEqual(got, found) {
			t.Fatalf("round %d, %s: %d problems, a fresh reading has %d\n%v\n%v", round, what, len(got), len(found), got, found)
		}
		if found.Failed() {
			broken++
			continue
		}
		built++
		now := s.now.Load()
		want := freshShelf(t, opt, fresh, past, stampOf(now.pages.revision))
		random.Shuffle(len(paths), func(i, k int) { paths[i], paths[k] = paths[k], paths[i] })
		look := append([]string{"index.html", "a-z.html", "thu-tuc/index.html", "so-do.html", "kt/index.html", "in/index.html"}, paths[:50]...)
		touched = append(touched, names...)
		for _, n := range touched {
			look = append(look, strings.TrimSuffix(strings.TrimPrefix(n, "content/"), ".md")+".html")
		}
		for _, path := range look {
			body, _, ok := want.File(path)
			w := get(s, "GET", "/"+path)
			if ok != (w.Code == http.StatusOK) || ok && !bytes.Equal(w.Body.Bytes(), inject(body, now.pages.revision)) {
				t.Fatalf("round %d, %s: %s differs from what a fresh reading gives", round, what, path)
			}
			if !ok {
				continue
			}
			compared++
			text := strings.ReplaceAll(string(body), stampOf(now.pages.revision), "")
			if before, seen := shown[path]; seen && before != text {
				moved++
			}
			shown[path] = text
		}
	}
	t.Logf("%d rounds: %d edited, %d broken, %d built, %d pages compared, %d of them moved", rounds, edited, broken, built, compared, moved)
	for what, n := range map[string]int{"rounds edited": edited * 4 / 3, "rounds broken": broken * 8, "rounds built": built * 8, "pages compared": compared / 4, "pages moved by an edit": moved * 8} {
		if n < rounds {
			t.Errorf("too few %s: this run proves little", what)
		}
	}
}

// held is all that the source says, to tell whether an edit changed anything.
func held(t *testing.T, root string) string {
	t.Helper()
	sum := sha256.New()
	for _, name := range sources(t, root) {
		raw, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(sum, "%s %d\n%s", name, len(raw), raw)
	}
	return fmt.Sprintf("%x", sum.Sum(nil))
}

func freshShelf(t *testing.T, opt Options, s *site.Site, past edition.History, stamp string) *render.Shelf {
	t.Helper()
	return freshMaker(t, opt, s, past, stamp, false).Shelf()
}

func freshMaker(t *testing.T, opt Options, s *site.Site, past edition.History, stamp string, faulty bool) *render.Renderer {
	t.Helper()
	source := os.DirFS(opt.Source)
	shown, _, err := edition.ReadShown(source)
	if err != nil {
		t.Fatal(err)
	}
	r, found := render.New(s, render.Overlay(sub(t, source, "layouts"), opt.Layouts), render.Overlay(sub(t, source, "static"), opt.Static),
		render.Options{Version: opt.Version, History: past, Shown: shown, Stamp: stamp, Faulty: faulty})
	if found.Failed() {
		t.Fatal(found)
	}
	return r
}

func sources(t *testing.T, root string) (out []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && (strings.HasPrefix(name, "content/") && strings.HasSuffix(name, ".md") || name == "config.toml") {
			out = append(out, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// edit changes one file or mends all, and tells which.
func edit(t *testing.T, random *rand.Rand, root string, good map[string][]byte) (what string, changed []string) {
	t.Helper()
	names := sources(t, root)
	name := names[random.IntN(len(names))]
	raw, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(raw), "\n")
	at := random.IntN(len(lines))
	switch random.IntN(8) {
	case 0, 1: // all as it was
		for _, n := range names {
			if good[n] == nil {
				_ = os.Remove(filepath.Join(root, n))
			}
		}
		for n, text := range good {
			write(t, root, n, string(text))
		}
		return "mend all", []string{}
	case 2: // a sentence more
		write(t, root, name, string(raw)+"\n# Câu này thêm vào thử, ngày 23/11/2026.\n")
		return "add to " + name, []string{name}
	case 3: // a line gone
		write(t, root, name, strings.Join(slices.Delete(lines, at, at+1), ""))
		return "cut a line of " + name, []string{name}
	case 4: // a character otherwise, of the same size
		if i := strings.IndexAny(lines[at], "aeiou"); i >= 0 {
			lines[at] = lines[at][:i] + "y" + lines[at][i+1:]
		}
		write(t, root, name, strings.Join(lines, ""))
		return "change a letter of " + name, []string{name}
	case 5: // a copy under another name
		copied := strings.TrimSuffix(name, ".md") + "-hai.md"
		if name == "config.toml" {
			return "nothing", []string{name}
		}
		write(t, root, copied, strings.Replace(string(raw), "\ncode = \"1.", "\ncode = \"8.", 1))
		return "copy " + name, []string{copied}
	case 6: // gone, or renamed
		if name == "config.toml" {
			return "nothing", []string{name}
		}
		renamed := strings.TrimSuffix(name, ".md") + "-moi.md"
		if err := os.Rename(filepath.Join(root, name), filepath.Join(root, renamed)); err != nil {
			t.Fatal(err)
		}
		return "rename " + name, []string{name, renamed}
	}
	write(t, root, name, strings.Replace(string(raw), " = \"", " = \"Mới ", 1))
	return "change a value of " + name, []string{name}
}
