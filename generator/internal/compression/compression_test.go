package compression

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
)

var page = []byte(strings.Repeat("<p>Thủ tục đăng ký khai sinh: 5 ngày làm việc.</p>\n", 200))

// TestForms: each form is short, always the same, and gives the file back; nothing else does.
func TestForms(t *testing.T) {
	if len(Forms()) != 3 {
		t.Fatal(len(Forms()))
	}
	for _, f := range Forms() {
		packed := f.Pack(page)
		if len(packed) == 0 || len(packed) > len(page)/10 {
			t.Errorf("%s: %d bytes of %d", f.Ending, len(packed), len(page))
		}
		if !bytes.Equal(packed, f.Pack(page)) {
			t.Errorf("%s is another each time", f.Ending)
		}
		if !f.Gives(packed, page) {
			t.Errorf("%s does not give the file back", f.Ending)
		}
		other := bytes.Replace(page, []byte("5 ngày"), []byte("6 ngày"), 1)
		for name, c := range map[string]struct{ packed, body []byte }{
			"another file":   {packed, other},
			"a longer file":  {packed, append(bytes.Clone(page), 'x')},
			"a shorter file": {packed, page[:len(page)-1]},
			"half of it":     {packed[:len(packed)/2], page},
			"nothing":        {nil, page},
			"no form":        {[]byte("<p>5 ngày"), page},
		} {
			if f.Gives(c.packed, c.body) {
				t.Errorf("%s: %s passes", f.Ending, name)
			}
		}
	}
}

// TestNoShorter: what does not get shorter has no form.
func TestNoShorter(t *testing.T) {
	for _, f := range Forms() {
		if got := f.Pack([]byte("x")); got != nil {
			t.Errorf("%s: %d bytes of one", f.Ending, len(got))
		}
	}
}

func TestWorth(t *testing.T) {
	for name, want := range map[string]bool{"index.html": true, "data/thu-tuc.csv": true, "a.png": false, "font.woff2": false, "kho": false, "index.html.gz": false} {
		if Worth(name, page) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	if Worth("index.html", page[:onePacket]) {
		t.Error("what goes in one packet")
	}
}

// TestWay: who takes another library, or another Go, says so in Way, or a site keeps forms that a
// build from nothing would not make.
func TestWay(t *testing.T) {
	module, err := os.ReadFile("../../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for name, version := range map[string]string{"go": `(?m)^go (\d+\.\d+)`, "andybalholm/brotli ": `andybalholm/brotli (v\d+\.\d+)`, "klauspost/compress ": `klauspost/compress (v\d+\.\d+)`} {
		m := regexp.MustCompile(version).FindSubmatch(module)
		if m == nil || !strings.Contains(Way, name+string(m[1])) {
			t.Errorf("go.mod has %s%s, Way is %q", name, m, Way)
		}
	}
}

// FuzzGives: no bytes make it fall, or take more memory than the file has.
func FuzzGives(f *testing.F) {
	for _, form := range Forms() {
		f.Add(form.Pack(page))
	}
	f.Fuzz(func(t *testing.T, packed []byte) {
		for _, form := range Forms() {
			form.Gives(packed, []byte("x"))
		}
	})
}

func BenchmarkPack(b *testing.B) {
	for _, f := range Forms() {
		b.Run(f.Ending, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			for b.Loop() {
				f.Pack(page)
			}
		})
	}
}
