package record

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// directoryKind is the row of directories.
var directoryKind = &Kind{
	Name: "directory", Folder: "danh-ba",
	Title:   problem.Text{Vi: "Danh bạ", En: "Directories"},
	One:     problem.Text{Vi: "danh bạ", En: "directory"},
	New:     func() Record { return &Directory{} },
	Meaning: Meaning{Type: "ItemList", Terms: []Term{{Key: "summary", Property: "description"}}},
	Anchors: []string{"cac-noi", "goi-hoi", "noi-them", "xem-them"},

	Answers: []string{"office"},
	Menu:    Menu{Footer: Entry{14, "directory.title"}, Map: Entry{Rank: 42}},
	Shared:  true,
	Sheet:   Sheet{Letters: "db-", Main: true, Body: true, Aloud: []string{"", "h1", "directory.places"}},
	Kiosk:   Kiosk{Shows: EveryRecord},
	Search:  Search{Rank: 4, Bonus: 11000, Words: directoryWords, Facts: inShort("summary")},
	Review:  Review{Days: 180, Asks: directoryAsks},
	Import: Import{Same: []string{"name"}, Names: map[string]string{
		"danh ba": "name", "tom tat": "summary", "ten": "entries.name", "ten truong": "entries.name", "ten tram": "entries.name", "nhom": "entries.part", "cap hoc": "entries.part", "dia chi": "entries.address", "dien thoai": "entries.phone",
		"so dien thoai": "entries.phone", "gio": "entries.hours", "gio lam viec": "entries.hours", "dia ban": "entries.serves", "kenh": "entries.channels", "kenh voi phu huynh": "entries.channels",
	}},
}

// Directory is a list of places of one sort, for people who look for theirs: stations of health,
// schools with the ways in which parents reach them.
type Directory struct {
	Name     string   `key:"name" vi:"Tên danh bạ" en:"Name" need:"yes" eg:"Trạm y tế" part:"Danh bạ gì"`
	Summary  string   `key:"summary" vi:"Tóm tắt một câu" en:"Summary" need:"yes" is:"long" eg:"Trạm y tế của từng khu, giờ làm việc và số gọi lúc gấp."`
	Office   string   `key:"office" vi:"Cơ quan lập danh bạ (bản ghi)" say:"Cơ quan lập danh bạ" en:"Kept by" ref:"office" eg:"phong-van-hoa-xa-hoi"`
	Hotlines []string `key:"hotlines" vi:"Gọi hỏi chung (bản ghi đường dây nóng)" say:"Gọi hỏi chung" en:"General numbers" ref:"hotline" eg:"khan-cap-115"`
	About    []string `key:"about" vi:"Các bản ghi liên quan" say:"Xem thêm" en:"Related records" ref:"any" eg:"chinh-sach/cham-soc-ban-dau-tai-tram-y-te"`

	Entries []Listing `key:"entries" vi:"Địa chỉ, điện thoại, giờ của các nơi" en:"Places" need:"yes" one:"nơi"`

	Base
}

// Listing is one place. What the record of its office says need not be written again.
type Listing struct {
	Office   string   `key:"office" vi:"Bản ghi cơ quan của nơi này (có thì khỏi ghi tên, địa chỉ, số, giờ)" say:"Cơ quan" en:"Its office" ref:"office" is:"same" eg:"tram-y-te"`
	Name     string   `key:"name" vi:"Tên nơi" en:"Name" is:"same" eg:"Trường Tiểu học Ví Dụ" when:"khi không có bản ghi cơ quan"`
	Part     string   `key:"part" vi:"Thuộc nhóm" say:"Nhóm" en:"Part" eg:"Tiểu học"`
	Address  string   `key:"address" vi:"Địa chỉ" en:"Address" is:"ask" eg:"Số 5, đường Ví Dụ"`
	Phone    Phone    `key:"phone" vi:"Điện thoại" en:"Phone" eg:"0261 354 3210"`
	Mobile   bool     `key:"office_mobile" vi:"Số di động ấy là của cơ quan" en:"The mobile number is an office’s" say:"-"`
	Hours    string   `key:"hours" vi:"Giờ làm việc, giờ gọi được" say:"Giờ" en:"Hours" eg:"7 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu"`
	Serves   string   `key:"serves" vi:"Cho khu nào" en:"Serves" eg:"Tổ dân phố 1 đến 6"`
	Does     string   `key:"does" vi:"Làm những việc gì" say:"Việc" en:"What it does" is:"long" eg:"Khám ban đầu, tiêm chủng"`
	Channels []string `key:"channels" vi:"Kênh với phụ huynh, với người dân (không ghi tên người)" say:"Kênh liên lạc" en:"Channels" is:"post" eg:"Sổ liên lạc điện tử"`
}

// Title implements Record.
func (d *Directory) Title() string { return d.Name }

func (d *Directory) check(c *checker) {
	seen := map[string]int{}
	for i, e := range d.Entries {
		at := "entries." + strconv.Itoa(i)
		key := vi.Fold(e.Office + "/" + e.Name)
		switch {
		case e.Office == "" && e.Name == "":
			c.fault("E911", at)
			continue
		case e.Office == "" && Unknown(orUnknown(e.Address)) && e.Phone.Digits == "" && len(e.Channels) == 0:
			c.fault("W912", at+".name", "name", e.Name)
		case seen[key] > 0:
			c.fault("W913", at, "number", strconv.Itoa(i+1), "other", strconv.Itoa(seen[key]))
		}
		seen[key] = i + 1
		if e.Phone.Kind == vi.Mobile && !e.Mobile {
			c.fault("E216", at+".phone", "value", e.Phone.String())
		}
	}
	c.posts(d)
}

// orUnknown is a text; one that says nothing is not known.
func orUnknown(text string) string {
	if text == "" {
		return unknown
	}
	return text
}

func directoryWords(r Record) SearchWords {
	d := r.(*Directory)
	w := SearchWords{Aliases: []string{"danh bạ " + vi.LowerFirst(d.Name), "số điện thoại " + vi.LowerFirst(d.Name)}, Near: d.Summary}
	var far []string
	for _, e := range d.Entries {
		w.Near += "\n" + e.Name
		far = append(far, e.Part, e.Address, e.Serves, e.Does, strings.Join(e.Channels, " "))
		if e.Phone.Digits != "" {
			w.Phones = append(w.Phones, e.Phone.Phone)
		}
	}
	w.Far = strings.Join(far, "\n")
	return w
}

func directoryAsks(r Record) []Question {
	d := r.(*Directory)
	numbered, placed := true, true
	for _, e := range d.Entries {
		numbered = numbered && (e.Office != "" || e.Phone.Digits != "")
		placed = placed && (e.Office != "" || said(e.Address))
	}
	return []Question{
		ask("Nơi nào cũng có địa chỉ", "An address of each place", placed),
		ask("Nơi nào cũng có số gọi", "A number of each place", numbered),
		ask("Ai giữ danh bạ", "Who keeps it", d.Office != "" || d.Owner != ""),
		reviewed(d),
	}
}
