package fleet

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestSites(t *testing.T) {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"b/config.toml":             "unit = \"B\"\n\n[[sources]]\nname = \"Tỉnh\"\npath = \"../tinh\"\n",
		"config.toml":               "unit = \"Gốc\"\n",
		"a/xa/config.toml":          "unit = \"A\"\n",
		"a/xa/public/x/config.toml": "", // below a site
		".git/config.toml":          "",
		"tinh/config.toml":          "", // a layer
		"a/hong/config.toml":        "unit = \n",
		"a/trong/README.md":         "",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	got, err := Sites("/r", files, func(site, path string) string { return filepath.Join(site, path) })
	if err != nil || strings.Join(got, " ") != "a/hong a/xa b" {
		t.Errorf("%q %v", got, err)
	}
}

// TestParts: shards share no site, leave none out, keep the order, and differ by one at most.
func TestParts(t *testing.T) {
	for _, n := range []int{0, 1, 5, 124, 3321} {
		sites := make([]string, n)
		for i := range sites {
			sites[i] = fmt.Sprintf("%04d", i)
		}
		for _, of := range []int{1, 2, 16, 200} {
			var all []string
			for k := 1; k <= of; k++ {
				part := Shard{k, of}.Part(sites)
				if len(part) < n/of || len(part) > n/of+1 {
					t.Errorf("%d sites, shard %d/%d has %d", n, k, of, len(part))
				}
				all = append(all, part...)
			}
			if !slices.Equal(all, sites) {
				t.Errorf("%d sites in %d shards give %d", n, of, len(all))
			}
		}
	}
}

func TestParseShard(t *testing.T) {
	for text, want := range map[string]Shard{"3/16": {3, 16}, "1/1": {1, 1}, "16/16": {16, 16}} {
		if got, err := ParseShard(text); err != nil || got != want || got.String() != text {
			t.Errorf("%s: %v %v", text, got, err)
		}
	}
	for _, text := range []string{"", "3", "0/4", "5/4", "-1/4", "a/b", "1/", "/4", "1/99999"} {
		if got, err := ParseShard(text); err == nil {
			t.Errorf("%q is taken for %v", text, got)
		}
	}
}
