package review_test

import (
	"slices"
	"testing"

	"niemyet/generator/internal/review"
)

// TestLeftBelow: what the file of a layer leaves to do is told at that file, what the site's
// own file leaves at that one, and each record once.
func TestLeftBelow(t *testing.T) {
	under := "+++\nname = \"Việc\"\ncode = \"1.000001\"\nfield = \"Hộ tịch\"\nlevel = \"Cấp xã\"\nsubjects = [\"Công dân\"]\nagency = \"?\"\nresult = \"?\"\n" +
		"requirements = \"Không\"\nforms = \"Không\"\npapers_text = \"Không\"\ntodo = [\"Hỏi tỉnh\"]\nsource_date = 2026-07-01\n\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"?\"\n\n[[steps]]\ntext = \"Nộp.\"\n+++\n"
	r := report(t, "2026-11-23",
		"nguon/content/thu-tuc/viec.md", "", under,
		"content/thu-tuc/viec.md", "", "+++\ncode = \"1.000001\"\nresult = \"?\"\n+++\n",
		"config.toml", "[[fields]]\n", "[[sources]]\nname = \"Quốc gia\"\npath = \"nguon\"\n\n[[fields]]\n",
	)
	var got []string
	for _, o := range r.Owners {
		for _, x := range o.Items {
			if x.Title == "Việc" && (x.Sort == review.Todo || x.Sort == review.Missing) {
				got = append(got, string(x.Sort)+" "+x.File+" "+x.Detail.Vi)
			}
		}
	}
	slices.Sort(got)
	want := []string{
		string(review.Todo) + " nguon/content/thu-tuc/viec.md Hỏi tỉnh",
		string(review.Missing) + " content/thu-tuc/viec.md Kết quả thực hiện (result), dòng 3; Cơ quan giải quyết (agency), dòng nguon/content/thu-tuc/viec.md:7; Phí, lệ phí (fee), dòng nguon/content/thu-tuc/viec.md:18.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
