package main

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// result is what came of many requests.
type result struct {
	count, failed, fresh int // fresh: with a body
	bytes                int64
	took                 time.Duration
	times                []time.Duration
}

func (r *result) add(o result) {
	r.count, r.failed, r.fresh, r.bytes = r.count+o.count, r.failed+o.failed, r.fresh+o.fresh, r.bytes+o.bytes
	r.times = append(r.times, o.times...)
}

func (r result) String() string {
	if r.count == 0 {
		return "nothing was asked for"
	}
	slices.Sort(r.times)
	at := func(share float64) time.Duration {
		return r.times[int(share*float64(len(r.times)-1))].Round(10 * time.Microsecond)
	}
	return fmt.Sprintf("%7.0f a second, half within %v, p99 %v, %d B each, %d of %d with a body, %d wrong, in %v",
		float64(r.count)/r.took.Seconds(), at(0.5), at(0.99), r.bytes/int64(r.count), r.fresh, r.count, r.failed, r.took.Round(time.Millisecond))
}

// ask fetches a file as it is sent, and reads it whole. etag, when not "", is of a copy at hand.
func ask(c *http.Client, address, accept, etag string) (out result, now string) {
	began := time.Now()
	out.count = 1
	defer func() { out.times = []time.Duration{time.Since(began)} }()
	r, err := http.NewRequest("GET", address, nil)
	if err == nil {
		r.Header.Set("Accept-Encoding", accept)
		if etag != "" {
			r.Header.Set("If-None-Match", etag)
		}
		var got *http.Response
		if got, err = c.Do(r); err == nil {
			out.bytes, err = io.Copy(io.Discard, got.Body)
			_ = got.Body.Close()
			if got.StatusCode == http.StatusOK {
				out.fresh = 1
			} else if got.StatusCode != http.StatusNotModified || etag == "" {
				out.failed = 1
			}
			now = got.Header.Get("Etag")
		}
	}
	if err != nil {
		out.failed = 1
	}
	return out, now
}

// client holds a connection for each that reads at once.
func client(readers int) *http.Client {
	return &http.Client{Timeout: time.Minute, Transport: &http.Transport{MaxIdleConnsPerHost: readers, DisableCompression: true}}
}

// pagesOf are what people open: every page, with the styles and scripts that they share.
func pagesOf(site string) (paths []string, err error) {
	err = filepath.WalkDir(site, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".html" {
			return err
		}
		rel, err := filepath.Rel(site, name)
		paths = append(paths, (&url.URL{Path: filepath.ToSlash(rel)}).EscapedPath(), "css/site.css")
		return err
	})
	return paths, err
}

// read lets readers open pages in turn for a while.
func read(address, accept string, paths []string, readers int, long time.Duration) (all result) {
	var group sync.WaitGroup
	var guard sync.Mutex
	var next atomic.Int64
	c, began := client(readers), time.Now()
	for range readers {
		group.Go(func() {
			var own result
			for time.Since(began) < long {
				got, _ := ask(c, address+paths[int(next.Add(1))%len(paths)], accept, "")
				own.add(got)
			}
			guard.Lock()
			defer guard.Unlock()
			all.add(own)
		})
	}
	group.Wait()
	all.took = time.Since(began)
	return all
}

// kioskFiles are those that a kiosk's worker fetches, with the address of each.
func kioskFiles(site string) (paths []string, err error) {
	text, err := os.ReadFile(filepath.Join(site, "kiosk", "danh-sach.js"))
	if err != nil {
		return nil, err
	}
	_, list, _ := strings.Cut(string(text), "=")
	var kept struct {
		Files []struct {
			P string `json:"p"`
		} `json:"files"`
	}
	if err := json.Unmarshal([]byte(strings.TrimRight(list, ";\n ")), &kept); err != nil {
		return nil, fmt.Errorf("kiosk/danh-sach.js: %w", err)
	}
	for _, f := range kept.Files {
		paths = append(paths, "kiosk/"+f.P)
	}
	return append(paths, "kiosk/danh-sach.js"), nil
}

// lanes is how many files a worker fetches at once; a browser opens six connections.
const lanes = 6

// storm lets kiosks fetch a version as their workers do; had is what they know of files that
// they have, and fills.
func storm(address string, files []string, kiosks int, had *sync.Map) (all result) {
	var group sync.WaitGroup
	var guard sync.Mutex
	var fresh sync.Map // a kiosk knows nothing of what another has fetched
	c, began := client(kiosks*lanes), time.Now()
	for range kiosks {
		var next atomic.Int64
		for range lanes {
			group.Go(func() {
				var own result
				for i := int(next.Add(1)) - 1; i < len(files); i = int(next.Add(1)) - 1 {
					tag, _ := had.Load(files[i])
					known, _ := tag.(string)
					got, now := ask(c, address+files[i], "gzip", known)
					fresh.Store(files[i], now)
					own.add(got)
				}
				guard.Lock()
				defer guard.Unlock()
				all.add(own)
			})
		}
	}
	group.Wait()
	all.took = time.Since(began)
	fresh.Range(func(name, tag any) bool { had.Store(name, tag); return true })
	return all
}
