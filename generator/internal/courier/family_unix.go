//go:build unix

package courier

import (
	"os"
	"os/exec"
	"syscall"
)

// bind makes a program the head of all that it starts, so that it can be ended with them: git and rsync leave the talk to
// ssh or to a helper, which lives on until its connection ends. At a terminal they stay with us: what does not belong to who
// sits there may ask for no password, and Ctrl-C reaches all of them anyway.
func bind(p *exec.Cmd) {
	if !atTerminal() {
		p.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	}
}

// atTerminal tells whether somebody sits at a terminal; a test replaces it.
var atTerminal = func() bool {
	none, err := os.Stat(os.DevNull)
	for _, stream := range []*os.File{os.Stdin, os.Stdout, os.Stderr} { // whoever sits there has one of them before his eyes
		if is, bad := stream.Stat(); err == nil && bad == nil && is.Mode()&os.ModeCharDevice != 0 && !os.SameFile(is, none) {
			return true
		}
	}
	return false
}

// ask asks a program to end, with all that it has started.
func ask(p *exec.Cmd) error { return signal(p, syscall.SIGTERM) }

// finish ends what a program has started and left.
func finish(p *exec.Cmd) {
	if p.SysProcAttr != nil && p.Process != nil {
		_ = signal(p, syscall.SIGKILL) // mostly none is left
	}
}

func signal(p *exec.Cmd, sign syscall.Signal) error {
	if p.SysProcAttr == nil {
		return p.Process.Signal(sign)
	}
	return syscall.Kill(-p.Process.Pid, sign)
}
