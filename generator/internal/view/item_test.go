package view

import (
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestFold: a list is folded where its items are many, and where fewer are so wordy that it would be as long.
func TestFold(t *testing.T) {
	p := placed(t, "site")
	groups := func(names ...string) []ItemGroup {
		half := len(names) / 2
		var out []ItemGroup
		for i, part := range [][]string{names[:half], names[half:]} {
			g := ItemGroup{Title: fmt.Sprint(i)}
			for _, name := range part {
				g.Items = append(g.Items, Item{Link: Link{Text: name}, Meta: []string{"Bao lâu: 3 ngày làm việc"}})
			}
			out = append(out, g)
		}
		return out
	}
	many := func(n int, name string) []string {
		return strings.Split(strings.Repeat(name+"\n", n)[:n*len(name)+n-1], "\n")
	}
	for _, c := range []struct {
		name string
		in   []ItemGroup
		want bool
	}{
		{"few", groups(many(31, "Tách hộ")...), false},
		{"many", groups(many(40, "Tách hộ")...), true},
		{"wordy", groups(many(31, strings.Repeat("Cấp giấy phép hoạt động ", 6))...), true},
		{"one group", groups(many(60, "Tách hộ")...)[:1], false},
	} {
		if p.Fold(c.in, "count.procedures"); c.in[0].Folded != c.want {
			t.Errorf("%s: folded %v", c.name, c.in[0].Folded)
		}
	}
}

// TestTopicOfOneField: a life event whose procedures are of one field has letters to jump to; one of several has fields;
// what people use stands before both, unfolded.
func TestTopicOfOneField(t *testing.T) {
	p := placed(t, "site")
	field, other := &site.Topic{ID: "a", Name: "Người có công"}, &site.Topic{ID: "b", Name: "Hộ tịch"}
	event := &site.Topic{}
	kind, _ := record.KindNamed("procedure")
	for i := range 30 {
		x := &site.Procedure{Field: field, Level: &site.Topic{}, Procedure: &record.Procedure{Base: record.Base{Kind: kind, ID: fmt.Sprint(i)}}}
		x.Procedure.Name = []string{"Cấp thẻ", "Đăng ký", "Hưởng trợ cấp"}[i%3]
		event.Procedures = append(event.Procedures, x)
	}
	if got := titles(p.TopicGroups(event, site.LifeEventFolder)); got != "C Đ H" {
		t.Errorf("one field: %s", got)
	}
	event.Procedures[0].Field = other
	if got := titles(p.TopicGroups(event, site.LifeEventFolder)); got != "Hộ tịch Người có công" {
		t.Errorf("two fields: %s", got)
	}
	event.Procedures[0].Popularity, event.Procedures[1].Popularity = 9, 2
	groups := p.TopicGroups(event, site.LifeEventFolder)
	p.Fold(groups, "count.procedures")
	if g := groups[0]; len(g.Items) != 2 || g.Folded || len(groups) != 2 || len(groups[1].Items) != 28 {
		t.Errorf("what people use does not stand first: %+v", groups)
	}
}

func titles(groups []ItemGroup) string {
	var out []string
	for _, g := range groups {
		out = append(out, g.Title)
	}
	return strings.Join(out, " ")
}
