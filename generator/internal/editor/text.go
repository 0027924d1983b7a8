package editor

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// textPage is a whole file in a text area: for files whose front matter is not TOML,
// and for those who would rather type.
type textPage struct {
	File, Action, Form string
	Base               string
	Text               string
	Theirs             string // what the file holds by now, when somebody changed it
	Faults             []fault
	Locked             bool // not UTF-8: a browser would spoil it
	WasBroken          bool
	Summary            string
	Mendable           int  // how many of the faults one click takes away
	Mended             bool // they are mended in the text shown, which is not saved yet
}

func (e *editor) openText(w http.ResponseWriter, r *http.Request) {
	p, now, ok := e.textOf(w, r)
	if !ok {
		return
	}
	e.showText(w, http.StatusOK, p, now, textPage{Base: e.seen.keep(now), Text: string(now)}, now)
}

func (e *editor) textOf(w http.ResponseWriter, r *http.Request) (p place, now []byte, ok bool) {
	if p, ok = placeOf(r); !ok {
		e.refuse(w, http.StatusNotFound, noRecord)
		return p, nil, false
	}
	now, err := e.read(p)
	if err != nil {
		e.machine(w, err)
		return p, nil, false
	}
	return p, now, true
}

// showText draws the page; checked are the bytes whose faults it lists.
func (e *editor) showText(w http.ResponseWriter, status int, p place, now []byte, page textPage, checked []byte) {
	found, err := e.faults(p, checked)
	if err != nil {
		e.machine(w, err)
		return
	}
	_, broken := amend.File(now)
	page.File, page.Action = p.file(), Prefix+"van-ban/"+p.key()
	page.Form, page.WasBroken = address(p), broken != nil
	page.Faults, page.Summary = found, summary(found)
	for _, f := range found {
		if f.mendable && f.File == "" {
			page.Mendable++
		}
	}
	if page.Locked = !utf8.Valid(now); page.Locked {
		page.Text = ""
	}
	e.show(w, status, "text.html", p.slug, page)
}

// postText writes the whole file, if it is still the one that was opened and the checks
// have nothing against it; a file that was broken before may be saved broken.
func (e *editor) postText(w http.ResponseWriter, r *http.Request) {
	p, now, ok := e.textOf(w, r)
	if !ok {
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	sent := asWritten(r.PostForm.Get("text"), now)
	page := textPage{Base: r.PostForm.Get("base"), Text: string(sent)}
	switch {
	case !utf8.Valid(now):
		e.refuse(w, http.StatusConflict, notUnicode)
		return
	case !r.PostForm.Has("end"):
		e.refuse(w, http.StatusBadRequest, formCut)
		return
	case amend.Hash(now) != page.Base:
		page.Base, page.Theirs = e.seen.keep(now), string(now)
		e.showText(w, http.StatusConflict, p, now, page, sent)
		return
	case r.PostForm.Get("do") == "mend":
		sent = mended(p, sent)
		page.Text, page.Mended = string(sent), true
		e.showText(w, http.StatusOK, p, now, page, sent)
		return
	case bytes.Equal(sent, now):
		http.Redirect(w, r, address(p)+"?nhu-cu=1", http.StatusSeeOther)
		return
	}
	found, err := e.faults(p, sent)
	if err != nil {
		e.machine(w, err)
		return
	}
	_, broken := amend.File(now)
	if stopping(found) && (broken == nil || r.PostForm.Get("anyway") == "") || r.PostForm.Get("do") == "check" {
		status := http.StatusUnprocessableEntity
		if r.PostForm.Get("do") == "check" {
			status = http.StatusOK
		}
		e.showText(w, status, p, now, page, sent)
		return
	}
	id, err := e.store(p, p.slug, now, sent)
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, address(p)+"?da-luu="+strconv.Itoa(id), http.StatusSeeOther)
}

// mended is a text with all that is certain put right: nothing is saved by it.
func mended(p place, text []byte) []byte {
	for range 8 { // what one slip hid shows when it is mended
		_, found := record.Parse(p.file(), p.kind, text)
		var edits []problem.Edit
		for _, f := range found {
			if f.Mend != nil {
				edits = append(edits, f.Mend.Edits...)
			}
		}
		out, _, err := amend.Mend(text, edits)
		if err != nil || len(edits) == 0 {
			break
		}
		text = out
	}
	return text
}

// asWritten gives a text of a browser the line ends and the byte order mark that the file has.
func asWritten(text string, now []byte) []byte {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if bytes.Contains(now, []byte("\r\n")) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	if mark := "\ufeff"; bytes.HasPrefix(now, []byte(mark)) && !strings.HasPrefix(text, mark) {
		text = mark + text
	}
	return []byte(text)
}
