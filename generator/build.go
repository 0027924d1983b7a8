package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

func (a *app) buildCommand() *cobra.Command {
	var from sourceFlags
	out, format := "", "text"
	c := &cobra.Command{
		Use:   "build",
		Short: "Dựng trang vào public/; có một lỗi thì không đăng gì",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := checkFormat(format); err != nil {
				return err
			}
			if out == "" {
				out = filepath.Join(from.source, "public")
			}
			return a.build(from, out, format)
		},
	}
	from.add(c)
	c.Flags().StringVar(&out, "out", "", "thư mục kết quả (mặc định: public/ trong thư mục nguồn)")
	c.Flags().StringVar(&format, "format", "text", "dạng báo cáo: text, json, sarif")
	return c
}

// build runs the whole pipeline: read, check, link, render, publish.
func (a *app) build(from sourceFlags, out, format string) (err error) {
	folder, err := a.target(from.source, out)
	if err != nil {
		return err
	}
	defer func() {
		if gone := folder.Abandon(); gone != nil {
			err = errors.Join(err, machineError{gone})
		}
	}()
	s, found, err := from.load() // only now: another build may just have ended
	if err != nil {
		return err
	}
	if format != "text" {
		return a.buildFor(s, found, folder, from.source, out, format)
	}
	if err := a.report(s, found, "text", false); err != nil {
		fmt.Fprint(a.err, a.say(nothingBuilt))
		return err
	}
	count, err := a.publish(s, from.source, folder)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.err, a.say(built), count, out, s.Date.Short())
	return nil
}

// buildFor builds and reports to a machine: on standard error stands one array or one
// log and nothing else, problems of layouts among it; what was built is told on
// standard output.
func (a *app) buildFor(s *site.Site, found problem.List, folder *publish.Folder, source, out, format string) error {
	if found.Failed() {
		return a.report(s, found, format, true)
	}
	a.holding = true
	count, err := a.publish(s, source, folder)
	if err != nil && !errors.Is(err, errContent) {
		return err
	}
	found = append(found, a.held...)
	found.Sort()
	if err := a.report(s, found, format, true); err != nil {
		return err
	}
	fmt.Fprintf(a.out, a.say(built), count, out, s.Date.Short())
	return nil
}

// target opens the folder that the site is built into, or says why it cannot be one.
func (a *app) target(source, out string) (*publish.Folder, error) {
	if info, err := os.Stat(source); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("--source %s: không phải thư mục", source)
	}
	folder, err := publish.Open(out, publish.Options{Source: source, Waiting: func() { fmt.Fprintf(a.err, a.say(waiting), out) }})
	return folder, a.refused(err)
}

// refused says in a person's words why a folder is not filled.
func (a *app) refused(err error) error {
	var no *publish.Refusal
	if errors.As(err, &no) {
		return fmt.Errorf("--out %s: "+a.say(refusals[no.Why]), no.Target, strings.Join(no.Names, ", "))
	}
	if errors.Is(err, publish.ErrSpoiled) {
		err = fmt.Errorf(a.say(spoiled), err)
	}
	if err != nil {
		return machineError{err}
	}
	return nil
}

// publish renders the site into the folder and swaps it in.
func (a *app) publish(s *site.Site, source string, folder *publish.Folder) (int, error) {
	past, err := a.history(source)
	if err != nil {
		return 0, err
	}
	r, found := render.New(s, overlay(source, "layouts"), overlay(source, "static"), render.Options{Version: version, History: past})
	if found.Failed() {
		return 0, a.refuse(found)
	}
	found, err = r.Outputs(func(o render.Output) error { return folder.Write(o.Path, o.Body) })
	for _, f := range feed.Files(s) {
		if err == nil {
			err = folder.Write(f.Path, f.Body)
		}
	}
	if err != nil {
		return 0, machineError{err}
	}
	if found.Failed() {
		return 0, a.refuse(found)
	}
	if err := folder.Commit(); err != nil {
		return 0, a.refused(err)
	}
	a.keepHistory(source, s.Date, past, r.History())
	return folder.Count(), nil
}

// refuse prints problems that stop publication, or holds them for a report to a machine.
func (a *app) refuse(found problem.List) error {
	if a.holding {
		a.held = append(a.held, found...)
		return errContent
	}
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	fmt.Fprint(a.err, a.say(nothingBuilt))
	return errContent
}
