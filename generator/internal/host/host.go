// Package host asks a web host for a built site, as browsers do, and finds what it sends
// otherwise than it should.
//
// In: an address, what should be sent. Out: faults, each with the path, what came and what
// should have come. The files to ask for are those of the manifest that lies there: one of each
// kind, so that a check is some thirty requests, however large the site.
//
// What never happens: a file is kept, a page is asked for on another host than the address
// names, more of an answer is read than a file of the site may be long.
package host

import (
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/origin"
)

// What is wrong.
type What int

// What may be wrong, in the order in which it is told.
const (
	Unreachable  What = iota // no answer at all
	NotFound                 // a file of the site does not come
	Redirected               // the address of a page leads to another
	NotSecure                // http, and no https
	NotSent                  // http is not led to https
	HeaderLost               // a header of the policy is missing or another
	WrongType                // of another kind, or without its encoding
	Missing404               // what is not there is answered with 200, or not with the site's page
	Listed                   // a folder shows what is in it
	Shown                    // a hidden file is shown
	BytesChanged             // the host changes what it sends
	Cookie                   // the host sets a cookie
	KeptTooLong              // a page is kept so long that people read what was
	NotKept                  // what never changes is asked for each time
	NotPacked                // text is sent without compression
	OtherPlace               // the site was built for another address
	NoManifest               // there is no manifest: no release, or it is hidden
)

// Fault is something that is wrong.
type Fault struct {
	What      What
	Path      string // of the address; "" for the root
	Got, Want string
}

// Wants is what a host should send.
type Wants struct {
	Headers     [][2]string
	Types       [][2]string // by ending
	Short, Long string      // Cache-Control of pages, and of what is named with its hash
	Hidden      []string
}

// Seen is what came out of a check.
type Seen struct {
	Faults    []Fault
	Manifest  *origin.Manifest // of the release that lies there; nil for none
	Text      []byte           // of it
	Signature []byte
	Requests  int
}

// longest is how much of an answer is read.
const longest = 96 << 20

// Check asks a host. The error is an address that is none.
func Check(ctx context.Context, address string, want Wants) (*Seen, error) {
	base, err := url.Parse(address)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.User != nil || base.RawQuery != "" || base.Fragment != "" {
		return nil, ErrAddress
	}
	c := &check{want: want, base: strings.TrimRight(base.String(), "/") + "/", url: base, seen: &Seen{}}
	c.client = &http.Client{
		Timeout:       30 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport:     &http.Transport{DisableCompression: true, Proxy: http.ProxyFromEnvironment, MaxResponseHeaderBytes: 64 << 10},
	}
	defer c.client.CloseIdleConnections()
	c.all(ctx)
	slices.SortStableFunc(c.seen.Faults, func(a, b Fault) int { return cmp.Compare(a.What, b.What) })
	return c.seen, nil
}

// ErrAddress is an address that is not one of a site.
var ErrAddress = errors.New("not the address of a site")

type check struct {
	client *http.Client
	want   Wants
	base   string // ends with a slash
	url    *url.URL
	seen   *Seen
	told   map[string]bool
}

// fault notes a fault; one of a header is told once, not for every file.
func (c *check) fault(what What, path, got, want string) {
	key := fmt.Sprint(what, want)
	if what != HeaderLost && what != Cookie {
		key += path
	}
	if c.told == nil {
		c.told = map[string]bool{}
	}
	if !c.told[key] {
		c.seen.Faults = append(c.seen.Faults, Fault{what, path, got, want})
	}
	c.told[key] = true
}

// answer is what came for a path.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// get asks for a path below the address.
func (c *check) get(ctx context.Context, path, encoding string) (answer, error) {
	return c.ask(ctx, c.base+path, encoding)
}

func (c *check) ask(ctx context.Context, address, encoding string) (out answer, err error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return out, err
	}
	q.Header.Set("Accept-Encoding", encoding)
	q.Header.Set("User-Agent", "niemyet")
	c.seen.Requests++
	got, err := c.client.Do(q)
	if err != nil {
		return out, err
	}
	out.status, out.header = got.StatusCode, got.Header
	out.body, err = io.ReadAll(io.LimitReader(got.Body, longest))
	if gone := got.Body.Close(); err == nil {
		err = gone
	}
	return out, err
}

// all asks for everything.
func (c *check) all(ctx context.Context) {
	first, err := c.get(ctx, "", "identity")
	if err != nil {
		c.fault(Unreachable, "", reason(err), "")
		return
	}
	if to := first.header.Get("Location"); first.status >= 300 && first.status < 400 {
		c.fault(Redirected, "", to, c.base)
		return
	}
	if first.status != http.StatusOK {
		c.fault(NotFound, "", strconv.Itoa(first.status), "200")
		return
	}
	c.common("", first)
	c.secure(ctx)
	c.release(ctx)
	for _, f := range c.samples() {
		c.file(ctx, f)
	}
	c.versioned(ctx)
	c.missing(ctx)
	c.private(ctx)
}

// reason is why no answer came, without the address that everybody knows.
func reason(err error) string {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	return err.Error()
}

// common looks at what every answer of the site must have.
func (c *check) common(path string, got answer) {
	for _, h := range c.want.Headers {
		if have := got.header.Get(h[0]); have != h[1] {
			c.fault(HeaderLost, path, have, h[0]+": "+h[1])
		}
	}
	if cookie := got.header.Get("Set-Cookie"); cookie != "" {
		name, _, _ := strings.Cut(cookie, "=")
		c.fault(Cookie, path, name, "")
	}
}

// secure looks whether what is sent is sent safely. On one machine nobody listens.
func (c *check) secure(ctx context.Context) {
	if name := c.url.Hostname(); name == "localhost" || net.ParseIP(name).IsLoopback() {
		return
	}
	if c.url.Scheme == "http" {
		c.fault(NotSecure, "", "http", "https")
		return
	}
	if c.url.Port() != "" {
		return
	}
	got, err := c.ask(ctx, "http"+strings.TrimPrefix(c.base, "https"), "identity")
	if err == nil && !(got.status >= 300 && got.status < 400 && strings.HasPrefix(got.header.Get("Location"), "https://")) {
		c.fault(NotSent, "", strconv.Itoa(got.status), "301")
	}
}

// release reads the manifest that lies there.
func (c *check) release(ctx context.Context) {
	got, err := c.get(ctx, origin.File, "identity")
	if err == nil && got.status == http.StatusOK {
		if m, err := origin.Parse(got.body); err == nil {
			c.seen.Manifest, c.seen.Text = m, got.body
		}
	}
	if c.seen.Manifest == nil {
		c.fault(NoManifest, origin.File, strconv.Itoa(got.status), "")
		return
	}
	if got, err := c.get(ctx, origin.SignatureFile, "identity"); err == nil && got.status == http.StatusOK {
		c.seen.Signature = got.body
	}
	if m := c.seen.Manifest; m.Address != "" {
		if built, err := url.Parse(m.Address); err == nil && strings.Trim(built.Path, "/") != strings.Trim(c.url.Path, "/") {
			c.fault(OtherPlace, "", c.base, m.Address)
		}
	}
}

// usual are files that every site has.
var usual = []origin.Entry{{Path: "index.html"}, {Path: "404.html"}, {Path: "css/site.css"}, {Path: "js/search.js"}}

// samples are one file of each kind, and a page in a folder.
func (c *check) samples() (out []origin.Entry) {
	if c.seen.Manifest == nil {
		return usual
	}
	taken := map[string]bool{}
	for _, f := range c.seen.Manifest.Files {
		kind := path.Ext(f.Path)
		if deep := kind == ".html" && strings.Contains(f.Path, "/"); deep {
			kind = "deep"
		}
		if base := path.Base(f.Path); strings.HasPrefix(base, ".") || base == "_headers" || base == "web.config" || base == "Caddyfile" || kind == ".conf" {
			continue // some hosts read these and do not show them
		}
		if !taken[kind] {
			taken[kind] = true
			out = append(out, f)
		}
	}
	return out
}

// file asks for a file as it is, and packed.
func (c *check) file(ctx context.Context, f origin.Entry) {
	where := (&url.URL{Path: f.Path}).EscapedPath()
	got, err := c.get(ctx, where, "identity")
	switch {
	case err != nil:
		c.fault(Unreachable, f.Path, reason(err), "")
		return
	case got.status >= 300 && got.status < 400:
		c.fault(Redirected, f.Path, got.header.Get("Location"), f.Path)
		return
	case got.status != http.StatusOK:
		c.fault(NotFound, f.Path, strconv.Itoa(got.status), "200")
		return
	}
	c.common(f.Path, got)
	c.kind(f.Path, got)
	c.short(f.Path, got)
	if f.SHA256 != "" && origin.Sum(got.body) != f.SHA256 {
		c.fault(BytesChanged, f.Path, strconv.Itoa(len(got.body)), strconv.FormatInt(f.Size, 10))
	}
	c.packed(ctx, where, f, got)
}

// kind holds the type of a file against what its ending says.
func (c *check) kind(path string, got answer) {
	want := ""
	for _, x := range append([][2]string{{".html", "text/html; charset=utf-8"}, {".css", "text/css"}, {".png", "image/png"}, {".txt", "text/plain; charset=utf-8"}}, c.want.Types...) {
		if strings.HasSuffix(path, x[0]) {
			want = x[1]
		}
	}
	have := strings.ToLower(strings.ReplaceAll(got.header.Get("Content-Type"), " ", ""))
	plain := func(t string) string {
		return strings.ReplaceAll(strings.ReplaceAll(t, " ", ""), "application/javascript", "text/javascript")
	}
	if !strings.Contains(want, "charset") { // a style is read as the page that asks for it
		have, _, _ = strings.Cut(have, ";")
	}
	if want != "" && strings.Trim(plain(have), ";") != plain(want) {
		c.fault(WrongType, path, got.header.Get("Content-Type"), want)
	}
}

// patient is how long a page may be kept: what changes in the morning is read at noon.
const patient = 3600

// short: a page, and what is asked for by its name alone, is not kept for long.
func (c *check) short(path string, got answer) {
	control := got.header.Get("Cache-Control")
	if age, ok := maxAge(control); strings.Contains(control, "immutable") || ok && age > patient || !ok && got.header.Get("Expires") != "" {
		c.fault(KeptTooLong, path, cmp.Or(control, got.header.Get("Expires")), c.want.Short)
	}
}

// maxAge is for how many seconds an answer may be kept.
func maxAge(control string) (int, bool) {
	for part := range strings.SplitSeq(control, ",") {
		if text, ok := strings.CutPrefix(strings.TrimSpace(part), "max-age="); ok {
			n, err := strconv.Atoi(text)
			return n, err == nil
		}
	}
	return 0, false
}

// worth is from what length on compression is.
const worth = 2048

// packed looks whether text comes compressed, and is then the same.
func (c *check) packed(ctx context.Context, where string, f origin.Entry, plain answer) {
	if !slices.Contains([]string{".html", ".css", ".js", ".json", ".jsonld", ".xml", ".svg", ".txt", ".csv"}, path.Ext(f.Path)) || len(plain.body) < worth {
		return
	}
	got, err := c.get(ctx, where, "gzip, br")
	if err != nil || got.status != http.StatusOK {
		return
	}
	switch got.header.Get("Content-Encoding") {
	case "":
		c.fault(NotPacked, f.Path, strconv.Itoa(len(got.body)), "")
	case "gzip":
		z, err := gzip.NewReader(strings.NewReader(string(got.body)))
		if err == nil {
			got.body, err = io.ReadAll(io.LimitReader(z, longest))
		}
		if err != nil || string(got.body) != string(plain.body) {
			c.fault(BytesChanged, f.Path, "gzip", "")
		}
	}
}

// versioned: what is asked for with the hash of its bytes may be kept for ever; a page never.
func (c *check) versioned(ctx context.Context) {
	if got, err := c.get(ctx, "css/site.css?v=12ab", "identity"); err == nil && got.status == http.StatusOK {
		if age, _ := maxAge(got.header.Get("Cache-Control")); age < 86400 {
			c.fault(NotKept, "css/site.css?v=12ab", got.header.Get("Cache-Control"), c.want.Long)
		}
	}
	if got, err := c.get(ctx, "index.html?v=12ab", "identity"); err == nil && got.status == http.StatusOK {
		c.short("index.html?v=12ab", got)
	}
}

// missing: what is not there, at any depth, is answered with 404 and the page of the site.
func (c *check) missing(ctx context.Context) {
	page, err := c.get(ctx, "404.html", "identity")
	if err != nil {
		return
	}
	for _, where := range []string{"khong-co.html", "khong/co/gi.html"} {
		got, err := c.get(ctx, where, "identity")
		switch {
		case err != nil:
		case got.status != http.StatusNotFound:
			c.fault(Missing404, where, strconv.Itoa(got.status), "404")
		case page.status == http.StatusOK && string(got.body) != string(page.body):
			c.fault(Missing404, where, "404", "404.html")
		default:
			c.common(where, got)
		}
	}
}

// private: no list of a folder, no hidden file.
func (c *check) private(ctx context.Context) {
	if got, err := c.get(ctx, "js/", "identity"); err == nil && got.status == http.StatusOK {
		c.fault(Listed, "js/", "200", "403")
	}
	for _, name := range c.want.Hidden {
		if got, err := c.get(ctx, name, "identity"); err == nil && got.status == http.StatusOK {
			c.fault(Shown, name, "200", "404")
		}
	}
}
