package record_test

import (
	"testing"

	"niemyet/generator/internal/record"
)

func TestChoices(t *testing.T) {
	papers := []record.Paper{
		{Name: "A", OneOf: "a"}, {Name: "B"}, {Name: "C", OneOf: "A"}, {Name: "D", OneOf: "a", Case: "Khi ủy quyền"}, {Name: "E"},
	}
	got := record.Choices(papers)
	if len(got) != 4 || len(got[0]) != 2 || got[0][1].Name != "C" || got[1][0].Name != "B" || got[2][0].Name != "D" {
		t.Errorf("%+v", got)
	}
}

func TestDiffersNamesAKey(t *testing.T) {
	const head = "+++\nname = \"Luật Mẫu\"\nnumber = \"1/2020/QH14\"\ntype = \"Luật\"\nissuer = \"Quốc hội\"\n\n"
	for text, want := range map[string]string{
		"[[differs]]\nkey = \"number\"\nsource = \"2/2020/QH14\"\nreason = \"Nguồn gõ nhầm\"\n": "",
		"[[differs]]\nkey = \"numbre\"\nsource = \"2/2020/QH14\"\nreason = \"Nguồn gõ nhầm\"\n": "E208",
		"[[source_conflicts]]\nkey = \"ways\"\ntext = \"Hai số\"\n":                             "E208",
		"[[differs]]\nkey = \"number\"\nsource = \"2/2020/QH14\"\n":                             "E106",
	} {
		r, found := record.Parse("content/van-ban/mau.md", record.KindOf[*record.Law](), []byte(head+text+"+++\n"))
		got := ""
		for _, p := range found {
			got = string(p.Code)
		}
		if got != want {
			t.Errorf("%s: %v, want %q", text, found, want)
		}
		if d, ok := record.Of(r).Differing("number"); want == "" && (!ok || d.Source != "2/2020/QH14") {
			t.Errorf("%+v %v", d, ok)
		}
	}
}
