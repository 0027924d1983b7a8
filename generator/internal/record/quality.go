package record

import (
	"strconv"
	"strings"
)

// QualityTest is what a test found at a place on a day: water that people drink. Each measure
// stands beside its limit; the limits are those that the document names, and none is ours.
type QualityTest struct {
	On       Day       `key:"on" vi:"Ngày lấy mẫu" en:"Taken on" need:"yes" is:"same" eg:"2026-11-05"`
	Place    string    `key:"place" vi:"Lấy mẫu ở đâu" en:"Taken at" need:"yes" is:"same" eg:"Vòi nước Trường Tiểu học Ví Dụ"`
	Lab      string    `key:"by" vi:"Nơi xét nghiệm" en:"Tested by" need:"yes" is:"ask" eg:"Trung tâm Kiểm soát bệnh tật tỉnh"`
	Source   string    `key:"source" vi:"Phiếu kết quả (số, ngày)" en:"Source" need:"yes" is:"ask" eg:"Phiếu kết quả số 12 ngày 09/11/2026"`
	Standard string    `key:"standard" vi:"Giới hạn theo văn bản nào" en:"Limits set by" need:"yes" is:"ask" eg:"Quy chuẩn địa phương về nước sạch"`
	Advice   string    `key:"advice" vi:"Người dân cần làm gì" en:"What people should do" is:"long" eg:"Đun sôi trước khi uống cho đến khi có kết quả mới."`
	Measures []Measure `key:"measures" vi:"Các chỉ tiêu" en:"Measures" need:"yes" one:"chỉ tiêu"`
}

// Measure is one number of a test. One without a limit is told and not judged.
type Measure struct {
	Name  string  `key:"name" vi:"Chỉ tiêu" en:"Measure" need:"yes" is:"same" eg:"Clo dư tự do"`
	Value Decimal `key:"value" vi:"Kết quả" en:"Result" need:"yes" is:"ask" eg:"0,4"`
	Unit  string  `key:"unit" vi:"Đơn vị" en:"Unit" eg:"mg/L"`
	Least Decimal `key:"least" vi:"Không dưới" en:"No less than" eg:"0,2"`
	Most  Decimal `key:"most" vi:"Không quá" en:"No more than" eg:"1,0"`
}

// Standing is how a measure stands to its limits.
type Standing int

// The standings.
const (
	NotJudged Standing = iota // there is no limit, or no number
	Within
	TooLow
	TooHigh
)

// Standing holds a measure against its limits; a value at a limit is within it.
func (m Measure) Standing() Standing {
	switch {
	case !m.Value.Known() || !m.Least.Known() && !m.Most.Known():
		return NotJudged
	case m.Reversed(): // whatever is beyond one of them may be within the other
		return NotJudged
	case m.Least.Known() && m.Value.Fixed() < m.Least.Fixed():
		return TooLow
	case m.Most.Known() && m.Value.Fixed() > m.Most.Fixed():
		return TooHigh
	}
	return Within
}

// Reversed tells whether no value is within both limits.
func (m Measure) Reversed() bool {
	return m.Least.Known() && m.Most.Known() && m.Most.Fixed() < m.Least.Fixed()
}

// Beyond are the measures that are not within their limits.
func (t QualityTest) Beyond() (out []Measure) {
	for _, m := range t.Measures {
		if v := m.Standing(); v == TooLow || v == TooHigh {
			out = append(out, m)
		}
	}
	return out
}

// checkQuality asks for limits that leave room between them, and for what people should do
// where one is passed.
func (c *checker) checkQuality(tests []QualityTest) {
	if c.broken("tests") {
		return
	}
	for i, t := range tests {
		at := "tests." + strconv.Itoa(i)
		for j, m := range t.Measures {
			if m.Reversed() {
				c.fault("E908", at+".measures."+strconv.Itoa(j)+".most", "name", m.Name, "least", m.Least.String(), "most", m.Most.String())
			}
		}
		if beyond := t.Beyond(); len(beyond) > 0 && t.Advice == "" {
			var names []string
			for _, m := range beyond {
				names = append(names, m.Name)
			}
			c.fault("W909", at+".measures", "names", strings.Join(names, ", "), "place", t.Place)
		}
	}
}
