// Package courier brings a proven release to the place where people read it.
//
// In: the folder of a release that was proven (package origin), the name of a place: a folder, a
// machine that rsync reaches, a remote of rclone, a branch of a git repository. Out: the place
// holds the release.
//
//   - Only what changed goes, by the manifest that lies there.
//   - Order: pictures, styles and scripts; pages; what leads to pages (indexes, search, site
//     map); the manifest; at last what is no more is taken away. Whoever reads meanwhile finds
//     no link to a page that is not there yet.
//   - A release that is built anew meanwhile is not ended (origin.ErrChanged): its manifest never
//     stands over files of two.
//   - A run that ends anywhere leaves a journal of what it was about ([Journal]); the next run,
//     of whatever release, sends and takes away these names too, and what rsync had of them on
//     its way. A journal that cannot be read
//     (ErrJournal) asks for everything to be sent.
//   - What lies there at the end is held against the release ([Place.Check]), whatever the way.
//   - A place that gives no sign of life is waited for no longer than [Patience] (ErrSilent).
//   - What niemyet did not bring stays (CNAME, .well-known); a place with files and no manifest
//     is not ours and is refused (ErrTaken), and so is one whose manifest cannot be read (ErrManifest).
//
// What never happens: a file of a place is taken away that no manifest and no journal of ours
// names; a name leads out of a folder; a program is run through a shell.
package courier

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// Journal is the file that lies in a place while a release is brought there.
const Journal = ".niemyet-dang-dang.json"

var (
	// ErrTaken is a place with files that niemyet did not bring.
	ErrTaken = errors.New("there are files that niemyet did not bring")
	// ErrManifest is a place whose manifest was spoiled: of any file there nobody knows whose it is.
	ErrManifest = errors.New("the manifest there cannot be read")
	// ErrJournal is a journal that cannot be read: of any file there nobody knows whose it is.
	ErrJournal = errors.New("the journal of a run before cannot be read")
)

// Place is where a release goes.
type Place interface {
	// Look says what lies there.
	Look(ctx context.Context) (State, error)
	// Put copies files of a folder there, all before it returns.
	Put(ctx context.Context, root string, names []string) error
	// Remove takes files away; one that is not there is no fault.
	Remove(ctx context.Context, names []string) error
	// Finish makes what was done visible, where that is a step of its own.
	Finish(ctx context.Context, what string) error
	// Check says what lies there of the release in a folder, once it was brought.
	Check(ctx context.Context, root string, release *origin.Proof) (Held, error)
	// Close ends the use of the place.
	Close() error
}

// State is what lies in a place.
type State struct {
	Manifest, Signature, Journal []byte   // nil when there is none
	Names                        []string // at the top, for a refusal
}

// statePart is a file of a place that says what lies there, and where its bytes go.
type statePart struct {
	to   *[]byte
	name string
}

func (s *State) parts() []statePart {
	return []statePart{{&s.Manifest, origin.File}, {&s.Signature, origin.SignatureFile}, {&s.Journal, Journal}}
}

// Step is when a file is sent.
type Step int

// The steps, in order.
const (
	Parts   Step = iota // pictures, styles, scripts, sheets
	Pages               // pages that one reads
	Indexes             // what leads to pages
	Proof               // the manifest and its signature
)

// Plan is what is to be done.
type Plan struct {
	Former string // the name of the release that lies there; "" for none
	Now    string
	Send   [Proof + 1][]string
	Remove []string
	Again  []string // of which the capitals changed: sent once more when the former is gone
	Bytes  int64
	Same   int  // files that lie there as they should
	cut    bool // a run before ended on its way
}

// Count is how many files are sent.
func (p *Plan) Count() (n int) {
	for _, names := range p.Send {
		n += len(names)
	}
	return n
}

// None tells whether there is nothing to do.
func (p *Plan) None() bool { return p.Count()+len(p.Remove) == 0 }

// Wish says how a release is sent.
type Wish struct {
	All  bool // also what should lie there already
	Over bool // also over files that niemyet did not bring
}

// Draw plans how a place gets a release.
func Draw(at State, release *origin.Proof, wish Wish) (*Plan, error) {
	had, err := origin.Parse(at.Manifest)
	if err != nil {
		had = &origin.Manifest{}
	}
	if err != nil && at.Journal == nil && len(at.Names) > 0 && !wish.Over {
		if slices.Contains(at.Names, origin.File) {
			return nil, ErrManifest
		}
		return nil, ErrTaken
	}
	p := &Plan{Now: origin.Name(release.Manifest, release.Text), cut: at.Journal != nil}
	if err == nil {
		p.Former = origin.Name(had, at.Manifest)
	}
	there := map[string]origin.Entry{}
	for _, f := range had.Files {
		there[f.Path] = f
	}
	journal, bad := readJournal(at.Journal)
	if bad != nil && !wish.All { // what is sent anew leaves no doubt
		return nil, bad
	}
	doubt := map[string]bool{}
	for _, name := range journal {
		doubt[name] = true
	}
	gone := maps.Clone(doubt)
	for name := range there {
		gone[name] = true
	}
	plain := map[string]string{}
	for _, f := range release.Manifest.Files {
		plain[strings.ToLower(f.Path)] = f.Path
		delete(gone, f.Path)
		if there[f.Path] == f && !doubt[f.Path] && !wish.All {
			p.Same++
			continue
		}
		step := StepOf(f.Path)
		p.Send[step] = append(p.Send[step], f.Path)
		p.Bytes += f.Size
	}
	p.Remove = slices.Sorted(maps.Keys(gone))
	for _, name := range p.Remove { // a stick or a share takes both for one
		if now, ok := plain[strings.ToLower(name)]; ok {
			p.Again = append(p.Again, now)
		}
	}
	p.proof(slices.Contains(at.Names, origin.SignatureFile), bytes.Equal(at.Signature, release.Signature), release.Signed)
	return p, nil
}

// proof adds the manifest and its signature, or takes a signature away that was of another. A run
// that was cut may have left one of them without the other, and whoever changed a signature there
// has made a place of it that nobody can trust: same tells whether it is the release's own.
func (p *Plan) proof(lies, same, signed bool) {
	if !p.cut && p.Former == p.Now && p.Count()+len(p.Remove) == 0 && lies == signed && same {
		return
	}
	p.Send[Proof] = []string{origin.File}
	if signed {
		p.Send[Proof] = append(p.Send[Proof], origin.SignatureFile)
	} else if lies {
		p.Remove = append(p.Remove, origin.SignatureFile)
	}
}

// StepOf is when a file goes. What leads to pages: an index of a folder, all that lies at the
// top, and scripts beside pages, which hold data (the search, the list of the kiosk).
func StepOf(name string) Step {
	folder := path.Base(path.Dir(name))
	switch kind := path.Ext(name); {
	case kind == ".html" && (path.Base(name) == "index.html" || !strings.Contains(name, "/")):
		return Indexes
	case kind == ".html":
		return Pages
	case !strings.Contains(name, "/"), kind == ".js" && folder != "js":
		return Indexes
	}
	return Parts
}

// Bring does what was planned; told hears of each step before it is taken.
func Bring(ctx context.Context, to Place, root string, p *Plan, told func(done, all int)) error {
	if p.None() {
		return nil
	}
	names := slices.Concat(slices.Concat(p.Send[:]...), p.Remove, p.Again)
	if err := putJournal(ctx, to, names); err != nil {
		return err
	}
	done, all := 0, p.Count()+len(p.Remove)
	for step, batch := range p.Send {
		told(done, all)
		if len(batch) == 0 {
			continue
		}
		if Step(step) == Proof {
			if err := still(root, p.Now); err != nil {
				return err
			}
		}
		if err := to.Put(ctx, root, batch); err != nil {
			return err
		}
		done += len(batch)
	}
	told(done, all)
	if len(p.Remove) > 0 {
		if err := to.Remove(ctx, p.Remove); err != nil {
			return err
		}
	}
	if len(p.Again) > 0 {
		if err := to.Put(ctx, root, p.Again); err != nil {
			return err
		}
	}
	if err := to.Remove(ctx, []string{Journal}); err != nil {
		return err
	}
	told(all, all)
	return to.Finish(ctx, p.Now)
}

// still refuses to prove a release that was built anew while it was sent: what went before and
// after are of two.
func still(root, name string) error {
	m, text, err := origin.Read(origin.Folder(root))
	if err == nil && origin.Name(m, text) != name {
		err = fmt.Errorf("%s: %w", origin.File, origin.ErrChanged)
	}
	return err
}

// putJournal lays the journal into a place.
func putJournal(ctx context.Context, to Place, names []string) error {
	slices.Sort(names)
	text, err := json.Marshal(slices.Compact(names))
	if err != nil {
		return err
	}
	dir, gone, err := disk.Scratch()
	if err != nil {
		return err
	}
	defer gone()
	if err := disk.Write(filepath.Join(dir, Journal), text); err != nil {
		return err
	}
	return to.Put(ctx, dir, []string{Journal})
}

// readJournal are the names of a journal that may stand in a manifest. Without a journal there
// are none; one that cannot be read is ErrJournal.
func readJournal(text []byte) (names []string, err error) {
	if text == nil {
		return nil, nil
	}
	if len(text) > origin.Largest || json.Unmarshal(text, &names) != nil {
		return nil, ErrJournal
	}
	return slices.DeleteFunc(names, func(name string) bool { return !origin.Allowed(name) }), nil
}

// Unpack lays a proven release out into a folder, until the context ends.
func Unpack(ctx context.Context, t origin.Tree, p *origin.Proof, dir string) error {
	out, err := disk.OpenTree(dir)
	if err != nil {
		return err
	}
	defer func() { _ = out.Close() }()
	return origin.Each(t, p, func(name string, data []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		return out.Put(name, data)
	})
}
