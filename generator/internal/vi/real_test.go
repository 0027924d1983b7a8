package vi

import (
	"encoding/json"
	"testing"

	"niemyet/generator/internal/national"
)

func realTexts(t testing.TB) (names []string, texts [][]string) {
	t.Helper()
	for _, line := range national.Lines(t) {
		var record map[string]any
		if err := json.Unmarshal(line, &record); err != nil {
			t.Fatal(err)
		}
		name, _ := record["name"].(string)
		names = append(names, name)
		texts = append(texts, allStrings(record, nil))
	}
	return names, texts
}

// allStrings collects every string inside a JSON value.
func allStrings(value any, to []string) []string {
	switch v := value.(type) {
	case string:
		to = append(to, v)
	case []any:
		for _, e := range v {
			to = allStrings(e, to)
		}
	case map[string]any:
		for _, e := range v {
			to = allStrings(e, to)
		}
	}
	return to
}

func TestRealData(t *testing.T) {
	names, texts := realTexts(t)
	if len(names) != 1120 {
		t.Errorf("%d records, want 1120", len(names))
	}
	for _, name := range names {
		if f := Fold(name); !isASCII(f) || Fold(f) != f {
			t.Errorf("Fold(%q) = %q", name, f)
		}
		if s := Slug(name); !IsSlug(s) {
			t.Errorf("Slug(%q) = %q", name, s)
		}
	}
	var mended Mended
	lines := national.Lines(t)
	for i, record := range texts {
		if found := DetectLegacy(lines[i]); found != "" {
			t.Errorf("DetectLegacy(%q) = %s", names[i], found)
		}
		for _, text := range record {
			once, m := Clean(text)
			if twice, again := Clean(once); twice != once || again.Any() {
				t.Errorf("Clean is not idempotent: %q, %q, %+v", once, twice, again)
			}
			mended.NFD += m.NFD
			mended.Invisible += m.Invisible
			mended.PrivateUse += m.PrivateUse
			mended.Spaces += m.Spaces
		}
	}
	if !mended.Any() {
		t.Error("nothing to mend in the portal's data; it is known to be unclean")
	}
	t.Logf("mended: %+v", mended)
}

// What is found in prose must parse to the same value when it stands alone.
func TestRealFinders(t *testing.T) {
	_, texts := realTexts(t)
	var money, limits, phones int
	for _, record := range texts {
		for _, raw := range record {
			text, _ := Clean(raw)
			for _, m := range FindMoney(text) {
				money++
				if got, err := ParseMoney(text[m.Start:m.End]); err != nil || got != m.Amount {
					t.Errorf("ParseMoney(%q) = %v, %v; found %v", text[m.Start:m.End], got, err, m.Amount)
				}
			}
			for _, l := range FindTimeLimits(text) {
				limits++
				if got, err := ParseTimeLimit(text[l.Start:l.End]); err != nil || got != l.Limit {
					t.Errorf("ParseTimeLimit(%q) = %v, %v; found %v", text[l.Start:l.End], got, err, l.Limit)
				}
			}
			for _, p := range FindPhones(text) {
				phones++
				if got, err := ParsePhone(text[p.Start:p.End]); err != nil || got != p.Phone {
					t.Errorf("ParsePhone(%q) = %v, %v; found %v", text[p.Start:p.End], got, err, p.Phone)
				}
			}
		}
	}
	t.Logf("found %d amounts, %d time limits, %d phones", money, limits, phones)
	if money < 1000 || limits < 3000 {
		t.Errorf("found only %d amounts and %d time limits", money, limits)
	}
}
