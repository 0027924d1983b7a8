package record

import "testing"

// TestNumberTakenAway: a number that a layer has and the record not is written as 0, which
// is what a record without it says.
func TestNumberTakenAway(t *testing.T) {
	own, below := sources(map[string]string{
		"qg/thu-tuc/chung-thuc.md": "sets = 2\n" + whole,
		"/thu-tuc/chung-thuc.md":   `agency = "Ủy ban nhân dân phường"`,
	}, "qg")
	records, _ := readLayers(t, &Reader{}, own, below)
	if p := records[0].(*Procedure); len(records) != 1 || p.Sets != 2 {
		t.Fatalf("%d records, %d sets", len(records), p.Sets)
	}
	out, body, ok := Override(records[0], []byte("+++\n"+whole+"\n+++\n"))
	if !ok || body != "" || len(out) != 2 || out["sets"] != int64(0) || out["code"] != "2.000815" {
		t.Fatalf("%v %q %v", out, body, ok)
	}
	own, below = sources(map[string]string{
		"qg/thu-tuc/chung-thuc.md": "sets = 2\n" + whole, "/thu-tuc/chung-thuc.md": "code = \"2.000815\"\nsets = 0",
	}, "qg")
	records, found := readLayers(t, &Reader{}, own, below)
	if p := records[0].(*Procedure); p.Sets != 0 || found.Failed() {
		t.Errorf("%d sets, %v", p.Sets, found)
	}
	// a needed number that is 0 says something: it is written where the layer lacks it
	out = less(procedureKind.Type(), map[string]any{"papers": []any{map[string]any{"name": "A", "copies": int64(0)}}}, map[string]any{"papers": []any{map[string]any{"name": "A"}}})
	if rows, _ := rowsOf(out["papers"]); len(rows) != 1 || rows[0]["copies"] != int64(0) {
		t.Errorf("%v", out)
	}
}
