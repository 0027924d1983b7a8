package origin

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// laid lays a small signed site down and gives its folder and the key.
func laid(t *testing.T) (dir string, key Secret) {
	t.Helper()
	dir = t.TempDir()
	key, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	m := &Manifest{Unit: "Ủy ban <nhân dân>", Day: "2026-11-23", Maker: "niemyet", Source: Source{SHA256: Sum(nil)}}
	for _, name := range []string{"index.html", "thu-tuc/khai-sinh.html", "anh/a.png", ".htaccess"} {
		body := []byte(strings.Repeat(name, 100))
		m.Files = append(m.Files, Entry{name, int64(len(body)), Sum(body)})
		lay(t, dir, name, body)
	}
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	lay(t, dir, File, text)
	lay(t, dir, SignatureFile, key.Sign(text, m))
	lay(t, dir, ".niemyet", []byte("x"))
	lay(t, dir, "Thumbs.db", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
	lay(t, dir, "anh/._a.png", []byte("\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X"))
	lay(t, dir, "anh/.DS_Store", []byte("\x00\x00\x00\x01Bud1\x00"))
	lay(t, dir, "thu-tuc/desktop.ini", []byte("[.ShellClassInfo]\r\n"))
	return dir, key
}

func lay(t *testing.T, dir, name string, body []byte) {
	t.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, body, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestVerify does to a site what may happen to one, and looks what is found.
func TestVerify(t *testing.T) {
	other, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		harm                      func(dir string)
		missing, changed, foreign string
		ours                      bool
	}{
		"nothing":            {func(string) {}, "", "", "", true},
		"one letter":         {func(dir string) { lay(t, dir, "index.html", []byte(strings.Repeat("indeX.html", 100))) }, "", "index.html", "", true},
		"longer":             {func(dir string) { lay(t, dir, "index.html", []byte(strings.Repeat("index.html", 101))) }, "", "index.html", "", true},
		"shorter":            {func(dir string) { lay(t, dir, "index.html", nil) }, "", "index.html", "", true},
		"a file gone":        {func(dir string) { _ = os.Remove(filepath.Join(dir, "anh", "a.png")) }, "anh/a.png", "", "", true},
		"a file more":        {func(dir string) { lay(t, dir, "thu-tuc/gia.html", nil) }, "", "", "thu-tuc/gia.html", true},
		"a hidden file":      {func(dir string) { lay(t, dir, ".git/config", nil) }, "", "", ".git/config", true},
		"a page like dust":   {func(dir string) { lay(t, dir, "._dang-nhap.html", []byte("<script>")) }, "", "", "._dang-nhap.html", true},
		"a script like dust": {func(dir string) { lay(t, dir, "thu-tuc/Thumbs.db", []byte("<script>")) }, "", "", "thu-tuc/Thumbs.db", true},
		"rules like dust":    {func(dir string) { lay(t, dir, ".DS_Store", []byte("Redirect")) }, "", "", ".DS_Store", true},
		"a link":             {func(dir string) { link(t, dir, "anh/a.png") }, "anh/a.png", "", "anh/a.png desktop.ini", true},
		"signed by another":  {func(dir string) { resign(t, dir, other) }, "", "", "", false},
		"no signature":       {func(dir string) { _ = os.Remove(filepath.Join(dir, SignatureFile)) }, "", "", "", false},
		"a folder for one": {func(dir string) {
			_ = os.Remove(filepath.Join(dir, SignatureFile))
			lay(t, dir, SignatureFile+"/x", nil)
		}, "", "", SignatureFile + "/x", false},
		"one without end": {func(dir string) { lay(t, dir, SignatureFile, make([]byte, longest+1)) }, "", "", "", false},
		"rubbish for one": {func(dir string) { lay(t, dir, SignatureFile, []byte("untrusted comment: x\nRW")) }, "", "", "", false},
	} {
		t.Run(name, func(t *testing.T) {
			dir, key := laid(t)
			c.harm(dir)
			p, err := Verify(Folder(dir), []Public{key.Public()})
			if err != nil {
				t.Fatal(err)
			}
			got := []string{strings.Join(p.Missing, " "), strings.Join(p.Changed, " "), strings.Join(p.Foreign, " ")}
			if got[0] != c.missing || got[1] != c.changed || got[2] != c.foreign || (p.By != nil) != c.ours {
				t.Errorf("missing %q, changed %q, foreign %q, ours %v", got[0], got[1], got[2], p.By != nil)
			}
			if p.Whole() != (c.missing+c.changed+c.foreign == "") {
				t.Error("whole is not told as it is")
			}
		})
	}
}

// TestForgedManifest: who changes the manifest too, so that all fits, is found by the signature.
func TestForgedManifest(t *testing.T) {
	dir, key := laid(t)
	lay(t, dir, "index.html", []byte("gia"))
	m, _, err := Read(Folder(dir))
	if err != nil {
		t.Fatal(err)
	}
	for i := range m.Files {
		if m.Files[i].Path == "index.html" {
			m.Files[i].Size, m.Files[i].SHA256 = 3, Sum([]byte("gia"))
		}
	}
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	lay(t, dir, File, text)
	p, err := Verify(Folder(dir), []Public{key.Public()})
	if err != nil || !p.Whole() || p.By != nil || !p.Signed || p.Claims != key.Public().ID() {
		t.Errorf("%v: %+v", err, p)
	}
}

func link(t *testing.T, dir, name string) {
	t.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := errors.Join(os.Rename(name, name+".2"), os.Symlink(name+".2", name)); err != nil {
		t.Skip(err)
	}
	lay(t, dir, "Thumbs.db", nil)
	if err := os.Rename(name+".2", filepath.Join(dir, "desktop.ini")); err != nil {
		t.Fatal(err)
	}
}

func resign(t *testing.T, dir string, key Secret) {
	t.Helper()
	m, text, err := Read(Folder(dir))
	if err != nil {
		t.Fatal(err)
	}
	lay(t, dir, SignatureFile, key.Sign(text, m))
}

// TestBundle: the same site gives the same bytes, and what is in the .zip is proven as the folder is.
func TestBundle(t *testing.T) {
	dir, key := laid(t)
	keys := []Public{key.Public()}
	pack := func() []byte {
		p, err := Verify(Folder(dir), keys)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := Bundle(&out, Folder(dir), p); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	one := pack()
	if err := os.Chtimes(filepath.Join(dir, "index.html"), epoch, epoch); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, pack()) {
		t.Error("two bundles of one site differ")
	}
	z, err := zip.NewReader(bytes.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	p, err := Verify(Archive(z), keys)
	if err != nil || !p.Whole() || p.By == nil {
		t.Errorf("%v: %+v", err, p)
	}
	if _, err := z.Open(".niemyet"); err == nil {
		t.Error("the mark of a folder is in the bundle")
	}
	spoiled := bytes.Clone(one)
	at := bytes.Index(spoiled, []byte(strings.Repeat("anh/a.png", 3)))
	spoiled[at]++
	if z, err = zip.NewReader(bytes.NewReader(spoiled), int64(len(spoiled))); err != nil {
		t.Fatal(err)
	}
	if p, err = Verify(Archive(z), keys); err != nil || strings.Join(p.Changed, " ") != "anh/a.png" {
		t.Errorf("%v: %+v", err, p)
	}
}

// TestHostileArchive: names that lead out, names that stand twice, links.
func TestHostileArchive(t *testing.T) {
	dir, key := laid(t)
	p, err := Verify(Folder(dir), nil)
	if err != nil {
		t.Fatal(err)
	}
	var whole, out bytes.Buffer
	if err := Bundle(&whole, Folder(dir), p); err != nil {
		t.Fatal(err)
	}
	from, err := zip.NewReader(bytes.NewReader(whole.Bytes()), int64(whole.Len()))
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(&out)
	for _, f := range from.File {
		if err := z.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"../../etc/passwd", "../._x", "/etc/passwd", "index.html", "INDEX.html", `a\b`} {
		if _, err := z.Create(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	bad, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		t.Fatal(err)
	}
	if p, err = Verify(Archive(bad), []Public{key.Public()}); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(p.Foreign, " "); got != `../../etc/passwd ../._x /etc/passwd INDEX.html a\b index.html` {
		t.Errorf("foreign: %s", got)
	}
}

// TestParseRefuses: manifests that nobody made.
func TestParseRefuses(t *testing.T) {
	sum := Sum(nil)
	whole := `{"format":"niemyet-manifest-1","day":"2026-11-23","files":[{"path":"a","size":1,"sha256":"` + sum + `"}]}`
	if _, err := Parse([]byte(whole)); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{"manifest-1", "manifest-2"}, {"2026-11-23", "hom nay"}, {`"path":"a"`, `"path":"../a"`}, {`"path":"a"`, `"path":"/a"`}, {`"path":"a"`, `"path":"a\\b"`},
		{`"path":"a"`, `"path":"C:a"`}, {`"path":"a"`, `"path":"a\u0000"`}, {`"path":"a"`, `"path":"ban-ke.json"`}, {`"path":"a"`, `"path":".niemyet"`}, {`"path":"a"`, `"path":"."`}, {`"path":"a"`, `"path":"x/.Git/config"`},
		{`"size":1`, `"size":-1`}, {sum, sum[1:]}, {sum, strings.ToUpper(sum)}, {"]}", `,{"path":"a","size":1,"sha256":"` + sum + `"}]}`}, {"]}", ""}, {"{", "[" + strings.Repeat("[", 1000)},
	} {
		text := strings.Replace(whole, change[0], change[1], 1)
		if text == whole {
			t.Fatalf("%q stands nowhere", change[0])
		}
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrBroken) {
			t.Errorf("%s: %v", text, err)
		}
	}
}
