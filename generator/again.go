package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/trace"
)

// cacheVariable names the folder in which builds are remembered; "-" for none.
const cacheVariable = "NIEMYET_CACHE"

// cacheFolder is where builds are remembered: with what the person's other programs can make anew; "" for nowhere.
func cacheFolder() string {
	switch name := os.Getenv(cacheVariable); name {
	case "":
		dir, err := os.UserCacheDir()
		if err != nil {
			return "" // a machine without a home remembers nothing
		}
		return filepath.Join(dir, "niemyet", "dung")
	case "-":
		return ""
	default:
		return name
	}
}

// lookingBack is a build that is asked for, beside what is remembered of the last one into the same folder. A nil one
// remembers nothing: releases, and sites that share layers, are always built.
type lookingBack struct {
	store       trace.Store
	source, out string
	target      string // out by its whole name

	made, seen string // of all that is read: the bytes, and how the files looked
	kept       *pageMemory
}

// lookBack takes in all that a build is made of. It is called when nobody else may fill the folder.
func (a *app) lookBack(from sourceFlags, out string) *lookingBack {
	folder := cacheFolder()
	target, err := filepath.Abs(out)
	if folder == "" || err != nil || from.release || from.key != "" || from.shared != nil || inSite(folder, from.source, out) || trace.Program() == "" {
		return nil
	}
	b := &lookingBack{store: trace.Store{Folder: folder}, source: from.source, out: out, target: target}
	sum := trace.NewSum()
	sum.Text(version, trace.Program(), from.source, out, from.day().String(), today().String(), string(a.lang), fmt.Sprint(a.colours(), from.compress))
	inputs(sum, from.source)
	made, ok := sum.Made()
	if !ok {
		return nil
	}
	b.made, b.seen = made, sum.Seen()
	return b
}

// inSite tells whether a folder lies where a site is read from or built: an entry there would be a file of somebody.
func inSite(folder, source, out string) bool {
	for _, part := range sourceParts {
		if publish.Holds(filepath.Join(source, part), folder) {
			return true
		}
	}
	return publish.Holds(out, folder)
}

// What is taken in, and how a folder is looked at; tests leave something out.
var (
	tracedParts  = append(slices.Clone(sourceParts), edition.FormerHistory)
	tracedLayers = layerParts
	whatIsLeft   = trace.LeftEach
)

// inputs takes in every file that a build reads.
func inputs(sum *trace.Sum, source string) {
	for _, part := range tracedParts {
		sum.Tree(part, filepath.Join(source, part))
	}
	cfg, err := site.ReadConfig(disk.Files(source)) // one that is no plain file has spoiled the sum by now
	if err != nil {
		return // a build that fails is not remembered
	}
	for _, layer := range cfg.Sources {
		name := layerPath(source, layer.Path)
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			sum.Tree(name, name)
			continue
		}
		for _, part := range tracedLayers {
			sum.Tree(name+"/"+part, filepath.Join(name, part))
		}
	}
}

// pages begins to remember of what the files of a folder are made; nil for nothing.
func (b *lookingBack) pages(folder *publish.Folder) *pageMemory {
	if b == nil {
		return nil
	}
	b.kept = newPageMemory(b.store, b.source, b.target, folder)
	return b.kept
}

// nothingToDo tells whether the folder holds already what this build would make. Then all is said that the build would say.
func (b *lookingBack) nothingToDo(a *app) bool {
	if b == nil {
		return false
	}
	e, ok := b.store.Recall(b.target)
	if !ok || e.Made != b.made {
		return false
	}
	if left, err := whatIsLeft(b.target, func(string, fs.FileInfo, string) {}); err != nil || left != e.Left {
		return false
	}
	fmt.Fprint(a.err, e.Said)
	a.tell(a.err, alreadyBuilt)
	return true
}

// keep remembers a build, and of what each of its files was made. It is called before anybody else may fill the folder.
func (b *lookingBack) keep(a *app, done published, found problem.List, folder *publish.Folder) {
	if b == nil {
		return
	}
	left, err := b.left(folder)
	if err != nil {
		b.store.Drop(b.target)
		b.store.DropPages(b.target)
		return
	}
	b.kept.keep()
	e, err := b.entry(a, done, found, left)
	if err == nil && e != nil {
		err = b.store.Keep(b.target, *e)
	}
	if err != nil || e == nil {
		b.store.Drop(b.target) // a build that is not remembered is made again: nobody need hear of it
	}
}

// left looks at what the build has left when nothing touches it any more.
func (b *lookingBack) left(folder *publish.Folder) (string, error) {
	if err := folder.Clear(); err != nil {
		return "", err
	}
	trace.Settle()
	counted := 0
	left, err := whatIsLeft(b.target, func(name string, info fs.FileInfo, look string) {
		if folder.AsCounted(name, info) {
			counted++
		}
		b.kept.looked(name, look)
	})
	if err == nil && counted != folder.Files() {
		err = publish.ErrSpoiled // how it looks then is not how the build left it
	}
	return left, err
}

// entry is what is to be remembered; nil for nothing. A build that wrote into its books is not: the next one is made from
// other books, and may tell and show what this one could not. Nor is one that found something to note and must not.
func (b *lookingBack) entry(a *app, done published, found problem.List, left string) (*trace.Entry, error) {
	if a.unnoted || wishOf(done.site) != noFiles || !b.asBefore() { // a browser, that makes files, is no input that can be summed
		return nil, nil
	}
	var said bytes.Buffer
	later := &app{out: &said, err: &said, lang: a.lang, plain: a.plain, coloured: a.colours()}
	if err := later.tellFound(done.site, found); err != nil {
		return nil, err
	}
	if err := later.warn(done.warned); err != nil {
		return nil, err
	}
	later.tellBuilt(done, b.out)
	return &trace.Entry{Made: b.made, Left: left, Said: said.String()}, nil
}

// asBefore tells whether nobody has touched what the build was made of since it began, the build itself included.
func (b *lookingBack) asBefore() bool {
	sum := trace.NewLook()
	inputs(sum, b.source)
	return sum.Seen() == b.seen
}
