package web

import (
	"cmp"
	"strings"

	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// OpenDataPage is site/open-data.html (du-lieu.html): what machines can take of the site, for
// the people who write their programs.
type OpenDataPage struct {
	view.Frame
	Licence  view.Link // its name and address; empty when the unit has not said
	AskAbout string    // whom to ask then
	Sets     []DataSet
	Catalog  view.Link
	Changes  view.Link // what follows the changes: a feed, or the page that tells them
	Examples []Example
}

// Example is a program to copy, and what it runs with.
type Example struct{ ID, Title, Program, Text string }

// DataSet is a kind and its files.
type DataSet struct {
	ID    string
	Kind  view.Link
	Count string
	Files []view.Link
}

// unknownBase stands in the examples of a site that does not know its own address.
const unknownBase = "https://vidu.gov.vn"

// The examples. ADDRESS is the file that they read. They run in a test.
const (
	readJSON = `const answer = await fetch('ADDRESS')
const data = await answer.json()
for (const one of data.records) {
  console.log(one.id, one.state, one.title)
}`
	readCSV = `import csv, io, urllib.request
answer = urllib.request.urlopen("ADDRESS")
text = answer.read().decode("utf-8-sig")
for row in csv.DictReader(io.StringIO(text)):
    print(row["record_id"], row["record_state"], row["record_title"])`
)

func openData(p view.Place) any {
	cfg := p.Site.Config
	v := OpenDataPage{
		Frame:   p.Frame("open-data", p.Say("data.title"), p.Say("data.lead"), view.Crumb{Text: p.Say("footer.sitemap"), To: site.SitemapAddress}),
		Licence: view.Link{Text: cmp.Or(cfg.OpenData.LicenceName, string(cfg.OpenData.Licence)), Href: string(cfg.OpenData.Licence)}, AskAbout: cfg.Responsible,
		Catalog: view.Link{Text: p.Say("data.catalog_file"), Href: p.Href(site.CatalogAddress)},
	}
	v.Changes = view.Link{Text: p.Say("data.changes_page"), Href: p.Href(site.ChangesAddress)}
	if cfg.BaseURL != "" {
		v.Changes = view.Link{Text: p.Say("data.changes_feed"), Href: p.Href(site.ChangesFeedAddress)}
	}
	kinds := opendata.Kinds(p.Site)
	for _, k := range kinds {
		v.Sets = append(v.Sets, dataSet(p, k))
	}
	if len(kinds) > 0 {
		v.Examples = dataExamples(p, kinds[0])
	}
	return v
}

func dataSet(p view.Place, k *record.Kind) DataSet {
	set := DataSet{ID: k.Folder, Kind: view.Link{Text: p.KindTitle(k), Href: p.Href(site.ListAddress(k))}, Count: p.Say("data.records", "count", len(p.Site.Of(k)))}
	for _, f := range []struct{ words, ending string }{
		{"data.json", site.DataJSON}, {"data.csv", site.DataCSV}, {"data.jsonld", site.DataLinked}, {"data.schema", site.DataSchema},
	} {
		set.Files = append(set.Files, view.Link{Text: p.Say(f.words), Href: p.Href(site.DataAddress(k, f.ending))})
	}
	if taken := drawingOf(k).Taken; taken != nil {
		set.Files = append(set.Files, taken(p)...)
	}
	return set
}

func dataExamples(p view.Place, k *record.Kind) []Example {
	base := cmp.Or(string(p.Site.Config.BaseURL), unknownBase)
	at := func(text, ending string) string {
		return strings.ReplaceAll(text, "ADDRESS", site.Absolute(base, site.DataAddress(k, ending)))
	}
	return []Example{
		{"vi-du-json", p.Say("data.example_json"), "node", at(readJSON, site.DataJSON)},
		{"vi-du-csv", p.Say("data.example_csv"), "python3", at(readCSV, site.DataCSV)},
	}
}

// openSearch is the description by which browsers search the site; "" for a site that does
// not know its own address.
func openSearch(p view.Place) string {
	if p.Site.Config.BaseURL == "" {
		return ""
	}
	return p.Href(site.OpenSearchAddress)
}
