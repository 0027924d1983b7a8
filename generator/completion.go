package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

// completionCommand prints the script of a shell; the shell then asks niemyet itself,
// by a hidden command, what may stand at a place.
func (a *app) completionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "completion VỎ",
		Short: "In đoạn lệnh để phím Tab điền tiếp lệnh: bash, zsh, fish, powershell",
		Long: "In đoạn lệnh để vỏ lệnh (shell) điền tiếp lệnh, tùy chọn, loại bản ghi, mã, bảng, nơi chịu trách nhiệm khi bấm phím Tab.\n\n" +
			"  bash         source <(niemyet completion bash)\n" +
			"  zsh          niemyet completion zsh > \"${fpath[1]}/_niemyet\"\n" +
			"  fish         niemyet completion fish > ~/.config/fish/completions/niemyet.fish\n" +
			"  powershell   niemyet completion powershell | Out-String | Invoke-Expression",
		Args:      cobra.ExactArgs(1),
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
				return fmt.Errorf("%q: %s", args[0], strings.Join(shells, ", "))
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
		"board": recordsOf("board"), "decision": recordsOf("decision"), "by": recordsOf("procedure"), "from": recordsOf("procedure"),
		"kind": kinds, "owner": ownerNames, "merge": recordsOf("office"), "within": words("7d", "30d", "90d"),
	}
	byCommand := map[string]completer{"new": first(kinds), "schema": first(kinds), "retire": first(recordsOf("procedure")), "init": folders, "kiosk-check": folders, "rename-unit": first(ownerNames)}
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

func kinds(*cobra.Command, []string, string) (out []string, _ cobra.ShellCompDirective) {
	for _, k := range record.Kinds {
		out = append(out, k.Name+"\t"+k.One.Vi)
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// recordsOf lists the records of a kind in the source folder: procedures by code, the
// others by the names of their files.
func recordsOf(kind string) completer {
	return func(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
		for _, r := range sourceRecords(c) {
			b := record.Of(r)
			if b.Kind.Name != kind {
				continue
			}
			id := b.ID
			if p, is := r.(*record.Procedure); is && p.Code != "" {
				id = string(p.Code)
			}
			out = append(out, id+"\t"+vi.Truncate(vi.Collapse(r.Title()), 60))
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// ownerNames lists who answers for records, and the offices.
func ownerNames(c *cobra.Command, _ []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	for _, r := range sourceRecords(c) {
		if o, is := r.(*record.Office); is {
			out = append(out, o.Name)
		}
		if owner := record.Of(r).Owner; owner != "" {
			out = append(out, owner)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), cobra.ShellCompDirectiveNoFileComp
}

// sourceRecords reads what can be read; a shell that asks for help gets no errors.
func sourceRecords(c *cobra.Command) []record.Record {
	source := "."
	if f := c.Flags().Lookup("source"); f != nil {
		source = f.Value.String()
	}
	records, _, _ := record.ReadAll(os.DirFS(filepath.Clean(source)))
	return records
}
