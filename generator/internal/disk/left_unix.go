//go:build unix

package disk

import (
	"io/fs"
	"os"
	"syscall"
)

// AsLeft tells whether a file has the permissions that it was left with, and no second name
// under which somebody may write into it.
func AsLeft(info fs.FileInfo, mode fs.FileMode) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Nlink == 1 && info.Mode() == mode
}

// ours tells whether a file or folder belongs to who runs this process.
func ours(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}
