package main

import (
	"os"
	"path"
	"strings"
	"testing"
)

func faultsOf(t *testing.T, dir string) []fault {
	t.Helper()
	f, err := readFolder(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return f.check()
}

func TestGoodSitePasses(t *testing.T) {
	for _, found := range faultsOf(t, "../testdata/good") {
		t.Error(found)
	}
}

// Each file of the faulty site is named for the one rule it breaks (css-… pages lead to css/….css), and breaks no other.
func TestPlantedFaults(t *testing.T) {
	want := map[string]string{}
	for _, pattern := range []string{"*.html", "css/*.css"} {
		names, err := os.ReadDir("../testdata/faults/links/" + path.Dir(pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range names {
			file := path.Join(path.Dir(pattern), entry.Name())
			if ok, _ := path.Match(pattern, file); ok {
				want[file] = strings.TrimSuffix(entry.Name(), path.Ext(file))
			}
		}
	}
	got := map[string][]string{}
	for _, found := range faultsOf(t, "../testdata/faults/links") {
		got[found.file] = append(got[found.file], found.rule)
	}
	for file, rule := range want {
		if rule == "index" || rule == "ok" || strings.HasPrefix(file, "css-") {
			rule = ""
		}
		if found := strings.Join(got[file], " "); found != rule {
			t.Errorf("%s: got faults %q, want %q", file, found, rule)
		}
	}
}

func TestNoStart(t *testing.T) {
	found := faultsOf(t, "../testdata/faults/links/css")
	for _, f := range found {
		if f.rule == "no-start" {
			return
		}
	}
	t.Errorf("a folder without index.html passes: %v", found)
}

func TestAllowances(t *testing.T) {
	for name, test := range map[string]struct {
		json string
		ok   bool
	}{
		"with reason":    {`[{"gate":"links","rule":"orphan","file":"a/*.html","reason":"reached from printed codes only"}]`, true},
		"without reason": {`[{"gate":"links","rule":"orphan","file":"a/*.html"}]`, false},
		"broken":         {`[{]`, false},
	} {
		file := path.Join(t.TempDir(), "allow.json")
		if err := os.WriteFile(file, []byte(test.json), 0o600); err != nil {
			t.Fatal(err)
		}
		list, err := readAllowances(file)
		if (err == nil) != test.ok {
			t.Errorf("%s: error %v", name, err)
		}
		if test.ok && (!list[0].covers(fault{"a/b.html", "orphan", ""}) || list[0].covers(fault{"b.html", "orphan", ""}) || list[0].covers(fault{"a/b.html", "dead-link", ""})) {
			t.Errorf("%s: covers the wrong faults", name)
		}
	}
}

func TestNotFoundPageMayClimb(t *testing.T) {
	f := &folder{files: map[string]bool{"css/site.css": true}}
	for _, test := range []struct {
		file, url string
		kind      linkKind
		faults    int
	}{
		{notFound, "../../css/site.css", resource, 0}, {notFound, "../css/none.css", resource, 1},
		{notFound, "../css/site.css", visit, 0}, {notFound, "../index.html", visit, 1}, {"index.html", "../css/site.css", resource, 1},
	} {
		p := &page{file: test.file}
		f.follow(p, link{url: test.url, kind: test.kind})
		if len(p.faults) != test.faults {
			t.Errorf("%s: %s: %v", test.file, test.url, p.faults)
		}
	}
}

func TestNotFoundPageMayNameItsRoot(t *testing.T) {
	f := &folder{files: map[string]bool{"css/site.css": true, "index.html": true}}
	for absolute, want := range map[string]string{
		"/css/site.css": "css/site.css", "/a/b/css/site.css": "css/site.css", "/a/": "index.html", "/css/none.css": "",
	} {
		if got := f.underAnyRoot(absolute); got != want {
			t.Errorf("%s: got %q, want %q", absolute, got, want)
		}
	}
}
