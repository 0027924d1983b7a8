package render

import (
	"bytes"
	"compress/gzip"
	"os"
	"testing"

	"niemyet/generator/internal/web"
)

// The budget of search is 15 KB of script, counted as its other sums are: compressed,
// as a first query moves it. Stored, the engine and the page's part take more; that is
// held too, so that neither grows unseen.
const (
	scriptMoved  = 15_000
	scriptStored = 24_800
)

func TestSearchScriptBudget(t *testing.T) {
	moved, stored := 0, 0
	for _, name := range web.Scripts {
		body, err := os.ReadFile("../../../static/" + name)
		if err != nil {
			t.Fatal(err)
		}
		small := smallScript(name, body)
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, _ = z.Write(small)
		_ = z.Close()
		t.Logf("%s: %d written, %d stored, %d moved", name, len(body), len(small), b.Len())
		moved += b.Len()
		stored += len(small)
	}
	if moved > scriptMoved || stored > scriptStored {
		t.Errorf("%d bytes moved of %d, %d stored of %d", moved, scriptMoved, stored, scriptStored)
	}
}
