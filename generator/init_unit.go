package main

import (
	"bufio"
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/units"
	"niemyet/generator/internal/vi"
)

// ward is what `niemyet init --unit` lays down: the offices, lines and board that every
// commune has since July 2025. What nobody but the commune knows is "?" or left out.
//
//go:embed all:ward
var ward embed.FS

// unitWish says as which unit to begin, and by which table.
type unitWish struct {
	name  string
	table string // a file; "" for the table in the program
	facts unitFacts
	ask   bool // for facts, though nobody sits at a terminal
}

// initUnit lays a site of a real unit down: it holds no sample, and says what is missing.
func (a *app) initUnit(dir string, day vi.Date, wish unitWish) error {
	table, err := unitTable(wish.table)
	if err != nil {
		return err
	}
	unit, err := a.chosen(table, wish.name)
	if err != nil {
		return err
	}
	if wish.ask || terminal(os.Stdin) && terminal(a.err) {
		a.askFacts(os.Stdin, &wish.facts)
	}
	files := unitFiles()
	wish.facts.into(files, site.ConfigFile)
	count, err := lay(dir, files, unitMarks(table, unit))
	if err != nil {
		return err
	}
	a.tell(a.out, startedUnit, count, dir, unit.Full(), unit.Code, table.State)
	from := sourceFlags{source: dir, date: day}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	a.tellReadiness(a.out, s, found)
	a.tell(a.out, startedNext, typed(dir))
	a.putStart(dir)
	return nil
}

// unitTable is the table of a file, or the one in the program.
func unitTable(file string) (*units.Table, error) {
	if file == "" {
		return units.Carried(), nil
	}
	data, err := disk.Read(file)
	if err != nil {
		return nil, machineError{err}
	}
	table, err := units.Read(bytes.NewReader(data))
	var bad *units.FormError
	if errors.As(err, &bad) {
		return nil, wrong(badUnits, file, bad.Line, vi.Truncate(bad.Text, 60))
	}
	if err != nil {
		return nil, machineError{err}
	}
	return table, nil
}

// chosen is the unit that a name means. Several are asked about on a terminal and listed
// elsewhere, each as it is to be typed.
func (a *app) chosen(table *units.Table, name string) (*units.Unit, error) {
	found := table.Find(name)
	if unit, ok := found.One(); ok {
		return unit, nil
	}
	if len(found.Units) > 0 && terminal(os.Stdin) && terminal(a.err) {
		return a.ask(os.Stdin, name, found)
	}
	list := a.asTyped(found.Units)
	switch found.Fit {
	case units.FitsName:
		return nil, wrong(severalUnits, name, len(found.Units), list)
	case units.FitsFormer:
		return nil, wrong(formerUnit, name, list)
	case units.FitsNearly:
		return nil, wrong(nearlyUnit, name, list)
	}
	return nil, wrong(noUnit, name, table.State)
}

// mostListed is how many units a refusal lists: all but of former wards that were numbers.
const mostListed = 24

// asTyped are units as they are to be typed, one a line.
func (a *app) asTyped(list []*units.Unit) string {
	var lines strings.Builder
	for _, u := range list[:min(len(list), mostListed)] {
		fmt.Fprintf(&lines, "\n  --unit \"%s\"", u.Full())
	}
	if more := len(list) - mostListed; more > 0 {
		a.tell(&lines, moreUnits, more)
	}
	return lines.String()
}

// ask lets a person choose by a number.
func (a *app) ask(in io.Reader, name string, found units.Found) (*units.Unit, error) {
	a.tell(a.err, whichUnit, name)
	for i, u := range found.Units {
		a.tell(a.err, oneUnit, i+1, u.Full(), u.Code, strings.Join(u.Former, "; "))
	}
	lines := bufio.NewScanner(in)
	for {
		a.tell(a.err, typeNumber, len(found.Units))
		if !lines.Scan() {
			return nil, wrong(noneChosen)
		}
		if n, err := strconv.Atoi(strings.TrimSpace(lines.Text())); err == nil && n >= 1 && n <= len(found.Units) {
			return found.Units[n-1], nil
		}
	}
}

// unitFiles are the starter with the records of a real unit in the place of its samples,
// and with a config.toml that begins with the unit and goes on as the starter's.
func unitFiles() map[string][]byte {
	files, samples := filesOf(ward, "ward"), starterFiles()
	for name, data := range samples {
		if !strings.HasPrefix(name, "content/") && name != site.ConfigFile && name != readmeFile {
			files[name] = data
		}
	}
	const chapter = "\n# ---- "
	_, rest, _ := strings.Cut(string(samples[site.ConfigFile]), chapter) // the unit's own chapter
	_, rest, _ = strings.Cut(rest, chapter)
	files[site.ConfigFile] = append(files[site.ConfigFile], chapter+rest...)
	return files
}

const readmeFile = "README.md"

// unitMarks fill the records with what the table knows of the unit.
func unitMarks(table *units.Table, u *units.Unit) *strings.Replacer {
	name := inText(u.Kind(), u.Name, u.Bare())
	former := slices.DeleteFunc(slices.Clone(u.Former), func(f string) bool { return f == u.Name })
	quoted := make([]string, len(former))
	for i, f := range former {
		quoted[i] = record.Quote(f)
	}
	return strings.NewReplacer(
		"@unit@", name, "@code@", u.Code, "@province@", u.Province, "@province_in_text@", vi.LowerFirst(u.Province),
		"@former@", strings.Join(quoted, ", "), "@area@", u.Area, "@state@", table.State,
		"@domain@", domain(u), "@former_section@", formerSection(u, name, former),
		tierMark, tierOf(u.Province), levelMark, unitOneStop+" "+name, oneStopMark, unitOneStop,
	)
}

// tierOf is what a province is called for short: "tỉnh", or "thành phố" for one that is a city.
func tierOf(province string) string {
	if strings.HasPrefix(vi.Fold(province), "thanh pho ") {
		return tierCity
	}
	return tierProvince
}

// inText is a unit's name inside a sentence: the kind is small, but before a number
// (Nghị định 30/2020/NĐ-CP, Phụ lục II).
func inText(kind, name, bare string) string {
	if kind == "" || strings.ContainsAny(bare[:1], "0123456789") {
		return name
	}
	return strings.ToLower(kind) + strings.TrimPrefix(name, kind)
}

// domain is the form that a commune's page has below its province's.
func domain(u *units.Unit) string {
	_, province, _ := strings.Cut(vi.Fold(u.Province), " ")
	province = strings.TrimPrefix(province, "pho ")
	join := func(text string) string { return strings.ReplaceAll(text, " ", "") }
	return join(vi.Fold(u.Bare())) + "." + join(province) + ".gov.vn"
}

// formerSection is the part of the page on the site that tells what the unit was made of.
func formerSection(u *units.Unit, name string, former []string) string {
	if len(former) == 0 {
		return ""
	}
	var lines strings.Builder
	fmt.Fprintf(&lines, formerHeading, name, u.Code, vi.LowerFirst(u.Province))
	for _, f := range former {
		before := ""
		if u.Moved() {
			before = fmt.Sprintf(formerWithin, u.FormerProvince)
		}
		fmt.Fprintf(&lines, formerLine, f, before)
	}
	return strings.TrimRight(lines.String(), "\n")
}
