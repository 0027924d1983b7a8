package importer

// columnNames are titles that offices give columns, folded, beside the names that the
// kinds themselves have. The first part is for every kind.
var columnNames = map[string]map[string]string{
	"": {"stt": "#", "tt": "#", "so tt": "#", "so thu tu": "#"},
	"procedure": {
		"ma": "code", "ma tthc": "code", "ma so tthc": "code", "ma so": "code", "ma so ho so": "code", "ma ho so": "code", "ma thu tuc hanh chinh": "code", "ma so thu tuc": "code",
		"ten": "name", "ten tthc": "name", "ten thu tuc hanh chinh": "name", "thu tuc hanh chinh": "name", "thu tuc": "name", "tthc": "name",
		"cap": "level", "cap giai quyet": "level", "cap thuc hien tthc": "level",
		"doi tuong": "subjects", "co quan thuc hien": "agency", "co quan": "agency", "don vi giai quyet": "agency", "tham quyen giai quyet": "agency",
		"thoi han": "ways.time", "thoi gian giai quyet": "ways.time", "thoi han giai quyet": "ways.time", "thoi gian thuc hien": "ways.time",
		"phi": "ways.fee", "le phi": "ways.fee", "phi le phi": "ways.fee", "muc phi": "ways.fee", "muc thu": "ways.fee", "phi le phi neu co": "ways.fee",
		"cach thuc thuc hien": "ways.channel", "hinh thuc": "ways.channel", "cach thuc": "ways.channel", "cach nop": "ways.channel",
		"dia diem": "receiving_address", "dia diem thuc hien": "receiving_address", "noi tiep nhan": "receiving_address", "noi nop": "receiving_address",
		"can cu": "legal_basis.title", "can cu phap ly": "legal_basis.title", "van ban quy dinh": "legal_basis.title", "ten vbqppl quy dinh": "legal_basis.title",
		"ho so": "papers.name", "thanh phan ho so": "papers.name", "giay to": "papers.name", "ho so gom": "papers.name",
		"ket qua": "result", "dieu kien": "requirements", "trinh tu": "steps.text", "trinh tu thuc hien": "steps.text", "cac buoc": "steps.text", "cac buoc thuc hien": "steps.text",
		"so quyet dinh": "decision_number", "quyet dinh": "decision_number", "quyet dinh cong bo": "decision_number", "ngay hieu luc": "effective_from",
		"muc do": "online_level", "muc do dvc": "online_level", "dich vu cong truc tuyen": "online_level",
	},
	"hotline": {
		"ten": "name", "noi dung": "name", "duong day": "name", "dau moi": "name", "so": "number", "dien thoai": "number", "sdt": "number", "so may": "number", "so dt": "number", "so dien thoai": "number",
		"don vi": "unit", "co quan": "unit", "ten don vi": "unit", "co quan don vi": "unit", "loai": "role", "chuc danh": "holder", "chuc vu": "holder", "bo phan": "holder", "nguoi giu may": "holder",
		"thoi gian": "hours", "thoi gian truc": "hours", "gio": "hours", "ngay kiem tra": "checked_on", "kiem tra ngay": "checked_on", "ngay doi chieu": "checked_on",
	},
	"office": {
		"ten": "name", "don vi": "name", "ten don vi": "name", "co quan": "name", "co quan don vi": "name", "tru so": "address", "noi dat tru so": "address", "dien thoai": "phone", "so dien thoai": "phone", "sdt": "phone",
		"email": "email", "thu dien tu": "email", "trang web": "website", "website": "website", "chuc nang": "does", "chuc nang nhiem vu": "does", "nhiem vu": "does", "ten cu": "former_names",
	},
	"policy": {
		"ten": "name", "chinh sach": "name", "linh vuc": "area", "mang": "area", "doi tuong": "beneficiaries", "doi tuong thu huong": "beneficiaries", "doi tuong duoc huong": "beneficiaries",
		"muc ho tro": "benefit", "noi dung ho tro": "benefit", "quyen loi": "benefit", "muc huong": "benefit", "cach thuc": "how", "cach thuc thuc hien": "how", "trinh tu": "how", "tom tat": "summary",
		"van ban": "documents.title", "can cu": "documents.title", "can cu phap ly": "documents.title", "thoi gian": "term", "thoi gian ap dung": "term",
	},
	"task": {
		"stt": "number", "tt": "number", "so tt": "number", "so thu tu": "number",
		"nhiem vu": "duty", "nhiem vu giai phap": "duty", "noi dung": "duty", "noi dung cong viec": "duty", "cong viec": "duty", "noi dung nhiem vu": "duty", "noi dung thuc hien": "duty", "viec": "duty",
		"chu tri": "lead", "don vi chu tri": "lead", "co quan chu tri": "lead", "phoi hop": "units", "don vi phoi hop": "units", "co quan phoi hop": "units", "co quan thuc hien": "units", "don vi thuc hien": "units", "co quan don vi phoi hop": "units",
		"thoi gian": "deadline", "thoi han": "deadline", "thoi han hoan thanh": "deadline", "thoi gian thuc hien": "deadline", "tien do": "deadline", "han": "deadline",
		"san pham": "product", "ket qua": "product", "san pham dau ra": "product", "ket qua san pham": "product", "trang thai": "status", "muc": "section", "nhom": "section", "ke hoach": "plan",
	},
	"radio": {
		"ten": "name", "tieu de": "name", "chu de": "name", "ten bai": "name", "bai": "name", "noi dung": "body", "loi": "body", "kich ban": "body", "noi dung bai": "body", "chuyen muc": "series",
		"ngay": "broadcasts.on", "gio": "broadcasts.at", "dai": "broadcasts.station", "noi phat": "broadcasts.station", "cum loa": "broadcasts.station", "nguoi doc": "presenter", "the hien": "presenter", "phat thanh vien": "presenter", "phat lai": "broadcasts.repeat",
	},
	"law": {
		"so": "number", "so hieu": "number", "so ky hieu": "number", "ten": "name", "trich yeu": "name", "loai": "type", "co quan ban hanh": "issuer", "ngay ky": "date", "ngay ban hanh": "date", "ngay hieu luc": "effective_from",
	},
}
