package render

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/view"
)

func ownFiles(t *testing.T) (layouts, static fs.FS) {
	t.Helper()
	return os.DirFS("../../../layouts"), os.DirFS("../../../static")
}

// TestOldPlacesReplace: a component and a style that a site laid over ours before each had a folder go on replacing it,
// and so do files of the new places.
func TestOldPlacesReplace(t *testing.T) {
	layouts, static := ownFiles(t)
	for name, own := range map[string]fstest.MapFS{
		"old": {
			"layouts/components/banner.html": {Data: []byte(`{{define "banner"}}mẫu của phường{{end}}`)},
			"static/css/banner.css":          {Data: []byte(`.banner{color:teal}`)},
		},
		"new": {
			"layouts/components/banner/banner.html": {Data: []byte(`{{define "banner"}}mẫu của phường{{end}}`)},
			"layouts/components/banner/banner.css":  {Data: []byte(`.banner{color:teal}`)},
		},
	} {
		ownLayouts, _ := fs.Sub(own, "layouts")
		ownStatic, _ := fs.Sub(own, "static")
		look, found := ReadLook(Overlay(ownLayouts, layouts), Overlay(ownStatic, static))
		if len(found) > 0 {
			t.Fatal(name, found)
		}
		for _, medium := range media {
			var page bytes.Buffer
			if err := look.layouts.named(medium+"/procedure").ExecuteTemplate(&page, "banner", &view.Banner{Text: "cũ"}); err != nil || page.String() != "mẫu của phường" {
				t.Errorf("%s, %s: %q %v", name, medium, page.String(), err)
			}
		}
		css := string(look.styles["site"].body)
		if !strings.Contains(css, ".banner{color:teal}") || strings.Contains(css, ".banner--expired") {
			t.Errorf("%s: the site's own style does not replace ours", name)
		}
	}
}

// TestPhonesByMedium: kiosk and paper cannot ring, and an old file that draws phones for the public site leaves them as they are.
func TestPhonesByMedium(t *testing.T) {
	layouts, static := ownFiles(t)
	own := fstest.MapFS{"components/phone.html": {Data: []byte(`{{define "phone"}}<a href="tel:1">gọi</a>{{end}}`)}}
	look, found := ReadLook(Overlay(own, layouts), static)
	if len(found) > 0 {
		t.Fatal(found)
	}
	for medium, rings := range map[string]bool{"site": true, "kiosk": false, "print": false} {
		var page bytes.Buffer
		if err := look.layouts.named(medium+"/procedure").ExecuteTemplate(&page, "phone", view.Phone{Text: "1900", Tel: "1900"}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(page.String(), "<a ") != rings {
			t.Errorf("%s: %s", medium, page.String())
		}
	}
}

var defined = regexp.MustCompile(`\{\{-? *define "([^"]+)"`)

// TestOneComponentARoom: a room's template defines the component that the room is named for and nothing else; a page
// defines its own parts and no component.
func TestOneComponentARoom(t *testing.T) {
	layouts, _ := ownFiles(t)
	parts := map[string]bool{"frame": true, "what": true, "main": true, "redirect": true}
	seen := map[string]bool{}
	err := fs.WalkDir(layouts, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".html" {
			return err
		}
		text, err := fs.ReadFile(layouts, name)
		if err != nil {
			return err
		}
		folder, file := path.Split(name)
		room := path.Base(folder)
		for _, m := range defined.FindAllStringSubmatch(string(text), -1) {
			switch inRoom := strings.HasPrefix(name, rooms+"/"); {
			case inRoom && (m[1] != room || strings.Split(file, ".")[0] != room):
				t.Errorf("layouts/%s defines %q", name, m[1])
			case !inRoom && !parts[m[1]]:
				t.Errorf("layouts/%s defines %q, which is no part of a page: give it a room", name, m[1])
			case inRoom:
				seen[room] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(seen) < 60 {
		t.Errorf("saw %d rooms: %v", len(seen), maps.Keys(seen))
	}
}
