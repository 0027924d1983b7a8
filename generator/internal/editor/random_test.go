package editor

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
)

// TestRandomEdits changes records as a clerk might, several fields and rows at once. What
// the form wanted is what the file then holds, comments stay, and keys that the
// form does not know stay.
func TestRandomEdits(t *testing.T) {
	rounds, edited := 0, 0
	for _, k := range record.Kinds {
		files, _ := filepath.Glob(filepath.Join("../../../content", k.Folder, "*.md"))
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.Replace(string(data), "+++\n", "+++\n# đầu tệp\nzz_own = \"giữ\" # của riêng\n", 1)
			text = strings.ReplaceAll(text, "\n[[", "\n# trước dòng\n[[")
			rnd := rand.New(rand.NewPCG(7, uint64(len(text))))
			for range 3 {
				rounds++
				doc := mustFile(t, text, k)
				have, want := entryOf(doc, k), entryOf(doc, k)
				for range 1 + rnd.IntN(4) {
					disturb(rnd, want)
				}
				if err := apply(doc, "", have, want); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				got := entryOf(doc, k)
				if a, b := told(got), told(want); a != b {
					t.Fatalf("%s:\ngot  %s\nwant %s", name, a, b)
				}
				after := string(doc.Bytes())
				if wished := told(want) != told(entryOf(mustFile(t, text, k), k)); wished != (after != text) {
					t.Fatalf("%s: a change was wished: %v; the file is another: %v", name, wished, after != text)
				} else if wished {
					edited++
				}
				if !strings.Contains(after, "# đầu tệp\nzz_own = \"giữ\" # của riêng\n") {
					t.Fatalf("%s: a foreign key or comment is lost", name)
				}
			}
		}
	}
	t.Log(edited, "edits in", rounds, "rounds")
	if want := 3 * len(recordsOf(t, "../../..")); rounds != want {
		t.Errorf("%d rounds, want %d: three for each record", rounds, want)
	}
	if edited < rounds*3/4 {
		t.Errorf("only %d of %d rounds changed anything", edited, rounds)
	}
}

func mustFile(t *testing.T, text string, k *record.Kind) *amend.Doc {
	t.Helper()
	doc, err := amend.File([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	doc.Of(k)
	return doc
}

// disturb makes one change somewhere in an entry.
func disturb(rnd *rand.Rand, e *entry) {
	fields := record.Fields(e.typ)
	f := fields[rnd.IntN(len(fields))]
	if e.odd[f.Key] {
		return
	}
	switch shapeOf(f.Type) {
	case scalar:
		switch {
		case rnd.IntN(3) == 0:
			e.text[f.Key] = ""
		case f.Type.Kind() == reflect.Bool:
			e.text[f.Key] = "true"
		case f.Type.Kind() == reflect.Int:
			e.text[f.Key] = fmt.Sprint(rnd.IntN(9))
		case f.Type.Kind() == reflect.Float64:
			e.text[f.Key] = "12.5"
		default:
			e.text[f.Key] = []string{"mới", "hai\ndòng \"ba\"", "2026-01-02", `x\y`, "+++", "'''"}[rnd.IntN(6)]
		}
	case list:
		if !boxes(f) { // boxes keep the order of the file
			first := "đầu"
			if f.Type.Elem().Kind() == reflect.Int {
				first = "7"
			}
			e.list[f.Key] = append([]string{first}, e.list[f.Key]...)
		}
	case rows:
		all := e.rows[f.Key]
		switch i := rnd.IntN(4); {
		case i == 0 || len(all) == 0:
			row := newEntry(f.Type.Elem())
			row.text[record.Fields(f.Type.Elem())[0].Key] = "mới"
			at := rnd.IntN(len(all) + 1)
			e.rows[f.Key] = append(all[:at:at], append([]*entry{row}, all[at:]...)...)
		case i == 1:
			at := rnd.IntN(len(all))
			e.rows[f.Key] = append(all[:at:at], all[at+1:]...)
		case i == 2:
			rnd.Shuffle(len(all), func(a, b int) { all[a], all[b] = all[b], all[a] })
		default:
			disturb(rnd, all[rnd.IntN(len(all))])
		}
	}
}

// told is an entry as text, rows without the places they had.
func told(e *entry) string {
	var out []string
	for _, f := range record.Fields(e.typ) {
		out = append(out, f.Key+"="+shown(e, f))
	}
	return strings.Join(out, "\n")
}
