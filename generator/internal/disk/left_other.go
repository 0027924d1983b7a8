//go:build !unix

package disk

import "io/fs"

// AsLeft tells whether a file is a file. Windows keeps permissions elsewhere, does not say
// how many names a file has, and hardly anybody there gives one a second.
func AsLeft(info fs.FileInfo, _ fs.FileMode) bool { return info.Mode().IsRegular() }

// ours takes what lies in a folder of one's own for one's own: on Windows each person has temporary
// folders that nobody else can reach.
func ours(fs.FileInfo) bool { return true }

// Own takes a file for one's own, as ours does: who may write into it is kept elsewhere.
func Own(fs.FileInfo) bool { return true }
