package record

import (
	"reflect"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

// TestExampleLinesAreRight: the example that a key's tag gives is itself accepted.
func TestExampleLinesAreRight(t *testing.T) {
	for _, k := range Kinds {
		examplesOf(t, k.Name, "", reflect.TypeOf(k.New()).Elem())
	}
}

func examplesOf(t *testing.T, kind, path string, in reflect.Type) {
	t.Helper()
	for _, f := range Fields(in) {
		if inner := itemType(f.Type); inner != nil {
			examplesOf(t, kind, join(path, f.Key), inner)
			continue
		}
		line := lineOf(path, f)
		table, found := ReadTable(problem.NewSource("x.md", line), 0, len(line), nil)
		for _, p := range append(found, Bind(table, reflect.New(in).Interface())...) {
			if p.Code != "E106" && p.Code != "E214" { // other keys of the table are missing, of course
				t.Errorf("%s: the example of %s is refused: %s %s", kind, join(path, f.Key), p.Code, p.Message(problem.English))
			}
		}
	}
}

func TestHowTo(t *testing.T) {
	type item struct {
		Name string `key:"name" vi:"Tên" en:"Name" need:"yes" eg:"a|b"`
	}
	type sheet struct {
		Fee   Fee      `key:"fee" vi:"Phí" en:"Fee" need:"yes" is:"ask" eg:"8.000 đồng"`
		Area  string   `key:"area" vi:"Mảng" en:"Area" from:"areas" eg:"dien"`
		Line  string   `key:"line" vi:"Số" en:"Line" ref:"hotline" eg:"x"`
		Forms string   `key:"forms" vi:"Mẫu" en:"Forms" need:"stated" is:"long" eg:"Không"`
		Also  []Code   `key:"also" vi:"Mã" en:"Codes" eg:"1.001193"`
		Items []item   `key:"items" vi:"Mục" en:"Items" need:"yes"`
		Map   MapPoint `key:"map" vi:"Bản đồ" en:"Map"`
	}
	got := TypeKeyTable(reflect.TypeFor[sheet]())
	for _, want := range []string{
		"| `fee` | Phí | có | số tiền và “đồng”; hoặc `\"Không\"`, `\"Xem ghi chú\"`; chưa biết thì `\"?\"` | `fee = \"8.000 đồng\"` |",
		"một `id` đã khai trong `[[areas]]` của config.toml",
		"tên tệp (không có .md) trong `content/duong-day-nong/`",
		"| có, không có thì ghi “Không” |",
		"danh sách trong [ ], cách nhau dấu phẩy; mỗi mục: một chữ số",
		"### Mỗi mục `[[items]]`: Mục",
		"`name = \"a\\|b\"`",
		"`map = { lat = 12.0, lon = 107.7 }`",
		"### Trong `map`: Bản đồ",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}
