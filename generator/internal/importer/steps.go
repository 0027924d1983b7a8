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

// listHead is a letter or number before a step: "a)", "1.", "(2)".
var listHead = regexp.MustCompile(`^[-+*•]*\s*\(?(\d{1,2}|[a-hđ])[.)]\s+`)

// unnumber takes numbers off steps that say their own place: the page counts them itself.
// "Bước 2" goes wherever it stands before the second step; a letter or bare number only
// when all steps have theirs in order, for alone it may number something else.
func (r *row) unnumber(steps []record.Step) {
	letters := len(steps) > 1
	for i, s := range steps {
		m := listHead.FindStringSubmatch(s.Title)
		letters = letters && m != nil && (m[1] == strconv.Itoa(i+1) || m[1] == string(rune('a'+i)))
	}
	for i := range steps {
		own := func(text string) string {
			for range 2 { // "Bước 1: Bước 1: …" is found too
				m := titleNumber.FindStringSubmatch(text)
				if m == nil || strings.TrimLeft(m[1], "0") != strconv.Itoa(i+1) {
					break
				}
				text = text[len(m[0]):]
			}
			return text
		}
		title, text := own(steps[i].Title), own(steps[i].Text)
		if letters {
			title = own(title[len(listHead.FindString(title)):])
		}
		r.renumbered("title", i, steps[i].Title, title)
		r.renumbered("text", i, steps[i].Text, text)
		steps[i].Title, steps[i].Text = title, text
	}
}

// renumbered tells the number that was taken off a step.
func (r *row) renumbered(key string, i int, from, to string) {
	if from == to {
		return
	}
	head := strings.TrimSpace(from[:len(from)-len(to)])
	if listHead.MatchString(head + " ") { // told with the words it stood before
		line, _, _ := strings.Cut(from, "\n")
		r.note(StepTitle, "steps."+strconv.Itoa(i)+"."+key, line, "bước thứ "+strconv.Itoa(i+1))
		return
	}
	r.note(StepTitle, "steps."+strconv.Itoa(i)+"."+key, head, "bước thứ "+strconv.Itoa(i+1))
}
