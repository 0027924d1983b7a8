package main

import (
	"os"
	"path/filepath"

	"github.com/inconshreveable/mousetrap"
)

// fromExplorer tells whether the program was double-clicked, and the folder it lies in.
func fromExplorer() (folder string, ok bool) {
	if len(os.Args) > 1 || !mousetrap.StartedByExplorer() {
		return "", false
	}
	exe, err := os.Executable()
	return filepath.Dir(exe), err == nil
}
