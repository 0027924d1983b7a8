package render

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestLayoutKnowsItsFiles: a layout's pages are taken over while the files that it names are the same, so that it names those of
// all that it can execute, and no other, or an edit of one layout would have every page drawn.
func TestLayoutKnowsItsFiles(t *testing.T) {
	l, found := loadLayouts(os.DirFS(filepath.Join("..", "..", "..", "layouts")))
	if found.Failed() {
		t.Fatal(found)
	}
	for name, each := range l.byName {
		can := map[string]bool{}
		for _, one := range each.whole().Templates() {
			if one.Tree != nil {
				can[one.Tree.ParseName] = true
			}
		}
		if !slices.Equal(each.files, slices.Sorted(maps.Keys(can))) {
			t.Errorf("%s names %v\nand can execute %v", name, each.files, slices.Sorted(maps.Keys(can)))
		}
		if !slices.Contains(each.files, name+".html") {
			t.Errorf("%s does not name its own file", name)
		}
	}
	if leads := func(layout string) bool {
		return slices.Contains(l.byName[layout].files, "components/footer/footer.html")
	}; !leads("site/page") || leads("print/procedure") {
		t.Error("the footer is of the site's pages alone")
	}
}
