package web

import (
	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// OpenDataPage is site/open-data.html (du-lieu.html): what machines can take of the site, for
// the people who write their programs.
type OpenDataPage struct {
	view.Frame
	Licence   view.Link // its name and address; empty when the unit has not said
	AskAbout  string    // whom to ask then
	Sets      []DataSet
	Catalog   view.Link
	Base      string // where the site stands, for the examples
	JSON, CSV string // the files that the examples read, below the site's root
}

// DataSet is a kind and its files.
type DataSet struct {
	ID    string
	Kind  view.Link
	Count string
	Files []view.Link
}

// unknownBase stands in the examples of a site that does not know its own address.
const unknownBase = "https://vidu.gov.vn"

func openData(p view.Place) any {
	cfg := p.Site.Config
	v := OpenDataPage{
		Frame:   p.Frame("open-data", p.Say("data.title"), p.Say("data.lead"), view.Crumb{Text: p.Say("footer.sitemap"), To: site.SitemapAddress}),
		Licence: view.Link{Text: cfg.OpenData.LicenceName, Href: string(cfg.OpenData.Licence)}, AskAbout: cfg.Responsible,
		Catalog: view.Link{Text: p.Say("data.catalog_file"), Href: p.Href(site.CatalogAddress)},
		Base:    string(cfg.BaseURL),
	}
	if v.Licence.Text == "" {
		v.Licence.Text = v.Licence.Href
	}
	if v.Base == "" {
		v.Base = unknownBase
	}
	for _, k := range opendata.Kinds(p.Site) {
		set := DataSet{ID: k.Folder, Kind: view.Link{Text: p.KindTitle(k), Href: p.Href(site.ListAddress(k))}, Count: p.Say("data.records", "count", len(p.Site.Of(k)))}
		for _, f := range []struct{ words, ending string }{
			{"data.json", site.DataJSON}, {"data.csv", site.DataCSV}, {"data.jsonld", site.DataLinked}, {"data.schema", site.DataSchema},
		} {
			set.Files = append(set.Files, view.Link{Text: p.Say(f.words, "kind", set.Kind.Text), Href: p.Href(site.DataAddress(k, f.ending))})
		}
		if v.JSON == "" {
			v.JSON, v.CSV = site.DataAddress(k, site.DataJSON), site.DataAddress(k, site.DataCSV)
		}
		v.Sets = append(v.Sets, set)
	}
	return v
}

// openSearch is the description by which browsers search the site; "" for a site that does
// not know its own address.
func openSearch(p view.Place) string {
	if p.Site.Config.BaseURL == "" {
		return ""
	}
	return p.Href(site.OpenSearchAddress)
}
