package main

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
)

// building opens the folder, reads the site and hands both on.
func (a *app) building(from sourceFlags, out string, made func(*site.Site, problem.List, *publish.Folder) error) error {
	return a.filling(from, out, func(folder *publish.Folder) error {
		s, found, err := a.load(&from) // only now: another build may just have ended
		if err != nil {
			return err
		}
		return made(s, found, folder)
	})
}

// buildAndTell builds, and tells people of it. What was built is nothing where all of it lies there already, as only
// runs of a site alone find.
func (a *app) buildAndTell(from sourceFlags, out string) (done published, err error) {
	from.date = from.day() // a run may go on past midnight
	err = a.filling(from, out, func(folder *publish.Folder) error {
		before := a.lookBack(from, out)
		if before.nothingToDo(a) {
			return nil
		}
		from.pages = before.pages(folder)
		s, found, err := a.load(&from)
		if err != nil {
			return err
		}
		if err := a.tellFound(s, found); err != nil {
			a.tell(a.err, nothingBuilt)
			return err
		}
		if done, err = a.publish(s, from, folder, wishOf(s)); err != nil {
			return err
		}
		a.tellBuilt(done, out)
		before.keep(a, done, found, folder)
		return nil
	})
	return done, err
}
