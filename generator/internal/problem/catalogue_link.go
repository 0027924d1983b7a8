package problem

// linkProblems (3xx): what records say of each other, and of the day.
var _ = section([]Entry{
	{
		Code:    "E301",
		Message: Text{"Mã thủ tục {value} đã dùng ở {other}", "The code {value} is already used in {other}"},
		Hint:    Text{"Mỗi mã chỉ có một bản ghi: sửa mã, hoặc gộp hai bản ghi.", "A code has one record: correct it, or merge the two."},
	},
	{
		Code:    "E302",
		Message: Text{"Địa chỉ “{value}” đã dùng ở {other}", "The address “{value}” is already used by {other}"},
		Hint:    Text{"Đổi tên tệp hoặc bỏ địa chỉ cũ (aliases) bị trùng.", "Rename the file or drop the alias."},
		Wrong:   "aliases = [\"khai-tu\"]     (đã có tệp khai-tu.md)", Right: "aliases = [\"lam-giay-khai-sinh\"]",
	},
	{
		Code:    "E303",
		Message: Text{"Không có {kind} nào là “{value}”{near}", "There is no {kind_en} “{value}”{near_en}"},
		Hint:    Text{"Viết đúng tên tệp (không có .md) hoặc mã của bản ghi; bản ghi chưa có thì tạo trước.", "Use the file name without .md, or the code; make the record first if there is none."},
		Wrong:   "office = \"mot-cửa\"", Right: "office = \"bo-phan-mot-cua\"",
	},
	{
		Code:    "E304",
		Message: Text{"Thủ tục ghi quyết định công bố {number} nhưng quyết định này không công bố thủ tục {code}", "The procedure cites decision {number}, which does not announce {code}"},
		Hint:    Text{"Thêm thủ tục vào danh mục [[items]] của quyết định, hoặc sửa decision trong thủ tục.", "Add it to the decision's [[items]], or correct decision."},
	},
	{
		Code:    "E305",
		Message: Text{"Quyết định công bố thủ tục {code} nhưng bản ghi thủ tục không dẫn quyết định này", "The decision announces {code}, whose record does not cite this decision"},
		Hint:    Text{"Trong bản ghi thủ tục, viết decision = \"{decision}\".", "In the procedure write decision = \"{decision}\"."},
		Wrong:   "(bản ghi thủ tục không có dòng decision)", Right: "decision = \"cong-bo-ho-tich-2026\"",
	},
	{
		Code:    "W306",
		Message: Text{"{number} không còn hiệu lực vào ngày {date}{replaced}", "{number} is not in force on {date}{replaced_en}"},
		Hint:    Text{"Rà soát nội dung và dẫn văn bản đang có hiệu lực.", "Review the content and cite the document in force."},
		Wrong:   "number = \"158/2005/NĐ-CP\"", Right: "number = \"123/2015/NĐ-CP\"",
	},
	{
		Code:    "W307",
		Message: Text{"{number} chưa có hiệu lực vào ngày {date}", "{number} is not yet in force on {date}"},
		Hint:    Text{"Giữ lại nếu nội dung này áp dụng từ ngày ấy; nếu không thì dẫn văn bản đang có hiệu lực.", "Keep it if the record applies from that day on."},
	},
	{
		Code:    "E308",
		Message: Text{"Bộ phận Một cửa chưa có đường dây: {role}", "The one-stop office has no hotline: {role}"},
		Hint:    Text{"Tạo bản ghi đường dây nóng có role = \"{id}\" và offices = [\"{office}\"].", "Make a hotline with role = \"{id}\" and offices = [\"{office}\"]."},
		Wrong:   "offices = [\"ubnd-phuong\"]", Right: "offices = [\"ubnd-phuong\", \"bo-phan-mot-cua\"]",
	},
	{
		Code:    "E309",
		Message: Text{"Ở đây ghi phí {value}, bản ghi {other} không có mức này ({amounts})", "It states a fee of {value}; {other} has no such fee ({amounts})"},
		Hint:    Text{"Sửa cho khớp: mức phí đúng chỉ ghi một lần, trong bản ghi thủ tục.", "Make them agree: the fee belongs to the procedure's record."},
		Wrong:   "Lệ phí 10.000 đồng.", Right: "Lệ phí xem ở trang [Đăng ký khai sinh](../thu-tuc/dang-ky-khai-sinh.html).",
	},
	{
		Code:    "W309",
		Message: Text{"Trong lời có mức phí {value} mà bảng phí của chính thủ tục không có ({amounts})", "The text states a fee of {value} that the procedure's own table lacks ({amounts})"},
		Hint:    Text{"Đưa mức này vào bảng phí ([[ways]] hoặc [[ways.fees]]), hoặc sửa cho khớp.", "Put it into the table of fees, or make them agree."},
	},
	{
		Code:    "E310",
		Message: Text{"Ở đây ghi thời hạn {value}, bản ghi {other} ghi {times}", "It states a time limit of {value}; {other} says {times}"},
		Hint:    Text{"Sửa cho khớp: thời hạn đúng chỉ ghi một lần, trong bản ghi thủ tục.", "Make them agree: the time limit belongs to the procedure's record."},
		Wrong:   "Trả kết quả sau 5 ngày.", Right: "Trả kết quả sau 3 ngày làm việc.",
	},
	{
		Code:    "E311",
		Message: Text{"Liên kết “{value}” không dẫn tới đâu{near}", "The link “{value}” leads nowhere{near_en}"},
		Hint:    Text{"Viết đường dẫn từ trang này, ví dụ ../thu-tuc/dang-ky-khai-sinh.html, hoặc địa chỉ đầy đủ https://…", "Write it relative to this page, such as ../thu-tuc/dang-ky-khai-sinh.html, or in full with https://."},
		Wrong:   "[khai sinh](/thu-tuc/khai-sinh.md)", Right: "[khai sinh](../thu-tuc/khai-sinh.html)",
	},
	{
		Code:    "E312",
		Message: Text{"Trang “{page}” không có mục “#{anchor}”{near}", "The page “{page}” has no part “#{anchor}”{near_en}"},
		Hint:    Text{"Sửa phần sau dấu #, hoặc bỏ đi để dẫn tới đầu trang.", "Correct what follows #, or leave it out."},
		Wrong:   "[ai được hưởng](../chinh-sach/kham-benh.html#Ai được hưởng)", Right: "[ai được hưởng](../chinh-sach/kham-benh.html#ai-duoc-huong)",
	},
	{
		Code:    "E313",
		Message: Text{"config.toml không khai {what} “{value}”{near}", "config.toml has no {what_en} “{value}”{near_en}"},
		Hint:    Text{"Dùng một giá trị đã khai: {allowed}; hoặc thêm vào config.toml.", "Use one of: {allowed}; or add it to config.toml."},
		Wrong:   "life_events = [\"sinh con\"]", Right: "life_events = [\"sinh-con\"]",
	},
	{
		Code:    "W314",
		Message: Text{"{what} “{value}” chưa khai trong config.toml; có phải “{near}”?", "“{value}” is not in config.toml; did you mean “{near}”?"},
		Hint:    Text{"Viết thống nhất một tên, hoặc khai thêm vào config.toml.", "Use one name, or add it to config.toml."},
		Wrong:   "field = \"Hộ tich\"", Right: "field = \"Hộ tịch\"",
	},
	{
		Code:    "W315",
		Message: Text{"Còn việc phải làm: {todo}", "Still to do: {todo}"},
		Hint:    Text{"Làm xong thì xóa dòng này trong bản ghi.", "Delete the line when done."},
		Wrong:   "todo = [\"Kiểm tra lại mức phí\"]", Right: "(đã kiểm tra, xóa dòng todo)",
	},
	{
		Code:    "W316",
		Message: Text{"Chưa biết {field}; trang ghi “chưa có thông tin, hỏi nơi tiếp nhận”", "{field} is not known; the page says so"},
		Hint:    Text{"Tra quyết định công bố rồi thay dấu \"?\".", "Look it up and replace \"?\"."},
		Wrong:   "fee = \"?\"", Right: "fee = \"8.000 đồng\"",
	},
	{
		Code:    "E317",
		Message: Text{"Quyết định {number} bãi bỏ thủ tục {code} từ ngày {date} nhưng bản ghi vẫn để hiệu lực sau ngày đó", "Decision {number} abolishes {code} from {date}, and the record is in force after that day"},
		Hint:    Text{"Trong bản ghi thủ tục, viết effective_to là ngày cuối cùng còn áp dụng.", "Set effective_to to the last day it applies."},
		Wrong:   "(không có dòng effective_to)", Right: "effective_to = 2026-06-30",
	},
	{
		Code:    "E318",
		Message: Text{"Thủ tục được thay thế bởi chính nó hoặc theo vòng tròn", "The procedure is replaced by itself, or in a circle"},
		Hint:    Text{"Bỏ replaced_by ở thủ tục đang áp dụng.", "Take replaced_by out of the procedure that is in force."},
	},
	{
		Code:    "E319",
		Message: Text{"Thủ tục có replaced_by nhưng không có ngày hết hiệu lực", "It is replaced and has no last day"},
		Hint:    Text{"Thêm effective_to = ngày cuối cùng còn áp dụng.", "Add effective_to."},
		Wrong:   "replaced_by = \"2.000986\"", Right: "replaced_by = \"2.000986\"\neffective_to = 2026-06-30",
	},
	{
		Code:    "W320",
		Message: Text{"Số này được kiểm tra lần cuối ngày {date}, đã quá {days} ngày", "The number was last checked on {date}, more than {days} {day|days} ago"},
		Hint:    Text{"Gọi thử, rồi sửa checked_on.", "Ring it, then set checked_on."},
		Wrong:   "checked_on = 2025-11-01", Right: "checked_on = 2026-11-20",
	},
	{
		Code:    "E321",
		Message: Text{"Quầy “{value}” không có ở cơ quan “{office}”", "There is no desk “{value}” in “{office}”"},
		Hint:    Text{"Các quầy của cơ quan này: {desks}.", "Its desks: {desks}."},
		Wrong:   "desk = \"9\"", Right: "desk = \"1\"",
	},
	{
		Code:    "W322",
		Message: Text{"Số điện thoại {value} trong lời khác với mọi số trong đường dây nóng và cơ quan", "The phone number {value} in the text belongs to no hotline or office"},
		Hint:    Text{"Sửa số, hoặc tạo bản ghi cho số này: số điện thoại chỉ gõ một lần.", "Correct it, or make a record of it: a number is typed once."},
		Wrong:   "Cần hỏi, xin gọi 0261 354 3211.", Right: "Cần hỏi, xin gọi [số hướng dẫn](../duong-day-nong/hoi-dap.html).",
	},
	{
		Code:    "W323",
		Message: Text{"Thủ tục này được nhận ở nhiều quầy: {desks}", "Several desks take this procedure: {desks}"},
		Hint:    Text{"Nếu đúng thì thêm desk = \"số quầy\" vào thủ tục.", "If so, add desk = \"number\"."},
		Wrong:   "office = \"bo-phan-mot-cua\"", Right: "office = \"bo-phan-mot-cua\"\ndesk = \"1\"",
	},
	{
		Code:    "E324",
		Message: Text{"Quyết định gọi thủ tục {code} là “{value}”, bản ghi gọi là “{name}”", "The decision calls {code} “{value}”, the record “{name}”"},
		Hint:    Text{"Viết tên thủ tục đúng như quyết định công bố, ở cả hai nơi.", "Use the name of the decision in both."},
		Wrong:   "name = \"Khai sinh\"", Right: "name = \"Đăng ký khai sinh\"",
	},
	{
		Code:    "E325",
		Message: Text{"Số, ký hiệu {value} đã có ở {other}", "The number {value} is already used in {other}"},
		Hint:    Text{"Mỗi văn bản một bản ghi: sửa số hoặc gộp hai bản ghi.", "One record for a document: correct the number, or merge."},
	},
	{
		Code:    "E326",
		Message: Text{"Địa chỉ cũ “{value}” trùng với một trang do niemyet tự tạo", "The alias “{value}” is a page of the generator"},
		Hint:    Text{"Bỏ địa chỉ cũ này.", "Drop the alias."},
		Wrong:   "aliases = [\"index\"]", Right: "aliases = [\"khai-sinh\"]",
	},
	{
		Code:    "E327",
		Message: Text{"{field} {value} đã có ở {other}", "{field} {value} is already used in {other}"},
		Hint:    Text{"Mỗi bản ghi một giá trị riêng: sửa lại, hoặc gộp hai bản ghi.", "Every record has its own: correct it, or merge the two."},
	},
	{
		Code:    "E328",
		Message: Text{"“{field}” dẫn về chính bản ghi này, hoặc theo vòng tròn", "“{field}” leads back to this record, or in a circle"},
		Hint:    Text{"Trỏ sang bản ghi khác, hoặc bỏ dòng này.", "Name another record, or drop the line."},
		Wrong:   "parent = \"ubnd\"  # trong ubnd.md", Right: "(không có dòng parent)",
	},
	{
		Code:    "E360",
		Message: Text{"Không có tệp mẫu đơn “{value}” trong thư mục static", "There is no form “{value}” in static"},
		Hint:    Text{"Chép tệp vào static/{value}, hoặc sửa tên cho đúng.", "Copy the file to static/{value}, or correct the name."},
		Wrong:   "form_url = \"to-khai.pdf\"", Right: "form_url = \"mau/to-khai.pdf\"",
	},
})
