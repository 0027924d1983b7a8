package importer

import (
	"path"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// script reads a Word document as a radio segment: the first line that is a title gives
// the name, the rest is the script. What a script does not say (slot, presenter, days of
// broadcast) comes from --set or waits in a draft.
func (l *lists) script(name string, f *grid.File) {
	d := &recordDraft{kind: l.opt.Kind}
	s := &listSheet{lists: l, file: name, table: &grid.Table{}}
	title, body := scriptParts(f)
	if title == "" {
		l.report("E610", problem.Place{File: name}, "detail", problem.Both(noLine))
		return
	}
	d.body = body
	cells := map[string]grid.Cell{"name": {Text: title}}
	r := listRow{row: grid.Row{}, cells: cells}
	s.fill(d, r)
	var lacking []string
	for _, f := range record.FieldsOf(d.kind) {
		if _, there := d.get(f.Key); f.Need != record.Optional && !there && !f.Ask {
			lacking = append(lacking, f.Said())
		}
	}
	if len(lacking) > 0 {
		l.report("W613", problem.Place{File: name}, "fields", strings.Join(lacking, ", "))
	}
	rec, ok := s.settle(d, r)
	if !ok {
		return
	}
	s.keep(rec, d, r)
	s.rows[len(s.rows)-1].Line = 1
	l.out.Report.Sheets = append(l.out.Report.Sheets, s.finish(SheetReport{File: path.Base(name), Row: 1}))
}

// scriptParts are the title and the script as Markdown: headings stay headings, each
// paragraph stands alone.
func scriptParts(f *grid.File) (title, body string) {
	var out []string
	for _, b := range f.Blocks {
		if b.Table != nil {
			for _, r := range b.Table.Rows {
				for _, c := range r.Cells {
					if c.Text != "" && !c.Copied {
						out = append(out, escapeLines(c.Text))
					}
				}
			}
			continue
		}
		line := vi.Collapse(b.Text)
		switch {
		case title == "":
			title = line
			if line == strings.ToUpper(line) {
				title = vi.UpperFirst(strings.ToLower(line))
			}
		case strings.HasPrefix(b.Style, "Heading") || b.Bold && len([]rune(line)) < 80 && !strings.HasSuffix(line, "."):
			out = append(out, "## "+line)
		default:
			out = append(out, escapeLines(b.Text))
		}
	}
	return title, strings.Join(out, "\n\n")
}

// escapeLines keeps lines that Markdown would take for something else as they are.
func escapeLines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, ">") || strings.HasPrefix(line, "+++") || strings.HasPrefix(line, "---") || strings.HasPrefix(line, "===") {
			line = `\` + line
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}
