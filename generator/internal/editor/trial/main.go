// Command trial serves the form editor alone, for the browser tests in gates/editor.test.mjs:
//
//	trial FOLDER DAY
//
// It prints the address it listens on, loopback only, and ends with its standard input.
package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("trial FOLDER DAY")
	}
	root := os.Args[1]
	day, err := vi.ParseDate(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	now := &source{root: root, day: day}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s%s\n", listener.Addr(), editor.Prefix)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	server := &http.Server{Handler: editor.New(editor.Options{Root: root, Date: day, State: now.state, Changed: now.changed}), ReadHeaderTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}

// source reads a site once, and again after each write.
type source struct {
	root  string
	day   vi.Date
	lock  sync.Mutex
	site  *site.Site
	found problem.List
}

func (s *source) state() (*site.Site, problem.List) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.site == nil {
		var err error
		if s.site, s.found, err = site.Load(os.DirFS(s.root), site.Options{Date: s.day}); err != nil {
			log.Print(err)
		}
	}
	return s.site, s.found
}

func (s *source) changed() {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.site = nil
}
