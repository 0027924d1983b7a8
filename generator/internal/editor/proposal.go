package editor

import (
	"net/http"
	"strconv"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Proposal makes the draft of another record from one: a radio segment from a procedure.
type Proposal struct {
	Label string       // what its button says
	From  *record.Kind // of the record that it is made from
	// Make gives the draft of the record with an id; the error is told as it is.
	Make func(s *site.Site, id string) (kind *record.Kind, name string, text []byte, err error)
}

const proposalAt = Prefix + "soan-tu/"

// offer is a proposal as a form offers it.
type offer struct {
	N     int
	Label string
}

// offers are the proposals for a record that is published.
func (e *editor) offers(d draft) (out []offer) {
	if d.hash == "" || !published(d.entry) {
		return nil
	}
	for i, p := range e.opt.Proposals {
		if p.From == d.place.kind {
			out = append(out, offer{i, p.Label})
		}
	}
	return out
}

func (e *editor) postProposal(w http.ResponseWriter, r *http.Request) {
	from, ok := placeOf(r)
	n, err := strconv.Atoi(r.PostForm.Get("n"))
	if !ok || err != nil || n < 0 || n >= len(e.opt.Proposals) || e.opt.Proposals[n].From != from.kind {
		e.refuse(w, http.StatusNotFound, noPage)
		return
	}
	s, _ := e.opt.State()
	if s == nil {
		e.refuse(w, http.StatusConflict, siteFaulty)
		return
	}
	kind, name, text, err := e.opt.Proposals[n].Make(s, from.slug)
	if err != nil {
		e.refuse(w, http.StatusConflict, err.Error())
		return
	}
	_, slug, named := record.FileName(name)
	if !named {
		e.refuse(w, http.StatusConflict, noName)
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	items, err := e.index.look()
	if err != nil {
		e.machine(w, err)
		return
	}
	at := beside(items, place{kind, slug}, "")
	e.storeAndShow(w, r, at, name, []disk.Change{{Name: at.file(), New: text}})
}
