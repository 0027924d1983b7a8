package record

import (
	"slices"
	"testing"
)

// TestRows: a row names keys that its struct has, and everything that takes a second
// kind's word for it can be told apart.
func TestRows(t *testing.T) {
	seen := map[string]string{}
	once := func(k *Kind, what string) {
		if other := seen[what]; what != "" && other != "" {
			t.Errorf("%s and %s share %s", other, k.Name, what)
		}
		seen[what] = k.Name
	}
	for _, k := range Kinds {
		keys := []string{k.Code, k.Period.From, k.Period.Until, k.Order.By, k.Group, k.Uses, k.Search.Group, k.Sheet.Line,
			k.Import.NameFrom, k.Import.Number, k.Import.Heading, k.Import.Above}
		for _, u := range k.Unique {
			keys = append(keys, u.Key)
		}
		keys = slices.Concat(keys, k.Answers, k.Repeats, k.Import.Same, k.Import.Expected)
		for key := range k.Short {
			keys = append(keys, key)
		}
		for _, key := range keys {
			if _, ok := k.Field(key); key != "" && !ok {
				t.Errorf("the row of %s names a key that it has not: %s", k.Name, key)
			}
		}
		for title, path := range k.Import.Names {
			if path != "body" && !hasPath(k, path) {
				t.Errorf("the row of %s gives the column %q to %s", k.Name, title, path)
			}
		}
		for words, path := range k.Import.Todos {
			if _, ok := k.FieldAt(path); !ok {
				t.Errorf("the row of %s says that the todo %q asks about %s", k.Name, words, path)
			}
		}
		if k.Sheet.Own && k.Code == "" {
			t.Errorf("the sheets of %s have a code of their own that the row does not name", k.Name)
		}
		once(k, "the name "+k.Name)
		once(k, "the folder "+k.Folder)
		if k.Sheet.Letters != "" {
			once(k, "the letters "+k.Sheet.Letters)
		}
	}
}

// hasPath tells whether a kind has a key in a table: "ways.fee".
func hasPath(k *Kind, path string) bool {
	return slices.ContainsFunc(paths("", FieldsOf(k)), func(p string) bool { return p == path })
}

func paths(at string, fields []Field) (out []string) {
	for _, f := range fields {
		out = append(out, join(at, f.Key))
		if inner := itemType(f.Type); inner != nil {
			out = append(out, paths(join(at, f.Key), Fields(inner))...)
		}
	}
	return out
}

// TestPublicWords: citizens read no remark that is meant for clerks.
func TestPublicWords(t *testing.T) {
	for _, k := range Kinds {
		for _, f := range PublicFields(k) {
			words, _ := f.Public()
			if bracketed.MatchString(words.Vi) && f.Say.Vi == "" || words.Vi == "" || words.En == "" {
				t.Errorf("%s.%s: citizens read %q, %q", k.Name, f.Key, words.Vi, words.En)
			}
		}
	}
	f, _ := KindOf[*Procedure]().Field("office")
	if words, _ := f.Public(); words.Vi != "Nơi tiếp nhận" {
		t.Errorf("%q", words.Vi)
	}
}
