package main

import (
	"strings"

	"niemyet/generator/internal/problem"
)

// languageOf is the language of messages and help: what --lang says, else LC_ALL,
// LC_MESSAGES or LANG, the first of them that is set (POSIX, 8.2). Only English is
// taken from them; everything else, "C" too, is Vietnamese. It is found before the
// flags are parsed, because help is printed instead of parsing, and what is wrong with
// the flags is told in it. A language that is not there is refused later, as a flag.
func languageOf(args []string, env func(string) string) problem.Lang {
	if lang := languageAsked(args); lang == problem.Vietnamese || lang == problem.English {
		return lang
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

func languageAsked(args []string) problem.Lang {
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
	return ""
}
