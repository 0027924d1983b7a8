package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/origin"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// The public keys of a site lie with its books; the one that signed lies in the site too.
const (
	keysFile  = edition.Folder + "/khoa.pub"
	shownFile = "khoa.pub"
)

// usualKey is where the secret key lies when nobody says otherwise: with the person's
// settings, outside of every folder that is copied, sent or put under version control.
func usualKey() (string, error) {
	if name := os.Getenv(keyVariable); name != "" {
		return name, nil
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "niemyet", "khoa-bi-mat.key"), nil
}

// keyOf reads the key that a release is signed with; nil when there is none. One that was
// named must be there.
func (a *app) keyOf(from sourceFlags) (*origin.Secret, error) {
	if !from.release {
		if from.key != "" {
			return nil, wrong(keyWithoutRelease)
		}
		return nil, nil
	}
	name, err := from.key, error(nil)
	if name == "" {
		if name, err = usualKey(); err != nil {
			return nil, nil // a machine without a home has no key
		}
	}
	text, err := disk.Read(name)
	if errors.Is(err, fs.ErrNotExist) && from.key == "" && os.Getenv(keyVariable) == "" {
		return nil, nil
	}
	if err != nil {
		return nil, machineError{err}
	}
	password := os.Getenv(passwordVariable)
	if origin.Locked(text) && password == "" {
		return nil, wrong(keyLocked, name, passwordVariable)
	}
	key, err := origin.ParseSecret(text, password)
	switch {
	case errors.Is(err, origin.ErrPassword):
		return nil, wrong(keyNotOpened, name, passwordVariable)
	case err != nil:
		return nil, wrong(keyBroken, name)
	}
	return &key, trusts(from, key)
}

// trustedKeys are the public keys that a person gave, or else those of the site; where tells
// where they stand.
func trustedKeys(from sourceFlags, given string) (keys []origin.Public, where string, err error) {
	if given != "" {
		if p, err := origin.ParsePublic([]byte(given)); err == nil {
			return []origin.Public{p}, "--key", nil
		}
		where = given
	} else {
		where = filepath.Join(from.source, filepath.FromSlash(keysFile))
	}
	text, err := disk.Read(where)
	if errors.Is(err, fs.ErrNotExist) && given == "" {
		return nil, where, nil
	}
	if err != nil {
		return nil, where, machineError{err}
	}
	for line := range strings.Lines(string(text)) {
		if p, err := origin.ParsePublic([]byte(line)); err == nil {
			keys = append(keys, p)
		}
	}
	if len(keys) == 0 {
		return nil, where, wrong(keysBroken, where)
	}
	return keys, where, nil
}

// trusts refuses to sign with a key that the unit does not name for its own: whoever checks the release
// would be told that it is somebody else's. A unit that names none has not begun to.
func trusts(from sourceFlags, key origin.Secret) error {
	keys, where, err := trustedKeys(from, "")
	if err != nil || len(keys) == 0 {
		return err
	}
	if !slices.ContainsFunc(keys, key.Public().Equal) {
		return wrong(keyOfOthers, key.Public().ID(), where)
	}
	return nil
}

// prove lays the manifest of a release into its folder, signed when there is a key.
func (a *app) prove(s *site.Site, from sourceFlags, had edition.History, folder *publish.Folder, key *origin.Secret) error {
	sum, err := sourceSum(s, from.source)
	if err != nil {
		return machineError{err}
	}
	if key != nil {
		if err := folder.Write(shownFile, key.Public().Encode()); err != nil {
			return machineError{err}
		}
	}
	m := &origin.Manifest{
		Unit: s.Config.Unit, Address: string(s.Config.BaseURL), Day: s.Date.String(), Maker: "niemyet " + version,
		Source: origin.Source{SHA256: sum}, Records: postedVersions(had),
	}
	m.Source.Revision, m.Source.Changed = revision(from.source)
	for _, f := range folder.Written() {
		m.Files = append(m.Files, origin.Entry{Path: f.Path, Size: f.Size, SHA256: hex.EncodeToString(f.SHA256[:])})
	}
	text, err := m.Encode()
	if err == nil {
		err = folder.Write(origin.File, text)
	}
	if err == nil && key != nil {
		err = folder.Write(origin.SignatureFile, key.Sign(text, m))
	}
	if err != nil {
		return machineError{err}
	}
	to := a.err
	if a.holding {
		to = a.out // there the report stands alone
	}
	if key != nil {
		a.tell(to, signed, origin.File, key.Public().ID())
		return nil
	}
	a.tell(to, notSigned, origin.File)
	return nil
}

// postedVersions are the last versions of what is posted.
func postedVersions(h edition.History) (out []origin.Record) {
	for code, list := range h {
		if n := len(list); n > 0 {
			out = append(out, origin.Record{Code: code, Version: list[n-1].ID, Since: list[n-1].Since.String()})
		}
	}
	return out
}

// writtenParts are what people write into a source, and a build reads.
var writtenParts = []string{site.ConfigFile, record.ContentDir, "layouts", site.StaticFolder}

// sourceSum is one hash of all that a site was made of: the parts of its source, and each layer
// below it. It says at another time or place whether anything has changed since.
func sourceSum(s *site.Site, source string) (string, error) {
	sum := sha256.New()
	for _, part := range writtenParts {
		if err := addSum(sum, part, filepath.Join(source, part)); err != nil {
			return "", err
		}
	}
	for _, layer := range s.Config.Sources {
		name := layerPath(source, layer.Path)
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return "", err
		case !info.IsDir():
			err = addSum(sum, layer.Path, name)
		default:
			for _, part := range layerParts {
				err = errors.Join(err, addSum(sum, layer.Path+"/"+part, filepath.Join(name, part)))
			}
		}
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// addSum adds a file, or every file below a folder; what is not there adds nothing. Line ends
// do not count in what people write: git changes them from one machine to the other.
func addSum(sum io.Writer, as, name string) error {
	err := filepath.WalkDir(name, func(file string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || strings.HasPrefix(d.Name(), ".") {
			return err
		}
		body, err := disk.Read(file)
		if err != nil {
			return err
		}
		below, err := filepath.Rel(name, file)
		body = bytes.ReplaceAll(body, []byte("\r\n"), []byte("\n"))
		fmt.Fprintf(sum, "%s/%s\t%s\n", as, filepath.ToSlash(below), origin.Sum(body))
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// revision is the commit of a source under version control, and whether there is more than
// that commit; "" where there is none, or no git.
func revision(source string) (commit string, changed bool) {
	git, err := exec.LookPath("git")
	if err != nil {
		return "", false
	}
	ask := func(args ...string) (string, bool) {
		ctx, end := context.WithTimeout(context.Background(), time.Minute)
		defer end()
		c := exec.CommandContext(ctx, git, append([]string{"-c", "core.fsmonitor=false", "-C", source}, args...)...)
		c.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0")
		out, err := c.Output()
		return strings.TrimSpace(string(out)), err == nil
	}
	commit, ok := ask("rev-parse", "--verify", "HEAD")
	if !ok {
		return "", false
	}
	more, ok := ask(append([]string{"status", "--porcelain", "--"}, writtenParts...)...)
	return commit, !ok || more != ""
}
