package courier

import (
	"errors"
	"net"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// impatient waits little for a place in a test.
func impatient(t *testing.T) {
	t.Helper()
	patience = time.Second
	t.Cleanup(func() { patience = Patience })
}

// silentHost takes every connection and says nothing.
func silentHost(t *testing.T) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		var held []net.Conn
		defer func() {
			for _, c := range held {
				_ = c.Close()
			}
		}()
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			held = append(held, c)
		}
	}()
	return l.Addr().String()
}

// TestSilentPlace: a host that takes connections and never answers is waited for no longer than
// patience allows, whatever the way. Programs themselves wait for minutes, rclone for half an hour.
func TestSilentPlace(t *testing.T) {
	at := silentHost(t)
	impatient(t)
	const slack = 20 * time.Second // for a busy machine
	for program, target := range map[string]string{
		"rsync":  "rsync:rsync://" + at + "/web",
		"rclone": `rclone::webdav,url="http://` + at + `/":web`,
		"git":    "git:http://" + at + "/x.git",
	} {
		t.Run(program, func(t *testing.T) {
			needs(t, program)
			to, err := Open(target)
			if err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			_, err = to.Look(t.Context())
			if fault := new(Fault); !errors.Is(err, ErrSilent) || !errors.As(err, &fault) || fault.Program != program {
				t.Errorf("%v", err)
			}
			if took := time.Since(began); took > patience+afterEnd+slack {
				t.Errorf("it took %v", took)
			}
		})
	}
}

// TestSilentProgram: what a program has started may hold its pipes for as long as it likes; signs of
// life are waited for, of one that works on this machine nothing is.
func TestSilentProgram(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no sh on this machine")
	}
	impatient(t)
	patience = 5 * time.Second // a busy machine may take one to begin a program
	began := time.Now()
	if _, err := (call{program: shell}).run(t.Context(), "-c", "echo tới rồi >&2; sleep 60 & wait"); !errors.Is(err, ErrSilent) || !strings.Contains(err.Error(), "tới rồi") {
		t.Errorf("%v", err)
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("it took %v", took)
	}
	for name, c := range map[string]struct {
		call
		script string
	}{
		"signs of life": {call{program: shell}, "for i in 1 2 3 4 5 6; do sleep 1; printf '%d\\r' $i >&2; done; echo xong"},
		"at work here":  {call{program: shell, waits: true}, "sleep 6; echo xong"},
	} {
		if out, err := c.run(t.Context(), "-c", c.script); err != nil || string(out) != "xong\n" {
			t.Errorf("%s: %q, %v", name, out, err)
		}
	}
}

// TestRcloneSigns: of what rclone says, a sign of life is a file more, or bytes while nothing fails.
func TestRcloneSigns(t *testing.T) {
	c := new(counted)
	for _, x := range []struct {
		line, told string
		alive      bool
	}{
		{`{"level":"notice","msg":"Config file \"x\" not found - using defaults"}`, "", false},
		{`{"level":"warning","msg":"Transferred","stats":{"bytes":0,"checks":0,"deletes":0,"errors":0,"transfers":0}}`, "", false},
		{`{"level":"warning","stats":{"bytes":10}}`, "", true},
		{`{"level":"warning","stats":{"bytes":10}}`, "", false},
		{`{"level":"warning","stats":{"bytes":20}}`, "", true},
		{`{"level":"error","msg":"a.png: Failed to copy: i/o timeout"}`, "a.png: Failed to copy: i/o timeout", false},
		{`{"level":"warning","stats":{"bytes":40,"errors":1}}`, "", false},
		{`{"level":"warning","stats":{"bytes":60,"errors":1}}`, "", false},
		{`{"level":"warning","stats":{"bytes":60,"errors":1,"transfers":1}}`, "", true},
		{`{"level":"warning","stats":{"bytes":80,"errors":1,"transfers":1}}`, "", true},
		{`{"level":"warning","stats":{"bytes":80,"errors":1,"transfers":1,"deletes":1}}`, "", true},
		{`{"level":"critical","msg":"Failed to create file system"}`, "Failed to create file system", false},
		{`Usage: rclone`, "Usage: rclone", false},
	} {
		if alive, told := c.hear(x.line); alive != x.alive || told != x.told {
			t.Errorf("%s: %v, %q", x.line, alive, told)
		}
	}
}

// TestSpeech: what a program says is kept as a screen shows it.
func TestSpeech(t *testing.T) {
	for text, want := range map[string]string{
		"một\r\nhai\r\n":                            "một; hai",
		"Writing 1%\rWriting 100%, done.\nfatal: x": "Writing 100%, done.; fatal: x",
		"\n\n1\n2\n3\n4\n5\n6\n":                    "2; 3; 4; 5; 6",
		"Writing 1%\r":                              "Writing 1%",
		"":                                          "",
	} {
		s := &speech{hears: plainly, alive: func() {}}
		for i := range len(text) {
			_, _ = s.Write([]byte(text[i : i+1]))
		}
		if got := s.last(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
