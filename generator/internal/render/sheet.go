package render

import (
	"html/template"
	"strings"

	"niemyet/generator/internal/site"
)

// checkFolder holds the pages that say whether a sheet is still in force.
const checkFolder = "kt"

func checkAddress(code, version string) string {
	return checkFolder + "/" + code + "-" + version + ".html"
}

// sheetOf is what a sheet of something posted wears.
func (p placed) sheetOf(code string, paper PaperSize) Sheet {
	e := p.Posted().Editions[code]
	s := Sheet{Made: day(p.Site.Date), Paper: paper}
	if e == nil {
		return s
	}
	s.Code, s.Version, s.CheckPage = e.Code, e.Version, p.href(checkAddress(e.Code, e.Version))
	if base := string(p.Site.Config.BaseURL); base != "" {
		to := base + "/" + checkAddress(e.Code, e.Version)
		s.QR = qrSVG(to, "Mã QR: kiểm tra bản "+e.Version+" của "+e.Code+" còn hiệu lực không")
		s.Check = strings.TrimPrefix(strings.TrimPrefix(to, "https://"), "http://")
	}
	return s
}

func escaped(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }

// printable tells whether something is in force and so worth a sheet.
func printable(s site.State) bool { return s.Current() }
