package docs

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

var (
	typed  = regexp.MustCompile("(?m)(?:^|`)niemyet ([a-z][a-z-]*)([^`\n]*)")
	option = regexp.MustCompile(`--[a-z][a-z-]*`)
)

// TestCommandsAreReal: every command that the guide tells to type is one of the program,
// and takes the options that stand behind it.
func TestCommandsAreReal(t *testing.T) {
	program := filepath.Join(t.TempDir(), "niemyet")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", program, "niemyet/generator").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	whole, err := exec.Command(program, "--help").Output()
	if err != nil {
		t.Fatal(err)
	}
	help := map[string]string{}
	of := func(command string) string {
		text, known := help[command]
		if !known {
			out, err := exec.Command(program, command, "--help").Output()
			if err == nil && string(out) != string(whole) { // an unknown one gets the help of all
				text = string(out)
			}
			help[command] = text
		}
		return text
	}
	if of("no-such-command") != "" {
		t.Fatal("a command that is none has a help")
	}
	count := 0
	for _, name := range guides(t) {
		if !strings.HasPrefix(name, "docs/") {
			continue
		}
		for _, m := range typed.FindAllStringSubmatch(read(t, name), -1) {
			count++
			text := of(m[1])
			if text == "" {
				t.Errorf("%s: there is no command %q", name, "niemyet "+m[1])
				continue
			}
			for _, o := range option.FindAllString(m[2], -1) {
				if !regexp.MustCompile(o + `\b`).MatchString(text) {
					t.Errorf("%s: niemyet %s takes no %s", name, m[1], o)
				}
			}
		}
	}
	if count < 60 {
		t.Errorf("only %d commands found", count)
	}
}
