package record

import (
	"strconv"
	"strings"
)

// Span is where a key and its value stand in a text, in bytes: [start, end).
// A table has the span of its header and no value of its own.
type Span struct{ KeyStart, KeyEnd, Start, End int }

// spans maps the path of a value ("ways.0.fee") to where it stands.
type spans map[string]Span

// locate finds where every key and value of a TOML text stands. BurntSushi/toml
// reads the values but keeps their places to itself; this scanner keeps places
// and nothing else. It is given text that the real parser has accepted; on any
// other text it finds what it can and never fails.
func locate(text string) spans {
	s := scanner{text: text, found: spans{}, implied: spans{}, counts: map[string]int{}}
	s.document()
	for path, at := range s.implied {
		s.note(path, at)
	}
	return s.found
}

// Locate tells where every key and value of a TOML text stands, by path
// ("ways.0.fee"). It is for those who edit a record's own bytes, so a text with
// CRLF line ends is read as well as one without.
func Locate(text string) map[string]Span { return locate(text) }

type scanner struct {
	text    string
	at      int
	found   spans
	implied spans          // tables that have no head of their own: a of a.b = 1 and of [a.b]
	counts  map[string]int // arrays of tables seen so far, by path
}

func (s *scanner) document() {
	prefix := ""
	for s.skip(true); s.at < len(s.text); s.skip(true) {
		before := s.at
		if s.text[s.at] == '[' {
			prefix = s.header()
		} else {
			s.pair(prefix)
		}
		if s.at <= before { // not TOML: step over it
			s.at = before + 1
		}
	}
}

// header reads [a.b] or [[a.b]] and returns the prefix of the keys below it.
func (s *scanner) header() string {
	start := s.at
	array := strings.HasPrefix(s.text[s.at:], "[[")
	s.at++
	if array {
		s.at++
	}
	keys := s.dotted()
	s.skip(false) // [a ] is a header too
	for s.at < len(s.text) && s.text[s.at] == ']' {
		s.at++
	}
	path := ""
	for i, k := range keys {
		path = join(path, k)
		last := i == len(keys)-1
		switch n, isArray := s.counts[path]; {
		case last && array:
			s.counts[path] = n + 1
			s.note(path, Span{start, s.at, start, s.at})
			path = join(path, strconv.Itoa(n))
		case isArray:
			path = join(path, strconv.Itoa(n-1))
		case !last:
			s.imply(path, Span{start, s.at, start, s.at})
		}
	}
	s.note(path, Span{start, s.at, start, s.at})
	return path
}

// pair reads key = value.
func (s *scanner) pair(prefix string) {
	start := s.at
	keys := s.dotted()
	end := s.at
	s.skip(false)
	if s.at < len(s.text) && s.text[s.at] == '=' {
		s.at++
	}
	s.skip(false)
	path := prefix
	for i, k := range keys {
		if path = join(path, k); i < len(keys)-1 {
			s.imply(path, Span{start, end, start, end})
		}
	}
	from := s.at
	s.value(path)
	s.note(path, Span{start, end, from, s.at})
}

// note keeps the first place of a path: an array of tables is where it begins.
func (s *scanner) note(path string, at Span) {
	if _, seen := s.found[path]; !seen {
		s.found[path] = at
	}
}

// imply keeps the first place where a table is named on the way to what is in it.
func (s *scanner) imply(path string, at Span) {
	if _, seen := s.implied[path]; !seen {
		s.implied[path] = at
	}
}

// dotted reads a.b."c d" and leaves the cursor behind it.
func (s *scanner) dotted() (keys []string) {
	for s.at < len(s.text) {
		s.skip(false)
		if s.at >= len(s.text) {
			return keys
		}
		switch c := s.text[s.at]; {
		case c == '"' || c == '\'':
			from := s.at
			s.quoted(c)
			keys = append(keys, strings.Trim(s.text[from:s.at], string(c)))
		default:
			from := s.at
			for s.at < len(s.text) && bare(s.text[s.at]) {
				s.at++
			}
			if s.at == from {
				return keys
			}
			keys = append(keys, s.text[from:s.at])
		}
		end := s.at
		s.skip(false)
		if s.at >= len(s.text) || s.text[s.at] != '.' {
			s.at = end
			return keys
		}
		s.at++
	}
	return keys
}

func bare(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c >= 0x80
}

func (s *scanner) value(path string) {
	if s.at >= len(s.text) {
		return
	}
	switch c := s.text[s.at]; c {
	case '"', '\'':
		s.quoted(c)
	case '[':
		s.list(path)
	case '{':
		s.inline(path)
	default:
		from := s.at
		for s.at < len(s.text) && !strings.ContainsRune(",]}#\n", rune(s.text[s.at])) {
			s.at++
		}
		for s.at > from && (s.text[s.at-1] == ' ' || s.text[s.at-1] == '\t' || s.text[s.at-1] == '\r') {
			s.at--
		}
	}
}

// quoted reads a basic or literal string, of one line or many.
func (s *scanner) quoted(quote byte) {
	triple := strings.Repeat(string(quote), 3)
	if strings.HasPrefix(s.text[s.at:], triple) {
		for s.at += 3; s.at < len(s.text); s.at++ {
			if quote == '"' && s.text[s.at] == '\\' {
				s.at++
			} else if strings.HasPrefix(s.text[s.at:], triple) {
				s.at += 3
				// up to two more quotes may belong to the string
				for s.at < len(s.text) && s.text[s.at] == quote {
					s.at++
				}
				return
			}
		}
		s.at = len(s.text)
		return
	}
	for s.at++; s.at < len(s.text) && s.text[s.at] != '\n'; s.at++ {
		if quote == '"' && s.text[s.at] == '\\' {
			s.at++
		} else if s.text[s.at] == quote {
			s.at++
			return
		}
	}
	s.at = min(s.at, len(s.text))
}

func (s *scanner) list(path string) {
	s.at++
	for i := 0; ; i++ {
		s.skip(true)
		if s.at >= len(s.text) {
			return
		}
		if s.text[s.at] == ']' {
			s.at++
			return
		}
		from, item := s.at, join(path, strconv.Itoa(i))
		s.value(item)
		s.note(item, Span{from, from, from, s.at})
		s.skip(true)
		if s.at < len(s.text) && s.text[s.at] == ',' {
			s.at++
		} else if s.at == from {
			return
		}
	}
}

func (s *scanner) inline(path string) {
	s.at++
	for {
		s.skip(true)
		if s.at >= len(s.text) {
			return
		}
		if s.text[s.at] == '}' {
			s.at++
			return
		}
		from := s.at
		s.pair(path)
		s.skip(true)
		if s.at < len(s.text) && s.text[s.at] == ',' {
			s.at++
		} else if s.at == from {
			return
		}
	}
}

// skip passes over blanks and, between lines, over line ends and comments too.
func (s *scanner) skip(lines bool) {
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case c == ' ' || c == '\t' || c == '\r':
			s.at++
		case lines && c == '\n':
			s.at++
		case lines && c == '#':
			for s.at < len(s.text) && s.text[s.at] != '\n' {
				s.at++
			}
		default:
			return
		}
	}
}

func join(path, key string) string {
	if path == "" || key == "" {
		return path + key
	}
	return path + "." + key
}
