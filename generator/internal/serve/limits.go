package serve

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"os"
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
		ConnState: follow, ConnContext: introduce,
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
		next.ServeHTTP(p, awaited(r))
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
