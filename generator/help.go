package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"niemyet/generator/internal/problem"
)

// group is commands that serve one purpose.
type group struct {
	title    problem.Text
	commands []*cobra.Command
}

// ofFlag is the help of a command's flag: its own, or that of all commands.
func ofFlag(command, flag string) flagText {
	if text, own := helpOf[command].flags[flag]; own {
		return text
	}
	return helpOf["*"].flags[flag]
}

// addHelp puts the help of all commands into the language.
func (a *app) addHelp(root *cobra.Command, groups []group) {
	each(root, func(c *cobra.Command) {
		c.InitDefaultHelpFlag()
		text := helpOf[c.Name()]
		c.Short = strings.ReplaceAll(a.say(text.short), "@kinds@", strings.Join(kindNames(), ", "))
		c.Long = a.say(text.long)
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			f.Usage = strings.ReplaceAll(a.say(ofFlag(c.Name(), f.Name).means), "@kinds@", strings.Join(kindNames(), ", "))
		})
	})
	root.SetHelpFunc(func(c *cobra.Command, _ []string) {
		if c == root {
			a.explainAll(c.OutOrStdout(), root, groups)
			return
		}
		a.explain(c.OutOrStdout(), c)
	})
}

// explainAll lists the commands.
func (a *app) explainAll(w io.Writer, root *cobra.Command, groups []group) {
	fmt.Fprintf(w, "%s\n\n%s:\n  %s %s\n", root.Short, a.say(helpUses), root.Name(), a.say(helpOf[root.Name()].takes))
	widest := 0
	for _, g := range groups {
		for _, c := range g.commands {
			widest = max(widest, len(c.Name()))
		}
	}
	for _, g := range groups {
		fmt.Fprintf(w, "\n%s:\n", a.say(g.title))
		for _, c := range g.commands {
			fmt.Fprintf(w, "  %-*s  %s\n", widest, c.Name(), c.Short)
		}
	}
	a.explainFlags(w, helpCommon, root.Name(), root.LocalFlags())
	fmt.Fprintf(w, "\n%s\n", a.say(helpSee))
}

// explain tells what one command does, takes and knows.
func (a *app) explain(w io.Writer, c *cobra.Command) {
	about := c.Long
	if about == "" {
		about = c.Short
	}
	fmt.Fprintf(w, "%s\n\n%s:\n  %s", about, a.say(helpUses), c.CommandPath())
	if takes := a.say(helpOf[c.Name()].takes); takes != "" {
		fmt.Fprint(w, " ", takes)
	}
	fmt.Fprintf(w, " %s\n", a.say(helpFlagsPlace))
	a.explainFlags(w, helpFlags, c.Name(), c.LocalNonPersistentFlags())
	a.explainFlags(w, helpCommon, c.Root().Name(), c.InheritedFlags())
}

// explainFlags lists flags: the name, what follows it, what it means, what it is when
// nobody says.
func (a *app) explainFlags(w io.Writer, title problem.Text, command string, flags *pflag.FlagSet) {
	var names, means []string
	widest := 0
	flags.VisitAll(func(f *pflag.Flag) {
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		if value := a.say(ofFlag(command, f.Name).value); value != "" {
			name += " " + value
		}
		text := f.Usage
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "[]" {
			text += problem.Format(a.say(helpDefault), f.DefValue)
		}
		names, means = append(names, name), append(means, text)
		widest = max(widest, utf8.RuneCountInString(name))
	})
	if len(names) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s:\n", a.say(title))
	for i, name := range names {
		fmt.Fprintf(w, "  %s%s  %s\n", name, strings.Repeat(" ", widest-utf8.RuneCountInString(name)), means[i])
	}
}

// each visits the commands that a person sees.
func each(c *cobra.Command, do func(*cobra.Command)) {
	if c.Hidden {
		return
	}
	do(c)
	for _, sub := range c.Commands() {
		each(sub, do)
	}
}
