package site

import (
	"maps"
	"regexp"
	"slices"

	"niemyet/generator/internal/record"
)

// Addresses are all pages that a build of the site makes.
type Addresses struct {
	known map[string]bool
	codes map[string]bool // of all that is posted today
	told  func(string) bool
}

// Has tells whether there is such a page. Of the pages that answer for a version of
// something posted the history of builds alone knows every one; any version of a code
// that is posted, in any form, is taken for one of them. So are pages of what changed in a
// month, or of a record.
func (a *Addresses) Has(to string) bool {
	if a.known[to] || a.told(to) {
		return true
	}
	m := checked.FindStringSubmatch(to)
	return m != nil && a.codes[BaseCode(m[1])]
}

var checked = regexp.MustCompile(`^` + CheckFolder + `/(.+)-[0-9a-f]{6}\.html$`)

// All lists the pages, those that answer for versions left out.
func (a *Addresses) All() []string { return slices.Sorted(maps.Keys(a.known)) }

// Addresses lists every page of the site.
func (s *Site) Addresses() *Addresses {
	a := &Addresses{known: map[string]bool{}, codes: s.codes(), told: s.toldOf}
	for _, list := range [][]string{fixedAddresses, s.recordPages(), s.topicPages(), s.paperPages(), s.radioPages(), s.kioskPages(), s.dataFiles()} {
		for _, to := range list {
			a.known[to] = true
		}
	}
	for _, to := range slices.Concat(s.sessionPages(), s.heardPages(), s.elsewherePages(), s.lookUpPages(), s.blankPages(), s.disclosurePages(), s.collectionFiles()) {
		a.known[to] = true
	}
	if s.Config.BaseURL != "" {
		a.known[SitemapFile], a.known[ChangesFeedAddress] = true, true
	}
	if s.HasPodcast() {
		a.known[PodcastAddress] = true
	}
	maps.DeleteFunc(a.known, func(to string, _ bool) bool { return to == "" || !s.Config.Build.Builds(to) })
	if s.Config.Build.Without(CheckFolder) {
		a.codes = nil
	}
	return a
}

// fixedAddresses are the pages every site has.
var fixedAddresses = []string{
	HomeAddress, SearchAddress, AZAddress, SitemapAddress, GlossaryAddress, ChangesAddress, OpenDataAddress, MissingAddress,
	SheetsAddress, ChecksAddress, ChangesSheetAddress, ChangesLastAddress,
}

func addressOf(r record.Record) string { return record.Of(r).Address() }

// recordPages are the lists of kinds, the records' own pages and where they were before.
func (s *Site) recordPages() (out []string) {
	for _, shelf := range s.index.shelves {
		if len(shelf.list) > 0 {
			out = append(out, ListAddress(shelf.kind))
		}
		for _, r := range shelf.list {
			out = append(out, addressOf(r))
		}
	}
	for _, a := range s.Aliases {
		out = append(out, a.From)
	}
	return out
}

// topicPages are the lists of fields, levels, life events, areas and letters.
func (s *Site) topicPages() (out []string) {
	for folder, topics := range map[string][]*Topic{FieldFolder: s.Fields, LevelFolder: s.Levels, LifeEventFolder: s.LifeEvents} {
		if len(topics) > 0 {
			out = append(out, TopicsAddress(folder))
		}
		for _, t := range topics {
			out = append(out, t.Address(folder))
		}
	}
	for _, a := range s.Areas {
		out = append(out, a.Address())
	}
	if s.Split() {
		for _, letter := range initials(s.entries()) { // which there are, in whatever order
			out = append(out, LetterAddress(letter))
		}
	}
	return out
}

// paperPages are all sheets but the radio desk's.
func (s *Site) paperPages() (out []string) {
	if len(s.Hotlines) > 0 {
		out = append(out, HotlineSheetAddress, HotlinePosterAddress)
	}
	for _, h := range s.Hotlines {
		out = append(out, FeedbackAddress(h))
	}
	for _, p := range s.Procedures {
		out = append(out, QuickAddress(p), SlipAddress(p), FlowAddress(p))
		for _, size := range BoardSizes {
			out = append(out, BoardSheetAddress(p, size))
		}
	}
	for _, t := range s.Fields {
		out = append(out, TableAddress(t), FeesAddress(t))
		if s.Split() {
			out = append(out, FieldSheetsAddress(t))
		}
	}
	for _, n := range s.Notices {
		out = append(out, LargeNoticeAddress(n))
		for i := range n.Appendices() {
			out = append(out, AppendixAddress(n, i))
		}
	}
	for _, o := range s.Offices {
		out = append(out, HoursAddress(o), GuideAddress(o))
		for _, sign := range o.Signs() {
			out = append(out, SignAddress(o, sign))
		}
	}
	for _, slug := range CommonSigns() {
		out = append(out, CommonSignAddress(slug))
	}
	for _, c := range s.Closures() {
		out = append(out, ClosureAddress(c))
	}
	for _, b := range s.Boards {
		out = append(out, PackAddress(b), SignOffAddress(b), AuditAddress(b))
	}
	for _, q := range s.Quarters() {
		out = append(out, QuarterAddress(q))
	}
	for _, pages := range ownPages {
		out = append(out, pages(s)...)
	}
	return append(append(out, s.formPages()...), s.mainSheets()...)
}

// mainSheets are the sheets that show one record as a whole.
func (s *Site) mainSheets() (out []string) {
	for _, shelf := range s.index.shelves {
		for _, r := range shelf.list {
			if record.MainSheet(r) {
				out = append(out, SheetAddress(r))
			}
		}
	}
	return out
}

// codes are those of all that is posted today.
func (s *Site) codes() map[string]bool {
	out := map[string]bool{HotlinesCode: len(s.Hotlines) > 0, HeardCode: s.Hears(), WalletCode: s.Hears(), LookUpCode: s.LooksUp(), RadioCode: len(s.Radios) > 0}
	for _, shelf := range s.index.shelves {
		for _, r := range shelf.list {
			out[record.SheetCode(r)] = true
		}
	}
	for _, t := range s.Fields {
		out[FieldCode+t.ID] = true
	}
	for _, q := range s.Quarters() {
		out[q.Code()] = true
	}
	for _, y := range s.DisclosureYears() {
		out[DisclosurePlanCode(y)] = true
	}
	for _, m := range s.AnswerMonths() {
		out[RegisterCode(m)] = true
	}
	for _, a := range s.Aliases { // what hangs on a wall wears the code of its day
		out[FormerCode(a)] = true
	}
	delete(out, "")
	return out
}
