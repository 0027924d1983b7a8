package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"niemyet/generator/internal/problem"
)

// trees are the commands in both languages.
func trees() map[problem.Lang]*cobra.Command {
	out := map[problem.Lang]*cobra.Command{}
	for _, lang := range []problem.Lang{problem.Vietnamese, problem.English} {
		out[lang] = (&app{out: &bytes.Buffer{}, err: &bytes.Buffer{}, lang: lang}).rootCommand()
	}
	return out
}

// TestHelpIsWhole holds helpOf against the commands: every command and flag has its help
// in both languages, says what follows it when something does, and none is left over.
func TestHelpIsWhole(t *testing.T) {
	tree := trees()[problem.Vietnamese]
	known := map[string]bool{"*": true}
	used := map[string]bool{}
	each(tree, func(c *cobra.Command) {
		known[c.Name()] = true
		text := helpOf[c.Name()]
		if text.short.Vi == "" || text.short.En == "" || (text.long.Vi == "") != (text.long.En == "") || (text.takes.Vi == "") != (text.takes.En == "") {
			t.Errorf("%s: its help lacks a text", c.Name())
		}
		if (c.Args != nil && c.Args(c, nil) == nil && c.Args(c, []string{"x"}) != nil && c.HasParent()) != (text.takes.Vi == "") {
			t.Errorf("%s: what it takes is not what its help says: %q", c.Name(), text.takes.Vi)
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			flag := ofFlag(c.Name(), f.Name)
			if flag.means.Vi == "" || flag.means.En == "" {
				t.Errorf("%s --%s has no help", c.Name(), f.Name)
			}
			if (f.Value.Type() == "bool") != (flag.value.Vi == "") || (flag.value.Vi == "") != (flag.value.En == "") {
				t.Errorf("%s --%s: what follows it is %q", c.Name(), f.Name, flag.value.Vi)
			}
			if _, own := helpOf[c.Name()].flags[f.Name]; own {
				used[c.Name()+" "+f.Name] = true
			} else {
				used["* "+f.Name] = true
			}
		})
	})
	for name, text := range helpOf {
		if !known[name] {
			t.Errorf("helpOf has %q, which is no command", name)
		}
		for flag := range text.flags {
			if !used[name+" "+flag] {
				t.Errorf("helpOf has %s --%s, which nobody uses", name, flag)
			}
		}
	}
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
		{"check --lang fr", map[string]string{"LANG": "en_US"}, "en"},
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
		{[]string{"help", "re"}, "retire\t"},
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
