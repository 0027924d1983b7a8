package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// importFlags are the flags of `niemyet import`.
type importFlags struct {
	source, out, kind, report, dateOfSource string
	popularity                              []string
	dryRun, force                           bool
}

func (a *app) importCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import TỆP…",
		Short: "Nhập thủ tục từ tệp xuất của cổng dịch vụ công (*.jsonl), kèm báo cáo",
		RunE: func(_ *cobra.Command, files []string) error {
			if len(files) == 0 {
				return errors.New("import cần ít nhất một tệp .jsonl")
			}
			return a.importFiles(f, files)
		},
	}
	c.Flags().StringVar(&f.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&f.out, "out", "", "thư mục ghi bản ghi (mặc định: content/thu-tuc của --source)")
	c.Flags().StringVar(&f.kind, "kind", "procedure", "loại bản ghi: procedure")
	c.Flags().StringVar(&f.report, "report", "", "tệp báo cáo (mặc định: import-report.md của --source)")
	c.Flags().StringVar(&f.dateOfSource, "date-of-source", "", "ngày lấy dữ liệu từ nguồn, YYYY-MM-DD")
	c.Flags().StringArrayVar(&f.popularity, "popularity", nil, "tệp số lượt sử dụng (JSON); dùng được nhiều lần")
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, "chỉ in tóm tắt, không ghi gì")
	c.Flags().BoolVar(&f.force, "force", false, "ghi đè bản ghi đã có mà khác với bản nhập")
	return c
}

// importFiles reads the exports, holds what they make against what is there, and
// writes all of it or nothing.
func (a *app) importFiles(f importFlags, files []string) error {
	opt, err := f.options()
	if err != nil {
		return err
	}
	inputs, done, err := openAll(files)
	if err != nil {
		return err
	}
	defer done()
	got, err := importer.ImportAll(inputs, opt)
	if err != nil {
		return machineError{err}
	}
	plan, err := planImport(f.out, got)
	if err != nil {
		return machineError{err}
	}
	found := append(got.Problems, plan.refusals(got, f.force)...)
	found.Sort()
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	refused := len(found) > len(got.Problems)
	if !f.dryRun && !refused {
		if err := f.write(plan, &got.Report); err != nil {
			return machineError{err}
		}
	}
	a.tellImport(f, got, plan, found, refused)
	if found.Failed() {
		return errContent
	}
	return nil
}

// options checks the flags and reads what they name.
func (f *importFlags) options() (opt importer.Options, err error) {
	if k, ok := record.KindNamed(f.kind); !ok || k.Name != "procedure" {
		return opt, fmt.Errorf("--kind: %q (procedure)", f.kind)
	}
	if info, err := os.Stat(f.source); err != nil || !info.IsDir() {
		return opt, fmt.Errorf("--source %s: không phải thư mục", f.source)
	}
	if f.out == "" {
		f.out = filepath.Join(f.source, record.ContentDir, "thu-tuc")
	}
	if f.report == "" {
		f.report = filepath.Join(f.source, "import-report.md")
	}
	if f.dateOfSource != "" {
		if opt.SourceDate, err = vi.ParseDate(f.dateOfSource); err != nil {
			return opt, fmt.Errorf("--date-of-source: %w", err)
		}
	}
	opt.Popularity = map[string]int{}
	for _, name := range f.popularity {
		data, err := os.ReadFile(name)
		if err != nil {
			return opt, fmt.Errorf("--popularity: %w", err)
		}
		if err := importer.ReadPopularity(bytes.NewReader(data), opt.Popularity); err != nil {
			return opt, fmt.Errorf("--popularity %s: %w", name, err)
		}
	}
	return opt, nil
}

// openAll opens the exports; done closes them.
func openAll(files []string) (inputs []importer.Input, done func(), err error) {
	var open []*os.File
	done = func() {
		for _, f := range open {
			_ = f.Close() // read only: nothing can be lost
		}
	}
	for _, name := range files {
		f, err := openExport(name)
		if err != nil {
			done()
			return nil, nil, err
		}
		open = append(open, f)
		inputs = append(inputs, importer.Input{Name: filepath.ToSlash(name), From: f})
	}
	return inputs, done, nil
}

func openExport(name string) (*os.File, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("không có tệp %s", name)
	case err != nil:
		return nil, machineError{err}
	case info.IsDir():
		return nil, fmt.Errorf("%s: là thư mục, cần một tệp .jsonl", name)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, machineError{err}
	}
	return f, nil
}

// write puts the records and the report on the disk.
func (f *importFlags) write(p importPlan, report *importer.Report) error {
	var text bytes.Buffer
	if err := report.WriteMarkdown(&text); err != nil {
		return err
	}
	if err := os.MkdirAll(p.dir, 0o755); err != nil {
		return err
	}
	if err := writeTogether(p.dir, slices.Concat(p.fresh, p.changed)); err != nil {
		return err
	}
	return writeWhole(f.report, text.Bytes())
}

// tellImport prints the summary.
func (a *app) tellImport(f importFlags, got importer.Result, p importPlan, found problem.List, refused bool) {
	r := &got.Report
	fmt.Fprintf(a.out, a.say(importRead), r.Lines, r.Made(), r.Lines-r.Made())
	for _, c := range r.Counts() {
		fmt.Fprintf(a.out, "%7d  %s\n", c.Times, c.Decision.Title())
	}
	todos, records := r.Todos()
	fmt.Fprintf(a.out, a.say(importTodos), todos, records)
	a.tellCodes(found)
	switch {
	case refused:
		fmt.Fprint(a.out, a.say(importRefused))
	case f.dryRun:
		fmt.Fprintf(a.out, a.say(importDry), len(p.fresh), len(p.changed), p.same)
	default:
		fmt.Fprintf(a.out, a.say(importWrote), len(p.fresh), len(p.changed), p.same, p.dir, f.report)
	}
}

// tellCodes counts the problems by their codes.
func (a *app) tellCodes(found problem.List) {
	count := map[problem.Code]int{}
	var codes []problem.Code
	for _, p := range found {
		if count[p.Code] == 0 {
			codes = append(codes, p.Code)
		}
		count[p.Code]++
	}
	slices.Sort(codes)
	for _, c := range codes {
		fmt.Fprintf(a.out, "%7d  %s\n", count[c], c)
	}
}
