package record

import (
	"fmt"
	"reflect"
	"strings"

	"niemyet/generator/internal/problem"
)

// A revision is a file that says what another record of its kind will say: `revises` names
// that record. A draft waits beside it, and the record goes on as it is. Without draft it
// stands in the record's place, from the day of `revises_from` on where that is set: the
// fee of today is told until then, whatever is prepared.

// Revision tells whether the file is a revision of another record. Its ID is that record's.
func (b *Base) Revision() bool { return b.Revises != "" }

// RevisesItself tells a revision of its own file, a slip: the record tells of it alone.
func (b *Base) RevisesItself() bool { return b.Revision() && idOf(b.File) == b.ID }

// BeganFile is where the text is kept that a record had when a revision of it began, below
// the source folder: with it the edits that were made to the record since can be told from
// those of the revision. file is that of the revision.
func BeganFile(file string) string {
	return beganDir + strings.TrimPrefix(file, ContentDir)
}

const beganDir = "so-sach/goc-ban-sua"

// EditedBeside names what a record says otherwise now than when a revision of it began, and
// what the revision does not say so.
func EditedBeside(then, now, revision Record) (fields problem.Text) {
	var vi, en []string
	was, is, will := saidUnder(then), saidUnder(now), saidUnder(revision)
	for _, f := range FieldsOf(Of(now).Kind) {
		if was[f.Key] != is[f.Key] && will[f.Key] != is[f.Key] && !ofRevisions[f.Key] {
			vi, en = append(vi, f.Vi), append(en, f.En)
		}
	}
	if was, is := bodyOf(then), bodyOf(now); was != is && bodyOf(revision) != is {
		vi, en = append(vi, bodyWord.Vi), append(en, bodyWord.En)
	}
	return problem.Text{Vi: strings.Join(vi, ", "), En: strings.Join(en, ", ")}
}

// ofRevisions are keys of the file and not of the record: a revision has its own.
var ofRevisions = map[string]bool{"draft": true, "revises": true, "revises_from": true, "revises_with": true, "reviewed_on": true,
	"approvals": true, "publish_from": true, "foretold": true}

var bodyWord = problem.Text{Vi: "phần lời", En: "the text"}

// saidUnder is what a record says under each of its keys, that of rows one after the other.
func saidUnder(r Record) map[string]string {
	out := map[string]string{}
	Each(r, func(path string, _ Field, v reflect.Value) bool {
		key, _, _ := strings.Cut(path, ".")
		switch {
		case IsTable(v.Type()) || v.IsZero():
		case v.Kind() == reflect.String || isValue(v.Type()):
			out[key] += textOf(v) + "\n"
		default:
			out[key] += fmt.Sprintln(v.Interface())
		}
		return true
	})
	return out
}

func bodyOf(r Record) string {
	if b := r.base().Body; b != nil {
		return strings.TrimSpace(string(b.Source))
	}
	return ""
}

// SaidOtherwise names what a revision will say otherwise than its record does, in citizens'
// words; what they do not see is left out.
func SaidOtherwise(now, revision Record) (fields problem.Text) {
	var vi, en []string
	is, will := saidUnder(Raw(now)), saidUnder(Raw(revision))
	for _, f := range FieldsOf(Of(now).Kind) {
		words, shown := f.Public()
		if shown && !f.Silent && !ofRevisions[f.Key] && is[f.Key] != will[f.Key] {
			vi, en = append(vi, words.Vi), append(en, words.En)
		}
	}
	if bodyOf(now) != bodyOf(revision) {
		vi, en = append(vi, bodyWord.Vi), append(en, bodyWord.En)
	}
	return problem.Text{Vi: strings.Join(vi, ", "), En: strings.Join(en, ", ")}
}
