package record

import (
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// officeKind is the row of offices.
var officeKind = &Kind{
	Name: "office", Folder: "co-quan",
	Title:   problem.Text{Vi: "Cơ quan, nơi tiếp dân", En: "Offices"},
	One:     problem.Text{Vi: "cơ quan", En: "office"},
	New:     func() Record { return &Office{} },
	Meaning: Meaning{Type: "GovernmentOffice", Terms: []Term{{Key: "former_names", Property: "alternateName"}, {Key: "does", Property: "description"}, {Key: "address", Property: "address"}, {Key: "phone", Property: "telephone"}, {Key: "email", Property: "email"}, {Key: "website", Property: "sameAs"}, {Key: "parent", Property: "parentOrganization"}}},
	Anchors: []string{"duong-toi", "goi", "hop-thu", "lich-tiep-dan", "quay", "so-do", "thu-tuc"},

	Order:   Order{Files: true},
	Answers: []string{"name"},
	Menu:    Menu{Main: Entry{60, "nav.offices"}, Map: Entry{40, "nav.offices"}},
	Shared:  true,
	Sheet:   Sheet{Letters: "cq-", Aloud: []string{"h1", "contact.address", "contact.phone", "hours.caption"}},
	Kiosk:   Kiosk{Shows: EveryRecord, Led: true},
	Search:  Search{Rank: 4, Bonus: 13000, Words: officeWords, Facts: officeFacts},
	Review:  Review{Days: 180, Asks: officeAsks},
	Import: Import{Names: map[string]string{
		"ten": "name", "don vi": "name", "ten don vi": "name", "co quan": "name", "co quan don vi": "name", "tru so": "address", "noi dat tru so": "address", "dien thoai": "phone", "so dien thoai": "phone", "sdt": "phone",
		"email": "email", "thu dien tu": "email", "trang web": "website", "website": "website", "chuc nang": "does", "chuc nang nhiem vu": "does", "nhiem vu": "does", "ten cu": "former_names",
	}},
}

// Office is a place where citizens are received, or a unit they are sent to.
type Office struct {
	Name        string   `key:"name" vi:"Tên cơ quan" en:"Name" need:"yes" eg:"Bộ phận Tiếp nhận và Trả kết quả" is:"aloud" part:"Cơ quan"`
	ShortName   string   `key:"short_name" vi:"Tên ngắn" en:"Short name" eg:"Bộ phận Một cửa"`
	FormerNames []string `key:"former_names" vi:"Tên cũ" en:"Former names" eg:"UBND phường Nghĩa Thành"`
	NameSince   Day      `key:"name_since" vi:"Mang tên này từ ngày" en:"Named so since" eg:"2025-07-01"`
	Does        string   `key:"does" vi:"Làm những việc gì" en:"What it does" need:"yes" is:"long" eg:"Nhận hồ sơ và trả kết quả thủ tục hành chính"`
	Address     string   `key:"address" vi:"Địa chỉ" en:"Address" need:"yes" is:"ask,aloud" eg:"Số 1, đường Ví Dụ" part:"Liên hệ"`
	Phone       Phone    `key:"phone" vi:"Điện thoại cơ quan" en:"Phone" eg:"0261 354 3210" is:"aloud"`
	Email       Email    `key:"email" vi:"Thư điện tử" en:"E-mail" eg:"motcua@vidu.gov.vn"`
	Website     URL      `key:"website" vi:"Trang thông tin" en:"Website" eg:"https://vidu.gov.vn"`
	Parent      string   `key:"parent" vi:"Trực thuộc (bản ghi cơ quan)" en:"Parent office" ref:"office" eg:"ubnd" part:"Tổ chức và vị trí"`
	OneStop     bool     `key:"one_stop" vi:"Là Bộ phận Một cửa" en:"Is a one-stop desk"`
	Levels      []string `key:"levels" vi:"Chỉ nhận thủ tục các cấp" en:"Only procedures of these levels" eg:"Cấp xã" is:"silent"`
	Map         MapPoint `key:"map" vi:"Vị trí bản đồ" en:"Map point" is:"silent"`
	Way         string   `key:"way" vi:"Sơ đồ đường tới (tệp SVG hoặc ảnh trong static/)" en:"Drawn way to it" is:"silent" eg:"so-do/duong-toi.svg"`
	WayText     string   `key:"way_text" vi:"Đường tới bằng lời" en:"The way in words" is:"long,silent" eg:"Từ chợ đi theo đường Ví Dụ chừng 300 mét, qua trạm y tế, cổng ở bên tay phải."`
	Access      string   `key:"access" vi:"Lối đi cho người khuyết tật" en:"Access" is:"long" eg:"Có đường dốc ở cửa chính"`

	Queue    string `key:"queue" vi:"Lấy số thứ tự ở đâu" en:"Where to take a number" is:"long,silent" eg:"Máy lấy số ở bên phải cửa chính. Bấm tên quầy, giữ phiếu, chờ gọi số." part:"Trong nhà"`
	Plan     string `key:"plan" vi:"Sơ đồ trong nhà (tệp SVG hoặc ảnh trong static/)" en:"Floor plan" is:"silent" eg:"so-do/tang-mot.svg"`
	PlanText string `key:"plan_text" vi:"Sơ đồ bằng lời" en:"The plan in words" is:"long,silent" eg:"Cửa chính ở giữa. Quầy 1 và 2 bên trái, nhà vệ sinh cuối hành lang bên phải."`
	Duty     []Duty `key:"duty" vi:"Lịch trực (theo chức danh)" en:"Duty roster" is:"silent" one:"ca trực"`

	Hours   []Hours  `key:"hours" vi:"Giờ làm việc" en:"Hours" is:"aloud" one:"dòng giờ"`
	Changes []Change `key:"changes" vi:"Ngày mở, đóng khác thường" en:"Days with other hours" is:"silent" one:"ngày khác thường"`
	Desks   []Desk   `key:"desks" vi:"Các quầy" en:"Desks" is:"aloud" one:"quầy"`
	Boxes   []Box    `key:"boxes" vi:"Thùng góp ý" en:"Suggestion boxes" one:"thùng góp ý"`
	Boards  []Place  `key:"boards" vi:"Bảng niêm yết" en:"Notice boards" is:"silent" one:"bảng"`

	Base
}

// MapPoint is a point in WGS 84 degrees.
type MapPoint struct {
	Lat float64 `key:"lat" vi:"Vĩ độ" en:"Latitude" need:"yes" eg:"12.0"`
	Lon float64 `key:"lon" vi:"Kinh độ" en:"Longitude" need:"yes" eg:"107.7"`
}

// Hours is one line of opening hours.
type Hours struct {
	Days  string `key:"days" vi:"Các ngày" en:"Days" need:"yes" eg:"thứ Hai đến thứ Sáu"`
	Open  Clock  `key:"open" vi:"Mở cửa" en:"Opens" need:"yes" eg:"07:30"`
	Close Clock  `key:"close" vi:"Đóng cửa" en:"Closes" need:"yes" eg:"11:30"`
	Note  string `key:"note" vi:"Ghi chú" en:"Note" eg:"chỉ nhận hồ sơ hộ tịch"`
}

// Change is a day, or some, on which an office keeps other hours than its week says: it is
// closed, or opens when it would not. Two rows of a day are two stretches of it.
type Change struct {
	From  Day    `key:"from" vi:"Từ ngày" en:"From" need:"yes" eg:"2026-12-30" is:"same"`
	To    Day    `key:"to" vi:"Đến hết ngày" en:"To" eg:"2026-12-31"`
	Open  Clock  `key:"open" vi:"Mở cửa (để trống là đóng cửa)" en:"Opens (none: closed)" eg:"07:30" is:"same"`
	Close Clock  `key:"close" vi:"Đóng cửa" en:"Closes" eg:"11:30"`
	Why   string `key:"why" vi:"Vì sao" en:"Why" need:"yes" eg:"sửa trụ sở"`
}

// Last is the last day of a change.
func (c Change) Last() vi.Date {
	if c.To.IsZero() {
		return c.From.Date
	}
	return c.To.Date
}

// Closed tells whether nobody is there.
func (c Change) Closed() bool { return c.Open == Clock{} && c.Close == Clock{} }

// Desk is one counter of a one-stop office.
type Desk struct {
	Number string   `key:"number" vi:"Quầy số" en:"Desk number" need:"yes" eg:"1" is:"same"`
	Name   string   `key:"name" vi:"Tên quầy" en:"Name" need:"yes" eg:"Tư pháp - Hộ tịch"`
	Fields []string `key:"fields" vi:"Lĩnh vực nhận hồ sơ" en:"Fields served" need:"yes" eg:"Hộ tịch"`
	Place  string   `key:"place" vi:"Vị trí trong nhà" en:"Place in the building" eg:"bên trái cửa chính"`
}

// Duty is who is there at a time, as a post and never as a person.
type Duty struct {
	Days string `key:"days" vi:"Các ngày" en:"Days" need:"yes" eg:"sáng thứ Hai"`
	Role string `key:"role" vi:"Chức danh" en:"Role" need:"yes" eg:"Phó Chủ tịch phụ trách Một cửa"`
	Does string `key:"does" vi:"Việc gì" en:"What for" eg:"Nghe phản ánh tại chỗ"`
	At   string `key:"at" vi:"Ở đâu" en:"Where" eg:"phòng tiếp dân"`
}

// Box is a suggestion box (plan V.1: every unit has one).
type Box struct {
	Place    string `key:"place" vi:"Đặt ở đâu" en:"Place" need:"yes" eg:"cạnh cửa chính" is:"same"`
	OpenedBy string `key:"opened_by" vi:"Ai mở thùng" en:"Opened by" need:"yes" eg:"Lãnh đạo Văn phòng"`
	Opened   string `key:"opened" vi:"Bao lâu mở một lần" en:"How often" need:"yes" eg:"thứ Sáu hằng tuần"`
}

// Place is somewhere in or near an office.
type Place struct {
	Place string `key:"place" vi:"Đặt ở đâu" en:"Place" need:"yes" eg:"sảnh tầng một" is:"same"`
	Holds string `key:"holds" vi:"Niêm yết những gì" en:"What is posted" eg:"thủ tục hành chính theo lĩnh vực"`
}

// Title implements Record.
func (o *Office) Title() string { return o.Name }

func (o *Office) check(c *checker) {
	for i, h := range o.Hours {
		if h.Open != (Clock{}) && h.Close != (Clock{}) && !h.Open.Before(h.Close.Clock) {
			c.fault("E227", "hours."+strconv.Itoa(i)+".close", "open", h.Open.String(), "close", h.Close.String())
		}
	}
	for i, x := range o.Changes {
		at := "changes." + strconv.Itoa(i)
		switch {
		case !x.Closed() && (x.Open == Clock{} || x.Close == Clock{} || !x.Open.Before(x.Close.Clock)):
			c.fault("E227", at+".close", "open", x.Open.String(), "close", x.Close.String())
		case !x.To.IsZero() && x.To.Before(x.From.Date):
			c.fault("E429", at+".to", "from", x.From.Short(), "to", x.To.Short())
		}
	}
	seen := map[string]bool{}
	for i, d := range o.Desks {
		if seen[d.Number] {
			c.fault("E228", "desks."+strconv.Itoa(i)+".number", "number", d.Number)
		}
		seen[d.Number] = true
	}
	for _, x := range [][2]string{{o.Way, "way"}, {o.Plan, "plan"}} {
		if words := map[string]string{"way": o.WayText, "plan": o.PlanText}[x[1]]; x[0] != "" && words == "" {
			c.fault("W441", x[1], "key", x[1]+"_text")
		}
	}
	if (o.Map != MapPoint{}) && (o.Map.Lat < 8 || o.Map.Lat > 24 || o.Map.Lon < 102 || o.Map.Lon > 118) {
		c.fault("E231", "map")
	}
}

// Names are all names that the office goes by, or went by.
func (o *Office) Names() []string {
	return slices.DeleteFunc(append([]string{o.Name, o.ShortName}, o.FormerNames...), func(name string) bool { return name == "" })
}

func officeWords(r Record) SearchWords {
	o := r.(*Office)
	w := SearchWords{Aliases: slices.Clone(o.FormerNames), Near: o.Does, Far: o.Address, Phones: []vi.Phone{o.Phone.Phone}}
	if o.ShortName != "" {
		w.Aliases = append(w.Aliases, o.ShortName)
	}
	for _, d := range o.Desks {
		w.Near += "\n" + d.Name
	}
	return w
}

func officeFacts(r Record) []string {
	o := r.(*Office)
	address := o.Address
	if Unknown(address) {
		address = ""
	}
	out := []string{vi.Truncate(address, 80)}
	if o.Phone.Digits != "" {
		out = append(out, o.Phone.String())
	}
	return out
}

func officeAsks(r Record) []Question {
	o := r.(*Office)
	out := []Question{
		ask("Địa chỉ", "Address", said(o.Address)),
		ask("Làm những việc gì", "What it does", said(o.Does)),
		ask("Giờ làm việc", "Hours", len(o.Hours) > 0),
		ask("Điện thoại hoặc thư điện tử", "Phone or e-mail", o.Phone != (Phone{}) || o.Email != ""),
		ask("Lối đi cho người khuyết tật", "Access", said(o.Access)),
		ask("Thùng góp ý", "Suggestion box", len(o.Boxes) > 0),
		reviewed(o),
	}
	if o.OneStop {
		out = append(out, ask("Các quầy", "Desks", len(o.Desks) > 0))
	}
	return out
}
