// Command niemyet turns the Markdown records of a local People's Committee into
// an accessible, printable static site, kiosk pages and posted notices.
//
// Exit codes: 0 fine, 1 problems in the content, 2 wrong usage, 3 the machine
// failed us (disk full, permission). This package is the only place that exits.
//
// Its files lie in floors, and a file uses only those below it: words, exit codes, flags
// and what reads a site or tells of it; then one file a command; then the list of the
// commands, their help, and main. TestFloors holds the list.
package main

import (
	"io"
	"os"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
)

func main() {
	collectGarbage(roomyHeap, tightPercent)
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
	a.plain = environment("NO_COLOR") != "" || environment("TERM") == "dumb"
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return a.exitCode(root.Execute())
}

// environment is where the language of the machine is read from.
var environment = os.Getenv
