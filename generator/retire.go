package main

import (
	"github.com/spf13/cobra"

	"niemyet/generator/internal/revise"
)

// retireCommand ends a procedure by a decision.
func (a *app) retireCommand() *cobra.Command {
	var wish revise.Retirement
	c := a.reviseCommand("retire", 1, func(args []string) revise.Wish {
		wish.Code = args[0]
		return wish
	}, "decision")
	textFlag(c, &wish.By, "by")
	textFlag(c, &wish.Decision, "decision")
	dayFlag(c, &wish.On, "on")
	return c
}
