package opendata

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// A procedure is a GovernmentService of schema.org and a PublicService of CPSV-AP 3.2: its
// ways to file are channels with their time and cost, its papers evidence, its result an
// output, its laws legal resources, the events in a life what it is grouped by.
var _ = means(record.KindOf[*record.Procedure](), procedureMeans)

// authorities are the lists of the Publications Office of the EU, which CPSV-AP asks for.
const authorities = "http://publications.europa.eu/resource/authority/"

func procedureMeans(m *maker, x *site.Procedure, node *object, full bool) {
	id := m.iri(record.Of(x).Address())
	node.put("serviceType", x.Procedure.Field)
	if agency := stated(x.Agency); agency != "" {
		node.add("provider", object{{"@type", "GovernmentOrganization"}, {"name", agency}})
	}
	var audience []any
	for _, s := range x.Subjects {
		if s = stated(s); s != "" {
			audience = append(audience, object{{"@type", "Audience"}, {"audienceType", s}})
		}
	}
	node.put("audience", audience)
	if result := stated(x.Result); result != "" && !record.None(result) {
		node.add("serviceOutput", object{{"@type", "Thing"}, {"name", firstLine(result)}})
	}
	node.put("availableChannel", serviceChannels(m, x, id))
	node.put("offers", offers(x))
	if full {
		publicService(m, x, node, id)
	}
}

// channelID names a way to file of a procedure.
func channelID(id string, i int) string { return id + "#cach-" + strconv.Itoa(i+1) }

func serviceChannels(m *maker, x *site.Procedure, id string) (out []any) {
	for i, w := range x.Ways {
		one := object{{"@type", "ServiceChannel"}, {"@id", channelID(id, i)}, {"name", caseOf(w)}}
		one.put("processingTime", duration(w.Time))
		switch {
		case w.Channel == record.Online:
			one.put("serviceUrl", string(x.Online))
		case w.Channel == record.Direct && x.Office != nil:
			one.add("serviceLocation", object{{"@id", m.iri(record.Of(x.Office).Address())}})
		}
		out = append(out, one)
	}
	return out
}

// caseOf is a way to file in words: "trực tiếp (Đăng ký lại)".
func caseOf(w record.Way) string {
	if w.Case == "" {
		return w.Channel.String()
	}
	return w.Channel.String() + " (" + firstLine(w.Case) + ")"
}

// price is what a fee is known to be; ok is false for one that a note tells, or nobody.
func price(f record.Fee) (amount int64, ok bool) {
	return int64(f.Amount), f.State == record.FeeAmount || f.State == record.FeeFree
}

// offers are the fees whose amount is known, each with what it is for and what the record
// notes of it: an amount may be that of a page, or not for all.
func offers(x *site.Procedure) (out []any) {
	add := func(name string, f record.Fee, note string) {
		if amount, known := price(f); known {
			one := object{{"@type", "Offer"}, {"name", name}, {"price", amount}, {"priceCurrency", "VND"}}
			one.put("description", joined(note))
			out = append(out, one)
		}
	}
	for _, w := range x.Ways {
		add(caseOf(w), w.Fee, w.FeeNote)
		for _, line := range w.Fees {
			add(caseOf(w)+": "+firstLine(line.Name), line.Fee, line.Note)
		}
	}
	return out
}

// publicService says the same in CPSV-AP.
func publicService(m *maker, x *site.Procedure, node *object, id string) {
	(*node)[0].value = []string{"GovernmentService", "cpsv:PublicService"}
	code := string(x.Code)
	node.add("dct:identifier", code)
	node.add("dct:title", x.Name)
	node.add("dct:description", strings.Join([]string{x.Name, x.Procedure.Level, x.Procedure.Field}, ". "))
	node.add("dct:language", authorities+"language/VIE")
	if agency := stated(x.Agency); agency != "" {
		node.add("cv:hasCompetentAuthority", object{{"@type", "cv:PublicOrganisation"}, {"skos:prefLabel", agency}})
	}
	node.add("cv:thematicArea", object{{"@type", "skos:Concept"}, {"skos:prefLabel", x.Procedure.Field}})
	channels, costs := channelsAndCosts(x, id, code)
	node.put("cv:hasChannel", channels)
	node.put("cv:hasCost", costs)
	var papers []any
	for i, p := range x.Papers {
		if !p.Remark() {
			n := strconv.Itoa(i + 1)
			one := object{{"@type", "cv:Evidence"}, {"@id", id + "#giay-" + n}, {"dct:identifier", code + "/giay-" + n}, {"dct:title", p.Name}}
			one.put("dct:description", strings.TrimSpace(p.Case))
			papers = append(papers, append(one, pair{"nm:originals", p.Originals}, pair{"nm:copies", p.Copies}))
		}
	}
	node.put("cpsv:hasInput", papers)
	if result := stated(x.Result); result != "" && !record.None(result) {
		node.add("cpsv:produces", object{{"@type", "cv:Output"}, {"@id", id + "#ket-qua"}, {"dct:identifier", code + "/ket-qua"}, {"dct:title", firstLine(result)}, {"dct:description", result}})
	}
	var laws, events []any
	for _, l := range x.LegalBasis {
		one := object{{"@type", "eli:LegalResource"}}
		one.put("dct:identifier", l.Number)
		one.put("dct:title", l.Title)
		laws = append(laws, one)
	}
	node.put("cv:hasLegalResource", laws)
	for _, e := range x.Procedure.LifeEvents {
		events = append(events, object{{"@type", "cv:LifeEvent"}, {"dct:identifier", e}, {"dct:title", m.site.Config.Name("life_events", e)}})
	}
	node.put("cv:isGroupedBy", events)
}

// channelsAndCosts are the ways to file, and the fees whose amount is known. A way without a
// length in ISO 8601 has its time limit in words alone.
func channelsAndCosts(x *site.Procedure, id, code string) (channels, costs []any) {
	cost := func(n, through string, f record.Fee, words ...string) {
		amount, known := price(f)
		if !known {
			return
		}
		costs = append(costs, object{
			{"@type", "cv:Cost"}, {"@id", id + "#phi-" + n}, {"dct:identifier", code + "/phi-" + n},
			{"cv:hasValue", amount}, {"cv:currency", authorities + "currency/VND"},
			{"dct:description", joined(words...)}, {"cv:ifAccessedThrough", object{{"@id", through}}},
		})
	}
	for i, w := range x.Ways {
		n := strconv.Itoa(i + 1)
		at := channelID(id, i)
		limit, _ := timeLimit(w.Time).(object)
		one := object{{"@type", []string{"ServiceChannel", "cv:Channel"}}, {"@id", at}, {"dct:identifier", code + "/cach-" + n}, {"dct:description", joined(caseOf(w), wordsOf(limit), w.TimeNote)}}
		one.put("cv:processingTime", duration(w.Time))
		channels = append(channels, one)
		cost(n, at, w.Fee, caseOf(w), w.FeeNote)
		for j, line := range w.Fees {
			cost(n+"-"+strconv.Itoa(j+1), at, line.Fee, caseOf(w), line.Name, line.Note)
		}
	}
	return channels, costs
}

// joined are the words that say something, one after the other.
func joined(words ...string) string {
	var out []string
	for _, w := range words {
		if w = strings.Join(strings.Fields(stated(w)), " "); w != "" {
			out = append(out, w)
		}
	}
	return strings.Join(out, "; ")
}

// firstLine is the first line of a text.
func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(line)
}
