package personal

import (
	"regexp"
	"strings"
)

// identities are numbers of papers: behind a label, or twelve figures that begin with the
// code of a province as those of identity cards do, or a letter and seven as of passports.
func identities(r *reading) []piece {
	out := labelled(r, Identity)
	for _, run := range r.numbers {
		for from := range run.groups {
			for to := from + 1; to <= len(run.groups); to++ {
				p := run.part(from, to)
				if len(p.digits) > 12 {
					break
				}
				if len(p.digits) == 12 && p.digits[:3] > "000" && p.digits[:3] < "097" && !p.weak() && !p.counts() && !p.torn(r) && !p.attached(r) && !inAddress(r, p) {
					out = append(out, p.piece(r))
				}
			}
		}
	}
	for _, at := range passport.FindAllStringIndex(r.text, -1) {
		out = append(out, piece{at[0], at[1], strings.ToLower(r.text[at[0]:at[1]])})
	}
	return out
}

var passport = regexp.MustCompile(`\b[BCNPK]\d{7,8}\b`)

// accounts are numbers behind words of banks, purses and meters.
func accounts(r *reading) []piece { return labelled(r, Account) }

// shortestLong is the number of figures from which on a number that says nothing of itself
// is somebody's: no year, amount or code of a procedure is so long.
const shortestLong = 9

// longNumbers are long numbers that are no amount, date or code.
func longNumbers(r *reading) (out []piece) {
	for _, run := range r.numbers {
		for from := 0; from < len(run.groups); {
			to := from + 1
			for to < len(run.groups) && run.groups[to].joint == run.groups[min(from+1, to)].joint {
				to++
			}
			p := run.part(from, to)
			from = to
			if len(p.digits) < shortestLong || p.weak() || p.counted(r) || p.counts() || p.torn(r) || p.attached(r) || inAddress(r, p) {
				continue
			}
			one := len(p.groups) == 1
			said := p.groups[0].spoken
			if one || said && len(p.groups) >= shortestLong || p.digits[0] == '0' && !p.amount() && !zeros(p) || slicedOnes(p) {
				out = append(out, p.piece(r))
			}
		}
	}
	return out
}

// slicedOnes tells figures that each stand alone: "1 2 3 0 8 …".
func slicedOnes(p part) bool {
	for _, g := range p.groups {
		if len(g.digits) != 1 {
			return false
		}
	}
	return true
}

// zeros tells a code with groups of nothing but noughts: "1.001193.000.00.00.H35".
func zeros(p part) bool {
	for _, g := range p.groups {
		if len(g.digits) > 1 && strings.Trim(g.digits, "0") == "" {
			return true
		}
	}
	return false
}

// inAddress tells a number inside an address of the web.
func inAddress(r *reading, p part) bool {
	from := r.tokens[p.groups[0].from].from
	start := strings.LastIndexAny(r.text[:from], " \n\t(<") + 1
	return strings.Contains(r.text[start:from], "://") || strings.HasPrefix(r.text[start:from], "www.")
}
