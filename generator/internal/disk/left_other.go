//go:build !unix

package disk

import "io/fs"

// AsLeft tells whether a file is a file. Windows keeps permissions elsewhere, does not say
// how many names a file has, and hardly anybody there gives one a second.
func AsLeft(info fs.FileInfo, _ fs.FileMode) bool { return info.Mode().IsRegular() }
