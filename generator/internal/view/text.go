package view

import "niemyet/generator/internal/record"

// The view structs: everything a layout may see, and nothing else.
//
// Rules that keep layouts simple:
//   - Strings are ready to read: the generator has already formatted money, dates, phones and counts in Vietnamese.
//   - Every Href is ready to use: relative to the page it stands on ("../co-quan/mot-cua.html", "#giay-to") or https.
//   - Slices are in display order; there are no maps. An empty slice or an empty string means "leave the part out",
//     unless the doc comment says otherwise. What is missing and must be asked for is a Value or Fee that is Unknown.
//   - template.HTML is only ever prose rendered from a record's Markdown.
//   - Layouts call one function, word: what they say stands in the table of words (package words), by key.
//   - A phone is a Phone and never a Link: html/template refuses "tel:" in an Href, so layouts write that scheme.

// Link is a text that leads somewhere. A Link without Href is shown as plain text.
type Link struct {
	Text, Href string
}

// Phone is a number one can ring.
type Phone struct {
	Text string // grouped for the eye: "0261 354 3210"
	Tel  string // for the dialler, without the scheme: "+842613543210" or "113"
	Note string // optional: "miễn phí", "ngoài giờ hành chính"
}

// Day is a date for the eye and for machines.
type Day struct {
	Text string // "23/11/2026"
	ISO  string // "2026-11-23"
}

// Value is a fact that may be unknown. Unknown is shown as "Chưa có thông tin – hỏi nơi tiếp nhận", never as a blank.
type Value struct {
	Text    string
	Note    string // optional second line
	Unknown bool
}

// Known drops the mark of a fact nobody knows.
func Known(list []string) []string {
	if len(list) == 1 && record.Unknown(list[0]) {
		return nil
	}
	return list
}

// Stated is a text that says something; "Không" and "?" are states, not text.
func Stated(text string) string {
	if record.Unknown(text) || record.None(text) {
		return ""
	}
	return text
}
