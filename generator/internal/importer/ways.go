package importer

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

var channels = map[string]record.Channel{
	"direct": record.Direct, "truc tiep": record.Direct,
	"postal": record.Postal, "buu chinh": record.Postal, "dich vu buu chinh": record.Postal, "qua dich vu buu chinh": record.Postal,
	"online": record.Online, "truc tuyen": record.Online,
}

// ways reads how one may file, with the time and fee of each way.
func (r *row) ways(n *node) {
	var ways []record.Way
	for i, m := range r.objects(n, "methods") {
		at := "methods." + strconv.Itoa(i)
		ways = append(ways, r.way(m, at))
		r.leftovers(m, at)
	}
	if len(ways) == 0 {
		// A record must name a channel, and the desk takes every file.
		r.note(WayUnclear, "methods", "", record.Direct.String())
		r.todos.add("Ghi cách nộp, thời hạn và phí: nguồn không có, tạm ghi nộp trực tiếp", "")
		ways = []record.Way{{
			Channel: record.Direct, Time: record.Time{State: record.TimeUnknown}, Fee: record.Fee{State: record.FeeUnknown},
		}}
	}
	r.proc.Ways = r.tellApart(r.stages(r.joinAlike(ways)))
}

func (r *row) way(m *node, at string) record.Way {
	source := r.line1(m, at, "channel")
	channel, known := channels[vi.Fold(source)]
	w := record.Way{Channel: channel}
	if !known {
		w.Channel = record.Direct
		w.Case = source // shown beside the channel, so that nothing is claimed in the source's name
		r.note(WayUnclear, join(at, "channel"), source, w.Channel.String())
		r.todos.add("Sửa hình thức nộp: nguồn ghi “"+source+"”, tạm ghi trực tiếp", "")
	} else {
		r.note(Translated, join(at, "channel"), source, channel.String())
	}
	duration, cost := r.text(m, at, "duration"), r.text(m, at, "fee")
	w.Note = r.prose(m, at, "note")

	t := readTime(duration, w.Note)
	w.Time, w.TimeNote = t.time, t.note
	if t.tookNote {
		w.Note = ""
	}
	r.tell(t.verdict, join(at, "duration"), duration, timeWord(t.time), t.todo, w.Channel)

	f := readFee(cost).freeOfAll(r.proc.Name)
	w.Fee, w.FeeNote, w.Fees = f.fee, r.parted(join(at, "fee"), f.note, onLines), f.lines
	r.tell(f.verdict, join(at, "fee"), cost, feeWord(f.fee), f.todo, w.Channel)
	return w
}

// tell notes a verdict about a way and what is left to do.
func (r *row) tell(d Verdict, at, from, to, todo string, c record.Channel) {
	r.note(d, at, vi.Collapse(from), to)
	if todo != "" {
		r.todos.add(todo, c.String())
	}
}

func feeWord(f record.Fee) string {
	switch f.State {
	case record.FeeAmount:
		return f.Amount.String()
	case record.FeeFree:
		return "Không"
	case record.FeeSeeNote:
		return "Xem ghi chú"
	}
	return unknown
}

func timeWord(t record.Time) string {
	switch t.State {
	case record.TimeStated:
		return t.Limit.String()
	case record.TimeSeeNote:
		return "Xem ghi chú"
	case record.TimeNone:
		return "Không quy định"
	}
	return unknown
}

// joinAlike drops a way that repeats another, and makes ways that differ in nothing
// but the fee one way with several fees.
func (r *row) joinAlike(ways []record.Way) (out []record.Way) {
next:
	for i, w := range ways {
		for j, other := range ways[:i] {
			if reflect.DeepEqual(w, other) {
				r.note(WayJoined, "methods."+strconv.Itoa(i), w.Channel.String(), "trùng hoàn toàn với mục "+strconv.Itoa(j+1)+" của nguồn")
				continue next
			}
		}
		for j, other := range out {
			if differOnlyInFee(w, other) {
				out[j].Fees = append(append(out[j].Fees, record.FeeLine{Name: w.FeeNote, Fee: w.Fee}), w.Fees...)
				r.note(WayJoined, "methods."+strconv.Itoa(i), w.Channel.String(), "chỉ khác mức phí, thành một dòng phí của mục "+strconv.Itoa(j+1))
				continue next
			}
		}
		out = append(out, w)
	}
	return out
}

// differOnlyInFee asks that both say whom their fee is for: a fee line needs a name.
func differOnlyInFee(a, b record.Way) bool {
	said := func(w record.Way) bool {
		return w.FeeNote != "" && (w.Fee.State == record.FeeAmount || w.Fee.State == record.FeeFree)
	}
	return a.Channel == b.Channel && a.Case == b.Case && a.Time == b.Time && a.TimeNote == b.TimeNote && a.Note == b.Note && said(a) && said(b)
}

// tellApart gives each of several ways of one channel a case, from the words of its
// note, else from its time, else a number.
func (r *row) tellApart(ways []record.Way) []record.Way {
	repeated := map[record.Channel]bool{}
	seen := map[string]bool{}
	for _, w := range ways {
		key := string(w.Channel) + "\n" + vi.Fold(w.Case)
		repeated[w.Channel] = repeated[w.Channel] || seen[key]
		seen[key] = true
	}
	for _, n := range namings {
		if named, ok := rename(ways, repeated, n); ok {
			for i, w := range named {
				if w.Case != ways[i].Case {
					r.note(WayCase, "ways."+strconv.Itoa(i), w.Channel.String(), w.Case)
				}
			}
			return named
		}
	}
	panic("internal error: numbers do not tell ways apart")
}

// rename tries one way of naming cases; ok is false when it leaves two alike, or one without a name that must have one.
func rename(ways []record.Way, repeated map[record.Channel]bool, by naming) (out []record.Way, ok bool) {
	count := map[record.Channel]int{}
	used := map[string]bool{}
	for _, w := range ways {
		if repeated[w.Channel] {
			count[w.Channel]++
			w.Case = by.name(w, count[w.Channel])
			key := string(w.Channel) + "\n" + vi.Fold(w.Case)
			if vi.Fold(w.Case) == "" && !by.elseToo || used[key] {
				return nil, false
			}
			used[key] = true
		}
		out = append(out, w)
	}
	return out, true
}

// naming is one way of naming cases. With elseToo one way of a channel may have no name: it is that of everybody else.
type naming struct {
	name    func(w record.Way, n int) string
	elseToo bool
}

// namings are the ways of naming cases, the most telling first.
var namings = []naming{
	{name: func(w record.Way, _ int) string { return caseWords(w, 1) }},
	{name: func(w record.Way, _ int) string { return caseWords(w, 2) }},
	{name: func(w record.Way, _ int) string { return placeWords(w) }},
	{name: func(w record.Way, _ int) string { return limitOf(w) }},
	{name: func(w record.Way, _ int) string { return caseOfSome(w) }, elseToo: true},
	{name: func(w record.Way, _ int) string {
		words := caseWords(w, 2)
		if words == "" || w.Time.State != record.TimeStated {
			return ""
		}
		return words + " (" + w.Time.Limit.String() + ")"
	}},
	{name: func(w record.Way, _ int) string {
		if w.Time.State != record.TimeStated {
			return ""
		}
		return "Thời hạn " + w.Time.Limit.String()
	}},
	{name: func(w record.Way, n int) string { return strings.TrimSpace("Mức " + strconv.Itoa(n) + " " + w.Case) }},
}

// usual is how a note calls what is no case.
var usual = regexp.MustCompile(`\b(?:thong|binh) thuong\b`)

// caseOfSome is the case of a way beside one of everybody else; "" where its words are of these.
func caseOfSome(w record.Way) string {
	words := caseWords(w, 1)
	if usual.MatchString(vi.Fold(words)) {
		return ""
	}
	return words
}

// limitHead is what a note says before a limit of time: "Cấp đổi biển số xe: Không quá 07 ngày".
var (
	limitHead = regexp.MustCompile(`(?:^|\n|[-+*;.:] )\s*(\p{Lu}[^:;.\n+]{6,100}): (?:[Kk]hông quá|[Tt]rong thời (?:gian|hạn)|\d|[Cc]ấp ngay)`)
	noSubject = regexp.MustCompile(`^(?:thoi (?:han|gian)|cach thuc|nop|tra ket qua|niem yet|bo phan|chu tich|co quan) `)
)

// limitOf is what the first limit is for that the note of a way tells with its subject; "" when it tells none.
func limitOf(w record.Way) string {
	for _, m := range limitHead.FindAllStringSubmatch(w.Note, -1) {
		if subject := strings.TrimSpace(m[1]); !noSubject.MatchString(vi.Fold(subject) + " ") {
			return subject
		}
	}
	return ""
}

// placeHead is a place that a note begins with: "Tại cơ quan đại diện: 10 USD/bản."
var placeHead = regexp.MustCompile(`^[-+*\s]*(Tại [^:;.\n]+):`)

// placeWords is the place that the note of a way speaks of; "" when it begins with none.
func placeWords(w record.Way) string {
	found := placeHead.FindStringSubmatch(w.Note)
	if found == nil || len([]rune(found[1])) > longestCase {
		return ""
	}
	return strings.TrimSpace(found[1])
}

// ChannelOf is the channel that the portal's word means; "" for a word that nobody knows.
func ChannelOf(word string) record.Channel { return channels[vi.Fold(word)] }
