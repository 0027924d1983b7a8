package disk

import "path/filepath"

// IsMount tells whether a folder is a drive of its own.
func IsMount(dir string) bool { return filepath.Dir(dir) == dir }
