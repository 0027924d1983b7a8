package importer

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The base has one row for each channel, time and fee. Some fill in a row for each stage that a file goes through ("thẩm
// định 5 ngày", "quyết định 3 ngày, kể từ ngày có báo cáo thẩm định"). Told as ways to choose from, three stages of 2, 5 and
// 3 days are "từ 2 đến 5 ngày", and who comes on the fifth day comes in vain. They are one way, whose time is told stage
// by stage; they are not added up: how long lies between two stages nobody says.

var (
	// clock is from when a time is counted, in a clause, folded.
	clock = regexp.MustCompile(`\bke tu (?:ngay|khi|thoi diem|luc) (.+)$`)
	// handedIn begins what is counted from when the file comes in, folded.
	handedIn = regexp.MustCompile(`^(?:(?:nguoi|co quan|uy ban|bo phan|trung tam)[a-z ]{0,60}? )?(?:tiep )?nhan (?:duoc )?(?:du |day du )?(?:ho so|don|giay to|to khai|thong tin|van ban de nghi|yeu cau|de nghi)`)
	// workBefore is what one stage leaves to the next, folded.
	workBefore = regexp.MustCompile(`van ban (?:tra loi|tham dinh|ve viec|bao cao)|bien ban|bao cao|to trinh|ban hanh quyet dinh|co quyet dinh|ket qua (?:tham dinh|kiem tra|xac minh)`)
	// handsOn is what one office does for the next with a file, folded.
	handsOn = regexp.MustCompile(`\b(?:bao cao|trinh) (?:uy ban|chu tich|ubnd|cap co tham quyen)`)
	// atDesk names who looks at a file first, folded.
	atDesk = regexp.MustCompile(`bo phan mot cua`)
	// forSome begins a sentence that is a case and no stage, or stands behind its time, folded.
	forSome = regexp.MustCompile(`^[^a-z]*(?:[a-z] )?(?:doi voi|truong hop|ap dung)\b|ngay (?:lam viec )?(?:doi voi|trong truong hop)\b`)
)

// someOnly tells whether a row tells its time of some people only.
func someOnly(w record.Way) bool {
	return slices.ContainsFunc(strings.FieldsFunc(w.Note, endsSentence), func(sentence string) bool {
		return forSome.MatchString(vi.Fold(sentence)) && len(vi.FindTimeLimits(sentence)) > 0
	})
}

// partly tells whether a part of a row is of some only: it stands in brackets.
func partly(w record.Way) bool {
	note := strings.ToLower(w.Note)
	return strings.Contains(note, "(đối với") || strings.Contains(note, "(trường hợp")
}

// comesAfter tells whether a note counts its time from what was done before with the file.
func comesAfter(note string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(note, endsClause), func(clause string) bool {
		m := clock.FindStringSubmatch(vi.Fold(clause))
		return m != nil && !handedIn.MatchString(m[1]) && workBefore.MatchString(m[1])
	})
}

func endsSentence(r rune) bool { return strings.ContainsRune(".;\n", r) }

func endsClause(r rune) bool { return strings.ContainsRune(".;:,\n", r) }

// laterStage tells whether it does, or hands the file on to who decides.
func laterStage(w record.Way) bool {
	return comesAfter(w.Note) || handsOn.MatchString(vi.Fold(w.Note))
}

// stages joins the ways of a channel that are stages of one file.
func (r *row) stages(ways []record.Way) []record.Way {
	var order []record.Channel
	of := map[record.Channel][]record.Way{}
	for _, w := range ways {
		if of[w.Channel] == nil {
			order = append(order, w.Channel)
		}
		of[w.Channel] = append(of[w.Channel], w)
	}
	told := map[vi.TimeLimit]bool{} // the limits of what is known to be a stage
	for _, c := range order {
		for _, w := range of[c] {
			if areStages(of[c]) {
				told[w.Time.Limit] = true
			}
		}
	}
	if len(told) == 0 {
		return ways
	}
	var out []record.Way
	for _, c := range order {
		whole := areStages(of[c])
		if !whole && slices.ContainsFunc(of[c], func(w record.Way) bool { return w.Time.State != record.TimeStated || !told[w.Time.Limit] }) {
			out = append(out, of[c]...)
			continue
		}
		one := inStages(of[c], whole)
		r.note(StagesJoined, "methods", c.String(), one.TimeNote)
		out = append(out, one)
	}
	return out
}

// areStages tells whether ways of one channel are stages: some begin where another ends, none is for some people only, and
// each has its time and none its own fee.
func areStages(ways []record.Way) bool {
	if len(ways) < 2 || !slices.ContainsFunc(ways, laterStage) {
		return false
	}
	return !slices.ContainsFunc(ways, func(w record.Way) bool {
		return w.Time.State != record.TimeStated || w.TimeNote != "" || w.Case != "" || w.Note == "" || len(w.Fees) > 0 ||
			w.Fee.State != ways[0].Fee.State && w.Fee.State != record.FeeUnknown && ways[0].Fee.State != record.FeeUnknown ||
			someOnly(w)
	})
}

// inStages is one way of its stages, in the order in which they are done: those that begin where another ends stand behind.
// Of a channel that does not tell all of them how many there are is not said.
func inStages(ways []record.Way, whole bool) record.Way {
	ways = slices.Clone(ways)
	slices.SortStableFunc(ways, func(a, b record.Way) int { return stageRank(a) - stageRank(b) })
	out := ways[0]
	var limits []vi.TimeLimit
	var notes []string
	for _, w := range ways {
		limits, notes = append(limits, w.Time.Limit), append(notes, w.Note)
		if out.Fee.State == record.FeeUnknown {
			out.Fee, out.FeeNote = w.Fee, w.FeeNote
		}
	}
	out.Time = record.Time{State: record.TimeSeeNote}
	out.Note = strings.Join(slices.DeleteFunc(notes, func(note string) bool { return note == "" }), "\n")
	if !whole || slices.ContainsFunc(ways, partly) { // how many of them a file goes through is another matter
		limits = nil
	}
	out.TimeNote = record.StagesNote(limits)
	return out
}

// stageRank puts what is counted from the coming in of the file before what is done with its outcome.
func stageRank(w record.Way) int {
	switch {
	case comesAfter(w.Note):
		return 2
	case atDesk.MatchString(vi.Fold(w.Note)):
		return 0
	}
	return 1
}
