package importer

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// limit is what the duration of one way of filing says.
type limit struct {
	time     record.Time
	note     string
	verdict  Verdict
	todo     string
	tookNote bool // the way's own note tells the time and became the time's note
}

// unitWords are the portal's units in the words of a record.
var unitWords = map[string]string{
	"WORKING_DAY": "ngày làm việc", "DAY": "ngày", "HOUR": "giờ", "WORKING_HOUR": "giờ làm việc",
	"MINUTE": "phút", "MONTH": "tháng", "YEAR": "năm", "WEEK": "tuần",
}

var (
	unitAtEnd  = regexp.MustCompile(`(?s)^(.*?)\s*\b(WORKING_DAY|WORKING_HOUR|DAY|HOUR|MINUTE|MONTH|YEAR|WEEK|OTHER)S?$`)
	onlyNumber = regexp.MustCompile(`^\d+([.,]\d+)?$`)
)

// readTime reads "3 WORKING_DAY", "17.5 WORKING_DAY", "15 ngày", "1 OTHER" or prose.
// note is the way's own description, which sometimes tells the time instead.
func readTime(text, note string) limit {
	text = tidy(text)
	if text == "" || text == unknown {
		if l, told := timeOfNote(note); told {
			return l
		}
		return limit{time: record.Time{State: record.TimeUnknown}, verdict: Missing}
	}
	head, unit := text, ""
	if m := unitAtEnd.FindStringSubmatch(text); m != nil {
		head, unit = m[1], m[2]
	}
	switch {
	case unit == "OTHER" && (onlyNumber.MatchString(head) || pointsToNote(head)):
		return timeInNote(text, note)
	case unit != "" && unit != "OTHER":
		head = decimalComma(head) + " " + unitWords[unit]
	}
	if vi.Fold(head) == "khong quy dinh" {
		return limit{time: record.Time{State: record.TimeNone}, verdict: TimeStated}
	}
	if t, err := vi.ParseTimeLimit(head); err == nil {
		if more := addedTime.FindString(note); more != "" && addsLimit(more, t) {
			return limit{time: record.Time{State: record.TimeSeeNote}, note: vi.UpperFirst(more), verdict: TimeNote}
		}
		return limit{time: record.Time{State: record.TimeStated, Limit: inWorkingDays(t, note)}, verdict: TimeStated}
	}
	if strings.HasPrefix(head, "0 ") || !says(head) {
		return timeUnclear(text)
	}
	if l, told := firstLimit(head); told {
		return l
	}
	return limit{time: record.Time{State: record.TimeSeeNote}, note: head, verdict: TimeNote}
}

// ofCase is how a sentence begins that tells a time of some only, folded.
var ofCase = regexp.MustCompile(`^(?:doi voi|truong hop|rieng) `)

// limitEnds is where the words end that tell a limit: at a bracket, a line, a sentence or what begins a case without a stop.
var limitEnds = regexp.MustCompile(`[(\n;]|\. |\.$| (?:Đối với|Trường hợp) `)

// firstLimit reads a text that begins with the limit of everybody, "Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Các cơ
// quan liên quan …": behind it limits may stand in sentences of some only. What follows the limit stays beside it.
func firstLimit(text string) (l limit, told bool) {
	found := vi.FindTimeLimits(text)
	if len(found) == 0 || !leads(text[:found[0].Start]) {
		return limit{}, false
	}
	rest := text[found[0].End:]
	end := limitEnds.FindStringIndex(rest)
	if end == nil {
		return limit{}, false
	}
	if from := strings.Trim(rest[:end[0]], " ."); from != "" && !countedFrom.MatchString(vi.Fold(from)) {
		return limit{}, false
	}
	for _, part := range limitEnds.Split(strings.ReplaceAll(rest[end[0]:], " Đối với ", ". Đối với "), -1) {
		if len(vi.FindTimeLimits(part)) > 0 && !ofCase.MatchString(vi.Fold(part)+" ") {
			return limit{}, false
		}
	}
	return limit{time: record.Time{State: record.TimeStated, Limit: found[0].Limit}, note: vi.UpperFirst(strings.Trim(rest, " ,.;")), verdict: TimeStated}, true
}

// addedTime is how a description says that its time comes to another one.
var addedTime = regexp.MustCompile(`(?i)(?:được )?tăng thêm (?:không quá )?\d+ ngày(?: làm việc)?(?: so với [^.;\n]+)?`)

// addsLimit tells whether such words name the number that stands as the limit: who is told “10 ngày” of “tăng thêm không quá 10
// ngày” comes back before it is ready.
func addsLimit(words string, t vi.TimeLimit) bool {
	found := vi.FindTimeLimits(words)
	if len(found) == 0 {
		return false
	}
	added, said := found[0].Limit, t
	added.Unit, said.Unit, added.AtMost, said.AtMost = vi.Day, vi.Day, false, false
	return added == said
}

// inWorkingDays is a limit in days whose own description has the same number in working days, and never in days: the
// description was written, the unit was chosen from a list. Who is told "5 ngày" of "05 ngày làm việc" comes back before
// it is ready. That the source says both is told besides.
func inWorkingDays(t vi.TimeLimit, note string) vi.TimeLimit {
	working := t
	working.Unit, working.AtMost = vi.WorkingDay, false
	said, days := limitsIn(note), working
	days.Unit = vi.Day
	if t.Unit == vi.Day && said[working] && !said[days] {
		t.Unit = vi.WorkingDay
	}
	return t
}

// decimalComma writes 17.5 as 17,5 and 5.0 as 5. More digits than one are left: no
// law counts in hundredths, so they mean something else.
func decimalComma(number string) string {
	whole, decimals, has := strings.Cut(number, ".")
	if !has || !onlyNumber.MatchString(number) || len(decimals) > 2 {
		return number
	}
	if decimals = strings.TrimRight(decimals, "0"); decimals == "" {
		return whole
	}
	return whole + "," + decimals
}

// pointsToNote tells of words that send the reader to the description, or that say
// "Không" where a time should stand: no limit, no result, or nothing filled in.
func pointsToNote(head string) bool {
	switch vi.Fold(head) {
	case "", "theo mo ta", "khong", "khong co", "xem mo ta", "xem ghi chu", "khac":
		return true
	}
	return false
}

// timeInNote takes the description for the time when it states one.
func timeInNote(text, note string) limit {
	if l, told := timeOfNote(note); told {
		return l
	}
	return timeUnclear(text)
}

var (
	// noLimit are descriptions, folded, that say that no law sets a limit of time, and nothing else.
	// "Không quy định" alone may speak of something else.
	noLimit = regexp.MustCompile(`^khong quy dinh thoi (?:gian|han)(?: thuc hien| giai quyet)?$`)
	// countedFrom begins, folded, what follows a limit that stands alone: from when it is counted.
	countedFrom = regexp.MustCompile(`^ke tu (?:ngay|khi|thoi diem)(?: tiep)? nhan (?:duoc |du )?(?:don|ho so)`)
)

// timeOfNote reads the time out of a way's description, where nothing else tells it: one
// limit from the day of receiving the file, that there is none, or a text that states limits.
func timeOfNote(note string) (l limit, told bool) {
	folded := strings.TrimRight(vi.Fold(note), ". ")
	if noLimit.MatchString(folded) {
		return limit{time: record.Time{State: record.TimeNone}, verdict: TimeStated, tookNote: true}, true
	}
	found := vi.FindTimeLimits(note)
	if len(found) == 0 {
		return limit{}, false
	}
	one, rest := found[0], strings.Trim(note[found[0].End:], " .")
	if len(found) == 1 && leads(note[:one.Start]) && !strings.ContainsAny(rest, ".;:\n") && countedFrom.MatchString(vi.Fold(rest)) {
		return limit{time: record.Time{State: record.TimeStated, Limit: one.Limit}, note: vi.UpperFirst(rest), verdict: TimeStated, tookNote: true}, true
	}
	return limit{time: record.Time{State: record.TimeSeeNote}, note: note, verdict: TimeNote, tookNote: true}, true
}

// leads tells whether a text before a limit says nothing of its own.
func leads(text string) bool {
	switch strings.Trim(vi.Fold(text), "-+:* ") {
	case "", "trong", "trong thoi han", "thoi han", "thoi han giai quyet":
		return true
	}
	return false
}

func timeUnclear(text string) limit {
	return limit{
		time: record.Time{State: record.TimeUnknown}, verdict: TimeUnclear,
		todo: "Ghi thời hạn giải quyết: nguồn ghi “" + vi.Truncate(text, longestTodo) + "”",
	}
}
