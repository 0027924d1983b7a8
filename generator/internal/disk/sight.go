package disk

import (
	"fmt"
	"io/fs"
)

// Sight is all that the system tells of a file without opening it: whoever writes into the file, or puts another in its
// place, changes it, also where length and time of writing are set back. ok is false where the system does not tell that
// much; there only the bytes themselves show that nothing was changed.
func Sight(info fs.FileInfo) (sight string, ok bool) {
	device, number, seconds, nanoseconds, ok := place(info)
	if !ok || nanoseconds == 0 { // a clock that counts seconds misses what happens within one
		return "", false
	}
	return fmt.Sprintf("%v %d %d %d %d %d.%d", info.Mode(), info.Size(), info.ModTime().UnixNano(), device, number, seconds, nanoseconds), true
}

// Place is what of the sight of a file stays when the file gets or loses a name. Who writes into it changes that too, but
// for one who sets back length and time of writing.
func Place(info fs.FileInfo) string {
	device, number, _, _, _ := place(info)
	return fmt.Sprintf("%v %d %d %d %d", info.Mode(), info.Size(), info.ModTime().UnixNano(), device, number)
}
