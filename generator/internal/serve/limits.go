package serve

import (
	"bytes"
	"io"
	"log"
	"net"
	"net/http"
	"net/netip"
	"os"
	"sync"
	"time"
)

// limits are what the browsers of an office need at most. Whoever asks for more, by mistake or
// not, is put off, so that the clerk at this machine can always save.
type limits struct {
	head    int           // bytes of the headers of a request
	begin   time.Duration // to send these headers
	whole   time.Duration // to send a whole request, body too
	piece   time.Duration // to take in a piece of an answer
	idle    time.Duration // between two requests of one connection
	own     int           // connections from this machine
	others  int           // connections from all other machines
	another int           // connections from one of them
	streams int           // pages that listen for changes
	later   time.Duration // when a page asks again that was one too many
}

// usual: a browser holds six connections to one server. The largest form, 16 MB, takes less than
// a second from this machine, and no other may send one.
var usual = limits{
	head: 64 << 10, begin: 10 * time.Second, whole: time.Minute, piece: 30 * time.Second, idle: 2 * time.Minute,
	own: 256, others: 192, another: 64, streams: 64, later: 10 * time.Second,
}

// HTTP is the server for the browsers of an office.
func (s *Server) HTTP() *http.Server {
	return s.limits.server(s.Handler())
}

func (x limits) server(h http.Handler) *http.Server {
	return &http.Server{
		Handler: x.paced(h), ErrorLog: log.New(panics{os.Stderr}, "", 0),
		ReadHeaderTimeout: x.begin, ReadTimeout: x.whole, IdleTimeout: x.idle, MaxHeaderBytes: x.head,
	}
}

// panics lets through what net/http says of internal errors; browsers that hang up are nobody's
// business.
type panics struct{ to io.Writer }

func (p panics) Write(line []byte) (int, error) {
	if !bytes.Contains(line, []byte("panic serving")) {
		return len(line), nil
	}
	return p.to.Write(line)
}

// paced gives up readers that stop reading. A time for the whole answer would end the streams of
// events, and long imports.
func (x limits) paced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p := &pacedWriter{ResponseWriter: w, to: http.NewResponseController(w), piece: x.piece}
		p.extend()
		next.ServeHTTP(p, r)
		p.extend() // what is left in the buffer
	})
}

type pacedWriter struct {
	http.ResponseWriter
	to    *http.ResponseController
	piece time.Duration
}

// extend starts the time for the next piece. A writer without times is that of a test.
func (p *pacedWriter) extend() { _ = p.to.SetWriteDeadline(time.Now().Add(p.piece)) }

func (p *pacedWriter) Write(b []byte) (int, error) {
	p.extend()
	return p.ResponseWriter.Write(b)
}

func (p *pacedWriter) Flush() {
	p.extend()
	_ = p.to.Flush() // a reader that left is seen by its context
}

func (p *pacedWriter) Unwrap() http.ResponseWriter { return p.ResponseWriter }

// counted lets in no more connections than the limits say; one too many is closed at once.
type counted struct {
	net.Listener
	limits limits

	mu   sync.Mutex
	from map[netip.Addr]int // the zero address for all other machines
}

func (x limits) counted(l net.Listener) net.Listener {
	return &counted{Listener: l, limits: x, from: map[netip.Addr]int{}}
}

func (c *counted) Accept() (net.Conn, error) {
	for {
		conn, err := c.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if leave, ok := c.enter(conn.RemoteAddr()); ok {
			return &guest{Conn: conn, leave: sync.OnceFunc(leave)}, nil
		}
		_ = conn.Close() // it was let in by nobody
	}
}

// enter counts a connection of an address in; leave counts it out.
func (c *counted) enter(remote net.Addr) (leave func(), ok bool) {
	at, all := addressOf(remote), netip.Addr{}
	c.mu.Lock()
	defer c.mu.Unlock()
	keys := []netip.Addr{at}
	if at.IsLoopback() {
		ok = c.from[at] < c.limits.own
	} else {
		keys = append(keys, all)
		ok = c.from[all] < c.limits.others && c.from[at] < c.limits.another
	}
	if !ok {
		return nil, false
	}
	for _, k := range keys {
		c.from[k]++
	}
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, k := range keys {
			if c.from[k]--; c.from[k] == 0 {
				delete(c.from, k)
			}
		}
	}, true
}

// addressOf is the machine that a connection comes from. All of 127.0.0.0/8 is this machine; of
// an address of IPv6 the first half, as one machine has as many as it likes of the second.
func addressOf(remote net.Addr) netip.Addr {
	full, err := netip.ParseAddrPort(remote.String())
	if err != nil {
		return netip.IPv6Unspecified()
	}
	at := full.Addr().Unmap().WithZone("")
	switch {
	case at.IsLoopback():
		return netip.IPv6Loopback()
	case at.Is6() && !at.IsLinkLocalUnicast():
		half, err := at.Prefix(64)
		if err != nil {
			panic("internal error: " + err.Error())
		}
		return half.Addr()
	}
	return at
}

// guest is a connection that was let in.
type guest struct {
	net.Conn
	leave func()
}

func (g *guest) Close() error {
	g.leave()
	return g.Conn.Close()
}
