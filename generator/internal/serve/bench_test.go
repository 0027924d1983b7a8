//go:build unix

package serve

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"niemyet/generator/internal/problem"
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
func BenchmarkSave(b *testing.B) { benchmarkSave(b, corpus(b)) }

// BenchmarkSaveWithRadio is the same where a segment for the radio tells of what was saved: whether
// it is still so is asked at each reading.
func BenchmarkSaveWithRadio(b *testing.B) {
	root := corpus(b)
	write(b, root, "content/phat-thanh/thu.md", "+++\nname = \"Chuyên mục thử\"\nseries = \"tháng\"\nslot = \"2 phút\"\npresenter = \"Phát thanh viên\"\nwritten_on = 2026-11-02\n"+
		"explains = [\"thu-tuc/nhan-ban-2-3000\"]\nsummary = \"Thử.\"\nsample = true\n\n[[broadcasts]]\non = 2026-12-08\nat = \"05:30\"\nstation = \"Đài thử\"\n+++\n\nThưa bà con.\n")
	benchmarkSave(b, root)
}

func benchmarkSave(b *testing.B, root string) {
	s := running(b, testOptions(b, root))
	if s.Problems().Failed() {
		var told strings.Builder
		_ = s.Problems().WriteText(&told, problem.English) // a builder takes all
		b.Fatal(told.String())
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
		for there := false; !there; { // on a busy machine a file may be read that is emptied and not yet filled
			heard()
			bodyOf(b, server.URL+Reserved+"tinh-trang.json")
			there = strings.Contains(bodyOf(b, server.URL+"/thu-tuc/nhan-ban-2-3000.html"), name)
		}
		took := time.Since(saved)
		shortest, longest = min(shortest, took), max(longest, took)
	}
	b.ReportMetric((cpu(b)-used).Seconds()*1000/float64(n), "cpu-ms/op")
	b.ReportMetric(float64(shortest.Milliseconds()), "min-ms")
	b.ReportMetric(float64(longest.Milliseconds()), "max-ms")
}

// bodyOf is what a browser gets.
func bodyOf(b *testing.B, address string) string {
	b.Helper()
	got, err := http.Get(address)
	if err != nil {
		b.Fatal(err)
	}
	defer got.Body.Close()
	body, err := io.ReadAll(got.Body)
	if err != nil {
		b.Fatal(err)
	}
	return string(body)
}
