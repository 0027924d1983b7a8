package disk

import (
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"time"
)

// waiting is the name of a file that beside makes.
var waiting = regexp.MustCompile(`^\` + Hidden + `\d+$`)

// old is the age from which nobody is writing such a file any more, on whatever machine.
const old = time.Hour

// swept are the folders that this process has looked through.
var swept sync.Map

// sweep takes away what killed runs left in a folder while they wrote a file; what cannot
// be taken away is only in the way.
func sweep(dir string) {
	if _, done := swept.LoadOrStore(dir, true); done {
		return
	}
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if !e.Type().IsRegular() || !waiting.MatchString(e.Name()) {
			continue
		}
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > old {
			_ = os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}
