package importer

import (
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// fillNamed gives a record its short name and its number, where the kind's row says what
// they are made from: "III.2".
func (s *listSheet) fillNamed(d *recordDraft, r listRow) {
	if from := d.kind.Import.NameFrom; from != "" {
		long, ok := d.get(from)
		if name, there := d.get("name"); there && !ok {
			d.entries = append(d.entries, d.made(from, name.text, name.column))
		} else if ok && !there {
			d.entries = append([]entry{d.made("name", shortDuty(long.text), long.column)}, d.entries...)
		}
	}
	key := d.kind.Import.Number
	number, ok := d.get(key)
	if ok && r.number != "" && !strings.Contains(number.text, r.number) {
		d.drop(key)
		d.entries = append(d.entries, d.made(key, r.number+"."+strings.TrimSuffix(number.text, "."), number.column))
	}
}

// made is a value that no cell holds as it is.
func (d *recordDraft) made(key, text string, column int) entry {
	field, _ := d.kind.Field(key)
	return entry{key, record.Quote(text), text, field, column}
}

// The short name of a duty is its first clause, when that is neither a word nor a paragraph.
const (
	shortestName = 25
	longestName  = 110
)

func shortDuty(duty string) string {
	duty = vi.Collapse(duty)
	for i := range duty {
		if i < shortestName || !strings.HasPrefix(duty[i:], ". ") && !strings.HasPrefix(duty[i:], "; ") && !strings.HasPrefix(duty[i:], ": ") {
			continue
		}
		if len([]rune(duty[:i])) <= longestName {
			return duty[:i]
		}
		break
	}
	return vi.Truncate(strings.TrimSuffix(duty, "."), longestName)
}

// planName is the plan that the lines above a table name: "KẾ HOẠCH" and the line below
// it, or one line that begins so.
func planName(above []grid.Block, t *grid.Table, head int) string {
	var lines []string
	for _, b := range above {
		if b.Table == nil {
			lines = append(lines, strings.Split(b.Text, "\n")...)
		}
	}
	for _, r := range t.Rows[:head] {
		for _, c := range r.Cells {
			if c.Text != "" && !c.Copied {
				lines = append(lines, vi.Collapse(c.Text))
			}
		}
	}
	for i, line := range lines {
		folded := vi.Fold(line)
		switch {
		case folded == "ke hoach" && i+1 < len(lines):
			return "Kế hoạch " + vi.LowerFirst(calm(lines[i+1]))
		case strings.HasPrefix(folded, "ke hoach ") && len([]rune(line)) < 300:
			return vi.UpperFirst(calm(line))
		}
	}
	return ""
}

// calm writes a line that shouts in small letters; abbreviations in it are lost, and a
// clerk sees the name in every record.
func calm(line string) string {
	if strings.ToUpper(line) != line {
		return line
	}
	return strings.ToLower(line)
}

// fieldOf is the field that a heading names: "I. Lĩnh vực Hộ tịch" is "Hộ tịch".
func fieldOf(section string) string {
	text := strings.TrimSpace(section)
	if m := romanHead.FindString(text); m != "" {
		text = strings.TrimSpace(strings.TrimLeft(text[len(m):], ".) "))
	}
	if vi.Fold(text) == "" {
		return ""
	}
	words := strings.Fields(text)
	if len(words) > 2 && vi.Fold(words[0]+" "+words[1]) == "linh vuc" {
		text = strings.Join(words[2:], " ")
	}
	return vi.UpperFirst(calm(strings.Trim(text, " :")))
}
