package pdf

import (
	"encoding/hex"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf16"
)

// Chromium makes the titles of an outline from the pieces of text that it draws, and
// loses the space where a heading breaks into a new line: "sửdụng". The headings of the
// page are known, so each title takes back the words of the heading that it is.

var titleEntry = regexp.MustCompile(`/Title (<[0-9A-Fa-f]*>|\((?:[^()\\]|\\.)*\))`)

// nextRef finds the entry after one; firstRef the first below it.
var nextRef = refTo("Next")

// retitle gives the entries of the outline the words of the headings, in order. An entry
// that is no heading, letter by letter, is left as it is.
func (s *source) retitle(headings []string) {
	at := map[string]string{}
	for _, h := range headings {
		at[letters(h)] = h
	}
	var walk func(n int)
	walk = func(n int) {
		for n != 0 {
			o := s.objects[n]
			if g := titleEntry.FindSubmatch(o.dict); g != nil {
				if whole, is := at[letters(textOf(string(g[1])))]; is {
					o.dict = titleEntry.ReplaceAllLiteral(o.dict, []byte("/Title "+hexText(whole)))
					s.objects[n] = o
				}
			}
			walk(numberOf(firstRef, o.dict))
			n = numberOf(nextRef, o.dict)
		}
	}
	walk(numberOf(firstRef, s.objects[s.outline].dict))
}

// letters is a text without its spaces.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\ufeff' {
			return -1
		}
		return r
	}, text)
}

// textOf reads a string of a PDF file: UTF-16 in hexadecimal, or plain letters.
func textOf(value string) string {
	if body, is := strings.CutPrefix(value, "<"); is {
		raw, err := hex.DecodeString(strings.TrimSuffix(body, ">"))
		if err != nil {
			return ""
		}
		units := make([]uint16, 0, len(raw)/2)
		for i := 0; i+1 < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		return string(utf16.Decode(units))
	}
	body := strings.TrimSuffix(strings.TrimPrefix(value, "("), ")")
	return strings.NewReplacer(`\(`, "(", `\)`, ")", `\\`, `\`).Replace(body)
}
