package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// sheet is a paper to bring, with those that may stand in for it.
type sheet struct {
	name, group string
	form, ok    bool
	some        bool // only some bring it: "theo Mẫu số 04 đối với người đã từ trần"
}

// sheetsOf are the papers of everybody, a form before the others, and those of cases.
func (d *draft) sheetsOf(p *Procedure) (always, cases []sheet) {
	for _, choice := range record.Choices(p.Papers) {
		first := vi.Fold(choice[0].Name)
		if choice[0].Remark() || ofNote.MatchString(first) || ofScreen.MatchString(first) {
			continue
		}
		x := d.sheetOf(choice)
		if x.group == "" && (ofSome.MatchString(first) || ofWard.MatchString(first) || !x.form && ofSomePeople.MatchString(first)) {
			x.ok, x.group = false, choice[0].Name
		}
		if x.group != "" && isCase(x.group) {
			cases = append(cases, x)
		} else {
			always = append(always, x)
		}
	}
	if slices.ContainsFunc(always, func(x sheet) bool { return x.form && x.ok && !x.some }) {
		for i := range always {
			always[i].ok = always[i].ok && !always[i].some
		}
	}
	slices.SortStableFunc(always, func(a, b sheet) int {
		switch {
		case a.form == b.form:
			return 0
		case a.form:
			return -1
		}
		return 1
	})
	return always, cases
}

// sheetOf is a paper as a script says it, or those of which one is enough.
func (d *draft) sheetOf(choice []record.Paper) sheet {
	x := sheet{group: choice[0].Case, ok: true, form: choice[0].Form != "" || ofForm.MatchString(vi.Fold(choice[0].Name))}
	if lists.MatchString(vi.Fold(cmp.Or(choice[0].Short, choice[0].Name))) {
		x.form = false // a heading over papers, though one of them has a form
	}
	var names []string
	for _, one := range choice {
		said, ok := d.paperAloud(&x, one)
		names, x.ok = append(names, said), x.ok && ok && ofPaper.MatchString(vi.Fold(said)) && !nameless.MatchString(vi.Fold(said))
	}
	if x.name = names[0]; len(names) > 1 {
		x.name = d.say("draft.one_of", "papers", strings.Join(names[:len(names)-1], ", "), "last", names[len(names)-1])
	}
	return x
}

// paperAloud is the name of one paper of a sheet as it is said, and whether that is all of it.
func (d *draft) paperAloud(x *sheet, one record.Paper) (said string, ok bool) {
	name := one.Short
	if name == "" || nameless.MatchString(vi.Fold(name)) {
		name = x.called(one)
	}
	folded := vi.Fold(name)
	said, ok = aloud(name, mostOfASentence)
	switch {
	case lists.MatchString(folded), ofSome.MatchString(folded) && strings.Contains(one.Name, ":"), x.group == "" && ofProxy.MatchString(folded):
		ok = false
	}
	if !ok && x.form {
		return d.formAloud(name)
	}
	return said, ok
}

// called is the first sentence of a paper's name, without the number of its form: what follows
// explains it. The number may say that only some bring it, or on which condition.
func (x *sheet) called(one record.Paper) string {
	name, _, _ := strings.Cut(vi.Collapse(strings.Split(one.Name, "\n")[0]), ". ")
	tail := vi.Fold(formNumber.FindString(name))
	x.some = x.some || ofOthers.MatchString(tail)
	x.ok = x.ok && (ofForm.MatchString(vi.Fold(one.Name)) || !conditional.MatchString(tail) || instead.MatchString(tail))
	bare := formNumber.ReplaceAllString(name, "")
	if bare != name && !founded.MatchString(bare) {
		bare = drawnUp.ReplaceAllString(bare, "")
	}
	return bare
}

// formAloud is what a form is called: it is always told, however long its name.
func (d *draft) formAloud(name string) (said string, ok bool) {
	head := strings.FieldsFunc(strings.Split(name, "\n")[0]+" ", func(c rune) bool { return strings.ContainsRune("(,;:.", c) })[0]
	if strings.Contains(name, head+",") { // "của cơ quan, đơn vị, hộ gia đình …"
		head = halfList.ReplaceAllString(head, "")
	}
	said, _ = aloud(shortHead(trimmed(strings.ReplaceAll(head, "/", d.say("draft.or")))), 2*mostOfASentence)
	return said, said != "" && !ofSome.MatchString(vi.Fold(said))
}
