package personal

import "testing"

// seconds are disguises written before anybody had seen what is found of them (24 of 40, then), most
// in small letters, as they are typed on a telephone. "0912xxx678 với xxx là 345" goes through still.
var seconds = []disguise{
	{Name, "ông nguyễn văn a ở tổ 3 hỏi về giấy khai sinh."},
	{Name, "Bà trần thị b phản ánh rác chưa được thu gom."},
	{Name, "nhà anh lê văn c bị ngập nước."},
	{Name, "liên hệ với hùng để lấy lại giấy tờ."},
	{Name, "cứ gặp chị lan ở đầu chợ là biết."},
	{Name, "hỏi út mười bán cá ở đầu xóm."},
	{Name, "phạm thị thu hà gửi đơn ngày 12/11/2026."},
	{Name, "người gửi: đặng quốc việt"},
	{Name, "người phản ánh là võ thị mỹ duyên, tổ 5."},
	{Name, "chị h'hen niê hỏi về bảo hiểm."},
	{Name, "y bhăm niê gửi đơn xin xác nhận."},
	{Name, "anh k'brông hỏi về đất."},
	{Name, "gọi cho thảo bán nước mía."},
	{Name, "ông tám râu hàng xóm nuôi heo bốc mùi."},
	{Name, "nguyen thi be hoi ve the bhyt"},
	{Name, "Ông N.v.A ở tổ 3"},
	{Name, "ông Nguyễn Văn A. ở tổ 3"},
	{Name, "bà Tr. T. Hoa"},
	{Name, "Ng. Văn Hùng đề nghị sửa đường"},
	{Name, "chị ấy tên loan, bán tạp hóa"},
	{Name, "thằng tèo con ông sáu đập bóng đèn"},
	{Name, "bố cháu là lê quang huy"},
	{Name, "chữ ký: bùi xuân trường"},
	{Name, "NGUYEN VAN A đứng tên sổ"},
	{Phone, "gọi chín một hai, ba bốn năm, sáu bảy tám"},
	{Phone, "số em: 0 9 1 hai 3 4 năm 6 7 8"},
	{Phone, "đt: không-chín-mốt-hai-ba-tư-lăm-sáu-bảy-tám"},
	{Phone, "zalo o91 234 5678"},
	{Phone, "call 84.91.234.5678"},
	{Email, "thư: hoa chấm nguyễn còng gmail chấm com"},
	{Email, "hoanguyen92 (a-còng) gmail.com"},
	{Email, "fb: fb.com/hoa.nguyen.1992"},
	{Identity, "cccd: không sáu tám không chín hai không không một hai ba bốn"},
	{Identity, "thẻ căn cước đuôi 001234, đầu 068092"},
	{House, "nhà em ở 45/3 hẻm nguyễn trãi"},
	{House, "số nhà bốn lăm trên bảy đường lê duẩn"},
	{Plate, "xe máy 48-b1 567.89 đậu trước cổng"},
	{Account, "ck vào 0123 4567 89012 ngân hàng agri"},
	{Birth, "cháu sinh 5/9/2019 ở trạm xá"},
}

// TestSmall finds them.
func TestSmall(t *testing.T) {
	allSeen(t, seconds, 39)
}

// TestSmallPassedOver is what begins like a name in small letters and is nobody's.
func TestSmallPassedOver(t *testing.T) {
	passed(t, []string{
		"liên hệ với công an phường", "gửi cho trung tâm", "nói với bảo vệ để vào cổng", "gọi là hợp lệ", "gọi cho an ninh trật tự", "đưa cho nam và nữ như nhau",
		"liên hệ với tư pháp phường", "người gửi: đơn viết tay", "chữ ký: của người nộp", "người ký: hồ sơ do lãnh đạo ký", "tên đường, tên ngõ", "tên danh mục, tên thủ tục", "tên công ty.",
		"y tế, giáo dục", "y sĩ trực", "y học cổ truyền", "trạm y tế phường", "24h'00", "hồ quang điện", "lê thê", "cao quá mức", "mai sau", "đỗ xe trước cổng", "lý do chính đáng",
		"phường lê hồng phong", "đường trần phú nối dài", "vũ trang nhân dân", "hoàng hôn", "hỏi hai lần chưa được trả lời", "gặp năm trường hợp như vậy", "nhờ ba bên xác nhận",
		"trẻ em sinh từ ngày 01/01/2025", "Th. Tư nghỉ", "P. Minh Khai, Q. Ba Đình", "Tr. Quang Trung", "một, hai, ba", "bước một, bước hai, bước ba, bước bốn",
	})
}
