//go:build unix

package serve

import (
	"bufio"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// BenchmarkStart is from the command to the first page that a browser gets, at 5,650
// records: reading, linking, one page.
func BenchmarkStart(b *testing.B) {
	opt := testOptions(b, corpus(b))
	used := cpu(b)
	for b.Loop() {
		s := open(b, opt)
		if w := get(s, "GET", "/"); w.Code != http.StatusOK {
			b.Fatal(w.Code, s.Problems())
		}
	}
	b.ReportMetric((cpu(b)-used).Seconds()*1000/float64(b.N), "cpu-ms/op")
}

// cpu is the time of processors that this process used: on a machine with other work the
// clock on the wall tells little.
func cpu(b *testing.B) time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// BenchmarkSave is from the moment a file is on the disk to the bytes of its page, as a
// browser gets them: the system tells, the burst ends, the file is read, all records are
// linked, the page hears of it and asks for what is wrong and for itself.
func BenchmarkSave(b *testing.B) {
	root := corpus(b)
	s := running(b, testOptions(b, root))
	if s.Problems().Failed() {
		b.Fatal(s.Problems()[0])
	}
	server := httptest.NewServer(s.Handler())
	defer server.Close()
	defer server.CloseClientConnections()
	events, err := http.Get(server.URL + Reserved + "su-kien")
	if err != nil {
		b.Fatal(err)
	}
	defer events.Body.Close()
	lines := bufio.NewScanner(events.Body)
	heard := func() {
		for lines.Scan() && !strings.HasPrefix(lines.Text(), "data: ") {
		}
	}
	heard()
	file := filepath.Join(root, "content", "thu-tuc", "nhan-ban-2-3000.md")
	text, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	used := cpu(b)
	n, shortest, longest := 0, time.Hour, time.Duration(0)
	for b.Loop() {
		n++
		name := fmt.Sprintf("Khu vực thử %d: ", n)
		if err := os.WriteFile(file, []byte(strings.Replace(string(text), "Khu vực 2: ", name, 1)), 0o644); err != nil {
			b.Fatal(err)
		}
		saved := time.Now()
		heard()
		for _, path := range []string{Reserved + "tinh-trang.json", "/thu-tuc/nhan-ban-2-3000.html"} {
			got, err := http.Get(server.URL + path)
			if err != nil {
				b.Fatal(err)
			}
			var page strings.Builder
			if _, err := bufio.NewReader(got.Body).WriteTo(&page); err != nil {
				b.Fatal(err)
			}
			got.Body.Close()
			if path[1] == 't' && !strings.Contains(page.String(), name) {
				b.Fatal("the page is not the one that was saved")
			}
		}
		took := time.Since(saved)
		shortest, longest = min(shortest, took), max(longest, took)
	}
	b.ReportMetric((cpu(b)-used).Seconds()*1000/float64(n), "cpu-ms/op")
	b.ReportMetric(float64(shortest.Milliseconds()), "min-ms")
	b.ReportMetric(float64(longest.Milliseconds()), "max-ms")
}
