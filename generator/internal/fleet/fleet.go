// Package fleet says which sites one tree holds, which of them a run builds, and what came of it.
//
// In: a folder, below which every folder that holds a config.toml is a site, whatever its depth
// (lam-dong/phuong-bac-gia-nghia), and a shard "3/16". Out: the names of the sites in order, those of the shard,
// and a ledger: one JSON file a shard, with what was built of each site, by which the shards of a
// whole are held together ([Whole]) before anybody is sent to the new pages.
//
//   - A site is a leaf: nothing below it is looked at (its public/ is none). A folder that a site
//     names as a layer of its sources is no site, though it may hold a config.toml.
//   - A shard is a run of neighbours, so that wards of a province, which share its layer, mostly lie in
//     one; sizes differ by one at most. The same tree and number give the same shards on any machine.
//   - The same sites, day and program give the same ledger, byte for byte: no clock, no machine is in it.
//
// What never happens: a ledger of another list of sites, another day or another program passes for a
// part of this whole; a site that failed is left out of the ledger without a word.
package fleet

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
)

// Sites are the sites below a folder, by their names below it, in order. layer says where a path
// of a site's sources lies, as the site means it.
func Sites(root string, files fs.FS, layer func(site, path string) string) (names []string, err error) {
	err = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		switch {
		case name == ".": // a site itself is built by its own name
			return nil
		case strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		}
		if _, err := fs.Stat(files, path.Join(name, site.ConfigFile)); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		}
		names = append(names, name)
		return fs.SkipDir
	})
	if err != nil {
		return nil, err
	}
	layers := map[string]bool{}
	for _, name := range names {
		inside, err := fs.Sub(files, name)
		if err != nil {
			return nil, err
		}
		cfg, err := site.ReadConfig(inside)
		if err != nil {
			continue // told when the site is built
		}
		for _, source := range cfg.Sources {
			layers[filepath.Clean(layer(filepath.Join(root, filepath.FromSlash(name)), source.Path))] = true
		}
	}
	names = slices.DeleteFunc(names, func(name string) bool {
		return layers[filepath.Join(root, filepath.FromSlash(name))]
	})
	slices.Sort(names)
	return names, nil
}

// Shard is one of so many parts of a fleet, counted from 1.
type Shard struct{ Number, Of int }

// mostShards is far more than anybody has machines.
const mostShards = 10000

// errShard is a text that names no shard.
var errShard = errors.New("no shard")

// ParseShard reads "3/16".
func ParseShard(text string) (s Shard, err error) {
	number, of, both := strings.Cut(text, "/")
	s.Number, err = strconv.Atoi(number)
	if err == nil {
		s.Of, err = strconv.Atoi(of)
	}
	if err != nil || !both || s.Number < 1 || s.Of < s.Number || s.Of > mostShards {
		return Shard{}, errShard
	}
	return s, nil
}

// Part are the sites of the shard.
func (s Shard) Part(sites []string) []string {
	return sites[(s.Number-1)*len(sites)/s.Of : s.Number*len(sites)/s.Of]
}

// String is the shard as it is asked for.
func (s Shard) String() string { return strconv.Itoa(s.Number) + "/" + strconv.Itoa(s.Of) }
