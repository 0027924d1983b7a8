package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// edit is something that happens to a site or to what is remembered of it. It gives the flags of the builds that follow.
type edit struct {
	name string
	make func(w *twins) []string
}

// randomEdits are all that may happen, each made with what chance chooses.
var randomEdits = []edit{
	{"nothing", func(*twins) []string { return nil }},
	{"change a record", func(w *twins) []string {
		name := w.some("trang/content/*/*.md")
		w.write(name, w.read(name)+fmt.Sprintf("\nThêm một câu, lần %d.\n", w.random.IntN(1000)))
		return nil
	}},
	{"change a value", func(w *twins) []string {
		name := w.some("trang/content/*/*.md")
		w.write(name, strings.Replace(w.read(name), `name = "`, fmt.Sprintf(`name = "Bản %d: `, w.random.IntN(1000)), 1))
		return nil
	}},
	{"add a record", func(w *twins) []string {
		name := w.some("trang/content/*/*.md")
		number := w.random.IntN(900_000) + 100_000
		text := strings.ReplaceAll(w.read(name), `code = "9.`, fmt.Sprintf(`code = "8.%d" #`, number))
		w.write(strings.TrimSuffix(name, ".md")+fmt.Sprintf("-%d.md", number), text)
		return nil
	}},
	{"rename a record", func(w *twins) []string {
		name := w.some("trang/content/*/*.md")
		w.must(os.Rename(w.path(name), w.path(strings.TrimSuffix(name, ".md")+"-moi.md")))
		return nil
	}},
	{"delete a record", func(w *twins) []string {
		w.must(os.Remove(w.path(w.some("trang/content/*/*.md"))))
		return nil
	}},
	{"change a layout", func(w *twins) []string {
		tags := map[string]string{
			"site/page.html": "<article", "print/procedure.html": "<section", "kiosk/procedure.html": "<div", "components/phone/phone.html": "<a", "components/footer/footer.html": "<footer", "kiosk/frame.html": "<main",
		}
		names := slices.Sorted(maps.Keys(tags))
		name := names[w.random.IntN(len(names))]
		w.relay(name, tags[name], fmt.Sprintf("%s data-x%d", tags[name], w.random.IntN(1000)))
		return nil
	}},
	{"change a word", func(w *twins) []string {
		w.write("trang/layouts/words/vi.toml", fmt.Sprintf("[nav]\nhome = \"Trang đầu %d\"\n", w.random.IntN(1000)))
		return nil
	}},
	{"change the configuration", func(w *twins) []string {
		lines := []string{`short_unit = "UBND Ví Dụ %d"`, `base_url = "https://vidu%d.example"`, `former_units = ["Xã cũ %d"]`}
		line := fmt.Sprintf(lines[w.random.IntN(len(lines))], w.random.IntN(1000))
		key, _, _ := strings.Cut(line, " ")
		var out strings.Builder
		out.WriteString(line + "\n")
		for was := range strings.Lines(w.read("trang/config.toml")) {
			if !strings.HasPrefix(was, key+" ") {
				out.WriteString(was)
			}
		}
		w.write("trang/config.toml", out.String())
		return nil
	}},
	{"switch the kiosk", func(w *twins) []string {
		const off = "\n[build]\nkiosk = false\n"
		text := w.read("trang/config.toml")
		if without := strings.Replace(text, off, "", 1); without != text {
			text = without
		} else {
			text += off
		}
		w.write("trang/config.toml", text)
		return nil
	}},
	{"another day", func(w *twins) []string {
		w.day = w.day.AddDays(w.random.IntN(5) - 1)
		return nil
	}},
	{"change the layer", func(w *twins) []string {
		w.write(fmt.Sprintf("tang/content/van-ban/tang-%d.md", w.random.IntN(5)), strings.Replace(w.read("tang/content/van-ban/van-ban-tang.md"), `number = "01`, fmt.Sprintf(`number = "%d`, 10+w.random.IntN(80)), 1))
		return nil
	}},
	{"a static file", func(w *twins) []string {
		name := fmt.Sprintf("trang/static/tep-%d.txt", w.random.IntN(3))
		if os.Remove(w.path(name)) != nil {
			w.write(name, fmt.Sprint(w.random.IntN(1000)))
		}
		return nil
	}},
	{"pack", func(*twins) []string { return []string{"--compress"} }},
	{"a build that remembers nothing", func(w *twins) []string {
		w.day = w.day.AddDays(1)
		w.build("mot", "-", nil)
		w.day = w.day.AddDays(-1)
		return nil
	}},
	{"write into a published file and change a record", func(w *twins) []string {
		if name := w.some("trang/public/*.html"); name != "" {
			w.write(name, w.read(name)+"ai đó")
		}
		name := w.some("trang/content/*/*.md")
		w.write(name, w.read(name)+fmt.Sprintf("\nThêm một đoạn, lần %d.\n", w.random.IntN(1000)))
		return nil
	}},
	{"another day and a record", func(w *twins) []string {
		w.day = w.day.AddDays(1)
		name := w.some("trang/content/*/*.md")
		w.write(name, w.read(name)+fmt.Sprintf("\nSố liệu ngày %s, lần %d.\n", w.day.Short(), w.random.IntN(1000)))
		return nil
	}},
	{"an abbreviation", func(w *twins) []string {
		text, term := w.read("trang/config.toml"), "\n[[glossary]]\nshort = \"UBND\"\nfull = \"Ủy ban nhân dân"
		text, _, _ = strings.Cut(text, term)
		w.write("trang/config.toml", text+term+fmt.Sprintf(" %d\"\n", w.random.IntN(1000)))
		return nil
	}},
	{"forget", func(w *twins) []string { w.must(os.RemoveAll(w.memory)); return nil }},
	{"damage what is remembered", func(w *twins) []string {
		names, _ := filepath.Glob(filepath.Join(w.memory, "*"))
		for _, name := range names {
			text, err := os.ReadFile(name)
			w.must(err)
			if len(text) > 0 {
				text[w.random.IntN(len(text))] ^= 1
			}
			w.must(os.WriteFile(name, text, 0o600))
		}
		return nil
	}},
	{"write into a published file", func(w *twins) []string {
		name := w.some("trang/public/*/*.html")
		if name == "" {
			return nil
		}
		info, err := os.Stat(w.path(name))
		w.must(err)
		text := []byte(w.read(name))
		text[w.random.IntN(len(text))] ^= 1
		w.must(os.WriteFile(w.path(name), text, 0o644)) // as long as before, and as old:
		w.must(os.Chtimes(w.path(name), time.Time{}, info.ModTime()))
		return nil
	}},
	{"take a published file away", func(w *twins) []string {
		if name := w.some("trang/public/*/*.html"); name != "" {
			w.must(os.Remove(w.path(name)))
		}
		return nil
	}},
	{"put an older book back", func(w *twins) []string {
		const name = "trang/so-sach/dang.txt"
		if w.book != "" {
			w.write(name, w.book)
		}
		if text, err := os.ReadFile(w.path(name)); err == nil {
			w.book = string(text)
		}
		return nil
	}},
}

// some is one of the files of a pattern; "" when there is none.
func (w *twins) some(pattern string) string {
	names, err := filepath.Glob(w.path(pattern))
	w.must(err)
	if len(names) == 0 {
		return ""
	}
	name, err := filepath.Rel(w.path(""), names[w.random.IntN(len(names))])
	w.must(err)
	return filepath.ToSlash(name)
}

func (w *twins) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}
