package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"unicode"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/pdf"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/serve"
)

// reasons are what an office meets, of the operating system and of our own rooms that
// speak to no person. Others are told in the system's own words.
var reasons = []struct {
	is  error
	why problem.Text
}{
	{fs.ErrNotExist, isNotThere},
	{fs.ErrPermission, isForbidden},
	{fs.ErrExist, isThere},
	{syscall.ENOSPC, diskFull},
	{syscall.EROFS, readOnly},
	{syscall.ENOTDIR, notFolder},
	{syscall.EISDIR, isFolder},
	{disk.ErrChanged, fileMoved},
	{disk.ErrNoFile, noPlainFile},
	{disk.ErrLink, linkForFolder},
	{disk.ErrTooLong, tooLongToHold},
	{disk.ErrBusy, lockHeld},
	{publish.ErrSpoiled, spoiled},
	{serve.ErrNetwork, onNetwork},
	{pdf.ErrEmpty, emptySheet},
}

// reason is an error that has no sentence, in a language: what it is about, and why.
func reason(err error, lang problem.Lang) string { return withoutCommands(plainReason(err, lang)) }

// plainReason is that reason with the names as they are.
func plainReason(err error, lang problem.Lang) string {
	about := ""
	var file *fs.PathError
	var files *os.LinkError
	var sheet *pdf.SheetError
	var ended *exec.ExitError
	switch {
	case errors.As(err, &sheet):
		about = sheet.Page.Record + " (" + sheet.Page.Path + "): "
		if err = sheet.Err; err == nil {
			return about + fmt.Sprintf(inLanguage(badStatus, lang), sheet.Status)
		}
	case errors.As(err, &ended) && ended.ExitCode() > 0:
		return fmt.Sprintf(inLanguage(endedWith, lang), ended.ExitCode())
	case errors.As(err, &file):
		about, err = file.Path+": ", file.Err
	case errors.As(err, &files):
		about, err = files.Old+" → "+files.New+": ", files.Err
	}
	for _, r := range reasons {
		if errors.Is(err, r.is) {
			return about + inLanguage(r.why, lang)
		}
	}
	if disk.LeadsOut(err) {
		return about + inLanguage(leadsOut, lang)
	}
	return about + err.Error()
}

// harmless is a foreign name as a terminal may show it.
func harmless(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return !strconv.IsPrint(r) }) {
		return fmt.Sprintf("%q", name)
	}
	return name
}

// withoutCommands is a text of which no letter commands a terminal or turns what stands beside it: names come from
// whoever could lay a file down. Lines stay lines.
func withoutCommands(text string) string {
	commands := func(r rune) bool {
		return r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r))
	}
	if !strings.ContainsFunc(text, commands) {
		return text
	}
	var out strings.Builder
	for _, r := range text {
		if commands(r) {
			out.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}
