package importer

import "strings"

// todoList gathers what a clerk has left to do. The same thing to do for several
// ways of filing is one line that names them all.
type todoList struct {
	texts []string
	where map[string][]string
}

// add notes a thing to do; where is the way of filing it concerns, or "".
func (l *todoList) add(text, where string) {
	if l.where == nil {
		l.where = map[string][]string{}
	}
	seen, known := l.where[text]
	if !known {
		l.texts = append(l.texts, text)
	}
	for _, w := range seen {
		if w == where {
			return
		}
	}
	l.where[text] = append(seen, where)
}

// lines is the list as it stands in the record.
func (l *todoList) lines() []string {
	var out []string
	for _, text := range l.texts {
		if where := strings.Join(l.where[text], ", "); where != "" {
			text += " (" + where + ")"
		}
		out = append(out, text)
	}
	return out
}
