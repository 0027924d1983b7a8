package render

import (
	"net/url"
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
	{"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
}

// emitHost writes the settings that common hosts read from the tree itself:
// _headers (Netlify, Cloudflare Pages), .htaccess (Apache), web.config (IIS).
func (r *Renderer) emitHost(emit func(Output) error) error {
	for _, o := range r.hostFiles() {
		if err := emit(o); err != nil {
			return err
		}
	}
	return nil
}

func (r *Renderer) hostFiles() []Output {
	return []Output{
		{"_headers", []byte(netlifyHeaders())},
		{".htaccess", []byte(apacheSettings(r.basePath()))},
		{"web.config", []byte(iisSettings())},
		{"robots.txt", []byte(r.robots())},
	}
}

// Headers are what a host should send with every file.
func Headers() [][2]string { return slices.Clone(headers) }

func netlifyHeaders() string {
	var b strings.Builder
	b.WriteString("/*\n")
	for _, h := range headers {
		b.WriteString("  " + h[0] + ": " + h[1] + "\n")
	}
	return b.String()
}

// apacheSettings needs the site's place below the host's root: ErrorDocument takes
// no relative address. base is the path of base_url, "" at the root.
func apacheSettings(base string) string {
	var b strings.Builder
	b.WriteString("AddDefaultCharset utf-8\nErrorDocument 404 " + base + "/404.html\n<IfModule mod_headers.c>\n")
	for _, h := range headers {
		b.WriteString("  Header set " + h[0] + " \"" + h[1] + "\"\n")
	}
	b.WriteString("</IfModule>\n")
	return b.String()
}

func iisSettings() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpErrors><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>
    <staticContent>
      <remove fileExtension=".woff2" /><mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpProtocol><customHeaders>
`)
	for _, h := range headers {
		b.WriteString(`      <add name="` + h[0] + `" value="` + h[1] + "\" />\n")
	}
	b.WriteString("    </customHeaders></httpProtocol>\n  </system.webServer>\n</configuration>\n")
	return b.String()
}

// basePath is where the site stands on its host: "" or "/sub".
func (r *Renderer) basePath() string {
	u, err := url.Parse(string(r.scene.Site.Config.BaseURL))
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(u.Path, "/")
}

// robots lets search engines in, but for the copies of pages on paper and kiosk.
func (r *Renderer) robots() string {
	text := "User-agent: *\nDisallow: /kiosk/\nDisallow: /in/\n"
	if r.scene.Site.Config.BaseURL != "" {
		text += "Sitemap: " + string(r.scene.Site.Config.BaseURL) + "/" + site.SitemapFile + "\n"
	}
	return text
}
