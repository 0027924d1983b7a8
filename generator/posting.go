package main

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// toSign lets the form lay down a list of what is to go up on a board and to come down, and
// that nobody has signed for: what an office prints from a browser has no list otherwise.
func (a *app) toSign(source string) func(*site.Site, *site.Board) ([]edition.ToSign, error) {
	return func(s *site.Site, b *site.Board) ([]edition.ToSign, error) {
		past, err := a.history(source)
		if err != nil {
			return nil, err
		}
		log, err := a.postingLog(source)
		if err != nil {
			return nil, err
		}
		r, bad := render.New(s, overlay(source, "layouts"), overlay(source, "static"), render.Options{Version: version, History: past, Rounds: log.Rounds, Log: log})
		if bad.Failed() {
			return nil, a.refuse(bad)
		}
		return log.Unsigned(b.ID, paper.PackOf(r.Scene(), b, vi.Date{}).ToSign(), s.Date), nil
	}
}
