package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/fleet"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// fleetFlags are those of build for many sites.
type fleetFlags struct {
	sites string
	shard fleet.Shard
	front bool
}

func (f *fleetFlags) add(c *cobra.Command) {
	textFlag(c, &f.sites, "sites")
	switchFlag(c, &f.front, "front")
	f.shard = fleet.Shard{Number: 1, Of: 1}
	c.Flags().Var(&parsed[fleet.Shard]{to: &f.shard, text: f.shard.String(), read: func(text string) (fleet.Shard, error) {
		s, err := fleet.ParseShard(text)
		if err != nil {
			return s, wrong(notShard)
		}
		return s, nil
	}}, "shard", "")
}

// allowed refuses what makes no sense together.
func (f *fleetFlags) allowed(c *cobra.Command, format string) error {
	switch {
	case f.sites == "" && (c.Flags().Changed("shard") || f.front):
		return wrong(flagMissing, "--sites")
	case f.front && !c.Flags().Changed("out"):
		return wrong(flagMissing, "--out")
	case f.sites != "" && c.Flags().Changed("source"):
		return wrong(sitesOrSource)
	case f.sites != "" && format != "text":
		return wrong(sitesInText)
	}
	return nil
}

// buildSites builds the sites of a shard, each as it is built alone. One that fails does not stop the others; all
// that failed are named again at the end, and the worst of their exit codes is that of the run.
func (a *app) buildSites(of fleetFlags, from sourceFlags, out string) error {
	if info, err := os.Stat(of.sites); err != nil || !info.IsDir() {
		return wrong(noSites, of.sites)
	}
	if of.front {
		return a.buildFront(out)
	}
	root, err := filepath.Abs(of.sites)
	if err != nil {
		return machineError{err}
	}
	all, err := fleet.Sites(root, disk.Files(root), layerPath)
	if err != nil {
		return machineError{err}
	}
	if len(all) == 0 {
		return wrong(noSiteIn, of.sites, site.ConfigFile)
	}
	from.date = from.options().Date // a run may go on past midnight
	run := &sitesRun{app: a, flags: of, from: from, out: out, shared: newSharing()}
	run.ledger = fleet.Ledger{
		Shard: of.shard.Number, Of: of.shard.Of, Day: from.date.String(), Maker: "niemyet " + version,
		Release: from.release, Fleet: origin.Sum([]byte(strings.Join(all, "\n"))), All: len(all),
	}
	for _, name := range of.shard.Part(all) {
		run.build(name)
	}
	if err := run.keep(); err != nil {
		return err
	}
	return run.end()
}

// buildFront makes the page that leads to all sites, of the ledgers that lie with them: they must make a whole,
// so that nobody is led nowhere.
func (a *app) buildFront(out string) error {
	all, sites, whole, err := a.shardsIn(out, a.err)
	if err != nil {
		return err
	}
	if !whole {
		return errContent
	}
	for _, f := range fleet.Front(sites, all[0].Day) {
		if err := disk.Write(filepath.Join(out, f.Name), f.Body); err != nil {
			return machineError{err}
		}
	}
	a.tell(a.err, frontBuilt, filepath.Join(out, "index.html"), len(sites))
	return nil
}

// sitesRun is a run over sites, as far as it has come.
type sitesRun struct {
	*app
	flags  fleetFlags
	from   sourceFlags
	out    string
	shared *sharing

	ledger fleet.Ledger // what came of each
}

// build builds one site, and tells of it under its name.
func (r *sitesRun) build(name string) {
	one := r.from
	one.source = filepath.Join(r.flags.sites, filepath.FromSlash(name))
	one.open, one.shared = nil, r.shared
	r.tell(r.err, siteBegins, name)
	came := fleet.Built{Name: name}
	err := r.finish(one.source)
	if err == nil {
		err = r.fill(&came, one)
	}
	came.Failed = r.exitCode(err)
	r.ledger.Built = append(r.ledger.Built, came)
}

// fill builds a site and counts it.
func (r *sitesRun) fill(came *fleet.Built, one sourceFlags) error {
	out := r.folder(came.Name, one.source)
	done, err := r.buildAndTell(one, out)
	if err != nil {
		return err
	}
	came.Unit, came.Superior, came.Files, came.Bytes = done.site.Config.Unit, done.site.Config.Superior, len(done.sizes), done.bytes()
	for _, p := range done.site.Procedures {
		if p.State.Current() {
			came.Procedures++
		}
	}
	if !r.from.release {
		return nil
	}
	text, err := disk.Read(filepath.Join(out, origin.File))
	if err != nil {
		return machineError{err}
	}
	came.Manifest = origin.Sum(text)
	return nil
}

// keep writes the ledger beside the sites, where they lie together.
func (r *sitesRun) keep() error {
	if r.out == "" {
		return nil
	}
	if _, err := disk.MakePublicFolder(r.out); err != nil {
		return machineError{err}
	}
	if err := disk.Write(filepath.Join(r.out, r.ledger.File()), r.ledger.Encode()); err != nil {
		return machineError{err}
	}
	return nil
}

// folder is where a site is built.
func (r *sitesRun) folder(name, source string) string {
	if r.out == "" {
		return filepath.Join(source, "public")
	}
	return filepath.Join(r.out, filepath.FromSlash(name))
}

// end tells what came of all.
func (r *sitesRun) end() error {
	var failed []fleet.Built
	for _, b := range r.ledger.Built {
		if b.Failed != 0 {
			failed = append(failed, b)
		}
	}
	r.tell(r.err, sitesBuilt, len(r.ledger.Built)-len(failed), r.flags.shard.String(), r.ledger.All, len(failed))
	worst := exitFine
	for _, b := range failed {
		r.tell(r.err, siteFailed, b.Name, r.say(codeMeans(b.Failed)))
		worst = max(worst, b.Failed)
	}
	if worst == exitFine {
		return nil
	}
	return endsWith(worst)
}

// codeMeans says in words what an exit code says.
func codeMeans(code int) problem.Text {
	switch code {
	case exitContent:
		return failedByContent
	case exitUsage:
		return failedByUsage
	}
	return failedByMachine
}
