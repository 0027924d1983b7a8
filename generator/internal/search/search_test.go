package search

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var update = flag.Bool("update", false, "write the golden files anew")

// smallSite is a whole site in one string: its files, each after a line "-- name --".
const smallSite = `
-- config.toml --
unit = "Ủy ban nhân dân phường Ví Dụ"
responsible = "Văn phòng"
former_units = ["Phường Nghĩa Thành"]
base_url = "https://vidu.gov.vn"
[[synonyms]]
words = ["sổ đỏ"]
means = "Giấy chứng nhận quyền sử dụng đất"
[[glossary]]
short = "HKD"
full = "hộ kinh doanh"
[[hotline_roles]]
id = "khan-cap"
name = "Số khẩn cấp"
emergency = true
`

// procedures of the small site: code, name, field, uses, common name, last day.
var smallProcedures = [][6]string{
	{"1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch", "17610", "làm giấy khai sinh", ""},
	{"2.000528", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài", "Hộ tịch", "", "", ""},
	{"1.003583", "Thủ tục đăng ký khai sinh lưu động", "Hộ tịch", "", "", ""},
	{"1.000894", "Thủ tục đăng ký kết hôn", "Hộ tịch", "34747", "", ""},
	{"1.000656", "Thủ tục đăng ký khai tử", "Hộ tịch", "1699", "", ""},
	{"9.000001", "Thủ tục đăng ký khai sinh cũ", "Hộ tịch", "99999", "", "2020-01-01"},
	{"1.004222", "Đăng ký thường trú", "Cư trú", "8781419", "nhập hộ khẩu", ""},
	{"1.004194", "Đăng ký tạm trú", "Cư trú", "15539622", "", ""},
	{"1.001612", "Đăng ký thành lập hộ kinh doanh", "Kinh doanh", "2171391", "", ""},
	{"1.012753", "Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu", "Đất đai", "", "", ""},
	{"1.012812", "Hòa giải tranh chấp đất đai", "Đất đai", "", "", ""},
	{"2.000635", "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", "Hộ tịch", "1373873", "", ""},
}

func small(tb testing.TB) *site.Site { return smallWith(tb, nil) }

// smallWith is the small site with further records.
func smallWith(tb testing.TB, more map[string]string) *site.Site {
	tb.Helper()
	files := fstest.MapFS{}
	for part := range strings.SplitSeq(smallSite, "\n-- ") {
		if name, text, ok := strings.Cut(part, " --\n"); ok {
			files[strings.TrimPrefix(name, "-- ")] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	for _, p := range smallProcedures {
		var b strings.Builder
		fmt.Fprintf(&b, "+++\nname = %q\ncode = %q\nfield = %q\nlevel = \"Cấp xã\"\nsubjects = [\"Công dân\"]\nagency = \"UBND\"\nresult = \"Giấy\"\nrequirements = \"Không\"\nforms = \"Không\"\n", p[1], p[0], p[2])
		if p[3] != "" {
			fmt.Fprintf(&b, "popularity = %s\n", p[3])
		}
		if p[4] != "" {
			fmt.Fprintf(&b, "common_names = [%q]\n", p[4])
		}
		if p[5] != "" {
			fmt.Fprintf(&b, "effective_to = %s\n", p[5])
		}
		b.WriteString("[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày làm việc\"\nfee = \"Không\"\n[[steps]]\ntext = \"Nộp hồ sơ tại quầy.\"\n[[papers]]\nname = \"Giấy chứng sinh\"\noriginals = 1\ncopies = 0\n+++\n")
		files["content/thu-tuc/"+vi.Slug(p[1])+".md"] = &fstest.MapFile{Data: []byte(b.String())}
	}
	files["content/co-quan/ubnd.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Ủy ban nhân dân phường Ví Dụ\"\ndoes = \"Nhận hồ sơ\"\naddress = \"Số 1\"\nphone = \"0261 354 3210\"\n+++\n")}
	files["content/duong-day-nong/khan-cap-113.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Công an\"\nnumber = \"113\"\nrole = \"khan-cap\"\nunit = \"Công an\"\nholder = \"Trực ban\"\nhours = \"Cả ngày\"\nchecked_on = 2026-11-01\n+++\n")}
	for name, head := range more {
		files[name] = &fstest.MapFile{Data: []byte("+++\n" + head + "+++\n\nNội dung.\n")}
	}
	s, found, err := site.Load(files, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		tb.Fatal(err)
	}
	if found.Failed() {
		for _, p := range found {
			tb.Log(p)
		}
		tb.Fatal("the small site has errors")
	}
	return s
}

func smallEngine(tb testing.TB) *Engine {
	tb.Helper()
	s := small(tb)
	return engineOf(tb, Documents(s, nil), s.Config)
}

func TestSmall(t *testing.T) {
	e := smallEngine(t)
	for query, want := range map[string]string{
		"khai sinh": "1.001193", "đăng ký khai sinh": "1.001193", "đăng kí khai sinh": "1.001193", "dang ky khai sinh": "1.001193",
		"ddawng kys khai sinh": "1.001193", "d9a8ng ky1 khai sinh": "1.001193", "khaisinh": "1.001193", "dangkykhaisinh": "1.001193",
		"ddawngkyskhaisinh": "1.001193", "dkks": "1.001193", "DKKS": "1.001193", "khai sinj": "1.001193", "khai si": "1.001193",
		"1.001193": "1.001193", "1001193": "1.001193", "mã 1.001193": "1.001193", "1.0011": "1.001193", "1.001193.000.00.00.H18": "1.001193",
		"làm giấy khai sinh": "1.001193", "lam giay khai sinh": "1.001193", "khai sinh nước ngoài": "2.000528", "khai sinh luu dong": "1.003583",
		"thuong tru": "1.004222", "thường trú": "1.004222", "thườg trú": "1.004222", "nhập hộ khẩu": "1.004222", "ho khau": "1.004222",
		"cư trú": "1.004194", "sổ đỏ": "1.012753", "so do": "1.012753", "hkd": "1.001612", "đăng ký HKD": "1.001612",
		"hoà giải": "1.012812", "hòa giải": "1.012812", "hoa giai dat dai": "1.012812", "bản sao khai sinh": "2.000635",
		norm.NFD.String("Đăng ký khai sinh"): "1.001193", norm.NFD.String("hoà giải"): "1.012812",
		"thủ tục đăng ký kết hôn": "1.000894", "tôi muốn làm giấy kết hôn thì làm như thế nào": "1.000894",
	} {
		hits := e.Search(query).Hits
		if len(hits) == 0 {
			t.Errorf("%q finds nothing", query)
			continue
		}
		if got := e.Result(hits[0].Doc); got.Code != want {
			t.Errorf("%q finds %s %s first, want %s; %s", query, got.Code, got.Name, want, hits[0].Why)
		}
	}
}

func TestOthersThanProcedures(t *testing.T) {
	e := smallEngine(t)
	for query, want := range map[string]string{
		"113": "duong-day-nong/khan-cap-113.html", "0261 354 3210": "co-quan/ubnd.html", "02613543210": "co-quan/ubnd.html",
		"3543210": "co-quan/ubnd.html", "+84 261 354 3210": "co-quan/ubnd.html", "Nghĩa Thành cũ": "co-quan/ubnd.html", "nghia thanh": "co-quan/ubnd.html",
	} {
		hits := e.Search(query).Hits
		if len(hits) == 0 || e.Result(hits[0].Doc).Address != want {
			t.Errorf("%q does not find %s first: %v", query, want, hits)
		}
	}
}

func TestExpiredIsNotFound(t *testing.T) {
	e := smallEngine(t)
	for _, h := range e.Search("đăng ký khai sinh cũ").Hits {
		if e.Result(h.Doc).Code == "9.000001" {
			t.Error("an expired procedure is found")
		}
	}
}

func TestNearAnswers(t *testing.T) {
	e := smallEngine(t)
	if a := e.Search("khoia sunhg"); len(a.Hits) > 0 && !a.Near {
		t.Errorf("%v are called answers", a.Hits)
	}
	for _, query := range []string{"", "   ", "zzzzzzzz", "?!", "99999"} {
		if a := e.Search(query); len(a.Hits) > 0 {
			t.Errorf("%q finds %v", query, a.Hits)
		}
	}
}

func TestSameBytes(t *testing.T) {
	s := small(t)
	docs := Documents(s, nil)
	first := Build(docs, s.Config).Version()
	for range 3 {
		if again := Build(docs, s.Config).Version(); again != first {
			t.Fatalf("two indexes of one site: %s, %s", first, again)
		}
	}
}

// TestGolden holds the shards of the small site: go test -update writes them anew.
func TestGolden(t *testing.T) {
	s := small(t)
	x := Build(Documents(s, nil), s.Config)
	var b strings.Builder
	for _, f := range x.Files() {
		if strings.Contains(f.Path, "/d") {
			continue // hashes tell a reader nothing
		}
		fmt.Fprintf(&b, "-- %s --\n%s", f.Path, f.Body)
	}
	const file = "testdata/small.txt"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the shards of the small site have changed; look at them, then run go test -update:\n%s", b.String())
	}
}

func TestSmallScriptAgrees(t *testing.T) {
	s := small(t)
	var asked []string
	for _, p := range smallProcedures {
		asked = append(asked, p[0], p[1], vi.Fold(p[1]), strings.ReplaceAll(vi.Fold(p[1]), " ", ""), p[4])
	}
	agreed(t, Build(Documents(s, nil), s.Config), append(asked, oddQueries...))
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Đăng ký": "đăng ki1", "đăng kí": "đăng ki1", "hoà HÒA hòa": "hoa2 hoa2 hoa2", "R’Moan": "rmoan", "Đắk Đăk": "đăk1 đăk",
		"quý, quí": "qui1 qui1", "thúy": "thuy1", "QĐ-60/2014": "qđ 60 2014", "ướp lạnh": "ươp1 lanh5", "": "", "…–": "", "x\u00adin": "xin",
	} {
		if got := spelled(words(text)); got != want {
			t.Errorf("words(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestKeysAreFolds holds the words of this package against package vi, by which the
// text beyond the names is folded.
func TestKeysAreFolds(t *testing.T) {
	for _, d := range nationalDocuments(t) {
		var keys []string
		for _, w := range words(d.Name) {
			keys = append(keys, w.key)
		}
		if got, want := strings.Join(keys, " "), vi.FoldYI(d.Name); got != want {
			t.Errorf("%q: %q, vi.FoldYI says %q", d.Name, got, want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, n := range []int{0, 1, 31, 32, 63, 64, 1023, 1024, 5652, 1 << 24} {
		text := string(putNumber(nil, n)) + "x"
		if got, rest := takeNumber(text); got != n || rest != "x" {
			t.Errorf("%d is read as %d, %q left", n, got, rest)
		}
	}
}

func TestShortAddress(t *testing.T) {
	s := small(t)
	docs := Documents(s, nil)
	long := Document{Kind: "procedure", Name: strings.Repeat("Một tên rất dài ", 12), Code: "4.000001", Address: "thu-tuc/mot-ten-rat-dai-4-000001.html"}
	odd := Document{Kind: "procedure", Name: "Tên và  chữ Ω, đ", Code: "4.000002", Address: "thu-tuc/ten-khac.html"}
	docs = append([]Document{long, odd}, docs...)
	e := engineOf(t, docs, s.Config)
	for i, d := range docs {
		if got := e.Result(i).Address; got != d.Address {
			t.Errorf("%s is read back as %s", d.Address, got)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, q := range oddQueries {
		f.Add(q)
	}
	e := smallEngine(f)
	f.Fuzz(func(t *testing.T, query string) {
		hits := e.Search(query).Hits
		for i, h := range hits {
			if h.Doc < 0 || h.Doc >= e.dir.docs || h.Score < 0 {
				t.Fatalf("%q: %+v", query, h)
			}
			if i > 0 && hits[i-1].Score < h.Score {
				t.Fatalf("%q: out of order", query)
			}
		}
	})
}
