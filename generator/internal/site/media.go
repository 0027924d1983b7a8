package site

import (
	"slices"
	"strings"
)

// media are the folders that a site may leave out, and how [build] says so. What is left out
// of a build can be asked for all the same: niemyet print makes every sheet.
var media = []struct {
	folder, key string
	made        func(*BuildConfig) bool
}{
	{KioskFolder, "kiosk", func(b *BuildConfig) bool { return b.Kiosk }},
	{PrintFolder, "sheets", func(b *BuildConfig) bool { return b.Sheets }},
	{CheckFolder, "checks", func(b *BuildConfig) bool { return b.Checks }},
}

// Switches are the keys of [build] that leave a folder out, by the folder.
func Switches() map[string]string {
	out := map[string]string{}
	for _, m := range media {
		out[m.folder] = m.key
	}
	return out
}

// settle notes what is left out: a switch is on until config.toml says that it is off.
func (b *BuildConfig) settle(says func(key string) bool) {
	for _, m := range media {
		if says("build."+m.key) && !m.made(b) {
			b.without = append(b.without, m.folder)
		}
	}
}

// Without tells whether a build leaves the folder of a medium out.
func (b *BuildConfig) Without(folder string) bool { return slices.Contains(b.without, folder) }

// Builds tells whether a build makes the page or file at an address, as far as the
// switches of [build] say. Nothing leads to one that is not made.
func (b *BuildConfig) Builds(address string) bool {
	folder, _, below := strings.Cut(address, "/")
	return !below || !b.Without(folder)
}
