package record

import (
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// decisionKind is the row of announcing decisions.
//
// They have no screen on the kiosk. A decision is an act of the office and its list is for the board, where it is posted by law;
// what a visitor needs of it is told at each procedure that it makes, changes or ends, and before its day on the screen of
// what is coming. A list of two hundred legal names on a touch screen would lead nobody further.
var decisionKind = &Kind{
	Name: "decision", Folder: "quyet-dinh",
	Title:   problem.Text{Vi: "Quyết định công bố", En: "Announcing decisions"},
	One:     problem.Text{Vi: "quyết định công bố", En: "announcing decision"},
	New:     func() Record { return &Decision{} },
	Number:  "number",
	Meaning: Meaning{Type: "Legislation", Terms: []Term{{Key: "number", Property: "legislationIdentifier"}, {Key: "date", Property: "legislationDate"}, {Key: "issuer", Property: "legislationPassedBy", As: "Organization"}}},

	Period: Period{From: "effective_from"},
	Unique: []Unique{{Key: "number", Of: decisionKey, Code: "E325"}},
	Order:  Order{By: "date", Newest: true},
	Menu:   Menu{Main: Entry{70, "nav.decisions"}, Map: Entry{Rank: 50}},
	Sheet:  Sheet{Letters: "qd-", Main: true},
	Search: Search{Rank: 8, Group: "issuer", Facts: inShort("name"),
		Words: func(r Record) SearchWords { return SearchWords{Aliases: []string{r.(*Decision).Name}} }},
	Import: Import{Same: []string{"number"}, Once: true, Word: WordDecision},
	Amends: decided,
}

// decided is what a decision changes in the procedures of its list: each cites it, and one
// that it ends has its last day on the day before.
func decided(r Record) (out []Amendment) {
	d := r.(*Decision)
	for _, item := range d.Items {
		a := Amendment{Kind: "procedure", Ref: string(item.Procedure), Set: []Setting{
			{Key: "decision", Text: d.ID}, {Key: "decision_number", Text: string(d.Number), Known: true},
		}}
		if (item.Action == ActAbolish || item.Action == ActReplace) && !d.EffectiveFrom.IsZero() {
			a.Set = append(a.Set, Setting{Key: "effective_to", Text: d.EffectiveFrom.AddDays(-1).String()})
		}
		if item.NewCode != "" {
			a.Set = append(a.Set, Setting{Key: "replaced_by", Text: string(item.NewCode)})
		}
		out = append(out, a)
	}
	return out
}

// Decision is a decision that announces procedures (quyết định công bố,
// Nghị định 63/2010/NĐ-CP, Điều 13 to 15).
type Decision struct {
	Name          string         `key:"name" vi:"Trích yếu" en:"Summary" need:"yes" is:"long,aloud" eg:"Công bố danh mục thủ tục hành chính lĩnh vực hộ tịch"`
	Number        DocumentNumber `key:"number" vi:"Số, ký hiệu" en:"Number" need:"yes" eg:"163/QĐ-BTP" is:"aloud"`
	Date          Day            `key:"date" vi:"Ngày ký" en:"Date" need:"yes" eg:"2026-01-15"`
	Issuer        string         `key:"issuer" vi:"Nơi ban hành" en:"Issuer" need:"yes" eg:"Chủ tịch Ủy ban nhân dân tỉnh"`
	EffectiveFrom Day            `key:"effective_from" vi:"Có hiệu lực từ" en:"In force from" need:"yes" eg:"2026-01-20" is:"aloud"`
	FileURL       URL            `key:"file_url" vi:"Địa chỉ bản gốc" en:"Address of the original" eg:"https://vidu.gov.vn/quyet-dinh.pdf" is:"silent"`
	Items         []DecisionItem `key:"items" vi:"Danh mục thủ tục" en:"Procedures" need:"yes" is:"aloud" one:"thủ tục"`

	Base
}

// DecisionItem is one line of the decision's list.
type DecisionItem struct {
	Action    Action `key:"action" vi:"Công bố gì" en:"Action" need:"yes" eg:"mới ban hành"`
	Procedure Code   `key:"procedure" vi:"Mã thủ tục" en:"Procedure code" need:"yes" eg:"1.001193" is:"same"`
	Name      string `key:"name" vi:"Tên thủ tục" en:"Name" need:"yes" is:"long" eg:"Đăng ký khai sinh"`
	NewCode   Code   `key:"replaced_by" vi:"Mã thủ tục thay thế" en:"Replaced by" eg:"2.000986"`
	Basis     string `key:"basis" vi:"Văn bản quy định việc này" en:"Document that prescribes it" is:"long" eg:"Nghị định số 07/2025/NĐ-CP"`
	What      string `key:"what" vi:"Thay đổi những gì" en:"What changes" is:"long" eg:"Rút thời hạn còn 3 ngày làm việc"`
}

// Title implements Record.
func (d *Decision) Title() string {
	return "Quyết định số " + string(d.Number)
}

func (d *Decision) check(c *checker) {
	seen := map[Code]bool{}
	for i, item := range d.Items {
		at := "items." + strconv.Itoa(i)
		if item.Procedure != "" && seen[item.Procedure] {
			c.fault("E232", at+".procedure", "value", string(item.Procedure))
		}
		seen[item.Procedure] = true
		if item.Action == ActReplace && item.NewCode == "" {
			c.fault("E233", at+".action")
		}
	}
}

// decisionKey is what only one decision has: number, symbol, year and who issued it.
func decisionKey(r Record) string {
	d := r.(*Decision)
	if d.Number == "" {
		return ""
	}
	return NumberKey(string(d.Number)) + "/" + strconv.Itoa(d.Date.Year) + "/" + vi.Fold(d.Issuer)
}
