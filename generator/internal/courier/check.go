package courier

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"niemyet/generator/internal/origin"
)

// Held is what a place shows of a release that was brought there.
type Held struct {
	Wrong   []string // not there, or other bytes than were sent
	Foreign []string // what niemyet did not bring, where that is seen
}

// proven are the names of all files of a release.
func proven(p *origin.Proof) (names []string) {
	for _, f := range p.Manifest.Files {
		names = append(names, f.Path)
	}
	names = append(names, origin.File)
	if p.Signed {
		names = append(names, origin.SignatureFile)
	}
	return names
}

// Check reads all that lies there.
func (f *folder) Check(_ context.Context, _ string, p *origin.Proof) (h Held, err error) {
	now, err := origin.Verify(origin.Folder(f.dir), nil)
	if err != nil || string(now.Text) != string(p.Text) {
		return Held{Wrong: []string{origin.File}}, nil // whatever it is, it is no release
	}
	switch {
	case p.Signed && !now.Signed:
		now.Missing = append(now.Missing, origin.SignatureFile)
	case !bytes.Equal(now.Signature, p.Signature):
		now.Changed = append(now.Changed, origin.SignatureFile)
	}
	return Held{Wrong: slices.Concat(now.Missing, now.Changed), Foreign: now.Foreign}, nil
}

// Check lets rsync sum up the files at both ends and name those it would send once more.
func (r *rsync) Check(ctx context.Context, root string, p *origin.Proof) (h Held, err error) {
	names := proven(p)
	out, err := r.send(ctx, names, "-rcn", "--8-bit-output", "--out-format=%n", "--", root+string(filepath.Separator), r.to)
	if exited(err, 23, "No such file or directory") { // not even the folder
		return Held{Wrong: names}, nil
	}
	for line := range strings.Lines(string(out)) {
		if name := strings.TrimRight(line, "\r\n"); slices.Contains(names, name) { // the others are folders
			h.Wrong = append(h.Wrong, name)
		}
	}
	return h, err
}

// Check compares sums; a store that knows none sends every file back.
func (r *rclone) Check(ctx context.Context, root string, p *origin.Proof) (h Held, err error) {
	says, err := r.ask(ctx, "backend", "features", "--", r.to)
	if err != nil {
		return h, err
	}
	var knows struct{ Hashes []string }
	if err := json.Unmarshal(says, &knows); err != nil {
		return h, err
	}
	args := []string{"check", "--one-way", "--combined", "-", "--files-from-raw", "-"}
	if len(knows.Hashes) == 0 {
		args = append(args, "--download")
	}
	out, err := r.send(ctx, proven(p), append(args, "--", root, r.to)...)
	for line := range strings.Lines(string(out)) {
		if how, name, ok := strings.Cut(strings.TrimRight(line, "\r\n"), " "); ok && how != "=" {
			h.Wrong = append(h.Wrong, name)
		}
	}
	if len(h.Wrong) > 0 {
		err = nil // it ends with a fault when it has found one
	}
	return h, err
}

// Check fetches the branch and compares the names that git gives to bytes: no setting of the
// repository comes between.
func (r *repository) Check(ctx context.Context, root string, p *origin.Proof) (h Held, err error) {
	if _, err := r.far(ctx, "fetch", "--progress", "--depth", "1", "--", "origin", "refs/heads/"+r.branch); err != nil {
		return h, err
	}
	tree, err := r.near(ctx, "ls-tree", "-r", "-z", "--full-tree", "FETCH_HEAD")
	if err != nil {
		return h, err
	}
	lies := map[string]string{}
	for line := range strings.SplitSeq(string(tree), "\x00") {
		if about, name, ok := strings.Cut(line, "\t"); ok {
			parts := strings.Fields(about)
			lies[name] = parts[len(parts)-1]
		}
	}
	names := proven(p)
	var files []string
	for _, name := range names {
		full, err := filepath.Abs(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			return h, err
		}
		files = append(files, filepath.ToSlash(full))
	}
	sums, err := call{program: r.program, dir: r.dir, names: files, end: "\n", waits: true}.run(ctx, "hash-object", "--no-filters", "--stdin-paths")
	if err != nil {
		return h, err
	}
	sum := bufio.NewScanner(bytes.NewReader(sums))
	for _, name := range names {
		if !sum.Scan() || lies[name] != sum.Text() {
			h.Wrong = append(h.Wrong, name)
		}
		delete(lies, name)
	}
	for name := range lies {
		h.Foreign = append(h.Foreign, name)
	}
	slices.Sort(h.Foreign)
	return h, nil
}
