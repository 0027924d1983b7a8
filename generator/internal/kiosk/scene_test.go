package kiosk

import (
	"os"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// sceneOf is the kiosk of a site, in the words that are shipped.
func sceneOf(t *testing.T, s *site.Site) *view.Scene {
	t.Helper()
	book, found := words.Read(os.DirFS("../../../layouts"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	return view.NewScene(s, view.Given{
		OnKiosk:       Draws,
		Words:         func(string) words.Speaker { return book.Speaker(words.Vietnamese) },
		HasLayout:     func(string) bool { return true },
		HasStatic:     func(string) bool { return false },
		StyleHash:     func(string) string { return "0" },
		ScriptVersion: func(string) string { return "0" },
	})
}

// screensOf are all screens of it, by their addresses.
func screensOf(scene *view.Scene) map[string]view.Page {
	out := map[string]view.Page{}
	for _, p := range Pages(scene) {
		out[p.Path] = p
	}
	return out
}
