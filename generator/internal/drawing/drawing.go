// Package drawing looks into SVG files that are published as they are.
//
// In: the bytes of one. Out: what in it acts or calls elsewhere, each with its line: a
// script, an event, a foreign page inside (foreignObject), an address outside of the site
// that is loaded, an entity, a style sheet of its own. A drawing that somebody opens by its
// address is a page of the site, and acts in its name. The headers that a host should send
// forbid it; this is for hosts that do not send them.
//
// A link that one follows (an a with https) is no fault, nor is a picture inside (data:image).
//
// What never happens: more than [Most] bytes are read; a file that cannot be read to its end
// passes for clean.
package drawing

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
)

// Most is how many bytes of a drawing are looked at.
const Most = 4 << 20

// mostTold is how many faults of one drawing are told.
const mostTold = 3

// Fault is what a drawing must not have.
type Fault struct {
	Line, Column int    // 1-based; columns in characters
	Text         string // the line itself
	What         problem.Text
}

// Faults looks into a drawing.
func Faults(from io.Reader) (out []Fault, err error) {
	data, err := io.ReadAll(io.LimitReader(from, Most+1))
	if err != nil {
		return nil, err
	}
	if len(data) > Most {
		return []Fault{{Line: 1, Column: 1, What: tooLong}}, nil
	}
	r := reader{data: data, read: xml.NewDecoder(bytes.NewReader(data))}
	for len(r.found) < mostTold {
		r.at = int(r.read.InputOffset())
		token, err := r.read.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			r.at = min(int(r.read.InputOffset()), len(data)-1)
			r.tell(unreadable)
			break
		}
		r.look(token)
	}
	if len(r.found) == 0 && !r.drawn {
		r.tell(unreadable)
	}
	return r.found, nil
}

type reader struct {
	data  []byte
	read  *xml.Decoder
	at    int  // where what is looked at begins
	style int  // how deep in a style element
	drawn bool // there is an element
	found []Fault
}

// tell notes a fault, each once a place.
func (r *reader) tell(what problem.Text) {
	at := min(max(r.at, 0), len(r.data))
	begin := bytes.LastIndexByte(r.data[:at], '\n') + 1
	line, _, _ := bytes.Cut(r.data[begin:], []byte("\n"))
	f := Fault{
		Line: bytes.Count(r.data[:at], []byte("\n")) + 1, Column: utf8.RuneCount(r.data[begin:at]) + 1,
		Text: strings.ToValidUTF8(strings.TrimRight(string(line), "\r"), "\uFFFD"), What: what,
	}
	if !slices.Contains(r.found, f) {
		r.found = append(r.found, f)
	}
}

func (r *reader) look(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		r.drawn = true
		name := local(t.Name.Local)
		if r.style > 0 || name == "style" {
			r.style++
		}
		if what, is := acting[name]; is {
			r.tell(what)
		} else if foreign[t.Name.Space] {
			r.tell(pageInside)
		}
		for _, a := range t.Attr {
			r.attribute(name, a)
		}
	case xml.EndElement:
		r.style = max(0, r.style-1)
	case xml.CharData:
		if r.style > 0 && callsElsewhere(string(t)) {
			r.tell(callsOut)
		}
	case xml.Directive:
		if strings.ContainsAny(string(t), "[") {
			r.tell(entities)
		}
	case xml.ProcInst:
		if t.Target != "xml" {
			r.tell(sheet)
		}
	}
}

// attribute looks at one of an element.
func (r *reader) attribute(of string, a xml.Attr) {
	name := local(a.Name.Local)
	switch {
	case a.Name.Space == "xmlns" || name == "xmlns" && a.Name.Space == "":
	case strings.HasPrefix(name, "on"):
		r.tell(event)
	case name == "base" && a.Name.Space != "":
		r.tell(callsOut)
	case name == "href" || name == "src":
		if !harmless(of, a.Value) {
			r.tell(callsOut)
		}
	case name == "attributename": // of an animation, which sets what is named
		if set := local(a.Value); set == "href" || strings.HasPrefix(set, "on") {
			r.tell(event)
		}
	default:
		if callsElsewhere(a.Value) {
			r.tell(callsOut)
		}
	}
}

// local is a name in small letters, without what stands before its colon.
func local(name string) string {
	return strings.ToLower(strings.TrimSpace(name[strings.LastIndex(name, ":")+1:]))
}
