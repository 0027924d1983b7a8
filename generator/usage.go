package main

import (
	"strings"

	"github.com/spf13/cobra"
)

func init() {
	cobra.AddTemplateFunc("vietnamese", func(s string) string {
		return strings.NewReplacer("(default ", "(mặc định ", "[flags]", "[tùy chọn]").Replace(s)
	})
}

// usageWords are the words of the template by which a command explains itself.
type usageWords struct{ uses, command, commands, flags, common, see, in string }

var (
	vietnameseUsage = usageWords{"Cách dùng", "[lệnh]", "Các lệnh", "Tùy chọn", "Tùy chọn chung", "Xem từng lệnh", " | vietnamese"}
	englishUsage    = usageWords{"Usage", "[command]", "Commands", "Flags", "Common flags", "See each command", ""}
)

// usage is how a command explains itself; cobra's own template is in English alone.
func usage(w usageWords) string {
	return strings.NewReplacer("@uses@", w.uses, "@command@", w.command, "@commands@", w.commands, "@flags@", w.flags, "@common@", w.common, "@see@", w.see, "@in@", w.in).Replace(usageTemplate)
}

const usageTemplate = `@uses@:{{if .Runnable}}
  {{.UseLine@in@}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} @command@{{end}}{{if .HasAvailableSubCommands}}

@commands@:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

@flags@:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces@in@}}{{end}}{{if .HasAvailableInheritedFlags}}

@common@:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces@in@}}{{end}}{{if .HasAvailableSubCommands}}

@see@: {{.CommandPath}} @command@ --help{{end}}
`
