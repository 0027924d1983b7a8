package kiosk

import (
	"path"

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

// recording is a file of static/ as a screen plays it.
func recording(p view.Place, name string) view.Audio {
	return view.Audio{Src: site.EscapePath(p.Href(inKiosk(name))), Type: view.AudioType(name)}
}

// audio is the file behind the button "Nghe"; without one there is no button.
func audio(p view.Place, x *site.Procedure) *view.Audio {
	name := speech.File(p.Scene, x)
	if name == "" {
		return nil
	}
	out := recording(p, name)
	return &out
}

// Voice is a recording in another language, and the button that plays it.
type Voice struct {
	view.Audio
	Language string
}

// voices are the recordings in other languages that are there.
func voices(p view.Place, x *site.Procedure) (out []Voice) {
	for _, v := range x.Voices {
		if p.HasStatic(v.File) {
			out = append(out, Voice{recording(p, v.File), v.Language})
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
