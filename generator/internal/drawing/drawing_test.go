package drawing

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"niemyet/generator/internal/problem"
)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`

// TestFaults: what acts or calls elsewhere is told with its line, whatever it is written like.
func TestFaults(t *testing.T) {
	for in, want := range map[string]problem.Text{
		svg + "\n<script>alert(1)</script></svg>":                                            script,
		svg + "\n<s:ScRipt xmlns:s='http://www.w3.org/2000/svg'/></svg>":                     script,
		svg + "\n<g onclick='x()'/></svg>":                                                   event,
		svg + "\n<g OnLoad='x()'/></svg>":                                                    event,
		svg + "\n<a><animate attributeName='xlink:href' values='javascript:x()'/></a></svg>": event,
		svg + "\n<set attributeName='onmouseover' to='x()'/></svg>":                          event,
		svg + "\n<foreignObject/></svg>":                                                     pageInside,
		svg + "\n<h:body xmlns:h='http://www.w3.org/1999/xhtml'/></svg>":                     pageInside,
		svg + "\n<image href='https://evil.example/a.png'/></svg>":                           callsOut,
		svg + "\n<image xlink:href='//evil.example/a.png'/></svg>":                           callsOut,
		svg + "\n<image href='\\\\evil.example/a.png'/></svg>":                               callsOut,
		svg + "\n<use href='data:image/svg+xml,&lt;svg/>'/></svg>":                           callsOut,
		svg + "\n<a href='java&#9;script:x()'/></svg>":                                       callsOut,
		svg + "\n<a href=' &#x6a;avascript:x()'/></svg>":                                     callsOut,
		svg + "\n<rect fill='url(https://evil.example/#a)'/></svg>":                          callsOut,
		svg + "\n<rect style='fill:u\\72l(//evil.example/#a)'/></svg>":                       callsOut,
		svg + "\n<style>@im/**/port 'x'; a{b:url( \"http://evil.example\")}</style></svg>":   callsOut,
		svg + "\n<style><![CDATA[@\\69mport 'a.css';]]></style></svg>":                       callsOut,
		svg + "\n<g xml:base='https://evil.example/'/></svg>":                                callsOut,
		"\n<!DOCTYPE svg [<!ENTITY x 'y'>]>" + svg + "</svg>":                                entities,
		"\n<?xml-stylesheet href='a.xsl' type='text/xsl'?>" + svg + "</svg>":                 sheet,
		"\n" + svg:       unreadable,
		"\n":             unreadable,
		"\n\x1f\x8b\x08": unreadable,
		"<?xml version='1.0' encoding='utf-16'?>\n" + svg + "</svg>": unreadable,
	} {
		got, err := Faults(strings.NewReader(in))
		if err != nil || len(got) == 0 || got[0].What != want {
			t.Errorf("%s\n: %v, %v, want %s", in, got, err, want.En)
		} else if want != unreadable && got[0].Line != 2 {
			t.Errorf("%s\n: line %d", in, got[0].Line)
		}
	}
}

// TestHarmless: what draws, and what waits to be followed, is no fault.
func TestHarmless(t *testing.T) {
	for _, in := range []string{
		`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">` + svg + `</svg>`,
		svg + `<use xlink:href="#a"/><rect fill="url(#b)" style="filter:url('#c')"/></svg>`,
		svg + `<a href="https://dichvucong.gov.vn/a?b=c:d"><text>Cổng (một cửa): @ 8:00</text></a></svg>`,
		svg + `<image href="data:image/png;base64,AAAA"/><image href="../anh/a.png"/></svg>`,
		svg + `<style>/* url(http://a) */ .a{fill:url(#b)}</style><metadata>url(http://x)</metadata></svg>`,
	} {
		if got, err := Faults(strings.NewReader(in)); err != nil || len(got) > 0 {
			t.Errorf("%s\n: %v, %v", in, got, err)
		}
	}
}

// TestBounds: what is too long is not looked into and does not pass; one file tells few faults.
func TestBounds(t *testing.T) {
	if got, err := Faults(strings.NewReader(svg + strings.Repeat(" ", Most) + "</svg>")); err != nil || len(got) != 1 || got[0].What != tooLong {
		t.Error(got, err)
	}
	if got, err := Faults(strings.NewReader(svg + strings.Repeat("<script/>\n", 1000) + "</svg>")); err != nil || len(got) != mostTold {
		t.Error(got, err)
	}
	if _, err := Faults(iotest.ErrReader(os.ErrClosed)); !errors.Is(err, os.ErrClosed) {
		t.Error(err)
	}
}

// TestOurs: the drawings that the program brings along and those of the examples are clean.
func TestOurs(t *testing.T) {
	count := 0
	for _, root := range []string{"../../../static", "../../../examples", "../../starter"} {
		err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(name) != ".svg" {
				return err
			}
			count++
			file, err := os.Open(name)
			if err != nil {
				return err
			}
			defer file.Close()
			if got, err := Faults(file); err != nil || len(got) > 0 {
				t.Errorf("%s: %v, %v", name, got, err)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	if count == 0 {
		t.Error("no drawing was found")
	}
}

// FuzzFaults: whatever is read, it ends, tells few faults and gives no other error.
func FuzzFaults(f *testing.F) {
	for _, in := range []string{svg + "<script/></svg>", svg + "<style>@import 'a'</style></svg>", "<!DOCTYPE svg [<!ENTITY a 'b'>]>", svg + `<a href="data:x" style="\6"/></svg>`} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if got, err := Faults(strings.NewReader(in)); err != nil || len(got) > mostTold {
			t.Error(got, err)
		}
	})
}
