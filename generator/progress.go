package main

import (
	"fmt"
	"os"

	"niemyet/generator/internal/problem"
)

// terminal tells whether a person sits at the other end.
func terminal(at any) bool {
	f, ok := at.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// progress writes a line that counts, on a terminal only.
func (a *app) progress(total int) func(int) {
	if !terminal(a.err) {
		return nil
	}
	return func(done int) {
		end := ""
		if done == total {
			end = "\n"
		}
		fmt.Fprint(a.err, "\r"+problem.Format(a.say(progressed), done, total)+end)
	}
}
