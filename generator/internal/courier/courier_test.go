package courier

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/origin"
)

// release lays a release down: names and what stands in them.
func release(t *testing.T, files map[string]string) (dir string, p *origin.Proof) {
	t.Helper()
	dir = t.TempDir()
	m := &origin.Manifest{Unit: "x", Day: "2026-11-23", Source: origin.Source{SHA256: origin.Sum(nil)}}
	for name, body := range files {
		lay(t, dir, name, body)
		m.Files = append(m.Files, origin.Entry{Path: name, Size: int64(len(body)), SHA256: origin.Sum([]byte(body))})
	}
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	lay(t, dir, origin.File, string(text))
	if p, err = origin.Verify(origin.Folder(dir), nil); err != nil || !p.Whole() {
		t.Fatalf("%v: %+v", err, p)
	}
	return dir, p
}

func lay(t *testing.T, dir, name, body string) {
	t.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(body), 0o644)); err != nil {
		t.Fatal(err)
	}
}

// first and second are two releases of a site.
var (
	first = map[string]string{"index.html": "1", "css/site.css": "c", "thu-tuc/mot hai.html": "p1", "thu-tuc/cu/bo.html": "old", "tim-kiem/m.js": "s1", "anh/a.png": "a", ".htaccess": "h", "js/search.js": "j"}
	later = map[string]string{"index.html": "2", "css/site.css": "c", "thu-tuc/mot hai.html": "p2", "thu-tuc/ba.html": "new", "tim-kiem/m.js": "s2", "anh/a.png": "a", ".htaccess": "h", "js/search.js": "k"}
)

// ways are the places that are tried, each with what shows the files that lie there.
var ways = map[string]func(t *testing.T) (target string, lies func() string){
	"folder": func(t *testing.T) (string, func() string) {
		dir := filepath.Join(t.TempDir(), "web")
		return dir, func() string { return dir }
	},
	"rsync": func(t *testing.T) (string, func() string) {
		needs(t, "rsync")
		dir := filepath.Join(t.TempDir(), "web")
		return "rsync:" + dir, func() string { return dir }
	},
	"rclone": func(t *testing.T) (string, func() string) {
		needs(t, "rclone")
		dir := filepath.Join(t.TempDir(), "web")
		return "rclone:" + dir, func() string { return dir }
	},
	"git": func(t *testing.T) (string, func() string) {
		needs(t, "git")
		dir := filepath.Join(t.TempDir(), "web.git")
		git(t, "", "init", "--quiet", "--bare", dir)
		return "git:" + dir + "#trang", func() string {
			copied := filepath.Join(t.TempDir(), "copy")
			git(t, "", "clone", "--quiet", "--branch", "trang", dir, copied)
			if err := os.RemoveAll(filepath.Join(copied, ".git")); err != nil {
				t.Fatal(err)
			}
			return copied
		}
	},
}

func needs(t *testing.T, program string) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("no %s on this machine: it is not tried", program)
	}
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	c := exec.Command("git", append([]string{"-c", "user.name=x", "-c", "user.email=x@localhost"}, args...)...)
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

// sign signs the release of a folder with a new key.
func sign(t *testing.T, dir string, p *origin.Proof) (*origin.Proof, origin.Secret) {
	t.Helper()
	key, err := origin.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	signed := *p
	signed.Check(key.Sign(p.Text, p.Manifest), nil)
	lay(t, dir, origin.SignatureFile, string(signed.Signature))
	return &signed, key
}

// TestSignature: a signature comes where there was none, and goes with the release that had it.
func TestSignature(t *testing.T) {
	one, p1 := release(t, first)
	dir := filepath.Join(t.TempDir(), "web")
	bring(t, dir, one, p1, Wish{})
	signed, key := sign(t, one, p1)
	if plan := bring(t, dir, one, signed, Wish{}); plan.Count() != 2 {
		t.Errorf("only the proof is sent: %+v", plan)
	}
	if p, err := origin.Verify(origin.Folder(dir), []origin.Public{key.Public()}); err != nil || p.By == nil {
		t.Errorf("%v: %+v", err, p)
	}
	two, p2 := release(t, later)
	bring(t, dir, two, p2, Wish{})
	if p, err := origin.Verify(origin.Folder(dir), nil); err != nil || p.Signed {
		t.Errorf("%v: the signature of another release stays", err)
	}
}

// TestSpoiledManifest: what lies there is told for what it is, and is put right only where that is asked for.
func TestSpoiledManifest(t *testing.T) {
	_, p1 := release(t, first)
	at := State{Manifest: []byte("{"), Names: []string{"index.html", origin.File}}
	if _, err := Draw(at, p1, Wish{}); !errors.Is(err, ErrManifest) {
		t.Error(err)
	}
	if plan, err := Draw(at, p1, Wish{Over: true}); err != nil || plan.Count() < len(first) {
		t.Errorf("%v: %+v", err, plan)
	}
}

// TestUnreadableJournal: a run before sent nobody knows what. Nothing is planned, nothing taken
// away, until everything is sent anew.
func TestUnreadableJournal(t *testing.T) {
	one, p1 := release(t, first)
	for _, text := range []string{"", "[", `["thu-tuc/mot hai.html", 5]`, `{"a": 1}`, "\x00\x00\x00"} {
		dir := filepath.Join(t.TempDir(), "web")
		bring(t, dir, one, p1, Wish{})
		lay(t, dir, Journal, text)
		lay(t, dir, "thu-tuc/mot hai.html", "of the release that was on its way")
		at, err := (&folder{dir: dir}).Look(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Draw(at, p1, Wish{}); !errors.Is(err, ErrJournal) {
			t.Errorf("%q: %v", text, err)
		}
		bring(t, dir, one, p1, Wish{All: true})
		holds(t, dir, p1, "")
	}
}

// TestCheck: what changes in a place behind our back is seen there, whatever the way to it.
func TestCheck(t *testing.T) {
	one, p1 := release(t, map[string]string{"index.html": "1", "thu-tuc/mot hai.html": "p1", "thu-tuc/ba.html": "p3", "anh/chợ.png": "a"})
	for name, with := range ways {
		t.Run(name, func(t *testing.T) {
			target, lies := with(t)
			bring(t, target, one, p1, Wish{})
			checks := func(want string) {
				t.Helper()
				to, err := Open(target)
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = to.Close() }() // a copy on this machine
				if _, err := to.Look(t.Context()); err != nil {
					t.Fatal(err)
				}
				held, err := to.Check(t.Context(), one, p1)
				slices.Sort(held.Wrong)
				if got := strings.Join(held.Wrong, ", "); err != nil || got != want {
					t.Errorf("wrong are: %s; want %s; %v", got, want, err)
				}
			}
			if name != "rclone" { // half a second a call
				checks("")
			}
			dir := lies()
			if name == "git" {
				dir = filepath.Join(t.TempDir(), "copy")
				git(t, "", "clone", "--quiet", "--branch", "trang", strings.TrimSuffix(strings.TrimPrefix(target, "git:"), "#trang"), dir)
			}
			lay(t, dir, "index.html", "2")
			lay(t, dir, "anh/chợ.png", "b")
			if err := os.Remove(filepath.Join(dir, "thu-tuc", "mot hai.html")); err != nil {
				t.Fatal(err)
			}
			if name == "git" {
				git(t, dir, "add", "--all")
				git(t, dir, "commit", "--quiet", "--message", "x")
				git(t, dir, "push", "--quiet", "origin", "trang")
			}
			checks("anh/chợ.png, index.html, thu-tuc/mot hai.html")
		})
	}
}

// TestCutProof: a run that ended between the manifest and its signature is ended by the next one,
// though every file lies there.
func TestCutProof(t *testing.T) {
	one, p1 := release(t, first)
	signed, _ := sign(t, one, p1)
	dir := filepath.Join(t.TempDir(), "web")
	bring(t, dir, one, signed, Wish{})
	lay(t, dir, origin.SignatureFile, "of a release before")
	lay(t, dir, Journal, `["ban-ke.json","ban-ke.json.minisig"]`)
	bring(t, dir, one, signed, Wish{})
	if got, err := os.ReadFile(filepath.Join(dir, origin.SignatureFile)); err != nil || !slices.Equal(got, signed.Signature) {
		t.Errorf("%v: there lies %q", err, got)
	}
	if _, err := os.Stat(filepath.Join(dir, Journal)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the journal stays: %v", err)
	}
}

// TestChangedSignature: a place whose signature somebody changed is not as it was left, though every other byte is; the
// release's own comes back.
func TestChangedSignature(t *testing.T) {
	one, p1 := release(t, first)
	signed, _ := sign(t, one, p1)
	for name, with := range map[string]func(*testing.T) (string, func() string){"folder": ways["folder"], "rsync": ways["rsync"]} {
		t.Run(name, func(t *testing.T) {
			target, lies := with(t)
			bring(t, target, one, signed, Wish{})
			if plan := bring(t, target, one, signed, Wish{}); !plan.None() {
				t.Errorf("sent once more: %+v", plan)
			}
			lay(t, lies(), origin.SignatureFile, "another's")
			to, err := Open(target)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = to.Close() }() // a copy on this machine
			if held, err := to.Check(t.Context(), one, signed); err != nil || !slices.Equal(held.Wrong, []string{origin.SignatureFile}) {
				t.Errorf("wrong are %v: %v", held.Wrong, err)
			}
			if plan := bring(t, target, one, signed, Wish{}); plan.Count() != 2 {
				t.Errorf("only the proof is sent: %+v", plan)
			}
			if got, err := os.ReadFile(filepath.Join(lies(), origin.SignatureFile)); err != nil || !slices.Equal(got, signed.Signature) {
				t.Errorf("%v: there lies %q", err, got)
			}
		})
	}
}

// bring does all that publish does.
func bring(t *testing.T, target, dir string, p *origin.Proof, wish Wish) *Plan {
	t.Helper()
	to, err := Open(target)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := to.Close(); err != nil {
			t.Error(err)
		}
	}()
	at, err := to.Look(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	plan, err := Draw(at, p, wish)
	if err != nil {
		t.Fatal(err)
	}
	if err := Bring(context.Background(), to, dir, plan, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	return plan
}

// TestPlaces brings one release after the other to every kind of place.
func TestPlaces(t *testing.T) {
	one, p1 := release(t, first)
	two, p2 := release(t, later)
	for name, with := range ways {
		t.Run(name, func(t *testing.T) {
			target, lies := with(t)
			plan := bring(t, target, one, p1, Wish{})
			if plan.Count() != len(first)+1 || plan.Former != "" {
				t.Errorf("the first time: %+v", plan)
			}
			holds(t, lies(), p1, "")
			if again := bring(t, target, one, p1, Wish{}); !again.None() {
				t.Errorf("the same again: %+v", again)
			}
			plan = bring(t, target, two, p2, Wish{})
			sent := slices.Concat(plan.Send[:]...)
			if got := strings.Join(sent, " "); got != "js/search.js thu-tuc/ba.html thu-tuc/mot hai.html index.html tim-kiem/m.js "+origin.File {
				t.Errorf("sent, in order: %s", got)
			}
			if got := strings.Join(plan.Remove, " "); got != "thu-tuc/cu/bo.html" || plan.Former != origin.Name(p1.Manifest, p1.Text) {
				t.Errorf("removed: %s; former %s", got, plan.Former)
			}
			holds(t, lies(), p2, "")
			if name == "rclone" {
				return // half a second a call: what follows is the same for all
			}
			bring(t, target, one, p1, Wish{}) // and back
			holds(t, lies(), p1, "")
			if all := bring(t, target, one, p1, Wish{All: true}); all.Count() != len(first)+1 {
				t.Errorf("all: %+v", all)
			}
			holds(t, lies(), p1, "")
		})
	}
}

// holds tells whether a place holds a release, and beside it what is somebody else's.
func holds(t *testing.T, dir string, p *origin.Proof, foreign string) {
	t.Helper()
	got, err := origin.Verify(origin.Folder(dir), nil)
	if err != nil {
		t.Fatal(err)
	}
	if string(got.Text) != string(p.Text) || len(got.Missing)+len(got.Changed) > 0 || strings.Join(got.Foreign, " ") != foreign {
		t.Errorf("there lies %s, want %s; missing %q, changed %q, foreign %q", origin.Name(got.Manifest, got.Text), origin.Name(p.Manifest, p.Text), got.Missing, got.Changed, got.Foreign)
	}
}

// TestForeign: what somebody else has put there stays; a place of somebody else is refused until it is taken over.
func TestForeign(t *testing.T) {
	one, p1 := release(t, first)
	two, p2 := release(t, later)
	for name, with := range ways {
		if name == "git" || name == "rclone" {
			continue // git has the same folder in the middle, rclone takes half a second a call
		}
		t.Run(name, func(t *testing.T) {
			target, lies := with(t)
			lay(t, lies(), "index.html", "another site")
			lay(t, lies(), "CNAME", "vidu.gov.vn")
			to, err := Open(target)
			if err != nil {
				t.Fatal(err)
			}
			at, err := to.Look(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(at.Names)
			if strings.Join(at.Names, " ") != "CNAME index.html" {
				t.Errorf("there lies %q", at.Names)
			}
			if _, err := Draw(at, p1, Wish{}); !errors.Is(err, ErrTaken) {
				t.Errorf("taken: %v", err)
			}
			bring(t, target, one, p1, Wish{Over: true})
			holds(t, lies(), p1, "CNAME")
			bring(t, target, two, p2, Wish{})
			holds(t, lies(), p2, "CNAME")
		})
	}
}

// broken is a place that fails at a call.
type broken struct {
	Place
	calls int
}

var errBroken = errors.New("the line is cut")

func (b *broken) Put(ctx context.Context, root string, names []string) error {
	if b.calls--; b.calls < 0 {
		return errBroken
	}
	return b.Place.Put(ctx, root, names)
}

func (b *broken) Remove(ctx context.Context, names []string) error {
	if b.calls--; b.calls < 0 {
		return errBroken
	}
	return b.Place.Remove(ctx, names)
}

// TestCut cuts the line after every call; another release than the one that was on its way then
// comes there whole, with nothing left of the other.
func TestCut(t *testing.T) {
	one, p1 := release(t, first)
	two, p2 := release(t, later)
	third := map[string]string{"index.html": "1", "css/site.css": "c", "thu-tuc/mot hai.html": "p1", "tim-kiem/m.js": "s1", "js/search.js": "j"}
	three, p3 := release(t, third)
	cut := 0
	for calls := range 10 {
		dir := filepath.Join(t.TempDir(), "web")
		bring(t, dir, one, p1, Wish{})
		to := &broken{&folder{dir: dir}, calls}
		at, err := to.Look(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		plan, err := Draw(at, p2, Wish{})
		if err != nil {
			t.Fatal(err)
		}
		err = Bring(context.Background(), to, two, plan, func(int, int) {})
		if errors.Is(err, errBroken) {
			cut++
		}
		bring(t, dir, three, p3, Wish{})
		holds(t, dir, p3, "")
	}
	if cut < 5 {
		t.Errorf("only %d runs were cut", cut)
	}
}

// building is a place that is slow enough for somebody to build anew meanwhile.
type building struct {
	Place
	build func()
}

func (b *building) Put(ctx context.Context, root string, names []string) error {
	if slices.Contains(names, "index.html") {
		b.build()
	}
	return b.Place.Put(ctx, root, names)
}

// TestBuiltMeanwhile: a release that is built anew while it is sent is not proven at the place, and
// the next run brings it whole.
func TestBuiltMeanwhile(t *testing.T) {
	one, p1 := release(t, first)
	two, p2 := release(t, later)
	dir := filepath.Join(t.TempDir(), "web")
	to := &building{&folder{dir: dir}, func() {
		if err := errors.Join(os.RemoveAll(one), os.Rename(two, one)); err != nil {
			t.Fatal(err)
		}
	}}
	plan, err := Draw(State{}, p1, Wish{})
	if err != nil {
		t.Fatal(err)
	}
	if err := Bring(context.Background(), to, one, plan, func(int, int) {}); !errors.Is(err, origin.ErrChanged) {
		t.Fatalf("two releases were proven as one: %v", err)
	}
	bring(t, dir, one, p2, Wish{})
	holds(t, dir, p2, "")
}

// drive is a place that takes capitals and small letters for the same, as those of Windows do.
type drive struct {
	Place
	files map[string]bool
}

func (d *drive) Put(_ context.Context, _ string, names []string) error {
	for _, name := range names {
		d.files[strings.ToLower(name)] = true
	}
	return nil
}

func (d *drive) Remove(_ context.Context, names []string) error {
	for _, name := range names {
		delete(d.files, strings.ToLower(name))
	}
	return nil
}

// TestCapitals: a file whose capitals changed is there after the former name was taken away.
func TestCapitals(t *testing.T) {
	one, p1 := release(t, map[string]string{"index.html": "1", "anh/So-Do.PNG": "a"})
	two, p2 := release(t, map[string]string{"index.html": "1", "anh/so-do.png": "a"})
	to := &drive{&folder{dir: t.TempDir()}, map[string]bool{}}
	for _, c := range []struct {
		root string
		at   State
		p    *origin.Proof
	}{{one, State{}, p1}, {two, State{Manifest: p1.Text}, p2}} {
		plan, err := Draw(c.at, c.p, Wish{})
		if err != nil {
			t.Fatal(err)
		}
		if err := Bring(context.Background(), to, c.root, plan, func(int, int) {}); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"index.html", "anh/so-do.png", origin.File} {
			if !to.files[name] || to.files[strings.ToLower(Journal)] {
				t.Errorf("%s is not there: %v", name, to.files)
			}
		}
	}
}

// TestHostilePlace: a manifest or journal of a place cannot make anything be taken away outside.
func TestHostilePlace(t *testing.T) {
	one, p1 := release(t, first)
	dir := filepath.Join(t.TempDir(), "web")
	lay(t, dir, "../away.txt", "x")
	lay(t, dir, Journal, `["../away.txt", "/etc/passwd", ".git/config", "a\\b"]`)
	bring(t, dir, one, p1, Wish{})
	holds(t, dir, p1, "")
	lay(t, dir, Journal, `["../away.txt", "thu-tuc/cu/bo.html"]`)
	bring(t, dir, one, p1, Wish{})
	holds(t, dir, p1, "")
	if _, err := os.Stat(filepath.Join(dir, "..", "away.txt")); err != nil {
		t.Error(err)
	}
}

func TestWayOf(t *testing.T) {
	for target, want := range map[string]Way{
		"web": ByFolder, `C:\web`: ByFolder, "/srv/web": ByFolder, "./a:b": ByFolder, `\\may\chung`: ByFolder,
		"rsync:user@host:/srv/web": ByRsync, "rclone:drive:web": ByRclone, "git:https://x/y.git#main": ByGit,
		"ftp://host": "!", "web@may-chu.vidu.gov.vn:/srv/web": "!", "git@github.com:x/y.git": "!", "rsync:": "!", "rsync:-e sh": "!", "git:a\nb": "!", "sftp:x": "!",
	} {
		got, _, err := WayOf(target)
		if err != nil {
			got = "!"
		}
		if got != want {
			t.Errorf("%q: %q, want %q", target, got, want)
		}
	}
}

// TestShown: what opens a place is neither told nor written into a list.
func TestShown(t *testing.T) {
	for target, want := range map[string]string{
		"git:https://web:m%40t@host.vn/x.git#trang": "git:https://host.vn/x.git#trang", "git:https://ghp_abc@github.com/x.git": "git:https://github.com/x.git",
		"rclone::ftp,host=x.vn,user=web,pass=abc:web": "rclone::ftp,host=x.vn,user=web,pass=:web", `rclone::s3,secret_access_key="a,b:c",region=vn:web`: "rclone::s3,secret_access_key=,region=vn:web",
		"rsync:web@host.vn:/srv/web": "rsync:web@host.vn:/srv/web", "git:git@host.vn:x.git": "git:git@host.vn:x.git", "/srv/a@b": "/srv/a@b", "fatal: 'https://a:b@c/' not found": "fatal: 'https://c/' not found",
	} {
		if got := Shown(target); got != want {
			t.Errorf("%s: %s, want %s", target, got, want)
		}
	}
}

// TestNoProgram: what is not on the machine is told by name.
func TestNoProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	for _, target := range []string{"rsync:x", "rclone:x", "git:x"} {
		_, err := Open(target)
		var fault *Fault
		if !errors.Is(err, ErrNoProgram) || !errors.As(err, &fault) || !strings.HasPrefix(target, fault.Program) {
			t.Errorf("%s: %v", target, err)
		}
	}
}
