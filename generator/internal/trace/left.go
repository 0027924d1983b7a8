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
		look, ok := disk.Sight(info)
		if !ok {
			if look, err = sumOf(name); err != nil {
				return err
			}
			look = fmt.Sprint(info.Mode(), info.Size(), " ", look)
		}
		put(h, look)
		return nil
	})
	return hex.EncodeToString(h.Sum(nil)), err
}
