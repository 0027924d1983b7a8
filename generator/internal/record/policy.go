package record

import "strconv"

// Policy is a public policy told in citizens' words: who benefits, what they get,
// how, and until when.
type Policy struct {
	Name          string     `key:"name" vi:"Tên chính sách" en:"Name" need:"yes" eg:"Hỗ trợ tiền điện cho hộ nghèo"`
	Area          string     `key:"area" vi:"Mảng chính sách" en:"Policy area" need:"yes" from:"areas" eg:"dien"`
	Summary       string     `key:"summary" vi:"Tóm tắt một câu" en:"Summary" need:"yes" is:"long" eg:"Hộ nghèo được hỗ trợ tiền điện hằng tháng."`
	Beneficiaries []string   `key:"beneficiaries" vi:"Ai được hưởng" en:"Who benefits" need:"yes" is:"ask" eg:"Hộ nghèo"`
	Benefit       string     `key:"benefit" vi:"Được hưởng gì" en:"What they get" need:"yes" is:"ask,long" eg:"Hỗ trợ tiền điện hằng tháng"`
	How           string     `key:"how" vi:"Làm thế nào để hưởng" en:"How to get it" need:"yes" is:"ask,long" eg:"Liên hệ tổ dân phố"`
	EffectiveFrom Day        `key:"effective_from" vi:"Áp dụng từ" en:"In force from" eg:"2024-01-15"`
	EffectiveTo   Day        `key:"effective_to" vi:"Áp dụng đến hết ngày" en:"In force until" eg:"2025-12-31"`
	Term          string     `key:"term" vi:"Thời gian áp dụng (bằng lời)" en:"Term in words" eg:"Cho đến khi có quy định mới"`
	Office        string     `key:"office" vi:"Hỏi ở đâu (bản ghi cơ quan)" en:"Where to ask" ref:"office" eg:"phong-van-hoa-xa-hoi"`
	Hotline       string     `key:"hotline" vi:"Hỏi số nào (bản ghi đường dây nóng)" en:"Number to ring" ref:"hotline" eg:"phan-anh-kien-nghi"`
	Procedures    []string   `key:"procedures" vi:"Thủ tục liên quan" en:"Related procedures" ref:"procedure" eg:"1.001193"`
	LifeEvents    []string   `key:"life_events" vi:"Sự kiện trong đời" en:"Life events" from:"life_events" eg:"sinh-con"`
	Documents     []Citation `key:"documents" vi:"Văn bản quy định" en:"Source documents" need:"yes"`

	Base
}

// Title implements Record.
func (p *Policy) Title() string { return p.Name }

func (p *Policy) check(c *checker) {
	checkPeriod(c, p.EffectiveFrom, p.EffectiveTo)
	for i, l := range p.Documents {
		checkCitation(c, l, "documents."+strconv.Itoa(i))
	}
}
