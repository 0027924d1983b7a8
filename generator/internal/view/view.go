// Package view turns a linked site into the plain structs that layouts take, for all
// media alike: the five answers, papers, ways, steps, contacts, links, laws, prose, the
// frame of a page.
//
// In: a read-only site.Site and what no record says ([Given]: hashes of styles, names of
// layouts and static files, the history of sheets), together a [Scene]. Out: structs. A
// [Place] is a page of the scene: whoever draws a page asks its place, because every
// address is written as seen from there, and because the kiosk leads nowhere outside.
// What a page is ([Page]) and the addresses that rooms share stand here too.
//
// Rules that keep layouts simple:
//   - Strings are ready to read: money, dates, phones and counts are already written, in Vietnamese or, on the kiosk, in every language.
//   - Every Href is ready to use: relative to the page it stands on ("../co-quan/mot-cua.html", "#giay-to") or https.
//   - Slices are in display order; there are no maps. An empty slice or an empty string means "leave the part out",
//     unless the doc comment says otherwise. What is missing and must be asked for is a Value or Fee that is Unknown.
//   - template.HTML is only ever prose rendered from a record's Markdown, or a drawing of our own.
//   - Layouts call one function, word: what they say stands in the table of words (package words), by key.
//   - A phone is a Phone and never a Link: html/template refuses "tel:" in an Href, so layouts write that scheme.
//
// What never happens: no page is decided upon here and no layout executed; no file is
// read, raw HTML of a record is not passed through, and nothing to the right of this
// package is imported: rooms say through Given what a view must know of them.
package view
