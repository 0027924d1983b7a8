package main

import (
	"context"
	"os"
	"path/filepath"
	"regexp"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/audio"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/speech"
)

func (a *app) audioCommand() *cobra.Command {
	var from sourceFlags
	c := &cobra.Command{
		Use:  "audio",
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return a.audio(c.Context(), from) },
	}
	from.add(c)
	return c
}

// audio makes the spoken files that are missing and takes away those of former texts.
func (a *app) audio(ctx context.Context, from sourceFlags) error {
	if ctx == nil {
		ctx = context.Background()
	}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	if found.Failed() {
		return a.refuse(found)
	}
	r, bad := render.New(s, overlay(from.source, "layouts"), overlay(from.source, "static"), render.Options{Version: version})
	if bad.Failed() {
		return a.refuse(bad)
	}
	speaker, err := audio.Open()
	if err != nil {
		return failed(noVoice, err)
	}
	folder := filepath.Join(from.source, "static", filepath.FromSlash(speech.Folder))
	if _, err := disk.MakeFolder(folder); err != nil {
		return machineError{err}
	}
	all := speech.All(r.Scene())
	wanted := map[string]bool{}
	made, kept := 0, 0
	tell := a.progress(len(all))
	for i, text := range all {
		name := filepath.Base(text.File) + speaker.Ending()
		wanted[name] = true
		fresh, err := a.speak(ctx, speaker, text.Text, filepath.Join(folder, name))
		if err != nil {
			return machineError{err}
		}
		if fresh {
			made++
		} else {
			kept++
		}
		if tell != nil {
			tell(i + 1)
		}
	}
	gone, err := sweep(folder, wanted)
	if err != nil {
		return machineError{err}
	}
	a.tell(a.err, spoken, made, kept, gone, folder)
	return nil
}

// speak writes a file that is not there yet; it appears only when it is whole.
func (a *app) speak(ctx context.Context, speaker *audio.Speaker, text, file string) (fresh bool, err error) {
	if _, err := os.Stat(file); err == nil {
		return false, nil
	}
	body, err := speaker.Speak(ctx, text)
	if err != nil {
		return false, err
	}
	return true, disk.Write(file, body)
}

// ownSound is the name that a spoken file bears; no other file is ever removed.
var ownSound = regexp.MustCompile(`-[0-9a-f]{12}\.(ogg|wav)$`)

func sweep(folder string, wanted map[string]bool) (gone int, err error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		if e.Type().IsRegular() && ownSound.MatchString(e.Name()) && !wanted[e.Name()] {
			if err := os.Remove(filepath.Join(folder, e.Name())); err != nil {
				return gone, err
			}
			gone++
		}
	}
	return gone, nil
}
