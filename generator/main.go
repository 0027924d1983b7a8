// Command niemyet turns the Markdown records of a local People's Committee into
// an accessible, printable static site, kiosk pages and posted notices.
//
// Exit codes: 0 fine, 1 problems in the content, 2 wrong usage, 3 the machine
// failed us (disk full, permission). This package is the only place that exits.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

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

// machineError is a failure that is nobody's writing: a full disk, a locked file.
type machineError struct{ err error }

func (e machineError) Error() string { return e.err.Error() }
func (e machineError) Unwrap() error { return e.err }

// app is what commands share.
type app struct {
	out, err io.Writer
	lang     problem.Lang

	holding bool // problems are held for one report
	held    problem.List
}

func main() {
	// A build of the national base makes much garbage for a short time; an office PC
	// has little memory. Collecting more often costs a few per cent of the time.
	debug.SetGCPercent(50)
	cobra.MousetrapHelpText = "" // a shortcut to "niemyet serve" is a good thing; a bare double click is met here
	if folder, clicked := fromExplorer(); clicked {
		a := &app{out: os.Stdout, err: os.Stderr, lang: problem.Vietnamese}
		os.Exit(a.doubleClick(folder, os.Stdin, func(args []string) int { return run(args, os.Stdout, os.Stderr) }))
	}
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the exit, so that script tests can call it.
func run(args []string, stdout, stderr io.Writer) int {
	a := &app{out: stdout, err: stderr, lang: languageOf(args, environment)}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return a.exitCode(root.Execute())
}

func (a *app) exitCode(err error) int {
	var machine machineError
	switch {
	case err == nil:
		return exitFine
	case errors.Is(err, errContent):
		return exitContent
	case errors.As(err, &machine):
		fmt.Fprintln(a.err, a.say(machineFailed), err)
		return exitMachine
	}
	fmt.Fprintln(a.err, a.say(wrongUsage), a.wrong(err))
	return exitUsage
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:               "niemyet",
		Short:             "Dựng trang tĩnh, ki-ốt và bản niêm yết từ các bản ghi Markdown",
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetHelpCommand(&cobra.Command{Use: "help", Hidden: true})
	root.PersistentFlags().StringVar((*string)(&a.lang), "lang", string(a.lang), "ngôn ngữ của thông báo và lời giúp: vi, en")
	root.PersistentPreRunE = func(c *cobra.Command, _ []string) error {
		if c.Name() == cobra.ShellCompRequestCmd {
			return nil // a shell asks before the word is whole
		}
		if source := c.Flag("source"); source != nil {
			if err := a.finish(source.Value.String()); err != nil {
				return err
			}
		}
		return a.checkLanguage()
	}
	root.AddCommand(a.checkCommand(), a.buildCommand(), a.serveCommand(), a.printCommand(), a.versionCommand(), a.importCommand(), a.newCommand(), a.initCommand(), a.schemaCommand(), a.searchCommand(), a.spokenCommand(), a.audioCommand(), a.kioskCheckCommand(), a.reviewCommand(), a.completionCommand(), a.retireCommand(), a.renameUnitCommand())
	a.complete(root)
	speak(root, a.lang)
	return root
}
