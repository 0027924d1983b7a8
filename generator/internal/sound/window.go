package sound

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
)

const (
	// windowSize is how much of a file is held: more than the longest ogg page.
	windowSize = 128 << 10
	// windowBack is how much before a place is held with it, for who goes to and fro.
	windowBack = 4 << 10
	// mostHeld is the longest file that is read whole, where a file system gives no
	// file that can be read from the middle.
	mostHeld = 64 << 20
)

// window reads a file here and there and keeps the part around the last place.
type window struct {
	file io.ReaderAt
	size int64
	err  error // of the machine, not of the recording

	held []byte
	from int64
}

func newWindow(file fs.File) (*window, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if at, ok := file.(io.ReaderAt); ok {
		return &window{file: at, size: info.Size()}, nil
	}
	raw, err := io.ReadAll(io.LimitReader(file, mostHeld+1))
	if err == nil && len(raw) > mostHeld {
		err = errLarge
	}
	return &window{file: bytes.NewReader(raw), size: int64(len(raw))}, err
}

// at gives n bytes from a place, fewer at the end of the file; they stay true until the
// next call. n is at most a page of ogg.
func (w *window) at(from int64, n int) []byte {
	if from < 0 || from >= w.size {
		return nil
	}
	if from < w.from || from+int64(n) > w.from+int64(len(w.held)) {
		w.fill(from)
	}
	held := w.held[min(from-w.from, int64(len(w.held))):]
	return held[:min(n, len(held))]
}

func (w *window) fill(from int64) {
	if w.held == nil {
		w.held = make([]byte, 0, windowSize)
	}
	w.from = max(0, from-windowBack)
	w.held = w.held[:min(windowSize, w.size-w.from)]
	read, err := w.file.ReadAt(w.held, w.from)
	w.held = w.held[:read]
	if err != nil && !errors.Is(err, io.EOF) && w.err == nil {
		w.err = err
	}
}

// begins tells whether the bytes at a place begin so.
func (w *window) begins(from int64, with string) bool {
	return string(w.at(from, len(with))) == with
}
