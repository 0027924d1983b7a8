package importer_test

import (
	"slices"
	"testing"
)

// TestAuthorizationIsNobodysOwnCase: what an authorization needs is parted by who is authorized, though another case
// stands beside it; what says nothing of one is everybody's.
func TestAuthorizationIsNobodysOwnCase(t *testing.T) {
	in := func(name, of string) object { return object{"name": name, "originals": 1, "copies": 0, "case": of} }
	const filing = "Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau:"
	p := importRow(t, object{"documents": []object{
		in("Giấy đề nghị thay đổi", "* Trường hợp thay đổi chủ hộ:"),
		in("(i) Trường hợp ủy quyền cho cá nhân thì phải có văn bản ủy quyền cho cá nhân.", filing),
		in("(ii) Trường hợp ủy quyền cho tổ chức thì phải có hợp đồng ủy quyền với tổ chức.", filing),
		in("(1) Thông báo giải thể;", filing),
	}})
	want := []string{
		"Trường hợp thay đổi chủ hộ|Giấy đề nghị thay đổi|1+0|", "Trường hợp ủy quyền cho cá nhân|Văn bản ủy quyền cho cá nhân.|1+0|",
		"Trường hợp ủy quyền cho tổ chức|Hợp đồng ủy quyền với tổ chức.|1+0|", "|Thông báo giải thể|1+0|",
	}
	if got := papersTold(p.Papers); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
		t.Errorf("%q", got)
	}
	for _, x := range p.Papers {
		if x.OneOf != "" {
			t.Errorf("%q is one of several", x.Name)
		}
	}
}

// TestChoiceStays: where the papers of such a case say no case of their own, one of them is enough, and the case does
// not lead into a list.
func TestChoiceStays(t *testing.T) {
	const filing = "Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau:"
	p := importRow(t, object{"documents": []object{
		paper("Đơn", 1, 0),
		{"name": "Văn bản ủy quyền", "originals": 1, "copies": 0, "case": filing},
		{"name": "Giấy giới thiệu của dịch vụ bưu chính", "originals": 1, "copies": 0, "case": filing},
	}})
	if n := len(p.Papers); n != 3 || p.Papers[1].OneOf == "" || p.Papers[1].OneOf != p.Papers[2].OneOf || p.Papers[1].Case != "Trường hợp ủy quyền thực hiện thủ tục" {
		t.Errorf("%+v", p.Papers)
	}
}

// TestPapersStandOnce: rows that differ in marks of a list alone are one paper; other counts or another case make another.
func TestPapersStandOnce(t *testing.T) {
	in := func(name, of string, originals int) object {
		return object{"name": name, "originals": originals, "copies": 0, "case": of}
	}
	p := importRow(t, object{"documents": []object{
		in("+ Giấy đề nghị.", "a", 1), in("- Giấy đề nghị;", "a", 1), in("Giấy đề nghị", "b", 1), in("Giấy đề nghị", "b", 2),
	}})
	if got, want := papersTold(p.Papers), []string{"a|Giấy đề nghị.|1+0|", "b|Giấy đề nghị|1+0|", "b|Giấy đề nghị|2+0|"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestSaidAgainWithMore: a row that says more of a paper stands for the row that only names it; what hands in another paper
// stays, and so does the paper of another case.
func TestSaidAgainWithMore(t *testing.T) {
	const more = "Giấy chứng nhận đã cấp; Trường hợp bị mất thì không phải nộp"
	p := importRow(t, object{"documents": []object{paper("Giấy chứng nhận đã cấp", 1, 0), paper(more, 1, 0), paper("Giấy chứng nhận", 1, 0), paper("****", 1, 0)}})
	if got, want := papersTold(p.Papers), []string{"|" + more + "|1+0|", "|Giấy chứng nhận|1+0|"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestOfficeAdds: what the office itself puts into the file is no paper of a citizen.
func TestOfficeAdds(t *testing.T) {
	p := importRow(t, object{"documents": []object{paper("Đơn đề nghị", 1, 0), paper("Tờ trình của UBND cấp xã", 1, 0), paper("Tờ trình đề nghị thành lập trung tâm", 1, 0), paper("Tờ trình của UBND cấp xã nơi đến", 1, 0)}})
	var brought []string
	for _, x := range p.Papers {
		if !x.Remark() {
			brought = append(brought, x.Name)
		}
	}
	if want := []string{"Đơn đề nghị", "Tờ trình đề nghị thành lập trung tâm", "Tờ trình của UBND cấp xã nơi đến"}; !slices.Equal(brought, want) {
		t.Errorf("%q", brought)
	}
}

// TestPartsOfTheFile: a number of the source's own list is no name of a paper, and the name of a form is no paper.
func TestPartsOfTheFile(t *testing.T) {
	p := importRow(t, object{"documents": []object{
		paper("* Thành phần hồ sơ 1: Bản khai cá nhân.", 1, 0), paper("* Thành phần hồ sơ 2 (nếu có): Giấy chứng tử", 0, 1),
		paper("Tên mẫu đơn, mẫu tờ khai: Đề nghị giảng đạo (Mẫu B35)", 1, 1),
	}})
	if got, want := papersTold(p.Papers), []string{"|Bản khai cá nhân.|1+0|", "|Giấy chứng tử (nếu có)|0+1|", "|Tên mẫu đơn, mẫu tờ khai: Đề nghị giảng đạo (Mẫu B35)|0+0|"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
