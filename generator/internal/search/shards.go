package search

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
)

// Index is the whole index: the directory "m" and the shards it leads to.
type Index struct {
	shards map[string]string
}

// Folder holds the shards, below the site's root.
const Folder = "tim-kiem"

// File is one shard as it lies in the site: a classic script.
type File struct {
	Path string
	Body []byte
}

// Shard is the text of a shard. ok is false when there is none of that name.
func (x *Index) Shard(name string) (text string, ok bool) {
	text, ok = x.shards[name]
	return text, ok
}

// Files are the shards in order of their names.
func (x *Index) Files() []File {
	var out []File
	for _, name := range slices.Sorted(maps.Keys(x.shards)) {
		out = append(out, File{Folder + "/" + name + ".js", []byte(script(name, x.shards[name]))})
	}
	return out
}

// File is the shard of one path; ok is false when there is none.
func (x *Index) File(path string) (body []byte, ok bool) {
	name, ours := strings.CutPrefix(path, Folder+"/")
	name, isScript := strings.CutSuffix(name, ".js")
	text, known := x.shards[name]
	if !ours || !isScript || !known {
		return nil, false
	}
	return []byte(script(name, text)), true
}

// Version changes with any byte of the index: pages ask for shards by it, so that
// no browser mixes two days' shards.
func (x *Index) Version() string {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(x.shards)) {
		sum.Write([]byte(name + "\n" + x.shards[name] + "\n"))
	}
	return hex.EncodeToString(sum.Sum(nil)[:4])
}

// script is a shard as a classic script, which works on file:// too.
func script(name, text string) string {
	return "niemyet.shard(\"" + name + "\",`" + quoted.Replace(text) + "`)\n"
}

var quoted = strings.NewReplacer("\\", "\\\\", "`", "\\`", "$", "\\$")

// chunk is a run of lines that make one shard.
type chunk struct {
	first int // line
	text  string
}

// pack joins lines into shards of about the given size. A line is never parted, and
// the lines of one group (same key) stay together: a group that does not fit begins a shard,
// so that a small one beside it does not cost a large one.
func pack(lines, keys []string, size int) []chunk {
	var out []chunk
	for start := 0; start < len(lines); {
		end := start + 1
		for keys != nil && end < len(lines) && keys[end] == keys[start] {
			end++
		}
		group := strings.Join(lines[start:end], "\n")
		if last := len(out) - 1; last >= 0 && len(out[last].text)+len(group) < size {
			out[last].text += "\n" + group
		} else {
			out = append(out, chunk{start, group})
		}
		start = end
	}
	return out
}
