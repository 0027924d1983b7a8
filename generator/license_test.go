package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestPackagesSayMIT: what npm is told of a folder says the license of the whole.
func TestPackagesSayMIT(t *testing.T) {
	names, err := filepath.Glob("../tools/*/package.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(names, "../gates/package.json") {
		var said struct{ License string }
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, &said); err != nil || said.License != "MIT" {
			t.Errorf("%s says %q: %v", name, said.License, err)
		}
	}
}
