package importer

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// steps reads the process. Where one text holds all of it as "Bước 1 … Bước 2 …",
// it is taken apart; where cases have steps of their own, nothing is guessed and the
// text stays whole.
func (r *row) steps(n *node) {
	var out []record.Step
	objects := r.objects(n, "steps")
	for i, s := range objects {
		at := "steps." + strconv.Itoa(i)
		step := record.Step{Title: r.line1(s, at, "title"), Text: r.prose(s, at, "text")}
		r.leftovers(s, at)
		if step.Title == "" && step.Text == "" {
			continue
		}
		out = append(out, step)
	}
	if len(out) == 1 {
		out = r.split(out[0])
	}
	if len(out) == 0 {
		r.note(Missing, "steps", "", unknown)
		out = []record.Step{{Text: unknown}}
	}
	r.unnumber(out)
	for i := range out {
		out[i].Title = strings.TrimRight(r.bullet(out[i].Title), ": ")
		if out[i].Text == "" {
			out[i].Title, out[i].Text = "", out[i].Title
		}
		if out[i].Text == "" {
			out[i].Text = unknown
		}
	}
	r.proc.Steps = out
}

// stepHead is "Bước 2:" at the start of a line, behind a bullet or a letter.
var stepHead = regexp.MustCompile(`(?im)^(?:[-+*•]+[ \t]*|\(?[a-zđ0-9]{1,2}[.)][ \t]*)?b[ưu]ớc[ \t]*(\d{1,2})\b[ \t]*[:.)–-]*[ \t]*`)

// longestTitle is the most characters of a first line that is taken for a title.
const longestTitle = 120

// split takes one text apart when its lines are Bước 1, 2, 3 … once each, and
// nothing but a heading stands before the first.
func (r *row) split(whole record.Step) []record.Step {
	heads := stepHead.FindAllStringSubmatchIndex(whole.Text, -1)
	if len(heads) < 2 || !onlyHeading(whole.Title) || !onlyHeading(whole.Text[:heads[0][0]]) {
		return []record.Step{whole}
	}
	var out []record.Step
	for i, h := range heads {
		end := len(whole.Text)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		body := strings.TrimSpace(whole.Text[h[1]:end])
		if whole.Text[h[2]:h[3]] != strconv.Itoa(i+1) && whole.Text[h[2]:h[3]] != "0"+strconv.Itoa(i+1) || body == "" {
			return []record.Step{whole}
		}
		out = append(out, titled(body))
	}
	from := vi.Collapse(whole.Title + " " + whole.Text[:heads[0][0]])
	r.note(StepsSplit, "steps.0", from, "Bước 1 … Bước "+strconv.Itoa(len(out)))
	return out
}

// onlyHeading tells of words before the first step that say nothing of their own.
func onlyHeading(text string) bool {
	switch strings.TrimLeft(vi.Fold(text), "0123456789 ") {
	case "", "trinh tu thuc hien", "trinh tu", "cac buoc thuc hien", "trinh tu thuc hien nhu sau":
		return true
	}
	return false
}

// titled takes a short first line for the step's title, if more lines follow and the
// line is no sentence.
func titled(body string) record.Step {
	first, rest, more := strings.Cut(body, "\n")
	if !more || utf8.RuneCountInString(first) > longestTitle || strings.HasSuffix(first, ".") || strings.HasSuffix(first, ";") {
		return record.Step{Text: body}
	}
	return record.Step{Title: first, Text: strings.TrimSpace(rest)}
}

var titleNumber = regexp.MustCompile(`(?i)^[-+*]*\s*b[ưu]ớc\s*(\d{1,2})\b\s*[:.)–-]*\s*`)

// unnumber takes "Bước 1." off titles when all steps are so numbered in order: the
// page counts them itself.
func (r *row) unnumber(steps []record.Step) {
	for i, s := range steps {
		m := titleNumber.FindStringSubmatch(s.Title)
		if m == nil || strings.TrimLeft(m[1], "0") != strconv.Itoa(i+1) {
			return
		}
	}
	for i := range steps {
		head := titleNumber.FindString(steps[i].Title)
		steps[i].Title = steps[i].Title[len(head):]
		r.note(StepTitle, "steps."+strconv.Itoa(i)+".title", strings.TrimSpace(head), "bước thứ "+strconv.Itoa(i+1))
	}
}
