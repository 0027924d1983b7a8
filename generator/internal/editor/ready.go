package editor

import (
	"fmt"
	"regexp"
	"strings"

	"niemyet/generator/internal/site"
)

// ready is how far a site is from a release and what is next, for the head of the list.
type ready struct {
	Percent int
	Must    bool // what is next must be there; else it should
	Next    []readyLine
}

// readyLine is a thing that is missing, with the form to put it in.
type readyLine struct{ Text, Href string }

// writtenAs is how a thing stands in a file: "([[hours]])", "content/…/a.md". A form has no
// use for it.
var writtenAs = regexp.MustCompile(` \((?:\[\[)?([a-z_]+)[a-z_, ]*(?:\]\])?\)| content/\S+`)

// readiness says how far the site is and what is next; nothing of a site that is an
// illustration as a whole.
func readiness(s *site.Site) *ready {
	if s == nil || s.Config.Sample {
		return nil
	}
	r := s.Readiness()
	out := &ready{Percent: r.Percent(), Must: len(r.Missing) > 0}
	for _, m := range r.Missing {
		line := readyLine{Text: m.What.Vi}
		if strings.HasPrefix(m.File, "content/") {
			line = readyLine{writtenAs.ReplaceAllString(m.What.Vi, ""), Address(m.File)}
			if key := writtenAs.FindStringSubmatch(m.What.Vi); key != nil && key[1] != "" {
				line.Href += "#" + idOf(key[1])
			}
		}
		out.Next = append(out.Next, line)
	}
	if out.Must {
		return out
	}
	for _, l := range r.Lacks {
		out.Next = append(out.Next, readyLine{fmt.Sprintf(lackOfMany, l.What.Vi, len(l.Procedures)), unknownsAt})
	}
	return out
}
