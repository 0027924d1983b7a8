package site_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// TestRecordings: the length of a recording beats the estimate, and one that is too
// long, unreadable or not there is an error.
func TestRecordings(t *testing.T) {
	for name, want := range map[string]string{"audio/dai.mp3": "E807", "audio/hong.mp3": "E812", "audio/khong-co.mp3": "E811", "audio/vua.mp3": "", "audio/vua.m4a": "", "audio/vua.ogg": "W817", "audio/vua.WAV": "W817", "audio/vua.opus": "W817"} {
		fsys := base(t)
		lay2(fsys, "content/phat-thanh/khai-sinh.md", "slot = \"5 phút\"", "slot = \"5 phút\"\naudio = \""+name+"\"")
		s, found, err := site.Load(fsys, site.Options{
			Date: day, HasFile: func(f string) bool { return f != "audio/khong-co.mp3" },
			Sound: func(f string) (site.Sound, error) {
				switch f {
				case "audio/dai.mp3":
					return site.Sound{Seconds: 312.5, Bytes: 1, Type: "audio/mpeg"}, nil
				case "audio/hong.mp3":
					return site.Sound{}, errors.New("tệp hỏng")
				}
				return site.Sound{Seconds: 42, Bytes: 1, Type: "audio/mpeg"}, nil
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, p := range found {
			codes = append(codes, string(p.Code))
		}
		if strings.Join(codes, " ") != want {
			t.Errorf("%s: %s, want %s\n%s", name, codes, want, text(found))
		}
		if name == "audio/vua.mp3" {
			script := s.Radios[0].Reading
			if script.Seconds != 42 || script.Parts[0].End < 41.9 || script.Parts[0].End > 42.1 {
				t.Errorf("the script is not laid over the recording: %+v", script)
			}
		}
	}
}

// TestWordsBeyondTheirRecording: words that take much longer than their recording are asked about; a
// recording with music is not.
func TestWordsBeyondTheirRecording(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		want string
	}{
		"its own words":   {"Mời bà con nghe bài khai sinh cho trẻ.\n", ""},
		"a longer script": {strings.Repeat("Mời bà con nghe bài khai sinh cho trẻ.\n\n", 40), "W240"},
	} {
		fsys := base(t)
		lay2(fsys, "content/phat-thanh/khai-sinh.md", "slot = \"5 phút\"", "slot = \"5 phút\"\naudio = \"audio/vua.mp3\"")
		lay2(fsys, "content/phat-thanh/khai-sinh.md", "Mời bà con nghe bài khai sinh cho trẻ.\n", c.body)
		_, found, err := site.Load(fsys, site.Options{Date: day, HasFile: func(string) bool { return true }, Sound: func(string) (site.Sound, error) {
			return site.Sound{Seconds: 42, Bytes: 1, Type: "audio/mpeg"}, nil
		}})
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, p := range found {
			codes = append(codes, string(p.Code))
		}
		if got := strings.Join(codes, " "); got != c.want {
			t.Errorf("%s: %s, want %s\n%s", name, got, c.want, text(found))
		}
	}
}

func lay2(fsys fstest.MapFS, name, old, new string) {
	fsys[name] = &fstest.MapFile{Data: []byte(strings.Replace(string(fsys[name].Data), old, new, 1))}
}

func TestScriptTurns(t *testing.T) {
	fsys := base(t)
	body := "[Nhạc hiệu 7 giây]\n\n## Mở đầu\n\n**Nữ:** Lệ phí 8.000 đồng. / Nộp tại TP. Ví Dụ, lúc 7h30. // Xin *nhớ* kỹ.\n\nVẫn là nữ.\n\n**Nam**: Chào bà con!\n"
	lay2(fsys, "content/phat-thanh/khai-sinh.md", "Mời bà con nghe bài khai sinh cho trẻ.\n", body)
	s, found := load(t, fsys, false)
	if found.Count(problem.Error) > 0 {
		t.Fatal(text(found))
	}
	script := s.Radios[0].Reading
	var got []string
	for _, p := range script.Parts {
		kind := p.Speaker
		if p.Cue {
			kind = "cue"
		}
		if p.Heading {
			kind = "heading"
		}
		got = append(got, kind)
		for _, x := range p.Sentences {
			got = append(got, "  "+x.Spoken)
		}
	}
	if strings.Join(got, "\n") != strings.Join([]string{
		"cue", "heading", "Nữ", "  Lệ phí tám nghìn đồng.", "  Nộp tại thành phố Ví Dụ, lúc bảy giờ ba mươi phút.", "  Xin nhớ kỹ.", "Nữ", "  Vẫn là nữ.", "Nam", "  Chào bà con!",
	}, "\n") {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
	if script.Parts[0].End != 7 || script.Syllables != 26 {
		t.Errorf("cue ends at %v, %d syllables", script.Parts[0].End, script.Syllables)
	}
}

// TestForeignTurns: what stands in a passage is read in its own language: its figures are not said in
// Vietnamese, and what cannot be said in it is no fault; it takes its time all the same.
func TestForeignTurns(t *testing.T) {
	fsys := base(t)
	body := "**Nữ:** Lệ phí 8.000 đồng.\n\n::: tiếng Anh\nThe fee is 8 USD, see NTTKQ.\n:::\n\nChào bà con!\n"
	lay2(fsys, "content/phat-thanh/khai-sinh.md", "Mời bà con nghe bài khai sinh cho trẻ.\n", body)
	s, found := load(t, fsys, false)
	if found.Count(problem.Error) > 0 || strings.Contains(text(found), "W809") {
		t.Fatal(text(found))
	}
	var got []string
	for _, p := range s.Radios[0].Reading.Parts {
		for _, x := range p.Sentences {
			got = append(got, p.Lang+"|"+p.Speaker+"|"+x.Spoken)
		}
	}
	if want := "|Nữ|Lệ phí tám nghìn đồng.\nen|Nữ|The fee is 8 USD, see NTTKQ.\n|Nữ|Chào bà con!"; strings.Join(got, "\n") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "\n"), want)
	}
	if n := s.Radios[0].Reading.Syllables; n != 5+7+3 {
		t.Errorf("%d syllables", n)
	}
}

// TestDutiesAired: the report counts what was aired for a task of a plan, whichever of the two names the other, and
// tells which task was never on the air.
func TestDutiesAired(t *testing.T) {
	fsys := base(t)
	task := "+++\nname = \"%\"\nduty = \"%.\"\nplan = \"Kế hoạch mẫu\"\nlead = \"Văn phòng\"\ndeadline = \"Thường xuyên\"\nowner = \"Văn phòng\"\nreviewed_on = 2026-11-01\n#\n+++\n"
	for name, more := range map[string]string{"mot": "", "hai": `fulfilled_by = ["phat-thanh/khai-sinh"]`, "ba": ""} {
		text := strings.ReplaceAll(strings.Replace(task, "#", more, 1), "%", "Việc "+name)
		fsys["content/nhiem-vu/"+name+".md"] = &fstest.MapFile{Data: []byte(text)}
	}
	lay2(fsys, "content/phat-thanh/khai-sinh.md", "slot = \"5 phút\"", "slot = \"5 phút\"\ntasks = [\"mot\"]")
	s, found := load(t, fsys, false)
	if found.Count(problem.Error) > 0 {
		t.Fatal(text(found))
	}
	s.Date = s.Radios[0].Airings[0].On
	got := s.RadioReport().Duties
	if len(got.Rows) != 2 || got.Rows[0].Airings == 0 || got.Rows[0].Airings != got.Rows[1].Airings || strings.Join(got.Never, ",") != "Việc ba" {
		t.Errorf("%+v", got)
	}
}
