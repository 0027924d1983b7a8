package graph

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"
)

var head = Head{ID: "g", Title: "Tiêu đề", Description: "Một câu & một dấu < ."}

func bars() Bars {
	return Bars{Head: head, Keys: []Key{{Filled, "Trước hẹn"}, {MarkKey, "Mục tiêu"}}, Bars: []Bar{
		{Label: "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị của người dân", Said: "76,92%", Parts: []Part{{63_69, Filled}, {35_33, Empty}, {98, Hatched}}, Mark: 79_00},
		{Label: "Không có gì", Parts: []Part{{0, Filled}}},
	}}
}

func lineOf(values ...int) Line {
	l := Line{Head: head, Low: 70_00, High: 90_00, LowSaid: "70%", HighSaid: "90%", Target: 82_00}
	for _, v := range values {
		l.Points = append(l.Points, Point{Label: "Năm", Said: "x", Value: v})
	}
	return l
}

func flow() Flow {
	return Flow{Head: head, Lang: "vi", Stops: []Stop{{Who: "Người dân", What: []string{"Nộp"}}, {Who: "Phòng Kinh tế, Hạ tầng và Đô thị", What: []string{"Xem xét & trình"}, Time: "10 ngày làm việc"}}}
}

// TestDrawings: what is drawn is whole XML without style, has its name and its sentence,
// and shows what it was given.
func TestDrawings(t *testing.T) {
	for name, c := range map[string]struct {
		svg  string
		want []string
	}{
		"bars": {string(bars().SVG()), []string{
			`role="img" aria-labelledby="g-ten" aria-describedby="g-ta"`, `<title id="g-ten">Tiêu đề</title>`, "Một câu &amp; một dấu &lt; .",
			`>Tiếp nhận, xử lý góp ý, phản<`, `>ánh, kiến nghị của người dân<`, `x="0%" y="`, `width="63.69%"`, `x="63.69%"`, `x="99.02%"`, `width="0.98%"`, `fill="url(#g-gach)"`, `x1="79%" x2="79%"`,
		}},
		"flow": {string(flow().SVG()), []string{`font-weight="600" lang="vi">Phòng Kinh tế, Hạ tầng và Đô thị<`, ">Xem xét &amp; trình<", ">10 ngày làm việc<", `x1="1.6em" x2="1.6em"`, `class="graph__room" x="0" y="0em" width="100%"`}},
		"line": {string(lineOf(79_40, 81_72).SVG()), []string{`cx="11%"`, `cx="78%"`, `>90%<`, `>70%<`, `class="graph__target"`}},
	} {
		d := xml.NewDecoder(strings.NewReader(c.svg))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, c.svg)
			}
		}
		if strings.Contains(c.svg, "style") || strings.Contains(c.svg, "%!") {
			t.Errorf("%s: %s", name, c.svg)
		}
		for _, want := range c.want {
			if !strings.Contains(c.svg, want) {
				t.Errorf("%s lacks %s\n%s", name, want, c.svg)
			}
		}
	}
}

// TestLabelsFit: no line of a label is longer than a telephone is wide.
func TestLabelsFit(t *testing.T) {
	for _, l := range lines("Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị của người dân và doanh nghiệp") {
		if n := len([]rune(l)); n > lineLength || n == 0 {
			t.Errorf("%q has %d characters", l, n)
		}
	}
}

// TestNothing: what there is nothing of is not drawn.
func TestNothing(t *testing.T) {
	flat := lineOf(80_00, 80_00)
	flat.High = flat.Low
	for name, svg := range map[string]string{"no bars": string(Bars{Head: head}.SVG()), "a point": string(lineOf(80_00).SVG()), "no height": string(flat.SVG())} {
		if svg != "" {
			t.Errorf("%s: %s", name, svg)
		}
	}
}

// TestManyPoints: of many points only the first, the last, the lowest and the highest say
// their value, and a value beyond the picture stays inside.
func TestManyPoints(t *testing.T) {
	l := lineOf(80_00, 75_00, 81_00, 82_00, 95_00, 83_00, 84_00, 82_00)
	svg := string(l.SVG())
	if n := strings.Count(svg, `graph__said`); n != 4 {
		t.Errorf("%d values in the picture", n)
	}
	if y := l.height(2, 95_00); y != 2 {
		t.Errorf("a value above the top stands at %v", y)
	}
}

// TestWordsOfPoints: no line goes through the words of a point where they can stand on its other side.
func TestWordsOfPoints(t *testing.T) {
	for _, x := range []struct {
		y, want float64
		across  []float64
	}{
		{5, 4.3, []float64{0, 7}},       // nothing near
		{1.05, 2.5, []float64{0, 7}},    // the top would strike it
		{.3, -.4, []float64{0, 7}},      // it stands over the top
		{5, 6.45, []float64{0, 7, 4}},   // a target
		{1.05, .35, []float64{0, 7, 2}}, // one on either side: as ever
	} {
		if got := beside(x.y, x.across); math.Abs(got-x.want) > 1e-9 {
			t.Errorf("%v of %v: %v, want %v", x.y, x.across, got, x.want)
		}
	}
}
