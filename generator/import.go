package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// importFlags are the flags of `niemyet import`.
type importFlags struct {
	source, out, kind, report, dateOfSource string
	popularity, set                         []string
	dryRun, force, keep                     bool
}

func (a *app) importCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import TỆP…",
		Short: "Nhập bản ghi từ tệp đang có: Excel, .csv, .txt, Word, hoặc tệp xuất của cổng dịch vụ công (.jsonl)",
		RunE: func(_ *cobra.Command, files []string) error {
			if len(files) == 0 {
				return errors.New("import cần ít nhất một tệp: .xlsx, .csv, .txt, .docx hoặc .jsonl")
			}
			return a.importFiles(f, files)
		},
	}
	c.Flags().StringVar(&f.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&f.out, "out", "", "thư mục ghi bản ghi (mặc định: thư mục của loại ấy trong content/ của --source)")
	c.Flags().StringVar(&f.kind, "kind", "", "loại bản ghi: "+strings.Join(kindNames(), ", ")+" (tệp .jsonl: procedure)")
	c.Flags().StringVar(&f.report, "report", "", "tệp báo cáo (mặc định: import-report.md của --source)")
	c.Flags().StringVar(&f.dateOfSource, "date-of-source", "", "ngày lấy dữ liệu từ nguồn, YYYY-MM-DD")
	c.Flags().StringArrayVar(&f.popularity, "popularity", nil, "tệp số lượt sử dụng (JSON); dùng được nhiều lần")
	c.Flags().StringArrayVar(&f.set, "set", nil, `giá trị chung khi bảng không có cột ấy, ví dụ --set checked_on=2026-11-01; được nhớ cho lần sau`)
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, "chỉ cho thấy sẽ đổi gì, không ghi gì")
	c.Flags().BoolVar(&f.force, "force", false, "chỗ bạn và nguồn cùng sửa thì lấy của nguồn; tạo lại bản ghi đã xóa")
	c.Flags().BoolVar(&f.keep, "keep", false, "chỗ bạn và nguồn cùng sửa thì giữ của bạn và thôi không hỏi nữa")
	return c
}

// imported is what was read, whatever the source.
type imported struct {
	files   []importer.File
	found   problem.List
	summary func(io.Writer)
	report  func(io.Writer, problem.List) error
	mapping *importer.Mapping // nil for the portal's export
	refused bool              // the mapping file has faults: nothing is written, it is a clerk's
}

// importFiles reads the files, holds what they make against what is there, and writes
// all of it or nothing.
func (a *app) importFiles(f importFlags, files []string) error {
	kind, err := f.check(files)
	if err != nil {
		return err
	}
	if err := a.finish(f.root()); err != nil {
		return err
	}
	var got imported
	if kind == nil {
		got, err = a.importPortal(&f, files)
	} else {
		got, err = a.importLists(&f, kind, files)
	}
	if err != nil {
		return err
	}
	plan, err := planImport(&f, got.files)
	if err != nil {
		return machineError{err}
	}
	found := append(got.found, plan.found...)
	found.Sort()
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	plan.stop = plan.stop || got.refused
	if !f.dryRun && !plan.refused() {
		if err := f.write(plan, got, kind, found); err != nil {
			return machineError{a.whyNot(err)}
		}
	}
	a.tellImport(f, got, plan, found)
	if found.Failed() {
		return errContent
	}
	return nil
}

// check looks at flags and names before anything is read. The kind is nil for exports of
// the portal.
func (f *importFlags) check(files []string) (*record.Kind, error) {
	if info, err := os.Stat(f.source); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("--source %s: không phải thư mục", f.source)
	}
	if f.force && f.keep {
		return nil, errors.New("--force và --keep trái nhau, chỉ dùng một")
	}
	if f.report == "" {
		f.report = filepath.Join(f.root(), "import-report.md")
	}
	if f.kind != "" {
		k, err := kindOf(f.kind)
		if err != nil {
			return nil, fmt.Errorf("--kind: %w", err)
		}
		f.kind = k.Name
	}
	lists := 0
	for _, name := range files {
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("không có tệp %s", name)
		case err != nil:
			return nil, machineError{err}
		case info.IsDir():
			return nil, fmt.Errorf("%s: là thư mục, cần một tệp", name)
		}
		if grid.Known(name) {
			lists++
		}
	}
	switch {
	case lists == 0 && (f.kind == "" || f.kind == "procedure"):
		return nil, nil
	case lists == 0:
		return nil, fmt.Errorf("--kind %s: tệp xuất của cổng dịch vụ công chỉ có thủ tục; danh sách loại khác cần tệp .xlsx, .csv, .txt hoặc .docx", f.kind)
	case lists < len(files):
		return nil, errors.New("nhập tệp xuất của cổng dịch vụ công (.jsonl) riêng với các tệp khác")
	case f.kind == "":
		return nil, fmt.Errorf("cần --kind: các tệp này là danh sách gì (%s)", strings.Join(kindNames(), ", "))
	}
	return kindOf(f.kind)
}

// dirOf is the folder of a kind's records. --out takes the first kind's.
func (f *importFlags) dirOf(k *record.Kind) string {
	if f.out != "" {
		if main, ok := record.KindNamed(f.kind); ok && main != k {
			return filepath.Join(filepath.Dir(f.out), k.Folder)
		}
		return f.out
	}
	return filepath.Join(f.source, record.ContentDir, k.Folder)
}

// baseOf is where each record is kept as the last import made it. Records that go
// elsewhere have theirs in a hidden folder beside them.
func (f *importFlags) baseOf(k *record.Kind) string {
	if f.out != "" {
		return filepath.Join(f.dirOf(k), ".goc")
	}
	return filepath.Join(f.source, edition.Folder, baseDir, k.Folder)
}

// formerBaseOf is where baseOf lay before there was one folder for what is remembered.
func (f *importFlags) formerBaseOf(k *record.Kind) string {
	if f.out != "" {
		return f.baseOf(k)
	}
	return filepath.Join(f.source, importDir, "goc", k.Folder)
}

// root is the folder that everything of an import lies in or beside: the source, or the
// folder of --out. One that is the folder of a kind in a site belongs to that site.
func (f *importFlags) root() string {
	if f.out == "" {
		return f.source
	}
	out := filepath.Clean(f.out)
	if content := filepath.Dir(out); filepath.Base(content) == record.ContentDir {
		return filepath.Dir(content)
	}
	return out
}

// importPortal reads exports of the national portal.
func (a *app) importPortal(f *importFlags, files []string) (out imported, err error) {
	opt, err := f.options()
	if err != nil {
		return out, err
	}
	inputs, done, err := openAll(files)
	if err != nil {
		return out, err
	}
	defer done()
	got, err := importer.ImportAll(inputs, opt)
	if err != nil {
		return out, machineError{err}
	}
	r := &got.Report
	out = imported{files: got.Files, found: got.Problems}
	out.report = func(w io.Writer, _ problem.List) error { return r.WriteMarkdown(w) }
	out.summary = func(w io.Writer) {
		fmt.Fprintf(w, a.say(importRead), r.Lines, r.Made(), r.Lines-r.Made())
		for _, c := range r.Counts() {
			fmt.Fprintf(w, "%7d  %s\n", c.Times, c.Decision.Title())
		}
		todos, records := r.Todos()
		fmt.Fprintf(w, a.say(importTodos), todos, records)
	}
	return out, nil
}

// importLists reads spreadsheets, text tables and documents.
func (a *app) importLists(f *importFlags, kind *record.Kind, files []string) (out imported, err error) {
	opt := importer.ListOptions{Kind: kind, Set: map[string]string{}, Has: f.hasProcedure()}
	for _, pair := range f.set {
		key, text, ok := strings.Cut(pair, "=")
		if !ok || strings.TrimSpace(text) == "" {
			return out, fmt.Errorf("--set %s: viết khóa=giá-trị", pair)
		}
		opt.Set[strings.TrimSpace(key)] = strings.TrimSpace(text)
	}
	if opt.SourceDate, err = f.sourceDate(); err != nil {
		return out, err
	}
	name := f.mappingFile(kind)
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return out, machineError{err}
	}
	mapping, bad := importer.ReadMapping(filepath.ToSlash(name), data)
	opt.Mapping = mapping
	var inputs []importer.ListInput
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return out, machineError{err}
		}
		inputs = append(inputs, importer.ListInput{Name: filepath.ToSlash(name), Data: data})
	}
	got := importer.ImportLists(inputs, opt)
	out = imported{files: got.Files, found: append(bad, got.Problems...), mapping: got.Mapping}
	out.refused = bad.Failed() || slices.ContainsFunc(got.Problems, func(p problem.Problem) bool { return p.Code == "E625" })
	out.report = got.Report.WriteMarkdown
	out.summary = func(w io.Writer) {
		fmt.Fprintf(w, a.say(importListed), len(got.Report.Sheets), len(got.Files))
	}
	return out, nil
}

func (f *importFlags) mappingFile(k *record.Kind) string {
	return filepath.Join(f.source, importDir, k.Folder+".toml")
}

// hasProcedure tells which procedures the site has; it reads them on the first question.
func (f *importFlags) hasProcedure() func(code string) bool {
	var codes map[string]bool
	return func(code string) bool {
		if codes == nil {
			codes = map[string]bool{}
			records, _, err := record.ReadAll(os.DirFS(f.source))
			if err != nil {
				return false
			}
			for _, r := range records {
				if p, ok := r.(*record.Procedure); ok {
					codes[string(p.Code)] = true
				}
			}
		}
		return codes[code]
	}
}

func (f *importFlags) sourceDate() (d vi.Date, err error) {
	if f.dateOfSource == "" {
		return d, nil
	}
	if d, err = vi.ParseDate(f.dateOfSource); err != nil {
		return d, fmt.Errorf("--date-of-source: %w", err)
	}
	return d, nil
}

// options reads what the flags of the portal's import name.
func (f *importFlags) options() (opt importer.Options, err error) {
	if opt.SourceDate, err = f.sourceDate(); err != nil {
		return opt, err
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
		if err != nil {
			done()
			return nil, nil, machineError{err}
		}
		open = append(open, f)
		inputs = append(inputs, importer.Input{Name: filepath.ToSlash(name), From: f})
	}
	return inputs, done, nil
}

// write puts the records, what is remembered and the report on the disk.
func (f *importFlags) write(p importPlan, got imported, kind *record.Kind, found problem.List) error {
	var text bytes.Buffer
	if err := got.report(&text, found); err != nil {
		return err
	}
	if err := f.moveBases(); err != nil {
		return err
	}
	if err := p.write(f.root()); err != nil {
		return err
	}
	if got.mapping != nil && len(got.mapping.Columns)+len(got.mapping.Values) > 0 {
		if _, err := disk.MakeFolder(filepath.Join(f.source, importDir)); err != nil {
			return err
		}
		if err := disk.Write(f.mappingFile(kind), got.mapping.Bytes(kind)); err != nil {
			return err
		}
	}
	if _, err := disk.MakeFolder(filepath.Dir(f.report)); err != nil {
		return err
	}
	return disk.Write(f.report, text.Bytes())
}

// tellImport prints the summary.
func (a *app) tellImport(f importFlags, got imported, p importPlan, found problem.List) {
	got.summary(a.out)
	a.tellCodes(found)
	if f.dryRun {
		for _, x := range p.fresh {
			fmt.Fprintf(a.out, "+ %s\n", x.path())
		}
	}
	if f.dryRun || len(p.changed) <= fewFiles {
		a.tellChanges(p)
	}
	if p.conflicts > 0 {
		fmt.Fprintf(a.out, a.say(importConflicts), p.conflicts)
	}
	switch {
	case p.refused():
		fmt.Fprint(a.out, a.say(importRefused))
	case f.dryRun:
		fmt.Fprintf(a.out, a.say(importDry), len(p.fresh), len(p.changed), p.same)
	default:
		fmt.Fprintf(a.out, a.say(importWrote), len(p.fresh), len(p.changed), p.same, p.dirs(), f.report)
	}
}

// fewFiles is up to how many changed files are told one by one after an import; a dry
// run tells them all.
const fewFiles = 20

// tellChanges prints what changes, old and new.
func (a *app) tellChanges(p importPlan) {
	for _, f := range p.changed {
		fmt.Fprintf(a.out, "~ %s\n", f.path())
		for _, c := range f.changes {
			fmt.Fprintf(a.out, "    %s: %s → %s\n", c.Field, c.From, c.To)
		}
	}
}

// dirs names the folders that records go to.
func (p *importPlan) dirs() string {
	var out []string
	for _, f := range slices.Concat(p.fresh, p.changed) {
		if !slices.Contains(out, f.dir) {
			out = append(out, f.dir)
		}
	}
	if out == nil {
		return "content"
	}
	return strings.Join(out, ", ")
}

// numbered is a file name with a number: "ten.md" is "ten-2.md".
func numbered(name string, n int) string {
	ending := filepath.Ext(name)
	return strings.TrimSuffix(name, ending) + "-" + strconv.Itoa(n) + ending
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
