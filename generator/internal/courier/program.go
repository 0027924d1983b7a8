package courier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Patience is how long a place may give no sign of life before the program that talks to it is
// ended (ErrSilent): programs themselves wait for a dead host up to half an hour.
const Patience = time.Minute

// ErrSilent is a place that gives no sign of life.
var ErrSilent = errors.New("no sign of life")

// patience is Patience, but for tests.
var patience = Patience

// afterEnd is how long a program that is asked to end may take for it; what it started may hold
// its pipes for longer.
const afterEnd = 3 * time.Second

// Fault is a program that failed.
type Fault struct {
	Program string
	Said    string // its last lines
	Err     error
}

func (f *Fault) Error() string { return fmt.Sprintf("%s: %v: %s", f.Program, f.Err, f.Said) }
func (f *Fault) Unwrap() error { return f.Err }

// call is a run of a program.
type call struct {
	program string
	dir     string   // where it runs; "" for here
	names   []string // its input
	end     string   // what ends each of them
	waits   bool     // it may be silent: it talks to nobody, or keeps the time itself
	hears   listener // of what it says; nil when all of it is a sign of life and to be told
}

// listener hears each line of what a program says: whether it is a sign of life, and what of it a
// person should read.
type listener func(line string) (alive bool, told string)

// plainly takes a line as it is.
func plainly(line string) (alive bool, told string) { return true, line }

// run runs the program; what it says of a failure is kept. What it wrote before it failed is
// given too.
func (c call) run(ctx context.Context, args ...string) ([]byte, error) {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	alive := func() {}
	if !c.waits {
		quiet := time.AfterFunc(patience, func() { end(ErrSilent) })
		defer quiet.Stop()
		alive = func() { quiet.Reset(patience) }
	}
	p := exec.CommandContext(ctx, c.program, args...)
	p.Env = append(os.Environ(), "LC_ALL=C", "GIT_TERMINAL_PROMPT=0")
	p.Dir = c.dir
	p.WaitDelay = afterEnd
	bind(p)
	p.Cancel = func() error { return ask(p) }
	var list, out bytes.Buffer
	for _, name := range c.names {
		fmt.Fprint(&list, name, c.end)
	}
	hears := c.hears
	if hears == nil {
		hears = plainly
	}
	said := &speech{hears: hears, alive: alive}
	p.Stdin, p.Stdout, p.Stderr = &list, io.MultiWriter(&out, signs(alive)), said
	err := p.Run()
	if ctx.Err() != nil {
		finish(p)
	}
	if err == nil {
		return out.Bytes(), nil
	}
	if errors.Is(context.Cause(ctx), ErrSilent) {
		err = ErrSilent
	}
	return out.Bytes(), &Fault{Program: strings.TrimSuffix(filepath.Base(c.program), ".exe"), Said: Shown(said.last()), Err: err}
}

// signs takes all that is written for a sign of life.
type signs func()

func (s signs) Write(p []byte) (int, error) {
	s()
	return len(p), nil
}

// speech is what a program says, as a screen shows it: a line that is written over is gone.
type speech struct {
	hears listener
	alive func()
	begun []byte // a line that has no end yet
	over  bool   // what comes next is written over it
	lines []string
}

// longestLine is how much of a line is kept, keptLines how many of them.
const (
	longestLine = 64 << 10
	keptLines   = 5
)

func (s *speech) Write(p []byte) (int, error) {
	for _, b := range p {
		if s.over && b != '\n' {
			s.line(false)
		}
		s.over = b == '\r'
		switch {
		case b == '\n':
			s.line(true)
		case b != '\r' && len(s.begun) < longestLine:
			s.begun = append(s.begun, b)
		}
	}
	return len(p), nil
}

// line takes a line that has ended; one that does not stay is written over next.
func (s *speech) line(stays bool) {
	alive, told := s.hears(string(s.begun))
	s.begun = s.begun[:0]
	if alive {
		s.alive()
	}
	if stays && told != "" {
		s.lines = append(s.lines, told)
		s.lines = s.lines[max(0, len(s.lines)-keptLines):]
	}
}

// last are the last lines.
func (s *speech) last() string {
	if len(s.begun) > 0 {
		s.line(true)
	}
	return strings.Join(s.lines, "; ")
}

// exited tells whether a program ended with a code, and said a text.
func exited(err error, code int, text string) bool {
	var fault *Fault
	var exit *exec.ExitError
	return errors.As(err, &fault) && errors.As(err, &exit) && exit.ExitCode() == code && strings.Contains(fault.Said, text)
}
