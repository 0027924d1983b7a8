package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// conflictChoice is what --force or --keep was given: every conflict, or those of single
// files ("ten.md") and keys ("ten.md:ways.0.fee", "ten.md:ways" for all of its rows).
type conflictChoice []string

// everyConflict is the flag without a value.
const everyConflict = "*"

func conflictFlag(c *cobra.Command, to *conflictChoice, name string) {
	c.Flags().StringArrayVar((*[]string)(to), name, nil, "")
	c.Flags().Lookup(name).NoOptDefVal = everyConflict
}

// all tells whether every conflict is meant.
func (c conflictChoice) all() bool { return c.means("", "") }

// means tells whether a key of a file is meant; "" is the file as a whole.
func (c conflictChoice) means(file, key string) bool {
	for _, choice := range c {
		name, of, part := strings.Cut(choice, ":")
		switch {
		case choice == everyConflict:
			return true
		case name != file && name+".md" != file:
		case !part, of == key, strings.HasPrefix(key, of+"."):
			return true
		}
	}
	return false
}

// names are the files that are named.
func (c conflictChoice) names() (out []string) {
	for _, choice := range c {
		if choice != everyConflict {
			name, _, _ := strings.Cut(choice, ":")
			out = append(out, strings.TrimSuffix(name, ".md")+".md")
		}
	}
	return out
}
