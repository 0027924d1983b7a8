package personal

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// phones are numbers of mobiles and landlines, and what a word such as "zalo" says is one.
func phones(r *reading) (out []piece) {
	for _, run := range r.numbers {
		if p := run.part(0, len(run.groups)); spokenMobile(p) {
			out = append(out, p.piece(r))
			continue
		}
		for from := 0; from < len(run.groups); {
			p, number, ok := phoneAt(r, run, from)
			if !ok {
				from++
				continue
			}
			found := p.piece(r)
			found.value = number
			out = append(out, found)
			from += len(p.groups)
		}
	}
	return append(out, labelled(r, Phone)...)
}

// spokenMobile tells nine figures in words that make the number of a mobile once the nought is before
// them, however they are parted: "chín một hai, ba bốn năm, sáu bảy tám". Nobody lists nine figures so.
func spokenMobile(p part) bool {
	if len(p.digits) != 9 || p.counts() || slices.ContainsFunc(p.groups, func(g group) bool { return !g.spoken }) {
		return false
	}
	phone, err := vi.ParsePhone("0" + p.digits)
	return err == nil && phone.Kind == vi.Mobile
}

// longestPhone is how many figures a number has with the code of the country, written out.
const longestPhone = 14

// phoneAt is the longest number that begins at a group.
func phoneAt(r *reading, in run, from int) (best part, number string, ok bool) {
	if first := in.groups[from]; first.digits[0] != '0' && !strings.HasPrefix(first.digits, "8") {
		return part{}, "", false
	}
	for to := from + 1; to <= len(in.groups); to++ {
		p := in.part(from, to)
		if len(p.digits) > longestPhone {
			break
		}
		home := athome(r, p)
		phone, err := vi.ParsePhone(home)
		if home == "" || err != nil || phone.Kind != vi.Mobile && phone.Kind != vi.Landline || p.counts() || coded(r, p) {
			continue
		}
		if p.weak() && (from > 0 || to < len(in.groups)) {
			continue
		}
		best, number, ok = p, phone.Digits, true
	}
	return best, number, ok
}

// athome is a number as it is dialled in the country; "" where it cannot be one.
func athome(r *reading, p part) string {
	d := p.digits
	if strings.HasPrefix(d, "0084") {
		d = d[2:]
	}
	if rest, abroad := strings.CutPrefix(d, "84"); abroad {
		if len(rest) < 9 || d == p.digits && len(rest) != 9 && !plus(r, p) {
			return ""
		}
		return "0" + strings.TrimPrefix(rest, "0")
	}
	return d
}

// plus tells a sign of the code of a country before a part.
func plus(r *reading, p part) bool {
	at := p.groups[0].from
	return at > 0 && (r.tokens[at-1].text == "+" || at > 1 && r.tokens[at-1].text == " " && (r.tokens[at-2].text == "+" || r.tokens[at-2].plain == "cong"))
}

// coded tells that a part is a piece of the number of a document: "0912345678/QĐ".
func coded(r *reading, p part) bool {
	last := p.groups[len(p.groups)-1].to
	return last+1 < len(r.tokens) && r.tokens[last].text == "/" && r.tokens[last+1].class == word
}
