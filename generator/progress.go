package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// terminal tells whether a person sits at the other end.
func terminal(at any) bool {
	f, ok := at.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// progress writes a line that counts, on a terminal only.
func (a *app) progress(total int) func(int) {
	if !terminal(a.err) {
		return nil
	}
	return func(done int) {
		end := ""
		if done == total {
			end = "\n"
		}
		fmt.Fprint(a.err, "\r"+problem.Format(a.say(progressed), done, total)+end)
	}
}

// quietFor is how long a person waits for a machine that says nothing.
const quietFor = time.Second

// waitLine is a line on a terminal that says that the machine works, once that has taken a while,
// and how many it has done where it counts. It takes itself away. A nil one says nothing.
type waitLine struct {
	done  atomic.Int64
	stop  chan struct{}
	ended sync.WaitGroup
}

// waits begins such a line. Nothing else may be written before it has ended.
func (a *app) waits(doing problem.Text) *waitLine {
	if !terminal(a.err) {
		return nil
	}
	return waitAt(a.err, a.say(doing), quietFor)
}

func waitAt(at io.Writer, doing string, after time.Duration) *waitLine {
	w := &waitLine{stop: make(chan struct{})}
	w.ended.Go(func() {
		clock := time.NewTicker(after)
		defer clock.Stop()
		widest := 0
		for {
			select {
			case <-w.stop:
				if widest > 0 {
					fmt.Fprint(at, "\r"+strings.Repeat(" ", widest)+"\r")
				}
				return
			case <-clock.C:
				line := doing
				if n := w.done.Load(); n > 0 {
					line += " " + vi.FormatInt(n)
				}
				widest = max(widest, utf8.RuneCountInString(line))
				fmt.Fprint(at, "\r"+line)
				clock.Reset(after / 4)
			}
		}
	})
	return w
}

// count notes that one more is done.
func (w *waitLine) count() {
	if w != nil {
		w.done.Add(1)
	}
}

func (w *waitLine) end() {
	if w != nil {
		close(w.stop)
		w.ended.Wait()
	}
}

// load reads the site of a source for a person who waits.
func (a *app) load(f *sourceFlags) (*site.Site, problem.List, error) {
	wait := a.waits(readsRecords)
	defer wait.end()
	return f.load()
}
