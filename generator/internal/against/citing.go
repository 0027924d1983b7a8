package against

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func policyText(p *record.Policy) string {
	return strings.Join(append([]string{p.Name, p.Summary, p.Benefit, p.How}, p.Beneficiaries...), "\n") + "\n" + string(p.Body.Source)
}

// codeInText is a code that a text gives for a procedure the site need not have.
var codeInText = regexp.MustCompile(`\b[0-9]\.[0-9]{6}\b`)

// cited are the procedures of an export that a record names, by reference or by code in its
// text, and what their records say.
func (c *comparison) cited(names []string, text string) (origins []importer.Origin, told string) {
	seen := set{}
	add := func(code string) {
		if o, there := c.origins[code]; there && !seen[code] {
			seen[code], origins = true, append(origins, o)
		}
	}
	for _, name := range names {
		p, is := c.find(name).(*record.Procedure)
		if !is {
			continue
		}
		told += wholeText(p) + "\n"
		add(string(p.Code))
	}
	for _, code := range codeInText.FindAllString(text, -1) {
		add(code)
	}
	return origins, told
}

// find is the record that a reference names: by file name, with its folder, or by code.
func (c *comparison) find(name string) record.Record {
	folder := record.KindOf[*record.Procedure]().Folder
	for _, key := range []string{name, folder + "/" + name} {
		if r, there := c.byID[strings.TrimSuffix(key, ".md")]; there {
			return r
		}
	}
	for _, r := range c.byID {
		if p, is := r.(*record.Procedure); is && string(p.Code) == path.Base(name) {
			return p
		}
	}
	return nil
}

// citing holds a policy or a radio segment to the procedures that it cites: days, ages and
// fees that none of them has, and conditions that it drops while it speaks of the matter.
// What a policy pays is its own, and not compared.
func (c *comparison) citing(r record.Record, names []string, text string) {
	origins, told := c.cited(names, text)
	if len(origins) == 0 {
		return
	}
	source := told
	for _, o := range origins {
		source += o.Words("") + "\n"
	}
	clean, _ := vi.Clean(text)
	figures := vi.InFigures(clean).Text
	mine := daysOf(figures).with(agesOf(figures)).with(feesIn(text))
	theirs := figuresOf(source)
	for _, o := range origins {
		for _, ch := range channelsIn(o.Procedure) {
			theirs = theirs.with(statedTimes(o.Procedure, ch))
		}
	}
	key := "summary"
	b := record.Of(r)
	if _, explained := b.Differing(key); explained {
		return
	}
	f := fact{key: key, name: strangeFigures}
	for _, d := range apart(mine.without(theirs), nil, true) {
		c.tell(r, f, d, origins[0])
	}
	for _, n := range record.Narrowings(text, source) {
		c.tell(r, fact{key: key, name: narrowedGroup}, difference{n.Said, problem.Both(n.Wider)}, origins[0])
	}
	folded := vi.Fold(text)
	c.citedChannels(r, origins, key, folded)
	c.droppedChannels(r, origins, key, folded)
	for _, x := range conditions {
		if x.when == nil || !x.when.MatchString(folded) || x.told.MatchString(folded) {
			continue
		}
		for _, o := range origins {
			if x.source.MatchString(vi.Fold(o.Words(""))) {
				c.tell(r, fact{key: key, name: conditionWord}, difference{"", problem.Both(x.name)}, o)
				break
			}
		}
	}
}

// citedChannels finds a way to file that a text promises and no cited procedure has.
func (c *comparison) citedChannels(r record.Record, origins []importer.Origin, key, folded string) {
	have, asked := set{}, false
	for _, o := range origins {
		asked = asked || len(o.Ways()) > 0
		for _, w := range o.Procedure.Ways {
			have[w.Channel.String()] = true
		}
		for channel, said := range spokenOf {
			if said.MatchString(vi.Fold(o.Words("steps"))) {
				have[channel] = true
			}
		}
	}
	more := set{}
	for channel, said := range spokenOf {
		if said.MatchString(folded) && !have[channel] {
			more[channel] = true
		}
	}
	f := fact{key: key, name: strangeChannel}
	for _, d := range apart(more, nil, asked) {
		c.tell(r, f, d, origins[0])
	}
}

// filedBy are the words by which a text tells where to file, by channel.
var filedBy = map[record.Channel]*regexp.Regexp{
	record.Direct: regexp.MustCompile(`\bquay\b|\bnop truc tiep\b|\b(nop|gui)\b[^.;]* tai\b`),
	record.Postal: spokenOf[record.Postal.String()],
	record.Online: regexp.MustCompile(spokenOf[record.Online.String()].String() + `|\bqua mang\b|\bcong dich vu cong\b`),
}

// droppedChannels finds a list of ways to file, two at least, that lacks one which every cited
// procedure has: who lives far away takes a list for the whole.
func (c *comparison) droppedChannels(r record.Record, origins []importer.Origin, key, folded string) {
	named, lacking := 0, set{}
	for channel, said := range filedBy {
		if said.MatchString(folded) {
			named++
		} else if everywhere(origins, channel) {
			lacking[channel.String()] = true
		}
	}
	if named < 2 {
		return
	}
	for _, d := range apart(nil, lacking, true) {
		c.tell(r, fact{key: key, name: droppedChannel}, d, origins[0])
	}
}

// everywhere tells whether all procedures can be filed in a way.
func everywhere(origins []importer.Origin, channel record.Channel) bool {
	return !slices.ContainsFunc(origins, func(o importer.Origin) bool {
		return !slices.Contains(channelsIn(o.Procedure), channel)
	})
}

// feesIn are the amounts of sentences that speak of a fee.
func feesIn(text string) set {
	out := set{}
	for _, sentence := range strings.FieldsFunc(text, func(c rune) bool { return c == '\n' || c == ';' }) {
		if folded := " " + vi.Fold(sentence) + " "; strings.Contains(folded, " phi ") && !strings.Contains(folded, " chi phi ") && !strings.Contains(folded, " hoc phi ") && !strings.Contains(folded, " mai tang phi ") {
			out = out.with(amountsOf(sentence))
		}
	}
	return out
}
