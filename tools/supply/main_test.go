package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestThirdParty holds the file against the program: a library that came, went or was raised is seen. The standard library's
// own licence is that of the Go that builds.
func TestThirdParty(t *testing.T) {
	want, err := thirdParty("../..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../THIRD_PARTY")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("THIRD_PARTY is not what the program carries: go run ./tools/supply THIRD_PARTY")
	}
	for _, name := range []string{"github.com/spf13/cobra v", "github.com/inconshreveable/mousetrap v", "aead.dev/minisign v", "std", "font tinos", "Redistribution and use in source", "SIL OPEN FONT LICENSE"} {
		if !strings.Contains(string(want), name) {
			t.Errorf("no %q", name)
		}
	}
	for _, name := range []string{"staticcheck", "honnef.co", "go-internal", "golang.org/x/tools"} {
		if strings.Contains(string(want), name) {
			t.Errorf("%q is of tests and tools alone", name)
		}
	}
}

// TestBill: every part of the program stands in the bill with a licence.
func TestBill(t *testing.T) {
	text, err := sbom("../..", "1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	var bill struct {
		BomFormat  string
		Components []struct {
			Name, Purl string
			Licenses   []struct{ License struct{ ID string } }
		}
	}
	if err := json.Unmarshal(text, &bill); err != nil || bill.BomFormat != "CycloneDX" || len(bill.Components) < 20 {
		t.Fatalf("%v: %d components", err, len(bill.Components))
	}
	for _, c := range bill.Components {
		if len(c.Licenses) == 0 || c.Licenses[0].License.ID == "" {
			t.Errorf("%s: its licence is not known by its text", c.Name)
		}
	}
}

// TestNoLicence: a part without a licence is refused; what only sounds like one is none.
func TestNoLicence(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"README.md", "license_test.go", "licensing.go"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := noticesOf(dir, legal); err != nil || len(got) > 0 {
		t.Errorf("%v: %v", got, err)
	}
	for _, name := range []string{"LICENSE", "LICENCE.md", "COPYING", "NOTICE.txt", "LICENSE-MIT", "PATENTS"} {
		if !legal.MatchString(name) {
			t.Errorf("%s is not seen", name)
		}
	}
}
