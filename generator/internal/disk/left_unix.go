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

// Own tells whether a file or folder belongs to who runs this process, and nobody else may write into it, or put another in
// the place of what lies there. The group of one's own is oneself: many systems give each person one.
func Own(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(stat.Uid) != os.Geteuid() {
		return false
	}
	strangers := fs.FileMode(0o002)
	if int(stat.Gid) != os.Getegid() {
		strangers = 0o022
	}
	return info.Mode()&strangers == 0 || info.IsDir() && info.Mode()&fs.ModeSticky != 0
}
