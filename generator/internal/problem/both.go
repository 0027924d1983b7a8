package problem

import (
	"errors"
	"strings"
)

// The marks around the two halves of a value that has both languages. A record never
// holds them: reading takes control characters away.
const (
	bothOpens  = "\x1e"
	bothParts  = "\x1f"
	bothCloses = "\x1d"
)

// Both is the value of a placeholder, or a part of it, that is a word of ours and not the
// author's: the name of a key, a reason. The message tells it in its own language.
func Both(t Text) string { return bothOpens + t.Vi + bothParts + t.En + bothCloses }

// InLanguage is a value as a message in a language tells it.
func InLanguage(value string, lang Lang) string {
	if !strings.Contains(value, bothOpens) {
		return value
	}
	var out strings.Builder
	for {
		before, rest, more := strings.Cut(value, bothOpens)
		out.WriteString(before)
		if !more {
			return out.String()
		}
		halves, after, _ := strings.Cut(rest, bothCloses)
		vi, en, _ := strings.Cut(halves, bothParts)
		out.WriteString(Text{vi, en}.in(lang))
		value = after
	}
}

// Arg is the value of a placeholder, in a language; "" when there is none.
func (p Problem) Arg(name string, lang Lang) string {
	for i := 0; i+1 < len(p.Args); i += 2 {
		if p.Args[i] == name {
			return InLanguage(p.Args[i+1], lang)
		}
	}
	return ""
}

// Reason is an error for a person, in both languages.
type Reason Text

func (r Reason) Error() string { return r.Vi }

// Because is the value of a placeholder that tells an error: in both languages when it is a
// [Reason], else as it is.
func Because(err error) string {
	var reason Reason
	if errors.As(err, &reason) {
		return Both(Text(reason))
	}
	return err.Error()
}
