package feed_test

import (
	"os"
	"testing"

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
