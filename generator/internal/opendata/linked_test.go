package opendata_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/piprate/json-gold/ld"

	"niemyet/generator/internal/opendata"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// offline gives the context of schema.org as far as our pages use it, and nothing else: a file
// that asks another machine fails its test.
type offline struct{}

func (offline) LoadDocument(url string) (*ld.RemoteDocument, error) {
	if url != opendata.SchemaContext {
		return nil, fmt.Errorf("asks the network for %s", url)
	}
	id := map[string]any{"@type": "@id"}
	context := map[string]any{"@vocab": "http://schema.org/", "url": id, "sameAs": id, "contentUrl": id, "serviceUrl": id}
	return &ld.RemoteDocument{DocumentURL: url, Document: map[string]any{"@context": context}}, nil
}

// things are the nodes of an expanded and flattened document, by their ids.
type things map[string]map[string]any

// expand has a JSON-LD processor read a document that lies at an address.
func expand(t *testing.T, at string, body []byte) things {
	t.Helper()
	var doc any
	if err := json.Unmarshal(body, &doc); err != nil {
		t.Fatalf("%s: %v", at, err)
	}
	options := ld.NewJsonLdOptions("https://nobody.example/goc/" + at)
	options.DocumentLoader = offline{}
	flat, err := ld.NewJsonLdProcessor().Flatten(doc, nil, options)
	if err != nil {
		t.Fatalf("%s: %v", at, err)
	}
	out := things{}
	for _, node := range flat.([]any) {
		n := node.(map[string]any)
		out[n["@id"].(string)] = n
	}
	return out
}

// Short names of vocabularies.
var vocabularies = map[string]string{
	"": "http://schema.org/", "cpsv": "http://purl.org/vocab/cpsv#", "cv": "http://data.europa.eu/m8g/", "dct": "http://purl.org/dc/terms/",
	"dcat": "http://www.w3.org/ns/dcat#", "nm": "urn:niemyet:", "skos": "http://www.w3.org/2004/02/skos/core#", "foaf": "http://xmlns.com/foaf/0.1/", "vcard": "http://www.w3.org/2006/vcard/ns#",
}

func whole(name string) string {
	prefix, rest, has := strings.Cut(name, ":")
	if !has {
		prefix, rest = "", name
	}
	return vocabularies[prefix] + rest
}

// values are those of a property: texts and numbers, or the ids of things.
func values(node map[string]any, property string) (out []string) {
	list, _ := node[whole(property)].([]any)
	for _, v := range list {
		m := v.(map[string]any)
		if id, is := m["@id"].(string); is {
			out = append(out, id)
		} else {
			out = append(out, fmt.Sprint(m["@value"]))
		}
	}
	return out
}

// value is the one value of a property.
func value(node map[string]any, property string) string {
	if list := values(node, property); len(list) == 1 {
		return list[0]
	}
	return ""
}

func (x things) is(id, kind string) bool {
	types, _ := x[id]["@type"].([]any)
	return slices.Contains(types, any(whole(kind)))
}

// root is where a site without an address lies in the tests; a relative id becomes this.
func root(s *site.Site) string {
	if base := string(s.Config.BaseURL); base != "" {
		return base + "/"
	}
	return "https://nobody.example/goc/"
}

// TestLinkedDataOfEveryKind: each record is there once, named by the address of its page, of
// the type that its row says, with its name; on a site with an address and on one without.
func TestLinkedDataOfEveryKind(t *testing.T) {
	for _, s := range []*site.Site{shipped(t), base(t, unchanged)} {
		for _, k := range opendata.Kinds(s) {
			name := site.DataAddress(k, site.DataLinked)
			got := expand(t, name, made(t, s, name))
			kind := k.Meaning.Type
			if kind == "" {
				kind = record.UsualMeaning
			}
			for _, r := range s.Of(k) {
				id := root(s) + record.Of(r).Address()
				switch {
				case got[id] == nil:
					t.Errorf("%s: nothing is called %s", name, id)
				case !got.is(id, kind) || value(got[id], "name") != r.Title() || value(got[id], "url") != id || value(got[id], "nm:id") != record.Of(r).Key():
					t.Errorf("%s: %v", id, got[id])
				}
			}
			for id, node := range got {
				for property := range node {
					if !strings.HasPrefix(property, "@") && !known(property) {
						t.Errorf("%s: %s has a property of nobody: %s", name, id, property)
					}
				}
			}
		}
	}
}

func known(property string) bool {
	for _, v := range vocabularies {
		if strings.HasPrefix(property, v) && len(property) > len(v) {
			return true
		}
	}
	return false
}

// TestPublicServices: channels, times, costs, papers, laws and events are those of the record,
// in both vocabularies.
func TestPublicServices(t *testing.T) {
	s := shipped(t)
	got := expand(t, "data/thu-tuc.jsonld", made(t, s, "data/thu-tuc.jsonld"))
	fees, durations := 0, 0
	for _, p := range s.Procedures {
		id := root(s) + record.Of(p).Address()
		node := got[id]
		if !got.is(id, "GovernmentService") || !got.is(id, "cpsv:PublicService") {
			t.Fatalf("%s is no public service: %v", id, node["@type"])
		}
		same := func(what string, is, want any) {
			if fmt.Sprint(is) != fmt.Sprint(want) {
				t.Errorf("%s: %s is %v, not %v", p.Code, what, is, want)
			}
		}
		same("code", value(node, "identifier"), p.Code)
		same("dct:identifier", value(node, "dct:identifier"), p.Code)
		same("dct:title", value(node, "dct:title"), p.Name)
		same("field", value(node, "serviceType"), p.Procedure.Field)
		if value(node, "dct:description") == "" {
			t.Errorf("%s: CPSV-AP asks for a description", p.Code)
		}
		if !record.Unknown(p.Agency) {
			same("agency", value(got[value(node, "cv:hasCompetentAuthority")], "skos:prefLabel"), p.Agency)
			same("provider", value(got[value(node, "provider")], "name"), p.Agency)
		}
		channels := values(node, "cv:hasChannel")
		same("channels", len(channels), len(p.Ways))
		same("availableChannel", values(node, "availableChannel"), channels)
		var amounts, costs, prices []string
		for i, w := range p.Ways {
			channel := got[channels[i]]
			if w.Time.State == record.TimeStated && strings.HasSuffix(w.Time.Limit.String(), "ngày") && !w.Time.Limit.Immediate {
				same("time", value(channel, "cv:processingTime"), fmt.Sprintf("P%dD", w.Time.Limit.Tenths/10))
				durations++
			} else if d := value(channel, "cv:processingTime"); strings.HasSuffix(d, "D") {
				t.Errorf("%s: %s is said to be %s", p.Code, w.Time.Limit, d)
			}
			for _, f := range append([]record.FeeLine{{Fee: w.Fee}}, w.Fees...) {
				switch f.Fee.State {
				case record.FeeAmount:
					amounts = append(amounts, fmt.Sprint(int64(f.Fee.Amount)))
					fees++
				case record.FeeFree:
					amounts = append(amounts, "0")
				}
			}
		}
		for _, c := range values(node, "cv:hasCost") {
			costs = append(costs, number(value(got[c], "cv:hasValue")))
			same("currency", value(got[c], "cv:currency"), "http://publications.europa.eu/resource/authority/currency/VND")
		}
		for _, o := range values(node, "offers") {
			prices = append(prices, number(value(got[o], "price")))
		}
		same("costs", costs, amounts)
		same("offers", prices, amounts)
		papers := 0
		for _, x := range p.Papers {
			if !x.Remark() {
				papers++
			}
		}
		inputs := values(node, "cpsv:hasInput")
		same("papers", len(inputs), papers)
		for _, e := range inputs {
			if !got.is(e, "cv:Evidence") || value(got[e], "dct:title") == "" {
				t.Errorf("%s: %v", e, got[e])
			}
		}
		same("laws", len(values(node, "cv:hasLegalResource")), len(p.LegalBasis))
		same("events", len(values(node, "cv:isGroupedBy")), len(p.Procedure.LifeEvents))
	}
	if fees < 10 || durations < 10 {
		t.Errorf("only %d fees and %d durations were compared", fees, durations)
	}
}

// number is a number without how it was written: "8000", "8E3" and "8000.0" are one.
func number(text string) string {
	var n float64
	if _, err := fmt.Sscan(text, &n); err != nil {
		return text
	}
	return fmt.Sprint(int64(n))
}

// TestOfficesAndLines: hours, telephones and points are those of the records.
func TestOfficesAndLines(t *testing.T) {
	s := shipped(t)
	got := expand(t, "data/co-quan.jsonld", made(t, s, "data/co-quan.jsonld"))
	lines := expand(t, "data/duong-day-nong.jsonld", made(t, s, "data/duong-day-nong.jsonld"))
	open := 0
	for _, o := range s.Offices {
		node := got[root(s)+record.Of(o).Address()]
		if o.Phone.Digits != "" && value(node, "telephone") != o.Phone.String() {
			t.Errorf("%s: %v", o.Name, values(node, "telephone"))
		}
		stretches := 0
		for _, id := range values(node, "openingHoursSpecification") {
			if value(got[id], "opens") < value(got[id], "closes") && len(values(got[id], "dayOfWeek")) > 0 {
				stretches++
			}
		}
		if stretches != len(values(node, "openingHoursSpecification")) || len(o.Hours) > 0 && stretches == 0 {
			t.Errorf("%s: %d stretches of %d rows", o.Name, stretches, len(o.Hours))
		}
		open += stretches
		if o.Parent != nil && value(node, "parentOrganization") != root(s)+record.Of(o.Parent).Address() {
			t.Errorf("%s: parent %v", o.Name, values(node, "parentOrganization"))
		}
	}
	if open == 0 {
		t.Error("no office is ever open")
	}
	for _, h := range s.Hotlines {
		node := lines[root(s)+record.Of(h).Address()]
		if value(node, "telephone") != h.Number.String() || h.Role != nil && value(node, "contactType") != h.Role.Name {
			t.Errorf("%s: %v", h.Name, node)
		}
	}
}

// TestEventsAndEpisodes: meetings and broadcasts are those that the calendar has, at the time
// of Vietnam, and who receives people is a post.
func TestEventsAndEpisodes(t *testing.T) {
	s := shipped(t)
	got := expand(t, "data/lich.jsonld", made(t, s, "data/lich.jsonld"))
	met := 0
	for _, x := range site.RecordsOf[*site.Session](s) {
		node := got[root(s)+record.Of(x).Address()]
		coming := x.Coming(s.Date)
		events := values(node, "subEvent")
		if len(events) != len(coming) {
			t.Errorf("%s: %d meetings of %d", x.Name, len(events), len(coming))
			continue
		}
		for i, m := range coming {
			e := got[events[i]]
			if want := m.On.String() + "T"; !strings.HasPrefix(value(e, "startDate"), want) || !strings.HasSuffix(value(e, "startDate"), "+07:00") {
				t.Errorf("%s: %s, want %s", x.Name, value(e, "startDate"), want)
			}
			if off := strings.HasSuffix(value(e, "eventStatus"), "EventCancelled"); off != m.Off {
				t.Errorf("%s on %s: %s", x.Name, m.On, value(e, "eventStatus"))
			}
			met++
		}
	}
	radio := expand(t, "data/phat-thanh.jsonld", made(t, s, "data/phat-thanh.jsonld"))
	aired := 0
	for _, x := range s.Radios {
		node := radio[root(s)+record.Of(x).Address()]
		times := values(node, "publication")
		if len(times) != len(x.Airings) || !radio.is(root(s)+record.Of(x).Address(), "RadioEpisode") {
			t.Errorf("%s: %d broadcasts of %d", x.Name, len(times), len(x.Airings))
			continue
		}
		for i, a := range x.Airings {
			if !strings.HasPrefix(value(radio[times[i]], "startDate"), a.On.String()+"T") || value(radio[value(radio[times[i]], "publishedOn")], "name") != a.Station.Name {
				t.Errorf("%s: %v", x.Name, radio[times[i]])
			}
			aired++
		}
	}
	if met == 0 || aired == 0 {
		t.Errorf("%d meetings and %d broadcasts were compared", met, aired)
	}
}

// TestLengths: a time limit is a length where ISO 8601 has one for it, and never a part of it.
func TestLengths(t *testing.T) {
	for words, want := range map[string]string{
		"30 ngày": "P30D", "2 tháng": "P2M", "8 giờ": "PT8H", "1440 phút": "PT1440M",
		"17,5 ngày": "", "3 ngày làm việc": "", "Ngay trong ngày": "", "Xem ghi chú": "",
	} {
		s := base(t, func(fsys fstest.MapFS) {
			replace(t, fsys, "content/thu-tuc/khai-sinh.md", "[[steps]]", `[[ways]]
channel = "trực tuyến"
time = "`+words+`"
time_note = "kể từ ngày nhận đủ hồ sơ"
fee = "Không"

[[steps]]`)
		})
		got := expand(t, "data/thu-tuc.jsonld", made(t, s, "data/thu-tuc.jsonld"))
		if is := value(got["https://vidu.example/thu-tuc/khai-sinh.html#cach-2"], "cv:processingTime"); is != want {
			t.Errorf("%s: %q, want %q", words, is, want)
		}
	}
}

// TestOffersHaveTheirNotes: an amount goes out with what the record says beside it.
func TestOffersHaveTheirNotes(t *testing.T) {
	s := base(t, func(fsys fstest.MapFS) {
		replace(t, fsys, "content/thu-tuc/khai-sinh.md", `fee = "8.000 đồng"`, `fee = "8.000 đồng"
fee_note = "mỗi trang"`)
	})
	got := expand(t, "data/thu-tuc.jsonld", made(t, s, "data/thu-tuc.jsonld"))
	offer := got[value(got["https://vidu.example/thu-tuc/khai-sinh.html"], "offers")]
	if number(value(offer, "price")) != "8000" || value(offer, "description") != "mỗi trang" {
		t.Errorf("%v", offer)
	}
}

// TestMeetingsAsTheyAreHeld: a session begins and ends with meetings that are held, where they
// really are; what nobody knows of one is not said.
func TestMeetingsAsTheyAreHeld(t *testing.T) {
	session := `+++
name = "Tiếp công dân"
sort = "tiếp công dân"
host = "?"
office = "mot-cua"
place = "?"
posted_on = 2026-11-20
day_off = "chuyển sang ngày làm việc kế tiếp"

[[sittings]]
on = 2026-11-28
from = "07:30"
to = "11:30"
`
	for change, want := range map[string][2]string{
		"": {"2026-11-30", "2026-11-30"}, // a Saturday
		"\n[[changes]]\non = 2026-11-28\nwhy = \"cả phường họp\"\n": {},
	} {
		s := base(t, func(fsys fstest.MapFS) {
			fsys["content/lich/tiep.md"] = &fstest.MapFile{Data: []byte(session + `repeat = "hằng tháng"
until = 2026-11-28
` + change + "+++\n")}
		})
		body := made(t, s, "data/lich.jsonld")
		node := expand(t, "data/lich.jsonld", body)["https://vidu.example/lich/tiep.html"]
		if is := [2]string{value(node, "startDate"), value(node, "endDate")}; is != want {
			t.Errorf("%q: %q, want %q", change, is, want)
		}
		if strings.Contains(string(body), `"?"`) {
			t.Errorf("%q says “?”", change)
		}
	}
}

// leanSays holds what the page of a procedure says against the record: its code, the agency that
// settles it, that it is a sample, and nothing that has room in the file alone.
func leanSays(t *testing.T, s *site.Site, x *site.Procedure, got things, node map[string]any) {
	t.Helper()
	id := root(s) + record.Of(x).Address()
	if !got.is(id, "GovernmentService") || value(node, "identifier") != string(x.Code) {
		t.Errorf("%s: %v", x.Code, node)
	}
	if (s.Config.Sample || x.Base.Sample) != (value(node, "disambiguatingDescription") != "") {
		t.Errorf("%s does not say whether it is a sample: %v", x.Code, node)
	}
	provider := ""
	if list := values(node, "provider"); len(list) == 1 {
		provider = value(got[list[0]], "name")
	}
	if want := strings.TrimPrefix(x.Agency, "?"); provider != want {
		t.Errorf("%s is provided by %q, want %q", x.Code, provider, want)
	}
	for _, heavy := range []string{"availableChannel", "offers", "audience", "serviceOutput"} {
		if values(node, heavy) != nil {
			t.Errorf("%s says %s, which has room in the file alone", x.Code, heavy)
		}
	}
}

// TestPagesSayTheSame: what stands in a page says of its record what the data says, in
// schema.org alone; the pages of a lean kind say who it is and who provides it, and no more.
func TestPagesSayTheSame(t *testing.T) {
	for _, s := range []*site.Site{shipped(t), base(t, unchanged)} {
		pages := 0
		for _, r := range s.All() {
			b := record.Of(r)
			said := opendata.Page(s, said(t), r)
			body, err := json.Marshal(said)
			if err != nil {
				t.Fatal(err)
			}
			got := expand(t, b.Address(), body)
			node := got[root(s)+b.Address()]
			if value(node, "name") != r.Title() || value(node, "url") != root(s)+b.Address() {
				t.Errorf("%s: %v", b.Key(), node)
			}
			if x, is := r.(*site.Procedure); is {
				leanSays(t, s, x, got, node)
			}
			for _, n := range got {
				for property := range n {
					if !strings.HasPrefix(property, "@") && !strings.HasPrefix(property, "http://schema.org/") {
						t.Errorf("%s: search engines do not know %s", b.Key(), property)
					}
				}
			}
			pages++
		}
		if pages == 0 {
			t.Error("no page says anything")
		}
	}
	s := base(t, unchanged)
	body, err := json.Marshal(opendata.Home(s, said(t)))
	if err != nil {
		t.Fatal(err)
	}
	got := expand(t, "index.html", body)
	if id := "https://vidu.example/index.html#don-vi"; !got.is(id, "GovernmentOrganization") || value(got[id], "name") != s.Config.Unit {
		t.Errorf("the unit: %v", got[id])
	}
}

// TestCatalog: portals find a dataset for each kind, with what DCAT-AP asks for, and every file
// that it names is made.
func TestCatalog(t *testing.T) {
	for _, s := range []*site.Site{shipped(t), base(t, unchanged)} {
		got := expand(t, site.CatalogAddress, made(t, s, site.CatalogAddress))
		names := opendata.Names(s)
		catalog := got[root(s)+site.CatalogAddress]
		for _, property := range []string{"dct:title", "dct:description", "dct:publisher"} {
			if value(catalog, property) == "" {
				t.Errorf("the catalogue has no %s", property)
			}
		}
		sets := values(catalog, "dcat:dataset")
		if len(sets) != len(opendata.Kinds(s)) {
			t.Errorf("%d datasets of %d kinds", len(sets), len(opendata.Kinds(s)))
		}
		for _, id := range sets {
			set := got[id]
			if !got.is(id, "dcat:Dataset") || len(values(set, "dct:title")) != 2 || value(set, "dct:description") == "" || value(got[value(set, "dct:publisher")], "foaf:name") != s.Config.Unit {
				t.Errorf("%v", set)
			}
			if value(got[value(set, "dcat:contactPoint")], "vcard:fn") != s.Config.Responsible {
				t.Errorf("%s: nobody to ask", id)
			}
			forms := values(set, "dcat:distribution")
			if len(forms) != 3 {
				t.Errorf("%s: %d forms", id, len(forms))
			}
			for _, f := range forms {
				for _, property := range []string{"dcat:accessURL", "dcat:downloadURL"} {
					if to, ours := strings.CutPrefix(value(got[f], property), root(s)); !ours || !slices.Contains(names, to) {
						t.Errorf("%s: %s leads to %q", f, property, value(got[f], property))
					}
				}
			}
		}
	}
}

// TestProcessorIsReal: what the tests compare is read by a processor that knows a wrong id from
// a right one, and refuses the network.
func TestProcessorIsReal(t *testing.T) {
	got := expand(t, "a/b.html", []byte(`{"@context":"https://schema.org","@id":"../c.html","url":"d.html","name":"x"}`))
	node := got["https://nobody.example/goc/c.html"]
	if value(node, "url") != "https://nobody.example/goc/a/d.html" || value(node, "name") != "x" {
		t.Errorf("%v", got)
	}
	if _, err := (offline{}).LoadDocument("https://elsewhere.example"); err == nil {
		t.Error("the network is asked")
	}
}
