//go:build unix

package courier

import (
	"errors"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestFamilyEnds: with a program that is ended go those that it has started, also one that does not listen.
func TestFamilyEnds(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no sh on this machine")
	}
	was := atTerminal
	atTerminal = func() bool { return false }
	t.Cleanup(func() { atTerminal = was })
	impatient(t)
	patience = 3 * time.Second
	for name, child := range map[string]string{"listens": "sleep 300", "does not": `sh -c 'trap "" TERM; sleep 300; sleep 300'`} {
		t.Run(name, func(t *testing.T) {
			out, err := (call{program: shell}).run(t.Context(), "-c", child+" & echo $!; wait")
			if !errors.Is(err, ErrSilent) {
				t.Fatal(err)
			}
			pid, err := strconv.Atoi(strings.TrimSpace(string(out)))
			if err != nil {
				t.Fatal(err)
			}
			for range 100 {
				if !alive(pid) {
					return
				}
				time.Sleep(50 * time.Millisecond)
			}
			_ = syscall.Kill(pid, syscall.SIGKILL)
			t.Errorf("what the program had started lives on")
		})
	}
}

// alive tells whether a process runs; one that has ended and that nobody has asked for does not.
func alive(pid int) bool {
	out, err := exec.Command("ps", "-o", "stat=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && !strings.HasPrefix(strings.TrimSpace(string(out)), "Z")
}
