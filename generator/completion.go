package main

import (
	"cmp"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

// completionCommand prints the script of a shell; the shell then asks niemyet itself,
// by a hidden command, what may stand at a place.
func (a *app) completionCommand() *cobra.Command {
	return &cobra.Command{
		Use:       "completion",
		Args:      exactly(1),
		ValidArgs: shells,
		RunE: func(c *cobra.Command, args []string) error {
			var err error
			switch root := c.Root(); args[0] {
			case "bash":
				err = root.GenBashCompletionV2(a.out, true)
			case "zsh":
				err = root.GenZshCompletion(a.out)
			case "fish":
				err = root.GenFishCompletion(a.out, true)
			case "powershell":
				err = root.GenPowerShellCompletionWithDesc(a.out)
			default:
				return wrong(noShell, args[0], listed(shells))
			}
			if err != nil {
				return machineError{err}
			}
			return nil
		},
	}
}

// completer lists what may stand at a place: "value\tdescription".
type completer = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective)

// complete tells the shell what the flags of all commands take, by their names, and
// what the commands take.
func (a *app) complete(root *cobra.Command) {
	byFlag := map[string]completer{
		"lang": words("vi", "en"), "format": words("text", "json", "sarif"), "source": folders, "out": files,
		"by": recordsOf[*record.Procedure](), "from": recordsOf[*record.Procedure](), "merge": recordsOf[*record.Office](),
		"kind": a.kinds, "owner": ownerNames, "within": words("7d", "30d", "90d"),
	}
	for _, k := range record.Kinds { // a flag that is called as a kind is takes one of its records
		byFlag[k.Name] = recordsOfKind(k)
	}
	byCommand := map[string]completer{"new": first(a.kinds), "schema": first(a.kinds), "retire": first(recordsOf[*record.Procedure]()), "explain": first(anyRecord), "help": first(commandNames), "init": folders, "kiosk-check": folders, "rename-unit": first(ownerNames)}
	each(root, func(c *cobra.Command) {
		for name, f := range byFlag {
			if c.LocalFlags().Lookup(name) != nil {
				_ = c.RegisterFlagCompletionFunc(name, f) // fails for a flag that is not there or has one
			}
		}
		if f := byCommand[c.Name()]; f != nil && c.ValidArgsFunction == nil {
			c.ValidArgsFunction = f
		}
	})
}

func words(list ...string) completer {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return list, cobra.ShellCompDirectiveNoFileComp
	}
}

func folders(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

func files(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveDefault
}

// first completes the first argument alone.
func first(f completer) completer {
	return func(c *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return f(c, args, begun)
	}
}

func commandNames(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	each(c.Root(), func(sub *cobra.Command) {
		if sub.HasParent() {
			out = append(out, sub.Name()+"\t"+sub.Short)
		}
	})
	return out, cobra.ShellCompDirectiveNoFileComp
}

// kinds are the kinds of records. Their descriptions are the clerk's words for them.
func (a *app) kinds(*cobra.Command, []string, string) (out []string, _ cobra.ShellCompDirective) {
	for _, k := range record.Kinds {
		out = append(out, k.Name+"\t"+a.say(problem.Text{Vi: k.One.Vi, En: k.One.En}))
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// recordsOf lists the records of the kind that has a type.
func recordsOf[T record.Record]() completer { return recordsOfKind(record.KindOf[T]()) }

// recordsOfKind lists the records of a kind in the source folder: by their codes, where
// the kind has some, else by the names of their files.
func recordsOfKind(kind *record.Kind) completer {
	return func(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
		for _, r := range sourceRecords(c) {
			b := record.Of(r)
			if b.Kind != kind {
				continue
			}
			id := cmp.Or(record.TextOf(r, kind.Code), b.ID)
			out = append(out, id+"\t"+vi.Truncate(vi.Collapse(r.Title()), 60))
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// ownerNames lists who answers for records: their owners, and the units that the rows of
// their kinds name, as offices name themselves.
func ownerNames(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	for _, r := range sourceRecords(c) {
		b := record.Of(r)
		if b.Owner != "" {
			out = append(out, b.Owner)
		}
		for _, key := range b.Kind.Answers {
			if f, _ := b.Kind.Field(key); f.Ref == "" {
				out = append(out, record.TextsOf(r, key)...)
			}
		}
	}
	out = slices.DeleteFunc(out, record.Unknown)
	slices.Sort(out)
	return slices.Compact(out), cobra.ShellCompDirectiveNoFileComp
}

// anyRecord lists the records of all kinds by folder and name.
func anyRecord(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	for _, r := range sourceRecords(c) {
		out = append(out, record.Of(r).Key()+"\t"+r.Title())
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// sourceRecords reads what can be read; a shell that asks for help gets no errors.
func sourceRecords(c *cobra.Command) []record.Record {
	source := "."
	if f := c.Flags().Lookup("source"); f != nil {
		source = f.Value.String()
	}
	source = filepath.Clean(source)
	records, _ := site.ReadRecords(plainFiles(source), site.Options{Open: layersOf(source)})
	return records
}
