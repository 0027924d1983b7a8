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
	Anchors: []string{"thu-tuc"},

	Period: Period{From: "effective_from", Until: "effective_to", Stays: true, Told: true},
	Unique: []Unique{{Key: "number", Of: func(r Record) string { return NumberKey(string(r.(*Law).Number)) }, Code: "E325"}},
	Order:  Order{Words: func(r Record) string { return r.(*Law).Name }},
	Group:  "type",
	Menu:   Menu{Footer: Entry{Rank: 40}, Map: Entry{Rank: 60}},
	Search: Search{Group: "type", Words: lawWords, Facts: inShort("name")},
	Review: Review{Days: 365},
	Import: Import{Same: []string{"number"}, Once: true, Names: map[string]string{
		"so": "number", "so hieu": "number", "so ky hieu": "number", "ten": "name", "trich yeu": "name", "loai": "type", "co quan ban hanh": "issuer", "ngay ky": "date", "ngay ban hanh": "date", "ngay hieu luc": "effective_from",
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

	Base
}

// Title implements Record.
func (l *Law) Title() string { return l.Type + " số " + string(l.Number) }

func lawWords(r Record) SearchWords {
	l := r.(*Law)
	return SearchWords{Aliases: []string{l.Name}, Near: l.Issuer}
}

// NumberKey makes the spellings of a document's number meet: 61/2018/NĐ-CP, 61/2018/ND-CP.
func NumberKey(number string) string { return strings.ReplaceAll(vi.Fold(number), " ", "/") }
