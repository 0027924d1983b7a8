package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The tables of config.toml that the radio desk needs. All may be missing: stations
// are then those that segments name, and a day without a rule is a day on the air.

// RadioSeries is how a column goes out.
type RadioSeries struct {
	Every         record.Series    `key:"every" vi:"Chuyên mục theo" en:"Series" need:"yes" eg:"tháng"`
	Name          string           `key:"name" vi:"Tên chuyên mục" en:"Name" need:"yes" eg:"Cải cách hành chính hằng tháng"`
	Slot          record.Time      `key:"slot" vi:"Thời lượng dài nhất một bài" en:"Longest segment" eg:"5 phút"`
	Pace          int              `key:"pace" vi:"Nhịp đọc (tiếng một phút)" en:"Pace (syllables a minute)" eg:"200"`
	QuietDays     []record.Day     `key:"quiet_days" vi:"Ngày không phát" en:"Quiet days" eg:"2026-12-25"`
	QuietWeekdays []record.Weekday `key:"quiet_weekdays" vi:"Thứ không phát" en:"Quiet days of the week" eg:"Chủ nhật"`
	OffHolidays   bool             `key:"off_holidays" vi:"Không phát ngày nghỉ lễ" en:"Off on holidays"`
}

// Presenter is a role and how fast it reads.
type Presenter struct {
	Name  string `key:"name" vi:"Vai trò người đọc" en:"Presenter's role" need:"yes" eg:"Phát thanh viên"`
	Pace  int    `key:"pace" vi:"Nhịp đọc (tiếng một phút)" en:"Pace (syllables a minute)" need:"yes" eg:"190"`
	South bool   `key:"southern" vi:"Đọc giọng Nam (ngàn, lẻ, bốn)" en:"Reads as the South does"`
}

// StationConfig is a station or a group of loudspeakers.
type StationConfig struct {
	ID    record.Slug `key:"id" vi:"Mã trong địa chỉ" en:"Id" need:"yes" eg:"phuong-vi-du"`
	Name  string      `key:"name" vi:"Tên đài, cụm loa" en:"Name" need:"yes" eg:"Đài truyền thanh phường Ví Dụ"`
	Place string      `key:"place" vi:"Nơi nghe được" en:"Where it is heard" eg:"Phường Ví Dụ"`
}

// RadioSlot is a time that a station keeps for a column.
type RadioSlot struct {
	Station string         `key:"station" vi:"Đài, cụm loa (mã)" en:"Station (id)" need:"yes" eg:"phuong-vi-du"`
	Every   record.Series  `key:"every" vi:"Chuyên mục theo" en:"Series" need:"yes" eg:"tháng"`
	Weekday record.Weekday `key:"weekday" vi:"Thứ" en:"Day of the week" need:"yes" eg:"thứ Năm"`
	Week    int            `key:"week" vi:"Tuần thứ mấy trong tháng (1–5)" en:"Week of the month (1–5)" eg:"1"`
	At      record.Clock   `key:"at" vi:"Giờ phát" en:"Time" need:"yes" eg:"05:30"`
}

// Falls tells whether the slot is on a day.
func (s RadioSlot) Falls(d vi.Date) bool {
	return s.Weekday.Is(d) && (s.Week == 0 || s.Week == (d.Day-1)/7+1)
}

// Radio is a radio record with what it refers to.
type Radio struct {
	*record.Radio
	Explains []record.Record
	Duties   []*Task      // tasks of plans that it serves, in the order of their plans
	Plan     *RadioSeries // never nil
	Runs     []*Run       // one for each broadcast of the record, in its order
	Airings  []*Airing    // in order of time
	Reading  Script
	Sound    Sound // zero without a recording

	unmeasured error // why the recording has no length
}

// Station is where segments are heard.
type Station struct {
	ID, Name, Place string
	Airings         []*Airing // in order of time

	unlisted bool // made of a name that the table of stations has not
}

// Run is a broadcast and its repeats.
type Run struct {
	*record.Broadcast
	Radio   *Radio
	Station *Station
	Days    []vi.Date // on the air
	Silent  []vi.Date // of the repeat, but not on the air
	Moved   []vi.Date // on the air in place of such days, by the calendar of the office

	why string // the last of them is silent
}

// Airing is one time that a segment is on the air.
type Airing struct {
	Radio   *Radio
	Station *Station
	On      vi.Date
	At      vi.Clock
	Again   bool // a repeat of an earlier airing on the same station
}

// NextAiring is the first broadcast of a segment on a day or after it, or else the last one;
// it has no radio when there is none.
func (r *Radio) NextAiring(day vi.Date) (next Airing) {
	for _, a := range r.Airings {
		if next = *a; !next.On.Before(day) {
			break
		}
	}
	return next
}

// Sound is what a library read of a recording.
type Sound struct {
	Seconds float64
	Bytes   int64
	Type    string // "audio/mpeg"
}

// Pace is how many syllables a minute a segment is read with: its own, else its
// presenter's, else its series', else a news reader's.
func (s *Site) pace(r *Radio) int {
	if r.Pace > 0 {
		return r.Pace
	}
	for _, p := range s.Config.Presenters {
		if vi.Fold(p.Name) == vi.Fold(r.Presenter) {
			return p.Pace
		}
	}
	if r.Plan.Pace > 0 {
		return r.Plan.Pace
	}
	return newsPace
}

// newsPace is a Vietnamese news reader's.
const newsPace = 200

// plan is the series of config.toml, or one without rules.
func (c *Config) plan(every record.Series) *RadioSeries {
	for i := range c.RadioSeries {
		if c.RadioSeries[i].Every == every {
			return &c.RadioSeries[i]
		}
	}
	return &RadioSeries{Every: every, Name: columnName + every.String()}
}

// saidQuiet is what [RadioSeries.Quiet] says of a day, in the language of the message.
func saidQuiet(why string, d vi.Date) string {
	english := "a public holiday"
	switch why {
	case "":
		return ""
	case quietDay:
		english = "a day without broadcasts"
	case d.Weekday():
		english = d.DayOfWeek().String()
	}
	return problem.Both(problem.Text{Vi: why, En: english})
}

// Quiet tells why a column is not on the air on a day; "" when it is.
func (p *RadioSeries) Quiet(d vi.Date, holidays vi.Holidays) string {
	if name, off := holidays.Off[d]; off && p.OffHolidays {
		return name
	}
	if slices.ContainsFunc(p.QuietDays, func(q record.Day) bool { return q.Date == d }) {
		return quietDay
	}
	if slices.ContainsFunc(p.QuietWeekdays, func(w record.Weekday) bool { return w.Is(d) }) {
		return d.Weekday()
	}
	return ""
}

var _ = typed(func(r *record.Radio) *Radio { return &Radio{Radio: r} })

// linkRadios makes the stations and the calendar, then reads the scripts.
func (l *linker) linkRadios() {
	s := l.site
	for _, c := range l.cfg.Stations {
		s.Stations = append(s.Stations, &Station{ID: string(c.ID), Name: c.Name, Place: c.Place})
	}
	holidays := l.cfg.OfficeHolidays()
	for _, r := range s.Radios {
		l.linkExplains(r)
		r.Plan = l.cfg.plan(r.Series)
		for i := range r.Broadcasts {
			l.linkRun(r, i, holidays)
		}
		if r.Audio != "" && l.opt.Sound != nil && l.hasFile(r.Audio) {
			r.Sound, r.unmeasured = l.opt.Sound(r.Audio)
		}
		r.Reading = s.read(r)
	}
	for _, st := range s.Stations {
		byTime(st.Airings)
		heard := map[*Radio]bool{}
		for _, a := range st.Airings {
			a.Again = heard[a.Radio]
			heard[a.Radio] = true
		}
	}
}

// linkRun finds the station of a broadcast and the days on which it is on the air.
func (l *linker) linkRun(r *Radio, i int, holidays vi.Holidays) {
	b := &r.Broadcasts[i]
	run := &Run{Broadcast: b, Radio: r, Station: l.station(b.Station)}
	r.Runs = append(r.Runs, run)
	for _, usual := range b.Days() {
		d := b.Repeat.Settled(usual, holidays)
		if d != usual {
			run.Silent, run.Moved = append(run.Silent, usual), append(run.Moved, d)
		}
		quiet := r.Plan.Quiet(d, holidays)
		if quiet != "" || slices.ContainsFunc(b.Except, func(x record.Day) bool { return x.Date == d }) {
			run.Silent = append(run.Silent, d)
			run.why = cmp.Or(quiet, exceptedDay)
			continue
		}
		run.Days = append(run.Days, d)
		a := &Airing{Radio: r, Station: run.Station, On: d, At: b.At.Clock}
		r.Airings = append(r.Airings, a)
		run.Station.Airings = append(run.Station.Airings, a)
	}
	byTime(r.Airings)
}

// byTime sorts airings as they are heard.
func byTime(list []*Airing) {
	slices.SortStableFunc(list, func(a, b *Airing) int {
		return cmp.Or(a.On.Compare(b.On), a.At.Compare(b.At), cmp.Compare(a.Station.Name, b.Station.Name), cmp.Compare(a.Radio.ID, b.Radio.ID))
	})
}

// station finds a station by its id or its name; nil when none has it.
func (s *Site) station(name string) *Station {
	for _, st := range s.Stations {
		if st.ID == name || vi.Fold(st.Name) == vi.Fold(name) {
			return st
		}
	}
	return nil
}

// station is the same when linking: a name that none has makes one.
func (l *linker) station(name string) *Station {
	if st := l.site.station(name); st != nil {
		return st
	}
	st := &Station{ID: cmp.Or(vi.Slug(name), "dai"), Name: name, unlisted: len(l.cfg.Stations) > 0 && name != ""}
	l.site.Stations = append(l.site.Stations, st)
	return st
}

// linkExplains finds the records that a segment speaks of.
func (l *linker) linkExplains(r *Radio) {
	for _, x := range referredAll[record.Record](l, r, "explains", len(r.Radio.Explains)) {
		r.Explains = append(r.Explains, record.Raw(x))
		if p, is := x.(*Procedure); is {
			p.Radios = append(p.Radios, r)
		}
	}
}

// cutVersion parts "1.001193-a1b2c3" at its last dash.
func cutVersion(text string) (code, version string, ok bool) {
	at := strings.LastIndexByte(text, '-')
	if at < 0 || len(text)-at != 7 || strings.Trim(text[at+1:], "0123456789abcdef") != "" {
		return "", "", false
	}
	return text[:at], text[at+1:], true
}

// BasedOn is the version of a code that the segment says it was written from; "" when
// it says none.
func (r *Radio) BasedOnVersion(code string) string {
	for _, text := range r.BasedOn {
		if c, version, ok := cutVersion(text); ok && c == code {
			return version
		}
	}
	return ""
}

// Airings are all airings of the site in order of time.
func (s *Site) Airings() (out []*Airing) {
	for _, r := range s.Radios {
		out = append(out, r.Airings...)
	}
	byTime(out)
	return out
}

// SlotSeconds is how long a segment may be: the shorter of its own slot and its series'.
func (r *Radio) SlotSeconds() int {
	own, most := seconds(r.Slot), seconds(r.Plan.Slot)
	if own == 0 || most > 0 && most < own {
		return most
	}
	return own
}

func seconds(t record.Time) int {
	if t.State != record.TimeStated {
		return 0
	}
	switch t.Limit.Unit {
	case vi.Minute:
		return t.Limit.Tenths * 6
	case vi.Hour:
		return t.Limit.Tenths * 360
	}
	return 0
}
