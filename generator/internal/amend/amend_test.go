package amend

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// commented is a record as a careful hand writes it: comments everywhere, three
// sorts of quotes, odd spaces, rows that do not look alike.
const commented = `+++
# Bản ghi này do tổ Một cửa giữ
name   =  'Đăng ký "khai sinh"'   # tên đầy đủ
code = "1.001193"

# hai tên, hỏi lại bà con
common_names = [
  "làm khai sinh", # hay gặp
  # "khai sanh" đã bỏ
  "giấy khai sinh"
]
keywords = ["một", "hai",'ba']
popularity = 12 # năm ngoái
effective_from = "15/01/2024"
result = """
Giấy khai sinh
# không phải chú thích
ways = 1
"""
map = { lat = 12.0, lon=107.5 } # gần đúng

# ---- Cách nộp ----

# tại quầy
[[ways]]
channel = "trực tiếp"
fee = "Không"  # NQ 12
# hết cách một

  [[ways.fees]]
  name = "Bản sao"
  fee = "8.000 đồng"

# Đoạn này không của ai

[[ways]] # qua mạng
channel = 'trực tuyến'

[[papers]]
name = "Tờ khai"
# cuối cùng
+++

## Lưu ý

Lời.  
`

func open(t *testing.T, text string) *Doc {
	t.Helper()
	d, err := File([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	d.Of(record.Kinds[0])
	return d
}

// TestChange shows each sort of change as the lines that go and come.
func TestChange(t *testing.T) {
	row := Row{{"channel", "bưu chính"}, {"fee", "?"}, {"fees", []Row{{{"name", "x"}, {"fee", "Không"}}}}}
	for _, c := range []struct {
		name string
		do   func(*Doc) error
		want string
	}{
		{"a value keeps its quotes, spaces and comment", func(d *Doc) error { return d.Set("name", `Khai "sinh"`) },
			`-name   =  'Đăng ký "khai sinh"'   # tên đầy đủ|+name   =  'Khai "sinh"'   # tên đầy đủ`},
		{"a value that its quotes cannot hold", func(d *Doc) error { return d.Set("name", "Khai 'sinh'\nlại") },
			`-name   =  'Đăng ký "khai sinh"'   # tên đầy đủ|+name   =  """|+Khai 'sinh'|+lại"""   # tên đầy đủ`},
		{"the same value", func(d *Doc) error { return d.Set("name", `Đăng ký "khai sinh"`) }, ""},
		{"the same day in other words", func(d *Doc) error { return d.Set("effective_from", vi.Date{Year: 2024, Month: 1, Day: 15}) }, ""},
		{"a day", func(d *Doc) error { return d.Set("effective_from", vi.Date{Year: 2024, Month: 2, Day: 1}) },
			`-effective_from = "15/01/2024"|+effective_from = 2024-02-01`},
		{"an item", func(d *Doc) error { return d.Set("common_names.0", "khai sinh") },
			`-  "làm khai sinh", # hay gặp|+  "khai sinh", # hay gặp`},
		{"an item more, between", func(d *Doc) error {
			return d.Set("common_names", []string{"làm khai sinh", "khai", "giấy khai sinh"})
		},
			`+  "khai",`},
		{"an item more, at the end", func(d *Doc) error { return d.Insert("common_names", 2, "khai") },
			`-  "giấy khai sinh"|+  "giấy khai sinh",|+  "khai"`},
		{"an item less", func(d *Doc) error { return d.Set("keywords", []string{"một", "ba"}) },
			`-keywords = ["một", "hai",'ba']|+keywords = ["một", 'ba']`},
		{"the last item less", func(d *Doc) error { return d.Remove("keywords.2") },
			`-keywords = ["một", "hai",'ba']|+keywords = ["một", "hai"]`},
		{"a key in braces", func(d *Doc) error { return d.Set("map.lon", 107.25) },
			`-map = { lat = 12.0, lon=107.5 } # gần đúng|+map = { lat = 12.0, lon=107.25 } # gần đúng`},
		{"a key less in braces", func(d *Doc) error { return d.Remove("map.lon") },
			`-map = { lat = 12.0, lon=107.5 } # gần đúng|+map = { lat = 12.0 } # gần đúng`},
		{"a key more, in the kind's order", func(d *Doc) error { return d.Set("field", "Hộ tịch") }, `+field = "Hộ tịch"`},
		{"a key more in a row", func(d *Doc) error { return d.Set("ways.0.time", "3 ngày") }, `+time = "3 ngày"`},
		{"a key more in an indented row", func(d *Doc) error { return d.Set("ways.0.fees.0.note", "mỗi bản") }, `+  note = "mỗi bản"`},
		{"a key less keeps its comment", func(d *Doc) error { return d.Remove("popularity") },
			`-popularity = 12 # năm ngoái|+# năm ngoái`},
		{"a row first", func(d *Doc) error { return d.Insert("papers", 0, Row{{"name", "Đơn"}}) }, `+name = "Đơn"|+|+[[papers]]`},
		{"a row last", func(d *Doc) error { return d.Insert("papers", 1, Row{{"name", "Đơn"}}) }, `+|+[[papers]]|+name = "Đơn"`},
		{"a row with rows", func(d *Doc) error { return d.Insert("ways", 2, row) },
			`+[[ways]]|+channel = "bưu chính"|+fee = "?"|+|+[[ways.fees]]|+name = "x"|+fee = "Không"|+`},
		{"the first row of a list, in the kind's order", func(d *Doc) error { return d.Insert("steps", 0, Row{{"text", "Nộp"}}) },
			`+[[steps]]|+text = "Nộp"|+`},
		{"a row of a row", func(d *Doc) error { return d.Insert("ways.1.fees", 0, Row{{"name", "y"}}) }, `+[[ways.fees]]|+name = "y"|+`},
		{"a row less goes with its comments", func(d *Doc) error { return d.Remove("papers.0") },
			`-|-[[papers]]|-name = "Tờ khai"|-# cuối cùng`},
		{"rows change places", func(d *Doc) error { return d.Move("ways", 1, 0) },
			`+[[ways]] # qua mạng|+channel = 'trực tuyến'|+|+# Đoạn này không của ai|+|-|-# Đoạn này không của ai|-|-[[ways]] # qua mạng|-channel = 'trực tuyến'`},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, text := range []string{commented, mark + strings.ReplaceAll(commented, "\n", "\r\n")} {
				d := open(t, text)
				if err := c.do(d); err != nil {
					t.Fatal(err)
				}
				after := string(d.Bytes())
				if crlf := strings.Contains(text, "\r"); crlf != strings.Contains(after, "\r") || crlf && strings.Count(after, "\r\n") != strings.Count(after, "\n") {
					t.Errorf("line ends are mixed: %q", after)
				}
				if strings.HasPrefix(text, mark) != strings.HasPrefix(after, mark) {
					t.Error("byte order mark lost")
				}
				if got := lines(commented, strings.TrimPrefix(strings.ReplaceAll(after, "\r\n", "\n"), mark)); got != c.want {
					t.Errorf("got  %s\nwant %s", got, c.want)
				}
			}
		})
	}
}

// lines is the difference of two texts, line by line.
func lines(a, b string) string {
	var out []string
	for _, l := range Diff(a, b) {
		if l.Mark != ' ' {
			out = append(out, string(l.Mark)+l.Text)
		}
	}
	return strings.Join(out, "|")
}

func TestBody(t *testing.T) {
	d := open(t, commented)
	d.SetBody("## Lưu ý\r\n\r\nLời.")
	if string(d.Bytes()) != commented {
		t.Error("the same body changed bytes")
	}
	d.SetBody("Khác")
	if got := string(d.Bytes()); !strings.HasSuffix(got, "# cuối cùng\n+++\n\nKhác\n") {
		t.Errorf("%q", got)
	}
	short := open(t, "+++\n+++")
	short.SetBody("Lời")
	if got := string(short.Bytes()); got != "+++\n+++\n\nLời\n" {
		t.Errorf("%q", got)
	}
}

func TestRefused(t *testing.T) {
	for _, text := range []string{"", "name = 1", "+++\nname = \n+++\n", "+++\nname = 1\n"} {
		if _, err := File([]byte(text)); err == nil {
			t.Errorf("%q was taken", text)
		}
	}
	d := open(t, commented)
	for name, err := range map[string]error{
		"no table":    d.Set("nowhere.key", "x"),
		"no row":      d.Set("ways.7.fee", "x"),
		"in a value":  d.Set("name.x", "y"),
		"row too far": d.Insert("ways", 9, Row{}),
		"not a list":  d.Insert("name", 0, "x"),
		"move":        d.Move("ways", 0, 5),
	} {
		if err == nil {
			t.Errorf("%s was done", name)
		}
	}
	if string(d.Bytes()) != commented {
		t.Error("a refused change left a trace")
	}
}

// records are all records of the repository, some of them with a comment in every line.
func records(t testing.TB) map[string]string {
	t.Helper()
	out := map[string]string{"commented": commented}
	for _, root := range []string{"../../../content", "../../../examples", "../../starter/content"} {
		err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".md" || strings.HasPrefix(filepath.Base(name), "README") {
				return err
			}
			data, err := os.ReadFile(name)
			if _, bad := File(data); bad == nil { // the starter's have holes to fill first
				out[name] = string(data)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(out) < 200 {
		t.Fatalf("only %d records", len(out))
	}
	for _, k := range record.Kinds {
		out["scaffold "+k.Name] = string(record.Scaffold(k, "Tên"))
	}
	return out
}

// TestThereAndBack makes random changes to every record and takes them back: the
// bytes must be the old ones, and no comment may be lost on the way.
func TestThereAndBack(t *testing.T) {
	changes := 0
	for name, text := range records(t) {
		rnd := rand.New(rand.NewPCG(1, uint64(len(text))))
		d := open(t, text)
		if got := string(d.Bytes()); got != text {
			t.Fatalf("%s: reading changes it", name)
		}
		var leaves, lists []string
		walk("", d.data, &leaves, &lists)
		slices.Sort(leaves)
		slices.Sort(lists)
		for _, path := range leaves {
			old, _ := d.Get(path)
			must(t, name, path, d.Set(path, old))
			if got := string(d.Bytes()); got != text {
				t.Fatalf("%s: %s set to what it is: %s", name, path, lines(text, got))
			}
		}
		for range 3 {
			changes++
			path := leaves[rnd.IntN(len(leaves))]
			old, _ := d.Get(path)
			fresh := any([]string{"mới", `hai "dòng"` + "\nở đây\n+++\n", "ba\\bốn", "\"\"\""}[rnd.IntN(4)])
			must(t, name, path, d.Set(path, fresh))
			kept(t, name, text, d)
			if got, _ := d.Get(path); got != fresh {
				t.Fatalf("%s: %s is %q", name, path, got)
			}
			must(t, name, path, d.Set(path, old))
			if got, _ := d.Get(path); !reflect.DeepEqual(got, old) {
				t.Fatalf("%s: %s is %q", name, path, got)
			}
			if now := string(d.Bytes()); len(diffs(text, now)) > 2*(1+strings.Count(fmt.Sprint(old), "\n")+1) {
				t.Fatalf("%s: %s: %s", name, path, lines(text, now))
			}
			d = open(t, text)

			table, _ := Parent(path)
			if _, isTable := mustGet(d, table).(map[string]any); isTable {
				there := join(table, "zz_new")
				must(t, name, there, d.Set(there, "x"))
				kept(t, name, text, d)
				must(t, name, there, d.Remove(there))
				same(t, name, there, text, d)
			}
			if len(lists) == 0 {
				continue
			}
			list := lists[rnd.IntN(len(lists))]
			items := mustGet(d, list).([]any)
			n := len(items)
			i := rnd.IntN(n + 1)
			var item any = "mục mới"
			if _, tables := items[0].(map[string]any); tables {
				item = Row{{"name", "mới"}, {"zz", 3}}
			}
			must(t, name, list, d.Insert(list, i, item))
			kept(t, name, text, d)
			if got := mustGet(d, join(list, strconv.Itoa(i))); !reflect.DeepEqual(got, plain(item)) {
				t.Fatalf("%s: %s.%d is %v", name, list, i, got)
			}
			must(t, name, list, d.Remove(join(list, strconv.Itoa(i))))
			same(t, name, list+" "+strconv.Itoa(i), text, d)
			d = open(t, text)
			a, b := rnd.IntN(n), rnd.IntN(n)
			must(t, name, list, d.Move(list, a, b))
			kept(t, name, text, d)
			must(t, name, list, d.Move(list, b, a))
			same(t, name, list, text, d)
		}
	}
	t.Logf("%d rounds of changes", changes)
}

func diffs(a, b string) (out []Line) {
	for _, l := range Diff(a, b) {
		if l.Mark != ' ' {
			out = append(out, l)
		}
	}
	return out
}

func mustGet(d *Doc, path string) any { v, _ := d.Get(path); return v }

func must(t *testing.T, name, path string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %s: %v", name, path, err)
	}
}

func same(t *testing.T, name, path, text string, d *Doc) {
	t.Helper()
	if got := string(d.Bytes()); got != text && !strings.Contains(name, "commented") {
		t.Fatalf("%s: %s there and back: %s", name, path, lines(text, got))
	}
}

// kept: every comment of the text is in the document.
func kept(t *testing.T, name, text string, d *Doc) {
	t.Helper()
	now := string(d.Bytes())
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "#") && strings.Count(text, line) > strings.Count(now, line) {
			t.Fatalf("%s: lost %q: %s", name, line, lines(text, now))
		}
	}
}

func walk(path string, node any, leaves, lists *[]string) {
	switch node := node.(type) {
	case map[string]any:
		for key, inner := range node {
			walk(join(path, key), inner, leaves, lists)
		}
	case []any:
		if len(node) > 0 {
			*lists = append(*lists, path)
		}
		for i, inner := range node {
			walk(join(path, strconv.Itoa(i)), inner, leaves, lists)
		}
	default:
		*leaves = append(*leaves, path)
	}
}

// FuzzChange: whatever the file, a change is either refused and leaves no trace or
// gives a file that holds the value and nothing else new. (become proves the second;
// here it must not be able to panic, and must not lose the first.)
func FuzzChange(f *testing.F) {
	f.Add(commented, "ways.0.fee", "x", 1)
	f.Add("+++\na = [ 1,\n2 # c\n,3]\n+++\n", "a.1", "+++\n", 0)
	f.Add("+++\r\n[a.b]\r\nc = {d = 1}\r\n+++\r\n", "a.b.c.e", "'", 2)
	f.Add("+++\na = [{b = 1}, {b = 2}]\n\"q.r\" = 1\n+++", "a", "'''", 1)
	f.Fuzz(func(t *testing.T, text, path, value string, i int) {
		d, err := File([]byte(text))
		if err != nil {
			return
		}
		for _, change := range []func() error{
			func() error { return d.Set(path, value) },
			func() error { return d.Insert(path, i, Row{{"k", value}}) },
			func() error { return d.Insert(path, i, value) },
			func() error { return d.Move(path, i, 0) },
			func() error { return d.Set(path, []string{value, "x"}) },
			func() error { return d.Remove(path) },
		} {
			before := string(d.Bytes())
			if change() != nil && string(d.Bytes()) != before {
				t.Fatalf("%q: a refused change left a trace", text)
			}
			again, err := File(d.Bytes())
			if err != nil || !reflect.DeepEqual(again.data, d.data) {
				t.Fatalf("%q became %q: %v", before, d.Bytes(), err)
			}
		}
	})
}
