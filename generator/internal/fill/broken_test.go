package fill_test

import (
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/fill"
)

// TestAnswerMeetsBrokenRecord: a record that somebody broke after the questions were asked keeps the whole
// answer back: it is told by name (E661), and no other record gets half of what was said.
func TestAnswerMeetsBrokenRecord(t *testing.T) {
	from := ward()
	fees := asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	from["content/thu-tuc/hai.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Hai\nfee = \"?\"\n+++\n")}
	p, err := fill.Make(from, []fill.Answer{{Question: fees, Files: []string{fees.Gaps[0].File, fees.Gaps[1].File}, Value: "8.000 đồng", Source: resolution}})
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, found := range p.Problems {
		if found.Code == "E661" && found.File == "content/thu-tuc/hai.md" {
			told++
		}
	}
	if told != 1 || !p.Problems.Failed() {
		t.Errorf("told %d times, failed %v: %v", told, p.Problems.Failed(), p.Problems)
	}
}
