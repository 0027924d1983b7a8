package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/courier"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
)

// sendFlags are those of the commands that bring a release somewhere.
type sendFlags struct {
	from sourceFlags
	to   string
	dry  bool
	keep int
	back bool // an older release may take the place of a newer one
	wish courier.Wish
}

func (f *sendFlags) add(c *cobra.Command) {
	f.from.addFolder(c)
	textFlag(c, &f.to, "to")
	switchFlag(c, &f.dry, "dry-run")
	switchFlag(c, &f.wish.All, "all")
}

// usualKept is how many releases are kept when nobody says otherwise.
const usualKept = 5

func (a *app) publishCommand() *cobra.Command {
	want := sendFlags{keep: usualKept}
	c := &cobra.Command{
		Use:  "publish",
		Args: between(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := want.from.there(); err != nil {
				return err
			}
			if err := needs(c, "to"); err != nil {
				return err
			}
			folder := filepath.Join(want.from.source, "public")
			if len(args) > 0 {
				folder = args[0]
			}
			return a.deliver(want, folder)
		},
	}
	want.add(c)
	switchFlag(c, &want.wish.Over, "take-over")
	switchFlag(c, &want.back, "older")
	countFlag(c, &want.keep, "keep", 0, 1000)
	return c
}

// deliver brings the release in a folder or a .zip to a place, and keeps it.
func (a *app) deliver(want sendFlags, name string) error {
	if err := want.allowed(); err != nil {
		return err
	}
	ctx, end := untilStopped()
	defer end()
	return a.tree(name, func(t origin.Tree) error {
		p, err := a.whole(t, name, want.from)
		if err != nil {
			return err
		}
		root := name
		if info, err := os.Stat(name); err != nil || !info.IsDir() { // programs send what lies on the disk
			dir, gone, err := disk.Scratch()
			if err != nil {
				return machineError{err}
			}
			defer gone()
			if err := courier.Unpack(ctx, t, p, dir); err != nil {
				return machineError{err}
			}
			root = dir
		}
		return a.send(ctx, want, t, p, root)
	})
}

// allowed refuses a place that is the source, around it or in it.
func (f *sendFlags) allowed() error {
	way, rest, err := courier.WayOf(f.to)
	if err != nil || f.to == "" {
		return wrong(badPlace, f.to)
	}
	if way == courier.ByFolder && (publish.Holds(f.from.source, rest) || publish.Holds(rest, f.from.source)) {
		return wrong(placeInSource, f.to)
	}
	return nil
}

// send plans, tells of it and does it.
func (a *app) send(ctx context.Context, want sendFlags, t origin.Tree, p *origin.Proof, root string) error {
	release, err := disk.Lock(ctx, filepath.Join(want.from.source, disk.Hidden+"dang.khoa"), func() { a.tell(a.err, sendsNow) })
	if err != nil {
		return machineError{err}
	}
	defer release()
	to, err := courier.Open(want.to)
	if err != nil {
		return a.notSent(err, want, nil)
	}
	defer func() { _ = to.Close() }() // only a copy on this machine is left
	a.tellReaching(want.to)
	at, err := to.Look(ctx)
	if err != nil {
		return a.notSent(err, want, nil)
	}
	plan, err := courier.Draw(at, p, want.wish)
	if err != nil {
		return a.notSent(err, want, at.Names)
	}
	if older(plan.Now, plan.Former) && !want.back {
		return wrong(wouldGoBack, plan.Now, plan.Former)
	}
	a.tellSending(plan, want.dry)
	if want.dry {
		return nil
	}
	show := a.progress(plan.Count() + len(plan.Remove))
	told := func(done, _ int) {
		if show != nil { // a person looks on
			show(done)
		}
	}
	if err := courier.Bring(ctx, to, root, plan, told); err != nil {
		return notBrought(err, want.to, root)
	}
	if !plan.None() {
		a.tell(a.out, wasPublished, plan.Now, courier.Shown(want.to))
	}
	if _, far := farWay(want.to); far {
		a.tell(a.err, readingBack)
	}
	if err := a.lookAgain(ctx, to, root, p); err != nil {
		return err
	}
	if want.keep > 0 && (!plan.None() || !wasSent(want.from.source, plan.Now, courier.Shown(want.to))) { // the run before may have been cut after all was there
		a.keepRelease(want.from.source, courier.Shown(want.to), want.keep, t, p, time.Now())
	}
	return nil
}

// tellReaching says at once what is tried, and for how long: programs that reach far say nothing.
func (a *app) tellReaching(to string) {
	if way, far := farWay(to); far {
		a.tell(a.err, reaching, courier.Shown(to), way, int(courier.Patience.Seconds()))
	}
}

// farWay is the program by which a place is reached; far is false for a folder of this machine.
func farWay(to string) (way courier.Way, far bool) {
	way, _, err := courier.WayOf(to)
	return way, err == nil && way != courier.ByFolder
}

// notBrought says in a person's words why a place may be half done.
func notBrought(err error, to, root string) error {
	var fault *courier.Fault
	switch {
	case errors.Is(err, courier.ErrSilent) && errors.As(err, &fault):
		return failed(fellSilent, courier.Shown(to), fault.Program, int(courier.Patience.Seconds()))
	case errors.As(err, &fault):
		return failed(programFailed, fault.Program, fault.Err, harmless(fault.Said))
	case errors.Is(err, origin.ErrChanged):
		return failed(builtAnew, root)
	}
	return machineError{err}
}

// older tells whether a release is of an earlier day than another: the day begins their names.
func older(release, than string) bool {
	const day = len("2026-11-23")
	return len(release) >= day && len(than) >= day && release[:day] < than[:day]
}

// tellSending says what is sent; in full when nothing else is done.
func (a *app) tellSending(plan *courier.Plan, whole bool) {
	if plan.None() {
		a.tell(a.out, nothingToSend, plan.Now)
		return
	}
	if whole {
		for _, names := range plan.Send {
			for _, name := range names {
				fmt.Fprintln(a.out, "+ "+harmless(name))
			}
		}
		for _, name := range plan.Remove {
			fmt.Fprintln(a.out, "- "+harmless(name))
		}
	}
	former := plan.Former
	if older(plan.Now, former) {
		a.tell(a.err, willGoBack, plan.Now, former)
	}
	if former == "" {
		former = a.say(noFormer)
	}
	a.tell(a.out, willSend, plan.Now, former, plan.Count(), plan.Bytes/1024, len(plan.Remove), plan.Same)
	if whole {
		a.tell(a.out, onlyPlanned)
	}
}

// lookAgain holds a place that was filled against the release: the way there may have lost
// something, and somebody may have changed what the plan took for sent.
func (a *app) lookAgain(ctx context.Context, to courier.Place, root string, p *origin.Proof) error {
	held, err := to.Check(ctx, root, p)
	if errors.Is(err, courier.ErrSilent) {
		return failed(notReadBack, problem.Format(a.say(silence), int(courier.Patience.Seconds())))
	}
	if err != nil {
		return failed(notReadBack, harmless(courier.Shown(err.Error())))
	}
	if n := len(held.Wrong); n > 0 {
		a.tell(a.out, notAsSent, n, harmless(held.Wrong[0]))
		return errContent
	}
	if n := len(held.Foreign); n > 0 {
		names := strings.Join(held.Foreign[:min(n, mostTold)], ", ")
		a.tell(a.out, oftenForeign, n, harmless(names))
	}
	return nil
}

// notSent says in a person's words why nothing was sent.
func (a *app) notSent(err error, want sendFlags, names []string) error {
	var fault *courier.Fault
	switch {
	case errors.Is(err, courier.ErrForm):
		return wrong(badPlace, want.to)
	case errors.Is(err, courier.ErrTaken):
		return wrong(placeTaken, courier.Shown(want.to), harmless(strings.Join(names[:min(len(names), mostTold)], ", ")))
	case errors.Is(err, courier.ErrManifest):
		return wrong(placeSpoilt, courier.Shown(want.to), origin.File)
	case errors.Is(err, courier.ErrJournal):
		return wrong(badJournal, courier.Shown(want.to), courier.Journal)
	case errors.Is(err, courier.ErrNoProgram) && errors.As(err, &fault):
		return failed(noProgram, fault.Program)
	case errors.Is(err, courier.ErrSilent) && errors.As(err, &fault):
		return failed(notAnswered, courier.Shown(want.to), fault.Program, int(courier.Patience.Seconds()))
	case errors.As(err, &fault):
		return failed(notReached, fault.Program, fault.Err, harmless(fault.Said))
	}
	return machineError{err}
}
