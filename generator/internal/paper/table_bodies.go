package paper

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// A cell of a danh mục names who takes or decides the files. A name that is cut off ("Sở Nông nghiệp và…") is nobody's: what
// has no room is said in the short words that everybody knows, then by how many bodies more there are, and one body is told
// whole however long its name is.

// shortCell is how many letters of a place or an agency fit three lines.
const shortCell = 44

// shortWords are the words that names of bodies are shortened by. Each is written so on official documents.
var shortWords = strings.NewReplacer(
	"Ủy ban nhân dân (UBND)", "UBND", "Ủy ban nhân dân", "UBND", "Uỷ ban nhân dân", "UBND", "Ủy ban Nhân dân", "UBND", "Uỷ ban Nhân dân", "UBND", "ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
	"Trung tâm Phục vụ hành chính công", "Trung tâm PVHCC", "Trung tâm phục vụ hành chính công", "Trung tâm PVHCC", "Trung tâm Phục vụ Hành chính công", "Trung tâm PVHCC",
	"Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận Một cửa", "Bộ phận tiếp nhận và trả kết quả", "Bộ phận Một cửa", "Bộ phận Tiếp nhận và trả kết quả", "Bộ phận Một cửa",
	"Nông nghiệp và Môi trường", "NN&MT", "Giáo dục và Đào tạo", "GD&ĐT", "Bảo hiểm xã hội", "BHXH",
)

// shortBodies is what a cell of three lines holds of a list of bodies.
func shortBodies(p view.Place, text string) string {
	fits := func(s string) bool { return utf8.RuneCountInString(s) <= shortCell }
	if fits(text) {
		return text
	}
	if text = shortWords.Replace(text); fits(text) {
		return text
	}
	bodies := record.Bodies(text)
	for n := len(bodies) - 1; n > 0; n-- {
		told := strings.Join(bodies[:n], ", ") + " " + p.Say("table.more_bodies", "count", len(bodies)-n)
		if fits(told) || n == 1 {
			return told
		}
	}
	return text
}

// atAddress is where the name of a place ends and its address begins.
var atAddress = regexp.MustCompile(`(?i)\s*(?:[(;]|[,:–-]? ?(?:tại |có )?địa chỉ|[,:–-] ?(?:trụ sở|số \d))`)

// longestPlace is how many letters the name of a place has at most; what is longer is a sentence about how one files.
const longestPlace = 90

// placeOf is who takes the files of a procedure of no office: a name and not its address, which stands on the sheet of the
// procedure; of a record that has a sentence there, how one files.
func placeOf(p view.Place, x *site.Procedure) string {
	text := view.TakenBy(x)
	if view.Stated(x.Receiving) == "" {
		return text
	}
	if at := atAddress.FindStringIndex(text); at != nil && at[0] > 0 {
		text = text[:at[0]]
	}
	if utf8.RuneCountInString(text) > longestPlace {
		return p.WaysLine(x)
	}
	return text
}
