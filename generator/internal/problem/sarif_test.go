package problem_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"niemyet/generator/internal/problem"
)

// sarifSchema is the official schema, compiled.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	raw, err := os.ReadFile("testdata/sarif/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func sarifOf(t *testing.T, l problem.List, lang problem.Lang) string {
	t.Helper()
	var out bytes.Buffer
	if err := l.WriteSARIF(&out, lang, "0.1.0"); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestSARIF holds logs of every sort of place and of every code against the official
// schema, and the log's own promises against the log.
func TestSARIF(t *testing.T) {
	schema := sarifSchema(t)
	src := problem.NewSource("content/thu-tuc/đăng ký.md", "+++\nfee = \"15.00 đồng\"\n")
	lists := map[string]problem.List{
		"none":       nil,
		"whole file": {problem.New("W109", problem.Place{File: "content/a b.txt"})},
		"a place":    {problem.New("E204", src.Span(10, 23), "value", "15.00 đồng")},
	}
	var all problem.List
	for _, e := range problem.Catalogue() {
		all = append(all, problem.New(e.Code, src.Span(4, 7)))
	}
	lists["every code"] = all
	for name, l := range lists {
		for _, lang := range []problem.Lang{problem.Vietnamese, problem.English} {
			text := sarifOf(t, l, lang)
			if err := validate(t, schema, text); err != nil {
				t.Errorf("%s, %s: %v", name, lang, err)
			}
			if text != sarifOf(t, l, lang) {
				t.Errorf("%s: two runs differ", name)
			}
		}
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn, EndColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(sarifOf(t, append(lists["a place"], all...), "vi")), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("%s points at the rule %s", r.RuleID, run.Tool.Driver.Rules[r.RuleIndex].ID)
		}
	}
	at := run.Results[0].Locations[0].PhysicalLocation
	if at.ArtifactLocation.URI != "content/thu-tuc/%C4%91%C4%83ng%20k%C3%BD.md" || at.Region.StartLine != 2 || at.Region.StartColumn != 7 || at.Region.EndColumn <= at.Region.StartColumn {
		t.Errorf("the place is %+v", at)
	}
}

// TestSARIFSchemaBites: a log with a planted fault is refused, so that the test above
// says something.
func TestSARIFSchemaBites(t *testing.T) {
	schema := sarifSchema(t)
	good := sarifOf(t, problem.List{problem.New("W109", problem.Place{File: "a.txt", Line: 1, Column: 1})}, "vi")
	for _, c := range []struct{ old, new string }{
		{`"level": "warning"`, `"level": "bad"`},
		{`"startLine": 1`, `"startLine": 0`},
		{`"version": "2.1.0"`, `"version": "2.0.0"`},
		{`"ruleIndex": 0`, `"ruleindex": 0`},
	} {
		if !strings.Contains(good, c.old) {
			t.Fatalf("no %s in %s", c.old, good)
		}
		if validate(t, schema, strings.Replace(good, c.old, c.new, 1)) == nil {
			t.Errorf("%s passes", c.new)
		}
	}
}
