package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
)

// wordless are codes whose page shows no wrong and right text, with the reason why it can have none.
var wordless = map[problem.Code]string{
	"E110": "its fault is a size of more than 4 MB: TestHugeFile",
	"E268": "it tells a file that is gone, and the mend is to bring it back: the script vanish.txtar",
	"E327": "no kind that is shipped raises it: TestFullKind",
	"E355": "a line of a book that only the program writes: the mend is the copy kept, package edition",
	"E356": "a line of a book that only the program writes: the mend is the copy kept, package edition",
	"E404": "a template of the site's own, whose text is code: package render",
	"E405": "a style sheet of the site's own, whose text is code: package render",
	"E630": "its fault is a size: package importer",
	"E661": "a record broke after it was asked about, and the mend is that record's own code: TestAnswerMeetsBrokenRecord of package fill",
	"E731": "a line of a book that only the program writes: the mend is the copy kept, package edition",
	"E733": "a line of a book that only the program writes: the mend is the copy kept, package edition",
	"E734": "a book that was cut off: the mend is the copy kept, package edition",
	"E735": "a book that somebody edited: the mend is the copy kept, package edition",
	"E736": "two books of one name: the mend is to move one, the script books.txtar",
	"E812": "the bytes of a recording: TestRecordings",
	"E816": "a line of a book that only the program writes: the mend is the copy kept, package edition",
	"N120": "letters in pieces look like letters that are whole: package record",
	"N121": "characters that nobody sees: package record",
	"N620": "rows and columns that a workbook hides: package importer",
	"N622": "it tells a record that somebody deleted: package importer",
	"N626": "a sheet that a workbook hides: package importer",
	"N646": "it tells what an earlier import brought and this one leaves: the script import-select.txtar",
	"N647": "revisions marked in a document of Word: package importer",
	"W354": "it needs what a layer said before: the script layers.txtar",
	"W650": "what Word and Excel strike out or hide: package importer",
}

// TestCodeExamples proves the examples of the pages of codes. Each case of testdata/codes is laid over the
// small whole site twice: with what lies below sai/ (wrong) the command tells the code, with what lies below
// dung/ (right) it does not. What the page shows stands in the files, or in the command. A file NAME.sed
// holds changes to a file that is there: OLD => NEW, a line each, with \n for the end of a line.
func TestCodeExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the command a hundred times")
	}
	entries := map[problem.Code]problem.Entry{}
	for _, e := range problem.Catalogue() {
		entries[e.Code] = e
		reason, silent := wordless[e.Code]
		if silent == (e.Wrong != "") || silent && len(reason) < 10 {
			t.Errorf("%s: a code has an example, or a reason in the table why it has none", e.Code)
		}
	}
	start := sourceBase(t)
	cases, err := filepath.Glob("testdata/codes/*.txtar")
	if err != nil || len(cases) < 30 {
		t.Fatalf("%d cases: %v", len(cases), err)
	}
	for _, name := range cases {
		code := problem.Code(strings.TrimSuffix(filepath.Base(name), ".txtar"))
		t.Run(string(code), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			e := entries[code]
			if out, shown := exampleOf(t, start, a, "sai/"); !strings.Contains(out, string(code)+" ") {
				t.Errorf("what is wrong does not tell %s:\n%s", code, out)
			} else {
				stands(t, e.Wrong, shown)
			}
			if out, shown := exampleOf(t, start, a, "dung/"); strings.Contains(out, string(code)+" ") {
				t.Errorf("what is right tells %s:\n%s", code, out)
			} else {
				stands(t, e.Right, shown)
			}
		})
	}
}

// exampleOf runs the commands of a case over a copy of the site with the files of one side, and returns what was told
// and all that was laid.
func exampleOf(t *testing.T, start string, a *txtar.Archive, side string) (told, shown string) {
	t.Helper()
	root := copyTree(t, start)
	var laid, out bytes.Buffer
	for _, f := range a.Files {
		own, beside := strings.CutPrefix(f.Name, side)
		if !beside && (strings.HasPrefix(own, "sai/") || strings.HasPrefix(own, "dung/")) {
			continue // the other side's
		}
		f.Name = own
		body := layExample(t, root, f)
		if beside {
			laid.WriteString(own + "\n" + body + "\n")
		}
	}
	t.Chdir(root)
	for line := range strings.Lines(string(a.Comment)) {
		line, only := strings.TrimSpace(line), ""
		if s, rest, found := strings.Cut(line, ": "); found && (s == "sai" || s == "dung") {
			line, only = rest, s+"/"
		}
		if args, ours := strings.CutPrefix(line, "niemyet "); ours && (only == "" || only == side) {
			laid.WriteString(line + "\n")
			out.Reset() // the last one counts
			if code := run(strings.Fields(args), &out, &out); code > 1 && side == "dung/" {
				t.Errorf("%s ends with %d:\n%s", line, code, out.String())
			}
		}
	}
	return out.String(), laid.String()
}

// layExample writes a file, or changes one that is there, and returns what it wrote.
func layExample(t *testing.T, root string, f txtar.File) string {
	t.Helper()
	name, changes := strings.CutSuffix(f.Name, ".sed")
	name = filepath.Join(root, filepath.FromSlash(name))
	text, shown := string(f.Data), string(f.Data)
	if changes {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text, shown = string(raw), ""
		for line := range strings.Lines(string(f.Data)) {
			was, now, _ := strings.Cut(strings.TrimRight(line, "\n"), " => ")
			was, now = strings.ReplaceAll(was, `\n`, "\n"), strings.ReplaceAll(now, `\n`, "\n")
			if !strings.Contains(text, was) {
				t.Fatalf("%s has no %q", f.Name, was)
			}
			text, shown = strings.Replace(text, was, now, 1), shown+now+"\n"
		}
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return shown
}

// stands asks that each line that a page shows was laid, or typed; a remark behind # or in brackets is for the reader.
func stands(t *testing.T, shown, laid string) {
	t.Helper()
	for line := range strings.Lines(shown) {
		line, _, _ = strings.Cut(line, "  #")
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "(") && !strings.Contains(laid, line) {
			t.Errorf("the page shows %q, the case has it not:\n%s", line, laid)
		}
	}
}
