package view

import (
	"fmt"
	"html/template"
	"strconv"

	"niemyet/generator/internal/qr"
)

// quietZone is the white border a QR code needs, in modules.
const quietZone = 4

// QR draws a QR code of our own: one path, no style, black on white.
func QR(content, label string) template.HTML {
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
	size := n + 2*quietZone
	return template.HTML(fmt.Sprintf(`<svg class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>`,
		size, size, template.HTMLEscapeString(label), size, size, d))
}
