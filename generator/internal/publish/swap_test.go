package publish

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// The children of these tests are this test program itself: they build a site into a
// folder and die at the step that they were told, as if the power went.
const (
	targetKey = "NIEMYET_PUBLISH_TARGET"
	bodyKey   = "NIEMYET_PUBLISH_BODY"
	dieKey    = "NIEMYET_PUBLISH_DIE"
	danceKey  = "NIEMYET_PUBLISH_DANCE"
)

func TestMain(m *testing.M) {
	target := os.Getenv(targetKey)
	if target == "" {
		os.Exit(m.Run())
	}
	if os.Getenv(danceKey) != "" {
		exchange = noExchange
	}
	dieAt(os.Getenv(dieKey))
	if err := buildSite(target, os.Getenv(bodyKey)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func noExchange(string, string) (bool, error) { return false, nil }

// dieAt kills this process at a step, counted from 1.
func dieAt(step string) {
	n, _ := strconv.Atoi(step)
	at = func(string) {
		if n--; n == 0 {
			self, _ := os.FindProcess(os.Getpid())
			_ = self.Kill()
			select {}
		}
	}
}

// pages is how many pages a site of these tests has; beside each lies a file that is the same in
// every build, and so has a name in the old site and in the new one for a while.
const (
	pages   = 40
	lasting = "main { color: black; }"
)

func buildSite(target, body string) (err error) {
	f, err := Open(target, Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Abandon()) }()
	if body == "fault" {
		return nil // a site with an error publishes nothing
	}
	for i := range pages {
		if err := f.Write(fmt.Sprintf("p%d/index.html", i), []byte(body)); err != nil {
			return err
		}
		if err := f.Write(fmt.Sprintf("p%d/page.css", i), []byte(lasting)); err != nil {
			return err
		}
	}
	return f.Commit()
}

// siteAt is the body of the site in a folder; "" when it is not whole and of one build.
func siteAt(target string) string {
	body := ""
	for i := range pages {
		text, err := os.ReadFile(filepath.Join(target, fmt.Sprintf("p%d", i), "index.html"))
		same, badly := os.ReadFile(filepath.Join(target, fmt.Sprintf("p%d", i), "page.css"))
		if err != nil || badly != nil || string(same) != lasting || i > 0 && string(text) != body {
			return ""
		}
		body = string(text)
	}
	entries, _ := os.ReadDir(target)
	if len(entries) != pages+1 {
		return ""
	}
	return body
}

func child(target, body string, step int, dance bool) *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), targetKey+"="+target, bodyKey+"="+body, dieKey+"="+strconv.Itoa(step))
	if dance {
		c.Env = append(c.Env, danceKey+"=1")
	}
	return c
}

// run tells whether a child was killed.
func run(t *testing.T, c *exec.Cmd) (killed bool) {
	t.Helper()
	out, err := c.CombinedOutput()
	var ended *exec.ExitError
	if errors.As(err, &ended) && ended.ExitCode() == -1 {
		return true
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return false
}

// TestKilledAtEveryStep: a build that is killed at any renaming, and then a build with a
// fault that is killed at any renaming, and then another: the site is the old one or the
// new one, whole, and nothing is left beside it.
func TestKilledAtEveryStep(t *testing.T) {
	for _, dance := range []bool{false, true} {
		kills, gone, old, fresh := 0, 0, 0, 0
		for step := 1; ; step++ {
			target := filepath.Join(t.TempDir(), "public")
			if err := buildSite(target, "old"); err != nil {
				t.Fatal(err)
			}
			if !run(t, child(target, "new", step, dance)) {
				break
			}
			kills++
			switch siteAt(target) {
			case "":
				gone++
				if !dance {
					t.Errorf("step %d: a reader finds no site", step)
				}
			case "old", "new":
			}
			// The next run has a fault in its content; it mends all the same.
			for again := 1; run(t, child(target, "fault", again, dance)); again++ {
				kills++
			}
			switch siteAt(target) {
			case "old":
				old++
			case "new":
				fresh++
			default:
				t.Errorf("dance %v, step %d: no whole site", dance, step)
			}
			onlyTarget(t, target)
		}
		t.Logf("dance %v: %d kills, %d without a site for a moment, then %d old and %d new", dance, kills, gone, old, fresh)
		if kills < 4 || old == 0 || fresh == 0 || dance && gone == 0 {
			t.Errorf("dance %v: %d kills, %d gone, %d old, %d new: the kills hit nothing", dance, kills, gone, old, fresh)
		}
	}
}

// TestKilledAtRandom kills builds wherever they are. A kill has hit when something lies
// beside the site.
func TestKilledAtRandom(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	if err := buildSite(target, "0"); err != nil {
		t.Fatal(err)
	}
	hits, last := 0, "0"
	for i := range 60 {
		body := strconv.Itoa(i + 1)
		c := child(target, body, 0, i%2 == 0)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(i%20) * 2 * time.Millisecond)
		_ = c.Process.Kill() // it may have ended
		err := c.Wait()
		if entries, _ := os.ReadDir(filepath.Dir(target)); len(entries) > 1 {
			hits++
		}
		if err := buildSite(target, "fault"); err != nil {
			t.Fatal(err)
		}
		got := siteAt(target)
		if got != last && got != body || err == nil && got != body {
			t.Fatalf("run %d (%v): the site is %q, before it was %q", i, err, got, last)
		}
		last = got
		onlyTarget(t, target)
	}
	t.Log(hits, "kills hit")
	if hits == 0 {
		t.Error("no kill hit a build: the test proves nothing")
	}
}

// TestReaderFindsEveryFile reads pages without end while sites change places: every page
// is there at every moment.
func TestReaderFindsEveryFile(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	if err := buildSite(target, "old"); err != nil {
		t.Fatal(err)
	}
	one, two := filepath.Join(t.TempDir(), "1"), filepath.Join(t.TempDir(), "2")
	_ = os.Mkdir(one, 0o755)
	_ = os.Mkdir(two, 0o755)
	if done, _ := exchange(one, two); !done {
		t.Skip("this system cannot exchange folders")
	}
	var stop atomic.Bool
	var reads, missed atomic.Int64
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			for i := 0; !stop.Load(); i++ {
				if _, err := os.ReadFile(filepath.Join(target, fmt.Sprintf("p%d", i%pages), "index.html")); err != nil {
					missed.Add(1)
				}
				reads.Add(1)
			}
		})
	}
	swaps := 0
	for end := time.Now().Add(2 * time.Second); time.Now().Before(end) || swaps < 20; swaps++ {
		if err := buildSite(target, strconv.Itoa(swaps)); err != nil {
			t.Fatal(err)
		}
	}
	stop.Store(true)
	group.Wait()
	t.Logf("%d reads during %d swaps", reads.Load(), swaps)
	if missed.Load() > 0 || reads.Load() < 1000 {
		t.Errorf("%d of %d reads found no file", missed.Load(), reads.Load())
	}
}

// TestTwoBuildsAtOnce: pairs into one folder, and into folders whose names begin alike.
// Each that ends with 0 has published its whole site.
func TestTwoBuildsAtOnce(t *testing.T) {
	dir := t.TempDir()
	for pair := range 40 {
		targets := []string{filepath.Join(dir, "public"), filepath.Join(dir, "public")}
		if pair%2 == 1 {
			targets[1] = filepath.Join(dir, "public-ki-ot")
		}
		var group sync.WaitGroup
		results := make([]error, 2)
		for i, target := range targets {
			group.Go(func() {
				out, err := child(target, fmt.Sprintf("%d-%d", pair, i), 0, pair%4 > 1).CombinedOutput()
				if err != nil {
					err = fmt.Errorf("%w: %s", err, out)
				}
				results[i] = err
			})
		}
		group.Wait()
		for i, target := range targets {
			got := siteAt(target)
			if results[i] != nil {
				t.Errorf("pair %d: %v", pair, results[i])
			}
			if !strings.HasPrefix(got, fmt.Sprintf("%d-", pair)) || targets[0] != targets[1] && got != fmt.Sprintf("%d-%d", pair, i) {
				t.Errorf("pair %d: %s is %q", pair, target, got)
			}
		}
	}
	only(t, dir, "public", "public-ki-ot")
}

// TestOnlyOwnLeftoversGo: what bears a name that only looks like ours stays.
func TestOnlyOwnLeftoversGo(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "public")
	stay := []string{".niemyet-public-ki-ot.moi", ".niemyet-public-old-7", ".niemyet-public.moi.txt", "public.cu"}
	for _, name := range append([]string{".niemyet-public.moi"}, stay...) {
		if err := os.MkdirAll(filepath.Join(dir, name, "x"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := buildSite(target, "new"); err != nil {
		t.Fatal(err)
	}
	only(t, dir, ".niemyet-public-ki-ot.moi", ".niemyet-public-old-7", ".niemyet-public.moi.txt", "public", "public.cu")

	// A folder of somebody's own that has the name of a site of before is not taken away.
	if err := os.MkdirAll(filepath.Join(dir, ".niemyet-public.cu", "x"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := buildSite(target, "newer"); why(t, err) != NotOurs {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, ".niemyet-public.cu", "x")); err != nil {
		t.Error(err)
	}
}
