package site_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestKioskPictures: a plan or a map that nobody copied is told, one that is there is not.
func TestKioskPictures(t *testing.T) {
	fsys := base(t)
	lay(fsys, []txtar.File{
		{Name: "config.toml.sed", Data: []byte(`[[areas]] => [kiosk]\noffice = "mot-cua"\nmap = "so-do/phuong.svg"\n\n[[areas]]` + "\n")},
		{Name: "content/co-quan/mot-cua.md.sed", Data: []byte(`phone = "0261 000 0000" => phone = "0261 000 0000"\nplan = "so-do/tang-mot.svg"\nway = "so-do/duong-toi.svg"` + "\n")},
	})
	there := func(names ...string) []problem.Code {
		_, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(name string) bool { return slices.Contains(names, name) }})
		if err != nil {
			t.Fatal(err)
		}
		var out []problem.Code
		for _, p := range found {
			if p.Code == "E415" {
				out = append(out, p.Code)
			}
		}
		return out
	}
	if got := there(); len(got) != 3 {
		t.Errorf("without the files: %v", got)
	}
	if got := there("so-do/phuong.svg", "so-do/tang-mot.svg", "so-do/duong-toi.svg"); len(got) != 0 {
		t.Errorf("with the files: %v", got)
	}
}

// TestVoices: a recording in another language that nobody copied is told, one that is there is not.
func TestVoices(t *testing.T) {
	for _, there := range []bool{false, true} {
		fsys := base(t)
		lay(fsys, []txtar.File{{Name: "content/thu-tuc/khai-sinh.md.sed", Data: []byte(`level = => voices = [{ language = "Bu Nong", file = "audio/ks.mp3" }]\nlevel =` + "\n")}})
		_, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return there }})
		if err != nil {
			t.Fatal(err)
		}
		told := slices.ContainsFunc(found, func(p problem.Problem) bool { return p.Code == "E811" })
		if told == there {
			t.Errorf("the file is there: %v, told: %v", there, told)
		}
	}
}

// TestKioskOffice: a kiosk that stands at an office leads to no desk of another.
func TestKioskOffice(t *testing.T) {
	load := func(config string) *site.Site {
		fsys := base(t)
		if config != "" {
			lay(fsys, []txtar.File{{Name: "config.toml.sed", Data: []byte(`[[areas]] => ` + config + `\n\n[[areas]]` + "\n")}})
		}
		fsys["content/co-quan/khac.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Trạm khác\"\ndoes = \"Nhận hồ sơ\"\naddress = \"Số 2\"\n\n[[desks]]\nnumber = \"1\"\nname = \"Khác\"\nfields = [\"Y tế\"]\n+++\n")}
		s, _, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if got := load("").KioskOffices(); len(got) != 2 {
		t.Errorf("of no office: %d", len(got))
	}
	s := load(`[kiosk]\noffice = "mot-cua"`)
	if got := s.KioskOffices(); len(got) != 1 || got[0].ID != "mot-cua" {
		t.Errorf("of one office: %v", got)
	}
}
