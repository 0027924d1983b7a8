package main

import (
	"errors"
	"fmt"
	"io"

	"niemyet/generator/internal/problem"
)

// version is set by the release build with -ldflags "-X main.version=…".
var version = "0.1.0"

// app is what commands share.
type app struct {
	out, err io.Writer
	lang     problem.Lang

	plain    bool // no colours, even on a terminal
	coloured bool // colours where no terminal is: what is kept to be said on one
	holding  bool // problems are held for one report
	unnoted  bool // something was told of a book, that a run must or could not write
	held     problem.List
}

// say picks the sentence in the language asked for.
func (a *app) say(t problem.Text) string { return inLanguage(t, a.lang) }

// tell writes a sentence with its values; of an error it says the reason in the same language.
func (a *app) tell(w io.Writer, t problem.Text, args ...any) {
	fmt.Fprint(w, problem.Format(a.say(t), inWords(args, a.lang)...))
}

// exitCode tells what went wrong and gives the code to exit with.
func (a *app) exitCode(err error) int {
	var machine machineError
	var code endsWith
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &code):
		return int(code)
	case errors.Is(err, errContent):
		return exitContent
	case errors.As(err, &machine):
		fmt.Fprintln(a.err, a.say(machineFailed), sentence(err, a.lang))
		return exitMachine
	}
	fmt.Fprintln(a.err, a.say(wrongUsage), sentence(err, a.lang))
	return exitUsage
}
