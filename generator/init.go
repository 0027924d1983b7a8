package main

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/vi"
)

func (a *app) initCommand() *cobra.Command {
	var date vi.Date
	var wish unitWish
	c := &cobra.Command{
		Use:  "init",
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			if date.IsZero() {
				date = vi.Today()
			}
			if err := free(args[0]); err != nil {
				return err
			}
			if !c.Flags().Changed("unit") {
				if wish != (unitWish{}) {
					return needs(c, "unit")
				}
				return a.initSite(args[0], date)
			}
			if err := wish.facts.check(); err != nil {
				return err
			}
			return a.initUnit(args[0], date, wish)
		},
	}
	dayFlag(c, &date, "date")
	textFlag(c, &wish.name, "unit")
	textFlag(c, &wish.table, "units")
	for _, x := range wish.facts.list() {
		textFlag(c, x.to, x.flag)
	}
	switchFlag(c, &wish.ask, "ask")
	return c
}

// free refuses a folder that holds anything.
func free(dir string) error {
	there, err := os.ReadDir(dir)
	switch {
	case err == nil && len(there) > 0:
		return wrong(notEmpty, dir)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		if info, statErr := os.Stat(dir); statErr == nil && !info.IsDir() {
			return wrong(notAFolder, dir)
		}
		return machineError{err}
	}
	return nil
}

// initSite lays the starter down: a site of which everything is a sample.
func (a *app) initSite(dir string, day vi.Date) error {
	files, err := lay(dir, starterFiles(), strings.NewReplacer(todayMark, day.String(), tierMark, tierOf(""), levelMark, anyLevel, oneStopMark, anyOneStop))
	if err != nil {
		return err
	}
	a.tell(a.out, started, files, dir, typed(dir))
	a.putStart(dir)
	return nil
}
