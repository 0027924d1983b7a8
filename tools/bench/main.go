// Command bench measures the program under the load of the whole country's procedures, beside another generator and
// beside the plain copying of what it makes, in one run on one machine: so that a ratio says more than a time.
//
//	make bench                          the 1,120 procedures of the export, and 6,000 grown from them
//	make bench SIZES=1120,6000,50000    others
//	make bench BENCH='-pdf -runs 3'     further flags, below
//
// It needs the national export (NIEMYET_DATA names its folder) and skips by name without it. CPU time is that of the whole
// process, from the system; the smallest of -runs counts, because whatever else the machine does only adds. Nothing here is
// a gate: no number of it can fail a test.
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// options are what one run was asked for.
type options struct {
	program string // the niemyet that is measured
	data    string // the folder of the national export
	work    string // where sources and sites are made
	table   string // the page whose table is written anew; "" for none
	sizes   []int
	runs    int
	hugo    string // the other generator; "" for none
	pdf     bool
	busy    bool
	keep    bool
}

func main() {
	var o options
	var sizes string
	flag.StringVar(&o.program, "program", "bin/niemyet", "the program to measure")
	flag.StringVar(&o.data, "data", cmp.Or(os.Getenv("NIEMYET_DATA"), "../shared/data"), "the folder of the national export")
	flag.StringVar(&o.work, "work", ".cache/bench", "where sites are made; best in memory")
	flag.StringVar(&o.table, "table", "", "the page that keeps the table, written anew between its marks")
	flag.StringVar(&sizes, "sizes", "1120,6000", "how many procedures, parted by commas")
	flag.IntVar(&o.runs, "runs", 1, "how often each thing is done; the least counts")
	flag.StringVar(&o.hugo, "hugo", "", "the program of the other generator, to measure beside")
	flag.BoolVar(&o.pdf, "pdf", false, "make a board's round as PDF too; needs Chromium")
	flag.BoolVar(&o.busy, "busy", false, "others work on the machine: said in the table")
	flag.BoolVar(&o.keep, "keep", false, "leave sources and sites where they were made")
	flag.Parse()
	err := o.readSizes(sizes)
	if err == nil {
		err = run(o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (o *options) readSizes(text string) error {
	for part := range strings.SplitSeq(text, ",") {
		n, err := strconv.Atoi(part)
		if err != nil || n < 1 {
			return fmt.Errorf("%q is no number of procedures", part)
		}
		o.sizes = append(o.sizes, n)
	}
	return nil
}

// run measures each size, prints as it goes, and keeps the table.
func run(o options) error {
	export := filepath.Join(o.data, "procedures-commune.jsonl")
	if _, err := os.Stat(export); err != nil {
		fmt.Printf("skipped: there is no %s (set NIEMYET_DATA to the folder of the national export)\n", export)
		return nil
	}
	for _, name := range []*string{&o.program, &o.hugo, &o.work, &export} {
		if *name == "" {
			continue
		}
		whole, err := filepath.Abs(*name)
		if err != nil {
			return err
		}
		*name = whole
	}
	if err := os.Setenv("NIEMYET_CACHE", filepath.Join(o.work, "nho")); err != nil { // what the person's own builds remember is not touched
		return err
	}
	var all []*bench
	for _, size := range o.sizes {
		b := &bench{options: o, size: size, dir: filepath.Join(o.work, strconv.Itoa(size))}
		err := b.measure(export)
		if !o.keep {
			err = errors.Join(err, os.RemoveAll(b.dir))
		}
		if err != nil {
			return fmt.Errorf("%d procedures: %w", size, err)
		}
		all = append(all, b)
	}
	text := report(o, all)
	fmt.Print("\n", text)
	if o.table == "" {
		return nil
	}
	return keepTable(o.table, text)
}
