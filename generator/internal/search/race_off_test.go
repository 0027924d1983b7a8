//go:build !race

package search

// underRace tells that the race detector is on, which makes everything ten times slower.
const underRace = false
