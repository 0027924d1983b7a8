package vi

import (
	"bytes"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestAllSyllables(t *testing.T) {
	all := AllSyllables()
	if n := len(all); n != 17670 {
		t.Errorf("%d syllables", n)
	}
	for _, word := range strings.Fields("đăng ký khai sinh hòa thủy giếng quốc nghiêng khuỷu thuở gì già quý chuyện xoong rượu ước yêu ý oanh uyên hươu quyết ngoằn huế khuya giặt quỳnh") {
		if _, ok := slices.BinarySearch(all, word); !ok {
			t.Errorf("%s is not among them", word)
		}
	}
	for _, word := range strings.Fields("hoà thuỷ kà ghà nge quốk cèt bàc giía qì") {
		if _, ok := slices.BinarySearch(all, word); ok {
			t.Errorf("%s is among them", word)
		}
	}
	for _, s := range all {
		if !isSyllable(s) {
			t.Errorf("%s is no syllable", s)
		}
	}
}

// TestKioskKeyboard types every syllable with the composition of the kiosk's keyboard
// (static/js/telex.js), which has tables of its own: Telex with the marks at once and the
// tone last; with the tone right behind the vowels; with all marks at the end; and VNI.
func TestKioskKeyboard(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: ", err)
	}
	var asked bytes.Buffer
	n := 0
	ask := func(method, keys, want string) {
		asked.WriteString(method + "\t" + keys + "\t" + want + "\n")
		n++
	}
	for _, s := range AllSyllables() {
		for _, keys := range telexWays(s) {
			ask("telex", keys, s)
		}
		for _, keys := range vniWays(s) {
			ask("vni", keys, s)
		}
		if plain := Fold(s); len(plain) > 0 {
			ask("plain", plain, plain)
		}
	}
	for _, row := range oddKeys {
		ask(row[0], row[1], row[2])
	}
	run := exec.Command(node, "-e", keyboardScript, "../../../static/js/telex.js")
	run.Stdin = &asked
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got := strings.TrimSpace(string(out)); got != "" {
		lines := strings.Split(got, "\n")
		t.Errorf("%d of %d come out wrong:\n%s", len(lines), n, strings.Join(lines[:min(40, len(lines))], "\n"))
	}
	t.Logf("%d ways to type %d syllables", n, len(AllSyllables()))
}

const keyboardScript = `
require(process.argv[1])
require('fs').readFileSync(0, 'utf8').trim().split('\n').forEach(line => {
  var [method, keys, want] = line.split('\t'), text = ''
  for (var key of keys) text = niemyetTelex.text(text, key, method)
  if (text !== want) console.log(method + ' ' + keys + ' gives ' + text + ', not ' + want)
})`

// oddKeys are what is not one plain syllable.
var oddKeys = [][3]string{
	{"telex", "ddawng kys khai sinh", "đăng ký khai sinh"},
	{"telex", "DDawng KYS", "Đăng KÝ"},
	{"telex", "aaa", "aa"}, {"telex", "ass", "as"}, {"telex", "ddd", "dd"}, {"telex", "asz", "a"}, {"telex", "aww", "aw"},
	{"telex", "asf", "à"}, {"telex", "hoaf", "hòa"}, {"telex", "hoafn", "hoàn"}, {"telex", "thuowr", "thuở"}, {"telex", "tuwowngf", "tường"},
	{"telex", "tw", "tư"}, {"telex", "wng", "ưng"}, {"telex", "xooong", "xoong"}, {"telex", "facebook", "facebook"},
	{"telex", "1.001193", "1.001193"}, {"telex", "xml", "xml"}, {"telex", "catf", "catf"},
	{"telex", "gias", "giá"}, {"telex", "gifn", "gìn"}, {"telex", "quys", "quý"}, {"telex", "giuwowngf", "giường"}, {"telex", "dduwowcj", "được"},
	{"vni", "d9a8ng ky1 khai sinh", "đăng ký khai sinh"}, {"vni", "a66", "a6"}, {"vni", "a11", "a1"}, {"vni", "duong79", "đương"},
	{"vni", "1.001193", "1.001193"}, {"vni", "a8a", "ăa"}, {"vni", "so1do", "sódo"},
	{"plain", "ddawngs", "ddawngs"},
}

// parted is a syllable as letters with their marks, and its tone by VNI's number.
func parted(s string) (letters []rune, tone int) {
	for _, r := range norm.NFD.String(s) {
		if i := strings.IndexRune("\u0301\u0300\u0309\u0303\u0323", r); i >= 0 {
			tone = i/2 + 1
			continue
		}
		letters = append(letters, r)
	}
	return []rune(norm.NFC.String(string(letters))), tone
}

var (
	telexOf = map[rune]string{'ă': "aw", 'â': "aa", 'ê': "ee", 'ô': "oo", 'ơ': "ow", 'ư': "uw", 'đ': "dd"}
	vniOf   = map[rune]string{'ă': "a8", 'â': "a6", 'ê': "e6", 'ô': "o6", 'ơ': "o7", 'ư': "u7", 'đ': "d9"}
)

func telexWays(s string) []string { return keyWays(s, telexOf, []string{"", "s", "f", "r", "x", "j"}) }
func vniWays(s string) []string {
	return keyWays(s, vniOf, []string{"", "1", "2", "3", "4", "5"})
}

func keyWays(s string, marks map[rune]string, tones []string) []string {
	letters, tone := parted(s)
	var atOnce, late, lateMarks strings.Builder
	var early strings.Builder
	said := false
	for i, r := range letters {
		keys := marks[r]
		if keys == "" {
			keys = string(r)
		}
		if tones[1] == "s" && r == 'o' && i > 0 && letters[i-1] == 'o' {
			keys = "oo" // Telex: a third o takes the hat off again
		}
		atOnce.WriteString(keys)
		early.WriteString(keys)
		late.WriteString(keys[:1])
		if len(keys) > 1 {
			// One w, 7 or late letter marks both halves of ươ.
			if !(r == 'ơ' && i > 0 && letters[i-1] == 'ư') {
				lateMarks.WriteString(keys[1:])
			}
		}
		vowel := strings.ContainsRune(keyVowels, r)
		last := i+1 == len(letters) || !strings.ContainsRune(keyVowels, letters[i+1])
		glide := i == 1 && (letters[0] == 'q' || letters[0] == 'g' && len(letters) > 2 && strings.ContainsRune(keyVowels, letters[2]))
		if vowel && last && !glide && !said {
			early.WriteString(tones[tone])
			said = true
		}
	}
	out := []string{atOnce.String() + tones[tone], early.String()}
	// A double o that is meant (xoong) cannot be told from a late ô.
	if !strings.Contains(string(letters), "oo") {
		out = append(out, late.String()+lateMarks.String()+tones[tone])
	}
	return slices.Compact(out)
}
