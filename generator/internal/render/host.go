package render

import (
	"slices"
	"strings"

	"niemyet/generator/internal/site"
)

// policy is the Content-Security-Policy of every page; layouts say the same in a
// meta element for hosts that send no headers. frame-ancestors works in a header only;
// connect-src is for the kiosk's service worker, whose policy is the header's: no page may connect.
const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

// headers are what a host should send with every file.
var headers = [][2]string{
	{"Content-Security-Policy", policy},
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Permissions-Policy", "bluetooth=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), payment=(), serial=(), usb=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
}

// How long a browser may keep a file without asking: pages shortly, for a fee may change
// today; what is named with the hash of its bytes (?v=) for ever.
const (
	shortCache = "public, max-age=300"
	longCache  = "public, max-age=31536000, immutable"
)

// types are those that hosts do not know, or tell without their encoding.
var types = [][2]string{
	{".ics", "text/calendar; charset=utf-8"},
	{".vtt", "text/vtt; charset=utf-8"},
	{".csv", "text/csv; charset=utf-8"},
	{".vcf", "text/vcard; charset=utf-8"},
	{".jsonld", "application/ld+json"},
	{".js", "text/javascript; charset=utf-8"},
	{".json", "application/json"},
	{".ogg", "audio/ogg"},
	{".svg", "image/svg+xml"},
	{".woff2", "font/woff2"},
	{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
}

// shared lets programs in the pages of other sites read the data: they could fetch it anyway,
// and no file of it depends on who asks.
var shared = [2]string{"Access-Control-Allow-Origin", "*"}

// unknownToNginx is how many of the types, from the first, its mime.types lacks.
const unknownToNginx = 5

// packed are the types of text, that get a third as long when they are sent packed; the first
// is packed by nginx without being named.
var packed = []string{"text/html", "text/css", "text/plain", "text/xml", "text/javascript", "application/javascript", "application/json", "application/xml", "image/svg+xml", "text/calendar", "text/vtt", "text/csv", "text/vcard", "application/ld+json"}

// hidden are names that no host should show: what publish and hosts keep for themselves.
var hidden = []string{".niemyet", ".htaccess", ".nojekyll", ".git"}

// hostFolder holds the settings that an administrator copies by hand.
const hostFolder = "cai-dat/"

// emitHost writes the settings that common hosts read from the tree itself: _headers
// (Netlify, Cloudflare Pages), .htaccess (Apache), web.config (IIS), .nojekyll (GitHub
// Pages); and those that an administrator copies (nginx, Caddy). All say one policy.
func (r *Renderer) emitHost(emit func(Output) error) error {
	for _, o := range r.hostFiles() {
		if err := emit(o); err != nil {
			return err
		}
	}
	return nil
}

func (r *Renderer) hostFiles() []Output {
	base := r.scene.Site.Config.BasePath()
	return []Output{
		{Path: "_headers", Body: []byte(netlifyHeaders(base))},
		{Path: ".htaccess", Body: []byte(apacheSettings(base))},
		{Path: "web.config", Body: []byte(iisSettings())},
		{Path: ".nojekyll", Body: nil},
		{Path: hostFolder + "nginx.conf", Body: []byte(nginxSettings(base, r.opt.Packed))},
		{Path: hostFolder + "Caddyfile", Body: []byte(caddySettings(base, r.opt.Packed))},
		{Path: "robots.txt", Body: []byte(r.robots())},
	}
}

// Headers are what a host should send with every file.
func Headers() [][2]string { return slices.Clone(headers) }

// Types are what hosts are told of endings.
func Types() [][2]string { return slices.Clone(types) }

// Caches say how long a browser may keep a page, and what is named with the hash of its bytes.
func Caches() (short, long string) { return shortCache, longCache }

// Hidden are names that no host should show.
func Hidden() []string { return slices.Clone(hidden) }

// netlifyHeaders are rules by path: they cannot see ?v=, so nothing is kept for ever but
// what the search and the styles are asked for by their hash alone.
func netlifyHeaders(base string) string {
	var b strings.Builder
	b.WriteString(base + "/*\n")
	for _, h := range headers {
		b.WriteString("  " + h[0] + ": " + h[1] + "\n")
	}
	b.WriteString("  Cache-Control: " + shortCache + "\n")
	for _, x := range types {
		b.WriteString(base + "/*" + x[0] + "\n  Content-Type: " + x[1] + "\n")
	}
	b.WriteString(base + "/" + site.DataRoot + "*\n  " + shared[0] + ": " + shared[1] + "\n")
	return b.String()
}

// apacheSettings needs the site's place below the host's root: ErrorDocument takes
// no relative address. base is the path of base_url, "" at the root.
func apacheSettings(base string) string {
	var b strings.Builder
	b.WriteString("AddDefaultCharset utf-8\nErrorDocument 404 " + base + "/404.html\nOptions -Indexes\n")
	b.WriteString("<IfModule mod_alias.c>\n  RedirectMatch 404 \"/\\.(?!well-known(/|$))\"\n</IfModule>\n")
	b.WriteString("<IfModule mod_mime.c>\n")
	for _, x := range types {
		kind, charset, _ := strings.Cut(x[1], "; charset=")
		b.WriteString("  AddType " + kind + " " + x[0] + "\n")
		if charset != "" {
			b.WriteString("  AddCharset " + charset + " " + x[0] + "\n")
		}
	}
	b.WriteString("</IfModule>\n<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE " + strings.Join(packed, " ") + "\n</IfModule>\n<IfModule mod_headers.c>\n")
	for _, h := range headers {
		b.WriteString("  Header always set " + h[0] + " \"" + h[1] + "\"\n")
	}
	b.WriteString("  Header set " + shared[0] + " \"" + shared[1] + "\" \"expr=%{REQUEST_URI} =~ m#^" + base + "/" + site.DataRoot + "#\"\n")
	b.WriteString("  Header set Cache-Control \"" + shortCache + "\"\n")
	b.WriteString("  Header set Cache-Control \"" + longCache + "\" \"expr=%{QUERY_STRING} =~ /^v=[0-9a-f]+$/ && %{REQUEST_URI} =~ m#\\.(css|js)$#\"\n</IfModule>\n")
	return b.String()
}

func iisSettings() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpErrors><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <security><requestFiltering><hiddenSegments>
`)
	for _, name := range hidden {
		b.WriteString(`      <remove segment="` + name + `" /><add segment="` + name + "\" />\n")
	}
	b.WriteString("    </hiddenSegments></requestFiltering></security>\n    <staticContent>\n")
	for _, x := range types {
		b.WriteString(`      <remove fileExtension="` + x[0] + `" /><mimeMap fileExtension="` + x[0] + `" mimeType="` + x[1] + "\" />\n")
	}
	b.WriteString("      <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"00:05:00\" />\n    </staticContent>\n    <httpProtocol><customHeaders>\n")
	for _, h := range headers {
		b.WriteString(`      <remove name="` + h[0] + `" /><add name="` + h[0] + `" value="` + h[1] + "\" />\n")
	}
	b.WriteString("    </customHeaders></httpProtocol>\n  </system.webServer>\n")
	b.WriteString("  <location path=\"" + strings.TrimSuffix(site.DataRoot, "/") + "\"><system.webServer><httpProtocol><customHeaders>\n      <remove name=\"" + shared[0] + "\" /><add name=\"" + shared[0] + "\" value=\"" + shared[1] + "\" />\n    </customHeaders></httpProtocol></system.webServer></location>\n</configuration>\n")
	return b.String()
}

// nginxSettings stand inside a server block: nginx reads nothing from the tree. A location
// with an add_header of its own would lose all of these, so none has one. beside tells that
// packed forms lie beside the files; nginx sends .br only with a module that few have.
func nginxSettings(base string, beside bool) string {
	var b strings.Builder
	b.WriteString("# server { … include …/cai-dat/nginx.conf; }\ncharset utf-8;\ncharset_types text/css text/plain text/xml application/xml text/javascript application/javascript text/calendar text/vtt text/csv text/vcard;\nautoindex off;\ngzip on;\ngzip_vary on;\ngzip_types " + strings.Join(packed[1:], " ") + ";\n")
	if beside {
		b.WriteString("gzip_static on;\n# libnginx-mod-http-brotli-static: brotli_static on;\n")
	}
	b.WriteString("error_page 404 " + base + "/404.html;\n")
	b.WriteString("location ~ /\\.(?!well-known/) { return 404; }\n\ninclude /etc/nginx/mime.types;\ntypes {\n")
	for _, x := range types[:unknownToNginx] { // of a type given twice it warns
		kind, _, _ := strings.Cut(x[1], ";")
		b.WriteString("  " + kind + " " + x[0][1:] + ";\n")
	}
	b.WriteString("}\n\nset $niemyet_cache \"" + shortCache + "\";\nset $niemyet_asked \"$uri?$arg_v\";\nif ($niemyet_asked ~ \"\\.(css|js)\\?[0-9a-f]+$\") { set $niemyet_cache \"" + longCache + "\"; }\nadd_header Cache-Control $niemyet_cache;\n")
	b.WriteString("set $niemyet_shared \"\";\nif ($uri ~ \"^" + base + "/" + site.DataRoot + "\") { set $niemyet_shared \"" + shared[1] + "\"; }\nadd_header " + shared[0] + " $niemyet_shared;\n")
	for _, h := range headers {
		b.WriteString("add_header " + h[0] + " \"" + h[1] + "\" always;\n")
	}
	return b.String()
}

// caddySettings are a snippet for the top of a Caddyfile, and how a site takes it. beside
// tells that packed forms lie beside the files.
func caddySettings(base string, beside bool) string {
	var b strings.Builder
	b.WriteString("# ten-mien {\n#   root * /…/public\n#   import niemyet\n# }\n(niemyet_headers) {\n  header {\n")
	for _, h := range headers {
		b.WriteString("    " + h[0] + " \"" + h[1] + "\"\n")
	}
	b.WriteString("  }\n")
	for _, x := range types {
		b.WriteString("  header *" + x[0] + " Content-Type \"" + x[1] + "\"\n")
	}
	b.WriteString("}\n(niemyet) {\n  import niemyet_headers\n")
	named := " {\n    path *.css *.js\n    query v=*\n  }"
	b.WriteString("  @named" + named + "\n  @unnamed {\n    not" + named + "\n  }\n") // of two that fit, Caddy would take the wider one last
	b.WriteString("  header @named Cache-Control \"" + longCache + "\"\n  header @unnamed Cache-Control \"" + shortCache + "\"\n")
	b.WriteString("  @data path " + base + "/" + site.DataRoot + "*\n  header @data " + shared[0] + " " + shared[1] + "\n")
	b.WriteString("  @hidden {\n    path */.*\n    not path */.well-known/*\n  }\n  error @hidden 404\n  encode gzip {\n    match {\n")
	for _, kind := range packed { // its own list lacks some
		b.WriteString("      header Content-Type " + kind + "*\n")
	}
	b.WriteString("    }\n  }\n  file_server" + map[bool]string{true: " {\n    precompressed br zstd gzip\n  }"}[beside] + "\n")
	b.WriteString("  handle_errors {\n    import niemyet_headers\n    header Cache-Control \"" + shortCache + "\"\n    rewrite * " + base + "/404.html\n    file_server\n  }\n}\n")
	return b.String()
}

// robots lets search engines in, but for the copies of pages on paper and kiosk.
func (r *Renderer) robots() string {
	text := "User-agent: *\nDisallow: /kiosk/\nDisallow: /in/\n"
	if r.scene.Site.Config.BaseURL != "" {
		text += "Sitemap: " + string(r.scene.Site.Config.BaseURL) + "/" + site.SitemapFile + "\n"
	}
	return text
}
