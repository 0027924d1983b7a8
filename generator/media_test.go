package main

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var leads = regexp.MustCompile(`(?:href|src|action)="([^"#?]*)[^"]*"`)

// deadLinks are the links of pages that lead to no file of the site, and seen how many lead below folders.
func deadLinks(site map[string]string, folders ...string) (dead []string, seen int) {
	for name, body := range site {
		if path.Ext(name) != ".html" || name == "404.html" { // its addresses begin at the root
			continue
		}
		for _, m := range leads.FindAllStringSubmatch(body, -1) {
			to := m[1]
			if to == "" || strings.Contains(to, ":") || strings.HasPrefix(to, "//") {
				continue
			}
			to = path.Join(path.Dir(name), to)
			if _, there := site[to]; !there {
				dead = append(dead, name+" → "+to)
			}
			for _, f := range folders {
				if !strings.HasPrefix(name, f) && strings.HasPrefix(to, f) {
					seen++
				}
			}
		}
	}
	return dead, seen
}

// TestWithoutMedia: what [build] switches off is not made, and nothing leads there; what is left stands as it was.
func TestWithoutMedia(t *testing.T) {
	built := buildBase(t)
	folders := []string{"kiosk/", "in/", "kt/"}
	whole := tree(t, built)
	if dead, seen := deadLinks(whole, folders...); len(dead) > 0 || seen < 20 {
		t.Fatalf("the whole site: %d links to media, dead %v", seen, dead)
	}
	source := filepath.Dir(built)
	config := filepath.Join(source, "config.toml")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	for off, gone := range map[string][]string{
		"kiosk = false": {"kiosk/"}, "sheets = false": {"in/"}, "checks = false": {"kt/"},
		"kiosk = false\nsheets = false\nchecks = false": folders,
	} {
		t.Run(off, func(t *testing.T) {
			if err := os.WriteFile(config, append(bytes.Clone(text), "\n[build]\n"+off+"\n"...), 0o644); err != nil {
				t.Fatal(err)
			}
			var log bytes.Buffer
			if code := run([]string{"build", "--source", source, "--date", "2026-11-23"}, &log, &log); code != exitFine {
				t.Fatalf("exit %d:\n%s", code, log.String())
			}
			now := tree(t, built)
			dead, seen := deadLinks(now, gone...)
			if len(dead) > 0 || seen > 0 {
				t.Errorf("%d links lead to what is not made: %v", seen, dead)
			}
			for name := range whole {
				_, there := now[name]
				left := false
				for _, f := range gone {
					left = left || strings.HasPrefix(name, f)
				}
				if there == left {
					t.Errorf("%s: made %v, to be left out %v", name, there, left)
				}
			}
		})
	}
}
