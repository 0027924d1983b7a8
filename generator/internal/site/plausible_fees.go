package site

import (
	"cmp"
	"regexp"
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// checkAmounts asks about fees beside which another amount is told, which is what is left when only
// one of the two is corrected. Prose is held against the amounts of notes too, so nothing else tells.
func (l *linker) checkAmounts(p *Procedure, at string, w record.Way) {
	tell := func(path string, fee record.Fee, though string) {
		if though != "" {
			l.oddIn(p, path, odd{fee.Amount.String(), problem.Text{Vi: noteSays.Vi + though, En: noteSays.En + though}})
		}
	}
	tell(at+".fee", w.Fee, cmp.Or(amountThough(w.Fee, w.FeeNote, w), freeThough(w), changedThough(w, l.opt.Date), endedThough(w, w.FeeNote, l.opt.Date), foreignThough(w)))
	for i, f := range w.Fees {
		tell(at+".fees."+itoa(i)+".fee", f.Fee, cmp.Or(amountThough(f.Fee, f.Note, w), amountThough(f.Fee, f.Name, w), endedThough(w, f.Name+" "+f.Note, l.opt.Date)))
	}
}

// freeThough is "Không" for a note that says nothing but that nobody pays, beside an amount.
func freeThough(w record.Way) string {
	if w.Fee.State == record.FeeAmount && w.Fee.Amount > 0 && allFree.MatchString(vi.Fold(w.FeeNote)) {
		return freeWord
	}
	return ""
}

// allFree is a whole note, folded, by which nobody pays.
var allFree = regexp.MustCompile(`^(?:hien )?(?:khong (?:thu|mat|phai nop)|(?:nay )?duoc mien|mien|bai bo)(?: (?:phi|le phi|tien|khoan))*(?:,? le phi)?(?: (?:nay|hoan toan|toan bo|cho (?:moi|tat ca)(?: moi)? (?:nguoi|truong hop)|doi voi (?:moi|tat ca)(?: cac)? (?:nguoi|truong hop|to chuc ca nhan)|theo nghi quyet.*))*[. ]*$`)

// amountThough is an amount of a note in which that of the fee is not named at all, though it is
// told of everybody and is that of no other line; "" for none.
func amountThough(fee record.Fee, note string, w record.Way) (though string) {
	if fee.State != record.FeeAmount || fee.Amount == 0 {
		return ""
	}
	money, _ := toldIn(note) // in words, too
	for _, m := range money {
		switch line := withoutChannel(w.Channel, vi.Fold(sentence(note, m.Start, m.End))); {
		case m.Amount == fee.Amount:
			return ""
		case m.Amount == 0 || though != "" || depends.MatchString(line) || otherPart.MatchString(line):
		case slices.ContainsFunc(w.Fees, func(f record.FeeLine) bool { return f.Fee.Amount == m.Amount }) || w.Fee.Amount == m.Amount:
		default:
			though = m.Amount.String()
		}
	}
	return though
}

// otherPart is said, folded, of what comes after the first page or copy, of a most, or of what is late.
var otherPart = regexp.MustCompile(`\btu (?:trang|ban|to|nguoi|lan)\b|\btro (?:len|di)\b|\b(?:toi da|nhieu nhat|cao nhat|khong qua)\b|\b(?:qua|tre) han\b|\bmoi (?:trang|ban|to) (?:tiep|sau)`)

// checkShortFee asks about a short word on the fee that names amounts, and none that a way has.
func (l *linker) checkShortFee(p *Procedure) {
	said, _ := toldIn(p.FeeShort)
	if len(said) == 0 {
		return
	}
	var fees []vi.Money
	for _, w := range p.Ways {
		if w.Fee.State != record.FeeAmount && w.Fee.State != record.FeeFree {
			return // the amount may stand in what the fee refers to
		}
		fees = append(fees, w.Fee.Amount)
		for _, f := range w.Fees {
			fees = append(fees, f.Fee.Amount)
		}
	}
	if slices.ContainsFunc(said, func(m vi.MoneyAt) bool { return m.Amount == 0 || slices.Contains(fees, m.Amount) }) {
		return
	}
	slices.Sort(fees)
	usual := listMoney(slices.Compact(fees))
	l.oddIn(p, "fee_short", odd{said[0].Amount.String(), problem.Text{Vi: waysSay.Vi + usual, En: waysSay.En + usual}})
}

// ownChannels are words, folded, that say of a way how it files, and make no case of their own.
var ownChannels = map[record.Channel]*regexp.Regexp{
	record.Direct: regexp.MustCompile(`\b(?:truong hop |khi |doi voi )*(?:cong dan |nguoi dan )?nop (?:ho so )?truc tiep\b`),
	record.Postal: regexp.MustCompile(`\b(?:truong hop |khi |doi voi )*(?:cong dan |nguoi dan )?nop (?:ho so )?(?:qua )?(?:dich vu )?(?:buu chinh|buu dien)(?: cong ich)?\b`),
	record.Online: regexp.MustCompile(`\b(?:truong hop |khi |doi voi )*(?:cong dan |nguoi dan )?nop (?:ho so )?(?:truc tuyen|qua cong dich vu cong)(?: truc tuyen| quoc gia)?\b`),
}

// withoutChannel is a folded sentence without the words that say how the way itself files.
func withoutChannel(c record.Channel, folded string) string {
	if own := ownChannels[c]; own != nil {
		return own.ReplaceAllString(folded, "")
	}
	return folded
}
