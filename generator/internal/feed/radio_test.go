package feed_test

import (
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var update = flag.Bool("update", false, "write the golden files anew")

const radioConfig = `unit = "Ủy ban nhân dân phường Ví Dụ"
short_unit = "UBND phường Ví Dụ"
responsible = "Văn phòng HĐND và UBND"
email = "vidu@vidu.example"
base_url = "https://vidu.example/trang"

[[radio_series]]
every = "tháng"
name = "Cải cách hành chính hằng tháng; một bài, một việc"
off_holidays = true
quiet_weekdays = ["Chủ nhật"]
quiet_days = [2026-12-30]

[[stations]]
id = "phuong"
name = "Đài truyền thanh phường Ví Dụ, cụm loa số 1; nhà văn hóa tổ dân phố Bảy"

[[stations]]
id = "thon"
name = "Cụm loa thôn"

[[holidays]]
name = "Tết Dương lịch"
from = 2027-01-01
`

const radioSegment = `+++
name = "Sao y giấy tờ, chứng thực chữ ký: khi nào cần, khi nào không, và vì sao bà con đừng ký trước ở nhà"
series = "tháng"
slot = "2 phút"
presenter = "Phát thanh viên"
written_on = 2026-11-02
summary = "Phân biệt bản chính, bản sao \\ bản chụp; đừng sao y khi không ai đòi."
audio = "audio/sao y.mp3"
synthetic = true
aliases = ["sao-y-cu"]

[[broadcasts]]
on = 2026-12-26
at = "05:30"
station = "phuong"
repeat = "hằng ngày"
until = 2027-01-03
except = [2026-12-28]

[[broadcasts]]
on = 2026-11-10
at = "17:00"
station = "thon"

[[broadcasts]]
on = 2027-01-30
at = "00:15"
station = "thon"
repeat = "hằng tháng"
until = 2027-05-31
+++
[Nhạc hiệu 5 giây]

**Nữ:** Thưa bà con, lệ phí là 2.000 đồng. Nộp từ 7h30.

**Nam:** Ai < 18 tuổi & người già được giúp.
`

func radioSite(t *testing.T, segment string) *site.Site {
	t.Helper()
	fsys := fstest.MapFS{
		"config.toml":                 {Data: []byte(radioConfig)},
		"content/phat-thanh/sao-y.md": {Data: []byte(segment)},
	}
	day, _ := vi.ParseDate("2026-11-23")
	s, found, err := site.Load(fsys, site.Options{
		Date: day, HasFile: func(string) bool { return true },
		Sound: func(string) (site.Sound, error) {
			return site.Sound{Seconds: 31.25, Bytes: 500_123, Type: "audio/mpeg"}, nil
		},
	})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

func files(t *testing.T, s *site.Site) map[string]string {
	out := map[string]string{}
	for _, f := range made(t, s) {
		out[f.Path] = string(f.Body)
	}
	return out
}

// event is a VEVENT as a plain reader understands it: properties by name with their
// parameters, lines unfolded.
type event map[string][]string

// parse reads a calendar by the letter of RFC 5545 and fails on what it forbids.
func parse(t *testing.T, text string) (events []event) {
	t.Helper()
	if !strings.HasSuffix(text, "\r\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") {
		t.Fatal("a line does not end in CRLF")
	}
	for _, l := range strings.Split(text, "\r\n") {
		if len(l) > 75 {
			t.Errorf("%d octets: %q", len(l), l)
		}
		if !utf8.ValidString(l) {
			t.Errorf("a character is cut: %q", l)
		}
	}
	var now event
	for _, l := range strings.Split(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n ", ""), "\r\n"), "\r\n") {
		name, value, ok := strings.Cut(l, ":")
		switch {
		case !ok:
			t.Fatalf("no value: %q", l)
		case l == "BEGIN:VEVENT":
			now = event{}
		case l == "END:VEVENT":
			events = append(events, now)
			now = nil
		case now != nil:
			now[name] = append(now[name], value)
		case name == "METHOD":
			t.Error("a METHOD")
		}
	}
	return events
}

// occurrences expands an event with its rule, by counting days and not by the code
// under test.
func occurrences(t *testing.T, e event) (out []string) {
	t.Helper()
	const form = "20060102T150405"
	zone := ";TZID=Asia/Ho_Chi_Minh"
	start, err := time.ParseInLocation(form, e["DTSTART"+zone][0], vi.Zone)
	if err != nil {
		t.Fatal(err)
	}
	if len(e["RRULE"]) == 0 {
		return []string{start.Format(form)}
	}
	rule := map[string]string{}
	for _, part := range strings.Split(e["RRULE"][0], ";") {
		k, v, _ := strings.Cut(part, "=")
		rule[k] = v
	}
	until, err := time.Parse("20060102T150405Z", rule["UNTIL"])
	if err != nil {
		t.Fatal(err)
	}
	for d := start; !d.After(until); d = d.AddDate(0, 0, 1) {
		if rule["FREQ"] == "MONTHLY" && d.Day() != start.Day() || rule["FREQ"] == "WEEKLY" && d.Weekday() != start.Weekday() {
			continue
		}
		if months := (d.Year()-start.Year())*12 + int(d.Month()-start.Month()); rule["INTERVAL"] == "3" && months%3 != 0 {
			continue
		}
		if at := d.Format(form); !slices.Contains(e["EXDATE"+zone], at) {
			out = append(out, at)
		}
	}
	return out
}

func TestCalendarSaysWhatIsOnTheAir(t *testing.T) {
	s := radioSite(t, radioSegment)
	all := files(t, s)
	var want, got []string
	for _, a := range s.Airings() {
		want = append(want, strings.ReplaceAll(a.On.String(), "-", "")+"T"+strings.ReplaceAll(a.At.String(), ":", "")+"00")
	}
	for _, e := range parse(t, all[site.RadioCalendarAddress]) {
		got = append(got, occurrences(t, e)...)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		t.Errorf("calendar %v\n    site %v", got, want)
	}
	// 26 Dec, 29, 31, 2 Jan: Sunday 27 and 3, 28 (except), 30 (quiet), 1 Jan (holiday) are out; February has no 30th.
	if joined := strings.Join(want, " "); joined != "20261110T170000 20261226T053000 20261229T053000 20261231T053000 20270102T053000 20270130T001500 20270330T001500 20270430T001500" {
		t.Errorf("on the air: %s", joined)
	}
	if n := len(parse(t, all["phat-thanh/lich-thon.ics"])); n != 2 {
		t.Errorf("%d events of one station, want 2", n)
	}
	golden(t, "lich.ics", all[site.RadioCalendarAddress])
}

func TestPodcast(t *testing.T) {
	s := radioSite(t, radioSegment)
	all := files(t, s)
	text := all[site.PodcastAddress]
	var doc struct {
		Version string `xml:"version,attr"`
		Items   []struct {
			Title     string `xml:"title"`
			Published string `xml:"pubDate"`
			Enclosure struct {
				URL    string `xml:"url,attr"`
				Length int64  `xml:"length,attr"`
				Type   string `xml:"type,attr"`
			} `xml:"enclosure"`
			Transcripts []struct {
				URL  string `xml:"url,attr"`
				Type string `xml:"type,attr"`
			} `xml:"https://podcastindex.org/namespace/1.0 transcript"`
			Duration int `xml:"http://www.itunes.com/dtds/podcast-1.0.dtd duration"`
		} `xml:"channel>item"`
		Explicit string `xml:"http://www.itunes.com/dtds/podcast-1.0.dtd channel>explicit"`
	}
	if err := xml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Version != "2.0" || len(doc.Items) != 1 {
		t.Fatalf("%+v", doc)
	}
	it := doc.Items[0]
	if it.Enclosure.URL != "https://vidu.example/trang/audio/sao%20y.mp3" || it.Enclosure.Length != 500_123 || it.Enclosure.Type != "audio/mpeg" || it.Duration != 32 {
		t.Errorf("%+v", it)
	}
	if _, err := time.Parse(time.RFC1123Z, it.Published); err != nil || it.Published != "Tue, 10 Nov 2026 17:00:00 +0700" {
		t.Error(it.Published, err)
	}
	for _, tr := range it.Transcripts {
		path := strings.TrimPrefix(strings.TrimSuffix(tr.URL, "#loi"), "https://vidu.example/trang/")
		if tr.Type == "text/vtt" && all[path] == "" {
			t.Errorf("no transcript at %s", path)
		}
	}
	golden(t, "podcast.xml", text)
	golden(t, "sao-y.vtt", all["phat-thanh/sao-y.vtt"])
	golden(t, "sao-y.txt", all["phat-thanh/sao-y.txt"])
	golden(t, "sao-y.chapters.json", all["phat-thanh/sao-y.chapters.json"])
}

func TestNoPodcastWithoutABaseAddress(t *testing.T) {
	s := radioSite(t, radioSegment)
	s.Config.BaseURL = ""
	all := files(t, s)
	if all[site.PodcastAddress] != "" || all[site.RadioCalendarAddress] == "" {
		t.Errorf("files: %v", len(all))
	}
}

func TestSpreadsheetIsTheSameTwice(t *testing.T) {
	s := radioSite(t, radioSegment)
	a, b := feed.Report(s, said(t)), feed.Report(s, said(t))
	if len(a) == 0 || string(a) != string(b) {
		t.Error("two spreadsheets of one site differ")
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("%s differs (%v):\n%s", name, err, fmt.Sprintf("%.2000s", got))
	}
}

// TestTranscriptOfAnotherLanguage: a cue of a passage says its language; the others say none.
func TestTranscriptOfAnotherLanguage(t *testing.T) {
	s := radioSite(t, strings.TrimRight(radioSegment, "\n")+"\n\n::: tiếng Anh\nBirth registration is free.\n:::\n")
	got := files(t, s)[site.RadioFileAddress(s.Radios[0], ".vtt")]
	if strings.Count(got, "<lang ") != 1 || !strings.Contains(got, "<lang en>Birth registration is free.</lang></v>") {
		t.Error(got)
	}
}
