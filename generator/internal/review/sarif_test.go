package review_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"niemyet/generator/internal/problem"
)

// TestSARIF holds the report as a log against the official schema.
func TestSARIF(t *testing.T) {
	raw, err := os.ReadFile("../problem/testdata/sarif/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []string{"2026-11-23", "2028-11-23"} {
		var out bytes.Buffer
		if err := report(t, day, birth, `"8.000 đồng"`, `"?"`).WriteSARIF(&out, problem.Vietnamese, "0.1.0"); err != nil {
			t.Fatal(err)
		}
		log, err := jsonschema.UnmarshalJSON(&out)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%s: %v", day, err)
		}
	}
}
