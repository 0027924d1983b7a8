package courier

import (
	"context"
	"path/filepath"
	"strings"

	"niemyet/generator/internal/disk"
)

// usualBranch is the one that GitHub Pages has for sites.
const usualBranch = "gh-pages"

// repository is a branch of a git repository. It is filled in a copy on this machine and
// becomes visible with one push.
type repository struct {
	program, url, branch string
	gone                 func() // takes the copy away; nil before the first look
	folder
}

// newRepository takes URL or URL#BRANCH.
func newRepository(program, name string) *repository {
	url, branch, ok := strings.Cut(name, "#")
	if !ok || branch == "" {
		branch = usualBranch
	}
	return &repository{program: program, url: url, branch: branch}
}

// plain are settings that keep bytes as they are, whatever the person has set.
var plain = []string{"-c", "core.autocrlf=false", "-c", "core.safecrlf=false", "-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "-c", "core.fsmonitor=false"}

// near is git at work on this machine.
func (r *repository) near(ctx context.Context, args ...string) ([]byte, error) {
	return call{program: r.program, dir: r.dir, waits: true}.run(ctx, append(plain, args...)...)
}

// far is git talking to another; it must say how far it is (--progress), as a sign of life.
func (r *repository) far(ctx context.Context, args ...string) ([]byte, error) {
	return call{program: r.program, dir: r.dir}.run(ctx, append(plain, args...)...)
}

func (r *repository) Look(ctx context.Context) (s State, err error) {
	if strings.HasPrefix(r.branch, "-") {
		return s, ErrForm
	}
	heads, err := r.far(ctx, "ls-remote", "--heads", "--", r.url, "refs/heads/"+r.branch)
	if err != nil {
		return s, err
	}
	work, gone, err := disk.Scratch()
	if err != nil {
		return s, err
	}
	r.gone = gone
	dir := filepath.Join(work, "trang")
	if len(heads) > 0 {
		_, err = r.far(ctx, "clone", "--progress", "--depth", "1", "--single-branch", "--branch", r.branch, "--", r.url, dir)
		r.dir = dir
	} else {
		if _, err = r.near(ctx, "init", "--quiet", "--", dir); err == nil {
			r.dir = dir
			_, err = r.near(ctx, "symbolic-ref", "HEAD", "refs/heads/"+r.branch)
		}
		if err == nil {
			_, err = r.near(ctx, "remote", "add", "--", "origin", r.url)
		}
	}
	if err != nil {
		return s, err
	}
	s, err = r.folder.Look(ctx)
	for i, name := range s.Names {
		if name == ".git" {
			s.Names = append(s.Names[:i:i], s.Names[i+1:]...)
			break
		}
	}
	return s, err
}

// Finish commits and pushes; without a change there is nothing to commit.
func (r *repository) Finish(ctx context.Context, what string) error {
	if _, err := r.near(ctx, "add", "--all", "--force"); err != nil {
		return err
	}
	left, err := r.near(ctx, "status", "--porcelain")
	if err != nil {
		return err
	}
	if len(left) > 0 {
		commit := []string{"commit", "--quiet", "--message", "niemyet " + what}
		if _, err := r.near(ctx, "config", "user.email"); err != nil { // nobody has said who works here
			commit = append([]string{"-c", "user.name=niemyet", "-c", "user.email=niemyet@localhost"}, commit...)
		}
		if _, err := r.near(ctx, commit...); err != nil {
			return err
		}
	}
	_, err = r.far(ctx, "push", "--progress", "origin", "HEAD:refs/heads/"+r.branch)
	return err
}

func (r *repository) Close() error {
	if r.gone != nil {
		r.gone()
	}
	return nil
}
