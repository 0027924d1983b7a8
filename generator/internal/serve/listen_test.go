package serve

import (
	"errors"
	"net"
	"testing"
)

func TestListen(t *testing.T) {
	first, err := Listen("127.0.0.1", 0, false)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	port := first.Addr().(*net.TCPAddr).Port
	if _, err := Listen("127.0.0.1", port, true); !errors.Is(err, ErrTaken) {
		t.Error("a port that was asked for and is taken:", err)
	}
	next, err := Listen("127.0.0.1", port, false)
	if err != nil {
		t.Fatal(err)
	}
	defer next.Close()
	if got := next.Addr().(*net.TCPAddr).Port; got == port {
		t.Error("the same port twice")
	}
}

func TestLoopback(t *testing.T) {
	for host, want := range map[string]bool{"localhost": true, "127.0.0.1": true, "127.1.2.3": true, "::1": true, "0.0.0.0": false, "": false, "192.168.1.7": false, "::": false, "evil.example": false} {
		if Loopback(host) != want {
			t.Errorf("%q: %v", host, !want)
		}
	}
}
