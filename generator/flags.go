package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// The flags of all commands: their values are read here, once, so that a wrong one is
// told in the same words everywhere. What a flag means stands in the help (words_help.go).

// parsed is the value of a flag that a function reads.
type parsed[T any] struct {
	free bool // takes any text, but not none
	to   *T
	read func(text string) (T, error)
	text string // as given; at first the default, as help shows it
}

func (p *parsed[T]) Set(text string) error {
	value, err := p.read(text)
	if err == nil {
		*p.to, p.text = value, text
	}
	return err
}

func (p *parsed[T]) String() string { return p.text }

// Type says that a value follows; help names it.
func (p *parsed[T]) Type() string {
	if p.free {
		return "text"
	}
	return "value"
}

// textFlag takes any text but none: an option that a script left empty would do all of what was meant to be a part.
func textFlag(c *cobra.Command, to *string, name string) {
	c.Flags().Var(&parsed[string]{free: true, to: to, text: *to, read: func(text string) (string, error) {
		if strings.TrimSpace(text) == "" {
			return "", wrong(notBlank)
		}
		return text, nil
	}}, name, "")
}

// listFlag takes texts with commas between them, again and again.
func listFlag(c *cobra.Command, to *[]string, name string) {
	c.Flags().Var(&parsed[[]string]{free: true, to: to, read: func(text string) ([]string, error) {
		for _, part := range strings.Split(text, ",") {
			if part = strings.TrimSpace(part); part == "" {
				return nil, wrong(notBlank)
			}
			*to = append(*to, part)
		}
		return *to, nil
	}}, name, "")
}

// switchFlag takes none.
func switchFlag(c *cobra.Command, to *bool, name string) { c.Flags().BoolVar(to, name, false, "") }

// dayFlag takes a day; without it the day is zero.
func dayFlag(c *cobra.Command, to *vi.Date, name string) {
	c.Flags().Var(&parsed[vi.Date]{to: to, read: func(text string) (vi.Date, error) {
		day, err := vi.ParseDate(text)
		if err != nil {
			return day, wrong(notDay)
		}
		return day, nil
	}}, name, "")
}

// choiceFlag takes one of a few words, the first of them by default.
func choiceFlag[T ~string](flags *pflag.FlagSet, to *T, name string, words ...T) {
	if *to == "" {
		*to = words[0]
	}
	flags.Var(&parsed[T]{to: to, text: string(*to), read: func(text string) (T, error) {
		if !slices.Contains(words, T(text)) {
			return "", wrong(notChoice, listed(words))
		}
		return T(text), nil
	}}, name, "")
}

func listed[T ~string](words []T) string {
	list := make([]string, len(words))
	for i, word := range words {
		list[i] = string(word)
	}
	return strings.Join(list, ", ")
}

// formatFlag takes the form of a report.
func formatFlag(c *cobra.Command, to *string) {
	choiceFlag(c.Flags(), to, "format", "text", "json", "sarif")
}

// countFlag takes a whole number between two.
func countFlag(c *cobra.Command, to *int, name string, least, most int) {
	c.Flags().Var(&parsed[int]{to: to, text: strconv.Itoa(*to), read: func(text string) (int, error) {
		n, err := strconv.Atoi(text)
		if err != nil || n < least || n > most {
			return 0, wrong(notCount, least, most)
		}
		return n, nil
	}}, name, "")
}

// daysFlag takes a number of days, 30 or 30d.
func daysFlag(c *cobra.Command, to *int, name string) {
	const most = 3650
	c.Flags().Var(&parsed[int]{to: to, read: func(text string) (int, error) {
		n, err := strconv.Atoi(strings.TrimSuffix(text, "d"))
		if err != nil || n < 0 || n > most {
			return 0, wrong(notDays, most)
		}
		return n, nil
	}}, name, "")
}

// whileFlag takes a length of time, 2s.
func whileFlag(c *cobra.Command, to *time.Duration, name string) {
	c.Flags().Var(&parsed[time.Duration]{to: to, read: func(text string) (time.Duration, error) {
		d, err := time.ParseDuration(text)
		if err != nil || d < 0 {
			return 0, wrong(notWhile)
		}
		return d, nil
	}}, name, "")
}

// pairsFlag takes key=value, again and again.
func pairsFlag(c *cobra.Command, to *map[string]string, name string) {
	*to = map[string]string{}
	c.Flags().Var(&parsed[map[string]string]{to: to, read: func(text string) (map[string]string, error) {
		key, value, ok := strings.Cut(text, "=")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if !ok || key == "" || value == "" {
			return nil, wrong(notPair)
		}
		(*to)[key] = value
		return *to, nil
	}}, name, "")
}

// flagFault tells in words of ours what the library finds wrong with a flag.
func flagFault(_ *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var alone *pflag.ValueRequiredError
	var value *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return wrong(noShortFlag, "-"+unknown.GetSpecifiedShortnames())
	case errors.As(err, &unknown):
		return wrong(noFlag, "--"+unknown.GetSpecifiedName())
	case errors.As(err, &alone):
		return wrong(noValue, "--"+alone.GetFlag().Name)
	case errors.As(err, &value):
		return wrong(badValue, "--"+value.GetFlag().Name, value.GetValue(), whyBad(value))
	case errors.As(err, &syntax):
		return wrong(badFlag, syntax.GetSpecifiedFlag())
	}
	return err
}

// whyBad is why a value will not do: our own reason, or that of the library's types.
func whyBad(value *pflag.InvalidValueError) error {
	var ours *told
	switch {
	case errors.As(value, &ours):
		return ours
	case value.GetFlag().Value.Type() == "bool":
		return wrong(notSwitch)
	case strings.HasPrefix(value.GetFlag().Value.Type(), "string"):
		return wrong(notList)
	}
	return value.Unwrap()
}

// needs refuses a command without a flag that it cannot do without.
func needs(c *cobra.Command, flag string) error {
	if !c.Flags().Changed(flag) {
		return wrong(flagMissing, "--"+flag)
	}
	return nil
}

// between lets a command take from least to most arguments; most may be [many].
func between(least, most int) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		got := len(args)
		switch {
		case got >= least && got <= most:
			return nil
		case most == 0:
			return wrong(takesNone, got)
		case least == most:
			return wrong(takesExactly, most, got)
		case most == many:
			return wrong(takesAtLeast, least, got)
		}
		return wrong(takesBetween, least, most, got)
	}
}

const many = 1 << 20

func exactly(n int) cobra.PositionalArgs { return between(n, n) }

// noSuchCommand refuses a word that is no command.
func noSuchCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	root.SuggestionsMinimumDistance = 2
	if near := root.SuggestionsFor(args[0]); len(near) > 0 {
		return wrong(perhapsCommand, args[0], near[0])
	}
	return wrong(noCommand, args[0])
}

// inVietnameseOrEnglish is the flag of all commands that chooses the language.
func (a *app) inVietnameseOrEnglish(root *cobra.Command) {
	choiceFlag(root.PersistentFlags(), &a.lang, "lang", problem.Vietnamese, problem.English)
}
