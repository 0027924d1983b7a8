package serve

import (
	"bytes"
	"cmp"
	"embed"
	"encoding/json"
	"html/template"
	"net/http"
	"slices"

	"niemyet/generator/internal/problem"
)

//go:embed face
var face embed.FS

var templates = template.Must(template.ParseFS(face, "face/*.html"))

// listed is how many problems of each severity are shown; the rest is counted. A page
// with thousands of warnings helps nobody.
const listed = 60

// report is what the script of a page asks for.
type report struct {
	Page     int     `json:"page"`
	Reading  int     `json:"reading"`
	Failure  string  `json:"failure,omitempty"` // of the machine
	Errors   []fault `json:"errors"`
	Warnings []fault `json:"warnings"`
	// How many there are, of which the first are listed.
	ErrorCount   int  `json:"errorCount"`
	WarningCount int  `json:"warningCount"`
	Kept         bool `json:"kept"` // the pages are those of an earlier reading
}

// fault is a problem, ready to be shown.
type fault struct {
	Code    string `json:"code"`
	File    string `json:"file"`
	Line    int    `json:"line"` // 0: the whole file
	Column  int    `json:"column"`
	Before  string `json:"before"` // the line, around what is wrong in it
	Wrong   string `json:"wrong"`
	After   string `json:"after"`
	Caret   string `json:"caret"` // carets under what is wrong, for a type of one width
	Message string `json:"message"`
	Hint    string `json:"hint"`
	Guide   string `json:"guide"`
	Edit    string `json:"edit,omitempty"`
}

func (s *Server) fault(p problem.Problem) fault {
	lang := s.opt.Language
	f := fault{
		Code: string(p.Code), File: p.File, Line: p.Line, Column: p.Column,
		Message: p.Message(lang), Hint: p.Hint(lang), Guide: Reserved + "loi/" + string(p.Code),
	}
	if p.Line > 0 && p.Text != "" {
		line, caret := p.Snippet()
		f.Caret = caret
		f.Before, f.Wrong, f.After = marked([]rune(line), caret)
	}
	if s.opt.Edit != nil {
		f.Edit = s.opt.Edit(p.File)
	}
	return f
}

// marked cuts a line where its carets begin and end.
func marked(line []rune, caret string) (before, wrong, after string) {
	start, end := 0, min(len(caret), len(line))
	for start < end && caret[start] == ' ' {
		start++
	}
	return string(line[:start]), string(line[start:end]), string(line[end:])
}

func (s *Server) reportOf(now *state) report {
	out := report{Reading: now.revision, Errors: []fault{}, Warnings: []fault{}}
	found := now.problems
	if now.pages != nil {
		out.Page = now.pages.revision
		out.Kept = now.pages.revision != now.revision
		if !out.Kept {
			found = append(now.pages.known(), found...)
		}
	}
	if now.failure != nil {
		out.Failure = now.failure.Error()
	}
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(a, b problem.Problem) int { return cmp.Compare(now.rank(a), now.rank(b)) })
	for _, p := range found {
		switch p.Severity() {
		case problem.Error:
			if out.ErrorCount++; out.ErrorCount <= listed {
				out.Errors = append(out.Errors, s.fault(p))
			}
		case problem.Warning:
			if out.WarningCount++; out.WarningCount <= listed {
				out.Warnings = append(out.Warnings, s.fault(p))
			}
		}
	}
	return out
}

// rank puts first what the writer looks for: the file just saved, and in it a line that
// cannot be read, from which other faults follow.
func (s *state) rank(p problem.Problem) int {
	rank := 0
	if !slices.Contains(s.saved, p.File) {
		rank += 2
	}
	if p.Code != "E103" {
		rank++
	}
	return rank
}

// report answers with what is wrong, as JSON.
func (s *Server) report(w http.ResponseWriter) {
	<-s.first
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	enc := json.NewEncoder(w)
	_ = enc.Encode(s.reportOf(s.now.Load())) // the reader left: nobody to tell
}

// ownPolicy rules the pages that are serve's own.
const ownPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// show writes a page of serve's own.
func show(w http.ResponseWriter, status int, name string, data any) {
	var body bytes.Buffer
	if err := templates.ExecuteTemplate(&body, name, data); err != nil {
		panic("internal error: page of serve: " + err.Error())
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", ownPolicy)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(body.Bytes())
}

// onlyProblems is the page before there ever was a good one.
func (s *Server) onlyProblems(w http.ResponseWriter, now *state) {
	show(w, http.StatusServiceUnavailable, "problems.html", s.reportOf(now))
}

// waiting is the page while the records are read for the first time. It asks again by
// itself.
func (s *Server) waiting(w http.ResponseWriter) {
	w.Header().Set("Retry-After", "1")
	show(w, http.StatusServiceUnavailable, "waiting.html", struct{ Done, All int64 }{s.count.done.Load(), s.count.all.Load()})
}
