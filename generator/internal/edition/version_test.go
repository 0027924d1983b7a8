package edition_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// full are the edits that make of the small whole site one with a board, a notice, a
// second desk, holidays and all that sheets print.
var full = []string{
	"[[fields]]\nname = \"Hộ tịch\"", "[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2027-01-01\n\n[[fields]]\nname = \"Hộ tịch\"",
	"one_stop = true", "one_stop = true\nshort_name = \"Một cửa\"\naccess = \"Có đường dốc.\"",
	"[[boxes]]", "[[desks]]\nnumber = \"2\"\nname = \"Địa chính\"\nplace = \"cạnh cầu thang\"\nfields = [\"Đất đai\"]\n\n[[boxes]]",
	"name = \"Hộ tịch\"\nfields", "name = \"Hộ tịch\"\nplace = \"bên trái cửa\"\nfields",
	"-- content/trang/gioi-thieu.md --", `-- content/bang-niem-yet/chinh.md --
+++
name = "Bảng chính"
office = "mot-cua"
place = "bên trái cửa"
answerable = "Lãnh đạo Một cửa"
all_fields = true
hotlines = true
hours = true
radio = true
+++
-- content/thong-bao/hop-dan.md --
+++
name = "Về việc họp dân quý IV"
type = "thông báo"
number = "05/TB-UBND"
place = "Ví Dụ"
date = 2026-11-20
superior = "Thành phố Ví Dụ"
issuer = "Ủy ban nhân dân phường Ví Dụ"
position = "CHỦ TỊCH"
recipients = ["Như trên"]
archive = "VT"
boards = ["chinh"]
posted_from = 2026-11-20
posted_until = 2026-12-20
+++
Mời bà con đến “nhà văn hóa” lúc 8 giờ.
-- content/trang/gioi-thieu.md --`,
}

// codes of the full site, by what they stand for.
const (
	birth, quick, slip, face           = "1.001193", "1.001193.nhanh", "1.001193.phieu", "1.001193.bang"
	hours, door, desk1, desk2, box     = "cq-mot-cua", "cq-mot-cua.cua", "cq-mot-cua.quay-1", "cq-mot-cua.quay-2", "cq-mot-cua.thung-thu-1"
	guide, left, right, ahead          = "cq-mot-cua.huong-dan", "cq-mot-cua.mui-ten-trai", "cq-mot-cua.mui-ten-phai", "cq-mot-cua.mui-ten-thang"
	lines, field, decision, radio      = "ddn", "lv-ho-tich", "qd-cong-bo-2026", "lpt"
	heard, wallet, lookup              = "gop-y", "the-bo-tui", "tra-cuu"
	notice, board, quarterI, quarterIV = "tb-hop-dan", "bnt-chinh", "ck-quy-1-2026", "ck-quy-4-2026"
)

// versions are those of all codes of the full site with further edits.
func versions(t *testing.T, edits ...string) map[string]string {
	t.Helper()
	return versionsOf(posted(t, loadEach(t, slices.Concat(full, edits)...), nil))
}

func versionsOf(p *edition.Posted) map[string]string {
	out := map[string]string{}
	for code, list := range p.History() {
		if !edition.Watched(code) { // of no sheet
			out[code] = list[len(list)-1].ID
		}
	}
	return out
}

// loadEach makes one edit after the other; each must find its text.
func loadEach(t *testing.T, edits ...string) *site.Site {
	t.Helper()
	return loadOn(t, monday, edits...)
}

func loadOn(t *testing.T, day vi.Date, edits ...string) *site.Site {
	t.Helper()
	raw, err := os.ReadFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	for i := 0; i < len(edits); i += 2 {
		if !strings.Contains(text, edits[i]) {
			t.Fatalf("the site has no %q", edits[i])
		}
		text = strings.Replace(text, edits[i], edits[i+1], 1)
	}
	s, found, err := site.Load(filesOf(text), site.Options{Date: day})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

// TestVersionIsWhatIsPrinted: a printed fact changes the codes of the sheets that print
// it, and of no others.
func TestVersionIsWhatIsPrinted(t *testing.T) {
	before := versions(t)
	all := slices.Sorted(maps.Keys(before))
	// Signs and the sheet of the five answers name the unit in a corner alone, as part of what they are.
	unnamed := []string{notice, face, door, desk1, desk2, box, left, right, ahead}
	office := []string{hours, door, desk1, desk2, box, guide, left, right, ahead}
	for _, c := range []struct {
		name  string
		edits []string
		want  []string
	}{
		{"the unit's name", []string{`unit = "Ủy ban nhân dân phường Ví Dụ"`, `unit = "Ủy ban nhân dân phường Ví Dụ Đông"`}, without(all, unnamed...)},
		{"the body above it", []string{`superior = "Tỉnh Ví Dụ"`, `superior = "Tỉnh Ví Dụ Đông"`}, without(all, unnamed...)},
		{"the office's short name", []string{`short_name = "Một cửa"`, `short_name = "Một cửa phường"`}, []string{birth, quick, slip, face, field, decision, door, left, right, ahead, heard, lookup}},
		{"the whole site is no sample any more", []string{`unit = "Ủy`, "sample = true\nunit = \"Ủy"}, all},
		{"an office is a sample", []string{"one_stop = true", "one_stop = true\nsample = true"}, append(slices.Clone(office), lookup)},
		{"a holiday", []string{"from = 2027-01-01", "from = 2027-01-02"}, []string{hours}},
		{"a desk is put elsewhere", []string{`number = "1"`, `number = "4"`}, []string{birth, quick, slip, face, desk1, "cq-mot-cua.quay-4"}},
		{"what a desk takes", []string{`fields = ["Đất đai"]`, `fields = ["Đất đai", "Xây dựng"]`}, []string{desk2}},
		{"the fee", []string{`fee = "8.000 đồng"`, `fee = "9.000 đồng"`, "Lệ phí 8.000 đồng", "Lệ phí 9.000 đồng"}, []string{birth, quick, slip, face, field, field + ".phi", decision}},
		{"the time limit", []string{`time = "3 ngày làm việc"`, `time = "2 ngày làm việc"`, "sau 3 ngày", "sau 2 ngày"}, []string{birth, quick, slip, face, field, decision}},
		{"a paper more", []string{"[[legal_basis]]", "[[papers]]\nname = \"Giấy chứng sinh\"\noriginals = 1\ncopies = 0\n\n[[legal_basis]]"}, []string{birth, quick, slip, face}},
		{"the text of a step", []string{`text = "Nộp hồ sơ."`, `text = "Nộp hồ sơ tại quầy."`}, []string{birth}},
		{"a number to ring", []string{`number = "0261 000 0002"`, `number = "0261 000 0009"`}, []string{birth, hours, guide, lines, heard, wallet}},
		{"the office's number", []string{`phone = "0261 000 0000"`, `phone = "0261 000 0008"`}, []string{birth, quick, slip, face, hours, door, guide, lookup}},
		{"the office's address", []string{`address = "Số 1, đường Ví Dụ"`, `address = "Số 2, đường Ví Dụ"`}, []string{birth, quick, slip, hours, lookup}},
		{"the body of a notice", []string{"lúc 8 giờ", "lúc 9 giờ"}, []string{notice}},
		{"who signed", []string{`position = "CHỦ TỊCH"`, `position = "PHÓ CHỦ TỊCH"`, `issuer = "Ủy ban nhân dân phường Ví Dụ"`, "issuer = \"Ủy ban nhân dân phường Ví Dụ\"\nauthority = \"KT. CHỦ TỊCH\""}, []string{notice}},
		{"how long a notice hangs", []string{"posted_until = 2026-12-20", "posted_until = 2026-12-25"}, []string{quarterIV}},
		{"the name of a procedure in a decision", []string{`effective_from = 2026-01-10`, `effective_from = 2026-01-11`}, []string{decision, quarterI}},
		{"who opens the box", []string{`opened_by = "Lãnh đạo Văn phòng"`, `opened_by = "Chánh Văn phòng"`}, []string{box}},
		{"who answers for a board", []string{`answerable = "Lãnh đạo Một cửa"`, `answerable = "Phó Trưởng Một cửa"`}, []string{board}},
		{"a broadcast", []string{`at = "05:30"`, `at = "06:00"`}, []string{radio}},
		{"a way in", []string{`access = "Có đường dốc."`, `access = "Có thang máy."`}, []string{hours}},
	} {
		t.Run(c.name, func(t *testing.T) {
			after := versions(t, c.edits...)
			var got []string
			for code := range after {
				if after[code] != before[code] {
					got = append(got, code)
				}
			}
			for code := range before {
				if after[code] == "" {
					got = append(got, code)
				}
			}
			slices.Sort(got)
			want := slices.Sorted(slices.Values(c.want))
			if !slices.Equal(got, want) {
				t.Errorf("codes that changed:\n got %q\nwant %q", got, want)
			}
		})
	}
}

func without(list []string, codes ...string) (out []string) {
	for _, x := range list {
		if !slices.Contains(codes, x) {
			out = append(out, x)
		}
	}
	return out
}

// TestNobodyNotices: what no reader of a sheet sees is no new version of anything.
func TestNobodyNotices(t *testing.T) {
	before := versions(t)
	for name, edits := range map[string][]string{
		"the place of a tone":            {`does = "Nhận hồ sơ`, `does = "Nhận hồ sơ`, "nhà văn hóa", "nhà văn hoá"},
		"the tone of ủy":                 {`unit = "Ủy ban`, `unit = "Uỷ ban`},
		"y and i":                        {`requirements = "Không"`, `requirements = "Không"`, `text = "Nộp hồ sơ."`, `text = "Nộp  hồ sơ."`},
		"two blanks":                     {`name = "Tờ khai"`, `name = "Tờ  khai"`},
		"a stop at the end":              {`text = "Nộp hồ sơ."`, `text = "Nộp hồ sơ"`},
		"a stop at the end of a result":  {`result = "Giấy khai sinh"`, `result = "Giấy khai sinh."`},
		"curly quotation marks":          {"“nhà văn hóa”", `"nhà văn hóa"`},
		"a hard blank":                   {"lúc 8 giờ", "lúc 8\u00a0giờ"},
		"decomposed letters":             {`name = "Tờ khai"`, "name = \"Tơ\u0300 khai\""},
		"a capital":                      {`opened_by = "Lãnh đạo Văn phòng"`, `opened_by = "Lãnh đạo văn phòng"`},
		"the body, which no sheet shows": {"## Lưu ý", "## Chú ý"},
		"who owns the record":            {`decision = "cong-bo-2026"`, "decision = \"cong-bo-2026\"\nowner = \"Tư pháp\"\nreviewed_on = 2026-11-20"},
		"who answers for the site":       {`responsible = "Văn phòng HĐND và UBND"`, `responsible = "Văn phòng Ủy ban"`},
		"the summary of another record":  {`summary = "Trang này là gì."`, `summary = "Trang này để làm gì."`},
	} {
		t.Run(name, func(t *testing.T) {
			after := versions(t, edits...)
			for code := range before {
				if after[code] != before[code] {
					t.Errorf("%s is another version", code)
				}
			}
		})
	}
}

// TestVersionOfAnotherDay: a passing day makes no version: not the day of the build, not a
// holiday or a broadcast that is over.
func TestVersionOfAnotherDay(t *testing.T) {
	before := versions(t)
	after := versionsOf(posted(t, loadOn(t, vi.Date{Year: 2027, Month: 1, Day: 12}, full...), nil))
	for code := range before {
		if after[code] != before[code] {
			t.Errorf("%s is another version", code)
		}
	}
}

// schedule is a schedule for the full site: meetings of several weeks, a question that waits.
var schedule = []string{"-- content/trang/gioi-thieu.md --", `-- content/lich/tiep.md --
+++
name = "Chủ tịch tiếp công dân"
sort = "tiếp công dân"
host = "Chủ tịch Ủy ban nhân dân phường"
office = "mot-cua"
place = "Phòng tiếp công dân"
posted_on = 2026-11-02
owner = "Văn phòng"

[[sittings]]
on = 2026-11-12
from = "07:30"
to = "11:30"
repeat = "hằng tuần"
until = 2027-03-25

[[questions]]
said = "Bao giờ sửa cống?"
due = 2026-12-15
+++
-- content/trang/gioi-thieu.md --`}

// TestScheduleOfAnotherDay: a schedule on a wall is not old because a meeting of it is over, or
// because an answer is late; it is when one of its meetings is another, however far ahead.
func TestScheduleOfAnotherDay(t *testing.T) {
	const code = "lich-tiep"
	edits := slices.Concat(full, schedule)
	was := versionsOf(posted(t, loadOn(t, monday, edits...), nil))[code]
	if got := versionsOf(posted(t, loadOn(t, vi.Date{Year: 2027, Month: 1, Day: 12}, edits...), nil))[code]; got != was || got == "" {
		t.Errorf("%q, then %q", was, got)
	}
	change := []string{"[[questions]]", "[[changes]]\non = 2027-03-11\nwhy = \"họp\"\n\n[[questions]]"}
	if versionsOf(posted(t, loadOn(t, monday, slices.Concat(edits, change)...), nil))[code] == was {
		t.Error("a meeting that is dropped makes no other version")
	}
}

// TestReportOfAnotherDay: a report is not old because a task that it names is overdue.
func TestReportOfAnotherDay(t *testing.T) {
	const code = "bc-sipas"
	edits := slices.Concat(full, []string{"-- content/trang/gioi-thieu.md --", `-- content/nhiem-vu/gop-y.md --
+++
name = "Thùng thư góp ý"
duty = "Mở thùng thư hằng tuần."
plan = "Kế hoạch năm 2026"
section = "I. Góp ý"
number = "I.1"
lead = "Văn phòng"
units = ["Văn phòng"]
deadline = "Tháng 12 năm 2026"
owner = "Văn phòng"
+++
-- content/bao-cao/sipas.md --
+++
name = "SIPAS năm 2025"
summary = "Chỗ thấp là góp ý."
sort = "SIPAS"
of = "phường Ví Dụ"
period_from = 2025-01-01
period_until = 2025-12-31
measured_by = "Bộ Nội vụ"
score = "83,94"
source = "Báo cáo của Bộ Nội vụ"
owner = "Văn phòng"

[[scores]]
name = "Góp ý"
score = "79,12"
tasks = ["gop-y"]
+++
-- content/trang/gioi-thieu.md --`})
	was := versionsOf(posted(t, loadOn(t, monday, edits...), nil))[code]
	if got := versionsOf(posted(t, loadOn(t, vi.Date{Year: 2027, Month: 1, Day: 12}, edits...), nil))[code]; got != was || got == "" {
		t.Errorf("%q, then %q", was, got)
	}
}

// TestLawEnds: the sheet says of each law whether it is in force, so a sheet printed
// while it was is another version from the day it is not.
func TestLawEnds(t *testing.T) {
	before := posted(t, load(t), nil)
	ended := posted(t, load(t, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-11-22"), before.History())
	later := posted(t, load(t, "effective_from = 2016-01-01", "effective_from = 2016-01-01\neffective_to = 2026-11-23"), nil)
	was := before.Edition(birth).Version
	if was == ended.Edition(birth).Version || was != later.Edition(birth).Version {
		t.Errorf("in force %s, ended yesterday %s, ends today %s", was, ended.Edition(birth).Version, later.Edition(birth).Version)
	}
	if got := ended.Changes(birth, ended.Version(birth, was)); len(got) != 1 || got[0].Name != "Căn cứ pháp lý" {
		t.Errorf("changes: %+v", got)
	}
}

// TestOtherWordsChangeNoVersion: a label that the program, or a site's own words, put
// better makes no sheet on a wall old; a layout of the site's own that prints a fact less does.
func TestOtherWordsChangeNoVersion(t *testing.T) {
	s := loadEach(t, full...)
	ours := os.DirFS("../../../layouts")
	before := versionsOf(posted(t, s, nil))
	own := fstest.MapFS{"words/vi.toml": {Data: []byte("[procedure]\nlaws = \"Dựa vào luật nào\"\n[fee]\nfree = \"Không thu\"\n[limit]\nworking_days = \"{count} ngày công\"\n[sign]\nleft = \"Đi về bên trái\"\n[law]\nin_force = \"Đang còn hiệu lực\"\n[calendar]\ndate = \"{day}-{month}-{year}\"\n")}}
	p := postedWith(t, s, render.Overlay(own, ours))
	for code, v := range versionsOf(p) {
		if v != before[code] {
			t.Errorf("%s is another version", code)
		}
	}
	less := fstest.MapFS{"print/hours.html": {Data: []byte(`{{define "frame"}}{{template "leaf" .}}{{end}}{{define "what"}}{{word "hours.what"}}{{end}}{{define "main"}}{{template "heading" .}}{{end}}`)}}
	var changed []string
	for code, v := range versionsOf(postedWith(t, s, render.Overlay(less, ours))) {
		if v != before[code] {
			changed = append(changed, code)
		}
	}
	if !slices.Equal(changed, []string{hours}) {
		t.Errorf("a layout that prints less changes %q", changed)
	}
}

// TestChangesInWords: what changed is told in citizens' words, with old and new.
func TestChangesInWords(t *testing.T) {
	past := built(t, loadEach(t, full...), nil)
	for _, c := range []struct {
		name, code string
		edits      []string
		want       []string
	}{
		{"the fee", birth, []string{`fee = "8.000 đồng"`, `fee = "5.000 đồng"`, "Lệ phí 8.000 đồng", "Lệ phí 5.000 đồng"}, []string{"Phí, lệ phí: 5.000 đồng, trước là 8.000 đồng"}},
		{"the unit", hours, []string{`unit = "Ủy ban nhân dân phường Ví Dụ"`, `unit = "Ủy ban nhân dân phường Mới"`},
			[]string{"Tên cơ quan ở đầu tờ: Tỉnh Ví Dụ Ủy ban nhân dân phường Mới, trước là Tỉnh Ví Dụ Ủy ban nhân dân phường Ví Dụ"}},
		{"a line is gone", lines, []string{"required = true\n\n[[hotline_roles]]\nid = \"lanh-dao-mot-cua\"\nname = \"Lãnh đạo Bộ phận Một cửa\"\nrequired = true", "required = true",
			"-- content/duong-day-nong/lanh-dao.md --\n+++\nname = \"Lãnh đạo Bộ phận Một cửa\"\nnumber = \"0261 000 0003\"\nrole = \"lanh-dao-mot-cua\"\nunit = \"Bộ phận Một cửa\"\nholder = \"Trưởng Bộ phận\"\nhours = \"Giờ hành chính\"\noffices = [\"mot-cua\"]\nchecked_on = 2026-11-01\n+++\n", ""},
			[]string{"Lãnh đạo Bộ phận Một cửa: trước là 0261 000 0003; Trưởng Bộ phận. Giờ hành chính, nay bỏ"}},
		{"a procedure more", field, []string{"-- content/quyet-dinh/cong-bo-2026.md --", "-- content/thu-tuc/khai-tu.md --\n+++\nname = \"Đăng ký khai tử\"\ncode = \"1.000656\"\nfield = \"Hộ tịch\"\nlevel = \"Cấp xã\"\nsubjects = [\"Công dân\"]\nagency = \"Ủy ban nhân dân cấp xã\"\noffice = \"mot-cua\"\nresult = \"Trích lục\"\nrequirements = \"Không\"\nforms = \"Không\"\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"8.000 đồng\"\n[[steps]]\ntext = \"Nộp.\"\n[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0\n[[legal_basis]]\nnumber = \"60/2014/QH13\"\ntitle = \"Luật Hộ tịch\"\n+++\n-- content/quyet-dinh/cong-bo-2026.md --"},
			[]string{"Đăng ký khai tử: mới thêm"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := posted(t, loadEach(t, slices.Concat(full, c.edits)...), past)
			old := past[c.code][len(past[c.code])-1]
			var got []string
			for _, x := range p.Changes(c.code, old) {
				got = append(got, strings.ReplaceAll(x.Line(), "\u00a0", " "))
			}
			for _, want := range c.want {
				if !slices.Contains(got, want) {
					t.Errorf("no %q in %q", want, got)
				}
			}
			if p.Stands(c.code, old.ID) {
				t.Error("the old version is told to stand")
			}
		})
	}
}

// TestRemovedIsNamed: what is no longer in a list is told by its name.
func TestRemovedIsNamed(t *testing.T) {
	more := slices.Concat(full, []string{"name = \"Khai sinh cho trẻ\"", "name = \"Khai sinh cho trẻ sơ sinh\""})
	past := built(t, loadEach(t, more...), nil)
	p := posted(t, loadEach(t, full...), past)
	var got []string
	for _, x := range p.Changes(radio, past[radio][0]) {
		got = append(got, x.Line())
	}
	if want := []string{"Khai sinh cho trẻ: mới thêm", "Khai sinh cho trẻ sơ sinh: bản hiện nay không còn"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
