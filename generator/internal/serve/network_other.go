//go:build !linux && !darwin && !windows

package serve

// onNetwork cannot tell here; --poll can be asked for.
func onNetwork(string) bool { return false }
