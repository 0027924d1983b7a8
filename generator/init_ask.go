package main

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
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
		*x.to = vi.Collapse(*x.to)
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
	return lineMarks, strings.ContainsAny(text, "\"\\@") || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' })
}

func badPhone(text string) (problem.Text, bool) {
	_, err := vi.ParsePhone(text)
	return phoneForm, err != nil
}

func badHours(text string) (problem.Text, bool) {
	rows, ok := vi.OpeningRows(text)
	return hoursForm, !ok || len(rows) == 0
}

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
			set(name, openAddress, "address = "+record.Quote(f.address))
		}
	}
	if f.centre != "" {
		set(centreFile, openAddress, "address = "+record.Quote(f.centre))
	}
	if f.phone != "" {
		set(config, openPhone, "phone = "+record.Quote(f.phone))
		set(centreFile, openPhone, "phone = "+record.Quote(f.phone))
	}
	if rows, ok := vi.OpeningRows(f.hours); ok && len(rows) > 0 {
		var text strings.Builder
		for i, row := range rows {
			if i > 0 {
				text.WriteString("\n")
			}
			fmt.Fprintf(&text, "[[hours]]\ndays = %s\nopen = \"%s\"\nclose = \"%s\"\n", record.Quote(row.Days), row.From, row.To)
		}
		set(centreFile, openHours, text.String())
	}
}
