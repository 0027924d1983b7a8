package serve

import (
	"errors"
	"net"
	"strconv"
	"syscall"
)

// tries is how many ports are tried after one that is taken.
const tries = 20

// ErrTaken says that another program answers at the address.
var ErrTaken = errors.New("the port is taken")

// Listen opens an address. When the port is taken and strict is not set, the ones after
// it are tried; the address of the listener tells which it became.
func Listen(host string, port int, strict bool) (net.Listener, error) {
	for n := range tries {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port+n)))
		switch {
		case err == nil:
			return usual.counted(l), nil
		case !taken(err):
			return nil, err
		case strict || port == 0:
			return nil, ErrTaken
		}
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return nil, err
	}
	return usual.counted(l), nil
}

// windowsTaken is WSAEADDRINUSE, which syscall.EADDRINUSE is not on Windows; 10013 is
// what it says of a port that another program holds for itself.
const (
	windowsTaken = syscall.Errno(10048)
	windowsHeld  = syscall.Errno(10013)
)

func taken(err error) bool {
	return errors.Is(err, syscall.EADDRINUSE) || errors.Is(err, windowsTaken) || errors.Is(err, windowsHeld)
}

// Loopback tells whether a host is this machine alone.
func Loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
