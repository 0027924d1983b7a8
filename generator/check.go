package main

import "github.com/spf13/cobra"

func (a *app) checkCommand() *cobra.Command {
	var from sourceFlags
	var format, export string
	var fix, dry, every bool
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
			s, found, err := a.load(&from)
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
			of := oneACause
			if every {
				of = eachPlace
			}
			err = a.report(s, found, format, of)
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
	switchFlag(c, &every, "all")
	formatFlag(c, &format)
	return c
}
