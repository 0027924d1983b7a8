//go:build !unix

package courier

import "os/exec"

// bind does nothing: Windows would need a job, which a program can be put into only when it runs already and may have
// started others. What it starts there lives on until its connection ends.
func bind(*exec.Cmd) {}

// ask ends a program: Windows asks none.
func ask(p *exec.Cmd) error { return p.Process.Kill() }

// finish does nothing: see bind.
func finish(*exec.Cmd) {}
