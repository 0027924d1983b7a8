package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TakenBy is who takes the files of a procedure whose record names no office: the address that the base tells, else those
// of its agencies that take them; "" where it tells of neither. An address that only says how one files names nobody, and one
// above the level of the procedure counts where no agency takes files at that level.
func TakenBy(x *site.Procedure) string {
	of, at := x.Takers(), Stated(x.Receiving)
	if at == "" {
		return of
	}
	at = receivedAt(at)
	if of != "" && (record.AboveLevel(at, x.Procedure.Level) || saysWays(at)) {
		return of
	}
	return at
}

// leadIns are the words that end a line above a list of places; houses are those that name one.
// Both are read without marks.
var (
	leadIns = [][]string{
		strings.Fields("mot trong cac dia chi sau"), strings.Fields("dia chi tru so"), strings.Fields("tai dia chi"),
		strings.Fields("dia chi"), strings.Fields("bao gom"), strings.Fields("nhu sau"), strings.Fields("gom"),
	}
	houses = []string{"co so ", "hoi ", "co quan ", "trung tam", "uy ban", "ubnd", "bo phan", "so ", "chi cuc", "cong an", "van phong", "phong ", "quay", "tram", "truong"}
)

// noHouses are words, folded, that hold the name of a house and name none.
var noHouses = strings.NewReplacer("truong hop", "", "ho so", "", "co so du lieu", "")

// waysFirst are how a line begins, folded, that only says how one files: "Trực tuyến. Nơi chưa làm được thì …".
var waysFirst = []string{"truc tuyen", "truc tiep", "nop truc tuyen", "nop truc tiep", "nop qua", "nop ho so truc tuyen", "qua buu chinh", "qua duong buu dien"}

// namesHouse tells whether a line names a house that papers can be taken to.
func namesHouse(line string) bool {
	folded := noHouses.Replace(vi.Fold(line)) + " "
	return slices.ContainsFunc(houses, func(house string) bool { return strings.Contains(folded, house) })
}

// saysWays tells whether a line says how one files and not where.
func saysWays(line string) bool {
	folded := vi.Fold(line)
	return !namesHouse(line) && slices.ContainsFunc(waysFirst, func(head string) bool { return strings.HasPrefix(folded, head) })
}

// receivedAt is where papers are handed in, as the first line that names a place says it: what
// leads to a list ("…, gồm:") goes, and a line that only leads to one ("Trực tiếp:") is passed over.
func receivedAt(text string) string {
	lines := mended(Lines(text))
	for _, line := range lines {
		head, leads := strings.CutSuffix(strings.TrimSpace(line), ":")
		if !leads {
			return vi.Phrase(line)
		}
		if namesHouse(head) {
			return vi.Phrase(withoutLeadIn(head))
		}
	}
	return vi.Phrase(lines[0])
}

// mended are lines of which none ends inside a bracket: the base tears an address in two.
func mended(lines []string) (out []string) {
	for _, line := range lines {
		if last := len(out) - 1; last >= 0 && record.OpensBracket(out[last]) {
			out[last] += " " + line
			continue
		}
		out = append(out, line)
	}
	return out
}

func withoutLeadIn(line string) string {
	words := strings.Fields(line)
	for _, tail := range leadIns {
		at := len(words) - len(tail)
		if at > 0 && slices.EqualFunc(words[at:], tail, func(word, folded string) bool { return vi.Fold(word) == folded }) {
			return strings.Join(words[:at], " ")
		}
	}
	return line
}
