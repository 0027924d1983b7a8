package importer_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/vi"
)

var update = flag.Bool("update", false, "write the golden files anew")

// values lists every text and number of a JSON value, by a reader of its own.
func values(v any, out []string) []string {
	switch v := v.(type) {
	case string:
		return append(out, v)
	case json.Number:
		return append(out, v.String())
	case bool:
		return append(out, fmt.Sprint(v))
	case []any:
		for _, item := range v {
			out = values(item, out)
		}
	case map[string]any:
		for _, item := range v {
			out = values(item, out)
		}
	}
	return out
}

// Steps are numbered in words before folding: folded, "bắt buộc" ends like "bước", and a line that ends so lost its end
// where the next begins with a number.
var (
	stepNumber = regexp.MustCompile(`(?i)\bbước\s+\d+\b ?`)
	stepLetter = regexp.MustCompile(`(?i)^\W*[\pL\d]{1,2}[).: ]+bước\s+\d+\b ?`)
)

// gluedDay is a day typed onto the word before it; records have a space there.
var gluedDay = regexp.MustCompile(`(\p{Ll})(\d{1,2}/\d{1,2}/\d{4})`)

// bare folds a text and takes out "Bước 1": the pages number the steps, and the
// report says that it was taken out.
func bare(text string) string {
	text, _ = vi.Clean(text)
	text = gluedDay.ReplaceAllString(text, "$1 $2")
	return vi.Collapse(vi.Fold(stepNumber.ReplaceAllString(text, "")))
}

// lost lists the values of a source row that are neither in its record nor in the
// report, line by line.
func lost(source any, recordAndReport string) (out []string) {
	told := bare(recordAndReport)
	for _, v := range values(source, nil) {
		for _, line := range strings.Split(v, "\n") {
			line, _ = vi.Clean(line)
			if f := bare(stepLetter.ReplaceAllString(line, "")); !strings.Contains(told, f) {
				out = append(out, line)
			}
		}
	}
	return out
}

// TestLost holds the reader that finds what is lost against texts of which it is known.
func TestLost(t *testing.T) {
	for _, c := range []struct {
		name, source, told string
		lost               int
	}{
		{"told", "Nộp hồ sơ", "title = \"Nộp hồ sơ\"", 0},
		{"lost", "Nộp hồ sơ\nNhận kết quả", "title = \"Nộp hồ sơ\"", 1},
		{"a step's number is the page's", "Bước 1: Nộp hồ sơ\nđ) BƯỚC 2. Nhận kết quả", "Nộp hồ sơ\nNhận kết quả", 0},
		{"a number on the next line is none of a step", "Bảo hiểm bắt buộc", "title = \"Bảo hiểm bắt buộc\"\n1. Đối với thân nhân", 0},
		{"nor does a step's number hide a word", "Bảo hiểm bắt buộc", "Bảo hiểm\nBước 1", 1},
	} {
		if got := lost(c.source, c.told); len(got) != c.lost {
			t.Errorf("%s: lost %q", c.name, got)
		}
	}
}

// told gathers, for every code, the record and its part of the report.
func told(tb testing.TB, got importer.Result) map[string]string {
	tb.Helper()
	files := map[string][]byte{}
	for _, f := range got.Files {
		files[f.Name] = f.Data
	}
	out := map[string]string{}
	for _, row := range got.Report.Rows {
		var b strings.Builder
		b.Write(files[row.File])
		for _, e := range row.Entries {
			b.WriteString("\n" + e.From + "\n" + e.To)
		}
		out[row.Code] += b.String()
	}
	return out
}

// TestNothingLost holds every value of all rows against record and report.
func TestNothingLost(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at once that shorter tests do not")
	}
	data := national.Read(t, national.Procedures)
	got := importNational(t)
	told := told(t, got)
	count, missing := 0, 0
	for line := range bytes.Lines(data) {
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.UseNumber()
		var row map[string]any
		if err := dec.Decode(&row); err != nil {
			t.Fatal(err)
		}
		count += len(values(row, nil))
		for _, l := range lost(row, told[row["code"].(string)]) {
			if missing++; missing < 20 {
				t.Errorf("%s lost %q", row["code"], l)
			}
		}
	}
	t.Log(count, "values,", missing, "lost")
}

// TestReportTellsAll: what an entry says is in the report that a clerk reads.
func TestReportTellsAll(t *testing.T) {
	got := importNational(t)
	var text bytes.Buffer
	if err := got.Report.WriteMarkdown(&text); err != nil {
		t.Fatal(err)
	}
	report := vi.Fold(text.String())
	seen := map[string]bool{}
	for _, row := range got.Report.Rows {
		for _, e := range row.Entries {
			if seen[e.From] {
				continue
			}
			seen[e.From] = true
			if !strings.Contains(report, vi.Fold(e.From)) {
				t.Fatalf("%s: the report does not tell %q (%s)", row.Code, e.From, e.Verdict)
			}
		}
	}
}

// TestReport is the report on a few rows, whole.
func TestReport(t *testing.T) {
	rows := append(slices.Clone(hostile[:5]), hostile[10], hostile[18], hostile[21])
	var text bytes.Buffer
	got := importAll(t, []byte(strings.Join(rows, "\n")))
	if err := got.Report.WriteMarkdown(&text); err != nil {
		t.Fatal(err)
	}
	const file = "testdata/report.md"
	if *update {
		if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if text.String() != string(want) {
		t.Errorf("the report differs from %s; look at it and run with -update\n%s", file, text.String())
	}
}
