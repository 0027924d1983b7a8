package site_test

import (
	"fmt"
	"golang.org/x/tools/txtar"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// officeText is an office with desks; each desk is written "1: Hộ tịch, Đất đai".
func officeText(more, desks string) string {
	return "+++\nname = \"Nơi nhận\"\ndoes = \"Nhận hồ sơ.\"\naddress = \"Số 2\"\n" + more + "\n" + desks + "+++\n"
}

func deskText(number, fields string) string {
	return "[[desks]]\nnumber = \"" + number + "\"\nname = \"Quầy\"\nfields = [" + fields + "]\n"
}

// police are the lines of a procedure of the police, and called gives an office or a desk
// another name.
const police = "field = \"Cư trú\"\n# CÔNG AN"

func called(name, text string) string {
	return regexp.MustCompile(`name = "[^"]*"`).ReplaceAllString(text, `name = "`+name+`"`)
}

// TestRoutes: where a procedure goes that names no office, and why.
func TestRoutes(t *testing.T) {
	const ends = "content/thu-tuc/khai-sinh.md"
	cases := []struct {
		name      string
		procedure string            // lines of the procedure instead of its office
		offices   map[string]string // beside mot-cua, whose desk 1 takes Hộ tịch
		config    string
		want      string
	}{
		{name: "its own office", procedure: `office = "mot-cua"`, want: "record mot-cua 1"},
		{name: "its own office, which has no desk for it", procedure: `office = "a"`,
			offices: map[string]string{"a": officeText("", "")}, want: "record a -"},
		{name: "the desk of its field", want: "field mot-cua 1"},
		{name: "a desk that names the field before one that takes the rest",
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`))}, want: "field mot-cua 1"},
		{name: "the rest", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText("", deskText("7", `"Chứng thực", "Các lĩnh vực còn lại"`))}, want: "rest a 7"},
		{name: "nobody", procedure: `field = "Đất đai"`, want: "nobody - -"},
		{name: "an office for the level before one for all",
			offices: map[string]string{"z": officeText(`levels = ["Cấp xã"]`, deskText("7", `"Hộ tịch"`))}, want: "field z 7"},
		{name: "an office for another level",
			procedure: `field = "Đất đai"`, config: "\n[[levels]]\nid = \"tinh\"\nname = \"Cấp tỉnh\"\n",
			offices: map[string]string{"a": officeText(`levels = ["Cấp tỉnh"]`, deskText("7", `"Đất đai"`))}, want: "nobody - -"},
		{name: "the office of config.toml",
			config: "\n[[fields]]\nname = \"Đất đai\"\noffice = \"b\"\n", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText("", deskText("7", `"Đất đai"`)), "b": officeText("", deskText("8", `"đất đai"`))}, want: "config b 8"},
		{name: "of equals the one that stands higher", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText(`parent = "b"`, deskText("7", `"Đất đai"`)), "b": officeText("", deskText("8", `"Đất đai"`))}, want: "field b 8, also a 7"},
		{name: "the desk that it names", procedure: "desk = \"8\"\nfield = \"Đất đai\"",
			offices: map[string]string{"a": officeText("", deskText("7", `"Đất đai"`)+deskText("8", `"Chứng thực"`))}, want: "field a 8"},
		{name: "the police's is not the rest of the committee's desk", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`))}, want: "nobody - -"},
		{name: "the rest of the police's own office", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`)), "b": called("Công an phường", officeText("", deskText("1", `"*"`)))}, want: "rest b 1"},
		{name: "the police's own house, without desks", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`)), "b": called("Công an phường", officeText("", ""))}, want: "service b -"},
		{name: "which takes nobody else's rest", procedure: `field = "Đất đai"`,
			offices: map[string]string{"b": called("Công an phường", officeText("", deskText("1", `"*"`)))}, want: "nobody - -"},
		{name: "a desk called after the police", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`)+called("Công an", deskText("8", `"*"`)))}, want: "rest a 8"},
		{name: "which leaves the rest to the others", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`)+called("Công an", deskText("8", `"*"`)))}, want: "rest a 7"},
		{name: "a desk for the police and the rest", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText("", called("Công an và các việc khác", deskText("8", `"*"`)))}, want: "rest a 8"},
		{name: "a desk that names the field of the police", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"Cư trú"`))}, want: "field a 7"},
		{name: "the police's own before a desk that names the field", procedure: police,
			offices: map[string]string{"a": officeText("", deskText("7", `"Cư trú"`)), "b": called("Công an phường", officeText("", deskText("1", `"*"`)))}, want: "rest b 1"},
		{name: "the police and the committee together", procedure: "field = \"Cư trú\"\n# ỦY BAN",
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`))}, want: "rest a 7"},
		{name: "the office that the record names takes the police's", procedure: "office = \"a\"\n# CÔNG AN",
			offices: map[string]string{"a": officeText("", deskText("7", `"*"`))}, want: "record a 7"},
		{name: "the school that the record sends to, which has no desk here", procedure: "field = \"Giáo dục\"\nreceiving_address = \"Trường mầm non nơi trẻ đang học\"",
			offices: map[string]string{"a": officeText("", deskText("7", `"Giáo dục"`))}, want: "nobody - -"},
		{name: "the school that the record sends to, which has a house here", procedure: "field = \"Giáo dục\"\nreceiving_address = \"Trường mầm non nơi trẻ đang học\"",
			offices: map[string]string{"a": officeText("", deskText("7", `"Giáo dục"`)), "b": called("Trường mầm non Hoa Mai", officeText("", ""))}, want: "service b -"},
		{name: "a school or the committee's house", procedure: "field = \"Giáo dục\"\nreceiving_address = \"Trường học hoặc Bộ phận Một cửa\"",
			offices: map[string]string{"a": officeText("", deskText("7", `"Giáo dục"`))}, want: "field a 7"},
		{name: "two desks of an office", procedure: `field = "Đất đai"`,
			offices: map[string]string{"a": officeText("", deskText("7", `"Đất đai"`)+deskText("8", `"Đất đai"`))}, want: "field a -"},
	}
	said := map[site.RouteBy]string{site.RouteNone: "nobody", site.RouteRecord: "record", site.RouteConfig: "config", site.RouteField: "field", site.RouteRest: "rest", site.RouteService: "service"}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			fsys := base(t)
			edit(fsys, ends, "office = \"mot-cua\"\n", "")
			switch agency := "agency = \"Ủy ban nhân dân cấp xã\""; {
			case strings.Contains(c.procedure, "# ỦY BAN"):
				edit(fsys, ends, agency, "agency = \"Công an cấp xã; Ủy ban nhân dân cấp xã\"")
			case strings.Contains(c.procedure, "# CÔNG AN"):
				edit(fsys, ends, agency, "agency = \"Công an cấp xã\"")
			}
			if c.procedure != "" {
				if c.procedure[0] != 'o' {
					edit(fsys, ends, "field = \"Hộ tịch\"\n", "")
				}
				edit(fsys, ends, "level =", c.procedure+"\nlevel =")
			}
			for id, text := range c.offices {
				fsys["content/co-quan/"+id+".md"] = &fstest.MapFile{Data: []byte(text)}
			}
			fsys["config.toml"] = &fstest.MapFile{Data: append(fsys["config.toml"].Data, c.config...)}
			s, _ := load(t, fsys, false)
			p := s.Find(record.KindOf[*record.Procedure](), "1.001193").(*site.Procedure)
			office, desk, also := "-", "-", ""
			if p.Office != nil {
				office = p.Office.ID
			}
			if p.Desk != nil {
				desk = p.Desk.Number
			}
			for _, d := range p.Route.Others {
				also += ", also " + d.Office.ID + " " + d.Number
			}
			if got := fmt.Sprintf("%s %s %s%s", said[p.Route.By], office, desk, also); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestRoutedIsLinked: a procedure that names no office hangs at its office as one that
// names it: list, numbers to ring, board, owner, completeness.
func TestRoutedIsLinked(t *testing.T) {
	fsys := base(t)
	edit(fsys, "content/thu-tuc/khai-sinh.md", "office = \"mot-cua\"\n", "")
	fsys["content/bang-niem-yet/sanh.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Bảng\"\noffice = \"mot-cua\"\nplace = \"Sảnh\"\nanswerable = \"Lãnh đạo\"\nall_fields = true\nhotlines = true\n+++\n")}
	s, found := load(t, fsys, false)
	if len(found) > 0 {
		t.Fatalf("it has problems:\n%s", text(found))
	}
	p := s.Procedures[0]
	if p.Office == nil || p.Office.ID != "mot-cua" || p.Desk == nil || len(p.Hotlines) != 3 {
		t.Fatalf("office %v, desk %v, %d hotlines", p.Office, p.Desk, len(p.Hotlines))
	}
	if len(p.Office.Procedures) != 1 || len(s.Boards[0].Procedures()) != 1 {
		t.Error("office or board does not show it")
	}
	if got := s.Called(p, "office"); got != "Bộ phận Một cửa" {
		t.Errorf("its office is called %q", got)
	}
	if !p.Answers("filed") || p.Procedure.Office != "" {
		t.Error("the review must know where it is filed, and the record stay as it is")
	}
}

// TestRestHasTopics: a desk that takes the rest shows the fields of which it takes
// something, and no other.
func TestRestHasTopics(t *testing.T) {
	fsys := base(t)
	edit(fsys, "content/thu-tuc/khai-sinh.md", "office = \"mot-cua\"\n", "")
	edit(fsys, "content/co-quan/mot-cua.md", "[[boxes]]", deskText("2", `"*"`)+"\n[[boxes]]")
	other := string(fsys["content/thu-tuc/khai-sinh.md"].Data)
	fsys["content/thu-tuc/dat.md"] = &fstest.MapFile{Data: []byte(other)}
	edit(fsys, "content/thu-tuc/dat.md", "1.001193", "1.001194")
	edit(fsys, "content/thu-tuc/dat.md", "Hộ tịch", "Đất đai")
	s, _ := load(t, fsys, false)
	desks := s.Offices[0].Desks
	if len(desks) != 2 || len(desks[0].Topics) != 1 || len(desks[1].Topics) != 1 || desks[1].Topics[0].Name != "Đất đai" {
		t.Errorf("topics of the desks: %v", desks)
	}
}

// edit replaces the first place of a text in a file that has it.
func edit(fsys fstest.MapFS, name, old, new string) {
	lay(fsys, []txtar.File{{Name: name + ".sed", Data: []byte(strings.ReplaceAll(old, "\n", `\n`) + " => " + strings.ReplaceAll(new, "\n", `\n`) + "\n")}})
}
