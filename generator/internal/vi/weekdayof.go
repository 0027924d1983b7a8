package vi

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// WeekdayAt is a day of the week and a date that a text writes as one: "thứ Ba 22/12/2026".
type WeekdayAt struct {
	Said       time.Weekday
	Date       Date
	Start, End int // in the text
}

// Wrong tells whether the date is another day of the week.
func (w WeekdayAt) Wrong() bool { return w.Date.DayOfWeek() != w.Said }

const (
	weekdayForm = `((?:[Tt]hứ|THỨ)\s+(?:[2-7]|[Hh]ai|HAI|[Bb]a|BA|[Tt]ư|TƯ|[Nn]ăm|NĂM|[Ss]áu|SÁU|[Bb]ảy|BẢY)|[Cc]hủ\s+[Nn]hật|CHỦ\s+NHẬT|T[2-7]|CN)`
	dateForm    = `(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(\d{4})`
)

var (
	weekdayFirst = regexp.MustCompile(`(?:^|[^\pL\pM])` + weekdayForm + `\s*,?\s*\(?\s*(?:[Nn]gày\s+)?` + dateForm)
	dateFirst    = regexp.MustCompile(dateForm + `\s*(?:\(\s*(?:là\s+)?|là\s+)` + weekdayForm + `(?:[^\pL\pM]|$)`)
)

// ordinals are words behind which "thứ hai" counts and is no day: "lần thứ hai ngày 22/12/2026".
var ordinals = []string{"lan", "hop", "ky", "dot", "phien", "khoa", "nghi", "quy", "nguoi", "con", "buoc", "loai", "vong", "hang", "ban", "nam", "ngay", "tuan", "thang", "mui", "lieu", "luot", "hoi", "bao"}

// lunarDate is how a text says behind a date that it is of the moon's calendar, whose days of the week are others.
var lunarDate = regexp.MustCompile(`^[\s)]*,?\s*\(?(?:[Tt]ức\s+)?(?:âm lịch|[AÂ]L\b)`)

// FindWeekdays finds every date that a text gives together with its day of the week.
func FindWeekdays(text string) (out []WeekdayAt) {
	if !hasYear(text) {
		return nil
	}
	for _, m := range weekdayFirst.FindAllStringSubmatchIndex(text, -1) {
		before, said := lastWordOf(text[:m[2]]), text[m[2]:m[3]]
		if before == "ngay" && namedDay.MatchString(said) {
			before = "" // "vào ngày thứ Hai": a name, where the third day would be written small
		}
		if slices.Contains(ordinals, before) {
			continue
		}
		out = appendWeekday(out, text, m[2], m[1], m[2:4], m[4:10])
	}
	for _, m := range dateFirst.FindAllStringSubmatchIndex(text, -1) {
		out = appendWeekday(out, text, m[0], m[9], m[8:10], m[2:8])
	}
	return out
}

// hasYear tells whether four figures stand in a row; most texts are done with here, for the patterns are dear.
func hasYear(text string) bool {
	row := 0
	for i := range len(text) {
		if row++; text[i] < '0' || text[i] > '9' {
			row = 0
		}
		if row == 4 {
			return true
		}
	}
	return false
}

// namedDay is a day of the week written as its name is.
var namedDay = regexp.MustCompile(`^(?:[Tt]hứ\s+[HBTNS]|THỨ)`)

// lastWordOf is the last word of a text, folded.
func lastWordOf(text string) string {
	text = strings.TrimRight(text, " \t\n")
	return Fold(text[strings.LastIndexAny(text, " \t\n(")+1:])
}

func appendWeekday(out []WeekdayAt, text string, start, end int, said, date []int) []WeekdayAt {
	number := func(i int) int { n, _ := strconv.Atoi(text[date[i]:date[i+1]]); return n }
	d, err := ParseDate(strconv.Itoa(number(0)) + "/" + strconv.Itoa(number(2)) + "/" + strconv.Itoa(number(4)))
	weekday, known := weekdayNames[Fold(text[said[0]:said[1]])]
	if err != nil || !known || lunarDate.MatchString(text[end:]) {
		return out
	}
	return append(out, WeekdayAt{weekday, d, start, end})
}
