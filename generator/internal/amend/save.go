package amend

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"

	"niemyet/generator/internal/disk"
)

// ErrChanged is a file that is not the one the change was made from.
var ErrChanged = disk.ErrChanged

// Absent is the hash of a file that is not there yet.
const Absent = ""

// Hash names the bytes of a file.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Save puts data in the place of a file whose bytes still have the hash was, or makes
// a new one when was is Absent; else it is ErrChanged and the file stays. How it is
// written: package disk.
func Save(file string, data []byte, was string) error {
	if was != Absent {
		return disk.Replace(file, data, func(now []byte) bool { return Hash(now) == was })
	}
	err := disk.Create(file, data)
	if errors.Is(err, fs.ErrExist) {
		return ErrChanged
	}
	return err
}
