package words

import (
	"bytes"
	"html"
	"slices"
	"strings"
)

// spokenAttributes are the attributes whose words people meet.
var spokenAttributes = []string{"aria-label", "alt", "title", "placeholder", "data-label"}

// Unfold turns the marks of a finished page into attributes that the kiosk's script
// reads: data-t="key" for a word of its words file, data-LANG="text" for a text with
// figures or names in it, data-LANG-ATTRIBUTE for the words of an attribute. A text
// that is all there is in its element marks the element; beside others it gets a span.
func (s Speaker) Unfold(page []byte) []byte {
	if len(s.others) == 0 || !bytes.Contains(page, []byte(opened)) {
		return page
	}
	u := unfolder{speaker: s, rest: string(page)}
	u.out.Grow(len(page) + len(page)/4)
	for u.rest != "" {
		if u.rest[0] == '<' {
			u.tag()
		} else {
			u.text()
		}
	}
	return []byte(u.out.String())
}

type unfolder struct {
	speaker Speaker
	rest    string
	out     strings.Builder

	open string // an opening tag that was just read and is not written yet
}

// tag reads one tag, comment or doctype.
func (u *unfolder) tag() {
	end := tagEnd(u.rest)
	tag := u.rest[:end]
	u.rest = u.rest[end:]
	u.flush()
	if strings.HasPrefix(tag, "</") || strings.HasPrefix(tag, "<!") {
		u.out.WriteString(tag)
		return
	}
	if strings.Contains(tag, opened) {
		tag = u.attributes(tag)
	}
	u.open = tag
	name, _, _ := strings.Cut(strings.TrimRight(tag[1:], ">/"), " ")
	if strings.HasSuffix(tag, "/>") || slices.Contains(void, name) { // holds no text
		u.flush()
		return
	}
	if name == "title" || name == "option" || name == "textarea" { // no element can stand in these
		content, _, _ := strings.Cut(u.rest, "</")
		u.rest = u.rest[len(content):]
		if strings.Contains(content, opened) {
			u.addToOpen(u.said("", content))
		}
		u.flush()
		u.out.WriteString(u.speaker.Plain(content))
	}
}

// void are the elements of the kiosk's pages that have no end.
var void = []string{"br", "img", "input", "link", "meta", "hr", "wbr"}

// tagEnd is where a tag ends; a sign inside quotation marks does not end it.
func tagEnd(text string) int {
	quote := byte(0)
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(text)
}

func (u *unfolder) flush() {
	u.out.WriteString(u.open)
	u.open = ""
}

// addToOpen adds attributes to the tag that is not written yet.
func (u *unfolder) addToOpen(attributes string) {
	u.open = u.open[:len(u.open)-1] + attributes + ">"
}

// text reads up to the next tag.
func (u *unfolder) text() {
	end := strings.IndexByte(u.rest, '<')
	if end < 0 {
		end = len(u.rest)
	}
	text := u.rest[:end]
	u.rest = u.rest[end:]
	if !strings.Contains(text, opened) {
		u.flush()
		u.out.WriteString(text)
		return
	}
	if u.open != "" && strings.HasPrefix(u.rest, "</") && text == strings.TrimSpace(text) {
		u.addToOpen(u.said("", text))
		u.flush()
		u.out.WriteString(u.speaker.Plain(text))
		return
	}
	u.flush()
	for text != "" {
		from := strings.Index(text, opened)
		if from < 0 {
			break
		}
		u.out.WriteString(text[:from])
		to := strings.Index(text, closed) + len(closed)
		part := text[from:to]
		u.out.WriteString("<span" + u.said("", part) + ">" + u.speaker.Plain(part) + "</span>")
		text = text[to:]
	}
	u.out.WriteString(text)
}

// attributes says the words of a tag's attributes.
func (u *unfolder) attributes(tag string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(tag, `="`)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		value, after, _ := strings.Cut(rest, `"`)
		out.WriteString(`="` + u.speaker.Plain(value) + `"`)
		if strings.Contains(value, opened) {
			name := before[strings.LastIndexAny(before, " \n")+1:]
			if slices.Contains(spokenAttributes, name) {
				out.WriteString(u.said("-"+name, value))
			}
		}
		tag = after
	}
}

// said are the attributes that carry a text in its further languages. What stands in a
// page is escaped already.
func (u *unfolder) said(suffix, text string) string {
	if key, ok := wholeKey(text); ok && suffix == "" && u.speaker.shared[key] {
		return ` data-t="` + key + `"`
	}
	var out strings.Builder
	plain := u.speaker.Plain(text)
	for _, t := range u.speaker.others {
		if other := u.speaker.only(t, text); other != plain {
			out.WriteString(` data-` + t.Lang + suffix + `="` + quoteless(other) + `"`)
		}
	}
	return out.String()
}

// wholeKey is the key of a text that is one word without values.
func wholeKey(text string) (string, bool) {
	rest, isMarked := strings.CutPrefix(text, opened)
	rest, isWhole := strings.CutSuffix(rest, closed)
	key, _, _ := strings.Cut(rest, told)
	return key, isMarked && isWhole && key != "" && !strings.Contains(rest, opened)
}

// quoteless escapes what an attribute cannot hold. Words of the table come raw, what a
// template wrote comes escaped: unescaping first serves both.
func quoteless(text string) string { return html.EscapeString(html.UnescapeString(text)) }
