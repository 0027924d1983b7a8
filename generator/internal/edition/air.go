package edition

import (
	"bytes"
	"cmp"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// AirFile is the book of what listeners have in their calendars and podcast players, in
// the source folder.
const AirFile = Folder + "/phat-thanh.txt"

var airBook = book{file: AirFile, head: airHead, line: "E816"}

const airHead = `# Số hiệu của trang, của từng bài và từng lần phát, như lịch và podcast đã phát hành. Máy ghi khi dựng trang; đừng sửa, đừng xóa dòng nào:
# nhờ sổ này mà đổi giờ, đổi tên đơn vị, đổi tên miền thì lịch trên điện thoại của bà con sửa theo, không mọc thêm lần phát thứ hai.
# trang: số hiệu, ngày ghi. bài: tên tệp đầu tiên, số hiệu, ngày ghi.
# lần: số hiệu, bài, đài, ngày, giờ, lần sửa thứ mấy, lúc sửa cuối, dấu của giờ và nơi, dấu của lời, ngày ghi; "-" ở cuối là đã bỏ. Các ô cách nhau bằng Tab.
`

// Air remembers by what numbers listeners know the site, its segments and its broadcasts.
// A site without the book gets the same numbers in every build, made of what it says.
type Air struct {
	site     string // a number of its own, for ever
	since    vi.Date
	segments map[string]segmentNumber // by first address
	events   []*Event                 // as they were first noted

	of map[any]*Event // of the site of today: by *site.Run, *site.SittingRow, *record.Round
}

type segmentNumber struct {
	guid  string
	since vi.Date
}

// Event is a broadcast, or a row of a session or of a collection, as calendars know it. Its number has no time, name or address in
// it, so that all of them may change.
type Event struct {
	UID      string
	Sequence int       // grows when time or place change
	Modified time.Time // grows when anything that it says changes

	segment, station string // where it is found again
	on               vi.Date
	at               string
	move, words      string // digests
	noted            vi.Date
	gone             bool
}

// stampForm is the time of a last change.
const stampForm = "20060102T150405Z"

// ReadAir reads the book; none is an empty one.
func ReadAir(fsys fs.FS) (*Air, problem.List, error) { return readAs(airBook, fsys, ParseAir) }

// LookAir is the book of a source folder before it is taken apart.
func LookAir(fsys fs.FS) (Kept, error) { return airBook.look(fsys) }

// uuidForm is a number of this book.
var uuidForm = regexp.MustCompile(`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

// siteRow begins the line of the site itself; a folder of records has the same name.
const siteRow = "trang"

// ParseAir reads the text of the book.
func ParseAir(k Kept) (*Air, problem.List) {
	a := &Air{segments: map[string]segmentNumber{}}
	found := airBook.read(k, func(cells []string) bool {
		switch {
		case cells[0] == siteRow && len(cells) == 3 && uuidForm.MatchString(cells[1]):
			day, err := vi.ParseDate(cells[2])
			a.site, a.since = cells[1], day
			return err == nil
		case cells[0] == "bài" && len(cells) == 4 && uuidForm.MatchString(cells[2]):
			day, err := vi.ParseDate(cells[3])
			a.segments[cells[1]] = segmentNumber{cells[2], day}
			return err == nil
		case cells[0] == "lần":
			e, ok := readEvent(cells[1:])
			a.events = append(a.events, e)
			return ok
		}
		return false
	})
	return a, found
}

func readEvent(cells []string) (*Event, bool) {
	if len(cells) < 10 || len(cells) > 11 || !uuidForm.MatchString(cells[0]) {
		return &Event{}, false
	}
	on, bad := vi.ParseDate(cells[3])
	sequence, err := strconv.Atoi(cells[5])
	modified, wrong := time.Parse(stampForm, cells[6])
	noted, worse := vi.ParseDate(cells[9])
	e := &Event{
		UID: cells[0], segment: cells[1], station: cells[2], on: on, at: cells[4], Sequence: sequence, Modified: modified,
		move: cells[7], words: cells[8], noted: noted, gone: len(cells) == 11,
	}
	return e, bad == nil && err == nil && wrong == nil && worse == nil && sequence >= 0 && (!e.gone || cells[10] == TakenDown)
}

// Encode is the text of the book.
func (a *Air) Encode() []byte {
	var b strings.Builder
	line := func(cells ...string) { b.WriteString(strings.Join(cells, "\t") + "\n") }
	if a.site != "" {
		line(siteRow, a.site, a.since.String())
	}
	for _, id := range slices.Sorted(maps.Keys(a.segments)) {
		line("bài", id, a.segments[id].guid, a.segments[id].since.String())
	}
	for _, e := range a.events {
		cells := []string{"lần", e.UID, e.segment, e.station, e.on.String(), e.at, strconv.Itoa(e.Sequence), e.Modified.UTC().Format(stampForm), e.move, e.words, e.noted.String()}
		if e.gone {
			cells = append(cells, TakenDown)
		}
		line(cells...)
	}
	return airBook.encode(b.String())
}

// Same tells whether two books say the same.
func (a *Air) Same(other *Air) bool { return bytes.Equal(a.Encode(), other.Encode()) }

// Last is the latest day on which something was noted; zero without one.
func (a *Air) Last() vi.Date {
	last := a.since
	for _, s := range a.segments {
		last = later(last, s.since)
	}
	for _, e := range a.events {
		last = later(last, e.noted)
	}
	return last
}

func later(a, b vi.Date) vi.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// With is the book as a build of the site leaves it, and what the feeds of that build say.
func (a *Air) With(s *site.Site) *Air {
	out := &Air{site: a.site, since: a.since, segments: maps.Clone(a.segments), of: map[any]*Event{}}
	if out.segments == nil {
		out.segments = map[string]segmentNumber{}
	}
	for _, e := range a.events {
		held := *e
		out.events = append(out.events, &held)
	}
	sessions, collections := sessionsOf(s), collectionsOf(s)
	if out.site == "" && len(s.Radios)+len(sessions)+len(collections) > 0 {
		// The number of the commune stays when it gets another name.
		out.site, out.since = number(siteSpace, "niemyet/"+cmp.Or(s.Config.Code, vi.Slug(s.Config.Unit))), s.Date
	}
	for _, r := range s.Radios {
		names := namesOf(record.Of(r), "")
		if _, known := out.segment(names); !known {
			out.segments[names[0]] = segmentNumber{number(out.site, "bai/"+names[0]), s.Date}
		}
		out.match(s, names, runsOf(s, r))
	}
	for _, x := range sessions {
		out.match(s, inFolder(record.Of(x)), rowsOf(s, x))
	}
	for _, p := range collections {
		out.match(s, inFolder(record.Of(p)), roundsOf(s, p))
	}
	there := map[*Event]bool{}
	for _, e := range out.of {
		there[e] = true
	}
	for _, e := range out.events {
		if !e.gone && !there[e] {
			e.gone, e.noted = true, s.Date
		}
	}
	return out
}

// namesOf are the names of a record in the book, those before its present one first. A folder
// stands before them, but for segments: one of these may have a file of the same name.
func namesOf(b *record.Base, folder string) (out []string) {
	for _, alias := range b.Aliases {
		out = append(out, folder+string(alias))
	}
	return append(out, folder+b.ID)
}

// inFolder are those of a record of any other kind.
func inFolder(b *record.Base) []string { return namesOf(b, b.Kind.Folder+"/") }

func (a *Air) segment(names []string) (segmentNumber, bool) {
	for _, name := range names {
		if s, known := a.segments[name]; known {
			return s, true
		}
	}
	return segmentNumber{}, false
}

// Podcast is the number of the podcast (Podcasting 2.0, guid).
func (a *Air) Podcast() string { return a.site }

// Episode is the number of a segment in the podcast.
func (a *Air) Episode(r *site.Radio) string {
	s, _ := a.segment(namesOf(record.Of(r), ""))
	return s.guid
}

// Event is a broadcast of the site that this book was made with.
func (a *Air) Event(run *site.Run) *Event { return a.of[run] }

// Row is a row of a session of that site.
func (a *Air) Row(row *site.SittingRow) *Event { return a.of[row] }

// Round is a row of a collection of that site.
func (a *Air) Round(row *site.RoundRow) *Event { return a.of[row.Round] }

// siteSpace is the space of numbers of podcasts (Podcasting 2.0, guid).
const siteSpace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6"

// number makes a UUID of a name within a space (RFC 9562, 5.5).
func number(space, name string) string {
	raw, err := hex.DecodeString(strings.ReplaceAll(space, "-", ""))
	if err != nil {
		panic("internal error: " + err.Error())
	}
	sum := sha1.Sum(append(raw, name...))
	id := sum[:16]
	id[6], id[8] = id[6]&0x0f|0x50, id[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

// NoteAir is the book as a build leaves it.
func NoteAir(fsys fs.FS, s *site.Site) (Note, problem.List, error) {
	return noteAs(airBook, fsys, ParseAir, func(had *Air) ([]byte, bool) {
		now := had.With(s)
		return now.Encode(), now.site != ""
	})
}
