package words

import (
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/vi"
)

// reworded is the layouts folder with a site's own words over it.
type reworded struct {
	fs.FS
	own fs.FS
}

func (r reworded) Layers() (top, bottom fs.FS) { return r.own, r.FS }

// TestKeyed: what a keyed speaker says differs when a value does, and not when a word is
// put otherwise; to people it says what any speaker does.
func TestKeyed(t *testing.T) {
	of := func(table string) Speaker {
		book, found := Read(reworded{os.DirFS("../../../layouts"), fstest.MapFS{"words/vi.toml": {Data: []byte(table)}}})
		if len(found) > 0 {
			t.Fatal(found)
		}
		return book.Keyed()
	}
	was, now := of(""), of("[fee]\nfree = \"Không thu\"\n")
	if a, b := was.Say("fee.free"), now.Say("fee.free"); was.Keys(a) != now.Keys(b) || was.Plain(a) == now.Plain(b) || now.Plain(b) != "Không thu" {
		t.Errorf("%q %q", a, b)
	}
	day := vi.Date{Year: 2026, Month: 11, Day: 23}
	if got := was.Keys("Từ " + was.Say("check.valid_why", "day", day)); got != "Từ check.valid_why | 2026-11-23" {
		t.Errorf("%q", got)
	}
	if !OneWord(was.Say("fee.free")) || OneWord("x"+was.Say("fee.free")) || OneWord(was.Say("fee.free")+was.Say("fee.free")) {
		t.Error("a word alone is not known")
	}
	if name, ok := was.Name("fee.free"); !ok || name == "" {
		t.Error("a key has no name")
	}
	if _, ok := was.Name("check.valid_why"); ok {
		t.Error("a sentence with values is a name")
	}
}

// TestRead: what ledgers keep in the language of keys is told to people in words, whatever
// keys stand in it.
func TestRead(t *testing.T) {
	book, found := Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	for text, want := range map[string]string{
		"channel.direct":                  "trực tiếp",
		"Channel.direct":                  "Trực tiếp",
		"Channel.direct, channel.postal":  "Trực tiếp, bưu chính",
		"channel.online ways.file_online": "trực tuyến",
		"ways.all_three | channel.direct, channel.postal, channel.online ways.file_online": "Cả ba cách: trực tiếp, bưu chính, trực tuyến",
		"A. table.amended": "A. Thủ tục hành chính được sửa đổi, bổ sung",
		"ways.of_case | ways.all_three | channel.direct | Nhà ở riêng lẻ ways.file_online": "Cả ba cách: trực tiếp: Nhà ở riêng lẻ Nộp trực tuyến",
		"Tờ khai | 2 tờ": "",
		"Số 12/TB-UBND":  "",
	} {
		got, ok := book.Speaker(Vietnamese).Read(text)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%q is read as %q, %v, want %q", text, got, ok, want)
		}
	}
}
