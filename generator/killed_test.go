package main

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/origin"
)

// dieKey tells this test program to be niemyet, and at which step of writing to die, as if the
// power went.
const dieKey = "NIEMYET_DIE"

// dieAt kills this process at a step, counted from 1. At a step below zero it is asked to end.
func dieAt(step string) {
	n, err := strconv.Atoi(step)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	self, _ := os.FindProcess(os.Getpid())
	asked := n < 0
	n = max(n, -n)
	disk.Watch(func(string, string) {
		if n--; n != 0 {
			return
		}
		if asked {
			_ = self.Signal(syscall.SIGTERM)
			return
		}
		_ = self.Kill()
		select {}
	})
}

// temporary is a folder in that in which a command runs, for what does not stay.
const temporary = disk.Hidden + "tam"

// niemyetUntil is a run of niemyet in a folder, with temporary folders of its own.
func niemyetUntil(t *testing.T, dir string, step int, args ...string) *exec.Cmd {
	t.Helper()
	temp := filepath.Join(dir, temporary)
	if err := os.MkdirAll(temp, 0o755); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(os.Args[0], args...)
	c.Dir = dir
	c.Env = append(os.Environ(), dieKey+"="+strconv.Itoa(step), "TMPDIR="+temp, "TMP="+temp, "TEMP="+temp)
	return c
}

// nothingTemporary finds what runs left among the temporary folders.
func nothingTemporary(t *testing.T, dir string) {
	t.Helper()
	left, err := os.ReadDir(filepath.Join(dir, temporary))
	if err != nil || len(left) > 0 {
		t.Errorf("among the temporary folders stay %v, %v", left, err)
	}
}

// dying runs niemyet in a folder until a step; 0 is never.
func dying(t *testing.T, dir string, step int, args ...string) (killed bool) {
	t.Helper()
	c := niemyetUntil(t, dir, step, args...)
	out, err := c.CombinedOutput()
	var ended *exec.ExitError
	if errors.As(err, &ended) && ended.ExitCode() == -1 {
		return true
	}
	if err != nil {
		t.Fatalf("niemyet %s, step %d: %v\n%s", strings.Join(args, " "), step, err, out)
	}
	return false
}

// someSteps are those at which commands are killed: each of the first, then fewer and fewer.
var someSteps = []int{1, 3, 5, 8, 13, 55, 233}

// files are those of a folder that people see, without what every run writes anew.
func visibleFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if strings.HasPrefix(d.Name(), disk.Hidden) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() || d.Name() == "import-report.md" {
			return nil
		}
		raw, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		out[filepath.ToSlash(rel)] = string(raw)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

const phoneList = "Tên;Số điện thoại;Đơn vị;Giờ trực;Chức danh\nTrực ban;0261 000 0001;Công an phường;Cả ngày;Trực ban\nMáy hai;0261 000 0002;Công an phường;Cả ngày;Trực ban\n"

// layPhones lays the small whole site down in a folder, and a list of telephones to be imported.
func layPhones(t *testing.T, dir string) {
	t.Helper()
	layBase(t, dir)
	if err := os.WriteFile(filepath.Join(dir, "danh-ba.csv"), []byte(phoneList), 0o644); err != nil {
		t.Fatal(err)
	}
}

func copyTree(t *testing.T, from string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return to
}

// TestKilledCommands kills the commands that change many records, at their writes and renames.
// Every file is then whole, old or new; after the next command, whichever it is, all files are
// old or all are new; and the same import once more ends as if nothing had happened.
func TestKilledCommands(t *testing.T) {
	for name, args := range map[string][]string{
		"import":      {"import", "danh-ba.csv", "--kind", "hotline", "--set", "checked_on=2026-11-01", "--set", "role=khan-cap"},
		"retire":      {"retire", "1.001193", "--by", "2.000986", "--decision", "thay-the", "--date", "2026-11-23"},
		"rename-unit": {"rename-unit", "Bộ phận Một cửa", "Trung tâm Phục vụ hành chính công", "--on", "2026-12-01", "--date", "2026-11-23"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := t.TempDir()
			layPhones(t, start)
			if name == "retire" { // by a decision that this archive brings
				layBase(t, start, "testdata/script/retire.txtar")
			}
			before, whole := visibleFiles(t, start), copyTree(t, start)
			dying(t, whole, 0, args...)
			after := visibleFiles(t, whole)
			if maps.Equal(before, after) {
				t.Fatal("the command changes nothing")
			}
			kills, undone, made := 0, 0, 0
			for _, step := range someSteps {
				dir := copyTree(t, start)
				if !dying(t, dir, step, args...) {
					break
				}
				kills++
				for file, text := range visibleFiles(t, dir) {
					if text != before[file] && text != after[file] {
						t.Errorf("step %d: %s is neither old nor new", step, file)
					}
				}
				dying(t, dir, 0, "explain", "1.001193")
				got := visibleFiles(t, dir)
				if name == "import" { // how columns are read is remembered before anything is written
					delete(got, "nhap/duong-day-nong.toml")
				}
				switch {
				case maps.Equal(got, before):
					undone++
				case maps.Equal(got, without(after, got)):
					made++
				default:
					t.Errorf("step %d: %q are neither all old nor all new", step, slices.Sorted(maps.Keys(got)))
				}
				if name == "import" {
					dying(t, dir, 0, args...)
					if got := visibleFiles(t, dir); !maps.Equal(got, after) {
						t.Errorf("step %d: the same import once more ends otherwise: %q", step, slices.Sorted(maps.Keys(got)))
					}
				}
			}
			if kills < 3 || undone == 0 || made == 0 {
				t.Errorf("%d kills, %d undone, %d made: the kills hit nothing", kills, undone, made)
			}
			t.Logf("%d kills, %d undone, %d made", kills, undone, made)
		})
	}
}

// without is what is expected without the file that is left out of what was found.
func without(all, found map[string]string) map[string]string {
	out := maps.Clone(all)
	if _, is := found["nhap/duong-day-nong.toml"]; !is {
		delete(out, "nhap/duong-day-nong.toml")
	}
	return out
}

// TestKilledPublish kills publish and rollback on their way: the same command once more ends
// with the whole release there, and no kept release is half a one.
func TestKilledPublish(t *testing.T) {
	start := t.TempDir()
	source, web := filepath.Join(start, "site"), filepath.Join(start, "web")
	layBase(t, source)
	build := []string{"build", "--release", "--date", "2026-11-23", "--source", "site", "--out", "public"}
	publish := []string{"publish", "public", "--source", "site", "--to", "web"}
	dying(t, start, 0, build...)
	dying(t, start, 0, publish...)
	first := visibleFiles(t, web)
	config := filepath.Join(source, "config.toml")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(config, bytes.ReplaceAll(text, []byte("Ví Dụ"), []byte("Ví Dụ Hai")), 0o644); err != nil {
		t.Fatal(err)
	}
	build[3] = "2026-11-24" // the day before has no such name
	dying(t, start, 0, build...)
	second := visibleFiles(t, filepath.Join(start, "public"))
	delete(second, ".niemyet") // the mark of a folder that build may replace
	for name, c := range map[string]struct {
		args []string
		want map[string]string
		from string
	}{
		"publish":  {publish, second, start},
		"rollback": {[]string{"rollback", "--source", "site", "--to", "web"}, first, ""},
	} {
		if c.from == "" {
			c.from = copyTree(t, start)
			dying(t, c.from, 0, publish...)
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			kills := 0
			for i := 0; i < len(someSteps); i += 2 {
				dir := copyTree(t, c.from)
				if !dying(t, dir, someSteps[i], c.args...) {
					break
				}
				kills++
				for file, text := range visibleFiles(t, filepath.Join(dir, "web")) {
					if text != first[file] && text != second[file] && file != ".niemyet-dang-dang.json" {
						t.Errorf("step %d: %s is of neither release", someSteps[i], file)
					}
				}
				dying(t, dir, 0, c.args...)
				if got := visibleFiles(t, filepath.Join(dir, "web")); !maps.Equal(got, c.want) {
					t.Errorf("step %d: %s", someSteps[i], unlike(got, c.want))
				}
				nothingTemporary(t, dir)
				kept, err := filepath.Glob(filepath.Join(dir, "site", keptFolder, "*.zip"))
				if err != nil || len(kept) != 2 {
					t.Errorf("kept are %q, %v", kept, err)
				}
				for _, zip := range kept {
					err := new(app).tree(zip, func(z origin.Tree) error {
						p, err := origin.Verify(z, nil)
						if err == nil && !p.Whole() {
							err = errContent
						}
						return err
					})
					if err != nil {
						t.Errorf("%s: %v", zip, err)
					}
				}
			}
			if kills < 3 {
				t.Errorf("only %d kills hit", kills)
			}
			t.Logf("%d kills", kills)
		})
	}
}

// TestStoppedPublish asks a rollback to end on its way: it does, says so by its exit code, and no
// unpacked release stays among the temporary folders.
func TestStoppedPublish(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows: no process asks itself to end")
	}
	start := t.TempDir()
	layBase(t, filepath.Join(start, "site"))
	dying(t, start, 0, "build", "--release", "--date", "2026-11-23", "--source", "site", "--out", "public")
	dying(t, start, 0, "publish", "public", "--source", "site", "--to", "web")
	back := []string{"rollback", "--source", "site", "--to", "khac", "--version"}
	kept, err := filepath.Glob(filepath.Join(start, "site", keptFolder, "*.zip"))
	if err != nil || len(kept) != 1 {
		t.Fatal(kept, err)
	}
	back = append(back, strings.TrimSuffix(filepath.Base(kept[0]), ".zip"))
	for _, step := range []int{-1, -8, -55} { // while the release is unpacked
		c := niemyetUntil(t, start, step, back...)
		out, err := c.CombinedOutput()
		if c.ProcessState.ExitCode() != exitMachine {
			t.Errorf("step %d: %v\n%s", step, err, out)
		}
		nothingTemporary(t, start)
	}
	dying(t, start, 0, back...)
	nothingTemporary(t, start)
}

// unlike names a file in which two trees differ.
func unlike(a, b map[string]string) string {
	for _, name := range slices.Sorted(maps.Keys(b)) {
		if has, there := a[name]; !there || has != b[name] {
			return name + " is missing or another"
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a)) {
		if _, ok := b[name]; !ok {
			return name + " is too much"
		}
	}
	return ""
}

// TestKilledBuild kills a build that remembers on its way: whatever it had kept, the next one gives the site that a build
// gives that remembers nothing, and so does the one after it.
func TestKilledBuild(t *testing.T) {
	start := t.TempDir()
	layBase(t, filepath.Join(start, "site"))
	t.Setenv(cacheVariable, "-")
	build := []string{"build", "--date", "2026-11-23", "--source", "site", "--out", "public"}
	whole := copyTree(t, start)
	dying(t, whole, 0, build...)
	want := visibleFiles(t, filepath.Join(whole, "public"))
	kills := 0
	for _, step := range someSteps {
		dir := copyTree(t, start)
		t.Setenv(cacheVariable, filepath.Join(dir, "nho"))
		if !dying(t, dir, step, build...) {
			break
		}
		kills++
		for range 2 {
			dying(t, dir, 0, build...)
			if got := visibleFiles(t, filepath.Join(dir, "public")); !maps.Equal(got, want) {
				t.Errorf("step %d: %s", step, unlike(got, want))
			}
		}
	}
	if kills < 3 {
		t.Errorf("only %d builds were killed", kills)
	}
}
