package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// realPage is what every page of a site holds, and the page that asks to wait a moment does not.
const realPage = `<main class="main" id="`

// patience is how long a preview may take to show what it should, before something is wrong.
const patience = 5 * time.Minute

// serving measures how soon a preview shows its first page, and a change that was saved.
func (b *bench) serving() error {
	var edit result
	err := b.add(serving, nil, func() (r result, err error) {
		r, shown, err := b.preview()
		if edit.Wall == 0 || shown < edit.Wall {
			edit = result{What: showingEdit, Wall: shown}
		}
		return r, err
	})
	b.results = append(b.results, edit)
	return err
}

// preview starts one, waits for its first page and for an edit, and ends it.
func (b *bench) preview() (r result, edit time.Duration, err error) {
	port, err := freePort()
	if err != nil {
		return r, 0, err
	}
	root := fmt.Sprintf("http://127.0.0.1:%d/", port)
	c := exec.Command(b.program, "serve", "--source", b.source(), "--date", day, "--port", fmt.Sprint(port))
	c.Dir = b.dir
	began := time.Now()
	if err := c.Start(); err != nil {
		return r, 0, err
	}
	defer func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait() // it was interrupted: its exit code says nothing
		if c.ProcessState != nil {
			r.CPU, r.Peak = c.ProcessState.UserTime()+c.ProcessState.SystemTime(), peakOf(c.ProcessState)
		}
	}()
	if r.Wall, err = shown(root, realPage, began); err != nil {
		return r, 0, err
	}
	name, line, err := b.edited("result")
	if err != nil {
		return r, 0, err
	}
	page := root + "thu-tuc/" + strings.TrimSuffix(filepath.Base(name), ".md") + ".html"
	if _, err := shown(page, realPage, time.Now()); err != nil {
		return r, 0, err
	}
	mark := fmt.Sprintf("phép thử %d", time.Now().UnixNano())
	began = time.Now()
	if err := replaceOnce(name, line, strings.TrimSuffix(line, `"`)+" "+mark+`"`); err != nil {
		return r, 0, err
	}
	edit, err = shown(page, mark, began)
	return r, edit, err
}

// shown asks for a page until it holds a text, and tells how long that took.
func shown(address, text string, began time.Time) (time.Duration, error) {
	for time.Since(began) < patience {
		if body, err := get(address); err == nil && bytes.Contains(body, []byte(text)) {
			return time.Since(began), nil
		}
		time.Sleep(2 * time.Millisecond)
	}
	return 0, fmt.Errorf("%s did not show %q in %v", address, text, patience)
}

func get(address string) ([]byte, error) {
	answer, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(answer.Body)
	return body, errors.Join(err, answer.Body.Close())
}

// freePort is one that nobody listens on now.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}
