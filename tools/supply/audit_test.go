package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestAudit lets audit.sh ask programs that give every answer there is: a fault fails, and what
// could not be asked is never called clean.
func TestAudit(t *testing.T) {
	for _, name := range []string{"bash", "node"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("no %s on this machine: the audit is not tried", name)
		}
	}
	const clean, known = `{"metadata":{"vulnerabilities":{"total":0},"dependencies":{"total":3}}}`, `{"metadata":{"vulnerabilities":{"total":1},"dependencies":{"total":3}}}`
	for name, x := range map[string]struct {
		vuln, npm string
		code      int
		says      string
	}{
		"clean":           {"exit 0", clean, 0, "no known fault in what the program"},
		"a fault of ours": {"echo GO-2026-0001; exit 3", clean, 1, "GO-2026-0001"},
		"no list":         {"echo no such host >&2; exit 1", clean, 4, "NOT CHECKED for known faults: the program, the list of faults cannot be reached: no such host"},
		"no govulncheck":  {"", clean, 4, "NOT CHECKED for known faults: the program, there is no govulncheck"},
		"npm errs":        {"exit 0", `{"message":"405","error":{}}`, 4, "NOT CHECKED for known faults: gates"},
		"nothing audited": {"exit 0", `{"metadata":{"vulnerabilities":{"total":0},"dependencies":{"total":0}}}`, 4, "NOT CHECKED for known faults: gates"},
		"both":            {"exit 1", known, 1, "NOT CHECKED"},
	} {
		programs := t.TempDir()
		program := func(name, text string) {
			if err := os.WriteFile(filepath.Join(programs, name), []byte("#!/bin/bash\n"+text+"\n"), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		program("npm", "echo '"+x.npm+"'")
		program("go", "[ -n '"+x.vuln+"' ] || { echo no network; exit 1; }\nprintf '#!/bin/bash\\n%s\\n' '"+x.vuln+"' >\"$GOBIN/govulncheck\"\nchmod +x \"$GOBIN/govulncheck\"")
		c := exec.Command("bash", "audit.sh")
		c.Env = append(os.Environ(), "PATH="+programs+string(os.PathListSeparator)+os.Getenv("PATH"))
		out, err := c.CombinedOutput()
		code := 0
		if ended := new(exec.ExitError); errors.As(err, &ended) {
			code = ended.ExitCode()
		} else if err != nil {
			t.Fatal(err)
		}
		if code != x.code || !strings.Contains(string(out), x.says) {
			t.Errorf("%s: exit %d, want %d with %q:\n%s", name, code, x.code, x.says, out)
		}
	}
}
