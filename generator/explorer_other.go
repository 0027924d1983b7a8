//go:build !windows

package main

// fromExplorer: only Windows starts a program of the console by a double click.
func fromExplorer() (folder string, ok bool) { return "", false }
