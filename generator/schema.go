package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

func (a *app) schemaCommand() *cobra.Command {
	var from sourceFlags
	var cms, config bool
	c := &cobra.Command{
		Use:  "schema",
		Args: between(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case (cms && config) || (len(args) > 0 && (cms || config)):
				return wrong(oneSchema)
			case cms:
				lists, err := cmsLists(from.source)
				if err != nil {
					return err
				}
				return a.print(string(record.CMS(lists)))
			case config:
				return a.print(string(site.ConfigSchema()))
			case len(args) == 0:
				return a.print(allSchemas())
			}
			kind, err := kindOf(args[0])
			if err != nil {
				return err
			}
			return a.print(string(record.Schema(kind)))
		},
	}
	switchFlag(c, &cms, "cms")
	switchFlag(c, &config, "config")
	from.addFolder(c)
	return c
}

// cmsLists are the tables of config.toml that records choose from; none without one.
func cmsLists(source string) (map[string][]record.CMSOption, error) {
	if _, err := os.Stat(filepath.Join(source, site.ConfigFile)); err != nil {
		return nil, nil
	}
	cfg, err := site.ReadConfig(plainFiles(source))
	if err != nil {
		return nil, machineError{err}
	}
	out := map[string][]record.CMSOption{}
	for _, table := range []string{"life_events", "areas", "hotline_roles"} {
		out[table] = []record.CMSOption{}
		for _, e := range cfg.Entries(table) {
			out[table] = append(out[table], record.CMSOption{Value: e.ID, Label: e.Name})
		}
	}
	return out, nil
}

// allSchemas is one JSON object: the schema of each kind under its name.
func allSchemas() string {
	parts := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		text := strings.TrimSpace(string(record.Schema(k)))
		parts[i] = fmt.Sprintf("  %q: %s", k.Name, strings.ReplaceAll(text, "\n", "\n  "))
	}
	return "{\n" + strings.Join(parts, ",\n") + "\n}\n"
}

func (a *app) print(text string) error {
	if _, err := fmt.Fprint(a.out, text); err != nil {
		return machineError{err}
	}
	return nil
}
