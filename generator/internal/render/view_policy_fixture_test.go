package render

import "niemyet/generator/internal/view"

// fxPrices are a tariff of tiers, and one of which nobody knows the price.
func fxPrices() []view.PriceView {
	return []view.PriceView{
		{
			ID: "tinh-san-1", Name: "Giá điện (mẫu)", Tag: "sắp áp dụng", Term: "Áp dụng từ 01/01/2027", Law: view.Value{Text: "Văn bản mẫu"}, Ranged: true,
			Rows:  []view.PriceRow{{Name: "bậc 1", Range: "50 kWh đầu", Price: view.Value{Text: "1.000 đồng/kWh"}}, {Name: "bậc 2", Range: "Trên 50 kWh", Price: view.Value{Text: "2.000 đồng/kWh"}}},
			Extra: []string{"Cộng thêm Thuế: 8% của tiền theo bảng trên."}, Notes: []string{"Ghi chú."}, BillsOf: "Tính sẵn", BillsHead: "Dùng mỗi tháng", Worked: "Ví dụ.",
			Bills: []view.BillView{{Amount: "60 kWh", Total: "75.600 đồng", Lines: []string{"50 kWh × 1.000 đồng = 50.000 đồng", "10 kWh × 2.000 đồng = 20.000 đồng"}}},
		},
		{ID: "tinh-san-2", Name: "Giá rác (mẫu)", Term: "Áp dụng từ 01/01/2026", Law: view.Value{Unknown: true}, Rows: []view.PriceRow{{Name: "bậc 1", Range: "Mọi mức dùng (người)", Price: view.Value{Unknown: true}}}},
	}
}

// fxQuery are two questions and where they end.
func fxQuery(root string) *view.QueryView {
	return &view.QueryView{
		First: "hoi-tuoi",
		Steps: []view.QueryStep{
			{ID: "hoi-tuoi", Number: 1, Ask: "Bao nhiêu tuổi?", Help: []string{"Tính theo ngày sinh."}, Replies: []view.QueryReply{{Say: "Từ đủ 75 tuổi", To: "hoi-huu", Leads: "sang câu 2", Mark: "2"}, {Say: "Dưới 75 tuổi", To: "hoi-khong", Leads: "kết quả B", Mark: "B"}}},
			{ID: "hoi-huu", Number: 2, Ask: "Có lương hưu không?", Replies: []view.QueryReply{{Say: "Không", To: "hoi-duoc", Leads: "kết quả A", Mark: "A"}, {Say: "Có", To: "hoi-khong", Leads: "kết quả B", Mark: "B"}}},
		},
		Ends: []view.QueryEnd{
			{ID: "hoi-duoc", Mark: "A", Kind: "may", Says: "Có thể được", Text: []string{"Nộp tờ khai."}, Items: fxItems(root)[:1]},
			{ID: "hoi-khong", Mark: "B", Kind: "not", Says: "Chưa được", Text: []string{"Hỏi lại sau."}},
		},
	}
}
