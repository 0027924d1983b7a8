package record

import (
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"niemyet/generator/internal/problem"
)

// sources makes layers of files; a name begins with the layer: "qg/thu-tuc/a.md".
func sources(files map[string]string, names ...string) (own fs.FS, below []Layer) {
	at := map[string]fstest.MapFS{"": {}}
	for _, name := range names {
		at[name] = fstest.MapFS{ContentDir: {Mode: fs.ModeDir}}
		below = append(below, Layer{Name: "Tầng " + name, Path: "../" + name, Files: at[name]})
	}
	at[""][ContentDir] = &fstest.MapFile{Mode: fs.ModeDir}
	for name, text := range files {
		layer, rest, _ := strings.Cut(name, "/")
		at[layer][ContentDir+"/"+rest] = &fstest.MapFile{Data: []byte("+++\n" + text + "\n+++\n")}
	}
	return at[""], below
}

func readLayers(t *testing.T, r *Reader, own fs.FS, below []Layer) ([]Record, problem.List) {
	t.Helper()
	r.Layers = below
	records, found, err := r.ReadAll(own, nil)
	if err != nil {
		t.Fatal(err)
	}
	return records, found
}

const whole = `name = "Chứng thực"
code = "2.000815"
field = "Chứng thực"
level = "Cấp xã"
subjects = ["Công dân"]
agency = "Ủy ban nhân dân cấp xã"
result = "Bản sao"
requirements = "Không"
forms = "Không"
papers_text = "Không"
steps = [{ text = "Nộp." }, { text = "Nhận." }]

[[ways]]
channel = "trực tiếp"
time = "1 ngày làm việc"
fee = "?"
fee_note = "theo nghị quyết"

  [[ways.fees]]
  name = "Mỗi trang sau"
  fee = "?"

  [[ways.fees]]
  name = "Bản dịch"
  fee = "5.000 đồng"

[[ways]]
channel = "trực tuyến"
time = "1 ngày làm việc"
fee = "?"

[[papers]]
name = "Bản chính"
originals = 1
copies = 0

[[papers]]
name = "Giấy giới thiệu"
originals = 1
copies = 0`

// TestThreeLayers: each value is that of the nearest file that has it, rows lie on rows
// by what names them, and every value is known by its file and line.
func TestThreeLayers(t *testing.T) {
	own, below := sources(map[string]string{
		"qg/thu-tuc/chung-thuc.md": whole,
		"tinh/thu-tuc/ban-sao.md": `code = "2.000815"

[[ways]]
channel = "TRỰC TIẾP"
fee = "2.000 đồng"

  [[ways.fees]]
  name = "mỗi trang sau"
  fee = "1.000 đồng"

[[ways]]
channel = "trực tuyến"
fee = "2.000 đồng"`,
		"/thu-tuc/ban-sao.md": `agency = "Ủy ban nhân dân phường"
result = ""
result_note = "x"

[[ways]]
channel = "bưu chính"
time = "2 ngày làm việc"
fee = "3.000 đồng"

[[ways]]
channel = "trực tuyến"
fee = "không"

[[papers]]
name = "Giấy giới thiệu"
drop = true

[[papers]]
name = "Giấy đã bỏ ở nguồn"
drop = true`,
	}, "qg", "tinh")
	var r Reader
	records, found := readLayers(t, &r, own, below)
	if len(records) != 1 {
		t.Fatalf("%d records", len(records))
	}
	p := records[0].(*Procedure)
	if p.ID != "ban-sao" || p.File != "content/thu-tuc/ban-sao.md" || !reflect.DeepEqual(p.Aliases, []Slug{"chung-thuc"}) {
		t.Errorf("id %s, file %s, aliases %v", p.ID, p.File, p.Aliases)
	}
	var got []string
	for _, w := range p.Ways {
		got = append(got, string(w.Channel)+" "+w.Fee.Amount.String()+" "+w.FeeNote)
		for _, f := range w.Fees {
			got = append(got, "  "+f.Name+" "+f.Fee.Amount.String())
		}
	}
	want := "truc-tiep 2.000 đồng theo nghị quyết|  mỗi trang sau 1.000 đồng|  Bản dịch 5.000 đồng|truc-tuyen 0 đồng |buu-chinh 3.000 đồng "
	if strings.Join(got, "|") != want {
		t.Errorf("ways:\n%s\nwant\n%s", strings.Join(got, "|"), want)
	}
	if p.Agency != "Ủy ban nhân dân phường" || len(p.Papers) != 1 || len(p.Steps) != 2 {
		t.Errorf("agency %q, %d papers, %d steps", p.Agency, len(p.Papers), len(p.Steps))
	}
	for path, file := range map[string]string{
		"name": "../qg/content/thu-tuc/chung-thuc.md:2", "agency": "content/thu-tuc/ban-sao.md:2",
		"ways.0.fee": "../tinh/content/thu-tuc/ban-sao.md:6", "ways.0.time": "../qg/content/thu-tuc/chung-thuc.md:16", "ways.0.fee_note": "../qg/content/thu-tuc/chung-thuc.md:18",
		"ways.0.fees.0.fee": "../tinh/content/thu-tuc/ban-sao.md:10", "ways.0.fees.1.fee": "../qg/content/thu-tuc/chung-thuc.md:26",
		"ways.1.time": "../qg/content/thu-tuc/chung-thuc.md:30", "ways.1.fee": "content/thu-tuc/ban-sao.md:13", "ways.2.fee": "content/thu-tuc/ban-sao.md:9",
		"papers.0.name": "../qg/content/thu-tuc/chung-thuc.md:34",
	} {
		at := p.At(path)
		if got := at.File + ":" + strconv.Itoa(at.Line); got != file {
			t.Errorf("%s stands in %s, want %s", path, got, file)
		}
	}
	if at := p.At("ways.0.time"); at.Layer != "Tầng qg" {
		t.Errorf("layer %q", at.Layer)
	}
	var codes []string
	for _, f := range found {
		codes = append(codes, string(f.Code)+" "+f.File+":"+strconv.Itoa(f.Line))
	}
	if got, want := strings.Join(codes, "|"), "E217 content/thu-tuc/ban-sao.md:3|E114 content/thu-tuc/ban-sao.md:4"; got != want {
		t.Errorf("problems\n%s\nwant\n%s", got, want)
	}
	var covers []string
	for _, c := range p.Covers() {
		covers = append(covers, c.List+"/"+c.Row+"/"+c.Key+" "+plainText(c.Under)+">"+plainText(c.Now)+" "+c.At().File+":"+strconv.Itoa(c.At().Line)+" "+c.Below().File+":"+strconv.Itoa(c.Below().Line))
	}
	for _, want := range []string{
		"//agency Ủy ban nhân dân cấp xã>Ủy ban nhân dân phường content/thu-tuc/ban-sao.md:2 ../qg/content/thu-tuc/chung-thuc.md:7",
		"ways/trực tuyến/fee 2.000 đồng>không content/thu-tuc/ban-sao.md:13 ../tinh/content/thu-tuc/ban-sao.md:14",
	} {
		if !strings.Contains(strings.Join(covers, "\n"), want) {
			t.Errorf("covers:\n%s\nlack\n%s", strings.Join(covers, "\n"), want)
		}
	}
}

// TestSourcesEmpty: without layers, and with layers that have nothing, what is read is what
// is read of the site alone.
func TestSourcesEmpty(t *testing.T) {
	root := os.DirFS("../../..")
	alone, found, err := ReadAll(root)
	if err != nil {
		t.Fatal(err)
	}
	_, below := sources(nil, "qg", "tinh")
	r := Reader{Layers: below}
	under, more, err := r.ReadAll(root, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(alone) != len(under) || len(alone) == 0 || len(found) != len(more) {
		t.Fatalf("%d records and %d problems, with empty layers %d and %d", len(alone), len(found), len(under), len(more))
	}
	for i := range alone {
		if string(Encode(alone[i])) != string(Encode(under[i])) {
			t.Errorf("%s differs", Of(alone[i]).File)
		}
	}
}

// TestLaidEqualsFresh: after changes in any layer the reader gives what a fresh one gives,
// and what did not change keeps its address.
func TestLaidEqualsFresh(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string, at int) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("+++\n"+text+"\n+++\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		when := time.Unix(int64(1_700_000_000+at), 0)
		if err := os.Chtimes(file, when, when); err != nil {
			t.Fatal(err)
		}
	}
	put("qg/content/thu-tuc/chung-thuc.md", whole, 1)
	put("qg/content/thu-tuc/khac.md", strings.ReplaceAll(whole, "2.000815", "2.000816"), 1)
	put("phuong/content/thu-tuc/chung-thuc.md", `agency = "A"`, 1)
	below := []Layer{{Name: "QG", Path: "../qg", Files: os.DirFS(filepath.Join(dir, "qg"))}}
	own := os.DirFS(filepath.Join(dir, "phuong"))
	var r Reader
	agency := func() string {
		t.Helper()
		records, found := readLayers(t, &r, own, below)
		fresh, again := readLayers(t, &Reader{}, own, below)
		if len(records) != len(fresh) || !reflect.DeepEqual(found, again) {
			t.Fatalf("reader: %d records, %v; fresh: %d, %v", len(records), found, len(fresh), again)
		}
		out := ""
		for i := range records {
			if string(Encode(records[i])) != string(Encode(fresh[i])) || records[i].base().File != fresh[i].base().File {
				t.Errorf("%s is read otherwise than afresh", Of(records[i]).File)
			}
			out += " " + Of(records[i]).ID + "=" + records[i].(*Procedure).Agency + "/" + records[i].(*Procedure).Result
		}
		return out
	}
	first := agency()
	kept, _ := readLayers(t, &r, own, below)
	again, _ := readLayers(t, &r, own, below)
	if kept[0] != again[0] || r.Differ() {
		t.Error("what did not change was made anew")
	}
	if &kept[1].base().parts[0] != &again[1].base().parts[0] {
		t.Error("a record that others read was written to")
	}
	put("qg/content/thu-tuc/chung-thuc.md", strings.ReplaceAll(whole, "Bản sao", "Hai bản sao"), 2)
	second := agency()
	if !r.Differ() {
		t.Error("a change of a layer is none")
	}
	put("phuong/content/thu-tuc/khac.md", `agency = "B"`, 3)
	third := agency()
	if err := os.Remove(filepath.Join(dir, "phuong/content/thu-tuc/chung-thuc.md")); err != nil {
		t.Fatal(err)
	}
	fourth := agency()
	want := []string{
		" chung-thuc=A/Bản sao khac=Ủy ban nhân dân cấp xã/Bản sao",
		" chung-thuc=A/Hai bản sao khac=Ủy ban nhân dân cấp xã/Bản sao",
		" chung-thuc=A/Hai bản sao khac=B/Bản sao",
		" chung-thuc=Ủy ban nhân dân cấp xã/Hai bản sao khac=B/Bản sao",
	}
	if got := []string{first, second, third, fourth}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// TestRowsDecide: the rows of every list of tables say by which keys they are told apart,
// or stand here among those that are taken whole.
func TestRowsDecide(t *testing.T) {
	whole := map[string]bool{
		"procedure.steps": true, "procedure.voices": true, "office.hours": true, "office.duty": true, "radio.broadcasts": true, "radio.evidence": true,
		"consultation.documents": true, "consultation.opinions": true,
		"session.questions": true,
		"task.evidence":     true,
	}
	var look func(at string, of reflect.Type)
	look = func(at string, of reflect.Type) {
		for _, f := range Fields(of) {
			if !isTables(f.Type) {
				continue
			}
			name := at + "." + f.Key
			if has := len(sameKeys(f.Type.Elem())) > 0; has == whole[name] {
				t.Errorf("%s: mark the keys that tell its rows apart with is:\"same\", or say here that it is taken whole", name)
			}
			look(name, f.Type.Elem())
		}
	}
	for _, k := range Kinds {
		look(k.Name, k.Type())
	}
}
