package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/host"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func (a *app) checkHostCommand() *cobra.Command {
	var from sourceFlags
	c := &cobra.Command{
		Use:  "check-host",
		Args: between(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := from.there(); err != nil {
				return err
			}
			if len(args) > 0 {
				return a.checkHost(from, args[0])
			}
			address, err := baseOf(from)
			if err != nil {
				return err
			}
			return a.checkHost(from, address)
		},
	}
	from.addFolder(c)
	return c
}

// baseOf is the address that a source says its site has.
func baseOf(from sourceFlags) (string, error) {
	if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); err != nil {
		return "", wrong(noAddress)
	}
	s, _, err := from.load()
	if err != nil {
		return "", err
	}
	if s.Config.BaseURL == "" {
		return "", wrong(noAddress)
	}
	return string(s.Config.BaseURL), nil
}

// checkHost asks a host and tells what it sends wrong.
func (a *app) checkHost(from sourceFlags, address string) error {
	short, long := render.Caches()
	ctx, end := untilStopped()
	defer end()
	seen, err := host.Check(ctx, address, host.Wants{Headers: render.Headers(), Types: render.Types(), Short: short, Long: long, Hidden: render.Hidden()})
	if errors.Is(err, host.ErrAddress) {
		return wrong(badAddress, address)
	}
	if err != nil {
		return machineError{err}
	}
	faults, advice := 0, 0
	for _, f := range seen.Faults {
		told, level := hostTexts[f.What], hostFault
		if told.advice {
			advice, level = advice+1, hostAdvice
		} else {
			faults++
		}
		got := harmless(f.Got)
		if got == "" {
			got = a.say(nothingSent)
		}
		text := a.say(told.text)
		if strings.Contains(text, "%") {
			text = problem.Format(text, got, f.Want)
		}
		a.tell(a.out, hostTold, a.say(level), f.Path, text)
	}
	a.tellRelease(from, seen)
	if faults+advice == 0 {
		a.tell(a.out, hostFine, address, seen.Requests)
		return nil
	}
	a.tell(a.out, hostFaulty, address, faults, advice, seen.Requests)
	if faults > 0 {
		return errContent
	}
	return nil
}

// tellRelease says which release lies on a host, whose it is, and whether it is the one at hand.
func (a *app) tellRelease(from sourceFlags, seen *host.Seen) {
	if seen.Manifest == nil {
		return
	}
	day, _ := vi.ParseDate(seen.Manifest.Day) // a day that is none is told as it is
	name := origin.Name(seen.Manifest, seen.Text)
	a.tell(a.out, hostHas, name, day.Short())
	trusted, where, err := trustedKeys(from, "")
	if err == nil {
		p := &origin.Proof{Manifest: seen.Manifest, Text: seen.Text}
		p.Check(seen.Signature, trusted)
		a.tellOurs(p, trusted, where)
	}
	public := filepath.Join(from.source, "public")
	m, text, err := origin.Read(origin.Folder(public))
	switch {
	case err != nil:
	case string(text) == string(seen.Text):
		a.tell(a.out, hostSame, public)
	default:
		a.tell(a.out, hostOther, public, origin.Name(m, text))
	}
}
