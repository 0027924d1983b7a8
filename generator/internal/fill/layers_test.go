package fill_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/fill"
)

// layered is a ward whose procedures lie in a base, one with a value of the ward's own.
func layered() fstest.MapFS {
	from := ward()
	for name, f := range from {
		if under, is := strings.CutPrefix(name, "content/"); is {
			from["nguon/content/"+under] = f
			delete(from, name)
		}
	}
	from["config.toml"] = &fstest.MapFile{Data: []byte(config + "\n[[sources]]\nname = \"Quốc gia\"\npath = \"nguon\"\n")}
	from["content/thu-tuc/hai.md"] = &fstest.MapFile{Data: []byte("+++\nresult = \"Bản sao\" # của phường\n+++\n")}
	return from
}

// TestAnswersBelow: what a layer leaves open is asked for; the answer stands in the site's
// own file and nothing else does, and nothing is asked for again.
func TestAnswersBelow(t *testing.T) {
	from := layered()
	q := asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	a := fill.Answer{Question: q, Files: []string{"content/thu-tuc/mot.md", "content/thu-tuc/hai.md"}, Value: "8000", Source: resolution}
	p, now := made(t, from, a)
	if len(now) != 2 || len(p.Problems) > 0 || p.Values != 4 {
		t.Fatalf("%q %v %d", now, p.Problems, p.Values)
	}
	ways := "\n[[ways]]\nchannel = \"trực tiếp\"\nfee = \"8.000 đồng\"\n\n[[ways]]\nchannel = \"bưu chính\"\nfee = \"8.000 đồng\"\n"
	cited := "\n[[fact_sources]]\nkey = \"ways.fee\"\ndocument = \"Nghị quyết mẫu\"\npage = \"trang 3\"\nby = \"Tổ Một cửa\"\nnoted_on = 2026-11-26\n+++\n"
	if want := "+++\ncode = \"1.000001\"\ntodo = [\"Gọi hỏi chị Hoa\"]\n" + ways + cited; now["mot"] != want {
		t.Errorf("a record of the layer alone:\n%s\nwant\n%s", now["mot"], want)
	}
	if !strings.Contains(now["hai"], "result = \"Bản sao\" # của phường\n") || !strings.Contains(now["hai"], ways) || strings.Contains(now["hai"], "agency") {
		t.Errorf("a record with a value of one's own:\n%s", now["hai"])
	}
	for _, c := range p.Changes {
		if !strings.Contains(string(c.Whole), "name = ") || c.Old == nil != strings.Contains(c.Name, "mot") {
			t.Errorf("%s was %q and is, as a whole,\n%s", c.Name, c.Old, c.Whole)
		}
		from[c.Name] = &fstest.MapFile{Data: c.New}
	}
	for _, q := range questions(t, from) {
		if q.Key == "ways.fee" && q.Group == "Hộ tịch" && q.Why == "nguồn để trống" {
			t.Errorf("asked again: %q", files(q))
		}
	}
	// a file that was changed since the questions were asked is not written over
	from = layered()
	a.Question = asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	from["content/thu-tuc/hai.md"] = &fstest.MapFile{Data: []byte("+++\nresult = \"Khác\"\n+++\n")}
	if _, err := fill.Make(from, []fill.Answer{a}); !errors.Is(err, amend.ErrChanged) {
		t.Errorf("a file that changed meanwhile: %v", err)
	}
}
