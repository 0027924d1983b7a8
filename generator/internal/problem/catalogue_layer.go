package problem

// layerProblems (34x, 35x): where procedures go that name no office, and records that
// lie on records of other layers.
var _ = section([]Entry{
	{
		Code:    "W341",
		Message: Text{"Lĩnh vực “{field}” có nhiều nơi cùng nhận: {procedures} thủ tục không ghi nơi nộp được đưa về {office}; nơi khác cũng nhận: {others}", "Several offices take the field “{field}”: {procedures} procedures without an office go to {office}; others that take it: {others}"},
		Hint:    Text{"Đúng vậy thì ở [[fields]] của “{field}” trong config.toml viết office = \"{id}\"; không thì bỏ lĩnh vực này khỏi quầy không nhận.", "If so, write office = \"{id}\" in its [[fields]] of config.toml; else take the field from the desk that does not take it."},
		Wrong:   "# hai cơ quan cùng ghi\nfields = [\"Đất đai\"]", Right: "[[fields]]\nname = \"Đất đai\"\noffice = \"bo-phan-mot-cua\"",
	},
	{
		Code:    "W342",
		Message: Text{"Chưa quầy nào nhận lĩnh vực “{field}”: {procedures} thủ tục không có nơi nộp", "No desk takes the field “{field}”: {procedures} procedures have nowhere to be filed"},
		Hint:    Text{"Thêm lĩnh vực này vào fields của quầy nhận, hoặc cho một quầy nhận mọi lĩnh vực còn lại bằng \"*\".", "Put it into the fields of the desk that takes it, or let one desk take all the rest with \"*\"."},
		Wrong:   "fields = [\"Hộ tịch\"]", Right: "fields = [\"Hộ tịch\", \"*\"]",
	},
	{
		Code:    "W343",
		Message: Text{"Lĩnh vực “{field}” có nhiều quầy của {office} cùng nhận ({desks}): {procedures} thủ tục chưa rõ quầy", "Several desks of {office} take the field “{field}” ({desks}): {procedures} procedures have no desk of their own"},
		Hint:    Text{"Nếu quầy nào nhận cũng được thì cứ để; không thì bỏ lĩnh vực này khỏi quầy không nhận, hoặc ghi office và desk trong từng thủ tục.", "Leave it if any desk will do; else take the field from the desk that does not take it, or write office and desk in the procedures."},
	},
})
