package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
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
	"niemyet/generator/internal/serve"
	"niemyet/generator/internal/site"
)

const (
	usualHost = "127.0.0.1"
	usualPort = 1313
)

var (
	serving     = problem.Text{Vi: "Xem thử tại %s\nSửa và lưu tệp là trang tự đổi. Muốn dừng: bấm Ctrl+C hoặc đóng cửa sổ này.\n", En: "Preview at %s\nPages change when a file is saved. Stop with Ctrl+C.\n"}
	portMoved   = problem.Text{Vi: "Cổng %d đã có chương trình khác dùng, nên dùng cổng %d.\n", En: "Port %d is taken; using port %d.\n"}
	portTaken   = problem.Text{Vi: "cổng %d đã có chương trình khác dùng; bỏ --port để máy tự chọn cổng khác", En: "port %d is taken; leave --port out to have another chosen"}
	openToAll   = problem.Text{Vi: "CHÚ Ý: máy khác trong mạng mở được bản xem thử này, kể cả bản chưa sửa xong và biểu mẫu sửa bản ghi nếu có. Chỉ dùng trong mạng mà bạn tin.\n", En: "WARNING: other machines on the network can open this preview. Use it only on a network that you trust.\n"}
	fallsBack   = problem.Text{Vi: "Máy không báo được khi tệp đổi (%v); niemyet tự xem lại các tệp mỗi giây.\n", En: "The system cannot tell of changes (%v); looking at the files every second.\n"}
	readAgain   = problem.Text{Vi: "%s  Đã đọc %d bản ghi (%d ms): %d lỗi, %d cảnh báo.\n", En: "%s  Read %d records (%d ms): %d errors, %d warnings.\n"}
	notReadable = problem.Text{Vi: "%s  Máy không đọc được thư mục: %v\n", En: "%s  The folder cannot be read: %v\n"}
	stopped     = problem.Text{Vi: "Đã dừng.\n", En: "Stopped.\n"}
	cannotOpen  = problem.Text{Vi: "Không mở được trình duyệt; hãy tự mở địa chỉ trên.\n", En: "The browser could not be opened; open the address above yourself.\n"}
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
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Xem thử trên máy này: lưu tệp là trang trong trình duyệt tự đổi",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			host, port, err := f.address(c.Flags().Changed("port"))
			if err != nil {
				return err
			}
			f.listen, f.port = host, port
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			return a.serve(ctx, f)
		},
	}
	f.add(c)
	c.Flags().StringVar(&f.listen, "listen", usualHost, "địa chỉ nhận kết nối, có thể kèm cổng (127.0.0.1:1313); để máy khác xem được: 0.0.0.0")
	c.Flags().IntVar(&f.port, "port", usualPort, "cổng; không ghi mà cổng này bận thì tự dùng cổng kế tiếp")
	c.Flags().BoolVar(&f.open, "open", false, "mở trình duyệt")
	c.Flags().DurationVar(&f.poll, "poll", 0, "tự xem lại tệp sau mỗi khoảng này (2s) thay vì chờ máy báo; dùng cho ổ mạng")
	return c
}

// address parts --listen, which may hold a port too.
func (f *serveFlags) address(portAsked bool) (host string, port int, err error) {
	f.fixed = portAsked
	host, port = f.listen, f.port
	if h, p, err := net.SplitHostPort(f.listen); err == nil {
		if host, f.fixed = h, true; !portAsked {
			if port, err = strconv.Atoi(p); err != nil {
				return "", 0, fmt.Errorf("--listen %q: cổng phải là số", f.listen)
			}
		}
	}
	if f.poll < 0 || port < 0 || port > 65535 {
		return "", 0, fmt.Errorf("--port %d, --poll %s: số không dùng được", port, f.poll)
	}
	return strings.Trim(host, "[]"), port, nil
}

// serve shows the site until the context ends.
func (a *app) serve(ctx context.Context, f serveFlags) error {
	if _, err := f.options(); err != nil {
		return err
	}
	if info, err := os.Stat(f.source); err != nil || !info.IsDir() {
		return fmt.Errorf("--source %s: không phải thư mục", f.source)
	}
	l, err := serve.Listen(f.listen, f.port, f.fixed)
	if errors.Is(err, serve.ErrTaken) {
		return machineError{fmt.Errorf(a.say(portTaken), f.port)}
	} else if err != nil {
		return machineError{err}
	}
	s, err := a.newServer(f)
	if err != nil {
		return machineError{errors.Join(err, l.Close())}
	}
	a.greet(f, l)
	// The first reading makes much garbage at once; afterwards little, and memory is dear.
	usual := debug.SetGCPercent(300)
	go func() { s.State(); debug.SetGCPercent(max(usual, 100)) }()

	server := &http.Server{Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second, ErrorLog: log.New(quietLog{}, "", 0)}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	running, stop := context.WithCancel(ctx)
	defer stop()
	read := make(chan error, 1)
	go func() { read <- s.Run(running) }()
	if f.open {
		if err := openBrowser(a.addressOf(f, l)); err != nil {
			fmt.Fprint(a.err, a.say(cannotOpen))
		}
	}
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
	if err != nil {
		return machineError{err}
	}
	fmt.Fprint(a.err, a.say(stopped))
	return nil
}

// newServer makes the preview with the form editor below /soan/.
func (a *app) newServer(f serveFlags) (*serve.Server, error) {
	checks, err := f.options()
	if err != nil {
		return nil, err
	}
	var s *serve.Server // the editor asks it once pages are asked for
	opt := a.serveOptions(f)
	opt.Mounts = map[string]http.Handler{editor.Prefix: editor.New(editor.Options{
		Root: f.source, Date: checks.Date, Site: checks,
		State:   func() (*site.Site, problem.List) { return s.State() },
		Changed: func() { s.Changed() },
	})}
	opt.Edit = editor.Address
	s, err = serve.New(opt)
	return s, err
}

func (a *app) serveOptions(f serveFlags) serve.Options {
	opt := serve.Options{
		Source: f.source, Layouts: embedded("layouts"), Static: embedded("static"), Guide: guideFiles(),
		Site: f.options, Version: version, Language: a.lang, Poll: f.poll, Say: a.tellServe,
	}
	if !serve.Loopback(f.listen) {
		opt.Hosts = append(opt.Hosts, "*", f.listen)
		if name, err := os.Hostname(); err == nil {
			opt.Hosts = append(opt.Hosts, name)
		}
	}
	return opt
}

func embedded(folder string) fs.FS {
	files, err := fs.Sub(niemyet.Files, folder)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return files
}

func guideFiles() fs.FS {
	files, err := fs.Sub(niemyet.Guide, "docs")
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return files
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
		fmt.Fprintf(a.err, a.say(portMoved), f.port, got)
	}
	if !serve.Loopback(f.listen) {
		fmt.Fprint(a.err, a.say(openToAll))
	}
	fmt.Fprintf(a.err, a.say(serving), a.addressOf(f, l))
}

// toldErrors is how many errors of a reading the console shows; pages show the others.
const toldErrors = 5

// tellServe writes a line for each reading, and its first errors.
func (a *app) tellServe(e serve.Event) {
	at := time.Now().Format("15:04:05")
	switch {
	case e.Failure != nil:
		fmt.Fprintf(a.err, a.say(notReadable), at, e.Failure)
	case e.Read:
		fmt.Fprintf(a.err, a.say(readAgain), at, e.Records, e.Took.Milliseconds(), e.Problems.Count(problem.Error), e.Problems.Count(problem.Warning))
		var first problem.List
		for _, p := range e.Problems {
			if p.Severity() == problem.Error && len(first) < toldErrors {
				first = append(first, p)
			}
		}
		_ = first.WriteText(a.err, a.lang) // when the console went away, pages still tell
	case e.Polling != nil:
		fmt.Fprintf(a.err, a.say(fallsBack), e.Polling)
	}
}

// quietLog drops what net/http says of browsers that hang up.
type quietLog struct{}

func (quietLog) Write(p []byte) (int, error) { return len(p), nil }

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
