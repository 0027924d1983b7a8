package main

import (
	"github.com/spf13/cobra"
)

// groups are all commands, by what they are for, in the order in which help shows them.
func (a *app) groups() []group {
	return []group{
		{groupWrite, []*cobra.Command{a.initCommand(), a.newCommand(), a.importCommand(), a.retireCommand(), a.renameUnitCommand()}},
		{groupLook, []*cobra.Command{a.checkCommand(), a.serveCommand(), a.reviewCommand(), a.searchCommand(), a.explainCommand(), a.spokenCommand()}},
		{groupPublish, []*cobra.Command{a.buildCommand(), a.printCommand(), a.audioCommand(), a.kioskCheckCommand(), a.keyCommand(), a.bundleCommand(), a.verifyCommand(), a.publishCommand(), a.rollbackCommand(), a.checkHostCommand()}},
		{groupTools, []*cobra.Command{a.schemaCommand(), a.completionCommand(), a.helpCommand(), a.versionCommand()}},
	}
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:               "niemyet",
		Args:              noSuchCommand,
		RunE:              func(c *cobra.Command, _ []string) error { return c.Help() },
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.PersistentPreRunE = func(c *cobra.Command, _ []string) error {
		if source := c.Flag("source"); source != nil {
			return a.finish(source.Value.String())
		}
		return nil
	}
	a.inVietnameseOrEnglish(root)
	root.SetFlagErrorFunc(flagFault)
	groups := a.groups()
	for _, g := range groups {
		for _, c := range g.commands {
			root.AddCommand(c)
			if c.Name() == "help" {
				root.SetHelpCommand(c)
			}
		}
	}
	a.complete(root)
	a.addHelp(root, groups)
	return root
}

// helpCommand explains a command, or lists all.
func (a *app) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:  "help",
		Args: between(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			root := c.Root()
			if len(args) == 0 {
				return root.Help()
			}
			for _, sub := range root.Commands() {
				if sub.Name() == args[0] {
					return sub.Help()
				}
			}
			return noSuchCommand(root, args)
		},
	}
}
