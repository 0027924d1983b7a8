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
		Args:  cobra.MinimumNArgs(1),
		RunE:  func(_ *cobra.Command, files []string) error { return a.importFiles(f, files) },
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
		f, err := os.Open(name)
		if err == nil {
			open = append(open, f)
			if info, statErr := f.Stat(); statErr == nil && info.IsDir() {
				err = fmt.Errorf("%s: là thư mục, cần một tệp .jsonl", name)
			}
		}
		if err != nil {
			done()
			return nil, nil, err
		}
		inputs = append(inputs, importer.Input{Name: filepath.ToSlash(name), From: f})
	}
	return inputs, done, nil
}

// importPlan is what an import would do in its folder.
type importPlan struct {
	dir     string
	fresh   []importer.File // not there yet
	same    int             // there already, byte for byte
	changed []importer.File // there, and different
	twice   []existing      // the same code under another name
}

// existing is a procedure in the folder that the import would write under another name.
type existing struct{ file, code, name string }

func planImport(dir string, got importer.Result) (importPlan, error) {
	p := importPlan{dir: dir}
	for _, f := range got.Files {
		old, err := os.ReadFile(filepath.Join(dir, f.Name))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			p.fresh = append(p.fresh, f)
		case err != nil:
			return p, err
		case bytes.Equal(old, f.Data):
			p.same++
		default:
			p.changed = append(p.changed, f)
		}
	}
	return p, p.findTwice(got)
}

// findTwice looks for records of the same code that have another file name: with
// both in the folder, `check` would refuse the site.
func (p *importPlan) findTwice(got importer.Result) error {
	names, codes := map[string]bool{}, map[string]string{}
	for _, row := range got.Report.Rows {
		if row.File != "" {
			names[row.File], codes[row.Code] = true, row.File
		}
	}
	there, err := os.ReadDir(p.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	kind, _ := record.KindNamed("procedure")
	for _, e := range there {
		if err != nil || e.IsDir() || filepath.Ext(e.Name()) != ".md" || names[e.Name()] {
			continue
		}
		data, readErr := os.ReadFile(filepath.Join(p.dir, e.Name()))
		if readErr != nil {
			return readErr
		}
		r, _ := record.Parse(e.Name(), kind, data)
		if proc, ok := r.(*record.Procedure); ok && codes[string(proc.Code)] != "" {
			p.twice = append(p.twice, existing{e.Name(), string(proc.Code), codes[string(proc.Code)]})
		}
	}
	return err
}

// refusals are the reasons for which nothing is written.
func (p *importPlan) refusals(got importer.Result, force bool) (found problem.List) {
	path := func(name string) string { return filepath.ToSlash(filepath.Join(p.dir, name)) }
	if !force {
		for _, f := range p.changed {
			found = append(found, problem.New("E607", problem.Place{File: path(f.Name)}, "file", path(f.Name)))
		}
	}
	for _, e := range p.twice {
		found = append(found, problem.New("E608", problem.Place{File: path(e.file)}, "file", path(e.file), "code", e.code, "name", e.name))
	}
	return found
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
