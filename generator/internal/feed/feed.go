// Package feed makes the files of a site that machines read.
//
// In: a linked site, who says its words, the book of the numbers by which listeners know its
// broadcasts, and the chronicle of what changed. Out: named files, in a fixed order:
// sitemap.xml (sitemaps.org 0.9), the changes (Atom, RFC 4287), the broadcast calendars (RFC 5545), the podcast (RSS 2.0) with its transcripts
// (WebVTT), chapters and spoken texts.
//
// What never happens: a file is made that would hold relative addresses where absolute
// ones are needed. A site without a base address has no sitemap, no Atom and no podcast;
// nor has one of which no recording has been on the air yet.
package feed

import (
	"bytes"
	"encoding/xml"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// File is one file below the site's root.
type File struct {
	Path string
	Body []byte
}

// Files makes every feed of the site, in the words of a speaker. air was made with the site,
// news is its chronicle.
func Files(s *site.Site, say words.Speaker, air *edition.Air, news []edition.News) []File {
	var out []File
	if s.Config.BaseURL != "" {
		out = append(out, File{site.SitemapFile, sitemap(s)}, atom(s, say, news))
	}
	for _, files := range makers {
		out = append(out, files(s, say, air)...)
	}
	return out
}

// makers make the files of kinds that have some of their own; each says so beside it.
var makers []func(*site.Site, words.Speaker, *edition.Air) []File

func makes(files func(*site.Site, words.Speaker, *edition.Air) []File) bool {
	makers = append(makers, files)
	return true
}

type urlset struct {
	XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []entry  `xml:"url"`
}

type entry struct {
	Loc     string `xml:"loc"`
	Lastmod string `xml:"lastmod,omitempty"` // YYYY-MM-DD: the last review
}

// sitemap lists the pages a search engine should know: the lists, and the records
// that are in force or about to be. Sheets and kiosk pages are copies and stay out.
func sitemap(s *site.Site) []byte {
	var set urlset
	add := func(path string, on vi.Date) {
		e := entry{Loc: site.Absolute(string(s.Config.BaseURL), path)}
		if !on.IsZero() {
			e.Lastmod = on.String()
		}
		set.URLs = append(set.URLs, e)
	}
	add(site.HomeAddress, vi.Date{})
	add(site.AZAddress, vi.Date{})
	for _, x := range s.SubjectPages() {
		add(x.Address, vi.Date{})
	}
	for _, k := range record.Kinds {
		if s.Has(k.Name) {
			add(site.ListAddress(k), vi.Date{})
		}
	}
	for _, t := range s.Fields {
		add(t.Address(site.FieldFolder), vi.Date{})
	}
	for _, t := range s.LifeEvents {
		add(t.Address(site.LifeEventFolder), vi.Date{})
	}
	for _, b := range s.Published() {
		add(b.Address(), b.ReviewedOn.Date)
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	enc := xml.NewEncoder(&out)
	enc.Indent("", " ")
	if err := enc.Encode(set); err != nil {
		panic("internal error: sitemap: " + err.Error())
	}
	out.WriteByte('\n')
	return out.Bytes()
}
