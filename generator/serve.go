package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"niemyet"
	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/serve"
	"niemyet/generator/internal/site"
)

const (
	usualHost = "127.0.0.1"
	usualPort = 1313

	highestPort = 65535
)

// serveFlags are the flags of serve.
type serveFlags struct {
	sourceFlags
	listen string
	port   int
	fixed  bool // the port was asked for
	open   bool
	poll   time.Duration
}

func (a *app) serveCommand() *cobra.Command {
	f := serveFlags{listen: usualHost, port: usualPort}
	c := &cobra.Command{
		Use:  "serve",
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			host, port, err := f.address(c.Flags().Changed("port"))
			if err != nil {
				return err
			}
			f.listen, f.port = host, port
			ctx, stop := untilStopped()
			defer stop()
			return a.serve(ctx, f)
		},
	}
	f.add(c)
	textFlag(c, &f.listen, "listen")
	countFlag(c, &f.port, "port", 0, highestPort)
	switchFlag(c, &f.open, "open")
	whileFlag(c, &f.poll, "poll")
	return c
}

// address parts --listen, which may hold a port too.
func (f *serveFlags) address(portAsked bool) (host string, port int, err error) {
	f.fixed = portAsked
	host, port = f.listen, f.port
	if h, p, err := net.SplitHostPort(f.listen); err == nil {
		if host, f.fixed = h, true; !portAsked {
			if port, err = strconv.Atoi(p); err != nil || port < 0 || port > highestPort {
				return "", 0, wrong(badPort, f.listen)
			}
		}
	}
	return strings.Trim(host, "[]"), port, nil
}

// serve shows the site until the context ends.
func (a *app) serve(ctx context.Context, f serveFlags) error {
	if err := f.there(); err != nil {
		return err
	}
	l, err := serve.Listen(f.listen, f.port, f.fixed)
	if errors.Is(err, serve.ErrTaken) {
		return failed(portTaken, f.port)
	} else if err != nil {
		return machineError{err}
	}
	s, err := a.newServer(f)
	if err != nil {
		return machineError{errors.Join(err, l.Close())}
	}
	a.greet(f, l)
	spareMemory(s)
	if f.open {
		if err := openBrowser(a.addressOf(f, l)); err != nil {
			a.tell(a.err, cannotOpen)
		}
	}
	if err := answer(ctx, s, l); err != nil {
		return machineError{err}
	}
	a.tell(a.err, stopped)
	return nil
}

// spareMemory holds little of it. The first reading makes much garbage at once; afterwards
// little, and memory is dear: with 5,640 records 560 MB are held instead of 870, and pages are
// as fast.
func spareMemory(s *serve.Server) {
	collectGarbage(roomyHeap, readingPercent)
	go func() {
		s.State()
		collectGarbage(0, tightPercent)
		debug.FreeOSMemory()
	}()
}

// answer reads and answers until the context ends, or one of both fails.
func answer(ctx context.Context, s *serve.Server, l net.Listener) (err error) {
	server := s.HTTP()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	running, stop := context.WithCancel(ctx)
	defer stop()
	read := make(chan error, 1)
	go func() { read <- s.Run(running) }()
	select {
	case err = <-failed:
		stop()
		<-read
	case err = <-read:
	}
	down, done := context.WithTimeout(context.Background(), time.Second)
	defer done()
	if gone := server.Shutdown(down); gone != nil {
		gone = server.Close() // a page that goes on listening is no reason to wait
		err = errors.Join(err, gone)
	}
	return err
}

// newServer makes the preview with the form editor below /soan/.
func (a *app) newServer(f serveFlags) (*serve.Server, error) {
	checks := f.options()
	var s *serve.Server // the editor asks it once pages are asked for
	opt := a.serveOptions(f)
	opt.Mounts = map[string]http.Handler{editor.Prefix: editor.New(editor.Options{
		Root: f.source, Date: checks.Date, Site: checks,
		State:   func() (*site.Site, problem.List) { return s.State() },
		Changed: func() { s.Changed() },
		Known: func(file string, modified time.Time, size int64) (record.Record, bool) {
			return s.Known(file, modified, size)
		},
		Reading:   func() (int64, int64, bool) { return s.Reading() },
		Ahead:     func() func() { return s.Ahead() },
		ToSign:    a.toSign(f.source),
		Proposals: []editor.Proposal{a.radioProposal(f.source)},
		Publish:   a.publishing(f.sourceFlags),
		Draw:      func(of *site.Site) http.Handler { return s.Drawn(of) },
		Import:    importing(f.sourceFlags),
		Posted:    a.postedAt(f.source),
		Why:       func(err error) string { return reason(err, problem.Vietnamese) },
	})}
	opt.Edit = func(file string) string {
		now, _ := s.State()
		return editor.AddressIn(now, file)
	}
	var err error
	s, err = serve.New(opt)
	return s, err
}

func (a *app) serveOptions(f serveFlags) serve.Options {
	opt := serve.Options{
		Source: f.source, Layouts: embedded("layouts"), Static: embedded("static"), Guide: niemyet.Guide,
		Site: func() (site.Options, error) { return f.options(), nil }, Version: version, Language: a.lang, Poll: f.poll, Say: a.tellServe,
	}
	if !serve.Loopback(f.listen) {
		opt.Hosts = append(opt.Hosts, "*", f.listen)
		if name, err := os.Hostname(); err == nil {
			opt.Hosts = append(opt.Hosts, name)
		}
	}
	return opt
}

// addressOf is what to type into a browser of this machine.
func (a *app) addressOf(f serveFlags, l net.Listener) string {
	host := f.listen
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = usualHost
	}
	return "http://" + net.JoinHostPort(host, strconv.Itoa(l.Addr().(*net.TCPAddr).Port)) + "/"
}

func (a *app) greet(f serveFlags, l net.Listener) {
	if got := l.Addr().(*net.TCPAddr).Port; f.port != 0 && got != f.port {
		a.tell(a.err, portMoved, f.port, got)
	}
	if !serve.Loopback(f.listen) {
		a.tell(a.err, openToAll)
	}
	a.tell(a.err, serving, a.addressOf(f, l))
}

// toldErrors is how many errors of a reading the console shows; pages show the others.
const toldErrors = 5

// tellServe writes a line for each reading, and its first errors.
func (a *app) tellServe(e serve.Event) {
	at := time.Now().Format("15:04:05")
	switch {
	case e.Failure != nil:
		a.tell(a.err, notReadable, at, e.Failure)
	case e.Read:
		a.tell(a.err, readAgain, at, e.Records, e.Took.Milliseconds(), e.Problems.Count(problem.Error), e.Problems.Count(problem.Warning))
		var first problem.List
		for _, p := range e.Problems {
			if p.Severity() == problem.Error && len(first) < toldErrors {
				first = append(first, p)
			}
		}
		_ = first.WriteText(a.err, a.lang) // when the console went away, pages still tell
	case e.Polling != nil:
		a.tell(a.err, fallsBack, e.Polling)
	}
}

// openBrowser opens an address with the system's own browser.
func openBrowser(address string) error {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "windows":
		name, args = filepath.Join(os.Getenv("SystemRoot"), "System32", "rundll32.exe"), []string{"url.dll,FileProtocolHandler", address}
	case "darwin":
		name = "open"
	}
	c := exec.Command(name, args...)
	if err := c.Start(); err != nil {
		return err
	}
	go func() { _ = c.Wait() }() // its end is nobody's business
	return nil
}
