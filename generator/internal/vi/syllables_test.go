package vi

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"niemyet/generator/internal/national"
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

// TestKioskKeyboard types every syllable, and names of every odd kind, with the keyboard
// of the kiosk (static/js/telex.js) and with the same in Go ([Typed]): Telex with the marks
// at once and the tone last; with the tone right behind the vowels; with all marks at the
// end; VNI; and plain.
func TestKioskKeyboard(t *testing.T) {
	var rows []keyRow
	for _, s := range AllSyllables() {
		for _, keys := range telexWays(s) {
			rows = append(rows, keyRow{KeysTelex, keys, s})
		}
		for _, keys := range vniWays(s) {
			rows = append(rows, keyRow{KeysVNI, keys, s})
		}
		if plain := Fold(s); len(plain) > 0 {
			rows = append(rows, keyRow{KeysPlain, plain, plain})
		}
	}
	for _, row := range oddKeys {
		rows = append(rows, keyRow{KeyMethod(row[0]), row[1], row[2]})
	}
	raw, err := os.ReadFile("testdata/highland.txt")
	if err != nil {
		t.Fatal(err)
	}
	names := strings.Split(strings.TrimSpace(string(raw)), "\n")
	if len(names) < 30 {
		t.Fatalf("%d names in testdata", len(names))
	}
	compareKeys(t, rows, nameRows(names))
}

// TestKeysOfWards types the name of every province, ward and commune of the country, in
// every way of TestKioskKeyboard.
func TestKeysOfWards(t *testing.T) {
	var provinces []struct {
		FullName string
		Wards    []struct{ FullName string }
	}
	if err := json.Unmarshal(national.Read(t, "communes.json"), &provinces); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, p := range provinces {
		names = append(names, p.FullName)
		for _, w := range p.Wards {
			names = append(names, w.FullName)
		}
	}
	if len(names) < 3000 {
		t.Fatalf("%d names", len(names))
	}
	compareKeys(t, nil, nameRows(names))
}

// TestKeysOfFormerWards types the names of the wards and communes that there were until 2025.
func TestKeysOfFormerWards(t *testing.T) {
	var former struct {
		Units []struct {
			Old []string `json:"old_units"`
		}
	}
	if err := json.Unmarshal(national.Read(t, "communes-old-names.json"), &former); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, u := range former.Units {
		names = append(names, u.Old...)
	}
	slices.Sort(names)
	if names = slices.Compact(names); len(names) < 3000 {
		t.Fatalf("%d names", len(names))
	}
	compareKeys(t, nil, nameRows(names))
}

// nameRows are the ways to type names.
func nameRows(names []string) (rows []keyRow) {
	for _, name := range names {
		name = retoned(name)
		rows = append(rows,
			keyRow{KeysTelex, keysOf(name, telexOf, []string{"", "s", "f", "r", "x", "j"}), name},
			keyRow{KeysVNI, keysOf(name, vniOf, []string{"", "1", "2", "3", "4", "5"}), name},
			keyRow{KeysPlain, plainName(name), plainName(name)})
		for i := range 2 {
			rows = append(rows,
				keyRow{KeysTelex, wordsTyped(name, telexWays, 1+i), name},
				keyRow{KeysVNI, wordsTyped(name, vniWays, 1+i), name})
		}
	}
	return rows
}

// wordsTyped types each word of a name in one of its ways.
func wordsTyped(name string, ways func(string) []string, way int) string {
	return wordOfName.ReplaceAllStringFunc(name, func(word string) string {
		small := strings.ToLower(word)
		all := ways(small)
		keys := all[min(way, len(all)-1)]
		switch {
		case small == word:
			return keys
		case strings.ToUpper(word) == word && len([]rune(word)) > 1:
			return strings.ToUpper(keys)
		}
		return strings.ToUpper(keys[:1]) + keys[1:]
	})
}

var wordOfName = regexp.MustCompile(`[\p{L}\p{M}]+`)

type keyRow struct {
	method     KeyMethod
	keys, want string
}

// compareKeys types rows in both languages. Of the first rows every one must come out
// right; of the names 995 in 1,000. Where Go and JavaScript differ, the test fails.
func compareKeys(t *testing.T, strict, names []keyRow) {
	t.Helper()
	rows := slices.Concat(strict, names)
	var wrong []string
	missed := 0
	got := make([]string, len(rows))
	for i, row := range rows {
		got[i] = typedText(row.keys, row.method)
		switch {
		case got[i] == row.want:
		case i < len(strict):
			wrong = append(wrong, string(row.method)+" "+row.keys+" gives "+got[i]+", not "+row.want)
		default:
			missed++
			if missed <= 60 {
				t.Logf("%s %s gives %s, not %s", row.method, row.keys, got[i], row.want)
			}
		}
	}
	if len(wrong) > 0 {
		t.Errorf("%d of %d come out wrong:\n%s", len(wrong), len(strict), strings.Join(wrong[:min(40, len(wrong))], "\n"))
	}
	if missed*200 > len(names) {
		t.Errorf("%d of %d ways to type names come out wrong", missed, len(names))
	} else {
		t.Logf("%d of %d ways to type names come out wrong", missed, len(names))
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: ", err)
	}
	var asked bytes.Buffer
	for i, row := range rows {
		asked.WriteString(string(row.method) + "\t" + row.keys + "\t" + got[i] + "\n")
	}
	run := exec.Command(node, "-e", keyboardScript, "../../../static/js/telex.js")
	run.Stdin = &asked
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if text := strings.TrimSpace(string(out)); text != "" {
		lines := strings.Split(text, "\n")
		t.Errorf("Go and JavaScript differ in %d of %d:\n%s", len(lines), len(rows), strings.Join(lines[:min(40, len(lines))], "\n"))
	}
	t.Logf("%d ways to type", len(rows))
}

// typedText types a text word by word, as the keyboard's text does.
func typedText(keys string, method KeyMethod) string {
	if method == KeysPlain {
		return keys
	}
	var out strings.Builder
	for keys != "" {
		n := strings.IndexAny(keys, " .,;:()/\"-")
		if n < 0 {
			out.WriteString(Typed(keys, method, false))
			break
		}
		out.WriteString(Typed(keys[:n], method, true) + keys[n:n+1])
		keys = keys[n+1:]
	}
	return out.String()
}

const keyboardScript = `
require(process.argv[1])
require('fs').readFileSync(0, 'utf8').trim().split('\n').forEach(line => {
  var [method, keys, want] = line.split('\t'), text = ''
  for (var key of keys) text = niemyetTelex.text(text, key, method)
  if (text !== want) console.log(method + ' ' + keys + ' gives ' + text + ', not ' + want)
})`

// retoned is a name with its tones where the keyboard puts them.
func retoned(name string) string {
	words := strings.Fields(norm.NFC.String(name))
	for i, w := range words {
		small := plainSpelling(strings.ToLower(w))
		out := []rune(small)
		for j, r := range []rune(w) {
			if unicode.IsUpper(r) && j < len(out) {
				out[j] = unicode.ToUpper(out[j])
			}
		}
		words[i] = string(out)
	}
	return strings.Join(words, " ")
}

// keysOf is how a name is typed: each mark at its letter, the tone at the end of the word.
func keysOf(name string, marks map[rune]string, tones []string) string {
	var out strings.Builder
	tone, open := 0, false
	for _, r := range norm.NFD.String(name) + " " {
		if i := strings.IndexRune("\u0301\u0300\u0309\u0303\u0323", r); i >= 0 {
			tone = i/2 + 1
			continue
		}
		if unicode.Is(unicode.Mn, r) {
			base, n := utf8.DecodeLastRuneInString(out.String())
			rest := out.String()[:out.Len()-n]
			out.Reset()
			whole := []rune(norm.NFC.String(string(base) + string(r)))[0]
			out.WriteString(rest + casedKeys(whole, marks))
			continue
		}
		if unicode.IsLetter(r) {
			open = true
			if tones[1] == "s" && r == 'o' && strings.HasSuffix(out.String(), "o") {
				out.WriteString("o") // a third o takes the hat off again
			}
			out.WriteString(casedKeys(r, marks))
			continue
		}
		if open {
			out.WriteString(tones[tone])
		}
		tone, open = 0, false
		out.WriteRune(r)
	}
	return strings.TrimSuffix(out.String(), " ")
}

func casedKeys(r rune, marks map[rune]string) string {
	keys := marks[unicode.ToLower(r)]
	switch {
	case keys == "":
		return string(r)
	case unicode.IsUpper(r):
		return strings.ToUpper(keys[:1]) + keys[1:]
	}
	return keys
}

func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		if f := Fold(string(r)); f != "" && unicode.IsLetter(r) {
			return rune(f[0])
		}
		return r
	}, name)
}

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
	{"vni", "1.001193", "1.001193"}, {"vni", "a8a", "a8a"}, {"vni", "so1do", "so1do"},
	{"plain", "ddawngs", "ddawngs"},
	// Highland names, abbreviations, what is no Vietnamese, marks undone.
	{"telex", "visa ", "visa "}, {"telex", "vias", "vía"}, {"telex", "passport", "passport"}, {"telex", "Password", "Password"}, {"telex", "TAXI", "TAXI"}, {"telex", "virus ", "virus "}, {"telex", "office.", "office."}, {"vni", "visa", "visa"},
	{"telex", "R'laaps Tuy DDuwcs", "R'lấp Tuy Đức"}, {"telex", "nguoiwf", "người"}, {"telex", "duongdwf", "đường"}, {"telex", "ruwowuj", "rượu"}, {"telex", "khuyur", "khuỷu"}, {"telex", "uwowng", "ương"}, {"vni", "thu7o7ng2 tru1", "thường trú"}, {"vni", "duoc975", "được"}, {"vni", "xa4 Quang3 Khe6", "xã Quảng Khê"},
	{"telex", "DDawks", "Đắk"}, {"telex", "ddawks", "đắk"}, {"vni", "d9a81k", "đắk"}, {"vni", "d9a8k1", "đắk"}, {"telex", "buks", "búk"}, {"telex", "kroong", "krông"},
	{"telex", "R'laaps", "R'lấp"}, {"telex", "M'noong", "M'nông"}, {"telex", "N'Jrieeng", "N'Jriêng"}, {"telex", "Ea Kar", "Ea Kar"}, {"telex", "Ngojk", "Ngọk"}, {"telex", "DDakroong", "Đakrông"},
	{"telex", "QDD", "QĐ"}, {"vni", "QD9", "QĐ"}, {"telex", "HDDND", "HĐND"}, {"telex", "QDD15", "QĐ15"}, {"telex", "SDDT", "SĐT"},
	{"telex", "wifi", "wifi"}, {"telex", "web", "web"}, {"telex", "google", "google"}, {"telex", "window", "window"}, {"telex", "USB", "USB"}, {"telex", "karaoke", "karaoke"}, {"telex", "internet", "internet"},
	{"telex", "data ", "data "}, {"telex", "word ", "word "}, {"telex", "aloo ", "alô "}, {"telex", "tieengs ", "tiếng "},
	{"telex", "cuwongw", "cuongw"}, {"telex", "ww", "w"}, {"telex", "uww", "uw"}, {"telex", "tww", "tw"}, {"telex", "dduwowww", "đuoww"}, {"telex", "asss", "ass"}, {"vni", "cuong77", "cuong7"}, {"telex", "USSB", "USB"},
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
