package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// The places of what an import remembers, below the source folder: nhap/KIND.toml says
// which column is which key (a clerk may edit it), so-sach/goc-nhap/KIND/ holds each record
// as the last import made it (nobody may). Both are plain text, so that a team on Git sees
// in the history what a source changed. Before there was so-sach/, the records lay in
// nhap/goc/: they are read there, and moved by the next import.
const baseDir = "goc-nhap"

// selectFlags say which procedures of an export are ours. What they name is added to the
// saved selection, nhap/chon-thu-tuc.toml, and stays there for the next import.
type selectFlags struct {
	file     string // --selection
	named    importer.Selection
	proposed proposals
	remove   bool // records imported before that are left now
}

// proposals is what to do with procedures that the importer would leave.
type proposals string

const (
	proposalsTold  proposals = "tell"
	proposalsLeave proposals = "leave"
)

func (s *selectFlags) add(c *cobra.Command) {
	textFlag(c, &s.file, "selection")
	for name, to := range map[string]*[]string{
		"level": &s.named.Levels, "field": &s.named.Fields, "leave-field": &s.named.LeaveFields, "agency": &s.named.Agencies,
		"leave-agency": &s.named.LeaveAgencies, "keep-code": &s.named.Keep, "leave-code": &s.named.Leave, "leave-reason": &s.named.Accept,
	} {
		c.Flags().StringArrayVar(to, name, nil, "")
	}
	choiceFlag(c.Flags(), &s.proposed, "proposed", proposalsTold, proposalsLeave)
	switchFlag(c, &s.remove, "remove-left")
}

// importFlags are the flags of `niemyet import`.
type importFlags struct {
	sourceFlags
	out, kind, report string
	into              string            // name of a layer of sources
	between           map[string]middle // what other layers say above that one, before
	site              *sourceFlags      // of the site, when source is the folder of a layer of it, which may have to be made
	dateOfSource      vi.Date           // zero: it was not said
	popularity        []string
	set               map[string]string
	dryRun            bool
	force, keep       conflictChoice
	choose            selectFlags
	daysOff           bool // the file is a yearly list of days off
	fill              bool // the file holds answers to what `review --fill` asked
}

// check looks at flags and names before anything is read. The kind is nil for exports of
// the portal.
func (f *importFlags) check(files []string) (*record.Kind, error) {
	if err := f.there(); err != nil && f.site == nil {
		return nil, err
	}
	if f.into != "" && f.out != "" {
		return nil, wrong(intoOrOut)
	}
	if f.force.all() && f.keep.all() {
		return nil, wrong(forceOrKeep)
	}
	if f.report == "" {
		f.report = filepath.Join(f.root(), "import-report.md")
	}
	for name, mark := range map[string]string{f.report: importer.ReportMark, f.listFile(): importer.ListMark} {
		if err := notOver(f.source, "report", name, []byte(mark)); err != nil {
			return nil, err
		}
	}
	if f.kind != "" {
		k, err := kindOf(f.kind)
		if err != nil {
			return nil, wrong(badKind, err)
		}
		f.kind = k.Name
	}
	lists, err := listsAmong(files)
	switch {
	case err != nil:
		return nil, err
	case lists == 0 && (f.kind == "" || f.kind == "procedure"):
		return nil, nil
	case lists == 0:
		return nil, wrong(portalIsProcedures, f.kind)
	case lists < len(files):
		return nil, wrong(portalAlone)
	case f.kind == "":
		return nil, wrong(kindNeeded, strings.Join(kindNames(), ", "))
	}
	return kindOf(f.kind)
}

// listsAmong counts the files that are lists and no exports of the portal; each must be a file.
func listsAmong(files []string) (lists int, err error) {
	for _, name := range files {
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return 0, wrong(noFile, name)
		case err != nil:
			return 0, machineError{err}
		case info.IsDir():
			return 0, wrong(folderForFile, name)
		case slices.Contains(otherOffice, strings.ToLower(filepath.Ext(name))):
			return 0, wrong(notAList, filepath.Base(name))
		}
		if grid.Known(name) {
			lists++
		}
	}
	return lists, nil
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
	return filepath.Join(f.source, importer.Folder, "goc", k.Folder)
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

func (f *importFlags) mappingFile(k *record.Kind) string {
	return filepath.Join(f.source, importer.Folder, k.Folder+".toml")
}

// hasProcedure tells which procedures the site has; it reads them on the first question.
func (f *importFlags) hasProcedure() func(code string) bool {
	var codes map[string]bool
	return func(code string) bool {
		if codes == nil {
			codes = map[string]bool{}
			records, err := site.ReadRecords(plainFiles(f.source), site.Options{Open: f.layers()})
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

// siteNames are the names that the site has for a key of records; they are read on the first question.
func (f *importFlags) siteNames() func(key string) []string {
	var names map[string][]string
	return func(key string) []string {
		if names == nil {
			names = site.Names(plainFiles(f.source), site.Options{Open: f.layers()})
		}
		return names[key]
	}
}

// portalOptions reads what the flags of the portal's import name.
func (f *importFlags) portalOptions() (importer.Options, error) {
	opt := importer.Options{SourceDate: f.dateOfSource, Popularity: map[string]int{}}
	for _, name := range f.popularity {
		data, err := disk.Read(name)
		if err != nil {
			return opt, wrong(badPopularity, name, err)
		}
		var entry importer.UseError
		switch err := importer.ReadPopularity(bytes.NewReader(data), opt.Popularity); {
		case errors.As(err, &entry):
			return opt, wrong(badUse, name, entry.Entry)
		case err != nil:
			return opt, wrong(noUses, name)
		}
	}
	return opt, nil
}

// choicesFor are the choices for the conflicts of a file.
func (f *importFlags) choicesFor(file string) importer.Choices {
	return importer.Choices{
		Take: func(key string) bool { return f.force.means(file, key) },
		Keep: func(key string) bool { return f.keep.means(file, key) },
	}
}

// listFile is the table of what was decided about every procedure, beside the report.
func (f *importFlags) listFile() string {
	return strings.TrimSuffix(f.report, filepath.Ext(f.report)) + "-thu-tuc.csv"
}

// middle is a value of a layer, a province's, that lies on one of a farther layer.
type middle struct {
	cover record.Cover
	id    string // the record
	under []byte // what lay below it
	was   string // the same in short
}

// otherOffice are endings of files of offices that are read by no reader, and are no export of the portal.
var otherOffice = []string{".ods", ".odt", ".fods", ".fodt", ".rtf", ".pdf", ".ppt", ".pptx", ".pages", ".numbers"}
