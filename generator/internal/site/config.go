package site

import (
	"errors"
	"io/fs"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ConfigFile is the site's configuration, in the source folder.
const ConfigFile = "config.toml"

// Config is config.toml: the unit that publishes and the words it uses. Nothing
// about the tier of government is in code; it is all here.
type Config struct {
	Unit        string       `key:"unit" vi:"Tên đơn vị" en:"Unit" need:"yes" eg:"Ủy ban nhân dân phường Ví Dụ"`
	ShortUnit   string       `key:"short_unit" vi:"Tên ngắn của đơn vị" en:"Short name" eg:"UBND phường Ví Dụ"`
	Code        string       `key:"code" vi:"Mã đơn vị hành chính" en:"Administrative code" eg:"24611"`
	Superior    string       `key:"superior" vi:"Cấp trên" en:"Superior unit" eg:"Tỉnh Ví Dụ"`
	FormerUnits []string     `key:"former_units" vi:"Tên đơn vị cũ" en:"Former units" eg:"Phường Ví Dụ cũ"`
	Address     string       `key:"address" vi:"Địa chỉ" en:"Address" eg:"Số 1, đường Ví Dụ"`
	PhoneArea   string       `key:"phone_area" vi:"Mã vùng điện thoại" en:"Telephone area" eg:"0261"`
	Phone       record.Phone `key:"phone" vi:"Điện thoại" en:"Phone" eg:"0261 354 3210"`
	Email       record.Email `key:"email" vi:"Thư điện tử" en:"E-mail" eg:"vidu@vidu.gov.vn"`
	Responsible string       `key:"responsible" vi:"Nơi chịu trách nhiệm nội dung" en:"Responsible for the content" need:"yes" eg:"Văn phòng HĐND và UBND"`
	BaseURL     record.URL   `key:"base_url" vi:"Địa chỉ trang" en:"Base address" eg:"https://vidu.gov.vn"`
	Sample      bool         `key:"sample" vi:"Cả trang là minh họa" en:"The whole site is a sample"`
	CheckDays   int          `key:"hotline_check_days" vi:"Chu kỳ gọi thử đường dây nóng (ngày)" en:"Days between checks of a hotline" eg:"180"`

	Withdrawn []string `key:"withdrawn" vi:"Bản ghi đã đăng nay bỏ hẳn" en:"Published records that are withdrawn" eg:"thu-tuc/ten-cu"`

	Sources []SourceConfig `key:"sources" vi:"Các tầng nguồn, từ xa đến gần" en:"Layers of sources, the farthest first"`

	Fields       []FieldConfig `key:"fields" vi:"Lĩnh vực" en:"Fields"`
	Levels       []Named       `key:"levels" vi:"Cấp thực hiện" en:"Levels"`
	LifeEvents   []LifeEvent   `key:"life_events" vi:"Việc trong đời" en:"Life events"`
	Areas        []Named       `key:"areas" vi:"Mảng chính sách" en:"Policy areas"`
	HotlineRoles []RoleConfig  `key:"hotline_roles" vi:"Vai trò đường dây nóng" en:"Hotline roles"`
	Glossary     []Term        `key:"glossary" vi:"Chữ viết tắt" en:"Glossary"`
	SayAs        []SayAs       `key:"say_as" vi:"Cách đọc riêng" en:"Ways to say words"`
	Synonyms     []Synonym     `key:"synonyms" vi:"Từ đồng nghĩa" en:"Synonyms"`
	Elsewhere    []Elsewhere   `key:"elsewhere" vi:"Việc không làm ở đây" en:"Matters of other houses"`
	Holidays     []Holiday     `key:"holidays" vi:"Ngày nghỉ lễ" en:"Holidays"`
	WorkingDays  []WorkingDay  `key:"working_days" vi:"Ngày làm bù" en:"Days worked in place of others"`

	RadioSeries []RadioSeries   `key:"radio_series" vi:"Chuyên mục phát thanh" en:"Radio series"`
	Presenters  []Presenter     `key:"presenters" vi:"Người đọc" en:"Presenters"`
	Stations    []StationConfig `key:"stations" vi:"Đài, cụm loa" en:"Stations"`
	RadioSlots  []RadioSlot     `key:"radio_slots" vi:"Khung giờ phát" en:"Radio slots"`

	Kiosk    KioskConfig     `key:"kiosk" vi:"Màn hình ki-ốt" en:"Kiosk"`
	Visitors []VisitorConfig `key:"visitors" vi:"Tôi là ai (màn hình ki-ốt)" en:"Kinds of visitor"`

	Build BuildConfig `key:"build" vi:"Khi dựng trang" en:"Build"`

	OpenData OpenDataConfig `key:"open_data" vi:"Dữ liệu mở" en:"Open data"`

	Approval ApprovalConfig `key:"approval" vi:"Kiểm tra, ký duyệt trước khi đăng" en:"Approval before publication"`

	Review ReviewConfig `key:"review" vi:"Rà soát định kỳ" en:"Reviews"`

	table *record.Table
}

// BuildConfig says what a build makes beside the pages.
type BuildConfig struct {
	PDF    bool `key:"pdf" vi:"Làm sẵn tệp PDF của các tờ in (cần Chromium)" en:"PDF files of the sheets (needs Chromium)"`
	Kiosk  bool `key:"kiosk" vi:"Dựng màn hình ki-ốt" en:"Make the screens of the kiosk" eg:"false"`
	Sheets bool `key:"sheets" vi:"Dựng trang của các tờ in" en:"Make the pages of the sheets" eg:"true"`
	Checks bool `key:"checks" vi:"Dựng trang trả lời mã QR của tờ in" en:"Make the answers to the codes on sheets" eg:"true"`

	Compress bool `key:"compress" vi:"Làm sẵn bản nén của trang cho máy chủ (.gz, .br, .zst)" en:"Packed forms of the pages for the server (.gz, .br, .zst)"`

	without []string // folders that are not made
}

// OpenDataConfig says on what terms others may use the data of the site. Nobody but the unit
// can say so: what is not said is told as not said.
type OpenDataConfig struct {
	Licence     record.URL `key:"licence" vi:"Địa chỉ giấy phép sử dụng dữ liệu" en:"Address of the licence" eg:"https://creativecommons.org/licenses/by/4.0/deed.vi"`
	LicenceName string     `key:"licence_name" vi:"Tên giấy phép sử dụng dữ liệu" en:"Name of the licence" eg:"Creative Commons Ghi công 4.0"`
}

// Named is a thing with an id for addresses and a name for people.
type Named struct {
	ID      record.Slug `key:"id" vi:"Mã trong địa chỉ" en:"Id" need:"yes" eg:"sinh-con"`
	Name    string      `key:"name" vi:"Tên" en:"Name" need:"yes" eg:"Sinh con"`
	Summary string      `key:"summary" vi:"Tóm tắt" en:"Summary" eg:"Giấy khai sinh, bảo hiểm y tế cho trẻ"`
	Icon    string      `key:"icon" vi:"Hình vẽ" en:"Icon" eg:"baby"`
	Also    []string    `key:"also" vi:"Tên khác" en:"Other names" eg:"Sinh đẻ"`
}

// InEnglish is what a thing of config.toml is called by who chose English at the kiosk.
type InEnglish struct {
	English        string `key:"english" vi:"Tên tiếng Anh, cho ki-ốt" en:"Name in English, for the kiosk" eg:"Birth of a child"`
	EnglishSummary string `key:"english_summary" vi:"Tóm tắt bằng tiếng Anh" en:"Summary in English" eg:"Birth certificate, health insurance for children"`
}

// LifeEvent is what happens in a life, and what is done then, one thing after the other.
type LifeEvent struct {
	Named
	InEnglish
	Steps []LifeStep `key:"steps" vi:"Các việc, theo thứ tự cần làm" en:"Steps, in the order of need"`
}

// LifeStep is one thing to do, the records that it needs, and what comes with it.
type LifeStep struct {
	Title   string   `key:"title" vi:"Việc phải làm" en:"What to do" need:"yes" eg:"Làm giấy khai sinh cho con"`
	When    string   `key:"when" vi:"Khi nào cần" en:"When it is needed" eg:"Khi cha hoặc mẹ là người nước ngoài"`
	Records []string `key:"records" vi:"Bản ghi phải đọc, theo thứ tự" en:"Records, in order" ref:"any" eg:"1.001193"`
	With    []string `key:"with" vi:"Đi kèm" en:"What comes with it" eg:"Con được cấp số định danh cá nhân"`
}

// SourceConfig is a layer of records that lies below the site's own.
type SourceConfig struct {
	Name string `key:"name" vi:"Tên tầng nguồn" en:"Name" need:"yes" eg:"Cơ sở dữ liệu quốc gia"`
	Path string `key:"path" vi:"Thư mục, hoặc tệp .zip, có content/" en:"Folder or .zip with content/" need:"yes" eg:"../nguon/quoc-gia"`
}

// FieldConfig describes a field of procedures; its id defaults to its name's slug.
type FieldConfig struct {
	Name    string      `key:"name" vi:"Tên lĩnh vực" en:"Name" need:"yes" eg:"Hộ tịch"`
	ID      record.Slug `key:"id" vi:"Mã trong địa chỉ" en:"Id" eg:"ho-tich"`
	Summary string      `key:"summary" vi:"Tóm tắt" en:"Summary" eg:"Khai sinh, kết hôn, khai tử"`
	Icon    string      `key:"icon" vi:"Hình vẽ" en:"Icon" eg:"stamp"`
	Office  string      `key:"office" vi:"Nơi nhận hồ sơ (bản ghi cơ quan)" en:"Where it is filed (office)" ref:"office" eg:"bo-phan-mot-cua"`
	InEnglish
}

// RoleConfig is a role a hotline may have. A required role must be filled for
// every one-stop office.
type RoleConfig struct {
	ID        record.Slug `key:"id" vi:"Mã" en:"Id" need:"yes" eg:"phan-anh-kien-nghi"`
	Name      string      `key:"name" vi:"Tên vai trò" en:"Name" need:"yes" eg:"Tiếp nhận phản ánh, kiến nghị"`
	Required  bool        `key:"required" vi:"Bắt buộc ở mỗi Bộ phận Một cửa" en:"Required at every one-stop office"`
	Emergency bool        `key:"emergency" vi:"Số khẩn cấp" en:"Emergency number"`
	English   string      `key:"english" vi:"Tên tiếng Anh, cho ki-ốt" en:"Name in English, for the kiosk" eg:"Feedback and petitions"`
}

// Term is an abbreviation and what it stands for.
type Term struct {
	Short string `key:"short" vi:"Chữ viết tắt" en:"Abbreviation" need:"yes" eg:"TTHC"`
	Full  string `key:"full" vi:"Viết đầy đủ" en:"In full" need:"yes" eg:"thủ tục hành chính"`
	Note  string `key:"note" vi:"Giải thích" en:"Explanation" eg:"việc người dân phải làm với cơ quan nhà nước"`
}

// SayAs is how a word or a name is said, in every script of the site.
type SayAs struct {
	Written string `key:"written" vi:"Viết là" en:"Written" need:"yes" eg:"Đắk Wil"`
	Said    string `key:"said" vi:"Đọc là" en:"Said" need:"yes" eg:"Đắc Uyn"`
}

// Synonym says that people who write one thing mean another.
type Synonym struct {
	Words []string `key:"words" vi:"Người dân hay gõ" en:"What people type" need:"yes" eg:"sổ đỏ"`
	Means string   `key:"means" vi:"Nghĩa là" en:"What it means" need:"yes" eg:"Giấy chứng nhận quyền sử dụng đất"`
}

// Holiday is a day, or a run of days, on which offices are closed.
type Holiday struct {
	Name string     `key:"name" vi:"Tên ngày nghỉ" en:"Name" need:"yes" eg:"Quốc khánh"`
	From record.Day `key:"from" vi:"Từ ngày" en:"From" need:"yes" eg:"2026-09-01"`
	To   record.Day `key:"to" vi:"Đến hết ngày" en:"To" eg:"2026-09-02"`

	Undecided bool `key:"undecided" vi:"Chưa có thông báo nghỉ chính thức" en:"Not decided yet"`
}

// WorkingDay is a Saturday or Sunday on which offices work in place of another day ("làm
// bù"), with the hours of a Monday. It counts as a working day in time limits.
type WorkingDay struct {
	Name string     `key:"name" vi:"Làm bù cho ngày nào" en:"In place of what" need:"yes" eg:"làm bù Tết Dương lịch"`
	Day  record.Day `key:"day" vi:"Ngày" en:"Day" need:"yes" eg:"2027-01-09"`
}

// HolidaysByDay are the holidays in the order of their days, whatever that of the file is.
func (c *Config) HolidaysByDay() []Holiday {
	return slices.SortedStableFunc(slices.Values(c.Holidays), func(a, b Holiday) int { return a.From.Date.Compare(b.From.Date) })
}

// Last is the last day of a holiday.
func (h *Holiday) Last() vi.Date {
	if h.To.IsZero() {
		return h.From.Date
	}
	return h.To.Date
}

// ConfigSchema is the JSON Schema of config.toml.
func ConfigSchema() []byte {
	return record.TypeSchema(reflect.TypeFor[Config](), "config", "Cấu hình của trang", "Tệp config.toml, cạnh thư mục content/.")
}

// ReadConfig reads config.toml alone, whatever its faults.
func ReadConfig(fsys fs.FS) (*Config, error) {
	cfg, _, err := readConfig(fsys)
	return cfg, err
}

// readConfig reads and checks config.toml. The config is usable, if poor, even
// when there are problems.
func readConfig(fsys fs.FS) (*Config, problem.List, error) {
	cfg := &Config{CheckDays: usualCheckDays}
	if refused := unreadable(fsys, problem.Place{File: ConfigFile}); refused != nil {
		return cfg, refused, nil
	}
	raw, err := fs.ReadFile(fsys, ConfigFile)
	if errors.Is(err, fs.ErrNotExist) {
		return cfg, problem.List{problem.New("E401", problem.Place{File: ConfigFile})}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	table, found := record.ReadInto(ConfigFile, raw, cfg)
	if cfg.table = table; table == nil || table.Refused {
		return cfg, found, nil
	}
	return cfg, append(found, cfg.check()...), nil
}

// usualCheckDays is after how many days a hotline is to be tried again, also while config.toml cannot be read.
const usualCheckDays = 180

// unreadable is why a config.toml that is there is not even opened: whoever opens a pipe waits for ever.
func unreadable(files fs.FS, at problem.Place) problem.List {
	info, err := fs.Stat(files, ConfigFile)
	switch {
	case err != nil:
		return nil
	case !info.Mode().IsRegular():
		return problem.List{problem.New("E116", at, "why", problem.Both(record.NoFile))}
	}
	return record.TooLong(at, info.Size())
}

// check finds ids given twice and fills the defaults.
func (c *Config) check() (found problem.List) {
	if c.ShortUnit == "" {
		c.ShortUnit = c.Unit
	}
	c.Kiosk.fill()
	c.Build.settle(c.table.Says)
	if c.CheckDays == 0 {
		c.CheckDays = usualCheckDays
	}
	for i := range c.Fields {
		if c.Fields[i].ID == "" {
			c.Fields[i].ID = record.Slug(vi.Slug(c.Fields[i].Name))
		}
	}
	for table, ids := range c.idLists() {
		seen := map[string]bool{}
		for i, id := range ids {
			if id != "" && seen[id] {
				found = append(found, problem.New("E402", c.table.At(table+"."+itoa(i)+".id"), "id", id, "table", table))
			}
			seen[id] = true
		}
	}
	found = append(found, c.backwards()...)
	if c.Build.PDF && c.Build.Without(PrintFolder) {
		found = append(found, problem.New("W985", c.table.At("build.pdf")))
	}
	if c.BaseURL != "" && !plainBase(string(c.BaseURL)) {
		found = append(found, problem.New("E413", c.table.At("base_url"), "value", string(c.BaseURL)))
		c.BaseURL = ""
	} else if c.BaseURL == "" && !c.table.Says("base_url") {
		found = append(found, problem.New("W403", problem.Place{File: ConfigFile}))
	}
	if c.BaseURL != "" && c.OpenData.Licence == "" && !c.Sample {
		found = append(found, problem.New("W880", c.table.At("base_url")))
	}
	c.BaseURL = record.URL(strings.TrimSuffix(string(c.BaseURL), "/"))
	return found
}

var baseURL = regexp.MustCompile(`^https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?$`)

// BasePath is where the site stands on its host: "" or "/sub".
func (c *Config) BasePath() string {
	u, err := url.Parse(string(c.BaseURL))
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(u.Path, "/")
}

// plainBase tells an address that is scheme, host and plain path and nothing else: it is
// written into settings of hosts, where a sign could mean something.
func plainBase(text string) bool { return len(text) <= 200 && baseURL.MatchString(text) }

func itoa(i int) string { return strconv.Itoa(i) }
