package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// spokenCommand says how a text is read aloud, with the glossary of a site.
func (a *app) spokenCommand() *cobra.Command {
	var from sourceFlags
	var doubts, south bool
	c := &cobra.Command{
		Use:  "spoken",
		Args: between(1, many),
		RunE: func(_ *cobra.Command, args []string) error {
			var reader vi.Reader
			if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); err == nil {
				cfg, err := site.ReadConfig(plainFiles(from.source))
				if err != nil {
					return machineError{err}
				}
				reader = cfg.Reader()
			}
			text, _ := vi.Clean(strings.Join(args, " "))
			reader.Southern = south
			said, left := reader.Spoken(text)
			fmt.Fprintln(a.out, said)
			if doubts {
				a.tellDoubts(text, reader.Doubts(text))
			}
			for _, u := range left {
				a.tell(a.err, unspoken, u.Text)
			}
			if len(left) > 0 {
				return errContent
			}
			return nil
		},
	}
	from.addFolder(c)
	switchFlag(c, &doubts, "doubts")
	switchFlag(c, &south, "south")
	return c
}

// tellDoubts lists what was guessed in a reading, with the place in characters.
func (a *app) tellDoubts(text string, doubts []vi.Doubt) {
	for _, d := range doubts {
		at := utf8.RuneCountInString(text[:d.Start]) + 1
		if d.Other == "" {
			a.tell(a.out, guessed, at, d.Text, d.Said, d.Why)
			continue
		}
		a.tell(a.out, doubted, at, d.Text, d.Said, d.Other, d.Why)
	}
	if len(doubts) == 0 {
		a.tell(a.out, undoubted)
	}
}
