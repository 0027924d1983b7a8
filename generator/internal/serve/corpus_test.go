package serve

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
)

// corpusSize is how many procedures the promises of speed speak of.
const corpusSize = 5650

// corpus writes a source of corpusSize records: those of the national export, imported,
// and as many copies under other names, codes and addresses as are wanted. Without the
// export it is skipped.
func corpus(tb testing.TB) string {
	tb.Helper()
	res, err := importer.Import(bytes.NewReader(national.Read(tb, national.Procedures)), national.Procedures, importer.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	root := tb.TempDir()
	folder := filepath.Join(root, "content", "thu-tuc")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		tb.Fatal(err)
	}
	write(tb, root, "config.toml", "unit = \"Ủy ban nhân dân phường Ví Dụ\"\nresponsible = \"Văn phòng HĐND và UBND\"\n")
	for n := range corpusSize {
		f := res.Files[n%len(res.Files)]
		name, text := f.Name, string(f.Data)
		if round := n / len(res.Files); round > 0 {
			name = fmt.Sprintf("nhan-ban-%d-%d.md", round, n)
			text = copyCode.ReplaceAllLiteralString(text, fmt.Sprintf("code = \"9.%06d\"", n))
			text = strings.Replace(text, "\nname = \"", fmt.Sprintf("\nname = \"Khu vực %d: ", round), 1)
		}
		write(tb, folder, name, text)
	}
	return root
}

var copyCode = regexp.MustCompile(`(?m)^code = ".*"$`)

func write(tb testing.TB, dir, name, text string) {
	tb.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		tb.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		tb.Fatal(err)
	}
}
