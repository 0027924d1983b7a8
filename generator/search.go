package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/render"
	"niemyet/generator/internal/search"
)

func (a *app) searchCommand() *cobra.Command {
	var from sourceFlags
	var explain bool
	limit := 10
	c := &cobra.Command{
		Use:  "search",
		Args: between(1, many),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.search(from, strings.Join(args, " "), limit, explain)
		},
	}
	from.add(c)
	switchFlag(c, &explain, "explain")
	countFlag(c, &limit, "limit", 1, 1000)
	return c
}

// search prints what the site's own search page finds, from the same index: rank,
// code, name and address of each, parted by tabs.
func (a *app) search(from sourceFlags, query string, limit int, explain bool) error {
	s, found, err := from.load()
	if err != nil {
		return err
	}
	if found.Failed() {
		return a.report(s, found, "text", fewCauses)
	}
	r, found := render.New(s, overlay(from.source, "layouts"), overlay(from.source, "static"), render.Options{Version: version})
	if found.Failed() {
		return a.refuse(found)
	}
	engine, err := search.NewEngine(r.SearchIndex())
	if err != nil {
		return machineError{err}
	}
	answer := engine.Search(query)
	if len(answer.Hits) == 0 || answer.Near {
		a.tell(a.err, nothingFound, query)
	}
	for i, h := range answer.Hits[:min(limit, len(answer.Hits))] {
		result := engine.Result(h.Doc)
		code := result.Code
		if code == "" {
			code = "-"
		}
		line := fmt.Sprintf("%d\t%s\t%s\t%s", i+1, code, cmp.Or(result.Legal, result.Name), result.Address)
		if explain {
			line += fmt.Sprintf("\t%d: %s", h.Score, h.Why)
		}
		if _, err := fmt.Fprintln(a.out, line); err != nil {
			return machineError{err}
		}
	}
	return nil
}
