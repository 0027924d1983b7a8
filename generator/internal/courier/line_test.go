package courier

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"niemyet/generator/internal/origin"
)

// line is a way to a server of this machine that can be cut.
type line struct {
	to   string
	left atomic.Int64 // bytes that still go towards the server; below zero it is cut
	sent atomic.Int64
	at   string
}

// newLine lays a line to a server.
func newLine(t *testing.T, to string) *line {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	way := &line{to: to, at: l.Addr().String()}
	go func() {
		for {
			from, err := l.Accept()
			if err != nil {
				return
			}
			go way.carry(from)
		}
	}()
	return way
}

// carry brings the bytes of a connection there and back, until the line is cut.
func (l *line) carry(from net.Conn) {
	defer func() { _ = from.Close() }()
	to, err := net.Dial("tcp", l.to)
	if err != nil {
		return
	}
	defer func() { _ = to.Close() }()
	go func() {
		_, _ = io.Copy(from, to)
		_ = from.Close()
	}()
	some := make([]byte, 4<<10)
	for {
		n, err := from.Read(some)
		if n > 0 && l.left.Add(-int64(n)) < 0 {
			return
		}
		l.sent.Add(int64(n))
		if _, bad := to.Write(some[:n]); bad != nil || err != nil {
			return
		}
	}
}

// serves starts a program that answers at a port, and waits until it does.
func serves(t *testing.T, program string, args func(port string) []string) (at string) {
	t.Helper()
	needs(t, program)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at = l.Addr().String()
	_ = l.Close()
	_, port, _ := net.SplitHostPort(at)
	c := exec.Command(program, args(port)...)
	bind(c)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		finish(c)
		_ = c.Wait()
	})
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if c, err := net.Dial("tcp", at); err == nil {
			_ = c.Close()
			return at
		}
	}
	t.Fatalf("%s does not answer", program)
	return ""
}

// servers are places behind a line, each with what shows the files that lie there.
var servers = map[string]func(t *testing.T) (way *line, target string, lies func() string){
	"rsync": func(t *testing.T) (*line, string, func() string) {
		dir, web := t.TempDir(), filepath.Join(t.TempDir(), "web")
		settings := filepath.Join(dir, "rsyncd.conf")
		lay(t, web, "CNAME", "vidu.gov.vn")
		lay(t, dir, "rsyncd.conf", fmt.Sprintf("use chroot = no\nuid = %d\ngid = %d\npid file = %s/pid\n[web]\npath = %s\nread only = no\n", os.Getuid(), os.Getgid(), dir, web))
		way := newLine(t, serves(t, "rsync", func(port string) []string {
			return []string{"--daemon", "--no-detach", "--address=127.0.0.1", "--port=" + port, "--config=" + settings}
		}))
		return way, "rsync:rsync://" + way.at + "/web", func() string { return web }
	},
	"rclone": func(t *testing.T) (*line, string, func() string) {
		web := filepath.Join(t.TempDir(), "web")
		lay(t, web, "CNAME", "vidu.gov.vn")
		way := newLine(t, serves(t, "rclone", func(port string) []string {
			return []string{"serve", "webdav", "--config=", "--addr=127.0.0.1:" + port, web}
		}))
		t.Setenv("RCLONE_CONFIG_XA_TYPE", "webdav")
		t.Setenv("RCLONE_CONFIG_XA_VENDOR", "other")
		t.Setenv("RCLONE_CONFIG_XA_URL", "http://"+way.at)
		return way, "rclone:xa:", func() string { return web }
	},
	"git": func(t *testing.T) (*line, string, func() string) {
		base := t.TempDir()
		git(t, "", "init", "--quiet", "--bare", filepath.Join(base, "web.git"))
		way := newLine(t, serves(t, "git", func(port string) []string {
			return []string{"daemon", "--listen=127.0.0.1", "--port=" + port, "--base-path=" + base, "--export-all", "--enable=receive-pack", base}
		}))
		lies := func() string {
			copied := filepath.Join(t.TempDir(), "copy")
			git(t, "", "clone", "--quiet", "--branch", "trang", filepath.Join(base, "web.git"), copied)
			if err := os.RemoveAll(filepath.Join(copied, ".git")); err != nil {
				t.Fatal(err)
			}
			return copied
		}
		return way, "git:git://" + way.at + "/web.git#trang", lies
	},
}

// noise is a release with files long enough for a line to be cut in one of them; no program makes them shorter.
func noise(seed uint64, names ...string) map[string]string {
	random := rand.New(rand.NewPCG(seed, 1))
	files := map[string]string{"index.html": fmt.Sprint("trang đầu ", seed), "anh/chung.png": "a"}
	for _, name := range names {
		var b bytes.Buffer
		for range 4 << 10 {
			_, _ = fmt.Fprintf(&b, "%08x", random.Uint32())
		}
		files[name] = b.String()
	}
	return files
}

// TestCutLine cuts a real line to a real server after a part of what has to go: whatever lies there then, the next run, of
// another release, ends with that one whole, nothing of the other and nothing half stays, and what is somebody else's does.
// At no moment does the manifest there prove what is not whole.
func TestCutLine(t *testing.T) {
	one, p1 := release(t, noise(1, "thu-tuc/a.html", "thu-tuc/b.html", "css/site.css"))
	two, p2 := release(t, noise(2, "thu-tuc/a.html", "thu-tuc/c.html", "css/site.css", "js/d.js"))
	three, p3 := release(t, noise(3, "thu-tuc/b.html", "css/site.css"))
	for name, with := range servers {
		t.Run(name, func(t *testing.T) {
			way, target, lies := with(t)
			const whole = 1 << 40
			foreign := ""
			if name != "git" {
				foreign = "CNAME"
			}
			way.left.Store(whole)
			bring(t, target, one, p1, Wish{Over: true})
			way.sent.Store(0)
			bring(t, target, two, p2, Wish{})
			all, cut := way.sent.Load(), 0
			holds(t, lies(), p2, foreign)
			parts := []int64{10, 35, 60, 85, 97}
			if name == "rclone" {
				parts = []int64{60} // it takes half a second a call, and tries again
			}
			for _, part := range parts {
				bring(t, target, one, p1, Wish{})
				way.left.Store(all * part / 100)
				if err := tryBring(t, target, two, p2); err != nil {
					cut++
				}
				way.left.Store(whole)
				noHalfProof(t, lies(), part)
				bring(t, target, three, p3, Wish{})
				holds(t, lies(), p3, foreign)
			}
			if cut < max(1, len(parts)-1) {
				t.Errorf("the line was cut %d times in %d", cut, len(parts))
			}
			t.Logf("%s: %d bytes, %d cuts", strings.SplitN(target, ":", 2)[0], all, cut)
		})
	}
}

// tryBring does what publish does on a line that may end.
func tryBring(t *testing.T, target, dir string, p *origin.Proof) error {
	t.Helper()
	to, err := Open(target)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = to.Close() }() // a copy on this machine
	at, err := to.Look(t.Context())
	if err != nil {
		return err
	}
	plan, err := Draw(at, p, Wish{})
	if err != nil {
		return err
	}
	return Bring(t.Context(), to, dir, plan, func(int, int) {})
}

// noHalfProof: without a journal, which says that somebody is at work, what lies there is one release.
func noHalfProof(t *testing.T, dir string, part int64) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(dir, Journal)); err == nil {
		return
	}
	p, err := origin.Verify(origin.Folder(dir), nil)
	if err != nil || len(p.Missing)+len(p.Changed) > 0 {
		t.Errorf("cut at %d %%: %v, missing %q, changed %q", part, err, p.Missing, p.Changed)
	}
}
