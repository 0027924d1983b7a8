package usage

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestOf: registering a temporary residence is filed the most, and the table is in order.
func TestOf(t *testing.T) {
	if n := Of("1.004194"); n < 1_000_000 {
		t.Errorf("1.004194 is used %d times", n)
	}
	if Of("9.999999") != 0 || Of("") != 0 {
		t.Error("a code that nobody counted is used")
	}
	most := 0
	for _, n := range table() {
		most = max(most, n)
	}
	if len(table()) < 1000 || most != Of("1.004194") {
		t.Errorf("%d codes, the most used %d times", len(table()), most)
	}
}

// TestMade makes the table again of the lists that it was made of, where they are.
func TestMade(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	data := filepath.Join(root, "..", "shared", "data")
	lists := []string{filepath.Join(data, "popularity-citizens.json"), filepath.Join(data, "popularity-business.json")}
	if _, err := os.Stat(lists[0]); err != nil {
		t.Skip("popularity-citizens.json: the lists are not on this machine")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node: not on this machine")
	}
	made, err := exec.Command(node, append([]string{filepath.Join(root, "tools", "usage", "make.mjs"), "2025-12"}, lists...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	if string(made) != string(carried) {
		t.Error("usage.txt is not what tools/usage/make.mjs makes")
	}
}
