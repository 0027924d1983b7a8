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
	return &view.Audio{Src: site.EscapePath(p.Href(inKiosk(name))), Type: view.AudioType(name)}
}

// Voice is a recording in another language, and the button that plays it.
type Voice struct {
	view.Audio
	Language string
}

// voices are the recordings in other languages that are there.
func voices(scene *view.Scene, x *site.Procedure) (out []Voice) {
	p := scene.At(site.KioskAddress(record.Of(x).Address()), "kiosk")
	for _, v := range x.Voices {
		if scene.HasStatic(v.File) {
			out = append(out, Voice{view.Audio{Src: site.EscapePath(p.Href(inKiosk(v.File))), Type: view.AudioType(v.File)}, v.Language})
		}
	}
	return out
}

// Recordings are the spoken files that pages ask for, and no other.
func Recordings(scene *view.Scene) (out []view.Copy) {
	done := map[string]bool{}
	for _, x := range scene.Site.Procedures {
		names := []string{speech.File(scene, x)}
		for _, v := range x.Voices {
			names = append(names, v.File)
		}
		for _, name := range names {
			if !x.State.Current() || done[name] || !scene.HasStatic(name) {
				continue
			}
			done[name] = true
			out = append(out, view.Copy{From: name, To: inKiosk(name)})
		}
	}
	return out
}
