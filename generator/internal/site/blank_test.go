package site_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestBlanks: a form is that of several procedures where its file or a number of its own says so, and nowhere else.
func TestBlanks(t *testing.T) {
	record := func(code, field string, papers ...string) *fstest.MapFile {
		text := "+++\nname = \"Việc " + code + "\"\ncode = \"" + code + "\"\nfield = \"" + field + "\"\nlevel = \"Cấp xã\"\nagency = \"UBND cấp xã\"\nsubjects = [\"Cá nhân\"]\nresult = \"Giấy\"\nrequirements = \"Không\"\nforms = \"Không\"\n\n" +
			"[[ways]]\nchannel = \"trực tiếp\"\ntime = \"1 ngày\"\nfee = \"Không\"\n\n[[steps]]\ntext = \"Nộp.\"\n"
		for _, p := range papers {
			text += "\n[[papers]]\noriginals = 1\ncopies = 0\n" + p + "\n"
		}
		return &fstest.MapFile{Data: []byte(text + "+++\n")}
	}
	s, found, err := site.Load(fstest.MapFS{
		"config.toml":          {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n")},
		"content/thu-tuc/a.md": record("1.000001", "Hộ tịch", "name = \"Tờ khai cư trú\"\nform = \"Mẫu CT01\"", "name = \"Đơn đề nghị\"\nform = \"Mẫu số 01\"", "name = \"Giấy chứng sinh\""),
		"content/thu-tuc/b.md": record("1.000002", "Cư trú", "name = \"Tờ khai cư trú\"\nform = \"Mẫu CT01\"", "name = \"Đơn đề nghị\"\nform = \"Mẫu số 01\""),
		"content/thu-tuc/c.md": record("1.000003", "Cư trú", "name = \"Tờ khai A\"\nform_url = \"mau/a.pdf\"", "name = \"Tờ khai A (bản in)\"\ncase = \"Khi ủy quyền\"\nform_url = \"mau/a.pdf\""),
		"content/thu-tuc/d.md": record("1.000004", "Thuế", "name = \"Hóa đơn\""),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}, HasFile: func(string) bool { return true }, FileSize: func(string) int64 { return 84_000 }})
	if err != nil || found.Failed() {
		t.Fatal(found, err)
	}
	var got []string
	for _, b := range s.Blanks {
		var uses []string
		for _, p := range b.Uses {
			uses = append(uses, string(p.Code))
		}
		got = append(got, fmt.Sprint(b.Name, "|", b.Number, "|", b.Bytes, "|", strings.Join(uses, " ")))
	}
	want := []string{"Đơn đề nghị|Mẫu số 01|0|1.000001", "Đơn đề nghị|Mẫu số 01|0|1.000002", "Tờ khai A||84000|1.000003", "Tờ khai cư trú|Mẫu CT01|0|1.000001 1.000002"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	var fields []string
	for _, f := range s.BlankFields() {
		fields = append(fields, fmt.Sprint(f.Name, " ", len(f.Blanks)))
	}
	if !slices.Equal(fields, []string{"Cư trú 3", "Hộ tịch 2"}) {
		t.Error(fields)
	}
	if file := s.BlanksWithFile(); len(file) != 1 || file[0].File != "mau/a.pdf" {
		t.Error(file)
	}
	if !s.Addresses().Has(site.BlanksNamesAddress) || s.Addresses().Has(site.BlanksOfAddress(s.Fields[0])) {
		t.Error("a short list has two pages and no more")
	}
}
