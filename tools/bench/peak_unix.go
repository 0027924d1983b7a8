//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// peakOf is how much memory a process that has ended held at most, in bytes.
func peakOf(p *os.ProcessState) int64 {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	peak := int64(usage.Maxrss)   //nolint:unconvert // narrower on some systems
	if runtime.GOOS != "darwin" { // there it is in bytes
		peak <<= 10
	}
	return peak
}
