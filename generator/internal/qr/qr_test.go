package qr

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestCodesAreTheLibrarys: each code that we make ourselves has the modules of the
// library's, in every version and on both sides of its limit.
func TestCodesAreTheLibrarys(t *testing.T) {
	random := rand.New(rand.NewPCG(19, 2026))
	letters := []rune("abcdefghijklmnopqrstuvwxyz0123456789-._~/?=&%#:ăâđêôơưạậẽ")
	versions := map[int]bool{}
	for length := 1; length <= 262; length += 1 + length/40 {
		var b strings.Builder
		b.WriteByte('h')
		for b.Len() < length {
			b.WriteRune(letters[random.IntN(len(letters))])
		}
		content := b.String()
		dark, n := Code(content)
		want, size := libraryCode(content)
		if n != size {
			t.Fatalf("%d bytes: %d modules a side, the library has %d", len(content), n, size)
		}
		versions[(n-17)/4] = true
		for y := range n {
			for x := range n {
				if dark(x, y) != want(x, y) {
					t.Fatalf("%q: the module %d, %d is not the library's", content, x, y)
				}
			}
		}
	}
	for version := 1; version <= lastVersion+1; version++ {
		if !versions[version] {
			t.Errorf("no code of version %d was made", version)
		}
	}
	for content, whose := range map[string]bool{"https://a.vn": true, "HTTPS://A.VN": false, "12345": false, "": false} {
		if words, _ := codeWords(content); (strings.Trim(content, fewLetters) != "" && words != nil) != whose {
			t.Errorf("%q: made here is %v", content, !whose)
		}
	}
}

func BenchmarkCode(b *testing.B) {
	for range b.N {
		Code("https://gia-nghia.example.vn/cong/thu-tuc/dang-ky-khai-sinh.html")
	}
}

func BenchmarkLibrary(b *testing.B) {
	for range b.N {
		libraryCode("https://gia-nghia.example.vn/cong/thu-tuc/dang-ky-khai-sinh.html")
	}
}
