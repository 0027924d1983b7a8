//go:build unix

package disk

import (
	"io/fs"
	"syscall"
)

// AsLeft tells whether a file has the permissions that it was left with, and no second name
// under which somebody may write into it.
func AsLeft(info fs.FileInfo, mode fs.FileMode) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Nlink == 1 && info.Mode() == mode
}
