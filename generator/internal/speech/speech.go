// Package speech says what the kiosk reads out of a procedure, and which file holds it.
//
// In: a view.Scene. Out: texts in plain words, without brackets and abbreviations, each
// with the name of the file that an outside program speaks it into; and for a procedure
// the file that is there: a recording that its record names, else the spoken text.
//
// What never happens: nothing is spoken here, and no file is read or written.
package speech

import (
	"crypto/sha256"
	"encoding/hex"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Folder is where `niemyet audio` puts spoken files, below static/, and where
// the kiosk has them.
const Folder = site.KioskRoot + "audio"

// Types are the endings of spoken files, the better one first.
var Types = []string{".ogg", ".wav"}

// Spoken is a text to be spoken and the file that holds it, without its ending. The
// name carries the hash of the text: a record that changes never keeps an old voice.
type Spoken struct {
	File string // below static/
	Text string
}

// All are what the kiosk would read out, of every current procedure that has no
// recording of its own.
func All(scene *view.Scene) (out []Spoken) {
	for _, x := range scene.Site.Procedures {
		if x.State.Current() && recording(scene, x) == "" {
			out = append(out, of(scene, x))
		}
	}
	return out
}

// recording is the recorded file that a record names, if it is there.
func recording(scene *view.Scene, x *site.Procedure) string {
	if x.Audio == "" || !scene.HasStatic(x.Audio) {
		return ""
	}
	return x.Audio
}

func of(scene *view.Scene, x *site.Procedure) Spoken {
	text := text(scene.At(site.KioskAddress(record.Of(x).Address()), "print"), x) // not as the kiosk says it, in every language at once
	sum := sha256.Sum256([]byte(text))
	return Spoken{Folder + "/" + record.Of(x).ID + "-" + hex.EncodeToString(sum[:6]), text}
}

// File is the file of static/ that reads a procedure out, or "".
func File(scene *view.Scene, x *site.Procedure) string {
	if name := recording(scene, x); name != "" {
		return name
	}
	s := of(scene, x)
	for _, ending := range Types {
		if scene.HasStatic(s.File + ending) {
			return s.File + ending
		}
	}
	return ""
}
