package record

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// Where a record names no office and no address, the agency of the base stands for where one files. The base lists there
// whoever has a part in the procedure: of one of the commune also the ministry whose minister signs, the department that
// examines, the chairman who decides. Nobody files with them; who is sent to a ministry loses more than a day.

// rank is how high a body stands, as levels of procedures do.
type rank int

// The ranks, the lowest first. A body of none takes files at any level: customs, tax, insurance, police, schools.
const (
	rankNone rank = iota
	rankCommune
	rankProvince
	rankCentre
)

// ranked are the words by which a body's rank is known, folded: how its name begins, or what stands in it. The first that
// fits counts.
var ranked = []struct {
	rank   rank
	begins []string
	within []string
}{
	{rankCommune, nil, []string{"cap xa ", "xa phuong", "nhan dan xa ", "ubnd xa ", "cong an xa ", "ubnd phuong ", "nhan dan phuong "}},
	{rankNone, []string{"cuc thue", "cuc hai quan", "cong an", "bo phan", "bo doi"}, nil},
	{rankCentre, []string{"bo ", "thu tuong", "chinh phu", "chu tich nuoc", "cuc ", "tong cuc", "vu ", "van phong trung uong", "van phong quoc hoi", "cac to chuc chinh tri", "ban thi dua khen thuong trung uong"}, nil},
	{rankProvince, []string{"so ", "bo chi huy", "khu quan ly", "hoi dong giam dinh", "phong noi vu"}, nil},
	{rankProvince, []string{"uy ban nhan dan", "chu tich uy ban nhan dan", "ubnd", "chu tich ubnd"}, []string{"cap tinh", "nhan dan tinh ", "ubnd tinh "}},
}

// nobody are names that name no body one could go to, folded.
var nobody = []string{"cac co quan to chuc lien quan", "co quan chuc nang do", "cong doan co quan"}

// bodies are how names of bodies begin, folded: at a comma before one of them the next begins, any other comma stands
// within a name ("Phòng Kinh tế, Hạ tầng và Đô thị").
var bodies = []string{
	"uy ban", "ubnd", "chu tich", "so ", "bo ", "cuc ", "tong cuc", "chi cuc", "cong an", "thue ", "hai quan", "bao hiem", "van phong", "chi nhanh",
	"phong ", "ban ", "co quan", "co so", "trung tam", "kho bac", "doi ", "hoi ", "thu tuong", "vu ", "toa an", "khu ", "cang vu", "cong doan", "don vi",
	"to chuc", "cac ", "tram ", "truong ",
}

// levelRanks are the ranks of levels of procedures, by their names folded.
var levelRanks = map[string]rank{"cap xa": rankCommune, "cap tinh": rankProvince, "cap bo": rankCentre, "cap trung uong": rankCentre}

// Takers are those of the agencies of a procedure that take its files: none that stands above its level, and where some
// are of the level itself, only those. "" where the base names nobody whom one could go to.
func (p *Procedure) Takers() string { return takers(p.Agency, p.Level) }

// AtLevel tells whether a body is one of the level itself: of the committee of the commune, for a procedure of communes.
func AtLevel(body, level string) bool {
	own, known := levelRanks[vi.Fold(level)]
	return known && rankOf(body) == own
}

// AboveLevel tells whether a body stands above a level.
func AboveLevel(body, level string) bool {
	own, known := levelRanks[vi.Fold(level)]
	return known && rankOf(body) > own
}

func takers(agency, level string) string {
	if !said(agency) {
		return ""
	}
	own, known := levelRanks[vi.Fold(level)]
	if !known {
		return vi.Phrase(agency)
	}
	var out []string
	of := false
	for _, body := range Bodies(agency) {
		at := rankOf(body)
		if at > own || namesNobody(body) {
			continue
		}
		if at == own && !of {
			out, of = nil, true
		}
		if body = ofCommittee(body); (at == own || !of) && !slices.Contains(out, body) {
			out = append(out, body)
		}
	}
	return strings.Join(out, ", ")
}

// namesNobody tells a name of no body one could go to.
func namesNobody(body string) bool {
	return slices.ContainsFunc(nobody, func(head string) bool { return strings.HasPrefix(vi.Fold(body), head) })
}

// Deciders are the bodies that decide the files of a procedure, as far as its agencies name them.
func (p *Procedure) Deciders() []string {
	if !said(p.Agency) {
		return nil
	}
	return slices.DeleteFunc(Bodies(p.Agency), namesNobody)
}

// Bodies are the bodies that a list of agencies or places names. What has several lines or semicolons has one on each.
func Bodies(list string) (out []string) {
	for _, part := range strings.FieldsFunc(list, func(r rune) bool { return r == ';' || r == '\n' }) {
		of := len(out)
		for _, piece := range strings.Split(vi.Phrase(part), ", ") {
			if len(out) > of && (!beginsBody(piece) || OpensBracket(out[len(out)-1])) {
				out[len(out)-1] += ", " + piece
				continue
			}
			out = append(out, piece)
		}
	}
	for i := range out {
		out[i] = vi.Phrase(strings.TrimLeft(out[i], "-+–• "))
	}
	return slices.DeleteFunc(out, func(body string) bool { return body == "" })
}

func beginsBody(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first) && slices.ContainsFunc(bodies, func(head string) bool { return strings.HasPrefix(vi.Fold(text)+" ", head) })
}

// OpensBracket tells whether a bracket stands open at the end of a text.
func OpensBracket(text string) bool { return strings.Count(text, "(") > strings.Count(text, ")") }

func rankOf(body string) rank {
	folded := vi.Fold(body) + " "
	for _, row := range ranked {
		begins := len(row.begins) == 0 || slices.ContainsFunc(row.begins, func(head string) bool { return strings.HasPrefix(folded, head) })
		within := len(row.within) == 0 || slices.ContainsFunc(row.within, func(words string) bool { return strings.Contains(folded, words) })
		if begins && within {
			return row.rank
		}
	}
	return rankNone
}

// ofCommittee is the body whose head decides: papers are handed in to it, not to a person.
func ofCommittee(body string) string {
	if head, rest, _ := strings.Cut(body, " "); head == "Chủ" {
		if title, of, is := strings.Cut(rest, " "); is && title == "tịch" && (strings.HasPrefix(vi.Fold(of), "uy ban") || strings.HasPrefix(of, "UBND")) {
			return vi.UpperFirst(of)
		}
	}
	return body
}
