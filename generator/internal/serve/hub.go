package serve

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// hub tells open pages that something changed, by server-sent events.
type hub struct {
	mu     sync.Mutex
	ears   map[chan signal]bool
	closed chan struct{}
}

// signal is what a page is told: the reading whose pages are shown, and the last reading.
type signal struct {
	Page    int `json:"page"`
	Reading int `json:"reading"`
}

func newHub() *hub { return &hub{ears: map[chan signal]bool{}, closed: make(chan struct{})} }

func (s *state) signal() signal {
	out := signal{Reading: s.revision}
	if s.pages != nil {
		out.Page = s.pages.revision
	}
	return out
}

// tell passes a state on. A page that is slow to listen gets the newest only.
func (h *hub) tell(now *state) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for ear := range h.ears {
		select {
		case <-ear:
		default:
		}
		ear <- now.signal()
	}
}

// listen gives a page an ear, when fewer than most have one.
func (h *hub) listen(most int) (ear chan signal, leave func(), ok bool) {
	ear = make(chan signal, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.ears) >= most {
		return nil, nil, false
	}
	h.ears[ear] = true
	return ear, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.ears, ear)
	}, true
}

func (h *hub) close() { close(h.closed) }

// heartbeat is how often an idle connection shows that it lives.
const heartbeat = 20 * time.Second

// events is the stream of one page. It begins with how things stand; with more pages than the
// limits allow that is all, and the page asks again.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		panic("internal error: a response that cannot be flushed")
	}
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	again := 700 * time.Millisecond
	ear, leave, room := s.hub.listen(s.limits.streams)
	if room {
		defer leave()
	} else {
		again = s.limits.later
	}
	send := func(x signal) {
		data, err := json.Marshal(x)
		if err != nil {
			panic("internal error: " + err.Error())
		}
		fmt.Fprintf(w, "retry: %d\ndata: %s\n\n", again.Milliseconds(), data)
		flusher.Flush()
	}
	if now := s.now.Load(); now != nil {
		send(now.signal())
	} else {
		fmt.Fprintf(w, "retry: %d\n: \n\n", again.Milliseconds())
		flusher.Flush()
	}
	if !room {
		return // the page asks again later
	}
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-s.hub.closed:
			return
		case x := <-ear:
			send(x)
		case <-beat.C:
			fmt.Fprint(w, ": \n\n")
			flusher.Flush()
		}
	}
}
