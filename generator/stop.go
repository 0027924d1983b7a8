package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// untilStopped is a context that ends when somebody asks this process to end: Ctrl-C, a service that
// is stopped (SIGTERM), a window or a connection that is closed (SIGHUP; on Windows, where a closed
// window, a log-off and a shutdown come as SIGTERM too). What was begun is then tidied up. A process
// that nohup started goes on when the window closes.
func untilStopped() (context.Context, context.CancelFunc) {
	asked := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		asked = append(asked, syscall.SIGHUP)
	}
	return signal.NotifyContext(context.Background(), asked...)
}
