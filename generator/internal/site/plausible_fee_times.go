package site

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What the note on a fee says of the day on which the page is read, of another currency, and of a
// charge without its amount: the fee beside it holds then for nobody, and no other amount gives it away.

var (
	// untilDay is the last day of something, as notes write it: "đến hết ngày 31/12/2026", "đến hết năm 2026".
	untilDay = regexp.MustCompile(`đến (?:hết )?(?:ngày )?(\d{1,2}[/-]\d{1,2}[/-]\d{4})|đến (?:hết )?(?:năm )(\d{4})`)
	// sinceDay is its first.
	sinceDay = regexp.MustCompile(`(?i)từ ngày (\d{1,2}[/-]\d{1,2}[/-]\d{4})`)
	// share is what part of a fee is paid, or taken off.
	share = regexp.MustCompile(`(?i)(bằng|giảm|còn) (\d{1,3}) ?%`)
	// partial is, folded, said of a part that not everybody pays.
	partial = regexp.MustCompile(`\b(?:doi voi|truong hop|neu|truc tuyen|ho ngheo|cho nguoi|cho ca nhan|cho ho)\b`)
	// saidAbove points at what was said before: "nêu trên" is no "nếu".
	saidAbove = regexp.MustCompile(`\b(?:da )?neu (?:tren|o tren|tai)\b`)
	// endOfSentence parts a note.
	endOfSentence = regexp.MustCompile(`[.;!?](?:\s+|$)|\n`)
	// onlyUntil is, folded, said of an amount that ends.
	onlyUntil = regexp.MustCompile(`^(?:(?:muc (?:thu|phi|le phi)(?: nay)?|phi|le phi) )?(?:duoc )?(?:ap dung|co hieu luc|thu|thuc hien) den (?:het )?`)
	// nowFree is, folded, said of a fee that nobody pays from a day on.
	nowFree = regexp.MustCompile(`^(?:ke )?tu ngay [0-9/ -]+(?:thi )?(?:khong thu|mien|bai bo)(?: (?:phi|le phi|tien|khoan|nay))*[. ]*$`)
	// dollars are an amount in another currency.
	dollars = regexp.MustCompile(`\d[\d.,]* ?(?:USD|EUR|đô la|đôla)`)
	// charged is, folded, a whole note by which there is a charge, without saying how much.
	charged = regexp.MustCompile(`^(?:(?:phi|le phi) )?(?:nop (?:tien|phi|le phi)|(?:thu )?theo (?:muc thu|bieu (?:muc )?(?:phi|thu)|muc phi|muc le phi|nghi quyet)|do hoi dong nhan dan|do hdnd)`)
)

// changedThough is what a note says of an amount that ended, that nobody pays any more, or of which
// everybody pays a part on a day; "" for nothing, and where another line has that part.
func changedThough(w record.Way, day vi.Date) string {
	if w.Fee.State != record.FeeAmount || w.Fee.Amount == 0 {
		return ""
	}
	for _, line := range endOfSentence.Split(w.FeeNote, -1) {
		if said := saidNow(w, line, vi.Fold(line), day); said != "" {
			return said
		}
	}
	return ""
}

// saidNow reads one sentence, as it is and folded.
func saidNow(w record.Way, line, folded string, day vi.Date) string {
	since, until := dayIn(sinceDay, line), dayIn(untilDay, line)
	switch {
	case nowFree.MatchString(folded) && !since.IsZero() && !day.Before(since):
		return freeWord
	case onlyUntil.MatchString(folded) && !until.IsZero() && until.Before(day):
		return vi.Truncate(vi.Collapse(line), 80)
	}
	part := share.FindStringSubmatch(line)
	if part == nil || until.IsZero() || until.Before(day) || !since.IsZero() && day.Before(since) || partial.MatchString(saidAbove.ReplaceAllString(folded, "")) {
		return ""
	}
	percent, err := strconv.Atoi(part[2])
	if err != nil {
		panic("internal error: " + err.Error())
	}
	if strings.EqualFold(part[1], "giảm") {
		percent = 100 - percent
	}
	now := w.Fee.Amount * vi.Money(percent) / 100
	if now <= 0 || now == w.Fee.Amount || slices.ContainsFunc(w.Fees, func(f record.FeeLine) bool { return f.Fee.Amount == now }) {
		return ""
	}
	return now.String() + ", " + vi.Truncate(vi.Collapse(line), 60)
}

// endedThough is the one sentence beside an amount by which that was paid until a day that has passed, where another
// line tells what is paid since; "" for none.
func endedThough(w record.Way, said string, day vi.Date) string {
	until := dayIn(untilDay, said)
	if len(w.Fees) == 0 || until.IsZero() || !until.Before(day) || endOfSentence.MatchString(strings.TrimRight(said, ".; ")) {
		return ""
	}
	return vi.Truncate(vi.Collapse(said), 80)
}

// dayIn is the day that a form finds, the last of its year where it names only that; zero for none.
func dayIn(form *regexp.Regexp, line string) vi.Date {
	m := form.FindStringSubmatch(line)
	if m == nil {
		return vi.Date{}
	}
	text := m[1]
	if text == "" {
		text = "31/12/" + m[2]
	}
	day, err := vi.ParseDate(text)
	if err != nil {
		return vi.Date{} // told as a day that there is not
	}
	return day
}

// foreignThough is an amount in another currency beside one in đồng that the note does not name.
func foreignThough(w record.Way) string {
	if w.Fee.State != record.FeeAmount || len(vi.FindMoney(w.FeeNote)) > 0 {
		return ""
	}
	return dollars.FindString(w.FeeNote)
}

// chargedThough is a note by which there is a charge, beside a fee that is none.
func chargedThough(w record.Way) string {
	if w.Fee.State == record.FeeFree && charged.MatchString(vi.Fold(w.FeeNote)) {
		return vi.Truncate(vi.Collapse(w.FeeNote), 80)
	}
	return ""
}
