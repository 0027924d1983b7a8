package vi

import (
	"regexp"
	"slices"
	"strconv"
	"time"
)

var (
	// everyWeek is days of the week that come again each week: "thứ Ba, thứ Năm hằng tuần". A span of them is none.
	everyWeek  = regexp.MustCompile(`(đến(?: hết)?\s+|tới\s+|[-–]\s*)?` + weekdayForm + `((?:\s*(?:,|và|hoặc)\s*` + weekdayForm + `)*)\s+(?:hằng|hàng|mỗi)\s+tuần`)
	weekdayOne = regexp.MustCompile(weekdayForm)
	// everyMonth is days of the month: "ngày 15 hằng tháng", "ngày 10 và ngày 25 hàng tháng".
	everyMonth = regexp.MustCompile(`[Nn]gày\s+((?:\d{1,2}(?:\s*(?:,|và)\s*(?:ngày\s+)?)?)+)\s+(?:hằng|hàng|mỗi)\s+tháng`)
	figuresOne = regexp.MustCompile(`\d{1,2}`)
)

// EveryWeek is on which days of the week a text says that something comes again: "thứ Năm hằng tuần". Nil where it
// names none, or a span of them.
func EveryWeek(text string) (days []time.Weekday) {
	for _, m := range everyWeek.FindAllStringSubmatch(text, -1) {
		if m[1] != "" {
			return nil
		}
		for _, name := range weekdayOne.FindAllString(m[0], -1) {
			if day, known := weekdayNames[Fold(name)]; known && !slices.Contains(days, day) {
				days = append(days, day)
			}
		}
	}
	return days
}

// EveryMonth is on which days of the month a text says that something comes again: "ngày 15 hằng tháng".
func EveryMonth(text string) (days []int) {
	for _, m := range everyMonth.FindAllStringSubmatch(text, -1) {
		for _, n := range figuresOne.FindAllString(m[1], -1) {
			if day, _ := strconv.Atoi(n); day >= 1 && day <= 31 && !slices.Contains(days, day) {
				days = append(days, day)
			}
		}
	}
	return days
}
