package render

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/words"
)

// kioskWords is the script of the kiosk that holds words; it is made, and lies nowhere.
const kioskWords = "js/kiosk-words.js"

// scripts is static/ with words: before a public script that says some stand those it
// says, and the kiosk has a file of all that its pages and scripts say.
func (x *lexicon) scripts(static fs.FS) (fs.FS, problem.List) {
	var found problem.List
	if _, err := fs.Stat(static, kioskWords); err == nil {
		found = append(found, problem.New("E410", problem.Place{File: "static/" + kioskWords}))
	}
	w := worded{FS: static, made: map[string][]byte{}}
	var ofKiosk []string
	names, _ := fs.Glob(static, "js/*.js")
	for _, name := range names {
		body, err := fs.ReadFile(static, name)
		if err != nil {
			continue // told when it is copied
		}
		keys, faults := x.book.Table(words.Vietnamese).InScript(body)
		for _, fault := range faults {
			found = append(found, x.problem("E409", "static/"+name, static, name, fault))
		}
		if kiosk.Own(name) || slices.Contains(kiosk.Scripts(), name) {
			ofKiosk = append(ofKiosk, keys...)
		}
		switch {
		case len(keys) == 0, kiosk.Own(name):
		default:
			w.made[name] = append(x.book.Script(map[string][]string{words.Vietnamese: keys}), body...)
		}
	}
	return w, append(found, x.kioskScripts(ofKiosk, w.made)...)
}

// wordScript is the script that holds the words of a further language: the kiosk brings it when somebody chooses that language.
func wordScript(lang string) string { return "js/kiosk-words-" + lang + ".js" }

// wordScripts are those of all further languages.
func (x *lexicon) wordScripts() (out []string) {
	for _, lang := range x.book.Languages()[1:] {
		out = append(out, wordScript(lang))
	}
	return out
}

// kioskScripts make one of Vietnamese for what scripts say, with the names of the other languages, and one of each other language for
// what pages say too.
func (x *lexicon) kioskScripts(ofScripts []string, made map[string][]byte) problem.List {
	slices.Sort(ofScripts)
	ofScripts = slices.Compact(ofScripts)
	all := slices.Concat(ofScripts, x.kiosk)
	slices.Sort(all)
	all = slices.Compact(all)
	var found problem.List
	keys := map[string][]string{words.Vietnamese: ofScripts}
	for _, lang := range x.book.Languages()[1:] {
		keys[lang] = nil
		made[wordScript(lang)] = x.book.LaterScript(lang, all)
		lacks := slices.DeleteFunc(slices.Clone(all), x.book.Table(lang).Has)
		if n := len(lacks); n > 0 {
			place := problem.Place{File: "layouts/" + words.Folder + "/" + lang + ".toml"}
			found = append(found, problem.New("W412", place, "lang", lang, "count", strconv.Itoa(n), "some", strings.Join(lacks[:min(n, lackingShown)], ", ")))
		}
	}
	made[kioskWords] = x.book.Script(keys)
	return found
}

// lackingShown is how many keys that a language lacks are named.
const lackingShown = 5

// worded is static/ with some files that are made.
type worded struct {
	fs.FS
	made map[string][]byte
}

// Open implements fs.FS.
func (w worded) Open(name string) (fs.File, error) {
	body, made := w.made[name]
	if !made {
		return w.FS.Open(name)
	}
	return madeFile{bytes.NewReader(body), path.Base(name), int64(len(body))}, nil
}

// ReadDir implements fs.ReadDirFS.
func (w worded) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(w.FS, name) }

type madeFile struct {
	*bytes.Reader
	name string
	size int64
}

func (f madeFile) Stat() (fs.FileInfo, error) { return madeInfo{f.name, f.size}, nil }
func (madeFile) Close() error                 { return nil }

type madeInfo struct {
	name string
	size int64
}

func (i madeInfo) Name() string     { return i.name }
func (i madeInfo) Size() int64      { return i.size }
func (madeInfo) Mode() fs.FileMode  { return 0o444 }
func (madeInfo) ModTime() time.Time { return time.Time{} }
func (madeInfo) IsDir() bool        { return false }
func (madeInfo) Sys() any           { return nil }
