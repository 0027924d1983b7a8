package vi

import (
	"slices"
	"strings"
	"testing"
)

// TestFieldTables: every abbreviation of a field has a meaning, stands once and is what the
// reader says; one that an older table explains otherwise would never be said.
func TestFieldTables(t *testing.T) {
	seen := map[string]string{}
	for _, row := range slices.Concat(fieldShort, workShort) {
		for entry := range strings.SplitSeq(row.entries, ";") {
			entry = strings.TrimSpace(entry)
			if entry == "" {
				continue
			}
			short, full, ok := strings.Cut(entry, " ")
			if !ok || capitals(short) < 2 || strings.TrimSpace(full) == "" {
				t.Errorf("%s: %q has no meaning", row.field, entry)
				continue
			}
			if seen[short] != "" {
				t.Errorf("%s: %s stands in %s too", row.field, short, seen[short])
			}
			seen[short] = row.field
			if commonShort[short] != full && senses[short] == nil {
				t.Errorf("%s: %s is said %q, not %q", row.field, short, commonShort[short], full)
			}
		}
	}
	if len(seen) < 200 {
		t.Errorf("%d abbreviations, want 200 at least", len(seen))
	}
	for short := range strings.FieldsSeq(fieldSpelled + " " + workSpelled) {
		if commonShort[short] == "" && senses[short] == nil {
			t.Errorf("%s is not said", short)
		}
	}
	for short := range workSenses {
		if fieldSenses[short] != nil {
			t.Errorf("%s stands in both tables of several meanings", short)
		}
	}
	for _, table := range []map[string][]sense{fieldSenses, workSenses} {
		for short, rows := range table {
			for _, row := range rows {
				if row.said == "" && row.before+row.after != "" {
					t.Errorf("%s: the words %q choose nothing", short, row.before+row.after)
				}
			}
		}
	}
}

// TestTopicTables: a topic chooses between meanings that the tables have, and what it chooses
// is told as a guess.
func TestTopicTables(t *testing.T) {
	for short, rows := range senseTopics {
		for _, row := range rows {
			if !slices.ContainsFunc(senses[short], func(known sense) bool { return known.said == row.said }) {
				t.Errorf("%s: no table says %q", short, row.said)
			}
		}
	}
	for _, c := range []struct{ text, short, want string }{
		{"Rừng SX, lô a, khoảnh 3, TK 1425", "TK", "tiểu khu"},
		{"Hội LHPN xã: 1.256 HV, 14 chi hội", "HV", "hội viên"},
		{"Ngân hàng: Agribank; BIDV - CN Lâm Đồng", "CN", "chi nhánh"},
	} {
		said := ""
		for _, r := range (Reader{}).Readings(c.text) {
			if r.Written == c.short {
				said = strings.TrimSpace(r.Said)
			}
		}
		if said != c.want {
			t.Errorf("%q: %s is said %q, want %q", c.text, c.short, said, c.want)
		}
	}
}
