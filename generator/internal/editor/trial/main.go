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
	state := func() (*site.Site, problem.List) {
		s, found, err := site.Load(os.DirFS(root), site.Options{Date: day})
		if err != nil {
			log.Print(err)
		}
		return s, found
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s%s\n", listener.Addr(), editor.Prefix)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	server := &http.Server{Handler: editor.New(editor.Options{Root: root, Date: day, State: state}), ReadHeaderTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}
