package search

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
)

const (
	scriptFile = "../../../static/js/search.js"
	rankFile   = "../../../tools/search/rank.mjs"
)

// TestScriptAgrees holds search.js against this package: the same documents in the
// same order with the same scores, over one index.
func TestScriptAgrees(t *testing.T) {
	var asked []string
	for _, q := range queries(t) {
		asked = append(asked, q.text)
	}
	asked = append(asked, oddQueries...)
	agreed(t, Build(nationalDocuments(t), &site.Config{Glossary: []site.Term{{Short: "HKD", Full: "hộ kinh doanh"}, {Short: "TNLĐ", Full: "tai nạn lao động"}}}), asked)
}

// oddQueries are what people and machines type besides names.
var oddQueries = []string{
	"", " ", "a", "đ", "k", "ks", "dkk", "dkks", "đăng", "đăng k", "dang ky kha", "khai si", "thuong tru", "thườg trú", "thung tru",
	"HỘ NGHÈO", "hoà giải", "hòa giải", "kĩ", "kỹ", "đăng kí", "Đắk", "Đăk", "R’Moan", "zzzz", "qwertyuiop", "kahi sinh", "giay to",
	"1.001193", "1001193", "1 001193", "1.0011", "mã 1.001193 khai sinh", "1.001193.000.00.00.H18", "113", "0261 354 3210", "+84261",
	"ddawng kys khai sinh", "d9a8ng ky1 khai sinh", "đăngkýkhaisinh", "ddawngkys", "khaisinhcoyeutonuocngoai", "nuoc ngoai bien gioi",
	"so do", "sổ đỏ", "sổ đo", "số đo", "cap lai so do", "dang ky hkd", "gcn qsdđ", "xe máy sang tên", "UBND phường", "gia dinh",
	"tôi muốn làm giấy khai sinh cho con thì cần giấy tờ gì", "constructor", "__proto__", "toString", "&lt;script&gt;", "${x}`\\",
	"mẹ tôi bị mất căn cước", "chồng tôi mất cần giấy tờ gì", "ho tich", "đất đai", "mẫu ct01", "tờ khai thay đổi thông tin cư trú", "giấy chứng sinh", "ảnh 4x6", "nghi dinh 123/2015",
	"d9", "aaaa", "wwww", "ươ", "uow", "1", "12", "99999999999999999999", "thủ tục", "thủ tục đăng ký kết hôn", "lam viec", "ở đâu", "lệ phí khai sinh", "cần giấy tờ gì", "căn cước từ đủ 14 tuổi trở lên", "trợ cấp từ 75 đến dưới 80 tuổi",
}

func agreed(t *testing.T, x *Index, asked []string) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: ", err)
	}
	folder := t.TempDir()
	for _, f := range x.Files() {
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(f.Path)), f.Body, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := exec.Command(node, rankFile, scriptFile, folder)
	run.Stdin = strings.NewReader(strings.Join(asked, "\n") + "\n")
	run.Stderr = os.Stderr
	out, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	e, err := NewEngine(x)
	if err != nil {
		t.Fatal(err)
	}
	answers := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	if len(answers) != len(asked) {
		t.Fatalf("%d answers to %d queries", len(answers), len(asked))
	}
	wrong := 0
	for i, text := range asked {
		var theirs struct {
			Near bool
			Part string
			Hits [][2]int
		}
		if err := json.Unmarshal(answers[i], &theirs); err != nil {
			t.Fatal(err)
		}
		ours := e.Search(text)
		var hits [][2]int
		for _, h := range ours.Hits {
			hits = append(hits, [2]int{h.Doc, h.Score})
		}
		if !slices.Equal(hits, theirs.Hits) || ours.Near != theirs.Near || ours.Part != theirs.Part {
			if wrong++; wrong <= 5 {
				t.Errorf("%q: Go finds %d, near %v: %v; the script %d, near %v: %v", text, len(hits), ours.Near,
					hits[:min(3, len(hits))], len(theirs.Hits), theirs.Near, theirs.Hits[:min(3, len(theirs.Hits))])
			}
		}
	}
	t.Logf("%d queries, %d differ", len(asked), wrong)
}

// TestScriptWeights: the script takes each weight from the index by its name, and has no
// number of the ranking of its own.
func TestScriptWeights(t *testing.T) {
	raw, err := os.ReadFile(scriptFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range weightFaults(string(raw)) {
		t.Error(fault)
	}
	for _, planted := range []struct{ old, new, want string }{
		{"rank.kept", "60", "60"}, {"rank.kept", "rank.left", "left"}, {"rank.nearGap", "2.5", "nearGap"}, {"rank.number", "1e6", "1e6"}, {"* rank.cover +", "* 0x64 +", "0x64"},
	} {
		found := weightFaults(strings.ReplaceAll(string(raw), planted.old, planted.new))
		if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, planted.want) }) {
			t.Errorf("%s in place of %s: %q", planted.new, planted.old, found)
		}
	}
}

var (
	notCode     = regexp.MustCompile(`\ball\[\d+\]|\ball\.slice\(\d+\)|(?s:/\*.*?\*/)|(?m:\s//.*$)|'(?:\\.|[^'\\\n])*'|([(,=!:&|?]\s*)/(?:\\.|\[[^\]]*\]|[^/\\\n])+/[gu]*`)
	rankName    = regexp.MustCompile(`\brank\.(\w+)`)
	plainNumber = regexp.MustCompile(`\b[0-9][0-9a-fxA-F.]*\b`)

	// scriptNumbers are those of the form of the index, of units and of spelling.
	scriptNumbers = strings.Fields("0 1 2 3 4 5 6 10 31 63 64 65 100 1000 128 0x811c9dc5 0x01000193 0x1000000")
)

func weightFaults(script string) (found []string) {
	code := notCode.ReplaceAllString(script, "$1")
	used := map[string]bool{}
	for _, m := range rankName.FindAllStringSubmatch(code, -1) {
		used[m[1]] = true
	}
	for _, w := range weights {
		if !used[w.name] {
			found = append(found, "the script does not use the weight "+w.name)
		}
		delete(used, w.name)
	}
	for name := range used {
		found = append(found, "no weight has the name "+name)
	}
	for _, n := range plainNumber.FindAllString(code, -1) {
		if !slices.Contains(scriptNumbers, n) {
			found = append(found, "the script has a number of its own: "+n)
		}
	}
	return found
}
