package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/record"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema [LOẠI]",
		Short: "In JSON Schema của phần khai báo, cho trình soạn thảo",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.print(allSchemas())
			}
			kind, err := kindOf(args[0])
			if err != nil {
				return err
			}
			return a.print(string(record.Schema(kind)))
		},
	}
}

// allSchemas is one JSON object: the schema of each kind under its name.
func allSchemas() string {
	parts := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		text := strings.TrimSpace(string(record.Schema(k)))
		parts[i] = fmt.Sprintf("  %q: %s", k.Name, strings.ReplaceAll(text, "\n", "\n  "))
	}
	return "{\n" + strings.Join(parts, ",\n") + "\n}\n"
}

func (a *app) print(text string) error {
	if _, err := fmt.Fprint(a.out, text); err != nil {
		return machineError{err}
	}
	return nil
}
