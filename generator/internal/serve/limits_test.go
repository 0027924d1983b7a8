package serve

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// tight are limits that a test can wait for.
var tight = limits{
	head: 4 << 10, begin: 100 * time.Millisecond, whole: 100 * time.Millisecond, piece: 200 * time.Millisecond, idle: 100 * time.Millisecond,
	own: 8, others: 3, another: 2, streams: 1, later: 7 * time.Second,
}

// run serves a handler under limits and gives its address.
func run(t *testing.T, x limits, h http.Handler) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := x.server(h)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(x.counted(l)) }()
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		<-ended
	})
	return l.Addr().String()
}

// dial opens a connection that fails the test when it is kept for much longer than any limit.
func dial(t *testing.T, at string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", at)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if err := c.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return c
}

// ended reads until the server hangs up.
func ended(t *testing.T, c net.Conn) string {
	t.Helper()
	said, err := io.ReadAll(c)
	if timeout, is := err.(net.Error); is && timeout.Timeout() {
		t.Fatal("the connection was kept")
	}
	return string(said)
}

// TestSlowClients begins what it does not end, at each place where that is possible.
func TestSlowClients(t *testing.T) {
	failed := make(chan error, 1)
	at := run(t, tight, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/without-end" {
			for piece := make([]byte, 64<<10); ; {
				if _, err := w.Write(piece); err != nil {
					failed <- err
					return
				}
			}
		}
		if _, err := io.ReadAll(r.Body); err != nil {
			failed <- err
		}
	}))
	for name, sent := range map[string]string{
		"nothing":        "",
		"half a line":    "GET / HT",
		"half a head":    "GET / HTTP/1.1\r\nHost: localhost\r\n",
		"a head too big": "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + strings.Repeat("x", 64<<10) + "\r\n\r\n",
		"one and idle":   "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
	} {
		c := dial(t, at)
		_, _ = io.WriteString(c, sent) // the server may have heard enough
		said := ended(t, c)
		if want := map[string]string{"a head too big": "HTTP/1.1 431", "one and idle": "HTTP/1.1 200"}[name]; !strings.HasPrefix(said, want) {
			t.Errorf("%s: %.40q", name, said)
		}
	}
	for name, sent := range map[string]string{
		"a body that stops":    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx",
		"a body without end":   "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n",
		"an answer not read":   "GET /without-end HTTP/1.1\r\nHost: localhost\r\n\r\n",
		"an answer over a bit": "GET /without-end HTTP/1.0\r\n\r\n",
	} {
		c := dial(t, at)
		if _, err := io.WriteString(c, sent); err != nil {
			t.Fatal(name, err)
		}
		select {
		case err := <-failed:
			if timeout, is := err.(net.Error); !is || !timeout.Timeout() {
				t.Errorf("%s: %v", name, err)
			}
		case <-time.After(20 * time.Second):
			t.Errorf("%s: the handler still waits", name)
		}
	}
}

// TestLongWork lets a handler work for longer than any limit before it answers, and a stream
// say nothing for as long: neither is cut off.
func TestLongWork(t *testing.T) {
	at := run(t, tight, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, piece := range []string{"a", "b"} {
			select {
			case <-time.After(2 * tight.piece):
			case <-r.Context().Done():
				t.Errorf("%s: given up before %s", r.Method, piece)
			}
			_, _ = io.WriteString(w, piece)
			w.(http.Flusher).Flush()
		}
	}))
	for _, send := range []func() (*http.Response, error){
		func() (*http.Response, error) { return http.Get("http://" + at) },
		func() (*http.Response, error) { return http.Post("http://"+at, "text/plain", strings.NewReader("x")) },
	} {
		got, err := send()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(got.Body)
		if err != nil || string(body) != "ab" {
			t.Errorf("%q %v", body, err)
		}
		_ = got.Body.Close()
	}
}

// asks sends a question and tells whether it was answered.
func asks(c net.Conn) bool {
	_, _ = io.WriteString(c, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") // it may be closed
	answer, err := http.ReadResponse(bufio.NewReader(c), nil)
	return err == nil && answer.StatusCode == http.StatusOK
}

// TestConnectionsAreCounted fills this machine's places with questions that are being answered: one
// more is closed at once, and finds room when another has gone; none is cut off.
func TestConnectionsAreCounted(t *testing.T) {
	calm := tight
	calm.own, calm.begin, calm.whole, calm.idle = 2, time.Minute, time.Minute, time.Minute
	begun, end := make(chan bool, 9), make(chan bool)
	at := run(t, calm, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/slow" {
			begun <- true
			<-end
		}
	}))
	slow := func(c net.Conn) {
		_, _ = io.WriteString(c, "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
		<-begun
	}
	first, second := dial(t, at), dial(t, at)
	slow(first)
	slow(second)
	if asks(dial(t, at)) {
		t.Error("a third was let in")
	}
	end <- true
	for try := 0; !asks(dial(t, at)); try++ { // the server hears of it in its own time
		if try == 200 {
			t.Fatal("the place of one that was answered stays taken")
		}
		time.Sleep(50 * time.Millisecond)
	}
	end <- true
	for name, c := range map[string]net.Conn{"first": first, "second": second} {
		if answer, err := http.ReadResponse(bufio.NewReader(c), nil); err != nil || answer.StatusCode != http.StatusOK {
			t.Errorf("the %s was cut off: %v", name, err)
		}
	}
}

// TestFlood: hundreds of connections of this machine that never end what they begin, and more whenever
// one is closed, keep nobody out who asks, and cut nobody off who listens.
func TestFlood(t *testing.T) {
	calm := usual
	calm.own = 64
	heard := make(chan bool, 1)
	at := run(t, calm, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/stream":
			w.(http.Flusher).Flush()
			heard <- true
			<-r.Context().Done()
		default:
			_, _ = io.ReadAll(r.Body)
		}
	}))
	for name, sent := range map[string]string{
		"nothing":                  "",
		"half a head":              "GET / HTTP/1.1\r\nHost: localhost\r\n",
		"a body that stops":        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx",
		"a question, then nothing": "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			listener := dial(t, at)
			_, _ = io.WriteString(listener, "GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
			<-heard
			answers := 0
			for range 10 {
				for range calm.own {
					c := dial(t, at)
					_, _ = io.WriteString(c, sent)
				}
				if asks(dial(t, at)) {
					answers++
				}
			}
			if answers != 10 {
				t.Errorf("%d of 10 questions were answered", answers)
			}
			answer, err := http.ReadResponse(bufio.NewReader(listener), nil)
			if err != nil || answer.StatusCode != http.StatusOK {
				t.Fatalf("who listens was cut off: %v", err)
			}
			_ = listener.SetReadDeadline(time.Now().Add(100 * time.Millisecond))
			if _, err := answer.Body.Read(make([]byte, 1)); err == nil || !err.(net.Error).Timeout() {
				t.Errorf("who listens was cut off: %v", err)
			}
		})
	}
}

// stranger is a connection from somewhere.
type stranger struct {
	net.Conn
	at net.Addr
}

func (s stranger) RemoteAddr() net.Addr { return s.at }

func (stranger) Close() error { return nil }

// TestOthersLeaveRoom counts other machines apart: they take no place of this one's, and none that is
// being answered goes for another.
func TestOthersLeaveRoom(t *testing.T) {
	c := tight.counted(nil).(*counted)
	var inside []*guest
	for _, x := range []struct {
		from string
		want bool
	}{
		{"192.168.1.7:1000", true}, {"192.168.1.7:1001", true}, {"192.168.1.7:1002", false},
		{"[::ffff:192.168.1.7]:1003", false},
		{"[2001:db8::1]:1", true}, {"[2001:db8::2]:1", false}, // all together have their fill
		{"127.0.0.1:1", true}, {"127.9.9.9:1", true}, {"[::1]:1", true},
	} {
		remote, err := net.ResolveTCPAddr("tcp", x.from)
		if err != nil {
			t.Fatal(err)
		}
		g, leaving, ok := c.enter(stranger{at: remote})
		if ok != x.want || leaving != nil {
			t.Errorf("%s: %v", x.from, ok)
		}
		if ok {
			g.is(answered)
			inside = append(inside, g)
		}
	}
	inside[1].is(resting)
	inside[2].is(silent)
	for _, x := range []struct {
		from string
		want *guest
	}{
		{"192.168.1.7:1004", inside[1]},    // one machine has its fill: its own leaves, though another is the lesser loss
		{"[2001:db8:0:1::1]:1", inside[2]}, // all have theirs: who has not asked leaves before who was answered
	} {
		remote, err := net.ResolveTCPAddr("tcp", x.from)
		if err != nil {
			t.Fatal(err)
		}
		g, leaving, ok := c.enter(stranger{at: remote})
		if !ok || leaving != x.want {
			t.Errorf("%s: %v, %+v", x.from, ok, leaving)
			continue
		}
		g.is(answered)
		inside = append(inside, g)
	}
	for _, g := range inside {
		_ = g.Close()
	}
	if len(c.guests) != 0 {
		t.Errorf("still counted: %v", c.guests)
	}
}

// TestPagesTooMany: a page for whose stream there is no room is told how things stand, and when
// to ask again; one that listens goes on.
func TestPagesTooMany(t *testing.T) {
	s := open(t, testOptions(t, ward(t)))
	s.limits = tight
	at := run(t, s.limits, s.Handler())
	listen := func() *bufio.Reader {
		c := dial(t, at)
		if _, err := fmt.Fprintf(c, "GET %ssu-kien HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Reserved); err != nil {
			t.Fatal(err)
		}
		answer, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		return bufio.NewReader(answer.Body)
	}
	line := func(r *bufio.Reader) string {
		text, err := r.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(text)
	}
	first := listen()
	if got := line(first); got != "retry: 700" {
		t.Error(got)
	}
	said, err := io.ReadAll(listen())
	if err != nil || !strings.HasPrefix(string(said), "retry: 7000\ndata: {") {
		t.Errorf("%q %v", said, err)
	}
	time.Sleep(2 * tight.piece)
	line(first)
	line(first)
	s.hub.tell(s.now.Load())
	if got := line(first); got != "retry: 700" {
		t.Error(got)
	}
}
