package feed_test

import (
	"os"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// said says the words that the binary has.
func said(t *testing.T) words.Speaker {
	t.Helper()
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	return book.Speaker(words.Vietnamese)
}

// made are the feeds of a site without a book.
func made(t *testing.T, s *site.Site) []feed.File {
	return feed.Files(s, said(t), new(edition.Air).With(s), nil)
}
