package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// result is what one thing cost.
type result struct {
	What  string // in the words of the table
	CPU   time.Duration
	Wall  time.Duration
	Peak  int64 // bytes of memory; 0 where the system does not tell
	Files int   // of the folder that it made; 0 for none
	Bytes int64
}

// command runs a program to its end. Exit 1 is the content's: thousands of warnings are expected, faults are not, so it is an error too.
func command(dir, name string, args ...string) (result, error) {
	c := exec.Command(name, args...)
	c.Dir = dir
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	began := time.Now()
	err := c.Run()
	r := result{Wall: time.Since(began)}
	if c.ProcessState != nil {
		r.CPU, r.Peak = c.ProcessState.UserTime()+c.ProcessState.SystemTime(), peakOf(c.ProcessState)
	}
	if err != nil {
		text := said.String()
		if most := 2000; len(text) > most {
			text = "…" + strings.ToValidUTF8(text[len(text)-most:], "")
		}
		err = fmt.Errorf("%s %s: %w\n%s", filepath.Base(name), strings.Join(args, " "), err, text)
	}
	return r, err
}

// least keeps, of several runs of one thing, the least of each number.
func least(runs int, before func() error, once func() (result, error)) (best result, err error) {
	for i := range runs {
		if before != nil {
			if err := before(); err != nil {
				return best, err
			}
		}
		r, err := once()
		if err != nil {
			return best, err
		}
		if i == 0 {
			best = r
			continue
		}
		best.CPU, best.Wall, best.Peak = min(best.CPU, r.CPU), min(best.Wall, r.Wall), min(best.Peak, r.Peak)
	}
	return best, nil
}

// weigh counts the files below a folder and their bytes; of, when set, says which count.
func weigh(dir string, of func(name string) bool) (files int, bytes int64, err error) {
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || of != nil && !of(name) {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		files++
		bytes += info.Size()
		return nil
	})
	return files, bytes, err
}

// replaceOnce changes one place of a file. That it is not there is a fault of the bench: it would measure nothing.
func replaceOnce(name, old, with string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if !bytes.Contains(text, []byte(old)) {
		return fmt.Errorf("%s does not hold %q: there is nothing to edit", name, old)
	}
	return os.WriteFile(name, bytes.Replace(text, []byte(old), []byte(with), 1), 0o644)
}
