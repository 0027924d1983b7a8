package review

import (
	"bytes"
	_ "embed"
	"html/template"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

//go:embed page.html
var pageLayout string

//go:embed page.css
var pageStyle string

var layout = template.Must(template.New("page").Parse(pageLayout))

// Page is the report as one HTML file that needs no other: it is sent by mail, opened
// from a disk, printed on A4. It stands outside the site, so its style is inside it.
func (r *Report) Page(lang problem.Lang) []byte {
	v := pageView{
		Lang: string(lang), Style: template.CSS(pageStyle), Unit: r.Unit,
		Title:   say("title", lang, r.Date.Short(), r.Within),
		Formula: say("formula", lang), All: r.row(say("all", lang), lang), Skip: say("skip", lang), Nothing: say("nothing", lang), Contents: say("toc", lang),
		Words: map[string]string{},
	}
	for _, key := range []string{"owner", "on", "what", "record", "detail", "do", "file", "score", "missing", "things", "complete", "sum", "records", "state", "none"} {
		v.Words[key] = say(key, lang)
	}
	for _, s := range []State{Late, Due, Open} {
		v.States = append(v.States, s.Name(lang))
	}
	if r.Errors > 0 {
		v.Errors = say("errors", lang, r.Errors)
	}
	for i, o := range r.Owners {
		v.Owners = append(v.Owners, ownerOf(o, i, lang))
	}
	var out bytes.Buffer
	if err := layout.Execute(&out, v); err != nil {
		panic("internal error: review page: " + err.Error())
	}
	return out.Bytes()
}

type pageView struct {
	Lang, Title, Unit, Errors, Formula, Skip, Nothing, Contents string
	Style                                                       template.CSS
	Words                                                       map[string]string
	States                                                      []string
	All                                                         rowView
	Owners                                                      []ownerView
}

type rowView struct {
	ID, Name        string
	Late, Due, Open int
	Records         int
	Percent         string
}

type ownerView struct {
	rowView
	Items []itemView
	Weak  []weakView
}

type itemView struct{ State, Key, Day, ISO, Sort, Title, Place, Detail, Do string }

type weakView struct{ Title, File, Percent, Missing string }

func (r *Report) row(name string, lang problem.Lang) rowView {
	known, asked, records := 0, 0, 0
	for _, o := range r.Owners {
		for _, s := range o.Scores {
			known, asked = known+s.Known, asked+s.Asked
		}
		records += len(o.Scores)
	}
	return rowView{Name: name, Late: r.Count(Late), Due: r.Count(Due), Open: r.Count(Open), Records: records, Percent: share(percent(known, asked))}
}

func share(p int) string {
	if p < 0 {
		return "–"
	}
	return strconv.Itoa(p) + "%"
}

func ownerOf(o Owner, i int, lang problem.Lang) ownerView {
	v := ownerView{rowView: rowView{ID: "noi-" + strconv.Itoa(i+1), Name: o.Name, Late: o.Count(Late), Due: o.Count(Due), Open: o.Count(Open), Records: len(o.Scores), Percent: share(o.Percent())}}
	for _, x := range o.Items {
		one := itemView{State: x.State.Name(lang), Key: x.State.Key(), Sort: x.Sort.Name(lang), Title: x.Title, Place: x.File, Detail: in(x.Detail, lang), Do: in(x.Do, lang)}
		if !x.On.IsZero() {
			one.Day, one.ISO = x.On.Short(), x.On.String()
		}
		if x.Line > 0 {
			one.Place += ":" + strconv.Itoa(x.Line)
		}
		v.Items = append(v.Items, one)
	}
	for _, s := range o.Weak() {
		v.Weak = append(v.Weak, weakView{s.Title, s.File, share(s.Percent()), s.missing(lang)})
	}
	return v
}

func upper(s string) string { return vi.UpperFirst(s) }
