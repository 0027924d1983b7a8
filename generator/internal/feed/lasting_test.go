package feed_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// twoYears is a segment that is on the air in every way for two years.
const twoYears = `+++
name = "Sao y giấy tờ"
series = "tháng"
slot = "2 phút"
presenter = "Phát thanh viên"
written_on = 2026-11-02
audio = "audio/Bài số 1 #2?.mp3"

[[broadcasts]]
on = 2026-11-05
at = "05:30"
station = "phuong"
repeat = "hằng tuần"
until = 2028-11-02

[[broadcasts]]
on = 2026-11-05
at = "17:00"
station = "phuong"

[[broadcasts]]
on = 2026-11-30
at = "00:15"
station = "thon"
repeat = "hằng tháng"
until = 2028-11-30
except = [2027-03-30]

[[broadcasts]]
on = 2026-12-01
at = "11:00"
station = "thon"
repeat = "hằng quý"
until = 2028-12-01

[[broadcasts]]
on = 2027-02-01
at = "06:00"
station = "phuong"
repeat = "hằng ngày"
until = 2027-02-14
+++
**Nữ:** Thưa bà con.
`

// aired is a site on a day, with edits of its configuration and its segment.
func aired(t *testing.T, day, file string, edits ...string) *site.Site {
	t.Helper()
	edit := strings.NewReplacer(edits...)
	on, err := vi.ParseDate(day)
	if err != nil {
		t.Fatal(err)
	}
	s, found, err := site.Load(fstest.MapFS{
		"config.toml":                        {Data: []byte(edit.Replace(radioConfig))},
		"content/phat-thanh/" + file + ".md": {Data: []byte(edit.Replace(twoYears))},
	}, site.Options{Date: on, HasFile: func(string) bool { return true }, Sound: func(string) (site.Sound, error) {
		return site.Sound{Seconds: 31.25, Bytes: 500_123, Type: "audio/mpeg"}, nil
	}})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

// step is one edit of an office, and what listeners must see of it.
type step struct {
	name, file string
	edits      []string // with those before
	moved      int      // events with a new SEQUENCE
	told       int      // events with a new LAST-MODIFIED
	fresh      int      // new UIDs
	gone       int
}

var steps = []step{
	{name: "nothing"},
	{name: "the time of day", edits: []string{`at = "17:00"`, `at = "18:45"`}, moved: 1, told: 1},
	{name: "the day", edits: []string{"on = 2026-12-01", "on = 2026-12-03"}, moved: 1, told: 1},
	{name: "the unit", edits: []string{"phường Ví Dụ", "phường Ví Dụ Mới"}, moved: 3, told: 3}, // its station bears the name
	{name: "the domain", edits: []string{"https://vidu.example/trang", "https://moi.example"}, told: 5},
	{name: "the title", edits: []string{`name = "Sao y giấy tờ"`, `name = "Chứng thực bản sao"`}, told: 5},
	{name: "one day off", edits: []string{"except = [2027-03-30]", "except = [2027-03-30, 2027-04-30]"}, moved: 1, told: 1},
	{name: "the file, with its former address", file: "chung-thuc", edits: []string{`audio =`, "aliases = [\"sao-y\"]\naudio ="}, told: 5},
	{name: "another broadcast before the others", edits: []string{"[[broadcasts]]\non = 2026-11-05\nat = \"05:30\"", "[[broadcasts]]\non = 2026-11-09\nat = \"19:00\"\nstation = \"thon\"\n\n[[broadcasts]]\non = 2026-11-05\nat = \"05:30\""}, fresh: 1},
	{name: "one less", edits: []string{"[[broadcasts]]\non = 2027-02-01\nat = \"06:00\"\nstation = \"phuong\"\nrepeat = \"hằng ngày\"\nuntil = 2027-02-14\n", ""}, gone: 1},
	{name: "the time and the day", edits: []string{"on = 2026-11-30\nat = \"00:15\"", "on = 2026-11-29\nat = \"04:50\""}, moved: 1, told: 1},
}

// TestCalendarsLast goes through edits with one book, a build a day, and then some on one
// day: every occurrence of two years is the site's before and after, whatever stays keeps
// its number, and what moves is told in a way that calendars see.
func TestCalendarsLast(t *testing.T) {
	for _, sameDay := range []bool{false, true} {
		var edits []string
		book := new(edition.Air)
		var before map[string]event
		file := "sao-y"
		for i, x := range steps {
			edits = append(edits, x.edits...)
			if x.file != "" {
				file = x.file
			}
			day := vi.Date{Year: 2026, Month: 11, Day: 23}
			if !sameDay {
				day = day.AddDays(i)
			}
			s := aired(t, day.String(), file, edits...)
			air := reread(t, book).With(s)
			text := calendarOf(t, s, air)
			after := map[string]event{}
			var heard []string
			for _, e := range parse(t, text) {
				after[e["UID"][0]] = e
				heard = append(heard, occurrences(t, e)...)
			}
			if want := onAir(s); !slices.Equal(want, sorted(heard)) || len(want) < 120 {
				t.Errorf("%s: %d occurrences, want %d", x.name, len(heard), len(want))
			}
			if before != nil {
				compare(t, x, before, after)
			}
			if again := calendarOf(t, s, reread(t, air).With(s)); again != text {
				t.Errorf("%s: a second build of the day says something else", x.name)
			}
			if sameDay {
				before, book = after, air
				continue
			}
			golden(t, fmt.Sprintf("edits/%02d.ics", i), text)
			want, err := json.MarshalIndent(onAir(s), "", " ")
			if err != nil {
				t.Fatal(err)
			}
			golden(t, fmt.Sprintf("edits/%02d.json", i), string(want)+"\n")
			before, book = after, air
		}
	}
}

// reread is a book as the next run reads it from the disk.
func reread(t *testing.T, a *edition.Air) *edition.Air {
	t.Helper()
	again, found, err := edition.ReadAir(fstest.MapFS{edition.AirFile: {Data: a.Encode()}})
	if err != nil || len(found) > 0 || !again.Same(a) {
		t.Fatal(err, found)
	}
	return again
}

func calendarOf(t *testing.T, s *site.Site, air *edition.Air) string {
	for _, f := range feed.Files(s, said(t), air, nil) {
		if f.Path == site.RadioCalendarAddress {
			return string(f.Body)
		}
	}
	t.Fatal("no calendar")
	return ""
}

func onAir(s *site.Site) (out []string) {
	for _, a := range s.Airings() {
		out = append(out, strings.ReplaceAll(a.On.String(), "-", "")+"T"+strings.ReplaceAll(a.At.String(), ":", "")+"00")
	}
	return sorted(out)
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}

func compare(t *testing.T, x step, before, after map[string]event) {
	t.Helper()
	got := step{name: x.name, file: x.file, edits: x.edits}
	for uid, e := range after {
		old, known := before[uid]
		if !known {
			got.fresh++
			continue
		}
		if number(t, e["SEQUENCE"][0]) > number(t, old["SEQUENCE"][0]) {
			got.moved++
		}
		if e["LAST-MODIFIED"][0] > old["LAST-MODIFIED"][0] {
			got.told++
		}
		if e["LAST-MODIFIED"][0] < old["LAST-MODIFIED"][0] || number(t, e["SEQUENCE"][0]) < number(t, old["SEQUENCE"][0]) || e["DTSTAMP"][0] != e["LAST-MODIFIED"][0] {
			t.Errorf("%s: %v after %v", x.name, e, old)
		}
		said := func(e event, names ...string) (out []string) {
			for _, n := range names {
				out = append(out, e[n]...)
			}
			return out
		}
		zone := ";TZID=Asia/Ho_Chi_Minh"
		place := []string{"DTSTART" + zone, "RRULE", "EXDATE" + zone, "DURATION", "LOCATION"}
		if slices.Equal(said(e, place...), said(old, place...)) != (e["SEQUENCE"][0] == old["SEQUENCE"][0]) {
			t.Errorf("%s: SEQUENCE does not follow %v", x.name, e)
		}
	}
	for uid := range before {
		if _, there := after[uid]; !there {
			got.gone++
		}
	}
	if got.moved != x.moved || got.told != x.told || got.fresh != x.fresh || got.gone != x.gone {
		t.Errorf("%s: moved %d, told %d, fresh %d, gone %d; want %d %d %d %d", x.name, got.moved, got.told, got.fresh, got.gone, x.moved, x.told, x.fresh, x.gone)
	}
}

func number(t *testing.T, text string) (n int) {
	t.Helper()
	if _, err := fmt.Sscan(text, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestNumbersWithoutABook: two builds without a book give the same, and a number has no
// time of day, no name and no address in it.
func TestNumbersWithoutABook(t *testing.T) {
	uids := func(edits ...string) (out []string) {
		s := aired(t, "2026-11-23", "sao-y", append(edits, "unit = \"Ủy", "code = \"24611\"\nunit = \"Ủy")...)
		for _, e := range parse(t, calendarOf(t, s, new(edition.Air).With(s))) {
			out = append(out, e["UID"]...)
		}
		return out
	}
	want := uids()
	for _, edits := range [][]string{
		nil, {`at = "05:30"`, `at = "05:45"`}, {"phường Ví Dụ", "phường Ví Dụ Mới"}, {"https://vidu.example/trang", "https://moi.example"}, {"https://vidu.example/trang", ""},
	} {
		if got := uids(edits...); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", edits, got, want)
		}
	}
	if len(want) != 5 || strings.Contains(strings.Join(want, ""), "vidu") {
		t.Errorf("%v", want)
	}
}

// TestBroadcastThatIsBack: what was dropped and comes again is the same to calendars, a
// later one.
func TestBroadcastThatIsBack(t *testing.T) {
	drop := []string{"[[broadcasts]]\non = 2026-11-05\nat = \"17:00\"\nstation = \"phuong\"\n", ""}
	one, two, three := aired(t, "2026-11-23", "sao-y"), aired(t, "2026-11-24", "sao-y", drop...), aired(t, "2026-11-25", "sao-y")
	first := new(edition.Air).With(one)
	last := reread(t, reread(t, first).With(two)).With(three)
	was, now := first.Event(one.Radios[0].Runs[1]), last.Event(three.Radios[0].Runs[1])
	if was.UID != now.UID || now.Sequence <= was.Sequence || !now.Modified.Equal(time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("%+v, then %+v", was, now)
	}
}

// TestEpisodesLast: a podcast and its episodes keep their numbers when the address moves;
// an episode is there from the day on which it is first on the air; addresses are encoded.
func TestEpisodesLast(t *testing.T) {
	podcast := func(s *site.Site, air *edition.Air) string { return string(feed.Podcast(s, said(t), air)) }
	if s := aired(t, "2026-11-04", "sao-y"); podcast(s, new(edition.Air).With(s)) != "" || s.HasPodcast() || s.Addresses().Has(site.PodcastAddress) {
		t.Error("a podcast before anything was on the air")
	}
	s := aired(t, "2026-11-05", "sao-y")
	first := new(edition.Air).With(s)
	text := podcast(s, first)
	for _, want := range []string{`<pubDate>Thu, 05 Nov 2026 05:30:00 +0700<`, `url="https://vidu.example/trang/audio/B%C3%A0i%20s%E1%BB%91%201%20%232%3F.mp3"`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
	moved := aired(t, "2026-12-05", "chung-thuc", "https://vidu.example/trang", "https://moi.example", "Ví Dụ", "Khác", `audio =`, "aliases = [\"sao-y\"]\naudio =")
	then := podcast(moved, reread(t, first).With(moved))
	for _, tag := range []string{"podcast:guid", "guid"} {
		if a, b := inside(text, tag), inside(then, tag); a == "" || a != b || strings.Contains(a, "vidu") {
			t.Errorf("%s: %q, then %q", tag, a, b)
		}
	}
}

// inside is what stands in the first element of a name.
func inside(text, tag string) string {
	_, rest, _ := strings.Cut(text, "<"+tag)
	_, rest, _ = strings.Cut(rest, ">")
	in, _, _ := strings.Cut(rest, "<")
	return in
}

func office(name, email string) *site.Office {
	return &site.Office{Office: &record.Office{Name: name, Email: record.Email(email)}}
}

// TestMailbox: the owner of the podcast is an office that can be written to.
func TestMailbox(t *testing.T) {
	s := aired(t, "2026-11-23", "sao-y", `email = "vidu@vidu.example"`, "")
	s.Offices = append(s.Offices, office("Trạm Y tế", "tram@vidu.example"), office("Văn phòng HĐND và UBND", "vanphong@vidu.example"))
	if name, email := s.Mailbox(); name != "Văn phòng HĐND và UBND" || email != "vanphong@vidu.example" {
		t.Errorf("%s %s", name, email)
	}
	s.Offices = s.Offices[:1]
	if _, email := s.Mailbox(); email != "tram@vidu.example" {
		t.Error(email)
	}
	if name, email := aired(t, "2026-11-23", "sao-y").Mailbox(); name != "Ủy ban nhân dân phường Ví Dụ" || email != "vidu@vidu.example" {
		t.Errorf("%s %s", name, email)
	}
}
