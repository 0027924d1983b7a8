package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"niemyet/generator/internal/problem"
)

// quoted is what a person typed, told back.
var quoted = regexp.MustCompile(`“[^”]*”`)

// takes is how many arguments each command takes; -1 for any number.
var takes = map[string][2]int{
	"niemyet": {0, 0}, "audio": {0, 0}, "build": {0, 0}, "check": {0, 0}, "completion": {1, 1}, "help": {0, 1}, "import": {1, -1},
	"init": {1, 1}, "kiosk-check": {1, 1}, "new": {2, 2}, "print": {0, 0}, "rename-unit": {2, 2}, "retire": {1, 1}, "review": {0, 0},
	"schema": {0, 1}, "search": {1, -1}, "serve": {0, 0}, "spoken": {1, -1}, "version": {0, 0},
}

// badValues are what no flag of a type takes. Text takes anything.
var badValues = map[string]string{"bool": "perhaps", "value": "?wrong?", "stringSlice": `a"b`, "stringArray": "", "string": ""}

// slips are the wrong command lines of a command: every flag with a wrong value, with
// none, a flag that is not there, too few and too many arguments.
func slips(t *testing.T, c *cobra.Command) (list [][]string) {
	var name []string
	if c.HasParent() {
		name = []string{c.Name()}
	}
	slip := func(args ...string) { list = append(list, append(append([]string{}, name...), args...)) }
	slip("--wrong")
	slip("-x")
	slip("--=x")
	number, known := takes[c.Name()]
	if !known {
		t.Errorf("the table takes does not know %s", c.Name())
	}
	if number[0] > 0 {
		slip()
		slip(strings.Fields(strings.Repeat("x ", number[0]-1))...)
	}
	if number[1] >= 0 {
		slip(strings.Fields(strings.Repeat("x ", number[1]+1))...)
	}
	flag := func(f *pflag.Flag) {
		bad, known := badValues[f.Value.Type()]
		if !known {
			t.Errorf("%s --%s is of the type %s, which badValues does not know", c.Name(), f.Name, f.Value.Type())
		}
		if bad != "" {
			slip("--" + f.Name + "=" + bad)
		}
		if f.Value.Type() != "bool" {
			slip("--" + f.Name)
		}
		if f.Name == "source" {
			slip(append(strings.Fields(strings.Repeat("x ", number[0])), "--source", "nowhere")...)
		}
	}
	c.LocalFlags().VisitAll(flag)
	c.InheritedFlags().VisitAll(flag)
	return list
}

// TestSlipsInBothLanguages makes every slip there is at every command: it is wrong usage,
// told in the language asked for, by --lang or by the machine's.
func TestSlipsInBothLanguages(t *testing.T) {
	t.Chdir(t.TempDir())
	made := 0
	each(trees()[problem.English], func(c *cobra.Command) {
		for _, args := range slips(t, c) {
			if strings.Contains(strings.Join(args, " "), "spoken x --source") || strings.Contains(strings.Join(args, " "), "schema --source") {
				continue // they do without a site
			}
			made++
			for _, lang := range []string{"vi", "en"} {
				code, said := inLang(t, lang, args)
				rest := quoted.ReplaceAllString(strings.TrimPrefix(said, "Lệnh chưa đúng:"), "")
				if code != exitUsage || strings.Count(said, "\n") != 1 || vietnameseLetters.MatchString(rest) != (lang == "vi") {
					t.Errorf("%q in %s: exit code %d: %s", args, lang, code, said)
				}
			}
		}
	})
	if made < 150 {
		t.Errorf("only %d slips were made", made)
	}
}

// inLang runs a command under the machine's language, all it says in one text.
func inLang(t *testing.T, lang string, args []string) (code int, said string) {
	t.Helper()
	t.Setenv("LC_ALL", map[string]string{"vi": "vi_VN.UTF-8", "en": "en_US.UTF-8"}[lang])
	var out bytes.Buffer
	code = run(args, &out, &out)
	return code, out.String()
}

// TestHelpInBothLanguages: --help of every command is in the language asked for, and the
// same is told by niemyet help.
func TestHelpInBothLanguages(t *testing.T) {
	each(trees()[problem.English], func(c *cobra.Command) {
		for _, lang := range []string{"vi", "en"} {
			path := strings.Fields(c.CommandPath())[1:]
			code, said := inLang(t, lang, append(append([]string{}, path...), "--help"))
			if code != exitFine || vietnameseLetters.MatchString(said) != (lang == "vi") || !strings.Contains(said, "--help") {
				t.Errorf("%s --help in %s: exit code %d:\n%s", c.Name(), lang, code, said)
			}
			for _, english := range []string{"(default", "[flags]", "Usage:", "help for", "options]", "Options"} {
				if lang == "vi" && strings.Contains(said, english) {
					t.Errorf("%s: its Vietnamese help holds %q", c.Name(), english)
				}
			}
			if _, again := inLang(t, lang, append([]string{"help"}, path...)); again != said {
				t.Errorf("help %s is not %s --help:\n%s", c.Name(), c.Name(), again)
			}
			if c.HasParent() {
				if short := oneLine(c.Name(), lang); vietnameseLetters.MatchString(short) != (lang == "vi") {
					t.Errorf("%s: its line in %s: %s", c.Name(), lang, short)
				}
			}
		}
	})
}

// oneLine is what the list of commands says of one.
func oneLine(name, lang string) string {
	found := ""
	each(trees()[problem.Lang(lang)], func(c *cobra.Command) {
		if c.Name() == name {
			found = c.Short
		}
	})
	return found
}

// phrase is a stretch of a line without punctuation.
var phrase = regexp.MustCompile(`[^\n\t:;“”"()\[\],→=|]+`)

// TestWorkInEnglish runs what a clerk runs, on a site of Vietnamese records, in English:
// every Vietnamese phrase that is told stands in a file of the site.
func TestWorkInEnglish(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("PATH", "")
	t.Setenv("NIEMYET_CHROMIUM", "/nowhere/chromium")
	start(t)
	var data strings.Builder
	for _, text := range tree(t, "trang") {
		data.WriteString(text)
	}
	for _, line := range strings.Split(work, "\n") {
		args := strings.Fields(line)
		want := int(args[0][0] - '0')
		args = args[1:]
		for i := range args {
			args[i] = strings.ReplaceAll(args[i], "_", " ")
		}
		code, said := inLang(t, "en", args)
		if code != want {
			t.Errorf("%q: exit code %d, want %d: %s", args, code, want, said)
		}
		for _, part := range phrase.FindAllString(said, -1) {
			part = strings.Trim(part, " .")
			if vietnameseLetters.MatchString(part) && !strings.Contains(data.String(), part) && !strings.Contains(line, strings.ReplaceAll(part, " ", "_")) {
				t.Errorf("%q says %q in:\n%s", args, part, said)
			}
		}
	}
}

// work is command lines and their exit codes, blanks in an argument written as _.
const work = `1 init trang
0 check --source trang --date 2026-11-23`

// start lays down the starting site.
func start(t *testing.T) {
	t.Helper()
	var out bytes.Buffer
	if code := run([]string{"init", "trang", "--date", "2026-11-23"}, &out, &out); code != exitFine {
		t.Fatal(out.String())
	}
}
