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
	} else {
		out = r.splitCases(out)
	}
	if len(out) == 0 {
		r.note(Missing, "steps", "", unknown)
		out = []record.Step{{Text: unknown}}
	}
	r.unnumber(out)
	for i := range out {
		out[i].Title = wholeBrackets(strings.TrimRight(r.bullet(out[i].Title), ": "))
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

// split takes one text apart when its lines are Bước 1, 2, 3 … and nothing but a heading
// stands before the first, or when each of its cases has such lines below its heading.
func (r *row) split(whole record.Step) []record.Step {
	heads := stepHead.FindAllStringIndex(whole.Text, -1)
	if len(heads) < 2 || !onlyHeading(whole.Title) {
		return []record.Step{whole}
	}
	before := whole.Text[:heads[0][0]]
	out := []record.Step(nil)
	if onlyHeading(before) {
		out = sequence(whole.Text[heads[0][0]:])
	}
	if out == nil {
		out = casesOf(whole.Text)
	}
	if out == nil {
		return []record.Step{whole}
	}
	from := vi.Collapse(whole.Title + " " + before)
	r.note(StepsSplit, "steps.0", from, "Bước 1 … Bước "+strconv.Itoa(len(out)))
	return out
}

// sequence parts a text that begins with its Bước 1; nil when its steps are in disorder. A
// number that is missing or stands twice is a slip of the source, unless the text speaks
// of steps by number.
func sequence(text string) (out []record.Step) {
	heads := stepHead.FindAllStringSubmatchIndex(text, -1)
	if len(heads) == 0 || heads[0][0] != 0 {
		return nil
	}
	last, plain := 0, true
	for i, h := range heads {
		end := len(text)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		n, _ := strconv.Atoi(text[h[2]:h[3]])
		body := strings.TrimSpace(text[h[1]:end])
		if body == "" || n < last || i == 0 && n != 1 {
			return nil
		}
		plain = plain && n == i+1
		last = n
		out = append(out, titled(body))
	}
	if !plain && len(stepNamed.FindAllString(text, -1)) > len(heads) {
		return nil
	}
	return out
}

// stepNamed is a step named by its number, anywhere.
var stepNamed = regexp.MustCompile(`(?i)b[ưu]ớc[ \t]*\d`)

// caseLabel is what marks the heading of a case: "a.1. ", "(2) ", "* ", "Trường hợp …".
var caseLabel = regexp.MustCompile(`^(?:[*•+-]\s*)?(?:\(?(?:[a-zđ]|\d{1,2})(?:[.\d]{1,4})?[.)]?\s+)?(.+)$`)

// caseTitle is a heading without its label; "" for a line that is none.
func caseTitle(line string) string {
	line = strings.TrimSpace(line)
	m := caseLabel.FindStringSubmatch(line)
	if m == nil || utf8.RuneCountInString(line) > longestHead {
		return ""
	}
	title := strings.TrimRight(m[1], " :;.")
	if m[1] == line && !forWhom.MatchString(vi.Fold(line)) {
		return "" // neither a label nor words say that it is one
	}
	return title
}

// casesOf parts a text whose cases each stand below a heading and have steps of their own;
// nil when anything else stands in it.
func casesOf(text string) (out []record.Step) {
	lines := strings.Split(text, "\n")
	var begins []int // lines with a Bước 1
	for i, line := range lines {
		if m := stepHead.FindStringSubmatch(line); m != nil && strings.TrimLeft(m[1], "0") == "1" {
			begins = append(begins, i)
		}
	}
	if len(begins) < 2 || begins[0] == 0 || !onlyHeading(strings.Join(lines[:begins[0]-1], "\n")) {
		return nil
	}
	for i, at := range begins {
		end := len(lines)
		if i+1 < len(begins) {
			end = begins[i+1] - 1
		}
		title := caseTitle(lines[at-1])
		steps := sequence(strings.Join(lines[at:max(at, end)], "\n"))
		if title == "" || steps == nil {
			return nil
		}
		out = append(out, inCaseOf(title, steps)...)
	}
	return out
}

// splitCases parts steps whose titles all are cases and whose texts hold the steps.
func (r *row) splitCases(all []record.Step) []record.Step {
	var out []record.Step
	parted := false
	for _, s := range all {
		title := caseTitle(s.Title)
		if title == "" || s.Text == "" || !forWhom.MatchString(vi.Fold(title)) {
			return all
		}
		if steps := sequence(s.Text); steps != nil {
			out, parted = append(out, inCaseOf(title, steps)...), true
		} else {
			out = append(out, record.Step{Case: vi.UpperFirst(title), Text: s.Text})
		}
	}
	if !parted {
		return all
	}
	r.note(StepsSplit, "steps", strconv.Itoa(len(all))+" trường hợp", strconv.Itoa(len(out))+" bước")
	return out
}

func inCaseOf(title string, steps []record.Step) []record.Step {
	for i := range steps {
		steps[i].Case = vi.UpperFirst(title)
	}
	return steps
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
		if holdsOthers(steps[i].Text, i+1) {
			continue // steps that could not be parted keep all their numbers
		}
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

// holdsOthers tells a text with lines of further steps.
func holdsOthers(text string, own int) bool {
	for _, m := range stepHead.FindAllStringSubmatch(text, -1) {
		if n, _ := strconv.Atoi(m[1]); n != own {
			return true
		}
	}
	return false
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
