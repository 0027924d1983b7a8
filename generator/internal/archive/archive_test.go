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
		"no archive":                       {[]byte("PK?"), noArchive},
		"folders without end":              {packed(t, map[string]string{"content/" + strings.Repeat("a/", 30_000) + "x.md": "A"}), tooDeep},
		"a name without end":               {packed(t, map[string]string{"content/" + strings.Repeat("a", 60_000) + ".md": "A"}), tooDeep},
		"a name that climbs":               {packed(t, map[string]string{"content/../../a.md": "A"}), leadsOut},
		"a name from the root":             {packed(t, map[string]string{"/content/a.md": "A"}), leadsOut},
		"a name that climbs as in Windows": {packed(t, map[string]string{`content\..\..\a.md`: "A"}), leadsOut},
		"a drive":                          {packed(t, map[string]string{`C:\content\a.md`: "A"}), leadsOut},
		"a damaged file":                   {broken(t), problem.Text{Vi: hasDamage.Vi + "content/a.md", En: hasDamage.En + "content/a.md"}},
		"both sorts of slash":              {packed(t, map[string]string{`content\a.md`: "A", "content/a.md": "B"}), namedTwice},
		"a link":                           {packed(t, map[string]string{"content/a.md@": "/etc/passwd"}), holdsLink},
		"a claim too large":                {huge, tooLarge},
		"too many names":                   {many, tooLarge},
		"a password":                       {locked, hasPassword},
	} {
		if _, why := Open(c.data, "content"); why != c.want {
			t.Errorf("%s: %v, want %v", name, why, c.want)
		}
	}
}

// TestWindowsNames: an archive packed on Windows has its slashes, and letters of an old
// encoding in the folder around content/.
func TestWindowsNames(t *testing.T) {
	for name, data := range map[string][]byte{
		"slashes":                     packed(t, map[string]string{`content\thu-tuc\a.md`: "A"}),
		"slashes and a folder around": packed(t, map[string]string{`Phòng 1\content\thu-tuc\a.md`: "A", `Phòng 1\config.toml`: ""}),
		"letters of an old encoding":  packed(t, map[string]string{"L\xe2m \xd0\xf4ng/content/thu-tuc/a.md": "A"}),
	} {
		files, why := Open(data, "content")
		if why != (problem.Text{}) {
			t.Errorf("%s: %v", name, why)
			continue
		}
		if text, err := fs.ReadFile(files, "content/thu-tuc/a.md"); string(text) != "A" || err != nil {
			t.Errorf("%s: %q, %v", name, text, err)
		}
	}
}

// broken is an archive of which a byte has changed on its way.
func broken(t *testing.T) []byte {
	t.Helper()
	data := packed(t, map[string]string{"content/a.md": strings.Repeat("0123456789 không nén được ", 3)})
	at := bytes.Index(data, []byte("content/a.md")) + len("content/a.md") + 4
	data[at] ^= 0xFF
	return data
}

// TestLyingSize: an archive with a file that unpacks to more than its directory says is not opened.
func TestLyingSize(t *testing.T) {
	data := packed(t, map[string]string{"content/a.md": strings.Repeat("a", 50<<20)})
	claim(data, 10)
	bounded.Run(t, func() {
		if _, why := Open(data, "content"); !strings.HasPrefix(why.Vi, hasDamage.Vi) {
			t.Errorf("opened: %v", why)
		}
	})
}

// claim writes another size into the directory of an archive with one file.
func claim(data []byte, size uint32) {
	at := bytes.Index(data, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(data[at+24:], size)
}
