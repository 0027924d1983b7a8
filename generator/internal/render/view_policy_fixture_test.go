package render

import "niemyet/generator/internal/view"

// fxPrices are a tariff of tiers, and one of which nobody knows the price.
func fxPrices() []view.PriceView {
	return []view.PriceView{
		{
			ID: "tinh-san-1", Name: "Giá điện (mẫu)", Tag: "sắp áp dụng", Term: "Áp dụng từ 01/01/2027", Law: view.Value{Text: "Văn bản mẫu"}, Ranged: true, Of: "kWh",
			Rows:  []view.PriceRow{{Name: "bậc 1", Range: "50 kWh đầu", Price: view.Value{Text: "1.000 đồng/kWh"}}, {Name: "bậc 2", Range: "Trên 50 kWh", Price: view.Value{Text: "2.000 đồng/kWh"}}},
			Extra: []string{"Cộng thêm Thuế: 8% của tiền theo bảng trên."}, Notes: []string{"Ghi chú."}, BillsOf: "Tính sẵn", BillsHead: "Dùng mỗi tháng", Worked: "Ví dụ.",
			Bills: []view.BillView{{Amount: "60 kWh", Total: "75.600 đồng", Lines: []string{"50 kWh × 1.000 đồng = 50.000 đồng", "10 kWh × 2.000 đồng = 20.000 đồng"}}},
		},
		{ID: "tinh-san-2", Name: "Giá rác (mẫu)", Term: "Áp dụng từ 01/01/2026", Law: view.Value{Unknown: true}, Of: "người", Rows: []view.PriceRow{{Name: "bậc 1", Range: "Mọi mức dùng (người)", Price: view.Value{Unknown: true}}}, Lacks: true},
	}
}
