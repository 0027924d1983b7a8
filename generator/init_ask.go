package main

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// unitFacts are what no table knows of a unit and a person can say at once: by flags, or
// asked one after the other. What is not said stays "?".
type unitFacts struct {
	address string // of the committee
	centre  string // of the place to file
	phone   string
	hours   string // "thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00"
}

// fact is one of them: its flag, its question, and what is wrong with an answer.
type fact struct {
	flag   string
	to     *string
	asks   problem.Text
	refuse func(text string) (problem.Text, bool)
}

func (f *unitFacts) list() []fact {
	return []fact{
		{"address", &f.address, askAddress, badLine},
		{"centre-address", &f.centre, askCentre, badLine},
		{"phone", &f.phone, askPhone, badPhone},
		{"hours", &f.hours, askHours, badHours},
	}
}

// check refuses what flags said wrongly.
func (f *unitFacts) check() error {
	for _, x := range f.list() {
		*x.to = vi.Collapse(strings.TrimSpace(*x.to))
		if why, bad := x.refuse(*x.to); bad && *x.to != "" {
			return wrong(badFact, x.flag, *x.to, why)
		}
	}
	return nil
}

// askFacts asks for what the flags did not say, each until it can be read; an empty line
// leaves it open, and the end of the input all that follows.
func (a *app) askFacts(in io.Reader, f *unitFacts) {
	a.tell(a.err, askIntro)
	lines := bufio.NewScanner(in)
	for _, x := range f.list() {
		for *x.to == "" {
			a.tell(a.err, x.asks)
			if !lines.Scan() {
				a.tell(a.err, askEnd)
				return
			}
			text, _ := vi.Clean(lines.Text())
			if text = vi.Collapse(text); text == "" {
				break
			}
			if why, bad := x.refuse(text); bad {
				a.tell(a.err, askAgain, a.say(why))
				continue
			}
			*x.to = text
		}
	}
}

// badLine refuses what cannot stand in a line of a record.
func badLine(text string) (problem.Text, bool) {
	return lineMarks, strings.ContainsAny(text, "\"\\@\n") || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' })
}

func badPhone(text string) (problem.Text, bool) {
	_, err := vi.ParsePhone(text)
	return phoneForm, err != nil
}

func badHours(text string) (problem.Text, bool) {
	rows, ok := hoursOf(text)
	return hoursForm, !ok || len(rows) == 0
}

// openRow is a line of opening hours.
type openRow struct{ days, from, to string }

var openTimes = regexp.MustCompile(`\d{1,2}(?::\d{2}|h\d{0,2}|g\d{0,2})\s*(?:[–-]|đến)\s*\d{1,2}(?::\d{2}|h\d{0,2}|g\d{0,2})`)

// hoursOf reads "thứ Hai đến thứ Sáu 07:30-11:30, 13:30-17:00; thứ Bảy 07:30-11:30".
func hoursOf(text string) (out []openRow, ok bool) {
	for part := range strings.SplitSeq(text, ";") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		if _, ok := vi.ParseOpening(part); !ok {
			return nil, false
		}
		times := openTimes.FindAllStringIndex(part, -1)
		if len(times) == 0 {
			return nil, false
		}
		days := strings.TrimSuffix(strings.Trim(part[:times[0][0]], " ,:"), " từ")
		for _, at := range times {
			ends := strings.FieldsFunc(strings.Replace(part[at[0]:at[1]], "đến", "-", 1), func(r rune) bool { return r == '-' || r == '–' })
			from, bad := vi.ParseClock(strings.TrimSpace(ends[0]))
			to, also := vi.ParseClock(strings.TrimSpace(ends[1]))
			if bad != nil || also != nil {
				return nil, false
			}
			out = append(out, openRow{days, clockText(from), clockText(to)})
		}
	}
	return out, true
}

func clockText(c vi.Clock) string { return fmt.Sprintf("%02d:%02d", c.Minutes()/60, c.Minutes()%60) }

// Lines of the records of a new unit that stand for what is not known yet.
var (
	openAddress = regexp.MustCompile(`(?m)^(?:# )?address = .*$`)
	openPhone   = regexp.MustCompile(`(?m)^# phone = .*$`)
	openHours   = regexp.MustCompile(`(?m)^# \[\[hours\]\]\n(?:# .*\n)+`)
)

// Records that the facts stand in.
const (
	committeeFile = "content/co-quan/ubnd.md"
	staffFile     = "content/co-quan/van-phong-hdnd-va-ubnd.md"
	centreFile    = "content/co-quan/trung-tam-phuc-vu-hanh-chinh-cong.md"
)

// into writes the facts into the files of a new site.
func (f *unitFacts) into(files map[string][]byte, config string) {
	set := func(name string, at *regexp.Regexp, line string) {
		if !at.Match(files[name]) {
			panic("internal error: " + name + " has no place for " + line)
		}
		files[name] = at.ReplaceAllLiteral(files[name], []byte(line))
	}
	if f.address != "" {
		for _, name := range []string{config, committeeFile, staffFile} {
			set(name, openAddress, "address = "+strconv.Quote(f.address))
		}
	}
	if f.centre != "" {
		set(centreFile, openAddress, "address = "+strconv.Quote(f.centre))
	}
	if f.phone != "" {
		set(config, openPhone, "phone = "+strconv.Quote(f.phone))
		set(centreFile, openPhone, "phone = "+strconv.Quote(f.phone))
	}
	if rows, ok := hoursOf(f.hours); ok && len(rows) > 0 {
		var text strings.Builder
		for i, row := range rows {
			if i > 0 {
				text.WriteString("\n")
			}
			fmt.Fprintf(&text, "[[hours]]\ndays = %q\nopen = %q\nclose = %q\n", row.days, row.from, row.to)
		}
		set(centreFile, openHours, text.String())
	}
}
