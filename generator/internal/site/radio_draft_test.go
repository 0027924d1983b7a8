package site_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

func drafted(t *testing.T, tenths int, edits ...string) (string, *site.Site) {
	t.Helper()
	fsys := base(t)
	name := "content/thu-tuc/khai-sinh.md"
	fsys[name] = &fstest.MapFile{Data: []byte(strings.NewReplacer(edits...).Replace(string(fsys[name].Data)))}
	s, _ := load(t, fsys, false)
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	r := &record.Radio{Series: record.Monthly, Slot: record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: tenths, Unit: vi.Minute}}}
	return s.DraftScript(book.Speaker(words.Vietnamese), r, s.Procedures[:1]), s
}

// TestDraftCanBeReadOut: a fee is told with its note or not at all, a receipt only with an
// amount, a list as people say it.
func TestDraftCanBeReadOut(t *testing.T) {
	for _, c := range []struct {
		name      string
		edits     []string
		has, lack []string
	}{
		{"an amount", nil, []string{"Phí, lệ phí là 8.000 đồng", "lấy biên lai"}, []string{"- ", "; +", "không bao gồm"}},
		{"unknown", []string{`fee = "8.000 đồng"`, `fee = "?"`, `fee = "Không"`, `fee = "?"`}, []string{"Mức phí, lệ phí, bà con hỏi tại quầy trước khi nộp."}, []string{"biên lai"}},
		{"a note that is short", []string{`fee = "8.000 đồng"`, "fee = \"2.000 đồng\"\nfee_note = \"2.000 đồng một trang; từ trang thứ ba thu 1.000 đồng một trang\""}, []string{"2.000 đồng một trang, từ trang thứ ba thu 1.000 đồng một trang"}, nil},
		{"a note that is not", []string{`fee = "8.000 đồng"`, "fee = \"2.000 đồng\"\nfee_note = \"" + strings.Repeat("một mức cho từng loại giấy ", 20) + "\""}, []string{"bà con hỏi tại quầy trước khi nộp"}, []string{"2.000", "biên lai"}},
		{"a note without an amount", []string{`fee = "8.000 đồng"`, "fee = \"Xem ghi chú\"\nfee_note = \"Không quy định\""}, []string{"bà con hỏi tại quầy trước khi nộp"}, []string{"quy định", "biên lai"}},
		{"a form twice, a form by its number", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", strings.Repeat("[[papers]]\nname = \"Tờ khai đăng ký đăng ký khai sinh Mẫu số 05 Phụ lục I\"\noriginals = 1\ncopies = 0\n\n", 2)}, []string{"Bà con mang theo tờ khai đăng ký khai sinh."}, nil},
		{"a heading over papers", []string{"[[papers]]\nname = \"Tờ khai\"", "[[papers]]\nname = \"Và một trong các giấy tờ sau: bản sao theo mẫu số 47\"\nshort = \"Và một trong các giấy tờ sau\"\nform = \"Mẫu số 47\"\noriginals = 1\ncopies = 0\n\n[[papers]]\nname = \"Đơn đề nghị của cơ quan, tổ chức, hộ gia đình đứng ra lo (nếu có), kèm theo: ảnh; bản đồ\""}, []string{"Bà con mang theo đơn đề nghị. Còn 1 loại"}, []string{"theo và"}},
		{"a case by its list, a paper of everybody", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Tờ khai\"\noriginals = 1\n\n[[papers]]\nname = \"Lưu ý: nộp bản quét\"\noriginals = 1\n\n[[papers]]\nname = \"Ảnh (nếu có)\"\noriginals = 1\n\n[[papers]]\nname = \"Tờ khai\"\ncase = \"Khai theo danh sách, hồ sơ gồm:\"\noriginals = 1\n\n[[papers]]\nname = \"Danh sách\"\ncase = \"Khai theo danh sách, hồ sơ gồm:\"\noriginals = 1\n"}, []string{"Trường hợp khai theo danh sách thì mang thêm danh sách.", "ảnh nếu có"}, []string{"gồm", "lưu ý", "quét"}},
		{"who sets the fee", []string{`fee = "8.000 đồng"`, "fee = \"Xem ghi chú\"\nfee_note = \"Không quy định\"", "[[ways]]", "fee_short = \"Do HĐND cấp tỉnh quy định\"\n\n[[ways]]"}, []string{"Mức phí, lệ phí do HĐND cấp tỉnh quy định, bà con hỏi tại quầy trước khi nộp."}, []string{"là do", "biên lai"}},
		{"what brackets and forms leave behind", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Mẫu số 29 Đơn đăng ký biến động (theo Mẫu số 06 Phụ lục II kèm theo Nghị định số 142/2025/NĐ-CP).\"\noriginals = 1\n\n[[papers]]\nname = \"02 bản chính Danh sách người ở, trong đó nêu rõ lý do\"\noriginals = 1\n\n[[papers]]\nname = \"BIÊN BẢN HỌP thôn ban hành kèm theo Thông tư số 85/2019/TT-BTC\"\noriginals = 1\n"}, []string{"Bà con mang theo đơn đăng ký biến động, danh sách người ở và biên bản họp thôn."}, []string{"Mẫu", "(", "Thông tư"}},
		{"a count before a sheet", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"01 tờ khai đăng ký thuế\"\noriginals = 1\n"}, []string{"Bà con mang theo tờ khai đăng ký thuế"}, []string{"01", "một tờ khai"}},
		{"what is no paper", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Đơn đề nghị\"\noriginals = 1\n\n[[papers]]\nname = \"Đối với học sinh khuyết tật ngoài đơn phải bổ sung giấy xác nhận\"\noriginals = 1\n\n[[papers]]\nname = \"Thành phần hồ sơ 2\"\noriginals = 1\n"}, []string{"Bà con mang theo đơn đề nghị. Còn 1 loại", "Có trường hợp phải thêm giấy tờ"}, []string{"thành phần", "đối với"}},
		{"people who are others of the list", []string{"subjects = [", "subjects = [\"Doanh nghiệp Việt Nam\", \"Doanh nghiệp\", "}, nil, []string{"doanh nghiệp Việt Nam"}},
		{"whom the legal name is for", []string{`name = "Đăng ký khai sinh"`, "name = \"Đăng ký khai sinh cho trẻ từ đủ 6 tuổi trở lên\"\ncommon_names = [\"làm giấy khai sinh\"]"}, []string{"nói về việc làm giấy khai sinh.", "Việc này dành cho trẻ từ đủ 6 tuổi trở lên."}, nil},
		{"a slash of words, a slash of a number", []string{`name = "Đăng ký khai sinh"`, `name = "Hưởng trợ cấp/phụ cấp theo Quyết định số 613/QĐ-TTg"`}, []string{"hưởng trợ cấp hoặc phụ cấp theo Quyết định số 613/QĐ-TTg"}, nil},
		{"a slip of the base", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Tờ khai\"\noriginals = 1\n\n[[papers]]\nname = \"Hợp đồng và hóa đơn\"\noriginals = 1\n\n[[papers]]\nname = \"Giấy hVề việc này\"\noriginals = 1\n"}, []string{"Bà con mang theo tờ khai, và hợp đồng và hóa đơn. Còn 1 loại"}, []string{"hVề"}},
		{"who draws up a paper", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Bản vẽ lối đi lập theo Mẫu số 02\"\noriginals = 1\n\n[[papers]]\nname = \"Quyết định thành lập theo Mẫu số 03\"\noriginals = 1\n"}, []string{"Bà con mang theo bản vẽ lối đi và quyết định thành lập."}, []string{"lập và", "Mẫu"}},
		{"what a name is about stays", []string{`name = "Đăng ký khai sinh"`, `name = "Xác nhận điều kiện về hạ tầng kỹ thuật của lối đi khi tách thửa đất ở hoặc thửa đất có đất khác trong cùng thửa"`}, []string{"nói về việc xác nhận điều kiện về hạ tầng kỹ thuật của lối đi."}, nil},
		{"whose wish it is goes with them", []string{`name = "Đăng ký khai sinh"`, `name = "Di chuyển hài cốt đang an táng tại nghĩa trang đi nơi khác theo nguyện vọng của đại diện thân nhân"`}, []string{"đi nơi khác."}, []string{"nguyện vọng"}},
		{"who alone brings a paper", []string{"[[papers]]\nname = \"Tờ khai\"\noriginals = 1\ncopies = 0", "[[papers]]\nname = \"Tờ khai\"\noriginals = 1\n\n[[papers]]\nname = \"Xác nhận của cơ quan y tế đối với trường hợp nhiễm bệnh\"\noriginals = 1\n\n[[papers]]\nname = \"Đề nghị quyết định giao đất\"\noriginals = 1\n"}, []string{"Bà con mang theo tờ khai và văn bản đề nghị quyết định giao đất.", "Có trường hợp phải thêm giấy tờ"}, []string{"nhiễm bệnh", "mang theo đề nghị"}},
		{"a name that nobody hears out", []string{`name = "Đăng ký khai sinh"`, `name = "Giải quyết chế độ, chính sách cho người tham gia lực lượng bảo vệ an ninh, trật tự ở cơ sở chưa tham gia bảo hiểm y tế mà bị ốm đau, bị tai nạn khi làm nhiệm vụ"`}, []string{"nói về việc giải quyết chế độ, chính sách.", "Việc này dành cho người tham gia lực lượng bảo vệ an ninh, trật tự ở cơ sở chưa tham gia bảo hiểm y tế mà bị ốm đau, bị tai nạn khi làm nhiệm vụ."}, nil},
		{"the name of the people", []string{"common_names = [", "common_names = [\"làm giấy khai sinh\", "}, []string{"nói về việc "}, []string{"thủ tục “"}},
	} {
		got, _ := drafted(t, 50, c.edits...)
		for _, want := range c.has {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in\n%s", c.name, want, got)
			}
		}
		for _, bad := range c.lack {
			if strings.Contains(got, bad) {
				t.Errorf("%s: %q in\n%s", c.name, bad, got)
			}
		}
	}
}

// TestDraftFitsItsSlot: parts go whole and in their order; what people come for stays.
func TestDraftFitsItsSlot(t *testing.T) {
	long, _ := drafted(t, 50)
	short, _ := drafted(t, 6)
	order := []string{"Kết quả bà con", "Bà con cũng có thể", "Việc này dành cho"}
	gone := false
	for i := len(order) - 1; i >= 0; i-- {
		if !strings.Contains(long, order[i]) {
			continue
		}
		if has := strings.Contains(short, order[i]); has && gone {
			continue
		} else if !has {
			for _, earlier := range order[:i] {
				if strings.Contains(short, earlier) && strings.Contains(long, earlier) {
					t.Errorf("%q went before %q", order[i], earlier)
				}
			}
			gone = true
		}
	}
	if len(short) >= len(long) || !strings.Contains(short, "Phí, lệ phí") || !strings.Contains(short, "Nộp hồ sơ") {
		t.Errorf("%s\n----\n%s", long, short)
	}
	for _, line := range strings.Split(strings.TrimSpace(short), "\n\n") {
		if !strings.Contains(long, line) && !strings.Contains(line, "giấy tờ") {
			t.Errorf("half a part: %q", line)
		}
	}
}

// TestFreeSlot: never on a holiday, never over another segment.
func TestFreeSlot(t *testing.T) {
	fsys := base(t)
	lay2(fsys, "config.toml", "unit =", "holidays = [{ name = \"Lễ\", from = 2026-11-30 }]\nunit =")
	s, _ := load(t, fsys, false)
	if len(s.Stations) == 0 {
		t.Fatal("no station")
	}
	day := vi.Date{Year: 2026, Month: 11, Day: 30}
	b, ok := s.FreeSlot(record.Monthly, 180, day)
	if !ok || b.On.Date == day {
		t.Errorf("%v %v", b.On, ok)
	}
	s.Stations[0].Airings = append(s.Stations[0].Airings, &site.Airing{Radio: s.Radios[0], Station: s.Stations[0], On: b.On.Date, At: b.At.Clock})
	if again, ok := s.FreeSlot(record.Monthly, 180, day); !ok || again.On == b.On && again.At == b.At {
		t.Errorf("%v at %v twice", again.On, again.At)
	}
}
