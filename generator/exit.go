package main

import (
	"errors"
	"strconv"

	"niemyet/generator/internal/problem"
)

// Exit codes.
const (
	exitFine    = 0
	exitContent = 1
	exitUsage   = 2
	exitMachine = 3
)

// errContent ends a command whose problems have been printed already.
var errContent = errors.New("problems in the content")

// endsWith ends a command that has told everything, with an exit code.
type endsWith int

func (e endsWith) Error() string { return "exit code " + strconv.Itoa(int(e)) }

// machineError is a failure that is nobody's writing: a full disk, a locked file.
type machineError struct{ err error }

func (e machineError) Error() string { return e.err.Error() }
func (e machineError) Unwrap() error { return e.err }

// told is an error (always a pointer) whose sentence stands in the words. By itself it is wrong usage; in
// a machineError it is a failure of the machine.
type told struct {
	text problem.Text
	args []any // an error or a text among them is told in the same language
}

// wrong is a mistake in the command line.
func wrong(text problem.Text, args ...any) error { return &told{text, args} }

// failed is a failure of the machine that has a sentence of ours.
func failed(text problem.Text, args ...any) error { return machineError{&told{text, args}} }

func (t *told) Error() string { return t.in(problem.Vietnamese) }

// Unwrap gives the errors that the sentence holds.
func (t *told) Unwrap() (inside []error) {
	for _, arg := range t.args {
		if err, is := arg.(error); is {
			inside = append(inside, err)
		}
	}
	return inside
}

func (t *told) in(lang problem.Lang) string {
	if len(t.args) == 0 {
		return inLanguage(t.text, lang)
	}
	return problem.Format(inLanguage(t.text, lang), inWords(t.args, lang)...)
}

// inWords are the values of a sentence, in a language: an error among them has its reason said.
func inWords(values []any, lang problem.Lang) []any {
	out := make([]any, len(values))
	for i, value := range values {
		switch value := value.(type) {
		case error:
			out[i] = sentence(value, lang)
		case problem.Text:
			out[i] = inLanguage(value, lang)
		case string:
			out[i] = withoutCommands(value)
		default:
			out[i] = value
		}
	}
	return out
}

// sentence is an error in a language, as far as it has one.
func sentence(err error, lang problem.Lang) string {
	var ours *told
	var theirs problem.Reason
	switch {
	case errors.As(err, &ours):
		return ours.in(lang)
	case errors.As(err, &theirs):
		return inLanguage(problem.Text(theirs), lang)
	}
	return reason(err, lang)
}
