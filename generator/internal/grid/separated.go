package grid

import (
	"strings"
	"unicode"
)

// separated reads a text table field by field, as a spreadsheet does: a field in
// quotation marks may hold separators and line ends; a quotation mark inside a field is
// a sign like others. Nothing beyond the limits is kept.
type separated struct {
	text string
	at   int
	sign string // what parts the fields
	line int    // of the record that was read last
	next int    // of what comes
}

// record reads the next record that is no empty line; more is false at the end.
func (s *separated) record() (fields []string, more bool, err error) {
	for s.at < len(s.text) && (s.text[s.at] == '\n' || strings.HasPrefix(s.text[s.at:], "\r\n")) {
		s.at += strings.IndexByte(s.text[s.at:], '\n') + 1
		s.next++
	}
	if s.at >= len(s.text) {
		return nil, false, nil
	}
	s.line = s.next
	for {
		field, last, err := s.field()
		if err != nil {
			return nil, false, err
		}
		if fields = append(fields, field); len(fields) > maxColumns {
			return nil, false, errRows
		}
		if last {
			return fields, true, nil
		}
	}
}

// field reads one field and what ends it; last tells that the record ends too.
func (s *separated) field() (text string, last bool, err error) {
	rest := s.text[s.at:]
	end := strings.IndexByte(rest, '\n')
	if end < 0 {
		end = len(rest)
	}
	lead := len(rest[:end]) - len(strings.TrimLeftFunc(rest[:end], func(r rune) bool { return unicode.IsSpace(r) && string(r) != s.sign }))
	if strings.HasPrefix(rest[lead:end], `"`) {
		s.at += lead + 1
		return s.quoted()
	}
	if comma := strings.Index(rest[:end], s.sign); comma >= 0 {
		s.at += comma + len(s.sign)
		return rest[lead:comma], false, tooLong(comma)
	}
	s.at = min(s.at+end+1, len(s.text))
	s.next++
	return strings.TrimSuffix(rest[lead:end], "\r"), true, tooLong(end)
}

func tooLong(n int) error {
	if n > maxCell {
		return errCell
	}
	return nil
}

// quoted reads on behind a quotation mark.
func (s *separated) quoted() (text string, last bool, err error) {
	var out strings.Builder
	opened := s.next
	for {
		rest := s.text[s.at:]
		end := strings.IndexByte(rest, '"')
		if end < 0 || out.Len()+end > maxCell {
			return "", false, errQuotes(opened)
		}
		out.WriteString(rest[:end])
		s.next += strings.Count(rest[:end], "\n")
		s.at += end + 1
		rest = rest[end+1:]
		switch {
		case strings.HasPrefix(rest, `"`):
			out.WriteByte('"')
			s.at++
		case strings.HasPrefix(rest, s.sign):
			s.at += len(s.sign)
			return out.String(), false, nil
		case rest == "":
			return out.String(), true, nil
		case rest[0] == '\n' || strings.HasPrefix(rest, "\r\n"):
			s.at += strings.IndexByte(rest, '\n') + 1
			s.next++
			return out.String(), true, nil
		default:
			out.WriteByte('"')
		}
	}
}
