package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/record"
)

// TestFullKind: a list of a kind of which this package knows nothing is imported by the
// titles of its row and the names of its fields, and two rows, or two files, of one
// number are one thing.
func TestFullKind(t *testing.T) {
	k := kindtest.Add(t)
	mapping, _ := importer.ReadMapping("nhap/cuoc-thi.toml", nil)
	list := "Việc hỏi dân;Số văn bản;Nhận bài từ ngày;Gửi bài về\nĐường mới;12/CT-UBND;01/11/2026;Một cửa\nCầu mới;12/CT-UBND;02/11/2026;Một cửa\n"
	got := importer.ImportLists([]importer.ListInput{{Name: "y-kien.csv", Data: []byte(list)}}, importer.ListOptions{Kind: k, Mapping: mapping})
	text := fileNamed(t, got, "duong-moi.md")
	for _, want := range []string{`name = "Đường mới"`, `number = "12/CT-UBND"`, "open_from = 2026-11-01", `office = "mot-cua"`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if codes := codesAt(got.Problems); len(got.Files) != 1 || !strings.Contains(strings.Join(codes, "; "), "3:1 W617") {
		t.Errorf("%d files, %q", len(got.Files), codes)
	}
	if !importer.Unique(k) || importer.Identity(k, []byte(text)) != importer.Identity(k, []byte(strings.Replace(text, "Đường mới", "Đường khác", 1))) || importer.Identity(k, []byte(text)) == "" {
		t.Error("two files of one number are two things")
	}
	if importer.Unique(record.KindOf[*record.Hotline]()) {
		t.Error("two hotlines may have one number")
	}
}
