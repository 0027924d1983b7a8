package vi

import (
	"math"
	"time"
)

// The lunar calendar of Vietnam, reckoned from the new moons and the sun at 105° east
// (UTC+7): a month begins on the day of a new moon, the eleventh has the winter solstice,
// and of thirteen months the first that the sun does not leave a sign in is doubled. The
// positions are the short series of Meeus (Astronomical Algorithms), exact to minutes
// between 1900 and 2100.

// Tet is the first day of the lunar year that begins in a year: Tết Nguyên đán.
func Tet(year int) Date { return LunarDay(year, 1, 1) }

// HungKings is the tenth of the third lunar month: Giỗ Tổ Hùng Vương.
func HungKings(year int) Date { return LunarDay(year, 3, 10) }

// LunarDay is a day of a lunar year by its month and day, in the calendar of offices. Of a
// doubled month it is the first.
func LunarDay(year, month, day int) Date {
	before, after := eleventh(year-1), eleventh(year)
	if month >= 11 {
		before, after = after, eleventh(year+1)
	}
	k := moonOf(before)
	off := (month + 1) % 12 // months after the eleventh
	if after-before > 365 && off >= doubled(k) {
		off++
	}
	return dateOfJulian(newMoon(k+off) + day - 1)
}

const (
	synodicMonth = 29.530588853
	firstMoon    = 2415021.076998695 // the new moon of 1 January 1900
	unixJulian   = 2440588           // 1 January 1970
	zoneDays     = 7.0 / 24
)

// eleventh is the day on which the lunar month of the winter solstice of a year begins.
func eleventh(year int) int {
	last := julianOf(Date{Year: year, Month: time.December, Day: 31})
	k := int(float64(last-2415021) / synodicMonth)
	if day := newMoon(k); sunSign(day) < 9 {
		return day
	}
	return newMoon(k - 1)
}

// moonOf counts the new moons from 1900 to that of a day.
func moonOf(julian int) int { return int(math.Floor((float64(julian)-firstMoon)/synodicMonth + .5)) }

// doubled tells which month after the eleventh is the doubled one.
func doubled(k int) int {
	sign := sunSign(newMoon(k + 1))
	for i := 2; ; i++ {
		next := sunSign(newMoon(k + i))
		if next == sign || i == 14 {
			return i - 1
		}
		sign = next
	}
}

// sine is that of an angle in degrees.
func sine(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }

// newMoon is the Julian day, at our longitude, of a new moon.
func newMoon(k int) int {
	n := float64(k)
	t := n / 1236.85 // centuries since 1900
	t2, t3 := t*t, t*t*t
	mean := 2415020.75933 + 29.53058868*n + .0001178*t2 - .000000155*t3 + .00033*sine(166.56+132.87*t-.009173*t2)
	sun := 359.2242 + 29.10535608*n - .0000333*t2 - .00000347*t3
	moon := 306.0253 + 385.81691806*n + .0107306*t2 + .00001236*t3
	node := 21.2964 + 390.67050646*n - .0016528*t2 - .00000239*t3
	shift := (.1734-.000393*t)*sine(sun) + .0021*sine(2*sun) -
		.4068*sine(moon) + .0161*sine(2*moon) - .0004*sine(3*moon) +
		.0104*sine(2*node) - .0051*sine(sun+moon) - .0074*sine(sun-moon) + .0004*sine(2*node+sun) -
		.0004*sine(2*node-sun) - .0006*sine(2*node+moon) + .0010*sine(2*node-moon) + .0005*sine(2*moon+sun)
	slowing := -.000278 + .000265*t + .000262*t2 // of the earth's turning
	return int(math.Floor(mean + shift - slowing + .5 + zoneDays))
}

// sunSign is the twelfth of its way, from the spring equinox, that the sun has begun when a
// day begins: 9 is the winter solstice.
func sunSign(julian int) int {
	t := (float64(julian) - 2451545.5 - zoneDays) / 36525
	t2 := t * t
	anomaly := 357.52910 + 35999.05030*t - .0001559*t2 - .00000048*t*t2
	longitude := 280.46645 + 36000.76983*t + .0003032*t2 +
		(1.914600-.004817*t-.000014*t2)*sine(anomaly) + (.019993-.000101*t)*sine(2*anomaly) + .000290*sine(3*anomaly)
	return int(math.Mod(math.Mod(longitude, 360)+360, 360) / 30)
}

func julianOf(d Date) int {
	return unixJulian + Date{Year: 1970, Month: time.January, Day: 1}.DaysUntil(d)
}

func dateOfJulian(n int) Date {
	return Date{Year: 1970, Month: time.January, Day: 1}.AddDays(n - unixJulian)
}
