package view

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// PriceView is a tariff for people: its tiers, and what some amounts cost, worked out as
// somebody would by hand.
type PriceView struct {
	ID      string // of what stands above the amounts
	Name    string
	Tag     string // that it is to come, or over; empty for the one that holds
	Term    string // "Từ 01/11/2026 đến hết 30/04/2027"
	Law     Value
	Ranged  bool // there are tiers to tell apart
	Rows    []PriceRow
	Extra   []string // "Cộng thêm: Thuế giá trị gia tăng 8%"
	Notes   []string
	Bills   []BillView // none while a price is not known
	BillsOf string     // "Tính sẵn: mỗi tháng dùng bao nhiêu, trả bao nhiêu"
	// BillsHead is what the amounts are in a table: "Dùng mỗi tháng".
	BillsHead string
	Worked    string // the last of them in one sentence, for paper
}

// PriceRow is one tier.
type PriceRow struct {
	Name  string // "Bậc 2"
	Range string // "51 đến 100 kWh"
	Price Value  // "2.050 đồng"
}

// BillView is what an amount costs.
type BillView struct {
	Amount, Total string
	Lines         []string // "50 kWh × 1.984 đồng = 99.200 đồng"
}

// Prices are the tariffs of a policy: of each name the one that holds and those to come; one
// that is over where none follows. A version of a sheet is made of all of them.
func (p Place) Prices(list []record.PriceTable) (out []PriceView) {
	for i := range list {
		t := &list[i]
		state := site.StateWithin(t.From.Date, t.Until.Date, p.Site.Date)
		if state == site.Expired && !p.IsProof() && followed(list, t, p.Site.Date) {
			continue
		}
		out = append(out, p.price(t, state))
		out[len(out)-1].ID = "tinh-san-" + strconv.Itoa(len(out))
	}
	return out
}

// followed tells whether a tariff that is over has another in its place.
func followed(list []record.PriceTable, t *record.PriceTable, on vi.Date) bool {
	for i := range list {
		other := &list[i]
		if vi.Fold(other.Name) == vi.Fold(t.Name) && other.From.After(t.From.Date) && !other.From.After(on) {
			return true
		}
	}
	return false
}

func (p Place) price(t *record.PriceTable, state site.State) PriceView {
	v := PriceView{
		Name: t.Name, Ranged: len(t.Tiers) > 1, Notes: Lines(t.Note),
		Term: p.Say("price.from", "day", t.From),
	}
	if !t.Until.IsZero() {
		v.Term = p.Say("price.term", "from", t.From, "until", t.Until)
	}
	if v.Law = (Value{Text: t.Document}); record.Unknown(t.Document) {
		v.Law = Value{Unknown: true}
	}
	switch {
	case p.IsProof():
	case state == site.Upcoming:
		v.Tag = p.Say("price.coming")
	case state == site.Expired:
		v.Tag = p.Say("price.over")
	}
	for i, x := range t.Tiers {
		row := PriceRow{Name: p.Say("price.tier", "number", i+1), Range: p.tierRange(t, i), Price: Value{Text: p.Say("price.money", "amount", x.Price, "unit", t.Unit)}}
		if !x.Price.Known() {
			row.Price = Value{Unknown: true}
		}
		v.Rows = append(v.Rows, row)
	}
	for _, a := range t.Added {
		v.Extra = append(v.Extra, p.Say("price.added", "name", a.Name, "rate", p.rate(a)))
	}
	if v.BillsOf, v.BillsHead = p.Say("price.used"), p.Say("price.use"); t.Each != "" {
		v.BillsHead = p.Say("price.use_each", "each", p.each(t.Each))
		v.BillsOf = p.Say("price.used_each", "each", p.each(t.Each))
	}
	if t.Known() {
		for _, n := range t.Ready() {
			v.Bills = append(v.Bills, p.bill(t, n))
		}
		last := v.Bills[len(v.Bills)-1]
		v.Worked = p.Say("price.worked", "units", last.Amount, "lines", strings.Join(last.Lines, "; "), "cost", last.Total)
	}
	return v
}

// tierRange is which units a tier has: "51 đến 100 kWh".
func (p Place) tierRange(t *record.PriceTable, i int) string {
	prior, x := 0, t.Tiers[i]
	if i > 0 {
		prior = t.Tiers[i-1].To
	}
	switch {
	case len(t.Tiers) == 1:
		return p.Say("price.every", "unit", t.Unit)
	case x.To == 0:
		return p.Say("price.above", "count", prior, "unit", t.Unit)
	case prior == 0:
		return p.Say("price.first", "count", x.To, "unit", t.Unit)
	}
	return p.Say("price.between", "from", prior+1, "to", x.To, "unit", t.Unit)
}

func (p Place) bill(t *record.PriceTable, units int) BillView {
	b := t.Bill(units)
	v := BillView{Amount: p.units(units, t), Total: p.Write(b.Total)}
	for _, l := range b.Lines {
		v.Lines = append(v.Lines, p.Say("price.line_of", "units", p.units(l.Units, t), "price", t.Tiers[l.Tier].Price, "cost", l.Cost))
	}
	for i, a := range b.Added {
		v.Lines = append(v.Lines, p.Say("price.added_line", "name", t.Added[i].Name, "rate", p.rate(t.Added[i]), "sum", b.Sum, "cost", a))
	}
	return v
}

// rate is a share without decimals that say nothing: "8%".
func (p Place) rate(a record.AddedRate) string {
	return p.Write(record.DecimalOf(int64(a.Rate.Hundredths())*record.DecimalOne/100)) + "%"
}

// units is an amount with its unit: "50 kWh".
func (p Place) units(n int, t *record.PriceTable) string { return p.Write(n) + "\u00a0" + t.Unit }
