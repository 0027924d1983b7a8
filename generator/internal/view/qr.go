package view

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/boombuler/barcode/qr"
)

// quietZone is the white border a QR code needs, in modules.
const quietZone = 4

// QR draws a QR code of our own: one path, no style, black on white.
func QR(content, label string) template.HTML {
	code, err := qr.Encode(content, qr.M, qr.Auto)
	if err != nil {
		return "" // too long for any QR code: the address in words must do
	}
	n := code.Bounds().Dx()
	var d strings.Builder
	for y := range n {
		for x := 0; x < n; x++ {
			run := x
			for run < n && dark(code.At(run, y).RGBA()) {
				run++
			}
			if run > x {
				fmt.Fprintf(&d, "M%d %dh%dv1h-%dz", x+quietZone, y+quietZone, run-x, run-x)
				x = run
			}
		}
	}
	size := n + 2*quietZone
	return template.HTML(fmt.Sprintf(`<svg class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>`,
		size, size, template.HTMLEscapeString(label), size, size, d.String()))
}

func dark(r, g, b, _ uint32) bool { return r+g+b < 0x8000 }
