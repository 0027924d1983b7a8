package edition

import (
	"reflect"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/vi"
)

// TestShownBook: a book reads back as it was written, and a line that is none is told.
func TestShownBook(t *testing.T) {
	day := vi.Date{Year: 2026, Month: 11, Day: 23}
	had := Shown{
		"thu-tuc/khai-sinh": {code: "1.001193", sum: "aa", first: day, changed: day, title: "Đăng ký khai sinh"},
		"trang/cu":          {sum: "bb", first: day, changed: day, gone: day.AddDays(1), title: "Trang cũ"},
		"trang/ve":          {sum: "cc", first: day.AddDays(-9), changed: day, title: "Trang về", away: []absence{{day.AddDays(-5), day.AddDays(-3)}, {day.AddDays(-2), day}}},
	}
	fsys := fstest.MapFS{ShownFile: {Data: had.encode()}}
	got, found, err := ReadShown(fsys)
	if err != nil || len(found) > 0 || !reflect.DeepEqual(got, had) {
		t.Fatalf("%v %v %v", got, found, err)
	}
	if got.Last() != day.AddDays(1) {
		t.Errorf("last: %s", got.Last())
	}
	if moves := got.Since(Shown{"trang/cu": {first: day, changed: day, title: "Trang cũ"}}); len(moves.Came) != 2 || len(moves.Went) != 1 || len(moves.Changed) != 0 {
		t.Errorf("moves: %+v", moves)
	}
	moved := Shown{"trang/moi": {first: day, changed: day.AddDays(2), title: "Trang"}, "trang/cu": {first: day, changed: day, gone: day.AddDays(2), title: "Trang"}}
	if moves := moved.Since(Shown{"trang/cu": {first: day, changed: day, title: "Trang"}}); !reflect.DeepEqual(moves, Moves{Renamed: []string{"Trang (trang)"}}) {
		t.Errorf("a record under another name: %+v", moves)
	}
	fsys[ShownFile] = &fstest.MapFile{Data: shownBook.encode("thu-tuc/khai-sinh\t1.001193\n")}
	if _, found, _ := ReadShown(fsys); len(found) != 1 || found[0].Code != "E356" {
		t.Errorf("a torn line: %v", found)
	}
}
