package importer

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// draftAnswers drafts fee_short and time_short, where the source leaves no doubt: what each
// channel takes, and by which circular a fee is, when it says no amount. Where two readings
// are possible nothing is drafted: the page then says what it can of the table.
func (r *row) draftAnswers() {
	p := r.proc
	if short := shortTime(p.Ways); short != "" && p.TimeShort == "" {
		p.TimeShort = short
		r.note(Drafted, "time_short", "", short)
	}
	short := shortFee(p.Ways)
	if short == "" {
		short = shortFeeOfNotes(p.Ways)
	}
	if short != "" && p.FeeShort == "" {
		p.FeeShort = short
		r.note(Drafted, "fee_short", "", short)
	}
}

// shortTime says the time limit of each channel, when they differ by nothing else.
func shortTime(ways []record.Way) string {
	return byChannel(ways, func(w record.Way) string {
		if w.Time.State != record.TimeStated || w.TimeNote != "" || w.Time.Limit.Immediate {
			return ""
		}
		return w.Time.Limit.String()
	})
}

// shortFee says the fee of each channel, likewise.
func shortFee(ways []record.Way) string {
	return byChannel(ways, func(w record.Way) string {
		if w.Fee.State != record.FeeAmount || w.FeeNote != "" || len(w.Fees) > 0 {
			return ""
		}
		return w.Fee.Amount.String()
	})
}

// byChannel is what each channel says, channels of one answer together; "" when one says
// nothing for sure, all say the same, or a channel comes twice.
func byChannel(ways []record.Way, say func(record.Way) string) string {
	var answers []string
	of := map[string][]string{}
	seen := map[record.Channel]bool{}
	for _, w := range ways {
		said := say(w)
		if said == "" || w.Case != "" || seen[w.Channel] {
			return ""
		}
		seen[w.Channel] = true
		if of[said] == nil {
			answers = append(answers, said)
		}
		of[said] = append(of[said], w.Channel.String())
	}
	if len(answers) < 2 {
		return ""
	}
	var parts []string
	for _, said := range answers {
		parts = append(parts, strings.Join(of[said], ", ")+" "+said)
	}
	return fitting(vi.UpperFirst(strings.Join(parts, "; ")))
}

// fitting is a short answer that is short.
func fitting(text string) string {
	if utf8.RuneCountInString(text) > record.LongestShort {
		return ""
	}
	return text
}

var (
	// feeHead is what the portal puts before the words of a fee.
	feeHead = regexp.MustCompile(`^(?:(?:lệ\s*)?phí\s*:\s*)?(?:đồng\s*\(?\s*)?[-+*•]?\s*`)
	// feeBegins are the beginnings, folded, of notes that tell by what all of the fee is.
	feeBegins = regexp.MustCompile(`^(?:muc (?:le )?phi|muc thu|theo (?:quy dinh|muc thu)|ap dung|thong tu so|thuc hien theo|hoi dong nhan dan)`)
	feeByHDND = regexp.MustCompile(`(?:hoi dong nhan dan|hdnd)[a-z ,]*(?:quyet dinh|quy dinh)|(?:quyet dinh|quy dinh|tham quyen)[a-z ]* cua (?:hoi dong nhan dan|hdnd)`)
	feeExempt = regexp.MustCompile(`(?:^|[^a-z])(?:mien|khong thu)(?:$|[^a-z])`)
	feePaper  = regexp.MustCompile(`(\d+/\d{4}/TT-[\p{Lu}Đ-]+)`)
)

// shortFeeOfNotes says by which circular the fee is, when that is all that every way's note tells of it. That the council of
// the province sets it is not drafted: the page says so of such notes by itself, and in every language.
func shortFeeOfNotes(ways []record.Way) string {
	out := ""
	for _, w := range ways {
		if w.Fee.State != record.FeeSeeNote || len(w.Fees) > 0 || w.Case != "" {
			return ""
		}
		said := byCircular(w.FeeNote)
		if said == "" || out != "" && said != out {
			return ""
		}
		out = said
	}
	return fitting(out)
}

// byCircular reads one note; "" for one that tells an amount, or more than one thing.
func byCircular(note string) string {
	lower := strings.ToLower(vi.Collapse(note))
	folded := vi.Fold(feeHead.ReplaceAllString(lower, ""))
	if !feeBegins.MatchString(folded) || len(vi.FindMoney(note)) > 0 {
		return ""
	}
	var papers []string
	for _, m := range feePaper.FindAllString(note, -1) {
		if !slices.Contains(papers, m) {
			papers = append(papers, m)
		}
	}
	if len(papers) != 1 || feeByHDND.MatchString(folded) || feeExempt.MatchString(folded) || strings.Contains(folded, "giam ") {
		return ""
	}
	return "Theo Thông tư số " + papers[0]
}
