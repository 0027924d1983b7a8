package edition_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// books are a history and rounds as they are written, and how each is read.
func books() map[string]struct {
	text string
	read func(text string) problem.List
} {
	h, _ := edition.History(nil).With(map[string]*edition.Edition{"1.001193": {Version: "aaaaaa", Title: "Đăng ký khai sinh"}, "cq-mot-cua": {Version: "bbbbbb", Title: "Một cửa"}}, monday)
	r := edition.Rounds(nil).With("bang", monday, []edition.Hung{{Code: "1.001193", Version: "aaaaaa"}, {Code: "ddn", Version: "bbbbbb"}})
	type one = struct {
		text string
		read func(text string) problem.List
	}
	return map[string]one{
		edition.HistoryFile: {string(h.Encode()), func(text string) problem.List { _, found := edition.Parse(text); return found }},
		edition.RoundsFile:  {string(r.Encode()), func(text string) problem.List { _, found := edition.ParseRounds(text); return found }},
	}
}

// TestSeal: whatever happens to a book is told, wherever it is cut.
func TestSeal(t *testing.T) {
	for file, b := range books() {
		if found := b.read(b.text); len(found) > 0 {
			t.Fatalf("%s, whole: %v", file, found)
		}
		for cut := range len(b.text) {
			if cut == len(b.text)-1 {
				continue // only the end of the last line is gone: all is there
			}
			if found := b.read(b.text[:cut]); !found.Failed() {
				t.Errorf("%s, cut at %d of %d: not told", file, cut, len(b.text))
			}
		}
		for name, edit := range map[string][2]string{
			"a title or board": {"Một cửa", "Một cưa"}, "another board": {"\tbang\t", "\tbanh\t"}, "a day": {monday.String(), friday.String()},
			"a version": {"bbbbbb", "bbbbbc"}, "the head": {"đừng sửa", "cứ sửa"},
		} {
			if edited := strings.Replace(b.text, edit[0], edit[1], 1); edited != b.text {
				if found := b.read(edited); len(found) != 1 || found[0].Code != "E735" {
					t.Errorf("%s, %s: %v", file, name, found)
				}
			}
		}
		lines := strings.SplitAfter(b.text, "\n")
		for i, line := range lines {
			if strings.HasPrefix(line, "#") || line == "" {
				continue
			}
			without := strings.Join(append(append([]string{}, lines[:i]...), lines[i+1:]...), "")
			if found := b.read(without); len(found) != 1 || found[0].Code != "E734" || !strings.Contains(found[0].Message(problem.Vietnamese), "1/2") {
				t.Errorf("%s, a line gone: %v", file, found)
			}
		}
	}
}

// TestBookFromBeforeTheSeal is accepted as it is.
func TestBookFromBeforeTheSeal(t *testing.T) {
	for file, b := range books() {
		var old strings.Builder
		for line := range strings.Lines(b.text) {
			if !strings.HasPrefix(line, "# Dòng cuối cùng") && !strings.HasPrefix(line, "# Hết sổ") {
				old.WriteString(line)
			}
		}
		if old.Len() == 0 || old.Len() >= len(b.text)-100 {
			t.Fatalf("%s: the seal was not taken away", file)
		}
		if found := b.read(old.String()); len(found) > 0 {
			t.Errorf("%s: %v", file, found)
		}
		if found := b.read(strings.TrimSuffix(old.String(), "\n")); len(found) != 1 || found[0].Code != "E734" {
			t.Errorf("%s, cut in its last line: %v", file, found)
		}
	}
}

// TestForgedCodes: a code names a page, so it cannot lead out of kt/.
func TestForgedCodes(t *testing.T) {
	for _, code := range []string{"../../../evil", "..", ".", "a/b", `a\b`, "a..b", "", " ", "a b", "-a", "con\x00", "a\u202eb"} {
		if _, found := edition.Parse("# đầu\n" + code + "\taaaaaa\t2026-11-23\tTên\n"); len(found) != 1 || found[0].Code != "E731" {
			t.Errorf("history, %q: %v", code, found)
		}
		if _, found := edition.ParseRounds("# đầu\n2026-11-23\tbang\t" + code + "\taaaaaa\n"); len(found) != 1 || found[0].Code != "E733" {
			t.Errorf("rounds, %q: %v", code, found)
		}
	}
	for _, version := range []string{"../../", "AAAAAA", "aaaaag", "aaaaaaa"} {
		if _, found := edition.Parse("# đầu\n1.001193\t" + version + "\t2026-11-23\tTên\n"); len(found) != 1 {
			t.Errorf("version %q: %v", version, found)
		}
	}
	for _, code := range []string{"1.001193", "tb-mot-hai", "lpt", "ck-quy-1-2026", "ABC-1"} {
		if _, found := edition.Parse("# đầu\n" + code + "\taaaaaa\t2026-11-23\tTên\n"); len(found) > 0 {
			t.Errorf("%q: %v", code, found)
		}
	}
}

// TestNoteHistory: two runs at once keep both their versions, and nothing new is no write.
func TestNoteHistory(t *testing.T) {
	editions := func(pairs ...string) map[string]*edition.Edition {
		out := map[string]*edition.Edition{}
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i]] = &edition.Edition{Version: pairs[i+1], Title: "Tên"}
		}
		return out
	}
	base, _ := edition.History(nil).With(editions("a", "aaaaaa", "b", "bbbbbb"), monday)
	one, _ := base.With(editions("a", "aaaaa1", "b", "bbbbbb"), friday)
	two, _ := base.With(editions("a", "aaaaaa", "b", "bbbbb2", "c", "cccccc"), friday)
	disk := fstest.MapFS{edition.FormerHistory: {Data: base.Encode()}}
	n, found, err := edition.NoteHistory(disk, base, one)
	if err != nil || found.Failed() || n.Done || n.File != edition.HistoryFile || n.Former != edition.FormerHistory {
		t.Fatalf("%+v %v %v", n, found, err)
	}
	disk = fstest.MapFS{edition.HistoryFile: {Data: n.Text}}
	if n, _, _ := edition.NoteHistory(disk, one, one); n.Done || string(n.Text) != string(disk[edition.HistoryFile].Data) {
		t.Errorf("how long the book is was not noted: %+v", n)
	}
	disk[edition.RegisterFile] = &fstest.MapFile{Data: n.Register}
	if n, _, _ = edition.NoteHistory(disk, one, one); !n.Done || n.Former != "" {
		t.Errorf("nothing new is written: %+v", n)
	}
	if n, _, _ = edition.NoteHistory(disk, base, two); n.Done {
		t.Error("the second run noted nothing")
	}
	both, found := edition.Parse(string(n.Text))
	if found.Failed() || len(both["a"]) != 2 || len(both["b"]) != 2 || len(both["c"]) != 1 || both["a"][1].ID != "aaaaa1" || both["b"][1].ID != "bbbbb2" {
		t.Errorf("%v %v", both, found)
	}
	if both.Last() != friday {
		t.Errorf("the last entry is of %v", both.Last())
	}
	if n, _, _ = edition.NoteHistory(fstest.MapFS{}, nil, nil); !n.Done {
		t.Error("a site without a sheet gets a book")
	}
}

// TestOnlyOldBooksLayElsewhere: beside the folder a file of the office's own is no book of
// the program, which would tell of its faults and then take it away.
func TestOnlyOldBooksLayElsewhere(t *testing.T) {
	own := fstest.MapFS{"nguon.txt": {Data: []byte("Nguồn số liệu của phòng\n")}, "phat-thanh.txt": {Data: []byte("Lịch trực loa\n")}}
	if c, found, err := edition.ReadCovers(own); err != nil || len(found) > 0 || len(c) > 0 {
		t.Errorf("%v %v %v", c, found, err)
	}
	s := load(t)
	nobody := func(*record.Base) bool { return false }
	if n, found, err := edition.NoteCovers(own, s, nobody); err != nil || len(found) > 0 || n.Former != "" {
		t.Errorf("%+v %v %v", n, found, err)
	}
	if n, found, err := edition.NoteAir(own, s); err != nil || len(found) > 0 || n.Former != "" {
		t.Errorf("%+v %v %v", n, found, err)
	}
}

// TestRegister: a book that is gone, or is an older copy of itself, is told although no seal is
// broken; a book that is longer than was noted is whole, and a damaged register accuses nobody.
func TestRegister(t *testing.T) {
	version := func(id string) map[string]*edition.Edition {
		return map[string]*edition.Edition{"a": {Version: id, Title: "Tên"}}
	}
	older, _ := edition.History(nil).With(version("aaaaaa"), monday)
	newer, _ := older.With(version("aaaaa1"), friday)
	n, _, err := edition.NoteHistory(fstest.MapFS{}, nil, newer)
	if err != nil || n.Register == nil {
		t.Fatalf("%+v, %v", n, err)
	}
	short, _, _ := edition.NoteHistory(fstest.MapFS{}, nil, older)
	bare := strings.Join(strings.SplitAfter(string(older.Encode()), "\n")[1:7], "") // without promise and seal
	for name, c := range map[string]struct {
		book     string
		register []byte
		told     string
	}{
		"whole":                        {string(newer.Encode()), n.Register, ""},
		"deleted":                      {"", n.Register, "0/2"},
		"an older copy":                {string(older.Encode()), n.Register, "1/2"},
		"cut, with the promise gone":   {bare, n.Register, "1/2"},
		"longer, after a kill":         {string(newer.Encode()), short.Register, ""},
		"deleted, and the register":    {"", nil, ""},
		"an older copy, register cut":  {string(older.Encode()), n.Register[:len(n.Register)-9], ""},
		"an older copy, register zero": {string(older.Encode()), make([]byte, 200), ""},
	} {
		disk := fstest.MapFS{edition.RegisterFile: {Data: c.register}}
		if c.book != "" {
			disk[edition.HistoryFile] = &fstest.MapFile{Data: []byte(c.book)}
		}
		_, found, err := edition.Read(disk)
		if err != nil || found.Failed() != (c.told != "") || c.told != "" && (found[0].Code != "E734" || !strings.Contains(found[0].Message(problem.Vietnamese), c.told)) {
			t.Errorf("%s: %v, %v", name, found, err)
		}
	}
}
