package view

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// What a note says of a fee that has no amount of its own, in a line that is true.

var (
	// notHere is a short note, folded, that sends to a paper which lay beside it in the source and lies nowhere here, or says nothing.
	notHere = regexp.MustCompile(`^(?:(?:xem )?(?:chi tiet )?(?:tai |theo )?(?:van ban|bieu phi le phi|phu luc|file|tep) (?:dinh )?kem(?: theo)?|(?:thuc hien )?theo quy dinh(?: hien hanh| cua phap luat)?)$`)
	// named is a note, folded, that begins with the name of a document: it is no sum of money but says by what it is taken.
	named = regexp.MustCompile(`^(?:luat|phap lenh|nghi quyet|nghi dinh|thong tu|quyet dinh)(?: lien tich)? (?:so )?\S*\d`)
	// onlyCouncil is a note, folded, that says who sets the fee and nothing else: the page says it in its own words.
	onlyCouncil = regexp.MustCompile(`^(?:muc (?:le )?(?:phi|thu) |le phi |phi )?(?:theo |do )?(?:quy dinh |quyet dinh |nghi quyet )?(?:cua )?(?:hoi dong nhan dan|hdnd)(?: cap)? tinh(?: thanh pho(?: truc thuoc trung uong)?)?(?: quy dinh| quyet dinh)?$`)
	// threshold is what stands, folded, before an amount that is not paid but measured by.
	threshold = regexp.MustCompile(`(?:gia tri|duoi|tren|den|tu|von|hon).{0,12}$`)
)

// feeOfNotes is the answer when only notes speak of the fee: the note itself when it is
// short, else its amounts, else who sets the fee.
func (p Place) feeOfNotes(ways []record.Way) Fee {
	out := Fee{State: FeeNote}
	var amounts []vi.Money
	sure, council, any, free := true, false, false, false
	rates := map[vi.Money]bool{} // amounts that are surely paid by somebody
	for _, w := range ways {
		if w.Fee.State != record.FeeSeeNote {
			continue
		}
		folded, note := vi.Fold(w.FeeNote), vi.Phrase(w.FeeNote)
		if note != "" && p.fits(note) { // most do not, and some are as long as a resolution
			if named.MatchString(vi.Fold(note)) {
				note = p.Say("answers.fee_by", "document", note)
			}
			if p.fits(note) && !notHere.MatchString(folded) && !onlyCouncil.MatchString(folded) {
				out.Text = vi.UpperFirst(note)
				return out
			}
		}
		any = any || ifAny(folded)
		council, free = council || w.SetByCouncil(), free || exempts(w.FeeNote)
		for _, m := range vi.FindMoney(w.FeeNote) {
			amounts = append(amounts, m.Amount)
			if m.Amount >= 1000 && !threshold.MatchString(vi.Fold(lastOf(w.FeeNote[:m.Start]))) {
				rates[m.Amount] = true
			} else {
				sure = false
			}
		}
	}
	slices.Sort(amounts)
	if amounts = slices.Compact(amounts); len(amounts) > 0 && sure {
		out.Text = p.amountSpan(amounts, map[record.FeeState]bool{record.FeeSeeNote: true})
	} else {
		out.Text = p.feeUnsaid(ways, any, council, len(rates) > 1)
	}
	if free {
		out.Note = []Block{{Text: p.Say("answers.fee_exempt")}}
	}
	return out
}

// feeUnsaid is what is told of a fee of which the notes say no sure amount: where it can be read when they do not know
// whether there is one, else by what or by whom it is set.
func (p Place) feeUnsaid(ways []record.Way, any, council, rates bool) string {
	if any {
		return p.Say("answers.fee_if_any")
	}
	by := p.byCircular(ways)
	switch {
	case by != "":
		return by
	case council:
		return p.Say(p.Site.Config.FeeCouncil())
	case rates: // and which of them add up nobody can tell
		return p.Say("answers.fee_rates")
	}
	return p.Say("answers.fee_ask_first")
}

// ifAny tells whether a note, folded, does not know whether there is a fee, and says where it can be read.
func ifAny(note string) bool {
	_, where, found := strings.Cut(note, "phi neu co ")
	return found && (strings.Contains(where, "xem bang phi") || strings.Contains(where, "xem bang le phi"))
}

// nearAmount is how many bytes before an amount are looked at: more than the longest word of threshold and what may follow it.
const nearAmount = 120

// lastOf is the end of a text, near what follows it: a table of fees in one note has hundreds of amounts.
func lastOf(text string) string {
	if len(text) <= nearAmount {
		return text
	}
	return text[len(text)-nearAmount:]
}

// exempts tells whether a note says that somebody pays nothing. It looks at the letters as they are ("miền núi"
// is no exemption), and what a clause denies or does not know is none ("không nói là miễn hay chưa nhập").
func exempts(note string) bool {
	note = strings.ToLower(note)
	if strings.Contains(note, "không thu lệ phí") || strings.Contains(note, "không thu phí") {
		return true
	}
	if !strings.Contains(note, "miễn") {
		return false
	}
	for _, part := range strings.FieldsFunc(note, endsClause) {
		for _, word := range strings.Fields(ofPersons.Replace(part)) {
			if word == "không" || word == "chưa" {
				break
			}
			if word == "miễn" {
				return true
			}
		}
	}
	return false
}

// withExemption is a fee with the word that some do not pay it, where a note or a further fee says so and the answer
// does not: who has that right plans with the amount otherwise.
func (p Place) withExemption(fee Fee, ways []record.Way) Fee {
	if fee.State != FeeAmount || exempts(fee.Text) || slices.ContainsFunc(fee.Note, func(b Block) bool { return exempts(b.Text) }) {
		return fee
	}
	if !slices.ContainsFunc(ways, freesSome) {
		return fee
	}
	some := p.Say("answers.fee_exempt")
	if len(fee.Note) > 0 { // a short one, of one line
		some = fee.Note[0].Text + "; " + some
	}
	fee.Note = []Block{{Text: some}}
	return fee
}

// freesSome tells a way whose fee some do not pay.
func freesSome(w record.Way) bool {
	return exempts(w.FeeNote) || slices.ContainsFunc(w.Fees, func(f record.FeeLine) bool {
		return exempts(f.Note) || f.Fee.State != record.FeeAmount && exempts(f.Name)
	})
}

// endsClause tells whether a sign ends a clause of a note.
func endsClause(r rune) bool { return strings.ContainsRune(",;:.()\n", r) }

// ofPersons are words that deny something of people and not of the fee: "trẻ em không nơi nương tựa được miễn".
var ofPersons = strings.NewReplacer("không nơi nương tựa", "", "không có nơi nương tựa", "", "không có lương hưu", "", "chưa đủ", "", "không quá", "")
