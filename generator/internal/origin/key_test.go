package origin

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var epoch = time.Unix(0, 0)

// TestKeys: what is written is read again, on Windows too; the same text gives the same signature.
func TestKeys(t *testing.T) {
	key, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	text, err := key.Encode("")
	if err != nil {
		t.Fatal(err)
	}
	windows := append([]byte("\ufeff"), bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))...)
	again, err := ParseSecret(windows, "")
	if err != nil || Locked(text) {
		t.Fatal(err)
	}
	m := &Manifest{Day: "2026-11-23"}
	signature := key.Sign([]byte("x"), m)
	if !bytes.Equal(signature, again.Sign([]byte("x"), m)) {
		t.Error("two signatures of one text differ")
	}
	for _, form := range []string{string(key.Public().Encode()), key.Public().String()} {
		p, err := ParsePublic([]byte(form))
		if err != nil || !p.Signs([]byte("x"), signature) || p.Signs([]byte("y"), signature) || p.ID() != key.Public().ID() {
			t.Errorf("%q: %v", form, err)
		}
	}
	for _, bad := range []string{"", "RW", "untrusted comment: x", "untrusted comment: x\nAAAA", strings.Repeat("A", 500)} {
		if _, err := ParsePublic([]byte(bad)); !errors.Is(err, ErrKey) {
			t.Errorf("public %q: %v", bad, err)
		}
		if _, err := ParseSecret([]byte(bad), ""); !errors.Is(err, ErrKey) {
			t.Errorf("secret %q: %v", bad, err)
		}
	}
}

// theirKey and what follows were made by minisign 0.11 of Debian: -G -W, then -S of "niem yet\n".
const (
	theirKey = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgQJizVeIKxVe3D2VUuW4bSPxZiJF6ZMd7MhSrRPXuK/JRmUtrn0SnDIwAj9p2hGD5cqgnPc/N5hdfMPMcDE7OfrKA24J45HlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`
	theirPub = `untrusted comment: minisign public key 152B8857CD620281
RWSBAmLNV4grFTIwAj9p2hGD5cqgnPc/N5hdfMPMcDE7OfrKA24J45Hl
`
	theirSig = `untrusted comment: signature from minisign secret key
RUSBAmLNV4grFRkpaaNZ9+Nh+9W8C0uAdcKEyclFqOSwfwmHv7Np6ED5PKH95V/oSIbq028I+E/WQgus2K4871b1y5GzzKlWgwI=
trusted comment: timestamp:1795765180	file:m	hashed
sa1oESaWoNplzdlCSejoJwpv9+oPxjGWeRmW5q8iXrVj+kgZ5TRzKELFLzGHNdF6ch8Lh4ppkcRrC6AIay7SBQ==
`
)

// TestTheirs: keys and signatures of the first minisign are read; ours are read by it, where there is one.
func TestTheirs(t *testing.T) {
	p, err := ParsePublic([]byte(theirPub))
	if err != nil || !p.Signs([]byte("niem yet\n"), []byte(theirSig)) || p.Signs([]byte("niem Yet\n"), []byte(theirSig)) {
		t.Errorf("their signature: %v", err)
	}
	key, err := ParseSecret([]byte(theirKey), "")
	if err != nil || key.Public().String() != p.String() {
		t.Errorf("their key: %v", err)
	}
	program, err := exec.LookPath("minisign")
	if err != nil {
		t.Skip("no minisign on this machine: our signatures are not tried in it")
	}
	dir, ours := laid(t)
	pub := filepath.Join(t.TempDir(), "khoa.pub")
	if err := os.WriteFile(pub, ours.Public().Encode(), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(program, "-Vm", filepath.Join(dir, File), "-p", pub).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	lay(t, dir, File, []byte("{}"))
	if out, err := exec.Command(program, "-Vm", filepath.Join(dir, File), "-p", pub).CombinedOutput(); err == nil {
		t.Errorf("a forged manifest passes:\n%s", out)
	}
}

// FuzzParse: whatever is read is written and read again as the same.
func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"format":"niemyet-manifest-1","day":"2026-11-23","files":[{"path":"a","size":1,"sha256":"`+Sum(nil)+`"}]}`), []byte(theirSig))
	f.Add([]byte(`{}`), []byte("untrusted comment: \ntrusted comment: "))
	key, err := ParsePublic([]byte(theirPub))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, signature []byte) {
		if key.Signs(text, signature) {
			t.Error("a signature that nobody made")
		}
		_ = claimed(signature)
		_, _ = ParsePublic(signature)
		_, _ = ParseSecret(bytes.Replace(signature, []byte("Sc"), nil, -1), "")
		m, err := Parse(text)
		if err != nil {
			return
		}
		one, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(one)
		if err != nil {
			t.Fatal(err)
		}
		if two, _ := again.Encode(); !bytes.Equal(one, two) {
			t.Error("read again it is another")
		}
	})
}
