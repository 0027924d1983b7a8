package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write makes a module of the files in a folder of its own.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	files["go.mod"] = "module planted\n\ngo 1.25\n"
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// A name that one system has is found to be missing on another, and nowhere else.
func TestCheckFindsWhatASystemHasNot(t *testing.T) {
	folder := write(t, map[string]string{
		"main.go":        "package main\n\nfunc main() { println(home) }\n",
		"home_linux.go":  "package main\n\nconst home = \"/home\"\n",
		"home_darwin.go": "package main\n\nconst home int = \"/Users\"\n",
	})
	for platform, want := range map[string]string{
		"linux/arm64":   "",
		"windows/amd64": "undefined: home",
		"darwin/arm64":  "cannot use",
	} {
		read, faults, err := check(folder, ".", platform)
		if err != nil || read == 0 {
			t.Fatalf("%s: %d packages, %v", platform, read, err)
		}
		if want == "" && len(faults) > 0 {
			t.Errorf("%s: %v", platform, faults)
		}
		if want != "" && !strings.Contains(strings.Join(faults, "\n"), want) {
			t.Errorf("%s: %v, want %q", platform, faults, want)
		}
	}
}

func TestCheckRefusesWhatIsNoPlatform(t *testing.T) {
	folder := write(t, map[string]string{"main.go": "package main\n\nfunc main() {}\n"})
	for _, platform := range []string{"windows", "windows/", "/amd64"} {
		if _, _, err := check(folder, ".", platform); err == nil {
			t.Errorf("%q passes", platform)
		}
	}
	if _, faults, err := check(folder, ".", "plan9/none"); err == nil && len(faults) == 0 {
		t.Error("a machine that there is not passes")
	}
}
