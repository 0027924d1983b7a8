package pdf

import (
	"bytes"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strconv"
)

// source is one file that Chromium wrote: its objects by number, and which of them
// are what. A number is 0 where the file has no such object.
type source struct {
	objects map[int]object

	catalog, info, pages int
	tree                 int // the root of the structure tree
	top, parents, ids    int // of the tree: its one element, what belongs to what, names
	outline              int
}

var errForm = errors.New("the PDF is not of the form that Chromium writes")

var docRole = regexp.MustCompile(`/S /Document\b`)

// refTo finds a reference under a key; integer finds a number.
func refTo(key string) *regexp.Regexp   { return regexp.MustCompile(`/` + key + ` (\d+) 0 R`) }
func integer(key string) *regexp.Regexp { return regexp.MustCompile(`/` + key + ` (\d+)`) }

// numberOf is the number that a pattern finds; 0 where it finds none.
func numberOf(pattern *regexp.Regexp, in []byte) int {
	g := pattern.FindSubmatch(in)
	if g == nil {
		return 0
	}
	n, _ := strconv.Atoi(string(g[1]))
	return n
}

var (
	rootRef, infoRef                 = refTo("Root"), refTo("Info")
	pagesRef, treeRef, outlinesRef   = refTo("Pages"), refTo("StructTreeRoot"), refTo("Outlines")
	topRef, parentTreeRef, idTreeRef = refTo("K"), refTo("ParentTree"), refTo("IDTree")
	firstRef, lastRef                = refTo("First"), refTo("Last")
	contentsRef, isPage              = refTo("Contents"), regexp.MustCompile(`/Type /Page\b`)
	count, nextParent                = integer("Count"), integer("ParentTreeNextKey")
	numbersList, kidsList            = list("Nums"), list("Kids")
	numberedRef, anyRef              = regexp.MustCompile(`(\d+) (\d+) 0 R`), regexp.MustCompile(`(\d+) 0 R`)
)

// list finds what stands between the brackets of a key.
func list(key string) *regexp.Regexp { return regexp.MustCompile(`(?s)/` + key + ` \[(.*?)\]`) }

// readSource finds the parts of a file.
func readSource(doc []byte) (source, error) {
	objects, trailer, err := parse(doc)
	if err != nil {
		return source{}, err
	}
	s := source{objects: objects, catalog: numberOf(rootRef, trailer), info: numberOf(infoRef, trailer)}
	catalog := objects[s.catalog].dict
	s.pages, s.tree, s.outline = numberOf(pagesRef, catalog), numberOf(treeRef, catalog), numberOf(outlinesRef, catalog)
	tree := objects[s.tree].dict
	s.top, s.parents, s.ids = numberOf(topRef, tree), numberOf(parentTreeRef, tree), numberOf(idTreeRef, tree)
	for _, n := range []int{s.pages, s.tree, s.top, s.parents} {
		if _, there := objects[n]; !there {
			return s, errForm
		}
	}
	if !numbersList.Match(objects[s.parents].dict) {
		return s, errForm
	}
	return s, s.markArtifacts()
}

// dropped: the merged file has one of these of its own.
func (s *source) dropped(n int) bool {
	return n == s.catalog || n == s.info || n == s.tree || n == s.parents || n == s.ids || n == s.outline
}

// numbers are the objects that stay, in order.
func (s *source) numbers() []int {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(s.objects)), s.dropped)
}

// parentCount is how many keys the file uses in the tree of parents.
func (s *source) parentCount() int {
	return max(numberOf(nextParent, s.objects[s.tree].dict), 1)
}

// belongings are the rows of the tree of parents: a key and the object it leads to.
func (s *source) belongings() (rows [][2]int) {
	g := numbersList.FindSubmatch(s.objects[s.parents].dict)
	for _, pair := range numberedRef.FindAllSubmatch(g[1], -1) {
		key, _ := strconv.Atoi(string(pair[1]))
		to, _ := strconv.Atoi(string(pair[2]))
		rows = append(rows, [2]int{key, to})
	}
	return rows
}

// idLeaves are the parts of the tree of names.
func (s *source) idLeaves() (leaves []int) {
	g := kidsList.FindSubmatch(s.objects[s.ids].dict)
	if g == nil {
		return nil
	}
	for _, leaf := range anyRef.FindAllSubmatch(g[1], -1) {
		n, _ := strconv.Atoi(string(leaf[1]))
		leaves = append(leaves, n)
	}
	return leaves
}

// role is an object's value as the merged file wants it: there, a file is a part.
func (s *source) role(n int, dict []byte, pages int) []byte {
	switch n {
	case s.pages:
		return insert(dict, "/Parent "+ref(pages))
	case s.top:
		return docRole.ReplaceAll(dict, []byte("/S /Part"))
	}
	return dict
}

// insert adds an entry to a dictionary without a stream.
func insert(dict []byte, entry string) []byte {
	end := bytes.LastIndex(dict, []byte(">>"))
	return slices.Concat(dict[:end], []byte("\n"+entry), dict[end:])
}
