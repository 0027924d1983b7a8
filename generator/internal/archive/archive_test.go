package archive

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/bounded"
	"niemyet/generator/internal/problem"
)

// packed is a .zip of files; a name that ends with "@" is a link to its text.
func packed(t testing.TB, files map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range files {
		h := &zip.FileHeader{Name: strings.TrimSuffix(name, "@"), Method: zip.Deflate}
		if strings.HasSuffix(name, "@") {
			h.SetMode(fs.ModeSymlink | 0o777)
		}
		w, err := z.CreateHeader(h)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestOpen(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"what is in the folder": {"content/thu-tuc/a.md": "A", "config.toml": ""},
		"the folder itself":     {"quoc-gia/content/thu-tuc/a.md": "A", "quoc-gia/config.toml": "", "__MACOSX/x": ""},
	} {
		got, why := Open(packed(t, files), "content")
		if why != (problem.Text{}) {
			t.Fatalf("%s: %v", name, why)
		}
		if text, err := fs.ReadFile(got, "content/thu-tuc/a.md"); err != nil || string(text) != "A" {
			t.Errorf("%s: %q, %v", name, text, err)
		}
		if err := fstest.TestFS(got, "content/thu-tuc/a.md"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestRefused: each archive is refused for its own reason.
func TestRefused(t *testing.T) {
	huge := packed(t, map[string]string{"content/thu-tuc/a.md": strings.Repeat("a", 100)})
	claim(huge, 700<<20)
	many := bytes.Repeat([]byte("PK\x01\x02"), maxFiles+1)
	locked := packed(t, map[string]string{"content/a.md": "A"})
	locked[bytes.Index(locked, []byte("PK\x01\x02"))+8] |= encrypted
	for name, c := range map[string]struct {
		data []byte
		want problem.Text
	}{
		"no archive":           {[]byte("PK?"), noArchive},
		"a name that climbs":   {packed(t, map[string]string{"content/../../a.md": "A"}), leadsOut},
		"a name from the root": {packed(t, map[string]string{"/content/a.md": "A"}), leadsOut},
		"a name of Windows":    {packed(t, map[string]string{`content\a.md`: "A"}), leadsOut},
		"a link":               {packed(t, map[string]string{"content/a.md@": "/etc/passwd"}), holdsLink},
		"a claim too large":    {huge, tooLarge},
		"too many names":       {many, tooLarge},
		"a password":           {locked, hasPassword},
	} {
		if _, why := Open(c.data, "content"); why != c.want {
			t.Errorf("%s: %v, want %v", name, why, c.want)
		}
	}
}

// TestLyingSize: a file that unpacks to more than its directory says ends with a fault.
func TestLyingSize(t *testing.T) {
	data := packed(t, map[string]string{"content/a.md": strings.Repeat("a", 50<<20)})
	claim(data, 10)
	bounded.Run(t, func() {
		files, why := Open(data, "content")
		if why != (problem.Text{}) {
			t.Errorf("refused: %v", why)
			return
		}
		if text, err := fs.ReadFile(files, "content/a.md"); err == nil {
			t.Errorf("%d bytes were read of 10", len(text))
		}
	})
}

// claim writes another size into the directory of an archive with one file.
func claim(data []byte, size uint32) {
	at := bytes.Index(data, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(data[at+24:], size)
}
