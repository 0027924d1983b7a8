package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// spokenCommand says how a text is read aloud, with the glossary of a site.
func (a *app) spokenCommand() *cobra.Command {
	var from sourceFlags
	c := &cobra.Command{
		Use:  "spoken",
		Args: between(1, many),
		RunE: func(_ *cobra.Command, args []string) error {
			glossary := vi.Glossary{}
			if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); err == nil {
				cfg, err := site.ReadConfig(os.DirFS(from.source))
				if err != nil {
					return machineError{err}
				}
				glossary = cfg.Readings()
			}
			text, _ := vi.Clean(strings.Join(args, " "))
			said, left := vi.Spoken(text, glossary)
			fmt.Fprintln(a.out, said)
			for _, u := range left {
				fmt.Fprintf(a.err, a.say(unspoken), u.Text)
			}
			if len(left) > 0 {
				return errContent
			}
			return nil
		},
	}
	from.addFolder(c)
	return c
}
