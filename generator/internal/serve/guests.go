package serve

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/netip"
	"sync"
)

// counted lets in no more connections than the limits say. Where there is no room, the one that
// is the least loss leaves: whoever opens hundreds and never asks, on this machine too, does not
// keep the clerk out. Those that are being answered stay; when there are no others, the one that
// is too many is closed at once.
type counted struct {
	net.Listener
	limits limits

	mu     sync.Mutex
	number int // of connections that ever came
	guests map[*guest]bool
}

func (x limits) counted(l net.Listener) net.Listener {
	return &counted{Listener: l, limits: x, guests: map[*guest]bool{}}
}

func (c *counted) Accept() (net.Conn, error) {
	for {
		conn, err := c.Listener.Accept()
		if err != nil {
			return nil, err
		}
		g, leaving, ok := c.enter(conn)
		if leaving != nil {
			_ = leaving.Close()
		}
		if ok {
			return g, nil
		}
		_ = conn.Close() // it was let in by nobody
	}
}

// enter lets a connection in. leaving is whose place it takes, nil where there is room.
func (c *counted) enter(conn net.Conn) (g, leaving *guest, ok bool) {
	g = &guest{Conn: conn, from: c, at: addressOf(conn.RemoteAddr())}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, room := range c.rooms(g) {
		held, least := 0, (*guest)(nil)
		for other := range c.guests {
			if other == leaving || !room.holds(other) {
				continue
			}
			held++
			if other.stage != answered && (least == nil || other.before(least)) {
				least = other
			}
		}
		if held < room.size {
			continue
		}
		if least == nil || leaving != nil { // nobody is to leave for one that then finds no room
			return nil, nil, false
		}
		leaving = least
	}
	delete(c.guests, leaving)
	c.number++
	g.number = c.number
	c.guests[g] = true
	return g, leaving, true
}

// room is how many connections some of the machines may have together.
type room struct {
	size  int
	holds func(*guest) bool
}

// rooms are those in which a connection needs a place.
func (c *counted) rooms(g *guest) []room {
	same := func(other *guest) bool { return other.at == g.at }
	if g.at.IsLoopback() {
		return []room{{c.limits.own, same}}
	}
	return []room{{c.limits.another, same}, {c.limits.others, func(other *guest) bool { return !other.at.IsLoopback() }}}
}

// The stages of a connection, the one that is the least loss first.
const (
	silent   = iota // it has not asked anything yet
	sending         // it has asked, and its body is waited for
	resting         // it was answered, and nothing is asked
	answered        // it is being answered
)

// guest is a connection that was let in.
type guest struct {
	net.Conn
	from   *counted
	at     netip.Addr
	number int // in the order in which they came
	stage  int // guarded by from.mu
}

// before tells which of two is to leave first: of one stage the older.
func (g *guest) before(other *guest) bool {
	return g.stage < other.stage || g.stage == other.stage && g.number < other.number
}

func (g *guest) is(stage int) {
	g.from.mu.Lock()
	g.stage = stage
	g.from.mu.Unlock()
}

func (g *guest) Close() error {
	g.from.mu.Lock()
	delete(g.from.guests, g)
	g.from.mu.Unlock()
	return g.Conn.Close()
}

// follow notes what the server says of a connection.
func follow(conn net.Conn, state http.ConnState) {
	g, ours := conn.(*guest)
	if !ours {
		return
	}
	switch state {
	case http.StateActive:
		g.is(answered)
	case http.StateIdle:
		g.is(resting)
	}
}

// guestKey is where the context of a request has its connection.
type guestKey struct{}

func introduce(ctx context.Context, conn net.Conn) context.Context {
	return context.WithValue(ctx, guestKey{}, conn)
}

// awaited is a request whose connection is known to be sending while its body is waited for.
func awaited(r *http.Request) *http.Request {
	if g, ours := r.Context().Value(guestKey{}).(*guest); ours && r.Body != nil && r.Body != http.NoBody {
		r.Body = &awaitedBody{r.Body, g}
	}
	return r
}

type awaitedBody struct {
	io.ReadCloser
	guest *guest
}

func (b *awaitedBody) Read(p []byte) (int, error) {
	b.guest.is(sending)
	defer b.guest.is(answered)
	return b.ReadCloser.Read(p)
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
