package kiosk

import (
	"path"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/speech"
	"niemyet/generator/internal/view"
)

// inKiosk is where a file of static/ lies in the kiosk's folder.
func inKiosk(name string) string {
	if path.Dir(name) == speech.Folder {
		return name
	}
	return speech.Folder + "/" + path.Base(name)
}

// audio is the file behind the button "Nghe"; without one there is no button.
func audio(scene *view.Scene, x *site.Procedure) *view.Audio {
	name := speech.File(scene, x)
	if name == "" {
		return nil
	}
	p := scene.At(site.KioskAddress(record.Of(x).Address()), "kiosk")
	return &view.Audio{Src: p.Href(inKiosk(name)), Type: view.AudioType(name)}
}

// Recordings are the spoken files that pages ask for, and no other.
func Recordings(scene *view.Scene) (out []view.Copy) {
	done := map[string]bool{}
	for _, x := range scene.Site.Procedures {
		name := speech.File(scene, x)
		if !x.State.Current() || name == "" || done[name] {
			continue
		}
		done[name] = true
		out = append(out, view.Copy{From: name, To: inKiosk(name)})
	}
	return out
}
