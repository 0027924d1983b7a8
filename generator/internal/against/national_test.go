package against_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/against"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const root = "../../.."

// shipped are the sites that the repository ships with facts of the national base.
var shipped = []string{"", "examples/phuong"}

func origins(t *testing.T) map[string]importer.Origin {
	t.Helper()
	data := national.Read(t, national.Procedures)
	got, bad, err := importer.Origins([]importer.Input{{Name: national.Procedures, From: bytes.NewReader(data)}})
	if err != nil {
		t.Fatal(err)
	}
	if bad.Failed() || len(got) < 1000 {
		t.Fatalf("%d procedures; %v", len(got), bad)
	}
	return got
}

func recordsOf(t *testing.T, site string) []record.Record {
	t.Helper()
	records, _, err := record.ReadAll(os.DirFS(filepath.Join(root, site)))
	if err != nil {
		t.Fatal(err)
	}
	return records
}

// TestFacts holds every shipped procedure, policy and segment against the national export.
func TestFacts(t *testing.T) {
	all := origins(t)
	for _, site := range shipped {
		records := recordsOf(t, site)
		if len(records) < 20 {
			t.Fatalf("%s: only %d records", site, len(records))
		}
		for _, p := range against.Compare(records, all) {
			t.Errorf("%s/%s:%d %s %s", site, p.File, p.Line, p.Code, p.Message(problem.Vietnamese))
		}
	}
}

// TestNationalPoliciesNameProcedures: a policy that names the national base as its source names a procedure of it, by
// reference or by code, so that it is held against the source at all.
func TestNationalPoliciesNameProcedures(t *testing.T) {
	coded, checked := regexp.MustCompile(`\b\d\.\d{6}\b`), 0
	for _, site := range shipped {
		for _, r := range recordsOf(t, site) {
			p, is := r.(*record.Policy)
			if !is || !strings.Contains(record.Of(p).Source, "Cơ sở dữ liệu quốc gia") {
				continue
			}
			checked++
			if len(p.Procedures) == 0 && !coded.MatchString(p.Summary+p.Benefit+p.How+string(p.Body.Source)) {
				t.Errorf("%s/%s: names no procedure of its source", site, record.Of(p).Key())
			}
		}
	}
	if checked < 10 {
		t.Errorf("only %d policies of the national base", checked)
	}
}

// TestNothingShippedNarrows needs no export: no policy, segment or page that is shipped names
// one group where the records of its procedures name two.
func TestNothingShippedNarrows(t *testing.T) {
	for _, name := range shipped {
		if found := narrowed(t, name, recordsOf(t, name)); len(found) > 0 {
			t.Errorf("%s: %v", name, found)
		}
	}
	text := replaced(t, recordsOf(t, ""), "", "chinh-sach/tro-cap-xa-hoi-hang-thang", "cận nghèo", "khó khăn")
	if found := narrowed(t, "", text); len(found) == 0 {
		t.Error("a policy that drops a group is not told")
	}
}

// narrowed are the faults of that kind of records.
func narrowed(t *testing.T, name string, records []record.Record) (out problem.List) {
	t.Helper()
	cfg, err := site.ReadConfig(os.DirFS(filepath.Join(root, name)))
	if err != nil {
		t.Fatal(err)
	}
	day, _ := vi.ParseDate("2026-11-23")
	_, found := site.Link(cfg, records, site.Options{Date: day})
	for _, p := range found {
		if p.Code == "W361" {
			out = append(out, p)
		}
	}
	return out
}

// planted are faults that the shipped content once had (compared on 26 Nov 2026), each as the
// words it has now and those it had; field is how the fault is told.
var planted = []struct{ site, file, now, then, field string }{
	{"", "thu-tuc/cap-so-do-lan-dau", "key = \"level\"\n", "key = \"owner\"\n", "Cấp thực hiện"},
	{"", "thu-tuc/dang-ky-khai-sinh", "source = \"163/QĐ-BTP\"", "source = \"999/QĐ-BTP\"", "Số quyết định công bố"},
	{"", "thu-tuc/giang-dao-ngoai-dia-ban-phu-trach-trong-mot-xa", "key = \"decision_number\"", "key = \"owner\"", "Số quyết định công bố"},
	{"", "thu-tuc/dang-ky-ho-kinh-doanh", "fee = \"150.000 đồng\"", "fee = \"Xem ghi chú\"", "Phí, lệ phí"},
	{"", "thu-tuc/dang-ky-ho-kinh-doanh", "fee = \"50.000 đồng\"", "fee = \"55.000 đồng\"", "Phí, lệ phí"},
	{"", "thu-tuc/ho-tro-an-trua-tre-mau-giao", "one_of = \"a\"\n", "", "Điều kiện"},
	{"", "thu-tuc/giay-phep-sua-chua-cai-tao-nha", "key = \"ways\"", "key = \"owner\"", "Nguồn tự mâu thuẫn"},
	{"", "thu-tuc/ho-tro-thiet-hai-dich-benh-dong-vat", "key = \"ways\"", "key = \"owner\"", "Nguồn tự mâu thuẫn"},
	{"", "thu-tuc/gia-han-tam-tru", "key = \"ways\"", "key = \"owner\"", "Nguồn tự mâu thuẫn"},
	{"", "thu-tuc/dang-ky-khai-sinh", "key = \"ways\"", "key = \"owner\"", "Nguồn tự mâu thuẫn"},
	{"", "thu-tuc/dang-ky-khai-sinh", "fee_short = \"Hỏi nơi tiếp nhận\"", "fee_short = \"Không mất tiền nếu đăng ký đúng hạn\"", "Nói là không thu"},
	{"", "thu-tuc/hien-dat-mo-duong", "fee_note = \"Nguồn ghi “Không quy định”.", "fee_note = \"Không có quy định thu phí.", "Nói là không thu"},
	{"examples/phuong", "thu-tuc/dang-ky-khai-sinh", "fee_note = \"Có trường hợp", "fee_note = \"Miễn khi đăng ký đúng hạn. Có trường hợp", "Nói là không thu"},
	{"", "thu-tuc/cap-ban-sao-trich-luc-ho-tich", "time = \"Xem ghi chú\"", "time = \"Ngay trong ngày\"", "Thời hạn giải quyết"},
	{"", "thu-tuc/doi-cap-lai-giay-xac-nhan-khuyet-tat", "từ đủ 6 tuổi trở lên ", "", "Con số trong yêu cầu"},
	{"", "thu-tuc/ho-tro-chi-phi-hoc-tap", " (không quá một lần)", "", "Điều kiện"},
	{"", "thu-tuc/dang-ky-ket-hon", "phải giúp bạn nộp trực tuyến", "nhận", "Điều kiện"},
	{"", "thu-tuc/dang-ky-khai-tu", "hợp pháp hóa lãnh sự", "dịch", "Điều kiện"},
	{"", "thu-tuc/tro-cap-than-nhan-liet-si", "và một trong các giấy tờ theo trường hợp của bạn", "và giấy tờ kèm theo", "Điều kiện"},
	{"", "thu-tuc/mai-tang-phi-dan-cong-hoa-tuyen-cu", "cấp xã 2 ngày làm việc,", "cấp xã 2 ngày,", "Thời hạn giải quyết"},
	{"", "chinh-sach/tro-cap-xa-hoi-hang-thang", "thấp hơn", "ít ỏi", "Điều kiện"},
	{"", "phat-thanh/tro-cap-nguoi-gia", "thấp hơn", "ít ỏi", "Điều kiện"},
	{"", "phat-thanh/tro-cap-nguoi-gia", "Từ đủ bảy mươi lăm tuổi", "Từ đủ tám mươi hai tuổi", "Con số không có ở thủ tục"},
	{"", "chinh-sach/tro-giup-dot-xuat", "Báo ngay cho", "Trong 2 ngày, báo", "Con số không có ở thủ tục"},
	{"", "phat-thanh/tro-cap-nguoi-gia", "Hộ nghèo, hộ cận nghèo thì", "Hộ nghèo thì", "Chỉ nói một nhóm"},
	{"", "phat-thanh/tro-cap-nguoi-gia", "đủ bảy mươi tuổi đã", "tuổi nào cũng", "Chỉ nói một nhóm"},
	{"", "chinh-sach/ho-tro-mai-tang", "hoặc qua bưu chính", "(không nhận qua bưu chính)", "Chỉ nói một nhóm"},
	{"", "thu-tuc/chung-thuc-di-chuc", "không phải nộp hay xuất trình", "nên mang theo", "Điều kiện"},
	{"", "thu-tuc/dang-ky-khai-sinh", "không được đòi bản sao", "nộp cả bản sao", "Điều kiện"},
	{"", "thu-tuc/dang-ky-giam-ho", "tẩy xóa", "cũ", "Điều kiện"},
	{"", "thu-tuc/dang-ky-ket-hon-co-yeu-to-nuoc-ngoai", "mà chưa ghi vào sổ hộ tịch trong nước", "", "Điều kiện"},
	{"", "thu-tuc/xac-nhan-thong-tin-ho-tich", "Giấy tờ hộ tịch đã đăng ký", "Giấy tờ", "Điều kiện"},
	{"", "thu-tuc/chung-thuc-giao-dich-dong-san-dat-nha-o", "đang bị cái chết đe dọa đến tính mạng", "ốm nặng", "Điều kiện"},
	{"examples/phuong", "thu-tuc/dang-ky-khai-sinh", "Văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ", "Sổ khám", "Giấy tờ"},
	{"examples/phuong", "chinh-sach/tien-tro-cap-cho-nguoi-gia", "thấp hơn", "ít ỏi", "Điều kiện"},
	{"examples/phuong", "phat-thanh/tro-cap-cho-ong-ba", "thấp hơn", "ít ỏi", "Điều kiện"},
	{"examples/phuong", "thu-tuc/dang-ky-tam-tru", "fee = \"10.000 đồng\"", "fee = \"15.000 đồng\"", "Phí, lệ phí"},
	{"examples/phuong", "thu-tuc/dang-ky-tam-tru", "number = \"54/2025/TT-BCA\"", "number = \"54/2025/TT-BTC\"", "Căn cứ pháp lý"},
}

// TestOldFaults plants them again, one at a time: each is told, and told at the record.
func TestOldFaults(t *testing.T) {
	all := origins(t)
	records := map[string][]record.Record{}
	for _, site := range shipped {
		records[site] = recordsOf(t, site)
	}
	for _, fault := range planted {
		t.Run(fault.file, func(t *testing.T) {
			found := against.Compare(replaced(t, records[fault.site], fault.site, fault.file, fault.now, fault.then), all)
			for _, p := range found {
				if strings.HasSuffix(p.File, fault.file+".md") && strings.HasPrefix(p.Message(problem.Vietnamese), fault.field) {
					return
				}
			}
			t.Errorf("%q for %q is not told; %d other problems: %v", fault.then, fault.now, len(found), found)
		})
	}
}

// replaced are the records of a site with one of them changed.
func replaced(t *testing.T, records []record.Record, site, file, now, then string) []record.Record {
	t.Helper()
	name := record.ContentDir + "/" + file + ".md"
	data, err := os.ReadFile(filepath.Join(root, site, name))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(now)) {
		t.Fatalf("%s has no %q: the fault is planted nowhere", name, now)
	}
	var out []record.Record
	for _, r := range records {
		b := record.Of(r)
		p, procedure := r.(*record.Procedure)
		switch {
		case b.File == name:
			r, _ = record.Parse(name, b.Kind, bytes.ReplaceAll(data, []byte(now), []byte(then)))
		case procedure && !bytes.Contains(data, []byte(p.Code)) && !bytes.Contains(data, []byte(b.Key())):
			continue // nothing to do with the one that changed
		}
		out = append(out, r)
	}
	return out
}
