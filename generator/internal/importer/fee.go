package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// fee is what the fee text of one way of filing says.
type fee struct {
	fee     record.Fee
	note    string
	lines   []record.FeeLine
	verdict Verdict
	todo    string
}

// believable is the least amount taken at its word. The portal holds "20 VNĐ
// (20.000 vnđ/tờ khai)": below a thousand, three zeros may be missing.
const believable = 1000

// readFee reads a fee text: one price or several, "10000 VNĐ (note) | 5000 VNĐ (note)".
func readFee(text string) fee {
	if strings.TrimSpace(text) == "" {
		return fee{fee: record.Fee{State: record.FeeUnknown}, verdict: FeeUnclear, todo: "Ghi mức phí: nguồn để trống"}
	}
	var prices []price
	for _, part := range alternatives(text) {
		if p := readPrice(part); !slices.ContainsFunc(prices, p.same) {
			prices = append(prices, p)
		}
	}
	if len(prices) == 1 {
		return prices[0].alone()
	}
	return together(prices)
}

// startsPrice tells where a new price begins after " | "; elsewhere the bar belongs
// to a note.
var startsPrice = regexp.MustCompile(`^\s*\d[\d.,]*\s*[A-ZĐ]{3}(\s|\(|$)`)

func alternatives(text string) (out []string) {
	for i, part := range strings.Split(text, " | ") {
		if i > 0 && startsPrice.MatchString(out[0]) && !startsPrice.MatchString(part) {
			out[len(out)-1] += " | " + part
			continue
		}
		out = append(out, part)
	}
	return out
}

// price is one of the alternatives.
type price struct {
	fee    record.Fee
	note   string
	source string // the text as it came
	open   bool   // it cannot be decided
	short  bool   // three zeros are missing, and its own note has them
}

func (p price) same(other price) bool { return p.fee == other.fee && p.note == other.note }

var priced = regexp.MustCompile(`(?s)^\s*(\d[\d.,]*)\s*([A-ZĐ]{3})\s*(?:\((.*?)\)?)?\s*$`)

// readPrice reads "70000 VNĐ (70.000 đồng/Giấy chứng nhận)" or plain prose.
func readPrice(text string) price {
	p := price{source: vi.Collapse(text)}
	m := priced.FindStringSubmatch(text)
	if m == nil {
		return p.prose(tidy(text))
	}
	p.note = ofFee(tidy(unwrap(m[3] + closing(text, m[3]))))
	if p.note == unknown {
		p.note = ""
	}
	amount, err := vi.ParseInt(m[1])
	switch {
	case err != nil || (m[2] != "VNĐ" && m[2] != "VND"):
		return p.undecided()
	case amount == 0:
		return p.zero()
	case lostZeros(vi.Money(amount), p.note):
		p.fee, p.short = record.Fee{State: record.FeeAmount, Amount: vi.Money(amount) * 1000}, true
		return p
	case amount < believable || contradicts(p.note, vi.Money(amount)):
		return p.undecided()
	}
	p.fee = record.Fee{State: record.FeeAmount, Amount: vi.Money(amount)}
	if same, err := vi.ParseMoney(p.note); err == nil && same == p.fee.Amount {
		p.note = ""
	}
	return p
}

// closing gives back the bracket that closes one opened inside the note, where the
// source forgot the outer one.
func closing(text, note string) string {
	if strings.Count(note, "(") > strings.Count(note, ")") && strings.HasSuffix(strings.TrimSpace(text), ")") {
		return ")"
	}
	return ""
}

// unwrap takes off brackets around a whole note.
func unwrap(note string) string {
	note = strings.TrimSpace(note)
	for strings.HasPrefix(note, "(") && strings.HasSuffix(note, ")") && wraps(note) {
		note = strings.TrimSpace(note[1 : len(note)-1])
	}
	return note
}

// wraps tells whether the first bracket is closed by the last.
func wraps(note string) bool {
	depth := 0
	for i, c := range note {
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 && i < len(note)-1 {
			return false
		}
	}
	return true
}

// undecided: the source's own words are shown, and a clerk is asked.
func (p price) undecided() price {
	p.fee = record.Fee{State: record.FeeSeeNote}
	p.open = true
	return p
}

// zero reads "0 VNĐ (note)": free of charge only when the note says so.
func (p price) zero() price {
	switch {
	case saysFree(p.note):
		p.fee.State = record.FeeFree
		p.note = ""
	case !says(p.note):
		p.fee.State = record.FeeUnknown
		p.open = true
	default:
		p.fee.State = record.FeeSeeNote
	}
	return p
}

func (p price) prose(text string) price {
	amount, err := vi.ParseMoney(text)
	switch {
	case saysFree(text):
		p.fee.State = record.FeeFree
	case err == nil && amount >= believable:
		p.fee = record.Fee{State: record.FeeAmount, Amount: amount}
	case !says(text):
		p.fee.State = record.FeeUnknown
		p.open = true
	default:
		p.fee.State = record.FeeSeeNote
		p.note = text
	}
	return p
}

// freeWords are the notes, folded, that can mean nothing but "no charge". A longer
// sentence ("Miễn lệ phí cho người thuộc hộ nghèo") frees some and not others.
var freeWords = []string{
	"khong", "khong co", "khong thu", "khong thu phi", "khong thu le phi", "khong thu phi le phi", "khong thu phi va le phi",
	"mien phi", "mien le phi", "mien phi le phi", "mien thu phi", "mien thu le phi", "mien thu phi le phi",
	"khong phi", "khong le phi", "khong phi le phi", "khong co phi", "khong co le phi", "khong co phi le phi",
	"khong mat phi", "khong mat le phi", "khong phai nop phi", "khong phai nop le phi", "khong phai nop phi le phi",
}

func saysFree(note string) bool { return slices.Contains(freeWords, vi.Fold(note)) }

var (
	// ofCopies is, folded, a sentence about what copies of the result cost besides.
	ofCopies = regexp.MustCompile(`^(?:le )?phi cap ban sao [^.]*neu co yeu cau`)
	// freeFor is, folded, a sentence that charges nothing of somebody, and nothing else.
	freeFor = regexp.MustCompile(`^khong thu (?:phi|le phi)(?: [a-z]+){0,3} doi voi ([a-z ]+?) theo quy dinh tai (?:diem|khoan|dieu) [a-z0-9 ]+$`)
)

// freeOfAll reads a fee that "0 VNĐ" leaves to its note and that everybody who comes for the procedure is free of: the
// note says so and adds what copies cost, or it names those who are free and the procedure is theirs by its name.
func (f fee) freeOfAll(procedure string) fee {
	if f.verdict != FeeNote || len(f.lines) > 0 {
		return f
	}
	first, rest, _ := strings.Cut(f.note, ". ")
	whom := freeFor.FindStringSubmatch(vi.Fold(f.note))
	switch {
	case saysFree(first) && ofCopies.MatchString(vi.Fold(rest)):
		f.note = rest
	case whom != nil && oneSentence(f.note) && isOnlyOf(procedure, whom[1]):
	default:
		return f
	}
	f.fee, f.verdict = record.Fee{State: record.FeeFree}, FeeFree
	return f
}

// oneSentence tells a note that says one thing.
func oneSentence(note string) bool {
	return !strings.Contains(note, "\n") && !strings.Contains(strings.TrimRight(note, ". "), ". ")
}

// isOnlyOf tells whether a procedure is by its name that of one sort of people, named folded: it names them, and not in
// a row with others ("đăng ký tổ hợp tác, hợp tác xã").
func isOnlyOf(procedure, whom string) bool {
	found := false
	for _, part := range strings.FieldsFunc(procedure, func(r rune) bool { return r == '(' || r == ')' || r == ';' }) {
		row := strings.FieldsFunc(part, func(r rune) bool { return r == ',' || r == '/' })
		for i, one := range row {
			folded := " " + vi.Fold(one) + " "
			if !strings.Contains(folded, " "+whom+" ") {
				continue
			}
			ends := strings.HasSuffix(folded, " "+whom+" ") && i+1 < len(row)
			begins := i > 0 && strings.HasPrefix(folded, " "+whom+" ")
			if ends || begins || strings.Contains(folded, " "+whom+" va ") || strings.Contains(folded, " va "+whom+" ") {
				return false
			}
			found = true
		}
	}
	return found
}

// emptyWords say nothing about a fee when they stand alone: "Đồng", "Phí : Đồng", "/bản".
var emptyWords = map[string]bool{
	"phi": true, "le": true, "dong": true, "vnd": true, "d": true, "ban": true, "to": true, "khai": true,
	"trang": true, "van": true, "ho": true, "so": true, "va": true, "moi": true, "lan": true, "0": true,
}

// says tells whether a note tells the reader anything.
func says(note string) bool {
	for _, w := range strings.Fields(vi.Fold(note)) {
		if !emptyWords[w] {
			return true
		}
	}
	return false
}

var foreign = regexp.MustCompile(`\d\s*(USD|EUR|đô la|đôla)`)

// contradicts tells whether a note names amounts and not the one of the price.
func contradicts(note string, amount vi.Money) bool {
	found := vi.FindMoney(note)
	for _, m := range found {
		if m.Amount == amount {
			return false
		}
	}
	return len(found) > 0 || foreign.MatchString(note)
}

// quoted is what citizens read when the amount is not settled.
func (p price) quoted() string {
	return "Nguồn ghi “" + p.source + "”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận."
}

// longestTodo cuts the source's words in a todo; they are whole in the note or the report.
const longestTodo = 160

func (p price) check() string {
	return "Kiểm tra mức phí: nguồn ghi “" + vi.Truncate(p.source, longestTodo) + "”"
}

// alone is the fee of a text with one price.
func (p price) alone() fee {
	f := fee{fee: p.fee, note: p.note}
	switch {
	case p.fee.State == record.FeeUnknown:
		f.note, f.verdict = "", FeeUnclear
		f.todo = "Ghi mức phí: nguồn ghi “" + vi.Truncate(p.source, longestTodo) + "”"
	case p.open:
		f.note, f.verdict, f.todo = p.quoted(), FeeUnclear, p.check()
	case p.short:
		f.verdict, f.todo = FeeProposed, p.check()
	case p.fee.State == record.FeeAmount:
		f.verdict = FeeAmount
	case p.fee.State == record.FeeFree:
		f.verdict = FeeFree
	default:
		if read, ok := p.proposed(); ok {
			return read
		}
		f.verdict = FeeNote
	}
	return f
}

// forList, folded, is said of a price for people who file together.
const forList = "theo danh sach"

// ofList puts such a price behind the others: whoever comes alone takes the first for theirs.
func (p price) ofList() int {
	if p.fee.State == record.FeeAmount && !strings.Contains(vi.Fold(p.note), forList) {
		return 0
	}
	return 1
}

// together is the fee of a text with several prices: the first is the fee, the others
// are further lines; when one cannot be decided, all are quoted in the note.
func together(prices []price) fee {
	var sources, notes []string
	amounts, open := false, false
	for _, p := range prices {
		sources = append(sources, "- “"+p.source+"”")
		if p.note != "" {
			notes = append(notes, p.note)
		} else {
			notes = append(notes, "Không thu") // free, for it is neither unknown nor an amount
		}
		open = open || p.open
		amounts = amounts || p.fee.State == record.FeeAmount
	}
	switch {
	case open:
		return fee{
			fee:     record.Fee{State: record.FeeSeeNote},
			note:    "Nguồn ghi các mức dưới đây, chưa rõ mức đúng, xin hỏi nơi tiếp nhận:\n" + strings.Join(sources, "\n"),
			verdict: FeeUnclear, todo: "Kiểm tra các mức phí trong ghi chú",
		}
	case !amounts:
		return fee{fee: record.Fee{State: record.FeeSeeNote}, note: strings.Join(notes, "\n"), verdict: FeeNote}
	}
	was := prices[0]
	slices.SortStableFunc(prices, func(a, b price) int { return cmp.Compare(a.ofList(), b.ofList()) })
	f := fee{fee: prices[0].fee, note: prices[0].note, verdict: FeeLines}
	if f.note == "" && !prices[0].same(was) { // put first by what the other is
		f.todo = "Ghi rõ mỗi mức phí áp dụng cho ai"
	}
	for _, p := range prices[1:] {
		name := oneLine(p.note)
		if name == "" {
			name = "Mức khác, nguồn không ghi áp dụng cho ai"
			f.todo = "Ghi rõ mỗi mức phí áp dụng cho ai"
		}
		f.lines = append(f.lines, record.FeeLine{Name: name, Fee: p.fee})
	}
	return f
}
