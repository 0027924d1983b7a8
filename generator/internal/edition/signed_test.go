package edition_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/vi"
)

func readLog(t *testing.T, lists map[string]string) (edition.Log, int) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range lists {
		fsys[edition.SignedFolder+"/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	log, found, err := edition.ReadLog(fsys)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range found {
		if p.Code != "E737" || p.Line == 0 {
			t.Errorf("%s at line %d", p.Code, p.Line)
		}
	}
	return log, len(found)
}

// TestLogGoesRound: a list as the machine lays it down says nothing; filled in, whatever
// spreadsheet saved it, it says what hangs.
func TestLogGoesRound(t *testing.T) {
	on := vi.Date{Year: 2026, Month: 11, Day: 30}
	laid := string(edition.EncodeList("bang", []edition.ToSign{{Code: "1.001193", Version: "aaaaaa", Title: "Khai sinh; \"mới\"", Down: true}, {Code: "1.001193", Version: "bbbbbb", Title: "Khai sinh; \"mới\""}}))
	if log, bad := readLog(t, map[string]string{"1.csv": laid}); bad > 0 || len(log.Signed) > 0 {
		t.Fatalf("an empty list says %v", log.Signed)
	}
	head, body, _ := strings.Cut(laid, "\r\n")
	filled := strings.ReplaceAll(body, ";;;;\r\n", ";24/11/2026;Công chức Một cửa;Chánh Văn phòng;\r\n")
	for name, text := range map[string]string{
		"as laid":   head + "\r\n" + filled,
		"no mark":   strings.TrimPrefix(head, "\ufeff") + "\n" + strings.ReplaceAll(filled, "\r\n", "\n"),
		"tabs":      strings.ReplaceAll(head, ";", "\t") + "\n1\n" + "", // judged below
		"commas":    "Bảng,Mã,Bản,Tờ,Việc,Ngày làm,Người làm,Người kiểm tra,Ghi chú\nbang,1.001193,aaaaaa,Khai sinh,GỠ,2026-11-24,Công chức Một cửa,Chánh Văn phòng,\nbang,1.001193,bbbbbb,Khai sinh,Dán,4/11/2026,Công chức Một cửa,Chánh Văn phòng,\n",
		"empty end": head + "\r\n" + filled + ";;;;;;;;\r\n\r\n",
	} {
		log, bad := readLog(t, map[string]string{"1.csv": text})
		if name == "tabs" {
			if bad != 1 {
				t.Errorf("%s: %d faults of a line with one cell", name, bad)
			}
			continue
		}
		hangs := log.HangsOn("bang", on)
		got := hangs["1.001193"]
		if bad > 0 || len(log.Signed) != 2 || got.Version != "bbbbbb" || got.Who != "Công chức Một cửa" || got.Checker != "Chánh Văn phòng" {
			t.Errorf("%s: %d faults, %v", name, bad, log.Signed)
		}
	}
}

func TestLogRefuses(t *testing.T) {
	for _, line := range []string{
		"bang;1.001193;aaaaaa;x;treo;2026-11-24;;;",
		"bang;1.001193;aaaaaa;x;dán;24-11-26;;;",
		"bang;1.001193;aaaaaa;x;dán;31/02/2026;;;",
		"Bảng chính;1.001193;aaaaaa;x;dán;2026-11-24;;;",
		"bang;1.001193;bản mới;x;dán;2026-11-24;;;",
		"bang",
	} {
		if log, bad := readLog(t, map[string]string{"1.csv": "Bảng;Mã\n" + line + "\n"}); bad != 1 || len(log.Signed) > 0 {
			t.Errorf("%s: %d faults, %v", line, bad, log.Signed)
		}
	}
}

// TestLogInTime: the later line counts, whichever file it stands in; a day to come is not yet.
func TestLogInTime(t *testing.T) {
	const head = "Bảng;Mã;Bản;Tờ;Việc;Ngày\n"
	log, _ := readLog(t, map[string]string{
		"b.csv": head + "bang;x-1;aaaaaa;x;dán;2026-11-01\nbang;x-2;aaaaaa;x;dán;2026-11-02\n",
		"a.csv": head + "bang;x-1;aaaaaa;x;gỡ;2026-11-20\nbang;x-2;bbbbbb;x;dán;2026-12-20\nkhac;x-3;aaaaaa;x;dán;2026-11-02\n",
	})
	hangs := log.HangsOn("bang", vi.Date{Year: 2026, Month: 11, Day: 23})
	if len(hangs) != 1 || hangs["x-2"].Version != "aaaaaa" {
		t.Errorf("hangs %v", hangs)
	}
	if down, ok := log.DownFrom("bang", "x-1", vi.Date{Year: 2026, Month: 11, Day: 23}); !ok || down.On.Day != 20 {
		t.Errorf("down %v %t", down, ok)
	}
}

// TestLogOfOneDay: what came down and went up again on one day hangs, by the later list.
func TestLogOfOneDay(t *testing.T) {
	const head = "Bảng;Mã;Bản;Tờ;Việc;Ngày\n"
	log, _ := readLog(t, map[string]string{
		"2026-11-20-bang.csv": head + "bang;x-1;aaaaaa;x;gỡ;2026-11-24\n",
		"2026-11-24-bang.csv": head + "bang;x-1;aaaaaa;x;dán;2026-11-24\n",
	})
	if hangs := log.HangsOn("bang", vi.Date{Year: 2026, Month: 11, Day: 24}); hangs["x-1"].Version != "aaaaaa" {
		t.Errorf("hangs %v", hangs)
	}
}

// TestListsOfOneDay: of two rounds on one day the later list counts, the tenth after the second; pages name them apart.
func TestListsOfOneDay(t *testing.T) {
	const head = "Bảng,Mã,Bản,Tờ,Việc,Ngày làm,Người làm,Người kiểm tra,Ghi chú\n"
	line := func(version string) string {
		return head + "bang,1.001193," + version + ",Khai sinh,Dán,23/11/2026,Công chức Một cửa,Chánh Văn phòng,\n"
	}
	lists := map[string]string{"2026-11-23-bang.csv": line("aaaaaa"), "2026-11-23-bang.2.csv": line("bbbbbb"), "2026-11-23-bang.10.csv": line("cccccc"), "2026-11-22-bang.3.csv": line("dddddd")}
	log, _ := readLog(t, lists)
	if got := log.HangsOn("bang", vi.Date{Year: 2026, Month: 11, Day: 23})["1.001193"].Version; got != "cccccc" {
		t.Errorf("version %s hangs, the last list says cccccc", got)
	}
	fsys := fstest.MapFS{}
	for name := range lists {
		fsys[edition.SignedFolder+"/"+name] = &fstest.MapFile{}
	}
	names, err := edition.ListNames(fsys)
	if got, want := strings.Join(names, " "), "2026-11-23-bang.10.csv 2026-11-23-bang.2.csv 2026-11-23-bang.csv 2026-11-22-bang.3.csv"; err != nil || got != want {
		t.Errorf("%v: %s\nwant %s", err, got, want)
	}
}
