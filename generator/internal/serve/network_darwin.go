package serve

import (
	"strings"
	"syscall"
)

// onNetwork tells whether a folder lies on another machine.
func onNetwork(folder string) bool {
	var at syscall.Statfs_t
	if syscall.Statfs(folder, &at) != nil {
		return false
	}
	var name strings.Builder
	for _, c := range at.Fstypename {
		if c == 0 {
			break
		}
		name.WriteByte(byte(c))
	}
	switch name.String() {
	case "nfs", "smbfs", "afpfs", "webdav", "ftp":
		return true
	}
	return false
}
