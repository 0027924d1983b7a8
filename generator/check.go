package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// sourceFlags are the flags of every command that reads a site.
type sourceFlags struct {
	source  string
	date    string
	release bool
}

func (f *sourceFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&f.date, "date", "", "ngày dùng để xét hiệu lực, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)")
	c.Flags().BoolVar(&f.release, "release", false, "bản phát hành: từ chối số liệu minh họa")
}

// options reads the flags; the clock is asked here and nowhere deeper.
func (f *sourceFlags) options() (site.Options, error) {
	day := vi.Today()
	if f.date != "" {
		var err error
		if day, err = vi.ParseDate(f.date); err != nil {
			return site.Options{}, fmt.Errorf("--date %q: ngày phải viết YYYY-MM-DD (not a day)", f.date)
		}
	}
	return site.Options{Date: day, Release: f.release, HasFile: hasStatic(f.source), Sound: soundOf(f.source)}, nil
}

// load reads the site of the source folder.
func (f *sourceFlags) load() (*site.Site, problem.List, error) {
	opt, err := f.options()
	if err != nil {
		return nil, nil, err
	}
	if info, err := os.Stat(f.source); err != nil || !info.IsDir() {
		return nil, nil, fmt.Errorf("--source %s: không phải thư mục", f.source)
	}
	s, found, err := site.Load(os.DirFS(f.source), opt)
	if err != nil {
		return nil, nil, machineError{err}
	}
	if found, err = withBooks(s, f.source, found); err != nil {
		return nil, nil, machineError{err}
	}
	return s, found, nil
}

func (a *app) checkCommand() *cobra.Command {
	var from sourceFlags
	format := "text"
	c := &cobra.Command{
		Use:   "check",
		Short: "Kiểm tra mọi bản ghi, liệt kê mọi lỗi",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := checkFormat(format); err != nil {
				return err
			}
			s, found, err := from.load()
			if err != nil {
				return err
			}
			return a.report(s, found, format, true)
		},
	}
	from.add(c)
	c.Flags().StringVar(&format, "format", "text", "dạng báo cáo: text, json, sarif")
	return c
}

// checkFormat refuses a form of report that is not there.
func checkFormat(format string) error {
	if format != "text" && format != "json" && format != "sarif" {
		return fmt.Errorf("--format: %q (text, json, sarif)", format)
	}
	return nil
}

// report prints the problems to standard error, as text or, for machines, as one JSON
// array or one SARIF log, and returns errContent when one of them is an error. With
// all, text lists every problem; without, every error and the first few of each other
// code.
func (a *app) report(s *site.Site, found problem.List, format string, all bool) error {
	var err error
	switch format {
	case "json":
		err = found.WriteJSON(a.err, a.lang)
	case "sarif":
		err = found.WriteSARIF(a.err, a.lang, version)
	default:
		if err = a.writeProblems(found, all); err == nil {
			fmt.Fprintf(a.err, a.say(counted), found.Count(problem.Error), found.Count(problem.Warning), found.Count(problem.Note), s.Records())
		}
	}
	if err != nil {
		return machineError{err}
	}
	if found.Failed() {
		return errContent
	}
	return nil
}

// fewOfEach is how many problems of one code a build shows before it only counts.
const fewOfEach = 3

// writeProblems prints the problems and, where some are only counted or there are
// many, how many there are of each code: nothing scrolls past silently.
func (a *app) writeProblems(found problem.List, all bool) error {
	shown := found
	if !all {
		shown = nil
		seen := map[problem.Code]int{}
		for _, p := range found {
			if seen[p.Code]++; p.Severity() == problem.Error || seen[p.Code] <= fewOfEach {
				shown = append(shown, p)
			}
		}
	}
	if err := shown.WriteText(a.err, a.lang); err != nil {
		return err
	}
	if len(shown) == len(found) && len(found) <= 20 {
		return nil
	}
	for _, c := range found.ByCode() {
		if _, err := fmt.Fprintf(a.err, "%7d  %s  %s\n", c.Count, c.Code, c.Code.Title(a.lang)); err != nil {
			return err
		}
	}
	if len(shown) < len(found) {
		fmt.Fprint(a.err, a.say(seeCheck))
	}
	return nil
}
