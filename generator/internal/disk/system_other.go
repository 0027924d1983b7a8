//go:build !linux && !darwin

package disk

// Exchange is not known on this system.
func Exchange(string, string) (done bool, err error) { return false, nil }
