package speech

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// text is a procedure in plain words: its name and the five answers.
func text(p view.Place, x *site.Procedure) string {
	v := p.Procedure(x)
	a := v.Answers
	var out []string
	say := func(text string) {
		if text != "" {
			out = append(out, strings.TrimRight(text, ". ;,")+".")
		}
	}
	say(x.SortName())
	switch a.Bring.State {
	case view.BringNothing:
		say(p.Say("speech.bring_nothing"))
	case view.BringUnknown:
		say(p.Say("speech.bring_unknown"))
	case view.BringCases:
		say(p.Say("speech.bring_by_case"))
	default:
		say(p.Say("speech.bring", "count", vi.SpokenInt(int64(a.Bring.Count))))
		for _, g := range v.PaperGroups {
			if view.IsCase(g.Title) {
				continue
			}
			for _, paper := range g.Papers {
				say(paper.Name)
			}
		}
		if a.Bring.Cases > 0 {
			say(p.Say("speech.cases", "count", vi.SpokenInt(int64(a.Bring.Cases))))
		}
	}
	where := p.Say("speech.where_unknown")
	if !a.Where.Unknown {
		where = strings.TrimPrefix(a.Where.Desk+", "+a.Where.Office.Text, ", ")
		if a.Where.Address != "" {
			where += ", " + a.Where.Address
		}
	}
	say(p.Say("speech.where", "where", where))
	if a.Time.Unknown {
		say(p.Say("speech.time_unknown"))
	} else {
		say(p.Say("speech.time", "time", a.Time.Text))
	}
	say(p.Say("speech.fee", "fee", vi.UpperFirst(spokenFee(p, a.Fee))))
	if len(a.Ask.Phones) > 0 {
		say(p.Say("speech.ask", "who", a.Ask.Who, "number", vi.SpokenDigits(a.Ask.Phones[0].Text)))
	}
	return inWords(p.Scene, strings.Join(out, "\n"))
}

func spokenFee(p view.Place, f view.Fee) string {
	switch f.State {
	case view.FeeAmount:
		return f.Text
	case view.FeeFree:
		return p.Say("fee.free_inside")
	case view.FeeNote:
		return p.Say("fee.by_case_inside")
	}
	return p.Say("speech.fee_unknown")
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
