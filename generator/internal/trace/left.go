package trace

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"niemyet/generator/internal/disk"
)

// tick is longer than the system's clock takes to move on: two touches of a file further apart than that do not look alike.
const tick = 40 * time.Millisecond

// Settle waits until whatever is done to a folder from now on shows in its [Left].
func Settle() { time.Sleep(tick) }

// Left sums what lies in a folder: every name below it with what it is, and of every file what the system tells, or its bytes.
func Left(folder string) (string, error) {
	return LeftEach(folder, func(string, fs.FileInfo, string) {})
}

// LeftEach does it and gives the look of every file, by its name in the folder, with slashes.
func LeftEach(folder string, each func(name string, info fs.FileInfo, look string)) (string, error) {
	h := sha256.New()
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		put(h, name)
		if !info.Mode().IsRegular() {
			put(h, info.Mode().String()) // of a folder what lies in it; anything else was not left by a run
			return nil
		}
		look, err := Look(name, info)
		if err != nil {
			return err
		}
		put(h, look)
		rel, err := filepath.Rel(folder, name)
		each(filepath.ToSlash(rel), info, look)
		return err
	})
	return hex.EncodeToString(h.Sum(nil)), err
}

// Look is all that the system tells of a file, or where it does not tell enough, its bytes.
func Look(name string, info fs.FileInfo) (look string, err error) {
	look, ok := disk.Sight(info)
	if ok {
		return look, nil
	}
	if look, err = sumOf(name); err != nil {
		return "", err
	}
	return fmt.Sprint(info.Mode(), info.Size(), " ", look), nil
}
