//go:build !windows

package disk

import (
	"os"
	"path/filepath"
	"syscall"
)

// otherDevice tells whether a folder lies on another device than the one around it.
func otherDevice(dir string) bool {
	inner, err := os.Lstat(dir)
	if err != nil {
		return false
	}
	outer, err := os.Stat(filepath.Dir(dir))
	if err != nil {
		return false
	}
	in, ok1 := inner.Sys().(*syscall.Stat_t)
	out, ok2 := outer.Sys().(*syscall.Stat_t)
	return ok1 && ok2 && in.Dev != out.Dev
}
