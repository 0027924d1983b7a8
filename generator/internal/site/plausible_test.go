package site_test

import (
	"strings"
	"testing"
	"testing/fstest"
)

// TestWhatIsNotOdd: what looks like a slip and is none. The slips themselves stand in
// testdata/faults.
func TestWhatIsNotOdd(t *testing.T) {
	const procedure, config, office = "content/thu-tuc/khai-sinh.md", "config.toml", "content/co-quan/mot-cua.md"
	for name, edit := range map[string]func(fstest.MapFS){
		"a long text of short paragraphs": func(fsys fstest.MapFS) {
			lay2(fsys, procedure, `text = "Nộp hồ sơ."`, "text = \"\"\"\n"+strings.Repeat("Ghi vào sổ.\n", 500)+`"""`)
		},
		"a unit that names its province": func(fsys fstest.MapFS) {
			lay2(fsys, config, `phường Ví Dụ"`, `phường Ví Dụ, tỉnh Mẫu"`)
			lay2(fsys, config, `"Tỉnh Ví Dụ"`, `"Tỉnh Mẫu"`)
			lay2(fsys, procedure, "nhân dân cấp xã", "nhân dân phường Ví Dụ")
		},
		"a short name without the province": func(fsys fstest.MapFS) {
			lay2(fsys, config, `phường Ví Dụ"`, "phường Ví Dụ, tỉnh Mẫu\"\nshort_unit = \"UBND phường Ví Dụ\"")
			lay2(fsys, config, `"Tỉnh Ví Dụ"`, `"Tỉnh Mẫu"`)
		},
		"a number for messages": func(fsys fstest.MapFS) {
			lay2(fsys, "content/duong-day-nong/phan-anh.md", `number = "0261 000 0001"`, "number = \"0261 000 0001\"\nsms = \"0261 000 0007\"")
			lay2(fsys, office, "trả kết quả.", "trả kết quả. Nhắn tin đến số 0261 000 0007.")
		},
		"citizens received on a Saturday that is worked": func(fsys fstest.MapFS) {
			lay2(fsys, config, "[[fields]]", "[[working_days]]\nname = \"làm bù\"\nday = 2027-01-09\n\n[[fields]]")
			fsys["content/lich/lam-bu.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Lãnh đạo tiếp công dân\"\nsort = \"tiếp công dân\"\nhost = \"Chủ tịch Ủy ban nhân dân phường\"\noffice = \"mot-cua\"\nplace = \"Phòng 1\"\nposted_on = 2026-11-02\n\n[[sittings]]\non = 2027-01-09\nfrom = \"07:30\"\nto = \"11:30\"\n+++\n")}
		},
	} {
		fsys := base(t)
		edit(fsys)
		if _, found := load(t, fsys, false); len(found) > 0 {
			t.Errorf("%s:\n%s", name, text(found))
		}
	}
}
