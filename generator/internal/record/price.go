package record

import (
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// PriceTable is a tariff: what one unit costs from a day on, by how much is used. A tariff
// that changes has a table for each time; the day of the page chooses.
type PriceTable struct {
	Name     string      `key:"name" vi:"Giá gì, cho ai (cùng một loại giá thì ghi cùng tên)" say:"Giá" en:"Tariff" need:"yes" is:"same" eg:"Giá điện sinh hoạt"`
	Unit     string      `key:"unit" vi:"Đơn vị tính giá" say:"Đơn vị" en:"Unit" need:"yes" eg:"kWh"`
	Each     string      `key:"each" vi:"Các bậc tính theo" say:"Tính theo" en:"Tiers are counted by" eg:"tháng"`
	From     Day         `key:"from" vi:"Áp dụng từ ngày" en:"From" need:"yes" is:"same" eg:"2026-11-01"`
	Until    Day         `key:"until" vi:"Áp dụng đến hết ngày" en:"Until" eg:"2027-04-30"`
	Document string      `key:"document" vi:"Văn bản quy định giá" say:"Theo" en:"Set by" need:"yes" is:"ask" eg:"Quyết định số 12/2026/QĐ-UBND"`
	Amounts  []int       `key:"amounts" vi:"Tính sẵn cho các mức dùng" say:"Mức dùng tính sẵn" en:"Amounts worked out" eg:"100"`
	Note     string      `key:"note" vi:"Ghi chú" en:"Note" is:"long" eg:"Hộ dùng chung đồng hồ: hỏi đơn vị cấp nước cách chia bậc."`
	Added    []AddedRate `key:"added" vi:"Cộng thêm theo phần trăm" say:"Cộng thêm" en:"Added" one:"khoản cộng thêm"`
	Tiers    []PriceTier `key:"tiers" vi:"Các bậc giá" en:"Tiers" need:"yes" one:"bậc giá"`
}

// PriceTier is the price of the units from one to another.
type PriceTier struct {
	From  int     `key:"from" vi:"Từ (đơn vị)" say:"Từ" en:"From" need:"yes" is:"same" eg:"51"`
	To    int     `key:"to" vi:"Đến hết (bậc cuối: để trống)" say:"Đến" en:"To" eg:"100"`
	Price Decimal `key:"price" vi:"Giá một đơn vị (đồng)" say:"Giá một đơn vị" en:"Price of a unit" need:"yes" is:"ask" eg:"2.050"`
}

// AddedRate is what comes on top, as a share of the sum: a tax.
type AddedRate struct {
	Name string  `key:"name" vi:"Khoản gì" en:"What" need:"yes" is:"same" eg:"Thuế giá trị gia tăng"`
	Rate Percent `key:"rate" vi:"Bao nhiêu phần trăm" say:"Mức (%)" en:"Per cent" need:"yes" eg:"8"`
}

// Bill is what an amount costs, line by line, as somebody would work it out by hand.
type Bill struct {
	Units int
	Lines []BillLine
	Sum   vi.Money // of the lines
	Added []vi.Money
	Total vi.Money
}

// BillLine is what the units of one tier cost.
type BillLine struct {
	Tier  int
	Units int
	Cost  vi.Money
}

// Known tells whether the price of every tier is known: what an amount costs can be told.
func (t *PriceTable) Known() bool {
	return !slices.ContainsFunc(t.Tiers, func(x PriceTier) bool { return !x.Price.Known() })
}

// Bill works out what an amount costs. Each line and each share is rounded to whole đồng, a
// half upwards.
func (t *PriceTable) Bill(units int) Bill {
	out := Bill{Units: units}
	told := 0 // tiers follow each other: "51 đến 100" and "trên 50 đến 100" are the same
	for i, tier := range t.Tiers {
		end := units
		if tier.To > 0 {
			end = min(units, tier.To)
		}
		n := end - told
		if n <= 0 {
			break
		}
		told = end
		cost := vi.Money(partOf(int64(n), tier.Price.Fixed(), DecimalOne))
		out.Lines = append(out.Lines, BillLine{Tier: i, Units: n, Cost: cost})
		out.Sum += cost
	}
	out.Total = out.Sum
	for _, a := range t.Added {
		share := vi.Money(partOf(int64(a.Rate.Hundredths()), int64(out.Sum), wholePercent))
		out.Added = append(out.Added, share)
		out.Total += share
	}
	return out
}

// partOf is n/by of an amount, a half upwards. The product of the largest that records may
// hold has no room in a number; its parts have.
func partOf(n, amount, by int64) int64 { return n*(amount/by) + (n*(amount%by)+by/2)/by }

// mostAmounts is how many amounts are worked out where the record names none.
const mostAmounts = 6

// Ready are the amounts that are worked out: those that the record names, in their order,
// else the ends of the tiers and one amount beyond.
func (t *PriceTable) Ready() (out []int) {
	if len(t.Amounts) > 0 {
		out = slices.Clone(t.Amounts)
		slices.Sort(out)
		return slices.Compact(out)
	}
	for _, x := range t.Tiers {
		if x.To > 0 {
			out = append(out, x.To)
		}
	}
	switch n := len(out); {
	case n == 0:
		out = []int{1, 2, 3, 4, 5}
	case n == 1:
		out = append(out, out[0]*2)
	default:
		out = append(out, 2*out[n-1]-out[n-2])
	}
	return out[:min(len(out), mostAmounts)]
}

// checkPrices asks of each tariff that its tiers follow each other and rise, and of those of
// one name that no day has two.
func (k *checker) checkPrices(list []PriceTable) {
	if k.broken("prices") {
		return
	}
	for i := range list {
		at := "prices." + strconv.Itoa(i)
		t := &list[i]
		if !t.From.IsZero() && !t.Until.IsZero() && t.Until.Before(t.From.Date) {
			k.fault("E892", at+".until", "name", t.Name, "from", t.From.Short(), "until", t.Until.Short(), "why", problem.Both(problem.Text{Vi: "hết trước khi bắt đầu", En: "it ends before it begins"}))
		}
		k.checkTiers(t, at)
		for n, units := range t.Amounts {
			if units == 0 {
				k.fault("E890", at+".amounts."+strconv.Itoa(n), "value", "0")
			}
		}
		k.checkOverlap(list[:i], t, at)
	}
}

// checkOverlap refuses a day with two prices of one name.
func (k *checker) checkOverlap(before []PriceTable, t *PriceTable, at string) {
	for i := range before {
		other := &before[i]
		if vi.Fold(other.Name) != vi.Fold(t.Name) || t.From.IsZero() || other.From.IsZero() {
			continue
		}
		if (other.Until.IsZero() || !other.Until.Before(t.From.Date)) && (t.Until.IsZero() || !t.Until.Before(other.From.Date)) {
			first, last := other, t
			if last.From.Before(first.From.Date) {
				first, last = last, first
			}
			k.fault("E892", at+".from", "name", t.Name, "from", last.From.Short(), "until", last.From.AddDays(-1).Short(),
				"why", problem.Both(problem.Text{Vi: "bảng giá từ " + first.From.Short() + " chưa hết", En: "the table of " + first.From.Short() + " has not ended"}))
			return
		}
	}
}

// checkTiers asks that the tiers begin at the first unit, follow each other without a gap, and
// that the last is open, as prices for all that is used.
func (k *checker) checkTiers(t *PriceTable, at string) {
	prior := 0       // the units that have a price so far
	var last Decimal // of those that are known
	for i, x := range t.Tiers {
		path := at + ".tiers." + strconv.Itoa(i)
		number := strconv.Itoa(i + 1)
		fail := func(key string, why problem.Text) {
			k.fault("E891", path+"."+key, "number", number, "why", problem.Both(why))
		}
		switch {
		case i > 0 && t.Tiers[i-1].To == 0:
			fail("from", problem.Text{Vi: "bậc trước không ghi đến hết bao nhiêu", En: "the tier before has no end"})
		case x.From > prior+1:
			fail("from", problem.Text{Vi: "từ " + vi.FormatInt(int64(prior+1)) + " đến " + vi.FormatInt(int64(x.From-1)) + " chưa có giá", En: "there is no price for " + vi.FormatInt(int64(prior+1)) + " to " + vi.FormatInt(int64(x.From-1))})
		case x.From < prior:
			fail("from", problem.Text{Vi: "từ " + vi.FormatInt(int64(x.From)) + " đến " + vi.FormatInt(int64(prior)) + " có hai giá", En: vi.FormatInt(int64(x.From)) + " to " + vi.FormatInt(int64(prior)) + " have two prices"})
		case x.To > 0 && (x.To <= prior || x.To < x.From):
			fail("to", problem.Text{Vi: "hết ở " + vi.FormatInt(int64(x.To)) + ", trước khi bắt đầu", En: "it ends at " + vi.FormatInt(int64(x.To)) + ", before it begins"})
		case i == len(t.Tiers)-1 && x.To > 0:
			fail("to", problem.Text{Vi: "dùng trên " + vi.FormatInt(int64(x.To)) + " chưa có giá: bậc cuối thì bỏ dòng to", En: "there is no price above " + vi.FormatInt(int64(x.To)) + ": the last tier has no to"})
		}
		prior = x.To
		if x.Price.Known() {
			if last.Fixed() > 0 && x.Price.Fixed() <= last.Fixed() {
				k.fault("W893", path+".price", "number", number, "value", x.Price.String(), "other", last.String())
			}
			last = x.Price
		}
	}
}
