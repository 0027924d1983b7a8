package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

// TestLimits: a build that fits says nothing; one file, one byte more and the host is named, with the switches that help,
// what saves most first, and none that is off already.
func TestLimits(t *testing.T) {
	files := func(n int, folder string, size int64) map[string]int64 {
		out := map[string]int64{}
		for i := range n {
			out[fmt.Sprintf("%s%d.html", folder, i)] = size
		}
		return out
	}
	with := func(a, b map[string]int64) map[string]int64 {
		for name, size := range b {
			a[name] = size
		}
		return a
	}
	none := func(string) bool { return false }
	for name, c := range map[string]struct {
		sizes   map[string]int64
		without func(string) bool
		want    []string // in order
		never   string
	}{
		"fits":          {with(files(19_999, "in/", 1), map[string]int64{"a.mp3": 25 << 20}), none, nil, "a"},
		"one too many":  {with(files(15_000, "in/", 1), files(5_001, "kiosk/", 1)), none, []string{"20001", "Cloudflare", "sheets = false", "15000", "kiosk = false", "5001"}, "checks"},
		"off already":   {with(files(15_000, "in/", 1), files(5_001, "kiosk/", 1)), func(f string) bool { return f == "in" }, []string{"kiosk = false"}, "sheets"},
		"nothing helps": {files(20_001, "thu-tuc/", 1), none, []string{"20001", "không còn gì để tắt"}, "= false"},
		"a large file":  {map[string]int64{"phat-thanh/a.mp3": 25<<20 + 1}, none, []string{"25 MiB", "phat-thanh/a.mp3"}, "= false"},
		"a large site":  {map[string]int64{"x/1": 20 << 20, "in/a": 1_000_000_000}, none, []string{"1020 MB", "GitHub", "1000 MB", "sheets = false", "1000 MB"}, "20.000"},
	} {
		var log bytes.Buffer
		a := &app{out: &log, err: &log, lang: problem.Vietnamese}
		a.tellLimits(c.sizes, c.without)
		got, from := log.String(), 0
		for _, want := range c.want {
			at := strings.Index(got[from:], want)
			if at < 0 {
				t.Errorf("%s: %q is not said, in order, in:\n%s", name, want, got)
				break
			}
			from += at
		}
		if len(c.want) == 0 && got != "" || c.never != "" && len(c.want) > 0 && strings.Contains(got, c.never) {
			t.Errorf("%s: says too much:\n%s", name, got)
		}
	}
}
