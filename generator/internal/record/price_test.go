package record

import (
	"slices"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

func tariff(added []AddedRate, tiers ...PriceTier) *PriceTable {
	return &PriceTable{Name: "Giá", Unit: "kWh", Added: added, Tiers: tiers}
}

// TestBill holds bills against sums made by hand, on paper.
func TestBill(t *testing.T) {
	power := tariff([]AddedRate{{"Thuế giá trị gia tăng", "8,00"}},
		PriceTier{0, 50, "1.900"}, PriceTier{51, 100, "2.000"}, PriceTier{101, 200, "2.300"}, PriceTier{201, 300, "2.900"}, PriceTier{301, 400, "3.200"}, PriceTier{401, 0, "3.300"})
	water := tariff([]AddedRate{{"Thuế", "5,00"}, {"Phí", "10,00"}}, PriceTier{0, 10, "7.142,86"}, PriceTier{10, 20, "8.600"}, PriceTier{20, 0, "10.400,5"})
	flat := tariff(nil, PriceTier{0, 0, "38.000"})
	for _, tt := range []struct {
		name  string
		of    *PriceTable
		units int
		lines []vi.Money
		added []vi.Money
		total vi.Money
	}{
		{"one unit", power, 1, []vi.Money{1900}, []vi.Money{152}, 2052},
		{"the end of a tier", power, 50, []vi.Money{95_000}, []vi.Money{7_600}, 102_600},
		{"one beyond it", power, 51, []vi.Money{95_000, 2_000}, []vi.Money{7_760}, 104_760},
		// 95.000 + 100.000 + 100×2.300 + 100×2.900 + 100×3.200 + 50×3.300 = 1.200.000; 8% = 96.000
		{"beyond all tiers", power, 450, []vi.Money{95_000, 100_000, 230_000, 290_000, 320_000, 165_000}, []vi.Money{96_000}, 1_296_000},
		// 71.428,6 → 71.429; 5×8.600 = 43.000; 114.429: 5% = 5.721,45 → 5.721; 10% = 11.442,9 → 11.443
		{"decimals", water, 15, []vi.Money{71_429, 43_000}, []vi.Money{5_721, 11_443}, 131_593},
		// 71.429 + 86.000 + 10.400,5 → 10.401 = 167.830; 8.391,5 → 8.392; 16.783
		{"a half upwards", water, 21, []vi.Money{71_429, 86_000, 10_401}, []vi.Money{8_392, 16_783}, 193_005},
		{"one price", flat, 4, []vi.Money{152_000}, nil, 152_000},
		{"as much as records may hold", tariff([]AddedRate{{"Thuế", "8,00"}}, PriceTier{0, 0, "1.000.000.000"}), 1_000_000_000, []vi.Money{1_000_000_000_000_000_000}, []vi.Money{80_000_000_000_000_000}, 1_080_000_000_000_000_000},
		{"nothing used", flat, 0, nil, nil, 0},
	} {
		b := tt.of.Bill(tt.units)
		var lines []vi.Money
		for _, l := range b.Lines {
			lines = append(lines, l.Cost)
		}
		if !slices.Equal(lines, tt.lines) || !slices.Equal(b.Added, tt.added) && tt.total > 0 || b.Total != tt.total {
			t.Errorf("%s: %v %v %v; want %v %v %v", tt.name, lines, b.Added, b.Total, tt.lines, tt.added, tt.total)
		}
	}
	if got := power.Ready(); !slices.Equal(got, []int{50, 100, 200, 300, 400, 500}) {
		t.Error("amounts worked out:", got)
	}
	if (&PriceTable{Tiers: []PriceTier{{0, 0, "?"}}}).Known() {
		t.Error("a price that nobody knows is worked out")
	}
}

func TestDecimal(t *testing.T) {
	for text, want := range map[string]Decimal{
		"1.984": "1.984", "1984": "1.984", "1.984 đồng": "1.984", "7.142,86": "7.142,86", "7142.86": "7.142,86", "0,05": "0,05", "0.005": "0,005", "0.05": "0,05",
		"12": "12", "12,50": "12,5", "?": "?", "0": "0", "1.000.000.000": "1.000.000.000",
	} {
		var d Decimal
		if bad := d.parse(text); bad != nil || d != want {
			t.Errorf("%q is %q, %v; want %q", text, d, bad, want)
		}
		if want.Known() && DecimalOf(d.Fixed()) != d {
			t.Errorf("%q: %d is written %q", text, d.Fixed(), DecimalOf(d.Fixed()))
		}
	}
	for _, text := range []string{"khoảng 2 nghìn", "1.98.4", "1,98765", "-5", "1.984 - 2.050", "12.34,5", "", "2 nghìn đồng", "1.000.000.001"} {
		var d Decimal
		if bad := d.parse(text); bad == nil {
			t.Errorf("%q is taken as %q", text, d)
		}
	}
}

// TestUnquotedPrice: a price with a point and without quotation marks is told, and is never a
// thousandth of what the clerk wrote.
func TestUnquotedPrice(t *testing.T) {
	kind, _ := KindNamed("policy")
	for written, want := range map[string]struct {
		price Decimal
		told  bool
	}{"2.050": {"2.050", true}, "1.984": {"1.984", true}, "2050": {"2.050", false}, `"2.050"`: {"2.050", false}} {
		r, found := Parse("content/chinh-sach/x.md", kind, []byte("+++\nname = \"Giá\"\n\n[[prices]]\nname = \"Giá\"\n\n[[prices.tiers]]\nfrom = 0\nprice = "+written+"\n+++\n"))
		told := slices.ContainsFunc(found, func(p problem.Problem) bool { return p.Code == "E105" })
		if got := r.(*Policy).Prices[0].Tiers[0].Price; got != want.price || told != want.told {
			t.Errorf("price = %s is %q, told: %v; want %q, %v", written, got, told, want.price, want.told)
		}
	}
}

// TestFallingPrice: a tier that costs less than one before is told with the price of that one,
// also where between them stands a tier of which nobody knows the price.
func TestFallingPrice(t *testing.T) {
	kind, _ := KindNamed("policy")
	_, found := Parse("content/chinh-sach/x.md", kind, []byte("+++\nname = \"Giá\"\n\n[[prices]]\nname = \"Giá\"\n\n[[prices.tiers]]\nfrom = 0\nto = 10\nprice = \"2.000\"\n\n"+
		"[[prices.tiers]]\nfrom = 11\nto = 20\nprice = \"?\"\n\n[[prices.tiers]]\nfrom = 21\nprice = \"1.900\"\n+++\n"))
	for _, p := range found {
		if p.Code == "W893" {
			if want := "2.000"; p.Arg("other", problem.Vietnamese) != want {
				t.Errorf("beside %q, want %q", p.Arg("other", problem.Vietnamese), want)
			}
			return
		}
	}
	t.Error("a falling price is not told:", found)
}
