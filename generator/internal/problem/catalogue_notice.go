package problem

// noticeProblems (7xx): notices, boards and how long things must stay on them.
var _ = section([]Entry{
	{
		Code:    "E701",
		Message: Text{"Ngày gỡ {until} trước ngày bắt đầu niêm yết {from}", "It comes down on {until}, before it goes up on {from}"},
		Hint:    Text{"Sửa posted_from hoặc posted_until.", "Correct posted_from or posted_until."},
		Wrong:   "posted_from = 2026-11-20\nposted_until = 2026-11-01", Right: "posted_from = 2026-11-20\nposted_until = 2026-12-20",
	},
	{
		Code:    "W702",
		Message: Text{"Số, ký hiệu {value} không có chữ viết tắt {symbol} của loại “{type}”", "The number {value} lacks {symbol}, the short form of “{type}”"},
		Hint:    Text{"Chữ viết tắt tên loại văn bản theo Nghị định 30/2020/NĐ-CP, Phụ lục III; sửa number hoặc type.", "Short forms of document types: Decree 30/2020/NĐ-CP, Appendix III; correct number or type."},
		Wrong:   "type = \"thông báo\"\nnumber = \"05/KH-UBND\"", Right: "type = \"thông báo\"\nnumber = \"05/TB-UBND\"",
	},
	{
		Code:    "W703",
		Message: Text{"Số văn bản nhỏ hơn 10 phải có số 0 ở trước: “{value}”", "A number below 10 has a 0 before it: “{value}”"},
		Hint:    Text{"Viết 0{value} (Nghị định 30/2020/NĐ-CP, Phụ lục I).", "Write 0{value} (Decree 30/2020/NĐ-CP, Appendix I)."},
		Wrong:   "number = \"5/TB-UBND\"", Right: "number = \"05/TB-UBND\"",
	},
	{
		Code:    "W704",
		Message: Text{"Quyền hạn ký “{value}” không bắt đầu bằng TM., Q., KT., TL. hoặc TUQ.", "The authority “{value}” does not begin with TM., Q., KT., TL. or TUQ."},
		Hint:    Text{"Viết như \"TM. ỦY BAN NHÂN DÂN\" hoặc \"KT. CHỦ TỊCH\"; thủ trưởng ký trực tiếp thì bỏ dòng này.", "Write \"TM. ỦY BAN NHÂN DÂN\" or \"KT. CHỦ TỊCH\"; leave it out when the head signs for himself."},
		Wrong:   "authority = \"Thay mặt UBND\"", Right: "authority = \"TM. ỦY BAN NHÂN DÂN\"",
	},
	{
		Code:    "E705",
		Message: Text{"Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: “{value}”", "No degree or title stands before the signer's name: “{value}”"},
		Hint:    Text{"Chỉ viết họ và tên (Nghị định 30/2020/NĐ-CP, Phụ lục I).", "Write the name alone (Decree 30/2020/NĐ-CP, Appendix I)."},
		Wrong:   "signer = \"ThS. Nguyễn Văn A\"", Right: "signer = \"Nguyễn Văn A\"",
	},
	{
		Code:    "E706",
		Message: Text{"Không có nhóm nội dung công khai số {value}", "There is no disclosure group {value}"},
		Hint:    Text{"Viết số từ 1 đến 14 theo Điều 11 Luật 10/2022/QH15.", "Write a number from 1 to 14 (Article 11 of Law 10/2022/QH15)."},
		Wrong:   "disclosure_group = 15", Right: "disclosure_group = 11",
	},
	{
		Code:    "W707",
		Message: Text{"Nhóm {group} phải niêm yết ít nhất {days} ngày liên tục; ở đây chỉ {have} ngày", "Group {group} must stay up {days} {day|days} without a break; here it is {have}"},
		Hint:    Text{"Đặt posted_until là {until} hoặc muộn hơn (Điều 13 Luật 10/2022/QH15).", "Set posted_until to {until} or later (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "posted_from = 2026-11-20\nposted_until = 2026-11-30", Right: "posted_from = 2026-11-20\nposted_until = 2026-12-20",
	},
	{
		Code:    "W708",
		Message: Text{"Nhóm {group} phải niêm yết thường xuyên, không có ngày gỡ", "Group {group} stays up for good and has no day to come down"},
		Hint:    Text{"Xóa posted_until; khi nội dung đổi thì sửa bản ghi (Điều 13 Luật 10/2022/QH15).", "Delete posted_until; when the content changes, change the record (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "disclosure_group = 4\nposted_until = 2026-12-20", Right: "disclosure_group = 4",
	},
	{
		Code:    "W709",
		Message: Text{"Niêm yết từ {from}, quá 5 ngày làm việc sau ngày ký {date} (hạn là {due})", "It goes up on {from}, more than 5 working days after {date} (due on {due})"},
		Hint:    Text{"Niêm yết chậm nhất ngày {due} (Điều 12 Luật 10/2022/QH15).", "Post it by {due} (Article 12 of Law 10/2022/QH15)."},
		Wrong:   "date = 2026-11-02\nposted_from = 2026-11-20", Right: "date = 2026-11-02\nposted_from = 2026-11-03",
	},
	{
		Code:    "W710",
		Message: Text{"Nhóm {group} phải phát trên loa ít nhất 3 ngày liên tục; ở đây {have} ngày", "Group {group} must be broadcast on 3 days without a break; here it is {have}"},
		Hint:    Text{"Ghi broadcast_from và broadcast_until, ít nhất 3 ngày (Điều 13 Luật 10/2022/QH15).", "Give broadcast_from and broadcast_until, 3 days at least (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "disclosure_group = 11", Right: "disclosure_group = 11\nbroadcast_from = 2026-11-21\nbroadcast_until = 2026-11-23",
	},
	{
		Code:    "W711",
		Message: Text{"Văn bản này không có trên bảng niêm yết nào", "No board shows this notice"},
		Hint:    Text{"Ghi boards = [\"tên bảng\"], hoặc cho một bảng nhận nhóm nội dung này (groups).", "Write boards = [\"a board\"], or let a board take its group."},
		Wrong:   "boards = []", Right: "boards = [\"bang-chinh\"]",
	},
	{
		Code:    "W712",
		Message: Text{"Điểm “{value})” không theo thứ tự chữ cái tiếng Việt, phải là “{want})”", "Point “{value})” is out of Vietnamese order; it should be “{want})”"},
		Hint:    Text{"Các điểm xếp a, b, c, d, đ, e, g, h, i, k … (Nghị định 30/2020/NĐ-CP, Phụ lục I).", "Points run a, b, c, d, đ, e, g, h, i, k … (Decree 30/2020/NĐ-CP, Appendix I)."},
		Wrong:   "d) …\n\ne) …", Right: "d) …\n\nđ) …",
	},
	{
		Code:    "W721",
		Message: Text{"Bảng này chưa được giao niêm yết gì", "Nothing is assigned to this board"},
		Hint:    Text{"Ghi all_fields = true, hoặc fields, hotlines, hours, radio, groups.", "Write all_fields = true, or fields, hotlines, hours, radio, groups."},
		Wrong:   "(không có dòng all_fields, fields, hotlines, hours, radio, groups)", Right: "all_fields = true",
	},
	{
		Code:    "E722",
		Message: Text{"Bảng ghi lĩnh vực “{value}” mà trang không có thủ tục nào thuộc lĩnh vực này{near}", "The board names the field “{value}”, which has no procedures{near_en}"},
		Hint:    Text{"Viết tên lĩnh vực đúng như trong thủ tục.", "Write the field as the procedures do."},
		Wrong:   "fields = [\"Quản lý đô thị\"]", Right: "fields = [\"Hộ tịch\"]",
	},
	{
		Code:    "W723",
		Message: Text{"{office} nhận thủ tục lĩnh vực {fields} nhưng không bảng nào của cơ quan niêm yết", "{office} takes procedures of {fields}, which none of its boards shows"},
		Hint:    Text{"Thêm lĩnh vực vào fields của một bảng: thủ tục hành chính phải niêm yết thường xuyên (Điều 13 Luật 10/2022/QH15).", "Add the fields to a board: procedures stay posted for good (Article 13 of Law 10/2022/QH15)."},
		Wrong:   "fields = [\"Hộ tịch\"]", Right: "fields = [\"Hộ tịch\", \"Chứng thực\"]",
	},
	{
		Code:    "W724",
		Message: Text{"Không bảng nào của {office} niêm yết số đường dây nóng", "No board of {office} shows the hotlines"},
		Hint:    Text{"Ghi hotlines = true cho một bảng.", "Set hotlines = true on a board."},
		Wrong:   "hours = true", Right: "hours = true\nhotlines = true",
	},
	{
		Code:    "W725",
		Message: Text{"Bảng treo cạnh nhau được khoảng {room} tờ A4 mà phải niêm yết ít nhất {sheets} tờ", "About {room} sheets of A4 fit on the board side by side, and at least {sheets} must hang there"},
		Hint:    Text{"Chia bớt lĩnh vực sang bảng khác; hoặc dùng kẹp, bìa lật, giá xoay rồi ghi vào form.", "Give fields to another board; or use clips, a flip file or a revolving rack and write it in form."},
		Wrong:   "form = \"bảng treo tường\"\nwidth_cm = 60\nheight_cm = 40", Right: "form = \"giá xoay\"\nwidth_cm = 60\nheight_cm = 40",
	},
	{
		Code:    "W726",
		Message: Text{"Bảng phải niêm yết thủ tục nhưng {office} chưa được giao nhận thủ tục nào: {count} thủ tục của những lĩnh vực ấy không có tờ để dán", "The board must show procedures, but none is filed at {office}: {count} {procedure of those fields gets|procedures of those fields get} no sheet"},
		Hint:    Text{"Ghi quầy và lĩnh vực quầy nhận trong bản ghi cơ quan; nhận mọi lĩnh vực thì ghi “Các lĩnh vực còn lại”.", "Write a desk and its fields in the record of the office; for all fields write “Các lĩnh vực còn lại”."},
		Wrong:   "one_stop = true", Right: "one_stop = true\n\n[[desks]]\nnumber = \"1\"\nfields = [\"Các lĩnh vực còn lại\"]",
	},
	{
		Code:    "E731",
		Message: Text{"Dòng này của sổ tờ đã in không đọc được", "This line of the book of printed sheets cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu: mất một dòng thì mã QR trên bản đã dán không còn trả lời được.", "Restore the file from a backup: without the line the QR code of a posted sheet has no answer."},
	},
	{
		Code:    "W732",
		Message: Text{"Tờ in không có mã QR: config.toml chưa có base_url", "Sheets have no QR code: config.toml has no base_url"},
		Hint:    Text{"Thêm base_url = \"https://…\" rồi dựng và in lại.", "Add base_url = \"https://…\", then build and print again."},
		Wrong:   "unit = \"Ủy ban nhân dân phường Ví Dụ\"", Right: "unit = \"Ủy ban nhân dân phường Ví Dụ\"\nbase_url = \"https://vidu.example\"",
	},
	{
		Code:    "E733",
		Message: Text{"Dòng này của sổ đợt niêm yết không đọc được", "This line of the book of posting rounds cannot be read"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu. Không có bản sao lưu thì xóa tệp cùng so-sach/cac-so.txt, rồi in bộ đầy đủ của từng bảng: máy ghi lại từ đầu.", "Restore the file from a backup. Without one, delete it together with so-sach/cac-so.txt and print the full pack of each board: the book begins anew."},
	},
	{
		Code:    "E734",
		Message: Text{"Sổ này không còn nguyên: chỉ còn {lines} dòng", "This book is not whole: {lines} {line is|lines are} left"},
		Hint:    Text{"Tệp bị mất, bị cắt cụt hoặc là bản cũ; lấy lại từ bản sao lưu gần nhất. Không có thì xem trang của mã lỗi này.", "The file was lost or cut off, or is an older copy; restore it from the latest backup. Without one, see the page of this code."},
	},
	{
		Code:    "E735",
		Message: Text{"Sổ này đã bị sửa: dấu ở dòng cuối không khớp", "This book was edited: the seal in its last line does not match"},
		Hint:    Text{"Lấy lại tệp từ bản sao lưu gần nhất. Sửa có chủ ý thì xem trang của mã lỗi này.", "Restore the file from the latest backup. If the edit was meant, see the page of this code."},
	},
	{
		Code:    "E737",
		Message: Text{"Dòng này của sổ ký niêm yết không đọc được", "This line of the posting log cannot be read"},
		Hint:    Text{"Cột Việc ghi dán hoặc gỡ; cột Ngày làm ghi 2026-11-24 hoặc 24/11/2026; không sửa các cột Bảng, Mã, Bản.", "The column Việc says dán or gỡ, Ngày làm 2026-11-24 or 24/11/2026; Bảng, Mã and Bản stay as they were laid down."},
		Wrong:   "bang;1.001193;a1b2c3;Đăng ký khai sinh;dán;hôm qua;Công chức Một cửa;;", Right: "bang;1.001193;a1b2c3;Đăng ký khai sinh;dán;24/11/2026;Công chức Một cửa;;",
	},
	{
		Code:    "W742",
		Message: Text{"Sổ ký niêm yết ghi tên người: {name}", "The posting log has the name of a person: {name}"},
		Hint:    Text{"Ghi chức danh, ví dụ Công chức Một cửa. Tên người không được in ra phiếu kiểm tra.", "Write the post, for example Công chức Một cửa. The audit sheet does not print the name."},
		Wrong:   "bang;1.001193;a1b2c3;Đăng ký khai sinh;dán;24/11/2026;bà Nguyễn Thị Ví Dụ;;", Right: "bang;1.001193;a1b2c3;Đăng ký khai sinh;dán;24/11/2026;Công chức Một cửa;;",
	},
	{
		Code:    "E736",
		Message: Text{"Có hai quyển sổ khác nhau: {file} và {former} (chỗ cũ)", "There are two different books: {file} and {former} (the former place)"},
		Hint:    Text{"Giữ quyển đúng ở {file}, chuyển quyển kia ra ngoài thư mục của trang.", "Keep the right one as {file} and move the other out of the folder of the site."},
	},
})
