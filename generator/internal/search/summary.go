package search

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// summaryShards are what an answer shows of each document.
func (b *builder) summaryShards() {
	var lines []string
	for i, d := range b.docs {
		if d.Heading != "" { // the name stands beside the code: what people call it comes first, as on its page
			d.Name, d.Code = d.Heading, d.Name+legalThenCode+d.Code
		}
		fields := append([]string{plain(d.Name), shortAddress(d), d.Code}, d.Facts...)
		for j := range fields {
			fields[j] = plain(fields[j])
		}
		lines = append(lines, strings.TrimRight(strings.Join(fields, "\t"), "\t"))
		if len(lines) == perSummary || i == len(b.docs)-1 {
			b.shards["s"+strconv.Itoa(i/perSummary)] = strings.Join(lines, "\n")
			lines = nil
		}
	}
}

// legalThenCode stands between the legal name and the code where one is shown.
const legalThenCode = ", "

// shortAddress is the file name of a document, said by its name where it can be:
// how many letters it shares with the slug of the whole name, then the rest, in
// which "~" is the code. "" means the slug itself.
func shortAddress(d Document) string {
	_, file, _ := strings.Cut(d.Address, "/")
	file = strings.TrimSuffix(file, ".html")
	slug := slugOf(d.Name)
	if file == slug {
		return ""
	}
	n := 0
	for n < len(file) && n < len(slug) && file[n] == slug[n] {
		n++
	}
	rest := file[n:]
	if d.Code != "" && d.Heading == "" {
		rest = strings.ReplaceAll(rest, strings.ReplaceAll(d.Code, ".", "-"), "~")
	}
	return strconv.Itoa(n) + ":" + rest
}

// slugOf joins the plain words of a name; it may be longer than a file name is.
func slugOf(name string) string {
	if s := strings.ReplaceAll(vi.Fold(name), " ", "-"); isASCII(s) {
		return s
	}
	var out []string
	for _, w := range words(name) {
		var key strings.Builder
		for _, l := range w.letters {
			key.WriteByte(plainLetter(l))
		}
		out = append(out, key.String())
	}
	return strings.Join(out, "-")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// plainLetter is the letter below its marks.
func plainLetter(l string) byte {
	if strings.HasPrefix(l, "đ") {
		return 'd'
	}
	return l[0]
}

// plain puts a text on one line without the separators of shards.
func plain(s string) string {
	return vi.Collapse(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s))
}
