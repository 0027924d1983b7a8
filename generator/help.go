package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"niemyet/generator/internal/problem"
)

// helpText is the help of one command in one language.
type helpText struct {
	use, short, long string
	flags            map[string]string
}

// languageOf is the language of messages and help: what --lang says, else LC_ALL,
// LC_MESSAGES or LANG, the first of them that is set (POSIX, 8.2). Only English is
// taken from them; everything else, "C" too, is Vietnamese. It is found before the
// flags are parsed, because help is printed instead of parsing.
func languageOf(args []string, env func(string) string) problem.Lang {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			return problem.Lang(value)
		}
		if arg == "--lang" && i+1 < len(args) {
			return problem.Lang(args[i+1])
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := env(name)
		if value == "" {
			continue
		}
		if value == "en" || strings.HasPrefix(value, "en_") || strings.HasPrefix(value, "en.") || strings.HasPrefix(value, "en-") {
			return problem.English
		}
		break
	}
	return problem.Vietnamese
}

// speak puts the help of all commands into the language.
func speak(root *cobra.Command, lang problem.Lang) {
	each(root, func(c *cobra.Command) {
		c.InitDefaultHelpFlag()
		c.Flags().Lookup("help").Usage = "xem cách dùng"
	})
	if lang != problem.English {
		root.SetUsageTemplate(usage(vietnameseUsage))
		return
	}
	root.SetUsageTemplate(usage(englishUsage))
	each(root, func(c *cobra.Command) {
		t := englishHelp[c.Name()]
		c.Use, c.Short, c.Long = t.use, strings.ReplaceAll(t.short, "@kinds@", strings.Join(kindNames(), ", ")), t.long
		english := func(f *pflag.Flag) { f.Usage = englishFlag(c.Name(), f.Name) }
		c.LocalFlags().VisitAll(english)
	})
}

func englishFlag(command, flag string) string {
	if text := englishHelp[command].flags[flag]; text != "" {
		return text
	}
	return englishHelp["*"].flags[flag]
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

// wrongUses are the sentences of the command library that a clerk may meet, and what
// they mean in Vietnamese.
var wrongUses = []struct {
	said    *regexp.Regexp
	meaning string
}{
	{regexp.MustCompile(`^unknown command "([^"]*)" for .*`), `không có lệnh “$1”; xem các lệnh bằng: niemyet --help`},
	{regexp.MustCompile(`^unknown flag: (\S+)$`), `không có tùy chọn $1; xem các tùy chọn bằng --help`},
	{regexp.MustCompile(`^unknown shorthand flag: '(.)' in (\S+)$`), `không có tùy chọn $2; tùy chọn viết với hai dấu gạch, xem bằng --help`},
	{regexp.MustCompile(`^flag needs an argument: (\S+)$`), `sau $1 còn thiếu giá trị`},
	{regexp.MustCompile(`^invalid argument "([^"]*)" for "([^"]*)" flag: .*$`), `giá trị “$1” không dùng được cho $2`},
	{regexp.MustCompile(`^accepts (\d+) arg\(s\), received (\d+)$`), `lệnh này cần $1 phần sau tên lệnh, đang có $2; tên có dấu cách thì đặt trong ngoặc kép`},
	{regexp.MustCompile(`^accepts at most (\d+) arg\(s\), received (\d+)$`), `lệnh này nhận nhiều nhất $1 phần sau tên lệnh, đang có $2; tên có dấu cách thì đặt trong ngoặc kép`},
	{regexp.MustCompile(`^accepts between (\d+) and (\d+) arg\(s\), received (\d+)$`), `lệnh này nhận từ $1 đến $2 phần sau tên lệnh, đang có $3; tên có dấu cách thì đặt trong ngoặc kép`},
	{regexp.MustCompile(`^requires at least (\d+) arg\(s\), only received (\d+)$`), `lệnh này cần ít nhất $1 phần sau tên lệnh, đang có $2`},
	{regexp.MustCompile(`^required flag\(s\) (.*) not set$`), `còn thiếu tùy chọn $1`},
}

// wrong is a mistake in the command line in the reader's language.
func (a *app) wrong(err error) string {
	text := err.Error()
	if a.lang == problem.English {
		return text
	}
	text, _, _ = strings.Cut(text, "\n\nDid you mean this?")
	for _, w := range wrongUses {
		if w.said.MatchString(text) {
			return w.said.ReplaceAllString(text, w.meaning)
		}
	}
	return text
}

// checkLanguage refuses a language that is not there.
func (a *app) checkLanguage() error {
	if a.lang != problem.Vietnamese && a.lang != problem.English {
		return fmt.Errorf("--lang: %q (vi, en)", string(a.lang))
	}
	return nil
}

// environment is where the language of the machine is read from.
var environment = os.Getenv
