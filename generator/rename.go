package main

import (
	"github.com/spf13/cobra"

	"niemyet/generator/internal/revise"
)

// renameUnitCommand gives an office another name, or makes it part of another.
func (a *app) renameUnitCommand() *cobra.Command {
	var wish revise.Renaming
	c := a.reviseCommand("rename-unit", 2, func(args []string) revise.Wish {
		wish.Old, wish.New = args[0], args[1]
		return wish
	})
	textFlag(c, &wish.Merge, "merge")
	dayFlag(c, &wish.On, "on")
	return c
}
