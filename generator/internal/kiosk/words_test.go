package kiosk

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	wordOfLayout  = regexp.MustCompile(`<[^<>]* data-t>(.*?)</`)
	wordOfScript  = regexp.MustCompile(`\b(?:say|word)\('([^']+)'\)`)
	actionOfWord  = regexp.MustCompile(`\{\{[^}]*\}\}`)
	englishOfWord = regexp.MustCompile(`(?m)^ {6}'([^']+)': '[^']+'`)
)

// untranslated are the words of layouts and scripts that words does not have.
func untranslated(layouts, scripts, words string) []string {
	known := map[string]bool{}
	for _, m := range englishOfWord.FindAllStringSubmatch(words, -1) {
		known[m[1]] = true
	}
	var out []string
	check := func(text string) {
		if text = strings.TrimSpace(text); text != "" && !known[text] {
			out = append(out, text)
		}
	}
	for _, m := range wordOfLayout.FindAllStringSubmatch(layouts, -1) {
		for _, text := range actionOfWord.Split(m[1], -1) {
			check(text)
		}
	}
	for _, m := range wordOfScript.FindAllStringSubmatch(scripts, -1) {
		check(m[1])
	}
	return out
}

// TestKioskWords: a visitor who chose English meets no word of the interface without one.
func TestWords(t *testing.T) {
	read := func(pattern string) string {
		names, err := filepath.Glob("../../../" + pattern)
		if err != nil || len(names) == 0 {
			t.Fatal(pattern, err)
		}
		var all strings.Builder
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(raw)
		}
		return all.String()
	}
	words := read("static/js/kiosk-words.js")
	layouts := read("layouts/kiosk/*.html") + read("layouts/components/kiosk-*/*.html")
	if n := len(wordOfLayout.FindAllString(layouts, -1)); n < 40 {
		t.Fatalf("found %d words in the layouts", n)
	}
	// What stands in place of a fact nobody has written down is a word of the interface too.
	for _, m := range regexp.MustCompile(`class="unknown">([^<]+)<`).FindAllStringSubmatch(read("layouts/components/unknown/unknown.html"), -1) {
		layouts += `<p data-t>` + m[1] + `</p>`
	}
	if missing := untranslated(layouts, read("static/js/kiosk*.js"), words); len(missing) > 0 {
		t.Errorf("no English for %q", missing)
	}
	if got := untranslated(`<p data-t>Quay lại</p><b data-t>{{if .A}}Không có từ này{{else}}Lên{{end}}</b>`, `say('Cũng không')`, words); len(got) != 2 {
		t.Errorf("planted words: %q", got)
	}
}
