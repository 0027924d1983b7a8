package render

import (
	"reflect"
	"testing"
)

func TestKioskCases(t *testing.T) {
	paper := []Paper{{Name: "Tờ khai"}}
	group := func(id, title string) PaperGroup { return PaperGroup{ID: id, Title: title, Papers: paper} }
	for _, c := range []struct {
		name   string
		groups []PaperGroup
		mode   KioskAskMode
		cases  []string // ids of the groups that are asked for
	}{
		{"nothing to ask", []PaperGroup{group("a", "")}, AskNothing, nil},
		{"a heading is no case", []PaperGroup{group("a", "Giấy tờ phải nộp"), group("b", "Giấy tờ phải xuất trình")}, AskNothing, nil},
		{"some for all, some by case", []PaperGroup{group("a", ""), group("b", "Trẻ bị bỏ rơi"), group("c", "Khi ủy quyền")}, AskEach, []string{"b", "c"}},
		{"each case has its own", []PaperGroup{group("a", "Đăng ký lần đầu"), group("b", "Đăng ký lại")}, AskOne, []string{"a", "b"}},
		{"one case alone is no choice", []PaperGroup{group("a", "Đăng ký lần đầu")}, AskNothing, nil},
		{"a case without papers is not asked for", []PaperGroup{group("a", ""), {ID: "b", Title: "Khi ủy quyền"}}, AskNothing, nil},
	} {
		ask, papers := kioskCases(c.groups)
		var got []string
		for _, p := range papers {
			if p.Case {
				got = append(got, p.ID)
			}
		}
		if ask.Mode != c.mode || !reflect.DeepEqual(got, c.cases) || len(ask.Cases) != len(c.cases) || len(papers) != len(c.groups) {
			t.Errorf("%s: %q, cases %v", c.name, ask.Mode, got)
		}
	}
}
