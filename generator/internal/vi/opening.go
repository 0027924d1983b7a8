package vi

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Opening is when something is open or answers, by the day of the week ([time.Weekday]).
type Opening [7][]OpenSpan

// OpenSpan is a stretch of a day.
type OpenSpan struct{ From, To Clock }

// midnight ends a day that is open to its end.
var midnight = Clock{24, 0}

var weekdayNames = map[string]time.Weekday{
	"thu hai": time.Monday, "thu 2": time.Monday, "t2": time.Monday, "thu ba": time.Tuesday, "thu 3": time.Tuesday, "t3": time.Tuesday,
	"thu tu": time.Wednesday, "thu 4": time.Wednesday, "t4": time.Wednesday, "thu nam": time.Thursday, "thu 5": time.Thursday, "t5": time.Thursday,
	"thu sau": time.Friday, "thu 6": time.Friday, "t6": time.Friday, "thu bay": time.Saturday, "thu 7": time.Saturday, "t7": time.Saturday,
	"chu nhat": time.Sunday, "cn": time.Sunday,
}

var (
	dayList  = regexp.MustCompile(`\s*[,;]\s*|\s+và\s+`)
	dayRange = regexp.MustCompile(`\s+(?:đến|tới)\s+|\s*[–-]\s*`)
	// allHours is what says "always" and nothing else: no days, no "except".
	allHours = regexp.MustCompile(`^(?:ca ngay|suot ngay|24 ?24 ?h?|24 ?7)(?: (?:gio|(?:va |lan )?dem|ngay|(?:tat ca|moi|hang|cac|bay|7)(?: cac)? ngay|(?:trong|ca) (?:ngay|tuan|nam)|ke ca (?:ngay )?(?:nghi|le|tet)(?: (?:va )?(?:ngay )?(?:nghi|le|tet))*))*$`)
	openSpan = regexp.MustCompile(`(\d{1,2}(?::\d{2}|h\d{0,2}|g\d{0,2}| giờ(?: \d{1,2})?))\s*(?:[–-]|đến)\s*(\d{1,2}(?::\d{2}|h\d{0,2}|g\d{0,2}| giờ(?: \d{1,2})?))`)
	// sameDays is what may stand between two stretches of the same days.
	sameDays = regexp.MustCompile(`^\s*[,;]?\s*(?:và\s)?\s*(?:(?:buổi\s+)?(?:sáng|chiều|tối)\s*:?\s*)?(?:từ\s+)?$`)
)

// OpenDays reads "thứ Hai đến thứ Sáu", "thứ Bảy và Chủ nhật", "hằng ngày".
func OpenDays(text string) (days []time.Weekday, ok bool) {
	for _, part := range dayList.Split(strings.TrimSpace(text), -1) {
		switch Fold(part) {
		case "hang ngay", "tat ca cac ngay", "moi ngay", "ca tuan":
			return []time.Weekday{0, 1, 2, 3, 4, 5, 6}, true
		}
		ends := dayRange.Split(part, -1)
		from, known := weekdayNames[Fold(ends[0])]
		to, also := weekdayNames[Fold(ends[len(ends)-1])]
		if !known || !also || len(ends) > 2 {
			return nil, false
		}
		for d := from; ; d = (d + 1) % 7 {
			days = append(days, d)
			if d == to {
				break
			}
		}
	}
	return days, len(days) > 0
}

// Add opens it on days, as [OpenDays] reads them; false when they cannot be read.
func (o *Opening) Add(days string, from, to Clock) bool {
	list, ok := OpenDays(days)
	for _, d := range list {
		o[d] = append(o[d], OpenSpan{from, to})
		slices.SortFunc(o[d], func(a, b OpenSpan) int { return a.From.Minutes() - b.From.Minutes() })
	}
	return ok
}

// ParseOpening reads opening hours that are written as a sentence: "Thứ Hai đến thứ Sáu,
// 07:30–11:30 và 13:30–17:00", "Cả ngày và đêm, tất cả các ngày". False when it does not
// say days and hours, and nothing else.
func ParseOpening(text string) (o Opening, ok bool) {
	if allHours.MatchString(Fold(text)) {
		for d := range o {
			o[d] = []OpenSpan{{Clock{}, midnight}}
		}
		return o, true
	}
	rows, ok := openingRows(text)
	for _, r := range rows {
		o.Add(r.Days, r.From, r.To)
	}
	return o, ok
}

// OpeningRow is a stretch of the same days.
type OpeningRow struct {
	Days     string
	From, To Clock
}

// OpeningRows reads "thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00; thứ Bảy 07:30-11:30" as
// rows, in the words that it was written in; false when a part is no opening hours.
func OpeningRows(text string) (out []OpeningRow, ok bool) {
	for part := range strings.SplitSeq(text, ";") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		rows, ok := openingRows(part)
		if !ok {
			return nil, false
		}
		out = append(out, rows...)
	}
	return out, true
}

// openingRows reads the stretches of one list of days.
func openingRows(text string) (out []OpeningRow, ok bool) {
	spans := openSpan.FindAllStringSubmatchIndex(text, -1)
	if len(spans) == 0 {
		return nil, false
	}
	days := strings.TrimRight(strings.TrimSpace(text[:spans[0][0]]), " ,:;")
	days = strings.TrimSuffix(days, " từ")
	if _, ok := OpenDays(days); !ok {
		return nil, false
	}
	end := 0
	for i, at := range spans {
		from, err := ParseClock(text[at[2]:at[3]])
		to, other := ParseClock(text[at[4]:at[5]])
		if err != nil || other != nil || !from.Before(to) {
			return nil, false
		}
		if i > 0 && !sameDays.MatchString(text[end:at[0]]) { // other days, or an exception
			return nil, false
		}
		out, end = append(out, OpeningRow{days, from, to}), at[1]
	}
	if strings.Trim(text[end:], " .") != "" {
		return nil, false
	}
	return out, true
}

// Always tells whether it never closes.
func (o Opening) Always() bool {
	return !slices.ContainsFunc(o[:], func(day []OpenSpan) bool {
		return len(day) != 1 || day[0] != OpenSpan{Clock{}, midnight}
	})
}

// Empty tells whether it never opens.
func (o Opening) Empty() bool {
	return !slices.ContainsFunc(o[:], func(day []OpenSpan) bool { return len(day) > 0 })
}

// On are the stretches of a day on which it is open: none on a holiday, those of a Monday
// on a day off that is worked in place of another; why names the day when it is such a one.
// What is closed on a Monday has no hours for such a day: nothing is said of it.
func (o Opening) On(d Date, holidays Holidays) (spans []OpenSpan, why string) {
	switch {
	case o.Always():
	case holidays.Worked[d] != "" && len(o[d.DayOfWeek()]) == 0 && len(o[time.Monday]) > 0:
		return o[time.Monday], holidays.Worked[d]
	case holidays.Off[d] != "":
		return nil, holidays.Off[d]
	}
	return o[d.DayOfWeek()], ""
}

// SpansCode writes stretches for a script, in minutes: "450-690,810-1020".
func SpansCode(spans []OpenSpan) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = strconv.Itoa(s.From.Minutes()) + "-" + strconv.Itoa(s.To.Minutes())
	}
	return strings.Join(parts, ",")
}

// Code is the week for a script, from Sunday on, in minutes: "|450-690,810-1020|…".
func (o Opening) Code() string {
	days := make([]string, len(o))
	for i, spans := range o {
		days[i] = SpansCode(spans)
	}
	return strings.Join(days, "|")
}
