package edition

import (
	"cmp"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// RoundsFile is the list of what was printed for each board, in the source folder.
const RoundsFile = Folder + "/dot-niem-yet.txt"

var roundsBook = book{file: RoundsFile, former: "dot-niem-yet.txt", head: roundsHead, line: "E733"}

const roundsHead = `# Mỗi bảng đã in những bản nào, ngày nào. Máy ghi khi in bộ niêm yết (niemyet print); đừng sửa, đừng xóa dòng nào:
# nhờ các dòng này mà lệnh in với --since biết bản nào đang treo.
# Mỗi dòng: ngày, bảng, mã, phiên bản (dấu - nghĩa là gỡ xuống), cách nhau bằng Tab. Bản không đổi thì không ghi lại.
`

// TakenDown stands for the version of what no longer hangs.
const TakenDown = "-"

// Rounds are the posting rounds of all boards, each in order of time.
type Rounds map[string][]Hung

// Hung is one thing that a round put up, or took down.
type Hung struct {
	On            vi.Date
	Code, Version string
}

// ReadRounds reads the rounds of a source folder; none are empty ones. The error is a
// failure of the machine.
func ReadRounds(fsys fs.FS) (Rounds, problem.List, error) {
	return readAs(roundsBook, fsys, parseRounds)
}

// ParseRounds reads the text of the file.
func ParseRounds(text string) (Rounds, problem.List) {
	return parseRounds(Kept{File: RoundsFile, Text: text, there: true})
}

// parseRounds reads the book. A line that cannot be read is an error: what hangs would be
// told wrong without it.
func parseRounds(k Kept) (Rounds, problem.List) {
	r := Rounds{}
	found := roundsBook.read(k, func(cells []string) bool {
		on, err := vi.ParseDate(cells[0])
		if err != nil || len(cells) != 4 || !vi.IsSlug(cells[1]) || !codeForm.MatchString(cells[2]) || !versionForm.MatchString(cells[3]) && cells[3] != TakenDown {
			return false
		}
		r[cells[1]] = append(r[cells[1]], Hung{on, cells[2], cells[3]})
		return true
	})
	for _, list := range r {
		inOrder(list)
	}
	return r, found
}

// Encode is the text of the file: by board, then by day.
func (r Rounds) Encode() []byte {
	var b strings.Builder
	for _, board := range slices.Sorted(maps.Keys(r)) {
		for _, h := range r[board] {
			b.WriteString(h.On.String() + "\t" + board + "\t" + h.Code + "\t" + h.Version + "\n")
		}
	}
	return roundsBook.encode(b.String())
}

// Last is the day of the last round of all boards; zero without one.
func (r Rounds) Last() (last vi.Date) {
	for _, list := range r {
		if n := len(list); n > 0 && list[n-1].On.After(last) {
			last = list[n-1].On
		}
	}
	return last
}

// On is what hangs on a board after the rounds of a day: versions by code. ok is false
// when no round is known until then.
func (r Rounds) On(board string, day vi.Date) (hangs map[string]string, ok bool) {
	hangs = map[string]string{}
	for _, h := range r[board] {
		if h.On.After(day) {
			break
		}
		ok = true
		if h.Version == TakenDown {
			delete(hangs, h.Code)
		} else {
			hangs[h.Code] = h.Version
		}
	}
	return hangs, ok
}

// With is the rounds with one more. What hangs already is not noted again; what the
// round of a day puts up stands above what an earlier one of that day did.
func (r Rounds) With(board string, on vi.Date, changes []Hung) Rounds {
	out := maps.Clone(r)
	if out == nil {
		out = Rounds{}
	}
	list := slices.Clone(r[board])
	hangs, _ := r.On(board, on)
	for _, h := range changes {
		if now, there := hangs[h.Code]; there && now == h.Version || !there && h.Version == TakenDown {
			continue
		}
		list = append(list, Hung{on, h.Code, h.Version})
	}
	inOrder(list)
	out[board] = list
	return out
}

// inOrder sorts by day; of one day the later line counts.
func inOrder(list []Hung) {
	slices.SortStableFunc(list, func(a, b Hung) int { return cmp.Compare(a.On.String(), b.On.String()) })
}
