package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

func (a *app) bundleCommand() *cobra.Command {
	var from sourceFlags
	var out string
	c := &cobra.Command{
		Use:  "bundle",
		Args: between(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := from.there(); err != nil {
				return err
			}
			folder := filepath.Join(from.source, "public")
			if len(args) > 0 {
				folder = args[0]
			}
			return a.bundle(from, folder, out)
		},
	}
	from.addFolder(c)
	textFlag(c, &out, "out")
	return c
}

// bundle packs a whole release into one file for a stick.
func (a *app) bundle(from sourceFlags, folder, out string) error {
	return a.tree(folder, func(t origin.Tree) error {
		p, err := a.whole(t, folder, from)
		if err != nil {
			return err
		}
		if out == "" {
			out = filepath.Join(from.source, "trang-"+origin.Name(p.Manifest, p.Text)+".zip")
		}
		if !strings.EqualFold(filepath.Ext(out), ".zip") {
			return wrong(bundleEnding, out)
		}
		if !maybeBundle(out) {
			return wrong(bundleOver, out)
		}
		sum, size := sha256.New(), counter(0)
		err = disk.Fill(out, func(w io.Writer) error { return origin.Bundle(io.MultiWriter(w, sum, &size), t, p) })
		if err != nil {
			return machineError{err}
		}
		a.tell(a.out, bundled, len(p.Manifest.Files)+1, out, int(size)/1024, hex.EncodeToString(sum.Sum(nil)))
		return nil
	})
}

// whole proves a release that is about to leave this machine. One that is not whole is told of,
// and goes nowhere; one without a signature of ours goes, and is told of.
func (a *app) whole(t origin.Tree, name string, from sourceFlags) (*origin.Proof, error) {
	trusted, where, err := trustedKeys(from, "")
	if err != nil {
		return nil, err
	}
	p, err := a.proof(t, name, trusted)
	if err != nil {
		return nil, err
	}
	if !p.Whole() {
		a.tellWhole(p)
		return nil, errContent
	}
	if p.By == nil {
		a.tellOurs(p, trusted, where)
		if p.Signed && len(trusted) > 0 {
			return nil, errContent // somebody else's: our name must not go with it
		}
	}
	return p, nil
}

// maybeBundle tells whether a name may be written: nothing is there, or a .zip.
func maybeBundle(name string) bool {
	f, err := disk.Open(name)
	if err != nil {
		return errors.Is(err, fs.ErrNotExist)
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(f, head)
	return f.Close() == nil && n == 4 && bytes.HasPrefix(head, []byte("PK"))
}

// counter counts bytes.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
