package importer_test

import (
	"bytes"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// way is a row of ways in a record.
func way(channel string, lines ...string) string {
	return "[[ways]]\nchannel = \"" + channel + "\"\n" + strings.Join(lines, "\n") + "\n"
}

// TestMergeRows: of rows that have names each is merged for itself, and each of its
// statements: an own time lets the source's new fee in.
func TestMergeRows(t *testing.T) {
	const unknown, day3, day5 = `time = "?"`, `time = "3 ngày"`, `time = "5 ngày"`
	const fee5, fee8 = `fee = "5.000 đồng"`, `fee = "8.000 đồng"`
	document := "[[fact_sources]]\nkey = \"ways.fee\"\ndocument = \"Nghị quyết\"\n"
	for _, c := range []struct {
		name               string
		base, ours, theirs string
		force              bool
		want               string
		file               string // "" is ours
	}{
		{
			"an own time lets the new fee in", way("trực tiếp", unknown, fee5), way("trực tiếp", "# hỏi sở rồi", day3, fee5), way("trực tiếp", unknown, fee8), false,
			"ways.0.fee: 5.000 đồng → 8.000 đồng\n", way("trực tiếp", "# hỏi sở rồi", day3, fee8),
		},
		{
			"an own way lets that of another channel in", way("trực tiếp", unknown, fee5) + way("trực tuyến", day5, fee5), way("trực tiếp", day3, fee5) + way("trực tuyến", day5, fee5),
			way("trực tiếp", unknown, fee5) + way("trực tuyến", day5, fee8), false,
			"ways.1.fee: 5.000 đồng → 8.000 đồng\n", way("trực tiếp", day3, fee5) + way("trực tuyến", day5, fee8),
		},
		{
			"both changed one fee", way("trực tiếp", unknown, fee5), way("trực tiếp", day3, `fee = "6.000 đồng"`), way("trực tiếp", day5, fee8), false,
			"! ways.0.time: 3 ngày | 5 ngày\n! ways.0.fee: 6.000 đồng | 8.000 đồng\n", "",
		},
		{
			"both changed one fee, forced", way("trực tiếp", unknown, fee5), way("trực tiếp", day3, `fee = "6.000 đồng"`), way("trực tiếp", unknown, fee8), true,
			"ways.0.fee: 6.000 đồng → 8.000 đồng\n", way("trực tiếp", day3, fee8),
		},
		{
			"a fee does not come under an own note", way("trực tiếp", day5, fee5), way("trực tiếp", day5, fee5, `fee_note = "Miễn cho hộ nghèo"`), way("trực tiếp", day5, fee8, `fee_note = "Mỗi bản"`), false,
			"! ways.0.fee: 5.000 đồng | 8.000 đồng\n! ways.0.fee_note: Miễn cho hộ nghèo | Mỗi bản\n", "",
		},
		{
			"a fee does not come under a document that somebody named", way("trực tiếp", unknown, fee5), way("trực tiếp", day3, fee5) + document, way("trực tiếp", unknown, fee8), false,
			"! ways.0.fee: 5.000 đồng | 8.000 đồng\n", "",
		},
		{
			"a new way", way("trực tiếp", unknown, fee5), way("trực tiếp", day3, fee5), way("trực tuyến", day5, fee5) + way("trực tiếp", unknown, fee5), false,
			"ways: (không có) → trực tuyến, 5.000 đồng, 5 ngày\n", way("trực tuyến", day5, fee5) + "\n" + way("trực tiếp", day3, fee5),
		},
		{
			"a way that ended", way("trực tiếp", unknown, fee5) + way("trực tuyến", day5, fee5), way("trực tiếp", day3, fee5) + way("trực tuyến", day5, fee5), way("trực tiếp", unknown, fee5), false,
			"ways: trực tuyến, 5.000 đồng, 5 ngày → (không có)\n", way("trực tiếp", day3, fee5),
		},
		{
			"a way that ended, in which the clerk wrote", way("trực tiếp", unknown, fee5) + way("trực tuyến", unknown, fee5), way("trực tiếp", unknown, fee5) + way("trực tuyến", day3, fee5), way("trực tiếp", unknown, fee5), false,
			"! ways.1: trực tuyến, 5.000 đồng, 3 ngày | (không có)\n", "",
		},
		{
			"a way that the clerk took out, and the source changed", way("trực tiếp", unknown, fee5) + way("trực tuyến", unknown, fee5), way("trực tiếp", unknown, fee5), way("trực tiếp", unknown, fee5) + way("trực tuyến", unknown, fee8), false,
			"! ways: (không có) | trực tuyến, 8.000 đồng, ?\n", "",
		},
		{
			"a way that the clerk took out", way("trực tiếp", unknown, fee5) + way("trực tuyến", unknown, fee5), way("trực tiếp", unknown, fee5), way("trực tiếp", unknown, fee8) + way("trực tuyến", unknown, fee5), false,
			"ways.0.fee: 5.000 đồng → 8.000 đồng\n", way("trực tiếp", unknown, fee8),
		},
		{
			"further fees", way("trực tiếp", unknown, fee5), way("trực tiếp", day3, fee5), way("trực tiếp", unknown, fee5, "", "[[ways.fees]]", `name = "Bản sao"`, fee8), false,
			"ways.0.fees: (không có) → 8.000 đồng, Bản sao\n", way("trực tiếp", day3, fee5, "", "[[ways.fees]]", `name = "Bản sao"`, fee8),
		},
		{
			"rows without a name of their own are one list", way("trực tiếp", unknown, fee5) + way("trực tiếp", day5, fee5), way("trực tiếp", day3, fee5) + way("trực tiếp", day5, fee5), way("trực tiếp", unknown, fee8) + way("trực tiếp", day5, fee5), false,
			"! ways: trực tiếp, 5.000 đồng, 3 ngày; trực tiếp, 5.000 đồng, 5 ngày | trực tiếp, 8.000 đồng, ?; trực tiếp, 5.000 đồng, 5 ngày\n", "",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := kindNamed(t, "procedure")
			got, err := importer.Merge(k, front(c.base), front(c.ours), front(c.theirs), choosing(c.force))
			must(t, err)
			if text := merging(got); text != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", text, c.want)
			}
			want := c.file
			if want == "" {
				want = c.ours
			}
			squeeze := func(text string) string { return strings.ReplaceAll(text, "\n\n", "\n") }
			if squeeze(string(got.Data)) != squeeze(string(front(want))) {
				t.Errorf("file:\n%s\nwant:\n%s", got.Data, front(want))
			}
			again, err := importer.Merge(k, got.Base, got.Data, front(c.theirs), importer.Choices{})
			must(t, err)
			if len(again.Changes) > 0 || len(again.Conflicts) != len(got.Conflicts) || !bytes.Equal(again.Data, got.Data) {
				t.Errorf("again:\n%s\n%s", merging(again), again.Data)
			}
		})
	}
}
