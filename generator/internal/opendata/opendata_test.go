package opendata_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

var day = vi.Date{Year: 2026, Month: 11, Day: 23}

// base is the small site of package site, with edits.
func base(t *testing.T, edit func(fstest.MapFS)) *site.Site {
	t.Helper()
	a, err := txtar.ParseFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	edit(fsys)
	s, found, err := site.Load(fsys, site.Options{Date: day})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

// replace changes a file of the small site.
func replace(t *testing.T, fsys fstest.MapFS, name, old, new string) {
	t.Helper()
	text := string(fsys[name].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not say %q", name, old)
	}
	fsys[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
}

func unchanged(fstest.MapFS) {}

// town is the site that is shipped: every kind, with all that clerks write.
var town = sync.OnceValues(func() (*site.Site, error) {
	s, _, err := site.Load(os.DirFS("../../.."), site.Options{Date: day})
	return s, err
})

func shipped(t *testing.T) *site.Site {
	t.Helper()
	s, err := town()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var spoken = sync.OnceValues(func() (words.Speaker, problem.List) {
	book, found := words.Read(os.DirFS("../../../layouts"))
	return book.Speaker(words.Vietnamese), found
})

func said(t *testing.T) words.Speaker {
	t.Helper()
	speaker, found := spoken()
	if len(found) > 0 {
		t.Fatal(found)
	}
	return speaker
}

// made is one file.
func made(t *testing.T, s *site.Site, name string) []byte {
	t.Helper()
	body, ok := opendata.Make(s, said(t), name)
	if !ok {
		t.Fatalf("%s is not made", name)
	}
	return body
}

// file is a JSON of the data.
type file struct {
	Kind, AsOf string
	Licence    *string
	Sample     bool
	Count      int
	Records    []struct {
		ID, URL, Title, State string
		Sample                *bool
		Record                map[string]any
		Text                  string
	}
}

func read(t *testing.T, s *site.Site, name string) (out file) {
	t.Helper()
	if err := json.Unmarshal(made(t, s, name), &out); err != nil {
		t.Fatal(name, err)
	}
	return out
}

// everything is all of a file.
func everything(t *testing.T, s *site.Site, name string) (out map[string]any) {
	t.Helper()
	if err := json.Unmarshal(made(t, s, name), &out); err != nil {
		t.Fatal(name, err)
	}
	return out
}

// at is the value of a path: at(record, "ways", 0, "fee", "amount").
func at(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[p]
		case int:
			list, _ := v.([]any)
			if p >= len(list) {
				return nil
			}
			v = list[p]
		}
	}
	return v
}

// TestSchemasHold: all that is made of the shipped site is what its schema says, and the schema
// refuses what it does not know.
func TestSchemasHold(t *testing.T) {
	for _, s := range []*site.Site{shipped(t), base(t, unchanged)} {
		for _, k := range opendata.Kinds(s) {
			schema := compiled(t, made(t, s, site.DataAddress(k, site.DataSchema)))
			body := made(t, s, site.DataAddress(k, site.DataJSON))
			data, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
			if err != nil {
				t.Fatal(k.Name, err)
			}
			if err := schema.Validate(data); err != nil {
				t.Errorf("%s: %v", k.Name, err)
			}
			if n := len(data.(map[string]any)["records"].([]any)); n != len(s.Of(k)) || n == 0 {
				t.Errorf("%s: %d records of %d", k.Name, n, len(s.Of(k)))
			}
			first := data.(map[string]any)["records"].([]any)[0].(map[string]any)
			first["record"].(map[string]any)["nobody_knows"] = "x"
			if schema.Validate(data) == nil {
				t.Errorf("%s: an unknown key passes", k.Name)
			}
		}
	}
}

func compiled(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("urn:test", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("urn:test")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// TestANewKindHasItsData: a kind that no room knows has its files by its row, without what is
// only for clerks.
func TestANewKindHasItsData(t *testing.T) {
	k := kindtest.Add(t)
	s := base(t, func(fsys fstest.MapFS) { fsys[kindtest.File("dang")] = &fstest.MapFile{Data: []byte(kindtest.Text())} })
	names := opendata.Names(s)
	for _, ending := range []string{site.DataJSON, site.DataCSV, site.DataSchema, site.DataLinked} {
		name := "data/cuoc-thi" + ending
		if !slices.Contains(names, name) {
			t.Fatalf("no %s in %q", name, names)
		}
		if body := string(made(t, s, name)); strings.Contains(body, "secret") || strings.Contains(body, "hỏi lại") {
			t.Errorf("%s tells what is only for clerks", name)
		}
	}
	got := read(t, s, site.DataAddress(k, site.DataJSON))
	if got.Count != 1 || got.Records[0].ID != "cuoc-thi/dang" || got.Records[0].Record["open_until"] != "2026-12-10" {
		t.Errorf("its data: %+v", got)
	}
	if at(got.Records[0].Record, "office") != "co-quan/mot-cua" {
		t.Errorf("a reference is %v, not a stable id", at(got.Records[0].Record, "office"))
	}
}

// TestFigures: what has a figure says it as one, beside the words of the record.
func TestFigures(t *testing.T) {
	s := base(t, func(fsys fstest.MapFS) {
		replace(t, fsys, "content/thu-tuc/khai-sinh.md", "[[steps]]", `[[ways]]
channel = "trực tuyến"
time = "ngay trong ngày"
fee = "Không"

[[ways]]
channel = "bưu chính"
time = "Không quy định"
fee = "Xem ghi chú"
fee_note = "theo giá của bưu điện"

[[ways]]
channel = "trực tiếp"
case = "Ở xa"
time = "?"
fee = "?"

[[steps]]`)
	})
	got := read(t, s, "data/thu-tuc.json").Records[0]
	for _, want := range []struct {
		path []any
		want any
	}{
		{[]any{"code"}, "1.001193"},
		{[]any{"decision"}, "quyet-dinh/cong-bo-2026"},
		{[]any{"ways", 0, "fee", "amount"}, 8000.0}, {[]any{"ways", 0, "fee", "currency"}, "VND"}, {[]any{"ways", 0, "fee", "text"}, "8.000 đồng"},
		{[]any{"ways", 0, "time", "amount"}, 3.0}, {[]any{"ways", 0, "time", "unit"}, "working_day"},
		{[]any{"ways", 1, "fee", "state"}, "free"}, {[]any{"ways", 1, "fee", "amount"}, 0.0}, {[]any{"ways", 1, "time", "same_day"}, true},
		{[]any{"ways", 2, "fee", "state"}, "see_note"}, {[]any{"ways", 2, "fee", "amount"}, nil}, {[]any{"ways", 2, "time", "state"}, "none"},
		{[]any{"ways", 3, "fee", "state"}, "unknown"}, {[]any{"ways", 3, "fee", "amount"}, nil}, {[]any{"ways", 3, "time", "state"}, "unknown"},
	} {
		if is := at(got.Record, want.path...); is != want.want {
			t.Errorf("%v: %v, want %v", want.path, is, want.want)
		}
	}
	if name := at(everything(t, s, "data/thu-tuc.json"), "tables", "life_events", "sinh-con"); name != "Sinh con" {
		t.Errorf("an id of config.toml is called %v", name)
	}
	line := read(t, s, "data/duong-day-nong.json").Records[0]
	if tel, _ := at(line.Record, "number", "tel").(string); !strings.HasPrefix(tel, "tel:+84") {
		t.Errorf("a telephone: %v", line.Record["number"])
	}
	if got.URL != "https://vidu.example/thu-tuc/khai-sinh.html" || got.State != "in_force" || got.Sample == nil || *got.Sample {
		t.Errorf("the record: %+v", got)
	}
}

// TestUnknownIsNull: "?" is nobody's agency and nobody's address.
func TestUnknownIsNull(t *testing.T) {
	s := base(t, func(fsys fstest.MapFS) {
		replace(t, fsys, "content/thu-tuc/khai-sinh.md", `agency = "Ủy ban nhân dân cấp xã"`, `agency = "?"`)
		replace(t, fsys, "content/thu-tuc/khai-sinh.md", `subjects = ["Công dân Việt Nam"]`, `subjects = ["?"]`)
	})
	got := read(t, s, "data/thu-tuc.json").Records[0].Record
	if agency, there := got["agency"]; !there || agency != nil {
		t.Errorf("agency: %v, %v", agency, there)
	}
	if list, _ := got["subjects"].([]any); len(list) != 1 || list[0] != nil {
		t.Errorf("subjects: %v", got["subjects"])
	}
	for _, name := range []string{"data/thu-tuc.csv", "data/thu-tuc.jsonld"} {
		if body := string(made(t, s, name)); strings.Contains(body, `"?"`) || strings.Contains(body, ",?,") {
			t.Errorf("%s says “?”", name)
		}
	}
}

// TestDraftsStayIn: no file says what a draft says, nor that there is one; what is on the way
// to replace a record stays in too.
func TestDraftsStayIn(t *testing.T) {
	s := base(t, func(fsys fstest.MapFS) {
		text := string(fsys["content/chinh-sach/kham-benh.md"].Data)
		fsys["content/chinh-sach/bi-mat.md"] = &fstest.MapFile{Data: []byte(strings.Replace(text, "+++\n", "+++\ndraft = true\n", 1))}
		replace(t, fsys, "content/phat-thanh/khai-sinh.md", "explains = [", `explains = ["chinh-sach/bi-mat", `)
		replace(t, fsys, "content/trang/gioi-thieu.md", "+++\n", "+++\ntodo = [\"hỏi lại bi-mat\"]\n")
		fsys["content/trang/gioi-thieu-2.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Trang sang năm bi-mat\"\nsummary = \"Sẽ đổi.\"\nrevises = \"gioi-thieu\"\nrevises_from = 2027-01-01\n+++\n\nĐổi.\n")}
	})
	if len(s.Drafts) == 0 || len(s.Coming) == 0 {
		t.Fatalf("%d drafts, %d to come: nothing to keep in", len(s.Drafts), len(s.Coming))
	}
	n := 0
	err := opendata.EachFile(s, said(t), func(f opendata.File) error {
		n++
		if strings.Contains(string(f.Body), "bi-mat") || strings.Contains(string(f.Body), "todo") {
			t.Errorf("%s lets out a draft", f.Path)
		}
		return nil
	})
	if err != nil || n < 20 {
		t.Fatal(n, err)
	}
}

// TestSampleIsCarried: who takes the data takes the mark with it.
func TestSampleIsCarried(t *testing.T) {
	s := base(t, func(fsys fstest.MapFS) {
		replace(t, fsys, "content/duong-day-nong/phan-anh.md", "+++\n", "+++\nsample = true\n")
	})
	samples := 0
	for _, r := range read(t, s, "data/duong-day-nong.json").Records {
		if r.Sample == nil {
			t.Fatalf("%s does not say whether it is a sample", r.ID)
		}
		if *r.Sample {
			samples++
		}
	}
	if samples != 1 {
		t.Errorf("%d samples", samples)
	}
	if !strings.Contains(string(made(t, s, "data/duong-day-nong.jsonld")), "Số liệu mẫu") {
		t.Error("linked data does not say that it is a sample")
	}
	if got := read(t, shipped(t), "data/co-quan.json"); !got.Sample || !*got.Records[0].Sample {
		t.Error("the records of a sample site are none")
	}
}

// TestLicenceIsNotInvented: it is what the unit says, or null.
func TestLicenceIsNotInvented(t *testing.T) {
	const by = "https://giayphep.example/dung-lai"
	silent := base(t, func(fsys fstest.MapFS) { replace(t, fsys, "config.toml", `licence = "`+by+`"`, "") })
	if got := read(t, silent, "data/thu-tuc.json"); got.Licence != nil {
		t.Errorf("a licence that nobody gave: %q", *got.Licence)
	}
	if body := string(made(t, silent, "data/catalog.jsonld")); strings.Contains(body, "license") && strings.Contains(body, by) {
		t.Error("the catalogue has a licence that nobody gave")
	}
	s := base(t, unchanged)
	if got := read(t, s, "data/thu-tuc.json"); got.Licence == nil || *got.Licence != by {
		t.Errorf("licence: %v", got.Licence)
	}
	if n := strings.Count(string(made(t, s, "data/catalog.jsonld")), by); n < 1+3*len(opendata.Kinds(s)) {
		t.Errorf("the catalogue says the licence %d times", n)
	}
}

// TestCSV: Excel reads it, it has what the JSON has, and no cell is a formula.
func TestCSV(t *testing.T) {
	s := shipped(t)
	for _, k := range opendata.Kinds(s) {
		rows := table(t, made(t, s, site.DataAddress(k, site.DataCSV)))
		data := read(t, s, site.DataAddress(k, site.DataJSON))
		if len(rows) != data.Count+1 {
			t.Errorf("%s: %d rows of %d records", k.Name, len(rows), data.Count)
		}
		seen := map[string]bool{}
		for _, column := range rows[0] {
			if seen[column] {
				t.Errorf("%s: two columns %s", k.Name, column)
			}
			seen[column] = true
		}
		for key := range data.Records[0].Record {
			if _, is := data.Records[0].Record[key].(map[string]any); !is && !seen[key] {
				t.Errorf("%s: no column %s", k.Name, key)
			}
		}
		for i, r := range data.Records {
			if rows[i+1][0] != r.ID || rows[i+1][2] != r.Title {
				t.Errorf("%s: row %d is %q, not %q", k.Name, i+1, rows[i+1][:3], r.ID)
			}
		}
	}
}

func table(t *testing.T, body []byte) [][]string {
	t.Helper()
	text, marked := bytes.CutPrefix(body, []byte("\xef\xbb\xbf"))
	if !marked {
		t.Fatal("no byte order mark")
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestNoCellIsAFormula: what a clerk or an import wrote runs in nobody's spreadsheet.
func TestNoCellIsAFormula(t *testing.T) {
	for _, evil := range []string{`=HYPERLINK(\"https://x.example\",\"x\")`, "+1+1", "-1+1", "@SUM(1)", "＝1+1", " =1+1", "\u00a0=1+1"} {
		s := base(t, func(fsys fstest.MapFS) {
			replace(t, fsys, "content/trang/gioi-thieu.md", "summary = ", "aliases = []\nowner = \""+evil+"\"\nsummary = ")
		})
		found := false
		for _, row := range table(t, made(t, s, "data/trang.csv")) {
			for _, cell := range row {
				found = found || strings.HasPrefix(cell, "'")
				if begins := strings.TrimLeft(cell, " \u00a0"); begins != "" && strings.ContainsAny(begins[:1], "=+-@\t\r") || strings.HasPrefix(begins, "＝") {
					t.Errorf("a cell is %q", cell)
				}
			}
		}
		if !found {
			t.Errorf("%q went nowhere", evil)
		}
	}
}

// TestOpenSearch: names are as short as the format asks, and the template leads to the search.
func TestOpenSearch(t *testing.T) {
	var got struct {
		ShortName, LongName, Description string
		URL                              []struct {
			Template string `xml:"template,attr"`
		} `xml:"Url"`
	}
	s := base(t, unchanged)
	if err := xml.Unmarshal(made(t, s, "opensearch.xml"), &got); err != nil {
		t.Fatal(err)
	}
	if n := len([]rune(got.ShortName)); n == 0 || n > 16 {
		t.Errorf("short name %q", got.ShortName)
	}
	if n := len([]rune(got.LongName)); n == 0 || n > 48 {
		t.Errorf("long name %q", got.LongName)
	}
	if len(got.URL) == 0 || got.URL[0].Template != "https://vidu.example/tim-kiem.html?q={searchTerms}" {
		t.Errorf("addresses %+v", got.URL)
	}
	if slices.Contains(opendata.Names(shipped(t)), "opensearch.xml") {
		t.Error("a site without an address describes its search")
	}
}

// TestAddressesKnowTheData: a text may link to every file that is made.
func TestAddressesKnowTheData(t *testing.T) {
	s := base(t, unchanged)
	known := s.Addresses()
	for _, name := range append(opendata.Names(s), site.OpenDataAddress) {
		if !known.Has(name) {
			t.Errorf("%s is no address of the site", name)
		}
	}
}

// TestSameBytes: the same site gives the same files.
func TestSameBytes(t *testing.T) {
	once, again := base(t, unchanged), base(t, unchanged)
	for _, name := range opendata.Names(once) {
		if !bytes.Equal(made(t, once, name), made(t, again, name)) {
			t.Errorf("%s differs", name)
		}
	}
}

// TestEveryMeaningIsOfAKey: what a row says its keys mean, its struct has.
func TestEveryMeaningIsOfAKey(t *testing.T) {
	for _, k := range record.Kinds {
		for _, term := range k.Meaning.Terms {
			if _, known := k.Field(term.Key); !known || term.Property == "" {
				t.Errorf("%s: no key %q", k.Name, term.Key)
			}
		}
	}
}
