package main

import (
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/review"
)

// reviewFlags are the flags of `niemyet review`.
type reviewFlags struct {
	owner, format, page, sheet, fill string
	within                           int // days; -1: the site's own
}

// reviewCommand lists what is due. It ends with 1 when something is overdue or the
// content has faults, so that a scheduled task can tell whether to write to somebody;
// what is due soon or left open ends with 0.
func (a *app) reviewCommand() *cobra.Command {
	var from sourceFlags
	f := reviewFlags{within: -1}
	c := &cobra.Command{
		Use:  "review",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error { return a.review(from, f) },
	}
	from.addDated(c)
	textFlag(c, &f.owner, "owner")
	daysFlag(c, &f.within, "within")
	formatFlag(c, &f.format)
	textFlag(c, &f.page, "out")
	textFlag(c, &f.sheet, "xlsx")
	textFlag(c, &f.fill, "fill")
	return c
}

func (a *app) review(from sourceFlags, f reviewFlags) error {
	for flag, x := range map[string]struct{ name, mark string }{"out": {f.page, "<!DOCTYPE html>"}, "xlsx": {f.sheet, "PK"}, "fill": {f.fill, "PK"}} {
		if x.name == "" {
			continue
		}
		if err := notOver(from.source, flag, x.name, []byte(x.mark)); err != nil {
			return err
		}
	}
	s, found, err := a.load(&from)
	if err != nil {
		return err
	}
	if f.fill != "" {
		return a.writeQuestions(s, f.fill)
	}
	past, bad, err := edition.Read(plainFiles(from.source))
	if err != nil {
		return machineError{err}
	}
	if bad.Failed() {
		return a.refuse(bad)
	}
	within := f.within
	if within < 0 {
		within = s.Config.Within()
	}
	posted := postedOf(s, from.source, past, found.Failed())
	r := review.Of(s, found, posted, review.Options{Within: within, Owner: f.owner})
	if f.owner != "" && len(r.Owners) == 0 {
		all := review.Of(s, found, posted, review.Options{Within: within})
		return wrong(noOwner, f.owner, strings.Join(all.Names(), "; "))
	}
	if err := a.tellReview(r, f); err != nil {
		return machineError{err}
	}
	if r.Count(review.Late) > 0 || r.Errors > 0 {
		return errContent
	}
	return nil
}

// tellReview writes the files asked for, and the report itself where none was asked
// for or another form was.
func (a *app) tellReview(r *review.Report, f reviewFlags) error {
	wrote := false
	for name, made := range map[string]func(problem.Lang) []byte{f.page: r.Page, f.sheet: r.Spreadsheet} {
		if name == "" {
			continue
		}
		if err := disk.Write(name, made(a.lang)); err != nil {
			return err
		}
		wrote = true
	}
	switch {
	case f.format == "json":
		return r.WriteJSON(a.out, a.lang)
	case f.format == "sarif":
		return r.WriteSARIF(a.out, a.lang, version)
	case !wrote:
		return r.WriteText(a.out, a.lang)
	}
	for _, name := range []string{f.page, f.sheet} {
		if name != "" {
			a.tell(a.err, reviewed, name, r.Count(review.Late), r.Count(review.Due), r.Count(review.Open))
		}
	}
	return nil
}
