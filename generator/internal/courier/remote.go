package courier

import (
	"context"
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// rsync is a folder that the program rsync reaches, on another machine over ssh or on this one.
type rsync struct{ program, to string }

func (r *rsync) Look(ctx context.Context) (s State, err error) {
	list, err := run(ctx, r.program, "", nil, "", "--list-only", "--", r.to)
	if exited(err, 23, "No such file or directory") {
		return s, nil // the folder is made when something is put there
	}
	if err != nil {
		return s, err
	}
	for line := range strings.Lines(string(list)) {
		if cells := strings.Fields(line); len(cells) > 4 && cells[4] != "." {
			s.Names = append(s.Names, strings.Join(cells[4:], " "))
		}
	}
	dir, err := os.MkdirTemp("", "niemyet-")
	if err != nil {
		return s, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	if _, err := run(ctx, r.program, "", nil, "", "-r", "--include=/"+origin.File, "--include=/"+Journal, "--exclude=*",
		"--max-size="+strconv.Itoa(origin.Largest), "--", r.to, dir+string(filepath.Separator)); err != nil {
		return s, err
	}
	tree, err := disk.OpenTree(dir)
	if err != nil {
		return s, err
	}
	lies, err := lookAt(tree)
	s.Manifest, s.Journal = lies.Manifest, lies.Journal
	return s, errors.Join(err, tree.Close())
}

// Put compares by checksum: a clock that is wrong there hides no change. Each file takes its
// name when all of the batch are there.
func (r *rsync) Put(ctx context.Context, root string, names []string) error {
	_, err := run(ctx, r.program, "", names, "\x00", "-rc", "-p", "--chmod=D755,F644", "--delay-updates", "--from0", "--files-from=-",
		"--", root+string(filepath.Separator), r.to)
	return err
}

// Remove sends folders that lack the files. Folders that are empty then stay: rsync cannot tell
// that nobody else needs them.
func (r *rsync) Remove(ctx context.Context, names []string) error {
	dir, err := os.MkdirTemp("", "niemyet-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	for _, name := range names {
		if _, err := disk.MakeFolder(filepath.Join(dir, filepath.FromSlash(path.Dir(name)))); err != nil {
			return err
		}
	}
	_, err = run(ctx, r.program, "", names, "\x00", "-r", "--delete-missing-args", "--from0", "--files-from=-", "--", dir+string(filepath.Separator), r.to)
	return err
}

func (r *rsync) Finish(context.Context, string) error { return nil }
func (r *rsync) Close() error                         { return nil }

// rclone is a folder that the program rclone reaches.
type rclone struct{ program, to string }

func (r *rclone) Look(ctx context.Context) (s State, err error) {
	list, err := run(ctx, r.program, "", nil, "", "lsf", "--max-depth", "1", "--", r.to)
	if exited(err, 3, "directory not found") {
		return s, nil
	}
	if err != nil {
		return s, err
	}
	for line := range strings.Lines(string(list)) {
		s.Names = append(s.Names, strings.TrimSpace(line))
	}
	for _, part := range []struct {
		to   *[]byte
		name string
	}{{&s.Manifest, origin.File}, {&s.Journal, Journal}} {
		if !slices.Contains(s.Names, part.name) {
			continue
		}
		if *part.to, err = run(ctx, r.program, "", nil, "", "cat", "--count", strconv.Itoa(origin.Largest), "--", r.to+"/"+part.name); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (r *rclone) Put(ctx context.Context, root string, names []string) error {
	_, err := run(ctx, r.program, "", names, "\n", "copy", "--ignore-times", "--no-traverse", "--files-from-raw", "-", "--", root, r.to)
	return err
}

func (r *rclone) Remove(ctx context.Context, names []string) error {
	_, err := run(ctx, r.program, "", names, "\n", "delete", "--files-from-raw", "-", "--", r.to)
	return err
}

func (r *rclone) Finish(context.Context, string) error { return nil }
func (r *rclone) Close() error                         { return nil }
