package problem

// siteProblems (4xx and 5xx): config.toml, layouts, release.
var _ = section([]Entry{
	{
		Code:    "E401",
		Message: Text{"Không thấy config.toml", "There is no config.toml"},
		Hint:    Text{"Chạy lệnh trong thư mục của trang, hoặc tạo trang mới bằng niemyet init.", "Run in the site's folder, or make a site with niemyet init."},
	},
	{
		Code:    "E402",
		Message: Text{"“{id}” khai hai lần trong [[{table}]]", "“{id}” is given twice in [[{table}]]"},
		Hint:    Text{"Mỗi id chỉ dùng một lần.", "Use each id once."},
		Wrong:   "[[areas]]\nid = \"y-te\"\nname = \"Y tế\"\n\n[[areas]]\nid = \"y-te\"\nname = \"Y tế học đường\"", Right: "[[areas]]\nid = \"y-te\"\nname = \"Y tế\"\n\n[[areas]]\nid = \"y-te-hoc-duong\"\nname = \"Y tế học đường\"",
	},
	{
		Code:    "W403",
		Message: Text{"config.toml chưa có base_url: trang không có địa chỉ đầy đủ, không có sitemap.xml, bản in không có mã QR", "config.toml has no base_url: no absolute addresses, no sitemap.xml, no QR codes on sheets"},
		Hint:    Text{"Khi đã có tên miền, thêm base_url = \"https://…\".", "Add base_url = \"https://…\" once there is a domain."},
		Wrong:   "(không có dòng base_url)", Right: "base_url = \"https://ten-mien-cua-don-vi\"",
	},
	{
		Code:    "E404",
		Message: Text{"Mẫu trang (layout) của bạn có lỗi: {detail}", "Your layout has a fault: {detail}"},
		Hint:    Text{"Sửa mẫu trang, hoặc xóa tệp để dùng mẫu có sẵn.", "Mend the layout, or delete the file to use the embedded one."},
	},
	{
		Code:    "E405",
		Message: Text{"Tệp CSS hoặc JavaScript của bạn có lỗi: {detail}", "Your stylesheet or script has a fault: {detail}"},
		Hint:    Text{"Sửa tệp, hoặc xóa để dùng tệp có sẵn.", "Mend the file, or delete it to use the embedded one."},
	},
	{
		Code:    "E501",
		Message: Text{"Bản ghi minh họa (sample = true) không được phát hành", "A sample record cannot be released"},
		Hint:    Text{"Thay bằng số liệu thật rồi xóa dòng sample = true, hoặc bỏ --release.", "Put in the facts and delete sample = true, or build without --release."},
	},
})
