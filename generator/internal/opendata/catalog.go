package opendata

import (
	"encoding/xml"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// catalogWords is the context of the catalogue (DCAT-AP 3).
var catalogWords = object{
	{"dcat", "http://www.w3.org/ns/dcat#"}, {"dct", "http://purl.org/dc/terms/"}, {"foaf", "http://xmlns.com/foaf/0.1/"}, {"vcard", "http://www.w3.org/2006/vcard/ns#"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"},
	{"dcat:dataset", idType}, {"dcat:distribution", idType}, {"dcat:accessURL", idType}, {"dcat:downloadURL", idType}, {"dcat:mediaType", idType}, {"dcat:landingPage", idType},
	{"dct:publisher", idType}, {"dct:language", idType}, {"dct:license", idType}, {"dct:conformsTo", idType}, {"dct:format", idType}, {"dct:accessRights", idType}, {"foaf:homepage", idType},
	{"dcat:theme", idType}, {"vcard:hasEmail", idType}, {"vcard:hasTelephone", idType},
	{"dct:modified", object{{"@type", "xsd:date"}}},
}

// medium is a format of a file as the catalogue names it.
type medium struct{ ending, format, media string }

// media are the forms of a dataset. The schema is no form of it: the JSON conforms to it.
var media = []medium{
	{site.DataJSON, "JSON", "application/json"},
	{site.DataCSV, "CSV", "text/csv"},
	{site.DataLinked, "JSON_LD", "application/ld+json"},
}

// catalog lists a dataset for each kind, for portals that gather them.
func (m *maker) catalog() []byte {
	cfg := m.site.Config
	publisher := object{{"@id", m.unitID()}, {"@type", "foaf:Agent"}, {"foaf:name", cfg.Unit}, {"foaf:homepage", m.iri(site.HomeAddress)}}
	graph := object{
		{"@type", "dcat:Catalog"}, {"@id", m.iri(site.CatalogAddress)},
		{"dct:title", inVietnamese(m.say.Say("data.catalog", "unit", cfg.Unit))},
		{"dct:description", inVietnamese(m.say.Say("data.lead"))},
		{"dct:publisher", publisher}, {"dct:language", authorities + "language/VIE"},
		{"foaf:homepage", m.iri(site.HomeAddress)}, {"dct:modified", m.site.Date.String()},
	}
	graph.put("dct:license", string(cfg.OpenData.Licence))
	var sets []any
	for _, k := range Kinds(m.site) {
		sets = append(sets, m.dataset(k))
	}
	graph.add("dcat:dataset", sets)
	return pretty(append(object{{"@context", catalogWords}}, graph...))
}

// inVietnamese is a text with its language.
func inVietnamese(text string) object { return object{{"@value", text}, {"@language", "vi"}} }

func (m *maker) dataset(k *record.Kind) object {
	cfg := m.site.Config
	about := m.say.Say("data.of_kind", "kind", k.Title.Vi, "unit", cfg.Unit)
	if cfg.Sample {
		about += " " + m.say.Say("data.sample") + "."
	}
	out := object{
		{"@type", "dcat:Dataset"}, {"@id", m.iri(site.OpenDataAddress) + "#" + k.Folder}, {"dct:identifier", k.Folder},
		{"dct:title", []any{inVietnamese(k.Title.Vi), object{{"@value", k.Title.En}, {"@language", "en"}}}},
		{"dct:description", inVietnamese(about)},
		{"dct:publisher", m.unitID()}, {"dct:language", authorities + "language/VIE"},
		{"dct:accessRights", authorities + "access-right/PUBLIC"},
		{"dcat:theme", authorities + "data-theme/GOVE"}, {"dcat:landingPage", m.iri(site.ListAddress(k))},
		{"dcat:contactPoint", m.contact()},
	}
	var forms []any
	for _, x := range media {
		to := m.iri(site.DataAddress(k, x.ending))
		form := object{
			{"@type", "dcat:Distribution"}, {"@id", to + "#tep"}, {"dct:title", x.format}, {"dcat:accessURL", to}, {"dcat:downloadURL", to},
			{"dcat:mediaType", "http://www.iana.org/assignments/media-types/" + x.media}, {"dct:format", authorities + "file-type/" + x.format},
		}
		form.put("dct:license", string(cfg.OpenData.Licence))
		if x.ending == site.DataJSON {
			form.add("dct:conformsTo", m.iri(site.DataAddress(k, site.DataSchema)))
		}
		forms = append(forms, form)
	}
	out.add("dcat:distribution", forms)
	return out
}

// contact is whom to ask about the data: an office, never a person.
func (m *maker) contact() object {
	cfg := m.site.Config
	out := object{{"@type", "vcard:Organization"}, {"@id", m.iri(site.OpenDataAddress) + "#hoi"}, {"vcard:fn", cfg.Responsible}}
	if cfg.Email != "" {
		out.add("vcard:hasEmail", "mailto:"+string(cfg.Email))
	}
	if cfg.Phone.Digits != "" {
		out.add("vcard:hasTelephone", cfg.Phone.URI())
	}
	return out
}

// search is an OpenSearch description (1.1), by which browsers search a site.
type search struct {
	XMLName     xml.Name    `xml:"http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription"`
	ShortName   string      `xml:"ShortName"` // at most 16 letters
	LongName    string      `xml:"LongName"`  // at most 48
	Description string      `xml:"Description"`
	URLs        []searchURL `xml:"Url"`
	Image       searchImage `xml:"Image"`
	Language    string      `xml:"Language"`
	Input       string      `xml:"InputEncoding"`
}

type searchURL struct {
	Type     string `xml:"type,attr"`
	Rel      string `xml:"rel,attr,omitempty"`
	Template string `xml:"template,attr"`
}

type searchImage struct {
	Type string `xml:"type,attr"`
	URL  string `xml:",chardata"`
}

// The most letters of the names of an OpenSearch description.
const (
	mostShort = 16
	mostLong  = 48
)

func (m *maker) openSearch() []byte {
	cfg := m.site.Config
	short := cfg.ShortUnit
	if len([]rune(short)) > mostShort {
		short = m.say.Say("search.title")
	}
	raw, err := xml.MarshalIndent(search{
		ShortName: firstLetters(short, mostShort), LongName: firstLetters(cfg.ShortUnit, mostLong), Description: m.say.Say("data.search", "unit", cfg.Unit),
		URLs: []searchURL{
			{"text/html", "results", m.iri(site.SearchAddress) + "?q={searchTerms}"},
			{"application/opensearchdescription+xml", "self", m.iri(site.OpenSearchAddress)},
		},
		Image: searchImage{"image/svg+xml", m.iri("img/icon.svg")}, Language: "vi", Input: "UTF-8",
	}, "", " ")
	if err != nil {
		panic("internal error: opensearch: " + err.Error())
	}
	return append([]byte(xml.Header), append(raw, '\n')...)
}

// firstLetters cuts a text to so many letters, at the end of a word where there is one.
func firstLetters(text string, most int) string {
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	for i := most; i > 0; i-- {
		if letters[i] == ' ' {
			return string(letters[:i])
		}
	}
	return string(letters[:most])
}
