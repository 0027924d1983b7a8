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

// marked are letters that English does not have.
var marked = regexp.MustCompile(`[À-ỹĐđ]`)

// TestHelpInBothLanguages asks every command and flag for its help in Vietnamese and
// in English, and englishHelp for nothing that is not there.
func TestHelpInBothLanguages(t *testing.T) {
	trees := map[problem.Lang]*cobra.Command{}
	for _, lang := range []problem.Lang{problem.Vietnamese, problem.English} {
		trees[lang] = (&app{out: &bytes.Buffer{}, err: &bytes.Buffer{}, lang: lang}).rootCommand()
	}
	known := map[string]bool{"*": true}
	used := map[string]bool{"* help": true}
	each(trees[problem.Vietnamese], func(c *cobra.Command) {
		known[c.Name()] = true
		if !marked.MatchString(c.Short) && c.Name() != "version" {
			t.Errorf("%s: its short help is not Vietnamese: %s", c.Name(), c.Short)
		}
		e := englishHelp[c.Name()]
		if e.use == "" || e.short == "" || (c.Long != "") != (e.long != "") {
			t.Errorf("%s: englishHelp lacks its use, short or long text", c.Name())
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if f.Usage == "" {
				t.Errorf("%s --%s has no help", c.Name(), f.Name)
			}
			if englishFlag(c.Name(), f.Name) == "" {
				t.Errorf("%s --%s has no English help", c.Name(), f.Name)
			}
			used[c.Name()+" "+f.Name], used["* "+f.Name] = true, true
		})
	})
	for name, e := range englishHelp {
		if !known[name] {
			t.Errorf("englishHelp has %q, which is no command", name)
		}
		for flag := range e.flags {
			if !used[name+" "+flag] {
				t.Errorf("englishHelp has %s --%s, which is not there", name, flag)
			}
		}
	}
	each(trees[problem.English], func(c *cobra.Command) {
		var out bytes.Buffer
		c.SetOut(&out)
		if err := c.Help(); err != nil {
			t.Fatal(err)
		}
		if bad := marked.FindString(out.String()); bad != "" {
			t.Errorf("%s: its English help holds %q:\n%s", c.Name(), bad, out.String())
		}
	})
	each(trees[problem.Vietnamese], func(c *cobra.Command) {
		var out bytes.Buffer
		c.SetOut(&out)
		if err := c.Help(); err != nil {
			t.Fatal(err)
		}
		for _, english := range []string{"(default", "[flags]", "Usage:", "help for"} {
			if strings.Contains(out.String(), english) {
				t.Errorf("%s: its Vietnamese help holds %q", c.Name(), english)
			}
		}
	})
}

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct {
		args string
		env  map[string]string
		want problem.Lang
	}{
		{"check", nil, "vi"},
		{"check", map[string]string{"LANG": "C"}, "vi"},
		{"check", map[string]string{"LANG": "en_US.UTF-8"}, "en"},
		{"check", map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8"}, "vi"},
		{"check", map[string]string{"LANG": "vi_VN", "LC_MESSAGES": "en_GB"}, "en"},
		{"check", map[string]string{"LANG": "vi_VN.UTF-8"}, "vi"},
		{"check", map[string]string{"LANG": "fr_FR.UTF-8"}, "vi"},
		{"check", map[string]string{"LANG": "enm"}, "vi"},
		{"check --lang en", nil, "en"},
		{"--lang=en check", map[string]string{"LANG": "vi_VN"}, "en"},
		{"check --lang vi", map[string]string{"LANG": "en_US"}, "vi"},
		{"spoken -- --lang en", nil, "vi"},
		{"check --lang", nil, "vi"},
	} {
		got := languageOf(strings.Fields(c.args), func(name string) string { return c.env[name] })
		if got != c.want {
			t.Errorf("%s with %v: %s, want %s", c.args, c.env, got, c.want)
		}
	}
}

// TestCompletion asks what may stand at a place, as a shell does.
func TestCompletion(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"new", ""}, "procedure\tthủ tục"},
		{[]string{"schema", ""}, "hotline\tđường dây nóng"},
		{[]string{"print", "--source", "starter", "--board", ""}, "bang-chinh\t"},
		{[]string{"new", "radio", "--source", "starter", "--from", ""}, "9.000001\t"},
		{[]string{"review", "--source", "starter", "--owner", ""}, "Bộ phận"},
		{[]string{"check", "--format", ""}, "sarif"},
		{[]string{"check", "--lang", ""}, "en"},
		{[]string{"completion", ""}, "powershell"},
		{[]string{"rev"}, "review\t"},
	} {
		var out, bad bytes.Buffer
		if code := run(append([]string{"__complete"}, c.args...), &out, &bad); code != 0 {
			t.Errorf("%q: exit code %d: %s", c.args, code, bad.String())
		}
		if !strings.Contains(out.String(), c.want) {
			t.Errorf("%q: no %q in %q", c.args, c.want, out.String())
		}
	}
	for _, shell := range shells {
		var out, bad bytes.Buffer
		if code := run([]string{"completion", shell}, &out, &bad); code != 0 || !strings.Contains(out.String(), "__complete") {
			t.Errorf("%s: exit code %d, %d bytes: %s", shell, code, out.Len(), bad.String())
		}
	}
}

// TestWrongUses: what the command library says of a slip is told in Vietnamese.
func TestWrongUses(t *testing.T) {
	for _, args := range [][]string{{"nwe"}, {"check", "--sorce", "x"}, {"init"}, {"build", "x"}, {"spoken"}, {"check", "--source"}, {"search", "--limit", "x", "a"}, {"check", "-x"}} {
		var out, bad bytes.Buffer
		if code := run(args, &out, &bad); code != exitUsage || !marked.MatchString(strings.TrimPrefix(bad.String(), "Lệnh chưa đúng:")) {
			t.Errorf("%q: exit code %d: %s", args, code, bad.String())
		}
	}
}
