package view

import (
	"fmt"
	"html/template"
	"strconv"

	"niemyet/generator/internal/qr"
)

// quietZone is the white border a QR code needs, in modules.
const quietZone = 4

// paperModule is how wide a module is on paper, in millimetres: two and a half dots of a
// camera of 100 dots an inch. Such a module covers two whole dots wherever it falls; one of
// 0.6 mm does not, and three codes in four were not read.
const paperModule = 0.635

// QR draws a QR code of our own: one path, no style, black on white. The place that shows
// it says how wide it is.
func QR(content, label string) template.HTML { return drawQR(content, label, 0) }

// PaperQR draws one for paper, as wide as its modules ask for.
func PaperQR(content, label string) template.HTML { return drawQR(content, label, paperModule) }

// drawQR draws one whose modules are so wide, in millimetres; 0 leaves it to the styles.
func drawQR(content, label string, module float64) template.HTML {
	dark, n := qr.Code(content)
	if n == 0 {
		return "" // too long for any QR code: the address in words must do
	}
	var d []byte
	for y := range n {
		for x := 0; x < n; x++ {
			run := x
			for run < n && dark(run, y) {
				run++
			}
			if run > x {
				wide := int64(run - x)
				d = strconv.AppendInt(append(d, 'M'), int64(x+quietZone), 10)
				d = strconv.AppendInt(append(d, ' '), int64(y+quietZone), 10)
				d = strconv.AppendInt(append(d, 'h'), wide, 10)
				d = strconv.AppendInt(append(d, "v1h-"...), wide, 10)
				d = append(d, 'z')
				x = run
			}
		}
	}
	size, wide := n+2*quietZone, ""
	if module > 0 {
		wide = fmt.Sprintf(` width="%.3[1]fmm" height="%.3[1]fmm"`, float64(size)*module)
	}
	return template.HTML(fmt.Sprintf(`<svg class="qr"%s viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>`,
		wide, size, size, template.HTMLEscapeString(label), size, size, d))
}
