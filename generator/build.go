package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

func (a *app) buildCommand() *cobra.Command {
	var from sourceFlags
	var out string
	c := &cobra.Command{
		Use:   "build",
		Short: "Dựng trang vào public/; có một lỗi thì không đăng gì",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if out == "" {
				out = filepath.Join(from.source, "public")
			}
			return a.build(from, out)
		},
	}
	from.add(c)
	c.Flags().StringVar(&out, "out", "", "thư mục kết quả (mặc định: public/ trong thư mục nguồn)")
	return c
}

// build runs the whole pipeline: read, check, link, render, publish.
func (a *app) build(from sourceFlags, out string) error {
	s, found, err := from.load()
	if err != nil {
		return err
	}
	if err := a.report(s, found, "text", false); err != nil {
		fmt.Fprint(a.err, a.say(nothingBuilt))
		return err
	}
	count, err := a.publish(s, from.source, out)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.err, a.say(built), count, out, s.Date.Short())
	return nil
}

// publish renders the site into the folder and swaps it in.
func (a *app) publish(s *site.Site, source, out string) (int, error) {
	past, err := a.history(source)
	if err != nil {
		return 0, err
	}
	r, found := render.New(s, overlay(source, "layouts"), overlay(source, "static"), render.Options{Version: version, History: past})
	if found.Failed() {
		return 0, a.refuse(found)
	}
	folder, err := publish.Open(out)
	if errors.Is(err, publish.ErrForeign) {
		return 0, fmt.Errorf("--out %w", err)
	}
	if err != nil {
		return 0, machineError{err}
	}
	found, err = r.Outputs(func(o render.Output) error { return folder.Write(o.Path, o.Body) })
	for _, f := range feed.Files(s) {
		if err == nil {
			err = folder.Write(f.Path, f.Body)
		}
	}
	if err != nil || found.Failed() {
		if gone := folder.Abandon(); gone != nil {
			err = errors.Join(err, gone)
		}
		if err != nil {
			return 0, machineError{err}
		}
		return 0, a.refuse(found)
	}
	if err := folder.Commit(); err != nil {
		return 0, machineError{errors.Join(err, folder.Abandon())}
	}
	a.keepHistory(source, r.History())
	return folder.Count(), nil
}

// refuse prints problems that stop publication.
func (a *app) refuse(found problem.List) error {
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	fmt.Fprint(a.err, a.say(nothingBuilt))
	return errContent
}
