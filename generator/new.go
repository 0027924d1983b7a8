package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func (a *app) newCommand() *cobra.Command {
	var from sourceFlags
	var about []string
	var revises string
	var begins vi.Date
	c := &cobra.Command{
		Use:  "new",
		Args: between(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case revises != "" && (len(args) > 1 || len(about) > 0) || revises == "" && !begins.IsZero():
				return wrong(revisesAlone)
			case revises != "":
				return a.newRevision(from, args[0], revises, begins)
			case len(about) > 0:
				return a.newRadio(from, args, about)
			case len(args) < 2:
				return wrong(newTakesTwo)
			}
			return a.newRecord(from, args[0], args[1])
		},
	}
	from.addDated(c)
	c.Flags().StringSliceVar(&about, "from", nil, "")
	textFlag(c, &revises, "revises")
	dayFlag(c, &begins, "begins")
	return c
}

// needsSite refuses a folder that is no site: what is made there would be part of none.
func (a *app) needsSite(from sourceFlags) error {
	if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	found := problem.List{problem.New("E401", problem.Place{File: site.ConfigFile})}
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	return errContent
}

func (a *app) newRecord(from sourceFlags, kindName, name string) error {
	kind, err := kindOf(kindName)
	if err != nil {
		return err
	}
	if err := from.there(); err != nil {
		return err
	}
	if err := a.needsSite(from); err != nil {
		return err
	}
	return a.writeRecord(from.source, kind, name, func(name string) []byte { return record.Scaffold(kind, name) })
}
