package speech

import (
	"cmp"
	"regexp"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// text is a procedure in plain words: its name and the five answers, as every medium has
// them. Of the papers that everybody brings each is named.
func text(p view.Place, x *site.Procedure) string {
	v := p.Procedure(x)
	var out []string
	say := func(text string) {
		if text != "" {
			out = append(out, strings.TrimRight(text, ". ;,")+".")
		}
	}
	say(v.Heading)
	for _, a := range v.Answers.Lines {
		answer := a.Text
		if len(a.Phones) > 0 {
			answer = strings.TrimPrefix(p.Say("speech.number", "who", v.Answers.Ask.Who, "number", vi.SpokenDigits(a.Phones[0].Text)), ", ")
		}
		say(p.Say("speech.answer", "question", a.Label, "reply", answer))
		switch {
		case a.Key == "bring" && v.Answers.Bring.State == view.BringList:
			papers(v, say)
			say(a.Also)
		case len(a.Phones) == 0:
			say(vi.UpperFirst(a.Small))
		}
		if a.Key == "where" && len(a.Detail) > 0 {
			say(a.Detail[0].Text)
		}
	}
	return inWords(p.Scene, strings.Join(out, "\n"))
}

// papers says those that everybody brings.
func papers(v view.ProcedureView, say func(string)) {
	for _, g := range v.PaperGroups {
		if g.Case > 0 || v.Answers.Bring.Count == 1 && len(g.Papers) == 1 && g.Papers[0].Short == v.Answers.Lines[0].Text {
			continue // of a case, or said already
		}
		for _, paper := range g.Papers {
			say(cmp.Or(paper.Short, paper.Name))
		}
	}
}

var (
	bracketed = regexp.MustCompile(`\s*\([^)]*\)`)
	capitals  = regexp.MustCompile(`[\p{L}\d-]*\p{Lu}{2}[\p{L}\d-]*`)
)

// inWords writes abbreviations out and leaves brackets away, as for the radio.
func inWords(scene *view.Scene, text string) string {
	text = bracketed.ReplaceAllString(text, "")
	full := map[string]string{}
	for _, t := range scene.Site.Glossary {
		full[t.Short] = t.Full
	}
	return capitals.ReplaceAllStringFunc(text, func(word string) string {
		if whole := full[word]; whole != "" {
			return whole
		}
		return word
	})
}
