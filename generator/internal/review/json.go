package review

import (
	"encoding/json"
	"io"

	"niemyet/generator/internal/problem"
)

type jsonReport struct {
	Unit    string      `json:"unit"`
	Date    string      `json:"date"`
	Within  int         `json:"within_days"`
	Overdue int         `json:"overdue"`
	Due     int         `json:"due"`
	Open    int         `json:"open"`
	Errors  int         `json:"errors"`
	Owners  []jsonOwner `json:"owners"`
}

type jsonOwner struct {
	Name    string       `json:"name"`
	Percent int          `json:"complete_percent"` // -1 without records
	Items   []jsonItem   `json:"items"`
	Records []jsonRecord `json:"records"`
}

type jsonItem struct {
	State  string `json:"state"` // overdue, due, open
	Sort   Sort   `json:"sort"`
	Day    string `json:"day"` // 2026-11-23, or ""
	Kind   string `json:"kind"`
	Title  string `json:"title"`
	File   string `json:"file"`
	Line   int    `json:"line"`
	Detail string `json:"detail"`
	Do     string `json:"do"`
}

type jsonRecord struct {
	Title   string   `json:"title"`
	Kind    string   `json:"kind"`
	File    string   `json:"file"`
	Percent int      `json:"complete_percent"`
	Missing []string `json:"missing"`
}

// WriteJSON prints the report as one object.
func (r *Report) WriteJSON(w io.Writer, lang problem.Lang) error {
	out := jsonReport{Unit: r.Unit, Date: r.Date.String(), Within: r.Within, Errors: r.Errors,
		Overdue: r.Count(Late), Due: r.Count(Due), Open: r.Count(Open), Owners: []jsonOwner{}}
	for _, o := range r.Owners {
		one := jsonOwner{Name: o.Name, Percent: o.Percent(), Items: []jsonItem{}, Records: []jsonRecord{}}
		for _, x := range o.Items {
			day := ""
			if !x.On.IsZero() {
				day = x.On.String()
			}
			one.Items = append(one.Items, jsonItem{x.State.Key(), x.Sort, day, x.Kind.Name, x.Title, x.File, x.Line, in(x.Detail, lang), in(x.Do, lang)})
		}
		for _, s := range o.Scores {
			missing := make([]string, len(s.Missing))
			for i, m := range s.Missing {
				missing[i] = in(m, lang)
			}
			one.Records = append(one.Records, jsonRecord{s.Title, s.Kind.Name, s.File, s.Percent(), missing})
		}
		out.Owners = append(out.Owners, one)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}
