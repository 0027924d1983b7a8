package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestAired: what goes over the loudspeakers says no day that the record does not.
func TestAired(t *testing.T) {
	p := placed(t, "site")
	first, last := record.Day{Date: vi.Date{Year: 2027, Month: 1, Day: 5}}, record.Day{Date: vi.Date{Year: 2027, Month: 1, Day: 7}}
	for _, c := range []struct {
		from, until record.Day
		want        string
	}{
		{record.Day{}, record.Day{}, ""},
		{first, record.Day{}, "loa truyền thanh từ 05/01/2027"},
		{first, last, "loa truyền thanh từ 05/01/2027 đến 07/01/2027"},
	} {
		if is := p.Aired(c.from, c.until); is != c.want {
			t.Errorf("%q, want %q", is, c.want)
		}
	}
}
