package amend

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// misread is what a program makes of UTF-8 that it takes for Windows-1252 and saves as UTF-8.
func misread(text string) string {
	const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
	signs := []rune(high)
	var out strings.Builder
	for _, b := range []byte(text) {
		if b >= 0x80 && b < 0xa0 {
			out.WriteRune(signs[b-0x80])
		} else {
			out.WriteRune(rune(b))
		}
	}
	return out.String()
}

// TestMisreadIsByteSafe garbles real records, whole or some lines of them, with either line end and with a byte order
// mark. A mend that is offered gives every byte of the record back, or none is offered: half a file is never turned.
func TestMisreadIsByteSafe(t *testing.T) {
	rnd := rand.New(rand.NewPCG(127, 15))
	mended, refused := 0, 0
	for _, k := range record.Kinds {
		files, err := filepath.Glob(filepath.Join("../../../content", k.Folder, "*.md"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files[:min(len(files), 3)] {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for way := range 5 {
				good, raw := garbled(rnd, string(data), way)
				_, found := record.Parse(name, k, []byte(raw))
				for _, p := range found {
					if p.Code != "E127" || p.Mend == nil || len(p.Mend.Edits) == 0 {
						continue
					}
					out, err := MendRecord(k, name, []byte(raw), p.Mend.Edits)
					if err != nil {
						refused++
						continue
					}
					if mended++; !bytes.Equal(out, []byte(good)) {
						at := 0
						for at < min(len(out), len(good)) && out[at] == good[at] {
							at++
						}
						t.Errorf("%s, way %d: byte %d is %q, was %q", name, way, at, cut(string(out), at), cut(good, at))
					}
				}
			}
		}
	}
	t.Log(mended, "mended,", refused, "refused")
	if mended < 50 {
		t.Errorf("only %d files were mended", mended)
	}
}

func cut(s string, at int) string { return s[max(0, at-10):min(len(s), at+20)] }

// garbled is a record and what a program made of it: all of it, with Windows line ends, with a byte order mark, some
// lines only, or all of it with one sentence that somebody typed afterwards.
func garbled(rnd *rand.Rand, text string, way int) (good, bad string) {
	switch way {
	case 1:
		text = strings.ReplaceAll(text, "\n", "\r\n")
	case 2:
		return "\ufeff" + text, "\ufeff" + misread(text)
	case 3:
		lines := strings.SplitAfter(text, "\n")
		for i := range lines {
			was := lines[i]
			if rnd.IntN(2) == 0 {
				lines[i] = misread(was)
			}
		}
		return text, strings.Join(lines, "")
	case 4:
		const typed = "\nCâu này gõ sau khi tệp đã hỏng.\n"
		return text + typed, misread(text) + typed
	}
	return text, misread(text)
}
