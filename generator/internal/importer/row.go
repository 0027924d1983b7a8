package importer

import (
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// row is one line of the export on its way to a record.
type row struct {
	from    string // name of the export
	line    int
	node    *node
	code    string
	name    string
	proc    *record.Procedure
	entries []Entry
	mended  vi.Mended
	markers int // bullets taken off names and cases
	days    int // days parted from the word before them

	file     string
	data     []byte       // the encoded record; nil when the row was left out
	left     problem.Code // why it was left out
	leftArgs []string
	todos    todoList
	todo     []string // todos as lines, once the record is written
	values   string   // see all
	choice   Choice
	facts    Facts
	others   elsewhere // how all rows count papers
}

// note adds a line to the row's part of the report.
func (r *row) note(d Verdict, at, from, to string) {
	r.entries = append(r.entries, Entry{d, at, from, to})
}

var codePattern = regexp.MustCompile(`^\d\.\d{6,7}$`)

// stopAtEnd is a mark at the end of a name that nothing follows; "…" and "v.v." are words.
var stopAtEnd = regexp.MustCompile(`([\p{L}\d)”"])\s*[.;:,]$`)

// unstopped is a name without the mark that ends a sentence: a name is none.
func unstopped(name string) string {
	if strings.HasSuffix(strings.ToLower(name), "v.v.") {
		return name
	}
	return stopAtEnd.ReplaceAllString(name, "$1")
}

// convert makes the record. Of other rows it needs how they count papers.
func (r *row) convert(opt Options) {
	n := r.node
	r.code = r.line1(n, "", "code")
	r.name = r.plainName(unstopped(r.line1(n, "", "name")))
	switch {
	case !codePattern.MatchString(r.code):
		r.leave("W602", "value", vi.Truncate(r.code, 40))
		return
	case r.name == "":
		r.leave("W605")
		return
	}
	p := &record.Procedure{Code: record.Code(r.code), Name: r.name, Popularity: opt.Popularity[r.code]}
	r.proc = p
	p.Field = r.orMissing(r.line1(n, "", "field"), "field", "Chưa rõ lĩnh vực", "Ghi lĩnh vực của thủ tục: nguồn không có.")
	p.Level = r.orMissing(r.line1(n, "", "level"), "level", "Chưa rõ cấp thực hiện", "Ghi cấp thực hiện: nguồn không có.")
	p.Regulation = r.line1(n, "", "type")
	p.Keywords = r.words(n, "keywords")
	p.Subjects = r.subjects(n)
	r.agencies(n)
	p.Receiving = unquoted(r.prose(n, "", "receiving_address"))
	p.Result = r.results(n)
	p.Requirements = r.stated(n, "requirements")
	p.DecisionNumber = r.line1(n, "", "decision")
	r.everywhere(opt.Unit)
	r.steps(n)
	r.ways(n)
	r.contradictions(waysOf(n.leaves("", nil)))
	r.papers(n)
	r.legalBasis(n)
	r.draft(opt.Drafts)
	r.base(n, opt)
	r.leftovers(n, "")
}

// leave gives a row up: its values go to the report.
func (r *row) leave(code problem.Code, args ...string) {
	r.left, r.leftArgs = code, args
}

// orMissing stands in for a part that a record must have and that cannot be "?".
func (r *row) orMissing(text, key, instead, todo string) string {
	if text != "" {
		return text
	}
	r.note(Missing, key, "", instead)
	r.todos.add(todo, "")
	return instead
}

// unknown is what a record writes for a fact nobody has told.
const unknown = "?"

// stated reads a part that must be given or said to be none.
func (r *row) stated(n *node, key string) string {
	text := r.prose(n, "", key)
	switch {
	case text == "":
		r.note(Missing, key, "", unknown)
		return unknown
	case text != "Không" && record.None(text):
		r.note(Shortened, key, text, "Không")
		return "Không"
	}
	return text
}

// agencies fills who decides. Where the deciding agency is not given, the competent
// one decides by law, unless it has delegated.
func (r *row) agencies(n *node) {
	p := r.proc
	p.Agency = r.line1(n, "", "agency")
	p.Authority = r.line1(n, "", "authority")
	p.Delegated = r.line1(n, "", "delegated_agency")
	p.Coordinating = r.parts(n, "coordinating_agency")
	switch {
	case p.Agency != "":
	case p.Authority != "":
		p.Agency = p.Authority
		r.note(AgencyFrom, "agency", "", p.Authority)
	default:
		p.Agency = unknown
		r.note(Missing, "agency", "", unknown)
	}
}

// subjects reads who may apply. The portal parts its list at every comma; a part
// in small letters belongs to the one before it ("Cán bộ, công chức, viên chức").
func (r *row) subjects(n *node) []string {
	var out []string
	for _, s := range r.parts(n, "subjects") {
		if len(out) > 0 && s != vi.UpperFirst(s) {
			out[len(out)-1] += ", " + s
			continue
		}
		out = append(out, s)
	}
	if len(out) == 0 {
		r.note(Missing, "subjects", "", unknown)
		return []string{unknown}
	}
	return out
}

// longKeyword is the most characters of a text that is taken for a list of
// keywords; a longer one is a sentence and stays whole.
const longKeyword = 100

// words reads keywords parted by commas.
func (r *row) words(n *node, key string) []string {
	var out []string
	for _, part := range r.parts(n, key) {
		if len([]rune(part)) > longKeyword {
			out = append(out, part)
			continue
		}
		for _, w := range strings.Split(part, ",") {
			if w = strings.TrimSpace(w); w != "" && w != unknown {
				out = append(out, w)
			}
		}
	}
	return out
}

func (r *row) legalBasis(n *node) {
	for i, item := range r.objects(n, "legal_basis") {
		at := "legal_basis." + strconv.Itoa(i)
		c := record.Citation{Number: r.lawNumber(r.line1(item, at, "number"), at), Title: r.line1(item, at, "title")}
		if c.Number != "" || c.Title != "" {
			r.proc.LegalBasis = append(r.proc.LegalBasis, c)
		}
		r.leftovers(item, at)
	}
}

// typedNumber is a number with its type before it, "Nghị định số 25/2025/NĐ-CP", or
// a full stop behind it.
var typedNumber = regexp.MustCompile(`^(?:(?:Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Pháp lệnh|Luật|TT|NĐ|QĐ)?\s*(?:số)?\s*:?\s*)(\d+(?:\.\d+)?\s?/(?:\d{4}/)?[\p{Lu}\d][\p{L}\d&-]*)\s*\.?$`)

// lawNumber takes the type word off a number, so that it meets the law's record.
func (r *row) lawNumber(text, at string) string {
	m := typedNumber.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	number := strings.ReplaceAll(m[1], " ", "")
	if number != text {
		r.note(Shortened, at+".number", text, number)
	}
	return number
}

func (r *row) base(n *node, opt Options) {
	p := r.proc
	p.Source = sourceName
	p.SourceDate.Date = opt.SourceDate
	if address := r.line1(n, "", "url"); address != "" {
		if isURL(address) {
			p.SourceURL = record.URL(address)
			if hasChannel(p.Ways, record.Online) {
				p.Online = record.URL(address)
			}
		} else {
			r.note(NoPlace, "url", address, "")
		}
	}
	p.Todo = r.todos.lines()
}

func hasChannel(ways []record.Way, c record.Channel) bool {
	for _, w := range ways {
		if w.Channel == c {
			return true
		}
	}
	return false
}

// problems of the row: why it was left out.
func (r *row) problems() problem.List {
	if r.left == "" {
		return nil
	}
	return problem.List{problem.New(r.left, r.place(), r.leftArgs...)}
}

func (r *row) place() problem.Place { return problem.Place{File: r.from, Line: r.line, Column: 1} }
