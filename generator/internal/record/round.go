package record

import (
	"regexp"
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Round is a service that comes to an area on days of its own: rubbish is collected. Days are
// those of the week, or a repeat from the first day on; what becomes of one that is a holiday
// the row says itself, for whoever collects does not keep the calendar of offices.
type Round struct {
	Area     string    `key:"area" vi:"Khu nào (tổ, thôn, đường)" say:"Khu" en:"Area" need:"yes" is:"same" eg:"Tổ dân phố 1, 2, 3"`
	What     string    `key:"what" vi:"Thu gì" en:"What" need:"yes" is:"same" eg:"Rác sinh hoạt"`
	Weekdays []Weekday `key:"weekdays" vi:"Vào các thứ" en:"Days of the week" eg:"thứ Hai"`
	Repeat   Repeat    `key:"repeat" vi:"Không theo thứ thì lặp lại" en:"Or a repeat" eg:"hằng tháng"`
	From     Day       `key:"from" vi:"Từ ngày" en:"From" need:"yes" is:"same" eg:"2027-01-01"`
	Until    Day       `key:"until" vi:"Đến hết ngày" en:"Until" need:"yes" eg:"2027-12-31"`
	Begins   Clock     `key:"begins" vi:"Từ giờ" en:"From the hour" eg:"17:00"`
	Ends     Clock     `key:"ends" vi:"Đến giờ" en:"To the hour" eg:"19:00"`
	Place    string    `key:"place" vi:"Để ở đâu" en:"Where to put it" eg:"Trước cửa nhà"`
	OnDayOff RoundOff  `key:"day_off" vi:"Trùng ngày lễ thì" en:"On a holiday" eg:"thu bù ngày hôm sau"`
}

// RoundChange is a day on which it is not as the rows say.
type RoundChange struct {
	On   Day    `key:"on" vi:"Lần ngày" en:"Day" need:"yes" is:"same" eg:"2027-03-01"`
	Area string `key:"area" vi:"Khu nào (bỏ trống: mọi khu)" say:"Khu" en:"Area (all when empty)" is:"same" eg:"Tổ dân phố 1, 2, 3"`
	To   Day    `key:"moved_to" vi:"Chuyển sang ngày (bỏ trống: không thu)" say:"Chuyển sang ngày" en:"Moved to (none: not collected)" eg:"2027-03-02"`
	Why  string `key:"why" vi:"Vì sao" en:"Why" need:"yes" eg:"Sửa đường"`
}

// soonest is how many days before its day a collection may be made instead, as before Tết.
const soonest = 14

// RoundOff is what becomes of a day that is a holiday.
type RoundOff string

// The ways; nothing said is [RoundHeld].
const (
	RoundHeld    RoundOff = "van-thu"
	RoundDropped RoundOff = "khong-thu"
	RoundNextDay RoundOff = "thu-bu-ngay-hom-sau"
)

func (*RoundOff) words() []string {
	return []string{"vẫn thu", "không thu", "thu bù ngày hôm sau"}
}

func (o *RoundOff) parse(text string) (bad *fault) {
	*o, bad = chooseAs[RoundOff](text, o.words())
	return bad
}

// String is the way as it is written.
func (o RoundOff) String() string { return wordOf(string(o), (*RoundOff)(nil).words()) }

// AreaKey is what areas are told apart by: their words, however they are spelled, and whether a
// dash goes through what lies between two figures. "Tổ 1-3" are three, "Tổ 1, 3" are two.
func AreaKey(area string) string { return vi.Fold(throughTo.ReplaceAllString(area, "$1 đến $2")) }

var throughTo = regexp.MustCompile(`(\d)\s*[-–—]\s*(\d)`)

// Days are the days that the row names.
func (r Round) Days() (out []vi.Date) {
	if len(r.Weekdays) == 0 {
		return r.Repeat.Days(r.From.Date, r.Until.Date)
	}
	for day, n := r.From.Date, 0; !r.Until.Before(day) && n < mostDays; day, n = day.AddDays(1), n+1 {
		if slices.ContainsFunc(r.Weekdays, func(w Weekday) bool { return w.Is(day) }) {
			out = append(out, day)
		}
	}
	return out
}

// checkRounds asks each row for days that there are, and each change for a row that it changes.
func (c *checker) checkRounds(rows []Round, changes []RoundChange) {
	if c.broken("rounds") {
		return
	}
	named := map[string]map[vi.Date]bool{} // area -> its days; "" of all
	for i, r := range rows {
		at := "rounds." + strconv.Itoa(i)
		if r.From.IsZero() || r.Until.IsZero() {
			continue // told where it is missing
		}
		fail := func(key string, why problem.Text) {
			c.fault("E905", at+"."+key, "area", r.Area, "why", problem.Both(why))
		}
		days := r.Days()
		switch {
		case r.Until.Before(r.From.Date):
			fail("until", problem.Text{Vi: "hết ngày " + r.Until.Short() + ", trước khi bắt đầu " + r.From.Short(), En: "it ends on " + r.Until.Short() + ", before it begins on " + r.From.Short()})
		case len(r.Weekdays) == 0 && r.Repeat == "":
			fail("area", problem.Text{Vi: "chưa nói thu vào thứ mấy", En: "no day of the week is named"})
		case len(r.Weekdays) > 0 && r.Repeat != "":
			fail("repeat", problem.Text{Vi: "vừa ghi các thứ vừa ghi lặp lại", En: "it names days of the week and a repeat"})
		case len(days) == 0:
			fail("until", problem.Text{Vi: "từ " + r.From.Short() + " đến " + r.Until.Short() + " không có ngày nào", En: "there is no day from " + r.From.Short() + " to " + r.Until.Short()})
		case r.From.DaysUntil(r.Until.Date) >= mostDays:
			fail("until", problem.Text{Vi: "dài quá hai năm", En: "it is longer than two years"})
		case r.Begins != (Clock{}) && r.Ends != (Clock{}) && !r.Begins.Before(r.Ends.Clock):
			fail("ends", problem.Text{Vi: "hết giờ " + r.Ends.String() + ", không sau giờ bắt đầu " + r.Begins.String(), En: "it ends at " + r.Ends.String() + ", not after it begins at " + r.Begins.String()})
		}
		for _, key := range []string{"", AreaKey(r.Area)} {
			if named[key] == nil {
				named[key] = map[vi.Date]bool{}
			}
			for _, d := range days {
				named[key][d] = true
			}
		}
	}
	for i, x := range changes {
		if !x.On.IsZero() && !named[AreaKey(x.Area)][x.On.Date] {
			c.fault("E906", "round_changes."+strconv.Itoa(i)+".on", "day", x.On.Short(), "weekday", x.On.Weekday(), "area", x.Area)
		}
		if !x.On.IsZero() && !x.To.IsZero() && (x.To == x.On || x.To.Before(x.On.AddDays(-soonest))) {
			c.fault("E914", "round_changes."+strconv.Itoa(i)+".moved_to", "day", x.On.Short(), "moved", x.To.Short())
		}
	}
}

// Weekdays are the days of the week, Monday first.
func Weekdays() (out []Weekday) {
	for _, word := range (*Weekday)(nil).words() {
		out = append(out, Weekday(vi.Slug(word)))
	}
	return out
}
