package site

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// Layer is what is found at the path of a layer of sources.
type Layer struct {
	Files fs.FS        // with content/
	Stamp string       // of a packed layer: see [record.Layer]
	Found problem.List // what of it is not read, and why: in names of the layer
	Why   problem.Text // why it cannot be opened; empty when it can
}

// layers opens the layers of config.toml. A path is looked for by the options' Open, or,
// without that, inside the source.
func layers(cfg *Config, fsys fs.FS, opt Options) (out []record.Layer, found problem.List) {
	open := opt.Open
	if open == nil {
		open = func(name string) Layer { return inside(fsys, name) }
	}
	for i, source := range cfg.Sources {
		if source.Name == "" || source.Path == "" {
			continue // told when the table was read
		}
		layer := open(source.Path)
		if layer.Why == (problem.Text{}) {
			if info, err := fs.Stat(layer.Files, record.ContentDir); err != nil || !info.IsDir() {
				layer.Why = noContent
			}
		}
		if layer.Why != (problem.Text{}) {
			at := cfg.table.At("sources." + itoa(i) + ".path")
			found = append(found, problem.New("E352", at, "name", source.Name, "value", source.Path, "why", problem.Both(layer.Why)))
			continue
		}
		at := strings.ReplaceAll(source.Path, "\\", "/")
		for _, p := range layer.Found {
			p.File, p.Layer = path.Join(at, p.File), source.Name
			found = append(found, p)
		}
		out = append(out, record.Layer{Name: source.Name, Path: at, Files: layer.Files, Stamp: layer.Stamp})
	}
	return out, found
}

// StaticFolder holds the files of a source, or of a layer of it, that are published as they are.
const StaticFolder = "static"

// StyleFolder holds, in that folder, the parts of style sheets: they are joined, and none is published as it is.
const StyleFolder = "css"

// LayerStatic are the files that layers give to be published, the farthest first: forms,
// pictures, recordings. Looks and the host are the site's own: style sheets, scripts, pages and
// fonts of a layer are not there, nor what a host obeys or runs.
func LayerStatic(sources []SourceConfig, open func(path string) Layer) (out []fs.FS) {
	for _, source := range sources {
		if source.Name == "" || source.Path == "" || open == nil {
			continue
		}
		layer := open(source.Path)
		if layer.Why != (problem.Text{}) {
			continue // told when the records were read
		}
		if info, err := fs.Stat(layer.Files, StaticFolder); err != nil || !info.IsDir() {
			continue
		}
		if files, err := fs.Sub(layer.Files, StaticFolder); err == nil {
			out = append(out, given{files})
		}
	}
	return out
}

// given are the files of a layer without those that would change how the site looks or acts.
type given struct{ files fs.FS }

// looks are the endings of such files, without the dot: what a browser shows as a page or
// runs, and what a host obeys or runs.
var looks = []string{
	"css", "js", "mjs", "html", "htm", "xhtml", "xht", "xml", "xsl", "xslt", "mht", "mhtml", "svgz", "wasm", "woff", "woff2", "ttf", "otf", "webmanifest",
	"ts", "tsx", "jsx", "config", "conf", "ini", "php", "phtml", "phar", "shtml", "cgi", "pl", "py", "asp", "aspx", "jsp",
}

// orders are names that a host obeys at the top of a site.
var orders = []string{"_headers", "_redirects", "_routes.json", "_config.yml", "cname", "netlify.toml", "vercel.json", "robots.txt"}

// isLook tells of a path whether it is one of them. A name that begins with a dot is an order
// to a host wherever it stands: .htaccess, .user.ini.
func isLook(name string) bool {
	if strings.HasPrefix(name, ".") && name != "." || strings.Contains(name, "/.") || slices.Contains(orders, strings.ToLower(name)) {
		return true
	}
	return slices.Contains(looks, strings.ToLower(strings.TrimPrefix(path.Ext(name), ".")))
}

// Open implements fs.FS.
func (g given) Open(name string) (fs.File, error) {
	if isLook(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return g.files.Open(name)
}

// ReadDir implements fs.ReadDirFS.
func (g given) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(g.files, name)
	return slices.DeleteFunc(entries, func(d fs.DirEntry) bool {
		return strings.HasPrefix(d.Name(), ".") || !d.IsDir() && isLook(path.Join(name, d.Name()))
	}), err
}

// inside is a layer in a folder of the source itself.
func inside(fsys fs.FS, name string) Layer {
	name = path.Clean(name)
	info, err := fs.Stat(fsys, name)
	if err != nil || !info.IsDir() {
		return Layer{Why: noLayer}
	}
	files, err := fs.Sub(fsys, name)
	if err != nil {
		return Layer{Why: noLayer}
	}
	return Layer{Files: files}
}

// ReadRecords reads the records of a source and its layers without linking them, whatever
// their faults.
func ReadRecords(fsys fs.FS, opt Options) ([]record.Record, error) {
	return new(Records).Read(fsys, opt)
}

// Records reads the records of a source and its layers again and again. The zero value is
// ready; it is not for concurrent use.
type Records struct{ reader record.Reader }

// Read is [ReadRecords] for a source read before.
func (r *Records) Read(fsys fs.FS, opt Options) ([]record.Record, error) {
	cfg, _, err := readConfig(fsys)
	if err != nil {
		return nil, err
	}
	r.reader.Layers, _ = layers(cfg, fsys, opt)
	records, _, err := r.reader.ReadAll(fsys, nil)
	return records, err
}
