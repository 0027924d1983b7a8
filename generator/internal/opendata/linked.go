package opendata

import (
	"reflect"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Linked data: a record as things with properties of public vocabularies.

// vocabulary is the context of the files of linked data. It stands in each of them, so that
// who reads one asks no other machine.
var vocabulary = object{
	{"@vocab", schemaOrg},
	{"nm", "urn:niemyet:"},
	{"cpsv", "http://purl.org/vocab/cpsv#"}, {"cv", "http://data.europa.eu/m8g/"}, {"dct", "http://purl.org/dc/terms/"},
	{"eli", "http://data.europa.eu/eli/ontology#"}, {"skos", "http://www.w3.org/2004/02/skos/core#"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"},
	{"url", idType}, {"sameAs", idType}, {"contentUrl", idType}, {"serviceUrl", idType},
	{"dct:language", idType}, {"cv:currency", idType},
	{"cv:processingTime", object{{"@type", "xsd:duration"}}}, {"cv:hasValue", object{{"@type", "xsd:double"}}},
	{"dct:title", vietnamese}, {"dct:description", vietnamese}, {"skos:prefLabel", vietnamese},
}

const (
	schemaOrg = "http://schema.org/"
	// SchemaContext is the context of what stands in pages: all who read pages know it.
	SchemaContext = "https://schema.org"
)

var (
	idType     = object{{"@type", "@id"}}
	vietnamese = object{{"@language", "vi"}}
)

// linked are the records of a kind as linked data, and the unit that publishes them.
func (m *maker) linked(k *record.Kind) []byte {
	graph := []any{m.unit()}
	for _, r := range m.records(k) {
		graph = append(graph, m.node(r, true))
	}
	return pretty(object{{"@context", vocabulary}, {"@graph", graph}})
}

// Page is what the page of a record says of it inside its HTML: of a kind that has no bytes to
// spare who it is and who provides it, which is enough to find the rest in the file of the kind.
func Page(s *site.Site, say words.Speaker, r record.Record) any {
	b := record.Of(r)
	m := &maker{site: s, say: say, at: b.Address()}
	node := m.node(r, false)
	if b.Kind.Meaning.Lean {
		node = node.only(leanly)
	}
	return append(object{{"@context", SchemaContext}}, node...)
}

// leanly are the properties that the pages of a lean kind say: they are the same in the file.
var leanly = []string{"@type", "@id", "name", "url", "identifier", "disambiguatingDescription", "provider"}

// Home is what the first page says of the unit and of the site.
func Home(s *site.Site, say words.Speaker) any {
	m := &maker{site: s, say: say, at: site.HomeAddress}
	whole := object{{"@type", "WebSite"}, {"name", s.Config.Unit}, {"inLanguage", "vi"}, {"url", m.iri(site.HomeAddress)}, {"publisher", object{{"@id", m.unitID()}}}}
	return object{{"@context", SchemaContext}, {"@graph", []any{m.unit(), whole}}}
}

// unitID names the unit that publishes.
func (m *maker) unitID() string { return m.iri(site.HomeAddress) + "#don-vi" }

// unit is the unit that publishes, with what the foot of every page says of it.
func (m *maker) unit() object {
	cfg := m.site.Config
	out := object{{"@type", "GovernmentOrganization"}, {"@id", m.unitID()}, {"name", cfg.Unit}}
	if cfg.ShortUnit != cfg.Unit {
		out.put("alternateName", cfg.ShortUnit)
	}
	out.add("url", m.iri(site.HomeAddress))
	out.put("address", stated(cfg.Address))
	out.put("telephone", telephone(cfg.Phone))
	out.put("email", string(cfg.Email))
	if cfg.Superior != "" {
		out.add("parentOrganization", object{{"@type", "Organization"}, {"name", cfg.Superior}})
	}
	return out
}

// meanings are those of kinds that are more than single facts: what they add to a node. full
// tells whether vocabularies beside schema.org may be used.
var meanings = map[*record.Kind]func(m *maker, r record.Record, node *object, full bool){}

func means[T record.Record](k *record.Kind, adds func(m *maker, x T, node *object, full bool)) bool {
	meanings[k] = func(m *maker, r record.Record, node *object, full bool) { adds(m, r.(T), node, full) }
	return true
}

// works are the types that somebody publishes.
var works = map[string]bool{
	record.UsualMeaning: true, "Legislation": true, "WebPage": true, "Dataset": true, "DigitalDocument": true,
	"SpecialAnnouncement": true, "Question": true, "RadioEpisode": true,
}

// node is a record as a thing, named by the address of its page.
func (m *maker) node(r record.Record, full bool) object {
	b := record.Of(r)
	kind := b.Kind.Meaning.Type
	if kind == "" {
		kind = record.UsualMeaning
	}
	out := object{{"@type", kind}, {"@id", m.iri(b.Address())}, {"name", r.Title()}, {"url", m.iri(b.Address())}}
	if code := record.TextOf(r, b.Kind.Code); code != "" {
		out.add("identifier", code)
	}
	if m.sample(r) {
		out.add("disambiguatingDescription", m.say.Say("data.sample"))
	}
	m.terms(r, &out)
	if works[kind] {
		out.add("publisher", m.publisher(full))
	}
	if adds := meanings[b.Kind]; adds != nil {
		adds(m, m.site.Linked(r), &out, full)
	}
	if full {
		out.add("nm:id", b.Key())
		out.add("nm:state", states[m.site.StateOf(r)])
		out.add("nm:sample", m.sample(r))
		from, until := record.Days(r)
		out.put("nm:from", day(from))
		out.put("nm:until", day(until))
	}
	return out
}

// entry is one of a list of schema.org, such as a day of the week: a thing in linked data, and
// in pages the text that search engines ask for there.
func entry(name string, full bool) any {
	if full {
		return object{{"@id", schemaOrg + name}}
	}
	return SchemaContext + "/" + name
}

// publisher is the unit: in a file that says who it is by its name there alone.
func (m *maker) publisher(full bool) object {
	if full {
		return object{{"@id", m.unitID()}}
	}
	return object{{"@type", "GovernmentOrganization"}, {"@id", m.unitID()}, {"name", m.site.Config.Unit}}
}

func day(d vi.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// terms are the properties that the row of the kind names.
func (m *maker) terms(r record.Record, node *object) {
	v := reflect.ValueOf(record.Raw(r)).Elem()
	for _, t := range record.Of(r).Kind.Meaning.Terms {
		f, known := record.FieldNamed(v.Type(), t.Key)
		if !known {
			panic("internal error: the meaning of " + record.Of(r).Kind.Name + " names a key that it has not: " + t.Key)
		}
		said, _ := m.field(&f, v.FieldByIndex(f.Index))
		node.put(t.Property, m.meant(f, t, said))
	}
}

// meant is a value in linked data: of what has figures the text, of a reference the thing, of
// an entry of config.toml its name. What nobody knows is not said.
func (m *maker) meant(f record.Field, t record.Term, said any) any {
	switch x := said.(type) {
	case []any:
		var out []any
		for _, one := range x {
			if y := m.meant(f, t, one); y != nil {
				out = append(out, y)
			}
		}
		return out
	case object:
		return wordsOf(x)
	case string:
		switch {
		case f.Ref != "":
			if to := m.site.Named(record.Any, x); to != nil {
				return object{{"@id", m.iri(record.Of(to).Address())}}
			}
			return nil
		case f.From != "":
			return m.site.Config.Name(f.From, x)
		case t.As != "" && t.In != "":
			return object{{"@type", t.As}, {t.In, x}}
		case t.As != "":
			return object{{"@type", t.As}, {"name", x}}
		}
		return x
	}
	return said
}

// stated is a text that says something; "" for "?".
func stated(text string) string {
	if record.Unknown(text) {
		return ""
	}
	return text
}

// telephone is a number as it is dialled from anywhere.
func telephone(p record.Phone) string {
	if p.Digits == "" {
		return ""
	}
	return p.URI()[len("tel:"):]
}
