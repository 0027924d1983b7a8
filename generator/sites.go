package main

import (
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/fleet"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// fleetFlags are those of build for many sites.
type fleetFlags struct {
	sites string
	shard fleet.Shard
}

func (f *fleetFlags) add(c *cobra.Command) {
	textFlag(c, &f.sites, "sites")
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
	case f.sites == "" && c.Flags().Changed("shard"):
		return wrong(flagMissing, "--sites")
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
	root, err := filepath.Abs(of.sites)
	if err != nil {
		return machineError{err}
	}
	all, err := fleet.Sites(root, os.DirFS(root), layerPath)
	if err != nil {
		return machineError{err}
	}
	if len(all) == 0 {
		return wrong(noSiteIn, of.sites, site.ConfigFile)
	}
	run := &sitesRun{app: a, flags: of, from: from, out: out, shared: newSharing()}
	for _, name := range of.shard.Part(all) {
		run.build(name)
	}
	return run.end(len(all))
}

// sitesRun is a run over sites, as far as it has come.
type sitesRun struct {
	*app
	flags  fleetFlags
	from   sourceFlags
	out    string
	shared *sharing

	done   int
	failed []failedSite
}

// failedSite is a site that was not built, and the exit code that it would have had alone.
type failedSite struct {
	name string
	code int
}

// build builds one site, and tells of it under its name.
func (r *sitesRun) build(name string) {
	one := r.from
	one.source = filepath.Join(r.flags.sites, filepath.FromSlash(name))
	one.open, one.shared = nil, r.shared
	r.tell(r.err, siteBegins, name)
	err := r.finish(one.source)
	if err == nil {
		err = r.buildAndTell(one, r.folder(name, one.source))
	}
	if err == nil {
		r.done++
		return
	}
	r.failed = append(r.failed, failedSite{name, r.exitCode(err)})
}

// folder is where a site is built.
func (r *sitesRun) folder(name, source string) string {
	if r.out == "" {
		return filepath.Join(source, "public")
	}
	return filepath.Join(r.out, filepath.FromSlash(name))
}

// end tells what came of all.
func (r *sitesRun) end(all int) error {
	r.tell(r.err, sitesBuilt, r.done, r.flags.shard.String(), all, len(r.failed))
	worst := exitFine
	for _, f := range r.failed {
		r.tell(r.err, siteFailed, f.name, r.app.say(codeMeans(f.code)))
		worst = max(worst, f.code)
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
