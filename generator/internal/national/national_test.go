package national_test

import (
	"os"
	"path/filepath"
	"testing"

	"niemyet/generator/internal/national"
)

func TestRead(t *testing.T) {
	folder := t.TempDir()
	t.Setenv(national.Variable, folder)
	if err := os.WriteFile(filepath.Join(folder, national.Procedures), []byte("{}\n{\"name\":\"b\"}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if lines := national.Lines(t); len(lines) != 2 || string(lines[1]) != `{"name":"b"}` {
		t.Errorf("%q", lines)
	}
}

// TestFolder: a relative folder is meant from the root of the repository, wherever the
// test of a package stands.
func TestFolder(t *testing.T) {
	t.Setenv(national.Variable, filepath.Join("generator", "internal", "national"))
	if len(national.Read(t, "national.go")) == 0 {
		t.Error("this package's own source is empty")
	}
}

// TestAbsent: what is not there skips a test; it neither fails it nor lets it go on.
func TestAbsent(t *testing.T) {
	t.Setenv(national.Variable, t.TempDir())
	var skipped bool
	wentOn := false
	t.Run("absent", func(t *testing.T) {
		defer func() { skipped = t.Skipped() }()
		national.Read(t, national.Procedures)
		wentOn = true
	})
	if !skipped || wentOn {
		t.Errorf("skipped %v, went on %v", skipped, wentOn)
	}
}
