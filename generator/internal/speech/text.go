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
	say := func(parts ...string) {
		if text := strings.Join(parts, ""); text != "" {
			out = append(out, strings.TrimRight(text, ". ;,")+".")
		}
	}
	say(x.SortName())
	switch a.Bring.State {
	case view.BringNothing:
		say("Mang gì? Không phải mang giấy tờ gì")
	case view.BringUnknown:
		say("Mang gì? Hãy hỏi nơi tiếp nhận")
	case view.BringCases:
		say("Mang gì? Giấy tờ tùy trường hợp. Hãy chạm vào ô Mang gì để chọn trường hợp của bạn")
	default:
		say("Mang gì? ", vi.SpokenInt(int64(a.Bring.Count)), " giấy tờ")
		for _, g := range v.PaperGroups {
			if view.IsCase(g.Title) {
				continue
			}
			for _, paper := range g.Papers {
				say(paper.Name)
			}
		}
		if a.Bring.Cases > 0 {
			say("Có ", vi.SpokenInt(int64(a.Bring.Cases)), " trường hợp phải thêm giấy tờ")
		}
	}
	where := "Hãy hỏi nơi tiếp nhận"
	if !a.Where.Unknown {
		where = strings.TrimPrefix(a.Where.Desk+", "+a.Where.Office.Text, ", ")
		if a.Where.Address != "" {
			where += ", " + a.Where.Address
		}
	}
	say("Nộp ở đâu? ", where)
	if a.Time.Unknown {
		say("Bao lâu? Chưa có thông tin")
	} else {
		say("Bao lâu? ", a.Time.Text)
	}
	say("Bao nhiêu tiền? ", vi.UpperFirst(spokenFee(a.Fee)))
	if len(a.Ask.Phones) > 0 {
		say("Hỏi ai? ", a.Ask.Who, ", số điện thoại ", vi.SpokenDigits(a.Ask.Phones[0].Text))
	}
	return inWords(p.Scene, strings.Join(out, "\n"))
}

func spokenFee(f view.Fee) string {
	switch f.State {
	case view.FeeAmount:
		return f.Text
	case view.FeeFree:
		return "không mất tiền"
	case view.FeeNote:
		return "tùy trường hợp"
	}
	return "chưa có thông tin, hãy hỏi nơi tiếp nhận"
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
