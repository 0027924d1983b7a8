package record

// Law is a legal document that others cite. A law changes: whether it is in force
// on a day is data here and never written into a sentence elsewhere.
type Law struct {
	Name          string         `key:"name" vi:"Tên văn bản" en:"Title" need:"yes" is:"long" eg:"Luật Hộ tịch"`
	Number        DocumentNumber `key:"number" vi:"Số, ký hiệu" en:"Number" need:"yes" eg:"60/2014/QH13"`
	Type          string         `key:"type" vi:"Loại văn bản" en:"Type" need:"yes" eg:"Luật"`
	Issuer        string         `key:"issuer" vi:"Nơi ban hành" en:"Issuer" need:"yes" eg:"Quốc hội"`
	Date          Day            `key:"date" vi:"Ngày ban hành" en:"Date" eg:"2014-11-20"`
	EffectiveFrom Day            `key:"effective_from" vi:"Có hiệu lực từ" en:"In force from" eg:"2016-01-01"`
	EffectiveTo   Day            `key:"effective_to" vi:"Có hiệu lực đến hết ngày" en:"In force until" eg:"2025-06-30"`
	ReplacedBy    string         `key:"replaced_by" vi:"Được thay thế bởi (số, ký hiệu)" en:"Replaced by" eg:"118/2025/NĐ-CP"`
	FileURL       URL            `key:"file_url" vi:"Địa chỉ văn bản" en:"Address of the text" eg:"https://vanban.chinhphu.vn"`

	Base
}

// Title implements Record.
func (l *Law) Title() string { return l.Type + " số " + string(l.Number) }

func (l *Law) check(c *checker) { checkPeriod(c, l.EffectiveFrom, l.EffectiveTo) }
