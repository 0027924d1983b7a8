package revise_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/vi"
)

func off(t *testing.T, name, from, to string) revise.Off {
	t.Helper()
	a, err := vi.ParseDate(from)
	b, err2 := vi.ParseDate(to)
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	return revise.Off{Name: name, From: a, To: b}
}

// TestDaysOff: a list lies over what config.toml has; comments and what it does not speak of stay.
func TestDaysOff(t *testing.T) {
	from := files(t)
	head := string(from["config.toml"].Data)
	from["config.toml"].Data = []byte(head + `
# Ngày nghỉ
[[holidays]]
name = "Tết"   # theo thông báo
from = 2027-02-06
to = 2027-02-08
undecided = true

[[holidays]]
name = "Chiến thắng"
from = 2027-04-30

[[holidays]]
name = "Lao động"
from = 2027-05-01

[[holidays]]
name = "Ngày của phường"
from = 2027-06-14

[[holidays]]
name = "Quốc khánh"
from = 2027-09-02
`)
	s, _ := load(t, from)
	wish := revise.DaysOff{
		Off: []revise.Off{
			off(t, "Tết Dương lịch", "01/01/2027", "01/01/2027"), off(t, "Tết", "06/02/2027", "08/02/2027"),
			off(t, "Lễ 30/4, 1/5", "30/04/2027", "03/05/2027"), off(t, "Quốc khánh", "01/09/2027", "02/09/2027"),
		},
		Worked: []revise.Off{off(t, "làm bù lễ", "08/05/2027", "08/05/2027")},
	}
	p, err := wish.Plan(from, s)
	if err != nil {
		t.Fatal(err)
	}
	mustBe(t, "config.toml", string(p.Changes[0].New), head+`
# Ngày nghỉ
[[holidays]]
name = "Tết"   # theo thông báo
from = 2027-02-06
to = 2027-02-08

[[holidays]]
name = "Lễ 30/4, 1/5"
from = 2027-04-30
to = 2027-05-03

[[holidays]]
name = "Ngày của phường"
from = 2027-06-14

[[holidays]]
name = "Quốc khánh"
from = 2027-09-01
to = 2027-09-02

[[holidays]]
name = "Tết Dương lịch"
from = 2027-01-01

[[working_days]]
name = "làm bù lễ"
day = 2027-05-08
`)
	notes := fmt.Sprint(p.Notes)
	for _, want := range []string{"nay đã có thông báo chính thức", "Lao động (01/05/2027) nhập vào Lễ 30/4, 1/5", "trước là Quốc khánh: 02/09/2027", "config.toml có Ngày của phường (14/06/2027) mà danh sách không có", "Thêm Tết Dương lịch", "thứ Bảy 08/05/2027"} {
		if !strings.Contains(notes, want) {
			t.Errorf("%q is not told in %s", want, notes)
		}
	}

	from["config.toml"].Data = p.Changes[0].New
	s, _ = load(t, from)
	if p, err = wish.Plan(from, s); err != nil || len(p.Changes) != 0 {
		t.Errorf("the same list a second time changes %v, %v", p.Changes, err)
	}
}

// TestDaysOffRefused: a list that says two things of a day changes nothing.
func TestDaysOffRefused(t *testing.T) {
	from := files(t)
	s, _ := load(t, from)
	tet := off(t, "Tết", "05/02/2027", "11/02/2027")
	for why, wish := range map[string]revise.DaysOff{
		"hai lần":        {Off: []revise.Off{tet, off(t, "Tết ta", "11/02/2027", "12/02/2027")}},
		"vừa ghi làm bù": {Off: []revise.Off{tet}, Worked: []revise.Off{off(t, "làm bù", "06/02/2027", "06/02/2027")}},
		"vẫn làm việc":   {Worked: []revise.Off{off(t, "làm bù", "14/12/2027", "14/12/2027")}},
	} {
		var refused revise.Refusal
		if _, err := wish.Plan(from, s); !errors.As(err, &refused) || !strings.Contains(refused.Vi, why) {
			t.Errorf("%s: %v", why, err)
		}
	}
}
