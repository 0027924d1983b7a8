package kiosk

import (
	"reflect"
	"testing"

	"niemyet/generator/internal/view"
)

func TestCases(t *testing.T) {
	paper := []view.Paper{{Name: "Tờ khai"}}
	group := func(id, title string) view.PaperGroup { return view.PaperGroup{ID: id, Title: title, Papers: paper} }
	for _, c := range []struct {
		name   string
		groups []view.PaperGroup
		mode   AskMode
		cases  []string // ids of the groups that are asked for
	}{
		{"nothing to ask", []view.PaperGroup{group("a", "")}, AskNothing, nil},
		{"a heading is no case", []view.PaperGroup{group("a", "Giấy tờ phải nộp"), group("b", "Giấy tờ phải xuất trình")}, AskNothing, nil},
		{"some for all, some by case", []view.PaperGroup{group("a", ""), group("b", "Trẻ bị bỏ rơi"), group("c", "Khi ủy quyền")}, AskEach, []string{"b", "c"}},
		{"each case has its own", []view.PaperGroup{group("a", "Đăng ký lần đầu"), group("b", "Đăng ký lại")}, AskOne, []string{"a", "b"}},
		{"one case alone is no choice", []view.PaperGroup{group("a", "Đăng ký lần đầu")}, AskNothing, nil},
		{"a case without papers is not asked for", []view.PaperGroup{group("a", ""), {ID: "b", Title: "Khi ủy quyền"}}, AskNothing, nil},
	} {
		ask, papers := Cases(c.groups)
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
