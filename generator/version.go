package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:  "version",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error {
			if _, err := fmt.Fprintln(a.out, "niemyet", version); err != nil {
				return machineError{err}
			}
			return nil
		},
	}
}
