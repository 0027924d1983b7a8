package render

import "niemyet/generator/internal/view"

// fxNews are two days of changes, with each form of a line.
func fxNews(root string) []view.NewsDay {
	return []view.NewsDay{
		{ID: "ngay-2026-11-24", Day: view.Day{Text: "24/11/2026", ISO: "2026-11-24"}, Lines: []view.NewsLine{
			{Link: fxLink("Đăng ký khai sinh", root+"thu-tuc/khai-sinh.html"), What: "Sửa đổi", Kind: "amended", Of: "Thủ tục", Said: []string{"Phí, lệ phí: 10.000 đồng, trước là 8.000 đồng"}, More: "và 2 chỗ khác"},
			{Link: view.Link{Text: "4 thủ tục"}, What: "Sửa đổi", Kind: "amended", Names: []view.Link{fxLink("Đăng ký khai sinh", root+"thu-tuc/khai-sinh.html")}},
		}},
		{ID: "ngay-2026-11-20", Day: view.Day{Text: "20/11/2026", ISO: "2026-11-20"}, Lines: []view.NewsLine{{Link: view.Link{Text: "Thông báo cũ"}, What: "Ngừng đăng", Kind: "abolished", Of: "Thông báo"}}},
	}
}
