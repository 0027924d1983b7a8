package main

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// A page is what one HTML file says about itself, gathered in one pass over its tokens.
type page struct {
	file     string // slash path inside the folder
	ids      map[string]bool
	links    []link
	redirect bool // holds <meta http-equiv=refresh>: nobody is expected to link to it
	faults   []fault
}

// A link is one address found in a page or a style sheet.
type link struct {
	where string // for messages: `a href`, `css url()`
	url   string
	kind  linkKind
}

type linkKind int

const (
	visit    linkKind = iota // a person follows it: another site is welcome
	resource                 // the browser loads it by itself: never from another site
	mention                  // neither: canonical, alternate, license
)

// addressAttributes lists, for each element, the attributes that hold one address.
var addressAttributes = map[string][]string{
	"a": {"href"}, "area": {"href"}, "form": {"action"}, "button": {"formaction"}, "input": {"formaction", "src"},
	"img": {"src"}, "source": {"src"}, "script": {"src"}, "iframe": {"src"}, "embed": {"src"}, "object": {"data"},
	"audio": {"src"}, "video": {"src", "poster"}, "track": {"src"}, "use": {"href", "xlink:href"}, "image": {"href", "xlink:href"},
}

// referenceAttributes hold the ids of elements of the same page. axe calls most of these "incomplete" when they dangle.
var referenceAttributes = map[string]bool{
	"for": true, "headers": true, "form": true, "list": true, "popovertarget": true, "commandfor": true,
	"aria-labelledby": true, "aria-describedby": true, "aria-controls": true, "aria-owns": true, "aria-details": true,
	"aria-errormessage": true, "aria-activedescendant": true, "aria-flowto": true,
}

// loadedRels are the kinds of <link> that make a browser fetch or connect.
var loadedRels = map[string]bool{
	"stylesheet": true, "icon": true, "apple-touch-icon": true, "mask-icon": true, "manifest": true, "preload": true,
	"modulepreload": true, "prefetch": true, "preconnect": true, "dns-prefetch": true, "prerender": true,
}

// dataScripts are script types that are data and never run, so the content security policy lets them be inline.
var dataScripts = map[string]bool{"application/ld+json": true, "application/json": true}

// readPage gathers ids, links and the faults that show within the file alone.
func readPage(file string, data []byte) *page {
	p := &page{file: file, ids: map[string]bool{}}
	var refs []struct{ where, id string }
	var hasLang, hasLayout, hasMedium, hasCSP, lateCSP bool

	z := html.NewTokenizer(bytes.NewReader(data))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		token := z.Token()
		name := token.Data
		attr := map[string]string{}
		for _, a := range token.Attr {
			if _, seen := attr[a.Key]; !seen {
				attr[a.Key] = a.Val
			}
		}

		if id, ok := attr["id"]; ok {
			if p.ids[id] {
				p.fault("duplicate-id", "id %q is used twice", id)
			}
			p.ids[id] = true
		}
		if name == "a" && attr["name"] != "" {
			p.ids[attr["name"]] = true
		}
		for _, a := range token.Attr {
			switch {
			case referenceAttributes[a.Key]:
				for id := range strings.FieldsSeq(a.Val) {
					refs = append(refs, struct{ where, id string }{name + " " + a.Key, id})
				}
			case a.Key == "style":
				p.fault("inline-style", "<%s style=%q>: styles belong in a style sheet", name, a.Val)
			case strings.HasPrefix(a.Key, "on"):
				p.fault("event-handler", "<%s %s=…>: scripts belong in a file", name, a.Key)
			}
		}
		if name == "html" || name == "body" {
			hasLayout = hasLayout || attr["data-layout"] != ""
			hasMedium = hasMedium || attr["data-medium"] != ""
		}

		switch name {
		case "html":
			hasLang = attr["lang"] != ""
		case "base":
			p.fault("base", "<base> changes every relative address of the page")
		case "style":
			p.fault("inline-style", "<style>: styles belong in a style sheet")
		case "script":
			if _, ok := attr["src"]; !ok && !dataScripts[strings.ToLower(attr["type"])] {
				p.fault("inline-script", "<script> without src: the policy would stop it")
			}
			if strings.EqualFold(attr["type"], "module") {
				p.fault("module-script", "<script type=module> does not run from file://")
			}
		case "meta":
			switch strings.ToLower(attr["http-equiv"]) {
			case "content-security-policy":
				hasCSP = true
				lateCSP = p.loadsAnything()
				for _, weakness := range weaknesses(attr["content"]) {
					p.fault("weak-csp", "%s", weakness)
				}
			case "refresh":
				p.redirect = true
				if _, target, ok := strings.Cut(attr["content"], "="); ok {
					p.link("meta refresh", strings.Trim(strings.TrimSpace(target), `'"`), visit)
				}
			}
		case "link":
			kind := mention
			for rel := range strings.FieldsSeq(strings.ToLower(attr["rel"])) {
				if loadedRels[rel] {
					kind = resource
				}
			}
			if href, ok := attr["href"]; ok {
				p.link("link "+attr["rel"], href, kind)
			}
		}
		for _, key := range addressAttributes[name] {
			value, ok := attr[key]
			if !ok || (name == "form" && value == "") {
				continue
			}
			kind := resource
			if name == "a" || name == "area" {
				kind = visit
			}
			if name == "use" && !strings.HasPrefix(value, "#") {
				p.fault("external-use", "<use href=%q>: file:// blocks symbols of another file", value)
			}
			p.link(name+" "+key, value, kind)
		}
		for _, key := range []string{"srcset", "imagesrcset"} {
			for candidate := range strings.SplitSeq(attr[key], ",") {
				if fields := strings.Fields(candidate); len(fields) > 0 {
					p.link(name+" "+key, fields[0], resource)
				}
			}
		}
	}

	for _, ref := range refs {
		if !p.ids[ref.id] {
			p.fault("dangling-ref", "%s names #%s, which is not on the page", ref.where, ref.id)
		}
	}
	for _, need := range []struct {
		ok            bool
		rule, message string
	}{
		{hasLang, "no-lang", "<html> says no language"},
		{hasLayout && hasMedium || p.redirect, "no-layout", "data-layout and data-medium are needed: the other gates choose their examples by them"},
		{hasCSP, "no-csp", "no content security policy"},
		{!lateCSP, "late-csp", "the content security policy comes after something that loads"},
	} {
		if !need.ok {
			p.fault(need.rule, "%s", need.message)
		}
	}
	return p
}

func (p *page) link(where, url string, kind linkKind) {
	p.links = append(p.links, link{where, url, kind})
}

func (p *page) loadsAnything() bool {
	for _, l := range p.links {
		if l.kind == resource {
			return true
		}
	}
	return false
}

// weaknesses says what keeps a content security policy from being strict.
func weaknesses(policy string) []string {
	sources := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		if fields := strings.Fields(strings.ToLower(directive)); len(fields) > 0 {
			sources[fields[0]] = fields[1:]
		}
	}
	only := func(directive string, allowed ...string) bool {
		got, ok := sources[directive]
		if !ok || len(got) != 1 {
			return false
		}
		for _, a := range allowed {
			if got[0] == a {
				return true
			}
		}
		return false
	}
	var found []string
	if !only("default-src", "'none'", "'self'") {
		found = append(found, "default-src must be 'none' or 'self'")
	}
	if !only("base-uri", "'none'") {
		found = append(found, "base-uri must be 'none'")
	}
	if !only("form-action", "'none'", "'self'") {
		found = append(found, "form-action must be 'none' or 'self'")
	}
	for _, directive := range sortedKeys(sources) {
		for _, source := range sources[directive] {
			switch {
			case source == "'none'" || source == "'self'":
			case source == "data:" && directive == "img-src":
			case strings.HasPrefix(source, "'sha256-") || strings.HasPrefix(source, "'sha384-") || strings.HasPrefix(source, "'sha512-"):
			default:
				found = append(found, directive+" lets in "+source)
			}
		}
	}
	return found
}
