package against

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// bodies are those who decide, by the words that name them. Levels and places are named in
// many ways and are told by the level; who it is, is compared.
var bodies = []struct {
	name string
	said *regexp.Regexp
}{
	{"Ủy ban nhân dân", regexp.MustCompile(`\bu[yi] ban nhan dan\b|\bubnd\b`)},
	{"Công an", regexp.MustCompile(`\bcong an\b`)},
	{"Cơ sở trợ giúp xã hội", regexp.MustCompile(`\bco so tro giup xa hoi\b`)},
	{"Văn phòng đăng ký đất đai", regexp.MustCompile(`\bvan phong dang ky dat dai\b`)},
	{"Tổ chức hành nghề công chứng", regexp.MustCompile(`\bto chuc hanh nghe cong chung\b`)},
	{"Cơ quan đại diện", regexp.MustCompile(`\bco quan dai dien\b`)},
	{"Sở", regexp.MustCompile(`\bso (noi vu|tu phap|xay dung|y te|giao duc va dao tao|tai chinh|nong nghiep|lao dong)\b`)},
	{"Cơ sở giáo dục", regexp.MustCompile(`\bco so giao duc\b|\bnha truong\b|\btruong hoc\b|\btruong (tieu hoc|trung hoc|mam non|mau giao)\b`)},
}

func bodiesOf(text string) set {
	out, folded := set{}, vi.Fold(text)
	for _, b := range bodies {
		if b.said.MatchString(folded) {
			out[b.name] = true
		}
	}
	return out
}

// agencies asks that who decides by the source is named, and that nobody decides whom the
// source does not name at all.
func agencies(p pair) []difference {
	ours := bodiesOf(strings.Join(append([]string{p.ours.Agency, p.ours.Authority, p.ours.Delegated}, p.ours.Coordinating...), "; "))
	agency := p.origin.Words("agency")
	theirs := bodiesOf(agency)
	if len(theirs) == 0 || len(ours.without(bodiesOf(p.origin.Words(""))))+len(theirs.without(ours)) == 0 {
		return nil
	}
	return []difference{{p.ours.Agency, strings.TrimSpace(agency)}}
}
