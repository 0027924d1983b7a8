package importer_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// merging shows a merge at a glance.
func merging(m importer.Merged) string {
	var b strings.Builder
	for _, c := range m.Changes {
		fmt.Fprintf(&b, "%s: %s → %s\n", c.Key, problem.InLanguage(c.From, problem.Vietnamese), problem.InLanguage(c.To, problem.Vietnamese))
	}
	for _, c := range m.Conflicts {
		fmt.Fprintf(&b, "! %s: %s | %s\n", c.Key, problem.InLanguage(c.From, problem.Vietnamese), problem.InLanguage(c.To, problem.Vietnamese))
	}
	return b.String()
}

func front(lines ...string) []byte { return []byte("+++\n" + strings.Join(lines, "\n") + "\n+++\n") }

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name               string
		base, ours, theirs []byte
		force              bool
		want, file         string
	}{
		{
			"only the source changed", front(`name = "A"`, `deadline = "31/12/2026"`), front(`# của tôi`, `name = "A" # tên`, `deadline = "31/12/2026"`), front(`name = "A"`, `deadline = "31/03/2027"`), false,
			"deadline: 31/12/2026 → 31/03/2027\n", "+++\n# của tôi\nname = \"A\" # tên\ndeadline = \"31/03/2027\"\n+++\n",
		},
		{
			"only the clerk changed", front(`name = "A"`), front(`name = "B"`, `status = "đang làm"`), front(`name = "A"`), false,
			"", "+++\nname = \"B\"\nstatus = \"đang làm\"\n+++\n",
		},
		{
			"both, to the same", front(`name = "A"`), front(`name = "B"`), front(`name = "B"`), false,
			"", "+++\nname = \"B\"\n+++\n",
		},
		{
			"both, differently", front(`name = "A"`), front(`name = "B"`), front(`name = "C"`, `lead = "D"`), false,
			"lead: (không có) → D\n! name: B | C\n", "+++\nname = \"B\"\nlead = \"D\"\n+++\n",
		},
		{
			"both, forced", front(`name = "A"`), front(`name = "B" # tên`), front(`name = "C"`), true,
			"name: B → C\n", "+++\nname = \"C\" # tên\n+++\n",
		},
		{
			"the clerk took a key out", front(`name = "A"`, `draft = true`), front(`name = "A"`), front(`name = "A"`, `draft = true`), false,
			"", "+++\nname = \"A\"\n+++\n",
		},
		{
			"the source took a key out", front(`name = "A"`, `product = "P"`), front(`name = "A"`, `product = "P"`), front(`name = "A"`), false,
			"product: P → (không có)\n", "+++\nname = \"A\"\n+++\n",
		},
		{
			"things to do", front(`name = "A"`, `todo = ["một", "hai"]`), front(`name = "A"`, `todo = ["hai", "riêng"]`), front(`name = "A"`, `todo = ["một", "hai", "ba"]`), false,
			"todo: hai; riêng → hai; riêng; ba\n", "+++\nname = \"A\"\ntodo = [\"hai\", \"riêng\", \"ba\"]\n+++\n",
		},
		{
			"rows", front(`name = "A"`, ``, `[[evidence]]`, `on = 2026-01-01`, `what = "x"`), front(`name = "A"`, ``, `[[evidence]]`, `on = 2026-01-01`, `what = "x"`), front(`name = "A"`, ``, `[[evidence]]`, `on = 2026-02-02`, `what = "y"`, ``, `[[evidence]]`, `on = 2026-03-03`, `what = "z"`), false,
			"evidence: 01/01/2026, x → 02/02/2026, y; 03/03/2026, z\n", "+++\nname = \"A\"\n\n[[evidence]]\non = 2026-02-02\nwhat = \"y\"\n\n[[evidence]]\non = 2026-03-03\nwhat = \"z\"\n+++\n",
		},
		{
			"no base: nothing of the clerk's is touched", nil, front(`name = "A"`, `lead = "L"`), front(`name = "A"`, `lead = "M"`, `product = "P"`, `draft = true`, `todo = ["x"]`, `source = "S"`), false,
			"! lead: L | M\n", "+++\nname = \"A\"\nlead = \"L\"\n+++\n",
		},
		{
			"no base, forced", nil, front(`name = "A"`, `lead = "L"`), front(`name = "A"`, `lead = "M"`, `product = "P"`, `draft = true`), true,
			"lead: L → M\nproduct: (không có) → P\n", "+++\nname = \"A\"\nlead = \"M\"\nproduct = \"P\"\n+++\n",
		},
		{
			"bodies", append(front(`name = "A"`), "\ncũ\n"...), append(front(`name = "A"`), "\ncũ\n"...), append(front(`name = "A"`), "\nmới\n"...), false,
			"body: cũ → mới\n", "+++\nname = \"A\"\n+++\n\nmới\n",
		},
		{
			"bodies in conflict", append(front(`name = "A"`), "\ncũ\n"...), append(front(`name = "A"`), "\ntôi\n"...), append(front(`name = "A"`), "\nmới\n"...), false,
			"! body: tôi | mới\n", "+++\nname = \"A\"\n+++\n\ntôi\n",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := importer.Merge(kindNamed(t, "task"), c.base, c.ours, c.theirs, choosing(c.force))
			must(t, err)
			if text := merging(got); text != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", text, c.want)
			}
			if string(got.Data) != c.file {
				t.Errorf("file:\n%s\nwant:\n%s", got.Data, c.file)
			}
			// The same import again: what was settled is quiet, a conflict is told again.
			again, err := importer.Merge(kindNamed(t, "task"), got.Base, got.Data, c.theirs, importer.Choices{})
			must(t, err)
			if len(again.Changes) > 0 || len(again.Conflicts) != len(got.Conflicts) || !bytes.Equal(again.Data, got.Data) {
				t.Errorf("again:\n%s\n%s", merging(again), again.Data)
			}
		})
	}
}

// FuzzMerge: whatever three files say, a key in conflict keeps the clerk's value, and the
// result is a file that reads as well as the clerk's did.
func FuzzMerge(f *testing.F) {
	f.Add(`name = "A"`, `name = "B"`, `name = "C"`)
	f.Add("todo = [\"a\"]\n[[evidence]]\non = 2026-01-01\nwhat = \"x\"", "todo = []", "[[evidence]]\nwhat = \"y\"")
	f.Fuzz(func(t *testing.T, base, ours, theirs string) {
		k := kindNamed(t, "task")
		got, err := importer.Merge(k, front(base), front(ours), front(theirs), importer.Choices{})
		if err != nil {
			return
		}
		_, before := record.Parse("content/nhiem-vu/x.md", k, front(ours))
		_, after := record.Parse("content/nhiem-vu/x.md", k, got.Data)
		for _, p := range after {
			if p.Code == "E103" || p.Code == "E111" || p.Code == "E102" {
				t.Errorf("%s: from %q and %q came %q; before %q", p.Code, ours, theirs, got.Data, codesAt(before))
			}
		}
		for _, c := range got.Conflicts {
			for _, made := range got.Changes {
				if made.Key == c.Key {
					t.Errorf("%s is changed and in conflict", c.Key)
				}
			}
		}
	})
}

// choosing takes every conflict, or none.
func choosing(all bool) importer.Choices {
	if all {
		return importer.Choices{Take: importer.All}
	}
	return importer.Choices{}
}
