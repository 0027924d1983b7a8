package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"niemyet/generator/internal/disk"
)

// startFile lets Windows find the program from the folder of a site: `niemyet check` works
// there, and a double click shows the site.
const startFile = "niemyet.cmd"

// putStart lays startFile into a new site on Windows, where the program lies elsewhere and no
// PATH leads to it. That it cannot be written is no reason to have no site.
func (a *app) putStart(dir string) {
	if runtime.GOOS != "windows" {
		return
	}
	program, err := os.Executable()
	if err != nil {
		return
	}
	folder, err := filepath.Abs(dir)
	if err != nil || filepath.Dir(program) == folder {
		return
	}
	if disk.Write(filepath.Join(folder, startFile), []byte(startScript(program, folder))) == nil {
		a.tell(a.out, startPut, startFile, dir)
	}
}

// startScript starts the program: with what was typed behind it, or, of a double click, the
// preview of the folder that the script lies in. Of a program in the folder around it the
// way is relative, so that both can be moved together.
func startScript(program, folder string) string {
	from := strings.ReplaceAll(program, "%", "%%")
	if around, name := slashed(filepath.Dir(folder)), slashed(program); strings.HasPrefix(name, around+"/") && !strings.Contains(name[len(around)+1:], "/") {
		from = `%~dp0..\` + strings.ReplaceAll(name[len(around)+1:], "%", "%%")
	}
	lines := []string{
		"@echo off",
		"chcp 65001 >nul",
		`if "%~1"=="" goto show`,
		`"` + from + `" %*`,
		"goto :eof",
		":show",
		`"` + from + `" serve --open --source "%~dp0."`,
		"pause",
	}
	return strings.Join(lines, "\r\n") + "\r\n"
}

func slashed(name string) string { return strings.ReplaceAll(name, `\`, "/") }
