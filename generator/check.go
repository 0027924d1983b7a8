package main

import "github.com/spf13/cobra"

func (a *app) checkCommand() *cobra.Command {
	var from sourceFlags
	var format string
	c := &cobra.Command{
		Use:  "check",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error {
			s, found, err := from.load()
			if err != nil {
				return err
			}
			return a.report(s, found, format, true)
		},
	}
	from.add(c)
	formatFlag(c, &format)
	return c
}
