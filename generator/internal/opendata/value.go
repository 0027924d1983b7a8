package opendata

import (
	"reflect"
	"strconv"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// table is what a table of a record says, by its keys.
func (m *maker) table(v reflect.Value) (out object) {
	fields := shownFields(v.Type())
	for i := range fields { // a field is large: none is copied for a value that is not given
		f := &fields[i]
		if x, said := m.field(f, v.FieldByIndex(f.Index)); said {
			out.add(f.Key, x)
		}
	}
	return out
}

var shownOf sync.Map // reflect.Type -> []record.Field

// shownFields are those of a table that people see.
func shownFields(t reflect.Type) (out []record.Field) {
	if known, ok := shownOf.Load(t); ok {
		return known.([]record.Field)
	}
	defer func() { shownOf.Store(t, out) }()
	for _, f := range record.Fields(t) {
		if _, shown := f.Public(); shown {
			out = append(out, f)
		}
	}
	return out
}

// field is the value of a field; said is false when the record does not give it.
func (m *maker) field(f *record.Field, v reflect.Value) (out any, said bool) {
	if v.Kind() == reflect.Slice {
		var list []any
		for i := range v.Len() {
			if x, said := m.value(f, v.Index(i)); said {
				list = append(list, x)
			}
		}
		return list, len(list) > 0
	}
	if v.IsZero() && !zeroSays(f) {
		return nil, false
	}
	return m.value(f, v)
}

// zeroSays: a number or a time of day that must be given says something when it is zero.
func zeroSays(f *record.Field) bool {
	if f.Need == record.Optional {
		return false
	}
	return f.Type.Kind() == reflect.Int || f.Type.Kind() == reflect.Float64 || f.Type == reflect.TypeFor[record.Clock]()
}

// value is a single value as machines read it. A type with no figure in it is its text.
func (m *maker) value(f *record.Field, v reflect.Value) (out any, said bool) {
	switch x := v.Interface().(type) {
	case record.Day:
		return x.String(), true
	case record.Clock:
		return isoClock(x.Clock), true
	case record.Percent:
		return float64(x.Hundredths()) / 100, true
	case record.Decimal:
		if x.Known() {
			return float64(x.Fixed()) / record.DecimalOne, true
		}
	case record.Month:
		return x.First().String()[:len("2026-10")], true
	case record.Phone:
		return object{{"text", x.String()}, {"tel", x.URI()}}, true
	case record.Deadline:
		return deadline(x), true
	case record.Fee:
		return fee(x), true
	case record.Time:
		return timeLimit(x), true
	}
	switch {
	case record.IsTable(v.Type()):
		return m.table(v), true
	case v.Kind() == reflect.Bool:
		return v.Bool(), true
	case v.Kind() == reflect.Int:
		return v.Int(), true
	case v.Kind() == reflect.Float64:
		return v.Float(), true
	}
	return m.text(f, record.Written(v))
}

// text is a value of words. A reference is the key of its record: what the site does not
// publish is not named either.
func (m *maker) text(f *record.Field, text string) (out any, said bool) {
	switch {
	case f.Ask && record.Unknown(text):
		return nil, true
	case f.Ref != "":
		r := m.site.Named(f.Ref, text)
		if r == nil {
			return nil, false
		}
		return record.Of(r).Key(), true
	}
	return text, true
}

// isoClock is a time of day with two digits for each part.
func isoClock(c vi.Clock) string { return twoDigits(c.Minutes()/60) + ":" + twoDigits(c.Minutes()%60) }

func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }

func deadline(d record.Deadline) any {
	if record.Unknown(d.Words) {
		return nil
	}
	out := object{{"text", d.String()}}
	if !d.Last.IsZero() {
		out.add("last", d.Last.String())
	}
	return out
}

// What is known of a fee and of a time limit, as data says it.
var (
	feeStates  = map[record.FeeState]string{record.FeeAmount: "amount", record.FeeFree: "free", record.FeeSeeNote: "see_note", record.FeeUnknown: "unknown"}
	timeStates = map[record.TimeState]string{record.TimeStated: "stated", record.TimeSeeNote: "see_note", record.TimeNone: "none", record.TimeUnknown: "unknown"}
	timeUnits  = map[vi.Unit]string{
		vi.WorkingDay: "working_day", vi.Day: "day", vi.HourWorking: "working_hour", vi.Hour: "hour", vi.Minute: "minute", vi.Month: "month", vi.Year: "year",
	}
)

// fee: "see the note" and "nobody has told us" have no amount, and are not zero.
func fee(f record.Fee) any {
	out := object{{"text", record.Written(reflect.ValueOf(f))}, {"state", feeStates[f.State]}}
	switch f.State {
	case record.FeeAmount:
		out.add("amount", int64(f.Amount))
	case record.FeeFree:
		out.add("amount", 0)
	default:
		return out
	}
	out.add("currency", "VND")
	return out
}

func timeLimit(t record.Time) any {
	out := object{{"text", record.Written(reflect.ValueOf(t))}, {"state", timeStates[t.State]}}
	if t.State != record.TimeStated {
		return out
	}
	if t.Limit.Immediate {
		out.add("same_day", true)
	} else {
		out.add("amount", float64(t.Limit.Tenths)/10)
	}
	out.add("unit", timeUnits[t.Limit.Unit])
	out.put("at_most", t.Limit.AtMost)
	return out
}

// isoUnits are the units that ISO 8601 has lengths for, as what stands before and after the number.
var isoUnits = map[vi.Unit][2]string{vi.Day: {"P", "D"}, vi.Month: {"P", "M"}, vi.Year: {"P", "Y"}, vi.Hour: {"PT", "H"}, vi.Minute: {"PT", "M"}}

// duration is a time limit as ISO 8601 has it; "" for one that it cannot say: a working day
// is no length of time, and neither is "within the day" or a part of a unit.
func duration(t record.Time) string {
	unit, has := isoUnits[t.Limit.Unit]
	if !has || t.State != record.TimeStated || t.Limit.Immediate || t.Limit.Tenths%10 != 0 {
		return ""
	}
	return unit[0] + strconv.Itoa(t.Limit.Tenths/10) + unit[1]
}
