package main

import (
	"fmt"
	"os"
)

// progress writes a line that counts, on a terminal only.
func (a *app) progress(total int) func(int) {
	f, ok := a.err.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(done int) {
		end := ""
		if done == total {
			end = "\n"
		}
		fmt.Fprintf(f, "\r"+a.say(progressed)+end, done, total)
	}
}
