package record

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// lawKind is the row of legal documents.
var lawKind = &Kind{
	Name: "law", Folder: "van-ban",
	Title:   problem.Text{Vi: "Văn bản pháp luật", En: "Legal documents"},
	One:     problem.Text{Vi: "văn bản pháp luật", En: "legal document"},
	New:     func() Record { return &Law{} },
	Number:  "number",
	Meaning: Meaning{Type: "Legislation", Terms: []Term{{Key: "number", Property: "legislationIdentifier"}, {Key: "date", Property: "legislationDate"}, {Key: "issuer", Property: "legislationPassedBy", As: "Organization"}, {Key: "effective_to", Property: "expires"}}},
	Anchors: []string{"dieu-can-biet", "noi-dung-chinh", "thu-tuc"},

	Period:  Period{From: "effective_from", Until: "effective_to", Stays: true, Told: true},
	Unique:  []Unique{{Key: "number", Of: func(r Record) string { return NumberKey(string(r.(*Law).Number)) }, Code: "E325"}},
	Order:   Order{Words: func(r Record) string { return r.(*Law).Name }},
	Group:   "type",
	Answers: []string{"office"},
	Menu:    Menu{Footer: Entry{Rank: 40}, Map: Entry{Rank: 60}},
	Sheet:   Sheet{Letters: "vb-", Main: true, Body: true, Of: toldPlainly},
	Kiosk:   Kiosk{Shows: func(r Record) bool { return toldPlainly(r) || holdsTable(r) }},
	Search:  Search{Group: "type", Words: lawWords, Facts: inShort("name")},
	Review:  Review{Days: 365},
	Import: Import{Same: []string{"number"}, Once: true, Names: map[string]string{
		"so": "number", "so hieu": "number", "so ky hieu": "number", "ten": "name", "trich yeu": "name", "loai": "type", "co quan ban hanh": "issuer", "ngay ky": "date", "ngay ban hanh": "date", "ngay hieu luc": "effective_from", "tom tat": "summary", "dieu can biet": "points.text", "dieu khoan": "points.clause",
	}},
}

// Law is a legal document that others cite. A law changes: whether it is in force
// on a day is data here and never written into a sentence elsewhere.
type Law struct {
	Name          string         `key:"name" vi:"Tên văn bản" en:"Title" need:"yes" is:"long" eg:"Luật Hộ tịch"`
	Number        DocumentNumber `key:"number" vi:"Số, ký hiệu" en:"Number" need:"yes" eg:"60/2014/QH13"`
	Type          string         `key:"type" vi:"Loại văn bản" en:"Type" need:"yes" eg:"Luật"`
	Issuer        string         `key:"issuer" vi:"Nơi ban hành" en:"Issuer" need:"yes" eg:"Quốc hội"`
	Date          Day            `key:"date" vi:"Ngày ban hành" en:"Date" eg:"2014-11-20"`
	EffectiveFrom Day            `key:"effective_from" vi:"Có hiệu lực từ" en:"In force from" eg:"2016-01-01"`
	EffectiveTo   Day            `key:"effective_to" vi:"Áp dụng đến hết ngày" en:"In force until" eg:"2025-06-30"`
	ReplacedBy    string         `key:"replaced_by" vi:"Được thay thế bởi (số, ký hiệu)" en:"Replaced by" eg:"118/2025/NĐ-CP"`
	FileURL       URL            `key:"file_url" vi:"Địa chỉ văn bản" en:"Address of the text" eg:"https://vanban.chinhphu.vn"`

	Summary string     `key:"summary" vi:"Văn bản nói gì, một câu cho người dân" say:"Tóm tắt" en:"What it says, for citizens" is:"long" eg:"Việc gì chính quyền phải công khai, việc gì dân được bàn, được kiểm tra." part:"Nói cho người dân (trang, ki-ốt, tờ rơi)"`
	Office  string     `key:"office" vi:"Hỏi thêm ở cơ quan nào (bản ghi)" say:"Hỏi thêm ở" en:"Office to ask" ref:"office" eg:"van-phong"`
	Points  []LawPoint `key:"points" vi:"Điều người dân cần biết" say:"Điều cần biết" en:"What citizens should know" one:"điều"`

	Base
}

// LawPoint is one thing that a document says to citizens, in plain words, and where it says so.
type LawPoint struct {
	Text   string `key:"text" vi:"Nói gì (một câu dễ hiểu)" say:"Điều" en:"What it says" need:"yes" is:"long,same" eg:"Thủ tục hành chính phải được niêm yết thường xuyên tại trụ sở."`
	Clause string `key:"clause" vi:"Ở điều, khoản nào" say:"Ghi ở" en:"Article" need:"yes" eg:"Điều 13"`
}

// toldPlainly tells that a document says in plain words what citizens should know: such a one has a
// leaflet and a screen of the kiosk.
func toldPlainly(r Record) bool { return len(r.(*Law).Points) > 0 }

// holdsTable tells that a document's own text has a table, as one that sets fees: who is sent to it reads it.
func holdsTable(r Record) bool { return r.base().Body.HasTable() }

// Title implements Record.
func (l *Law) Title() string { return l.Type + " số " + string(l.Number) }

func lawWords(r Record) SearchWords {
	l := r.(*Law)
	far := ""
	for _, p := range l.Points {
		far += p.Text + "\n"
	}
	return SearchWords{Aliases: []string{l.Name}, Near: l.Issuer + "\n" + l.Summary, Far: far}
}

// NumberKey makes the spellings of a document's number meet: 61/2018/NĐ-CP, 61/2018/ND-CP.
func NumberKey(number string) string { return strings.ReplaceAll(vi.Fold(number), " ", "/") }
