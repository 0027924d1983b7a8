package main

import "github.com/spf13/cobra"

func (a *app) checkCommand() *cobra.Command {
	var from sourceFlags
	var format, export string
	var fix, dry bool
	c := &cobra.Command{
		Use:  "check",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error {
			if dry && !fix {
				return wrong(fixWithout)
			}
			if fix {
				return a.fix(&from, dry)
			}
			s, found, err := from.load()
			if err != nil {
				return err
			}
			found = append(found, lookProblems(from.source)...)
			if export != "" {
				more, err := heldAgainst(s, export)
				if err != nil {
					return err
				}
				found = append(found, more...)
			}
			found.Sort()
			err = a.report(s, found, format, true)
			if format == "text" {
				a.mendable(found)
				a.tellReadiness(a.err, s, found)
			}
			return err
		},
	}
	from.add(c)
	textFlag(c, &export, "against")
	switchFlag(c, &fix, "fix")
	switchFlag(c, &dry, "dry-run")
	formatFlag(c, &format)
	return c
}
