package record

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// What a value was meant to be that cannot be read, or why it cannot: the end of the sentence
// that refuses it. Empty where nobody can tell.

// why is such an end, for a message with a place of that name.
func why(x problem.Text) string {
	if x == (problem.Text{}) {
		return ""
	}
	return problem.Both(problem.Text{Vi: ": " + x.Vi, En: ": " + x.En})
}

// perhapsMeant asks whether a value was meant.
func perhapsMeant(near string) problem.Text {
	return problem.Text{Vi: "có phải là “" + near + "”?", En: "did you mean “" + near + "”?"}
}

var (
	codeRunTogether = regexp.MustCompile(`^(\d)[ ,;:-]?(\d{6})$`)
	monthAlone      = regexp.MustCompile(`^(?:thang )?\d{1,2}(?:[-/.]| nam )\d{4}$|^\d{4}-\d{2}$`)
	noYear          = regexp.MustCompile(`(?:^|\s)\d{1,2}\s?/\s?\d{1,2}$`)
	shortYear       = regexp.MustCompile(`^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$`)
	dotted          = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})$`)
	dayFigure       = regexp.MustCompile(`^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$`)
)

// meantCode is for a code without its dot.
func meantCode(text string) string {
	if m := codeRunTogether.FindStringSubmatch(text); m != nil {
		return why(perhapsMeant(m[1] + "." + m[2]))
	}
	return ""
}

// whyNoDay says what is wrong with a day.
func whyNoDay(text string) string {
	var bad *vi.DateError
	_, err := vi.ParseDate(text)
	m := dayFigure.FindStringSubmatch(text)
	switch {
	case eitherOrder(text):
		return why(problem.Text{Vi: "không rõ số nào là ngày, số nào là tháng; gõ lại ngày/tháng/năm, không kèm giờ", En: "it is not plain which is the day and which the month; write day/month/year, without a time"})
	case dotted.MatchString(text):
		return why(perhapsMeant(strings.ReplaceAll(text, ".", "/")))
	case shortYear.MatchString(text):
		return why(problem.Text{Vi: "năm phải viết đủ bốn chữ số", En: "the year needs four figures"})
	case noYear.MatchString(text):
		return why(problem.Text{Vi: "thiếu năm", En: "the year is missing"})
	case monthAlone.MatchString(vi.Fold(text)):
		return why(problem.Text{Vi: "thiếu ngày", En: "the day is missing"})
	case !errors.As(err, &bad) || m == nil:
	case bad.Reason == vi.DateYear:
		return why(problem.Text{Vi: "năm gõ sai", En: "the year is mistyped"})
	case bad.Reason == vi.DateImpossible:
		year, month, _ := figuresOf(m)
		if month > 12 || month < 1 {
			return why(problem.Text{Vi: "không có tháng " + strconv.Itoa(month) + "; ngày viết trước, tháng viết sau", En: "there is no month " + strconv.Itoa(month) + "; the day comes before the month"})
		}
		last := strconv.Itoa(time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day())
		return why(problem.Text{Vi: "tháng " + strconv.Itoa(month) + " năm " + strconv.Itoa(year) + " có " + last + " ngày", En: "that month has " + last + " days"})
	}
	return ""
}

var dayAndTime = regexp.MustCompile(`^(\d{1,2})/(\d{1,2})/\d{4} \d{1,2}:\d{2}`)

// eitherOrder tells a day with a time behind it, as programs write one, whose month may stand first.
func eitherOrder(text string) bool {
	m := dayAndTime.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	first, second := figure(m[1]), figure(m[2])
	return first <= 12 && second <= 12
}

// figuresOf are the year, the month and the day of figures in either order.
func figuresOf(m []string) (year, month, day int) {
	if len(m[1]) == 4 {
		return figure(m[1]), figure(m[2]), figure(m[3])
	}
	return figure(m[3]), figure(m[2]), figure(m[1])
}

// figure reads what has figures only.
func figure(s string) int { n, _ := strconv.Atoi(s); return n }

var (
	commaGroups   = regexp.MustCompile(`\d{1,3}(?:,\d{3})+`)
	blankGroups   = regexp.MustCompile(`^\d{1,3}(?: \d{3})+`)
	thousands     = regexp.MustCompile(`^(\d{1,4})\s?[kK]$`)
	letterFigure  = regexp.MustCompile(`[\d.][OolI]|[OolI][\d.]`)
	toFigures     = strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1")
	twoAmounts    = regexp.MustCompile(`\d[^-–/;]*\s*(?:-|–|/|;| đến | hoặc )\s*\d`)
	citesDocument = regexp.MustCompile(`\d+/\d{4}/|\d+/\p{Lu}{2,}|(?i)^theo `)
	otherMoney    = regexp.MustCompile(`(?i)(?:^|\P{L})(?:usd|eur|đô la|do la|won)(?:\P{L}|$)|[$€]`)
	freeForSome   = regexp.MustCompile(`^(?:mien|khong thu)\b.*\b(?:doi voi|cho|nguoi|ho|voi|neu|truong hop)\b`)
)

// meantFee is for an amount written as other programs or other people write one.
func meantFee(text string) string {
	switch {
	case freeForSome.MatchString(vi.Fold(text)):
		return why(problem.Text{Vi: "chỉ miễn cho một số người; ghi mức chung ở đây, ai được miễn thì ghi ở fee_note", En: "it is free for some only; write what others pay here, and who is exempt in fee_note"})
	case citesDocument.MatchString(text):
		return why(problem.Text{Vi: "đây là văn bản, không phải số tiền; tra mức trong văn bản ấy, hoặc ghi \"Xem ghi chú\" và nói rõ ở fee_note", En: "this is a document and no amount; look the amount up in it, or write \"Xem ghi chú\" with a fee_note"})
	case otherMoney.MatchString(text):
		return why(problem.Text{Vi: "ghi bằng đồng Việt Nam", En: "write it in đồng"})
	case twoAmounts.MatchString(text):
		return why(problem.Text{Vi: "đây là hai mức; ghi \"Xem ghi chú\" và nói rõ ở fee_note, hoặc mỗi mức một mục [[ways.fees]]", En: "these are two amounts; write \"Xem ghi chú\" with a fee_note, or one [[ways.fees]] for each"})
	}
	if head, _, is := strings.Cut(text, "("); is {
		if money, err := vi.ParseMoney(strings.TrimSpace(head)); err == nil && money > 0 {
			meant := perhapsMeant(money.String())
			meant.Vi += " Lời trong ngoặc ghi ở fee_note."
			meant.En += " The words in brackets belong in fee_note."
			return why(meant)
		}
	}
	amount, note, _ := strings.Cut(text, "/")
	amount = commaGroups.ReplaceAllStringFunc(amount, func(s string) string { return strings.ReplaceAll(s, ",", ".") })
	amount = blankGroups.ReplaceAllStringFunc(amount, func(s string) string { return strings.ReplaceAll(s, " ", ".") })
	if m := thousands.FindStringSubmatch(strings.TrimSpace(amount)); m != nil {
		amount = m[1] + ".000"
	}
	if head, tail, _ := strings.Cut(amount, " "); letterFigure.MatchString(head) {
		amount = strings.TrimSpace(toFigures.Replace(head) + " " + tail)
	}
	money, err := vi.ParseMoney(amount)
	if err != nil || money <= 0 {
		if unevenGroup.MatchString(amount) {
			return why(problem.Text{Vi: "sau mỗi dấu chấm phải đủ ba chữ số, như 20.000 đồng", En: "three figures stand behind each point, as in 20.000 đồng"})
		}
		return ""
	}
	meant := perhapsMeant(money.String())
	if note != "" {
		meant.Vi += " Phần sau dấu / ghi ở fee_note."
		meant.En += " What follows the / belongs in fee_note."
	}
	return why(meant)
}

// unevenGroup is an amount with a group of figures too short or too long.
var unevenGroup = regexp.MustCompile(`^\d{1,3}(?:\.\d{3})*\.(?:\d{1,2}|\d{4,})(?:\D|$)`)

// foldedLimit is a time limit whose marks are wrong, or whose unit is cut short: "3 ngaỳ làm việc", "15h".
var foldedLimit = regexp.MustCompile(`^(\d+) ?(ngay lam viec|ngay lv|nlv|ngay|gio|h|phut|ph|p|thang|nam)$`)

var unitNames = map[string]string{
	"ngay lv": "ngày làm việc", "nlv": "ngày làm việc", "h": "giờ", "ph": "phút", "p": "phút",
	"ngay lam viec": "ngày làm việc", "ngay": "ngày", "gio": "giờ", "phut": "phút", "thang": "tháng", "nam": "năm",
}

// inSeconds is a limit in seconds, folded; "khi đủ giấy tờ" is none.
var inSeconds = regexp.MustCompile(`\d ?giay\b`)

// noWorking is a unit that has no working kind of its own.
var noWorking = regexp.MustCompile(`^\d+ (thang|nam|tuan|phut) lam viec\b`)

var twoTimes = regexp.MustCompile(`\d\s*(?:-|–|đến|hoặc)\s*\d`)

// mostWords is of how many words a number in words may be.
const mostWords = 4

// meantTime is for a time limit in words, or in two numbers.
func meantTime(text string) string {
	switch {
	case twoTimes.MatchString(text):
		return why(problem.Text{Vi: "đây là hai số; ghi \"Xem ghi chú\" và nói rõ ở time_note", En: "these are two numbers; write \"Xem ghi chú\" with a time_note"})
	case strings.HasPrefix(text, "0 ") || strings.HasPrefix(text, "00 "):
		return why(problem.Text{Vi: "làm ngay thì viết \"Trong ngày\"", En: "for what is done at once write \"Trong ngày\""})
	}
	if m := noWorking.FindStringSubmatch(vi.Fold(text)); m != nil {
		return why(problem.Text{Vi: "chỉ ngày và giờ mới tính theo làm việc; tháng, năm thì bỏ chữ “làm việc”", En: "only days and hours are counted as working ones"})
	}
	if at := strings.IndexAny(text, "(,;"); at > 0 {
		if limit, err := vi.ParseTimeLimit(strings.TrimSpace(text[:at])); err == nil {
			meant := perhapsMeant(limit.String())
			meant.Vi += " Phần sau ghi ở time_note."
			meant.En += " What follows belongs in time_note."
			return why(meant)
		}
	}
	if inSeconds.MatchString(vi.Fold(text)) {
		return why(problem.Text{Vi: "không tính theo giây; viết theo phút, làm tròn lên", En: "seconds are not counted; write minutes, rounded up"})
	}
	if m := foldedLimit.FindStringSubmatch(vi.Fold(text)); m != nil {
		return why(perhapsMeant(m[1] + " " + unitNames[m[2]]))
	}
	words := strings.Fields(text)
	for n := min(mostWords, len(words)-1); n > 0; n-- {
		number, ok := vi.ParseSpoken(strings.Join(words[:n], " "))
		if !ok {
			continue
		}
		if limit, err := vi.ParseTimeLimit(strconv.FormatInt(number, 10) + " " + strings.Join(words[n:], " ")); err == nil {
			return why(perhapsMeant(limit.String()))
		}
	}
	return ""
}

var twoClocks = regexp.MustCompile(`\d\s*(?:-|–|đến|tới)\s*\d`)

var (
	pointedClock = regexp.MustCompile(`^(\d{1,2})\s?[.,;]\s?(\d{1,2})$`)
	halfClock    = regexp.MustCompile(`^(\d{1,2}) ?(?:h|gio)? ruoi$`)
)

// partOfDay are the words after a time that say which half of the day it is in, folded, and the hours that they add.
var partOfDay = regexp.MustCompile(`(?i)^(.*\d(?:\s*(?:h|giờ|g))?)\s*(sáng|trưa|chiều|tối|đêm|am|pm)$`)

// dayPart reads a time that says by a word in which half of the day it is: "5h30 sáng", "2 giờ chiều", "5:30 PM".
func dayPart(text string) (clock vi.Clock, is bool) {
	m := partOfDay.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return clock, false
	}
	clock, err := vi.ParseClock(m[1])
	word := vi.Fold(m[2])
	switch {
	case err != nil || clock.Hour > 12 || word == "dem": // 11 in the night is no 23:00 for certain
		return clock, false
	case (word == "sang" || word == "am") && clock.Hour == 12:
		return clock, false
	case (word == "chieu" || word == "toi" || word == "pm") && clock.Hour < 12, word == "trua" && clock.Hour < 4:
		clock.Hour += 12
	}
	return clock, true
}

func clockFault(text string) error {
	_, err := vi.ParseClock(text)
	return err
}

// whyNoClock is for a time of day with another sign in its middle, half past, and two times in one place.
func whyNoClock(text string) string {
	form := halfClock.ReplaceAllString(vi.Fold(text), "$1:30")
	if m := pointedClock.FindStringSubmatch(text); m != nil {
		form = m[1] + ":" + (m[2] + "0")[:2] // of 7.30 as a number 7.3 is left
	}
	if clock, err := vi.ParseClock(form); err == nil && form != text {
		return why(perhapsMeant(clock.String()))
	}
	if meant, is := dayPart(text); is {
		return why(perhapsMeant(meant.String()))
	}
	if err := new(vi.ClockError); errors.As(clockFault(text), &err) && err.Reason == vi.ClockImpossible {
		return why(problem.Text{Vi: "giờ đi từ 00:00 đến 23:59; nửa đêm cuối ngày ghi 23:59", En: "times go from 00:00 to 23:59; the midnight that ends a day is 23:59"})
	}
	if twoClocks.MatchString(text) {
		return why(problem.Text{Vi: "đây là hai giờ; giờ đầu và giờ cuối ghi ở hai ô khác nhau", En: "these are two times; begin and end have places of their own"})
	}
	return ""
}

// looseNumber is a number whose symbol stands behind a blank, or has one within: "163 QĐ-BTP", "60/2014/QH 13", "Số: 163/QĐ - BTP".
var looseNumber = regexp.MustCompile(`^(?i:số)?\s*:?\s*(\d+[\d./]*?)\s*[/\s-]\s*(\p{Lu}[\p{L}\d&\s-]*)$`)

// wordsBehind are words and no part of the number before them: "ngày 21 tháng 4 năm 2026", "(thành phố Đà Nẵng)", "DANANG".
var wordsBehind = regexp.MustCompile(`^(?i:ngày|của|năm|về)\P{L}|^\(|^\p{L}+$`)

// whyNoNumber is for the number of a document that a stroke or a blank keeps from being one.
func whyNoNumber(text string) string {
	text = strings.TrimSpace(text)
	if number, rest, more := strings.Cut(text, " "); more && !strings.HasSuffix(number, "-") && documentNumber.MatchString(number) && wordsBehind.MatchString(rest) {
		return why(perhapsMeant(number))
	}
	if m := looseNumber.FindStringSubmatch(text); m != nil {
		if form := m[1] + "/" + strings.Join(strings.Fields(m[2]), ""); documentNumber.MatchString(form) && form != text {
			return why(perhapsMeant(form))
		}
	}
	return ""
}

var scientific = regexp.MustCompile(`^\d[.,]\d+E\+\d+$`)

// ofSwitchboard is the number behind a switchboard, which no telephone dials by itself.
var ofSwitchboard = regexp.MustCompile(`(?i)[\s,;-]*(?:máy lẻ|số lẻ|nhánh|ext\.?|bấm(?: phím)?)[\s:]*\d{1,5}$`)

// meantPhone is for a number that Excel, or a hand, has changed.
func meantPhone(text string) (meant problem.Text) {
	if scientific.MatchString(strings.ToUpper(text)) {
		return problem.Text{Vi: "Excel đã đổi số thành dạng khoa học và bỏ mất chữ số; gõ lại số, trong Excel để ô kiểu Văn bản (Text)", En: "Excel has made a power of ten of it and dropped figures; type it anew, in a cell of type Text"}
	}
	number, _, remark := strings.Cut(text, "(")
	for _, form := range []string{"0" + text, toFigures.Replace(text), number, ofSwitchboard.ReplaceAllString(text, "")} {
		if phone, err := vi.ParsePhone(strings.TrimSpace(form)); err == nil && form != text {
			meant = perhapsMeant(phone.String())
			if form == number && remark {
				meant.Vi += " Lời trong ngoặc ghi ở ô khác"
				meant.En += " The words in brackets belong elsewhere"
			}
			return meant
		}
	}
	return meant
}
