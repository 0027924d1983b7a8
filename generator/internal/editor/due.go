package editor

import (
	"net/http"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/review"
)

// dueAt is the page of what is to be looked at again, by who answers for it.
const dueAt = Prefix + "ra-soat"

// duePage is that page.
type duePage struct {
	Owners          []dueOwner
	Owner           string // only this one
	Late, Due, Open int
	Day             string
	Within          int
}

type dueOwner struct {
	Name  string
	Lines []dueLine
	Count int
	More  int
}

type dueLine struct {
	State, Key, Day, What, Title, Detail, Do, Href string
}

// mostDue is how many lines of an owner the page shows at once; those of one owner alone are
// shown all.
const mostDue = 30

// openDue shows the list of `niemyet review`, each line with the form in which it is done.
func (e *editor) openDue(w http.ResponseWriter, r *http.Request) {
	s, found := e.opt.State()
	if s == nil {
		e.refuse(w, http.StatusConflict, deedSiteFaulty)
		return
	}
	var posted *edition.Posted
	if e.opt.Posted != nil {
		posted = e.opt.Posted(s)
	}
	report := review.Of(s, found, posted, review.Options{Within: s.Config.Within()})
	page := duePage{
		Owner: r.URL.Query().Get("noi"), Day: s.Date.Short(), Within: report.Within,
		Late: report.Count(review.Late), Due: report.Count(review.Due), Open: report.Count(review.Open),
	}
	for _, o := range report.Owners {
		if page.Owner != "" && o.Name != page.Owner || len(o.Items) == 0 {
			continue
		}
		one := dueOwner{Name: o.Name, Count: len(o.Items)}
		for i, x := range o.Items {
			if i == mostDue && page.Owner == "" {
				one.More = len(o.Items) - i
				break
			}
			one.Lines = append(one.Lines, lineOf(x, AddressIn(s, x.File)))
		}
		page.Owners = append(page.Owners, one)
	}
	e.show(w, http.StatusOK, "due.html", dueTitle, page)
}

func lineOf(x review.Item, href string) dueLine {
	l := dueLine{State: x.State.Name(problem.Vietnamese), Key: x.State.Key(), What: x.Sort.Name(problem.Vietnamese), Title: x.Title, Detail: x.Detail.Vi, Do: x.Do.Vi, Href: href}
	if !x.On.IsZero() {
		l.Day = x.On.Short()
	}
	return l
}
