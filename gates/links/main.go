// Links checks every address in a folder of built pages: each file, each #fragment, each url() of a style sheet.
// It also reads off each page what must hold everywhere: a language, a strict policy, no inline style or script,
// no dangling id. It prints one line a fault and exits 1 if there was one.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"time"
)

// shown is how many faults of one rule are printed unless -all is given.
const shown = 20

func main() {
	allowFile := flag.String("allow", "gates/allow.json", "faults that may pass, each with its reason")
	all := flag.Bool("all", false, "print every fault, not only the first of each rule")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: go run ./gates/links [-allow FILE] [-all] FOLDER")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	began := time.Now()
	allowances, err := readAllowances(*allowFile)
	if err != nil {
		fail(err)
	}
	f, err := readFolder(os.DirFS(flag.Arg(0)))
	if err != nil {
		fail(err)
	}
	if len(f.pages) == 0 {
		fail(fmt.Errorf("%s holds no page", flag.Arg(0)))
	}

	allowed, links := 0, 0
	perRule := map[string]int{}
	faults := slices.DeleteFunc(f.check(), func(found fault) bool {
		pass := slices.ContainsFunc(allowances, func(a allowance) bool { return a.covers(found) })
		if pass {
			allowed++
		}
		return pass
	})
	for _, found := range faults {
		perRule[found.rule]++
		if *all || perRule[found.rule] <= shown {
			fmt.Println(found)
		}
	}
	for _, rule := range sortedKeys(perRule) {
		if more := perRule[rule] - shown; more > 0 && !*all {
			fmt.Printf("… and %d more: %s (-all shows them)\n", more, rule)
		}
	}
	for _, p := range f.pages {
		links += len(p.links)
	}
	fmt.Printf("links: %d faults, %d allowed, %d pages and style sheets, %d links, %.1f s\n",
		len(faults), allowed, len(f.pages), links, time.Since(began).Seconds())
	if len(faults) > 0 {
		os.Exit(1)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "links:", err)
	os.Exit(2)
}
