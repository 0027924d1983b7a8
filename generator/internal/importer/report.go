package importer

import (
	"path"

	"niemyet/generator/internal/problem"
)

// Report says what became of every row.
type Report struct {
	Sources []string
	Lines   int         // rows read, also those that are no JSON or repeat another
	Rows    []RowReport // in order of codes
}

// RowReport is the report on one row.
type RowReport struct {
	Source  string
	Line    int
	Code    string
	Name    string
	File    string       // "" when the row was left out
	Left    problem.Code // why it was left out
	Entries []Entry
	Todos   []string // what the record asks a clerk to do
	Choice  Choice   // whether it was chosen, and why
	Facts   Facts    // what it was chosen by
}

// Facts are what a clerk chooses procedures by.
type Facts struct {
	Field, Level, Agencies, Decision string
	Uses                             int
}

// Entry is one thing done with one value.
type Entry struct {
	Verdict  Verdict
	At       string // path in the source: "methods.0.fee"
	From, To string
}

func (r *row) report() RowReport {
	out := RowReport{Source: path.Base(r.from), Line: r.line, Code: r.code, Name: r.name, Left: r.left, Entries: r.entries, Choice: r.choice, Facts: r.facts}
	if r.data != nil {
		out.File, out.Todos = r.file, r.todo
	}
	return out
}

// Count is how often each verdict was given.
type Count struct {
	Verdict Verdict
	Times   int
	Rows    int // records in which it was made
}

// Counts lists the verdicts that were given, in the order of the report.
func (r *Report) Counts() (out []Count) {
	times, rows := map[Verdict]int{}, map[Verdict]int{}
	for _, row := range r.Rows {
		seen := map[Verdict]bool{}
		for _, e := range row.Entries {
			times[e.Verdict]++
			if !seen[e.Verdict] {
				seen[e.Verdict] = true
				rows[e.Verdict]++
			}
		}
	}
	for _, d := range verdictOrder {
		if times[d] > 0 {
			out = append(out, Count{d, times[d], rows[d]})
		}
	}
	return out
}

// Made is how many records were made.
func (r *Report) Made() (n int) {
	for _, row := range r.Rows {
		if row.File != "" {
			n++
		}
	}
	return n
}

// Todos is how many things are left for a clerk, and in how many records.
func (r *Report) Todos() (lines, records int) {
	for _, row := range r.Rows {
		lines += len(row.Todos)
		if len(row.Todos) > 0 {
			records++
		}
	}
	return lines, records
}

// Chosen counts what was decided: records left by a clerk's word or a proposal accepted,
// and those imported all the same that the importer would leave.
func (r *Report) Chosen() (left, proposed int) {
	for _, row := range r.Rows {
		switch {
		case row.Choice.Left:
			left++
		case row.Choice.Proposed():
			proposed++
		}
	}
	return left, proposed
}

// ReasonCount is how many procedures a reason speaks of.
type ReasonCount struct {
	Choice Choice // of the first of them
	Rows   []int  // their places in Rows
}

// ByReason counts procedures by the reasons that speak against them, in the order of
// Reasons, a clerk's own first.
func (r *Report) ByReason() (out []ReasonCount) {
	order := []string{leftByCode, leftByLevel, leftByField, leftByAgency}
	for _, reason := range Reasons() {
		order = append(order, reason.ID)
	}
	at := map[string][]int{}
	for i, row := range r.Rows {
		at[row.Choice.Reason] = append(at[row.Choice.Reason], i)
	}
	for _, id := range order {
		if rows := at[id]; len(rows) > 0 {
			out = append(out, ReasonCount{r.Rows[rows[0]].Choice, rows})
		}
	}
	return out
}
