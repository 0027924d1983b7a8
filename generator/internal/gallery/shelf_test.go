package gallery

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var sectionID = regexp.MustCompile(`<section class="[^"]+" aria-labelledby="(vi-du-[^"]+)">`)

// TestShelves: what is on the pages of single components is on a shelf of their medium too, as it is there, once and no more: the gates
// look at the shelves in the place of those pages. What is a part of the frame is on none and has its pages alone.
func TestShelves(t *testing.T) {
	pages, err := ownPages()
	if err != nil {
		t.Fatal(err)
	}
	alone, shelved := examplesOf(pages, "gallery-one-"), examplesOf(pages, "gallery-shelf-")
	if len(alone) < 800 {
		t.Errorf("%d examples on pages of single components", len(alone))
	}
	for id, want := range alone {
		if !slices.Equal(shelved[id], want) {
			t.Errorf("%s is on its page as %q, on shelves as %q", id, want, shelved[id])
		}
	}
	if len(shelved) != len(alone) {
		t.Errorf("%d examples on shelves, %d on pages of their own", len(shelved), len(alone))
	}
	for _, p := range pages {
		if strings.HasSuffix(p.Path, ".html") && bytes.Contains(p.Body, []byte(`data-layout="gallery-shelf-`)) != onShelf(p) {
			t.Errorf("%s: the layout that it names is another's", p.Path)
		}
	}
}

// onShelf tells whether a page is a shelf, of which tests have seen each piece before.
func onShelf(p Page) bool { return strings.Contains(p.Path, "/shelf-") }

// examplesOf gives what each example of pages of a kind draws, by medium and id, as often as it is drawn.
func examplesOf(pages []Page, kind string) map[string][]string {
	out := map[string][]string{}
	for _, p := range pages {
		if !strings.HasSuffix(p.Path, ".html") || !bytes.Contains(p.Body, []byte(`data-layout="`+kind)) {
			continue
		}
		medium, _, _ := strings.Cut(p.Path, "/")
		body, _, _ := strings.Cut(string(p.Body), "</main>")
		begin := sectionID.FindAllStringSubmatchIndex(body, -1)
		for i, at := range begin {
			end := len(body)
			if i+1 < len(begin) {
				end = begin[i+1][0]
			}
			id := medium + " " + body[at[2]:at[3]]
			out[id] = append(out[id], strings.TrimSpace(body[at[0]:end]))
		}
	}
	return out
}
