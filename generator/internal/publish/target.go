package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"niemyet/generator/internal/disk"
)

// Why is a reason for which a target is not filled.
type Why int

// The reasons, in the order in which they are looked for.
const (
	DeadLink    Why = iota // a link that leads nowhere
	NotFolder              // something else than a folder has the name
	IsSource               // the source itself
	HoldsSource            // a folder around the source
	InSource               // a folder of the source that people or the program write to
	IsMount                // the root of another file system: it cannot be swapped
	Busy                   // another run has filled it for too long
	NotOurs                // not empty, and niemyet did not make it
	Foreign                // niemyet made it, and somebody has put files into it
)

// Refusal says why a target is not filled, and with which files or folder.
type Refusal struct {
	Why    Why
	Target string
	Names  []string
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("target %s refused (%d) %s", r.Target, r.Why, strings.Join(r.Names, ", "))
}

// kept are the folders of a source that a site is never built into.
var kept = []string{"content", "layouts", "static", "so-sach", "nhap", "ban-da-dang", ".git", ".schema"}

// allowed gives the real place of a target, links followed, or says why it cannot be one.
func allowed(target, source string) (string, error) {
	real, err := follow(target)
	if err != nil {
		return "", err
	}
	refuse := func(why Why, names ...string) (string, error) {
		return "", &Refusal{Why: why, Target: real, Names: names}
	}
	if info, err := os.Stat(real); err == nil && !info.IsDir() {
		return refuse(NotFolder)
	}
	if source != "" {
		source, err = filepath.Abs(source)
		if err != nil {
			return "", err
		}
		switch {
		case same(real, source):
			return refuse(IsSource)
		case holds(real, source):
			return refuse(HoldsSource, source)
		}
		for _, name := range kept {
			if folder := filepath.Join(source, name); holds(folder, real) {
				return refuse(InSource, folder)
			}
		}
	}
	if disk.IsMount(real) || filepath.Dir(real) == real {
		return refuse(IsMount)
	}
	return real, nil
}

// follow gives a name without links in it; its last parts need not be there yet.
func follow(name string) (string, error) {
	name, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rest := ""
	for up := name; ; up = filepath.Dir(up) {
		info, err := os.Lstat(up)
		if errors.Is(err, fs.ErrNotExist) && filepath.Dir(up) != up {
			rest = filepath.Join(filepath.Base(up), rest)
			continue
		}
		if err != nil {
			return "", err
		}
		real, err := filepath.EvalSymlinks(up)
		if err != nil && info.Mode()&fs.ModeSymlink != 0 {
			return "", &Refusal{Why: DeadLink, Target: up}
		}
		return filepath.Join(real, rest), err
	}
}

// same tells whether two names stand for one folder.
func same(one, two string) bool {
	if one == two {
		return true
	}
	a, err1 := os.Stat(one)
	b, err2 := os.Stat(two)
	return err1 == nil && err2 == nil && os.SameFile(a, b)
}

// Holds tells whether a folder is, or is around, what a name stands for, whatever links lead there;
// the last parts of the name need not be there yet.
func Holds(folder, name string) bool {
	real, err := follow(name)
	if err != nil { // a link that leads nowhere stands for its own place
		if real, err = filepath.Abs(name); err != nil {
			return true // nobody knows: then better not
		}
	}
	return holds(folder, real)
}

// holds tells whether a folder is, or is around, another.
func holds(outer, inner string) bool {
	if real, err := filepath.EvalSymlinks(inner); err == nil {
		inner = real
	}
	for {
		if same(outer, inner) || strings.EqualFold(outer, inner) && !there(outer) {
			return true
		}
		up := filepath.Dir(inner)
		if up == inner {
			return false
		}
		inner = up
	}
}

func there(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

// ours tells whether the target may be replaced: absent, empty, or made by niemyet.
func ours(target string) error {
	any, err := holdsAnything(target)
	if err != nil || !any {
		return err
	}
	if _, ok := listed(target); !ok {
		return &Refusal{Why: NotOurs, Target: target}
	}
	return nil
}
