package record

import (
	"reflect"
	"strconv"

	"niemyet/generator/internal/vi"
)

// Allowance is what somebody gets by a policy, from a day on. A sum that changes has a row for
// each time.
type Allowance struct {
	Who      string  `key:"who" vi:"Ai, trường hợp nào (cùng trường hợp thì ghi cùng chữ)" say:"Ai, trường hợp nào" en:"Who" need:"yes" is:"same" eg:"Người từ đủ 75 tuổi"`
	Amount   Decimal `key:"amount" vi:"Mức (đồng)" say:"Mức" en:"Amount" need:"yes" is:"ask" eg:"500.000"`
	Each     string  `key:"each" vi:"Tính theo" en:"For each" eg:"tháng"`
	From     Day     `key:"from" vi:"Áp dụng từ ngày" en:"From" need:"yes" is:"same" eg:"2026-01-01"`
	Until    Day     `key:"until" vi:"Áp dụng đến hết ngày" en:"Until" eg:"2026-12-31"`
	Document string  `key:"document" vi:"Văn bản quy định mức" say:"Theo" en:"Set by" need:"yes" is:"ask" eg:"Nghị định số 176/2025/NĐ-CP"`
	Note     string  `key:"note" vi:"Ghi chú" en:"Note" is:"long" eg:"Tỉnh có mức cao hơn thì hưởng mức của tỉnh."`
}

// Payday is when, where and how it is paid out.
type Payday struct {
	What   string `key:"what" vi:"Trả khoản gì, cho ai" say:"Khoản" en:"What" need:"yes" is:"same" eg:"Trợ cấp hằng tháng"`
	On     Day    `key:"on" vi:"Ngày trả (lần đầu)" say:"Ngày trả" en:"First day" need:"yes" is:"same" eg:"2026-12-10"`
	Repeat Repeat `key:"repeat" vi:"Lặp lại" en:"Repeats" eg:"hằng tháng"`
	Until  Day    `key:"until" vi:"Lặp lại đến hết ngày" en:"Repeats until" eg:"2027-12-31"`
	DayOff DayOff `key:"day_off" vi:"Trùng ngày nghỉ thì" en:"On a day off" eg:"chuyển sang ngày làm việc kế tiếp"`
	From   Clock  `key:"from" vi:"Từ giờ" en:"From the hour" eg:"07:30"`
	To     Clock  `key:"to" vi:"Đến giờ" en:"To the hour" eg:"11:00"`
	Place  string `key:"place" vi:"Ở đâu" en:"Where" need:"yes" is:"ask" eg:"Nhà văn hóa tổ dân phố 3"`
	How    string `key:"how" vi:"Nhận bằng cách nào, mang theo gì" en:"How" is:"long" eg:"Vào tài khoản, hoặc tiền mặt: mang thẻ căn cước."`
}

// Days are the days that the row names; what is off is decided with the calendar of the site.
func (p Payday) Days() []vi.Date { return p.Repeat.Days(p.On.Date, p.Until.Date) }

// checkAllowances asks that no day has two sums for the same people, and each payday for days
// that there are.
func (c *checker) checkAllowances(sums []Allowance, days []Payday) {
	if c.broken("allowances") {
		return
	}
	for i := range sums {
		a := &sums[i]
		at := "allowances." + strconv.Itoa(i)
		if a.Amount.Fixed()%DecimalOne != 0 { // nobody is paid a part of a đồng
			c.fault("E890", at+".amount", "value", a.Amount.String())
		}
		if !a.Until.IsZero() && a.Until.Before(a.From.Date) {
			c.fault("E220", at+".until", "from", a.From.Short(), "to", a.Until.Short(), "until", a.Until.Short(), "first", allowanceKey("from"), "last", allowanceKey("until"))
			continue
		}
		for j := range sums[:i] {
			b := &sums[j]
			if vi.Fold(a.Who) != vi.Fold(b.Who) || a.From.IsZero() || b.From.IsZero() {
				continue
			}
			if (b.Until.IsZero() || !b.Until.Before(a.From.Date)) && (a.Until.IsZero() || !a.Until.Before(b.From.Date)) {
				c.fault("E907", at+".from", "who", a.Who, "day", a.From.Short(), "other", b.From.Short())
				break
			}
		}
	}
	for i, p := range days {
		at := "paydays." + strconv.Itoa(i)
		c.repeat(at, p.Repeat, p.On, p.Until, nil)
		if p.From != (Clock{}) && p.To != (Clock{}) {
			c.clocks(at+".to", p.On, p.From, p.To)
		}
	}
}

// allowanceKey is what a problem calls a key of an allowance.
func allowanceKey(key string) string {
	f, _ := FieldNamed(reflect.TypeFor[Allowance](), key)
	return f.Said()
}
