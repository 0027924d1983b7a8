// Package importer turns what offices have into records.
//
// In: the export of the national public-service portal, one JSON object a line
// (*.jsonl, ImportAll); or lists and documents (.xlsx, .csv, .txt, .docx, ImportLists)
// for records of any kind. Out: one file for each record, as bytes, and a report that a
// clerk can read: what was mended in the text, what was decided and from which words,
// what could not be decided and waits as a `todo` in the record, and every value
// of the source that has no place in a record.
//
// A list's columns are keys by their titles: as a mapping file says, else by the names
// of the kind's fields and by those that offices use. Each row is written as a clerk
// would write the record and judged by record.Parse, so that a check of a kind is a
// check of its import; what it refuses is told at its cell and kept in the todo, and a
// record that lacks a needed part is a draft.
//
// Merge brings a record that was imported before up to date: key by key, a clerk's edit
// stays, what the source changed comes, and where both changed the clerk is asked.
//
// Who receives a file is drafted from its first step where agencies and address name no house of the level (receiver.go):
// positive words only, and nothing where two readings are possible.
//
// A Selection says which procedures of the export are the unit's; the importer proposes
// which are not (select.go), and report and list say of each why it was left.
//
// The rule above all others: nothing is dropped silently. Every value of every row that
// was chosen is in the row's record or in its part of the report. A row that cannot
// become a record that passes the checks is left out, and all its values are in the report.
//
// The second rule: nothing is invented. The portal writes "0 VNĐ" where it means
// "see the note" and "1 OTHER" where nobody filled the unit in; a page that said
// "free of charge" or "1 day" would be believed. What the words do not settle
// becomes "?" or "Xem ghi chú", and a clerk is asked.
//
// What never happens: no file is written (the command does that), the clock is not
// read, and the order of the rows does not matter.
package importer

import (
	"io"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Options of an import.
type Options struct {
	SourceDate    vi.Date        // the day the export was taken; none is written when zero
	Popularity    map[string]int // uses of each procedure by its code, see ReadPopularity
	Selection     Selection      // which procedures become records
	SelectionFile string         // its name in problems
	Unit          Unit           // whose they are
	Drafts        Drafts         // what is proposed that the base does not say
}

// File is a record as it will be written.
type File struct {
	Kind *record.Kind
	Name string // "dang-ky-khai-sinh.md"
	Data []byte
}

// Result is what an import makes.
type Result struct {
	Files    []File // in order of names
	Report   Report
	Problems problem.List // of rows: the place is a line of the export
}

// sourceName is the source that every record names.
const sourceName = "Cơ sở dữ liệu quốc gia về thủ tục hành chính"

// Input is one export. Problems show its name as given, the report without its
// folder, so that the report is the same on another machine.
type Input struct {
	Name string
	From io.Reader
}

// Import reads one export. The error is a failure of the machine, never of the content.
func Import(r io.Reader, name string, opt Options) (Result, error) {
	return ImportAll([]Input{{name, r}}, opt)
}

// ImportAll reads several exports as one.
func ImportAll(inputs []Input, opt Options) (Result, error) {
	out, read := Result{}, rowReader{}
	for _, in := range inputs {
		if err := read.read(in.From, in.Name); err != nil {
			return Result{}, err
		}
		out.Report.Sources = append(out.Report.Sources, path.Base(in.Name))
		if read.stopped {
			out.Problems = read.found
			out.Problems.Sort()
			return out, nil
		}
	}
	rows, found := read.rows, read.found
	out.Report.Lines = len(rows) + len(found)
	others := countElsewhere(rows)
	parallel(len(rows), func(i int) {
		rows[i].others = others
		rows[i].convert(opt)
	})
	rows, bad := settleCodes(rows)
	found = append(found, bad...)
	nameFiles(rows)
	choose(rows, opt.Selection, opt.Unit)
	parallel(len(rows), func(i int) { rows[i].finish() })

	for _, row := range rows {
		found = append(found, row.problems()...)
		out.Report.Rows = append(out.Report.Rows, row.report())
		if row.data != nil {
			out.Files = append(out.Files, File{procedureKind(), row.file, row.data})
		}
	}
	slices.SortFunc(out.Files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	found = append(found, opt.Selection.strange(opt.SelectionFile, out.Report.Rows)...)
	found.Sort()
	out.Problems = found
	return out, nil
}

// parallel runs work for each of n things on all cores.
func parallel(n int, work func(i int)) {
	next := make(chan int)
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for i := range next {
				work(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	pool.Wait()
}

// finish encodes the record, reads it back as `check` would, and accounts for
// every value of the source.
func (r *row) finish() {
	if r.choice.Left { // a clerk's choice; the export still has all of it
		r.entries, r.node, r.proc, r.values = nil, nil, nil, ""
		return
	}
	if r.left == "" {
		data := record.Encode(r.proc)
		if faults := faultsOf(r.file, data); faults != "" {
			r.left, r.leftArgs = "W606", []string{"codes", faults}
		} else {
			r.data = data
		}
	}
	r.account()
	// A national base is large: what is only needed on the way goes at once.
	if r.data != nil {
		r.todo = r.proc.Todo
	}
	r.node, r.proc, r.values = nil, nil, ""
}

// largest is the most bytes a record may have to be read again.
const largest = 4 << 20

// faultsOf lists the codes of the errors in a file, "" when it has none.
func faultsOf(file string, data []byte) string {
	if len(data) > largest {
		return "E110"
	}
	_, found := record.Parse(record.ContentDir+"/"+procedureKind().Folder+"/"+file, procedureKind(), data)
	var codes []string
	for _, p := range found {
		if p.Severity() == problem.Error && !slices.Contains(codes, string(p.Code)) {
			codes = append(codes, string(p.Code))
		}
	}
	slices.Sort(codes)
	return strings.Join(codes, ", ")
}

func procedureKind() *record.Kind { return record.KindOf[*record.Procedure]() }
