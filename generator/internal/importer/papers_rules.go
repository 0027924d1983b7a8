package importer

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The base writes rules and headings into the list of papers and gives some of them
// counts: "Trường hợp … thì việc ủy quyền thực hiện theo quy định tại …: 1 bản chính". Who
// reads that as a paper looks for one that does not exist. A row becomes a remark when its
// words hand nothing in, or when the base itself counts it nowhere else.

// How a sentence begins that may be a rule, folded; ruleGoesOn is how it does behind its case
// and a colon: "Đối với giấy tờ nước ngoài: phải được dịch".
const ruleBeginnings = `truong hop|doi voi|nguoi|khi|neu|viec|co quan|giay to do|cac giay to|ho so|ban dich|cac truong hop|ca nhan|to chuc`

var (
	ruleBegins = regexp.MustCompile(`^(` + ruleBeginnings + `) `)
	ruleGoesOn = regexp.MustCompile(`^(` + ruleBeginnings + `|phai|khong|duoc|thi|chiu|thuc hien) `)
)

// ruleSays is what a rule says, folded. A company of "trách nhiệm hữu hạn" says nothing.
var ruleSays = regexp.MustCompile(`(?:chiu|co) trach nhiem|khong (?:can |bat buoc )?(?:phai|duoc|can) |huy bo ket qua|viec uy quyen .*thuc hien (?:theo|tuong tu)|phai (?:duoc )?(?:dich|hop phap hoa|chung thuc|cong chung)|thuc hien tuong tu|co quyen|duoc su dung ban|phai thuc hien viec|duoc mien`)

// noHandIn is what need not be handed in, folded: it hides no paper that must be.
var noHandIn = regexp.MustCompile(`khong (?:can |bat buoc )?(?:phai|duoc|can)(?: yeu cau)?(?: nop| xuat trinh| cung cap| co| gui| kem| bo sung| ban sao| chung minh)?`)

// handsIn is what somebody hands in or shows, folded: a sentence that says so stays a paper.
var handsIn = regexp.MustCompile(`phai co|phai nop|nop them|nop (?:ban|giay|kem)|bo sung|kem theo|xuat trinh|phai gui|gui kem|con co|thay (?:the )?bang|gom|to khai|mau so|lap |theo mau|01 |ban chup|van ban |bien ban |chung minh`)

// saysWhatHolds is what a row says that is a rule though papers are named in it, folded: what a file is that is sent as data, and whose duty it is to tell.
var saysWhatHolds = regexp.MustCompile(`^ho so .*(?:duoi dang|gia tri phap ly)|^khi .* phai thuc hien viec`)

// noteBegins is how a row begins that is a remark whatever it says, folded; one that names what the office itself adds to the
// file ("Tờ trình của UBND cấp xã") is none for citizens.
var noteBegins = regexp.MustCompile(`^(ho so da tiep nhan cua|luu y|ghi chu|chu y|so luong( ho so)?|ten mau don( mau to khai)?) |^(khong|khong co|khong quy dinh|chua co quy dinh( cu the)?|to trinh cua (ubnd|uy ban nhan dan) cap xa)$`)

// headingEnds is how a row ends that only stands over others, folded; the row ends with a colon.
var (
	headingEnds = regexp.MustCompile(`(?:giay to|ho so|tai lieu)[^:]*(?:sau|sau day|gom|nhu sau)$|^ho so .*gom$`)
	headingSays = regexp.MustCompile(`\b(nop|xuat trinh|tai len|gui|thuc hien|thi ho so|ho so de nghi|thanh phan ho so)\b|^ho so `)
	headingMore = regexp.MustCompile(`ho so .*phai bo sung$`)
)

// isNote tells a row that is a remark whatever the base counts it as: "Số lượng hồ sơ: 01 bộ".
func isNote(name string) bool {
	folded := vi.Fold(name)
	return noteBegins.MatchString(folded+" ") || noteBegins.MatchString(folded)
}

// isRule tells a row of papers that hands nothing in.
func isRule(name string) bool {
	begins, said := ruleBegins, name
	if m := onlyOf.FindStringSubmatch(name); m != nil {
		begins, said = ruleGoesOn, m[2]
	}
	folded := vi.Fold(said)
	return isNote(name) || saysWhatHolds.MatchString(folded) || begins.MatchString(folded) && ruleSays.MatchString(folded) && !handsIn.MatchString(noHandIn.ReplaceAllString(folded, " "))
}

// isOpening tells a row that opens a list in other rows.
func isOpening(name string) bool {
	head, ends := strings.CutSuffix(strings.TrimSpace(name), ":")
	folded := vi.Fold(head)
	return ends && !strings.Contains(head, "\n") &&
		(headingEnds.MatchString(folded) && headingSays.MatchString(folded) || headingMore.MatchString(folded))
}

// deed is how the name of what is done begins, folded, as that of no paper does.
var deed = regexp.MustCompile(`^(dang ky|bo sung|cap|gia han|thay doi|dieu chinh|hieu dinh|xac nhan|cong nhan|thanh lap|cham dut|giai the|thong bao ve) `)

// repeatsName tells a row that says what the procedure is called, or parts of it: a heading, whatever it is counted as.
func repeatsName(paper, procedure string) bool {
	if !deed.MatchString(vi.Fold(paper) + " ") {
		return false
	}
	called := " " + vi.Fold(procedure) + " "
	return !slices.ContainsFunc(strings.Split(paper, ","), func(part string) bool {
		return !strings.Contains(called, " "+vi.Fold(part)+" ")
	})
}

// elsewhere is how the rows of an export count each text among papers.
type elsewhere map[string]*tally

type tally struct {
	remark int            // rows without counts
	counts map[[2]int]int // rows by originals and copies
}

// fewestElsewhere is how many rows of one text it takes to hold one against the others.
const fewestElsewhere = 4

// countElsewhere reads the papers of all rows.
func countElsewhere(rows []*row) elsewhere {
	out := elsewhere{}
	for _, r := range rows {
		for i, key := range r.node.keys {
			if key != "documents" {
				continue
			}
			for _, d := range r.node.items[i].items {
				out.add(d)
			}
		}
	}
	return out
}

func (e elsewhere) add(d *node) {
	var name string
	var counts [2]int
	for i, key := range d.keys {
		n, _ := strconv.Atoi(d.items[i].text)
		switch key {
		case "name":
			name = paperKey(d.items[i].text)
		case "originals":
			counts[0] = n
		case "copies":
			counts[1] = n
		}
	}
	if name == "" {
		return
	}
	c := e[name]
	if c == nil {
		c = &tally{counts: map[[2]int]int{}}
		e[name] = c
	}
	if counts == [2]int{} {
		c.remark++
	} else {
		c.counts[counts]++
	}
}

// paperKey is what rows of one text have in common.
func paperKey(name string) string {
	_, name = cutNumber(strings.TrimLeft(name, "-+*•–—·● \t"))
	return vi.Fold(name)
}

// of gives the counts that the base gives a text nearly everywhere; known is false where it
// says it too seldom, or now this and now that.
func (e elsewhere) of(name string) (counts [2]int, known bool) {
	c := e[paperKey(name)]
	if c == nil {
		return counts, false
	}
	papers := 0
	for _, n := range c.counts {
		papers += n
	}
	switch all := papers + c.remark; {
	case all < fewestElsewhere:
		return counts, false
	case c.remark*4 >= all*3:
		return counts, true
	case papers*4 >= all*3:
		most := slices.SortedFunc(maps.Keys(c.counts), func(a, b [2]int) int {
			return cmp.Or(c.counts[b]-c.counts[a], a[0]-b[0], a[1]-b[1])
		})
		return most[0], true
	}
	return counts, false
}

// settleCounts makes a remark of a row that is no paper, and a paper of one that the base
// counts everywhere else.
func (r *row) settleCounts(p *record.Paper, at string) {
	counts, known := r.others.of(p.Name)
	switch as := (record.Paper{Originals: counts[0], Copies: counts[1]}); {
	case known && as.Remark() != p.Remark() && follows(p.Name, as):
		r.note(CountElsewhere, join(at, "originals"), copiesOf(*p), copiesOf(as))
		p.Originals, p.Copies = as.Originals, as.Copies
	case !p.Remark() && (isRule(p.Name) || isOpening(p.Name) || repeatsName(p.Name, r.proc.Name)):
		r.note(RuleTaken, join(at, "originals"), copiesOf(*p), copiesOf(record.Paper{}))
		p.Originals, p.Copies = 0, 0
	}
}

// sentence is a word that makes a text a sentence, folded.
var sentence = regexp.MustCompile(`\b(thi|phai|khong)\b`)

// follows tells whether a row goes by what the base counts its text as elsewhere: not where
// its own words tell how many; and what only names a paper is one, however often its count
// was forgotten.
func follows(name string, as record.Paper) bool {
	switch {
	case countInName.MatchString(name):
		return false
	case as.Remark():
		return sentence.MatchString(vi.Fold(name))
	}
	return !isNote(name)
}

func copiesOf(p record.Paper) string {
	return strconv.Itoa(p.Originals) + " bản chính, " + strconv.Itoa(p.Copies) + " bản sao"
}
