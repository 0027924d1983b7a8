package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestArchitecture holds the names and numbers of ARCHITECTURE.md, and the line of
// imports wherever it is written, against the code.
func TestArchitecture(t *testing.T) {
	text := readText(t, "../ARCHITECTURE.md")
	code := readCode(t)
	graph := imports(t)
	for _, fault := range slices.Concat(nameFaults(text, code), fileFaults(text, os.DirFS("..")), countFaults(text), stepFaults(text, code), poolFaults(text, code), rowFaults(text, graph), lineFaults(text)) {
		t.Errorf("ARCHITECTURE.md: %s", fault)
	}
	for _, fault := range lineFaults(readText(t, "../CONTRIBUTING.md")) {
		t.Errorf("CONTRIBUTING.md: %s", fault)
	}
}

// TestArchitectureFails plants one slip after the other in the text as it is.
func TestArchitectureFails(t *testing.T) {
	text := readText(t, "../ARCHITECTURE.md")
	code := readCode(t)
	graph := imports(t)
	all := func(text string) []string {
		return slices.Concat(nameFaults(text, code), fileFaults(text, os.DirFS("..")), countFaults(text), stepFaults(text, code), poolFaults(text, code), rowFaults(text, graph), lineFaults(text))
	}
	for _, planted := range []struct{ old, new, want string }{
		{"`record.Decode`", "`record.Decodes`", "`record.Decodes`"},
		{"`record.Reader`", "`reader.Reader`", "`reader.Reader`"},
		{"`Server.watch`", "`Server.gaze`", "`Server.gaze`"},
		{"`matchColumns`", "`matchColumn`", "`matchColumn`"},
		{"`bodies.go`", "`texts.go`", "`texts.go`"},
		{"`static/js/search.js`", "`static/js/find.js`", "`static/js/find.js`"},
		{"Four touches:", "Five touches:", "Five"},
		{" steps over all records", " steps over everything", "steps over all records"},
		{"`site.gather`", "`site.add`", "site.gather"},
		{"`importer.parallel`", "`importer.Merge`", "importer.parallel"},
		{"| `sound` |", "| `noise` |", "sound"},
		{"← site ←", "← page ←", "line of imports"},
	} {
		if !strings.Contains(text, planted.old) {
			t.Errorf("%q stands nowhere: plant another slip", planted.old)
			continue
		}
		found := all(strings.ReplaceAll(text, planted.old, planted.new))
		if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, planted.want) }) {
			t.Errorf("%s in place of %s: %q", planted.new, planted.old, found)
		}
	}
}

func readText(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// declared is what the Go files of the generator declare.
type declared struct {
	names   map[string]map[string]bool // of each package: "Name", "Type.Member"
	any     map[string]bool            // names and members of all packages
	outside map[string]bool            // last parts of imported paths: "fs", "http"
	funcs   map[string]*ast.FuncDecl   // "pkg.Name", "pkg.Type.Name"; tests left out
}

func readCode(t *testing.T) *declared {
	t.Helper()
	c := &declared{map[string]map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]*ast.FuncDecl{}}
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
			return err
		}
		file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		c.add(file, strings.HasSuffix(name, "_test.go"))
		c.any[filepath.Base(filepath.Dir(name))] = true // a command is named for its folder
		return nil
	})
	if err != nil || len(c.funcs) < 100 {
		t.Fatalf("%d functions read (%v)", len(c.funcs), err)
	}
	c.addTemplates(t)
	return c
}

// addTemplates adds what layouts define: "frame", "phone".
func (c *declared) addTemplates(t *testing.T) {
	t.Helper()
	define := regexp.MustCompile(`{{-?\s*define "([\w-]+)"`)
	err := filepath.WalkDir("../layouts", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, m := range define.FindAllStringSubmatch(readText(t, name), -1) {
			c.any[m[1]] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (c *declared) add(file *ast.File, test bool) {
	pkg := strings.TrimSuffix(file.Name.Name, "_test")
	if c.names[pkg] == nil {
		c.names[pkg] = map[string]bool{}
	}
	for _, imp := range file.Imports {
		p := strings.Trim(imp.Path.Value, `"`)
		c.outside[path.Base(p)], c.outside[p] = true, true
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			name := d.Name.Name
			if d.Recv != nil {
				c.know(pkg, name)
				name = receiver(d.Recv.List[0].Type) + "." + name
			}
			c.know(pkg, name)
			if !test {
				c.funcs[pkg+"."+name] = d
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				c.addSpec(pkg, spec)
			}
		}
	}
}

func (c *declared) know(pkg, name string) {
	c.names[pkg][name] = true
	c.any[name] = true
}

func (c *declared) addSpec(pkg string, spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			c.know(pkg, name.Name)
		}
	case *ast.TypeSpec:
		c.know(pkg, spec.Name.Name)
		var members *ast.FieldList
		switch of := spec.Type.(type) {
		case *ast.StructType:
			members = of.Fields
		case *ast.InterfaceType:
			members = of.Methods
		default:
			return
		}
		for _, m := range members.List {
			for _, name := range m.Names {
				c.know(pkg, spec.Name.Name+"."+name.Name)
				c.any[name.Name] = true
			}
		}
	}
}

// receiver is the name of the type that a method belongs to.
func receiver(e ast.Expr) string {
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

var (
	ticked     = regexp.MustCompile("`([^`\n]+)`")
	dottedName = regexp.MustCompile(`^\*?[A-Za-z]+(\.[A-Za-z]+)+$`)
	mixedName  = regexp.MustCompile(`^[A-Za-z]*[A-Z][A-Za-z]*$`)
	lowerName  = regexp.MustCompile(`^[a-z]+$`)
	fileEnding = regexp.MustCompile(`\.(go|js|mjs|css|sh|toml|html|txtar|md|txt|json)$`)
)

// notNames are words between backticks that name no declaration: commands, tags of
// fields, media.
var notNames = strings.Fields("new schema ref from print kiosk")

// sitesOwn are files that a site may have and the repository has not.
var sitesOwn = []string{"layouts/components/NAME.html"}

// nameFaults are names that the code does not have.
func nameFaults(text string, c *declared) (found []string) {
	for _, m := range ticked.FindAllStringSubmatch(text, -1) {
		name := strings.TrimPrefix(m[1], "*")
		first, rest, dotted := strings.Cut(name, ".")
		known := true
		switch {
		case fileEnding.MatchString(name):
		case dottedName.MatchString(name) && dotted:
			if names, ours := c.names[first]; ours {
				known = names[rest]
			} else {
				known = c.outside[first] || c.any[name]
			}
		case mixedName.MatchString(name), lowerName.MatchString(name):
			known = c.any[name] || c.names[name] != nil || slices.Contains(notNames, name)
		}
		if !known {
			found = append(found, fmt.Sprintf("the code has no %s", m[0]))
		}
	}
	return found
}

// fileFaults are files that are not there. A word in capitals stands for any, and what
// is made by a build or kept by a site is not looked for.
func fileFaults(text string, repository fs.FS) (found []string) {
	var files []string
	for _, top := range []string{"generator", "layouts", "static", "docs", "tools", "gates", "content"} {
		_ = fs.WalkDir(repository, top, func(name string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() && d.Name() == "node_modules" {
				return fs.SkipDir
			}
			if err == nil && !d.IsDir() {
				files = append(files, name)
			}
			return nil
		})
	}
	capitals := regexp.MustCompile(`[A-Z]{3,}`)
	for _, m := range ticked.FindAllStringSubmatch(text, -1) {
		name := m[1]
		ours := regexp.MustCompile(`^(generator|layouts|static|docs|tools|gates|content)/`).MatchString(name)
		if !regexp.MustCompile(`\.(go|js|mjs|css|sh)$`).MatchString(name) && !(ours && path.Ext(name) != "") || slices.Contains(sitesOwn, name) {
			continue
		}
		pattern := strings.Split(capitals.ReplaceAllString(name, "*"), "/")
		there := slices.ContainsFunc(files, func(file string) bool {
			parts := strings.Split(file, "/")
			if len(parts) < len(pattern) {
				return false
			}
			ok, _ := path.Match(strings.Join(pattern, "/"), strings.Join(parts[len(parts)-len(pattern):], "/"))
			return ok
		})
		if !there {
			found = append(found, fmt.Sprintf("there is no file %s", m[0]))
		}
	}
	return found
}

var numberWords = []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

var stated = regexp.MustCompile(`(?i)\b(two|three|four|five|six|seven|eight|nine|ten)\b`)

// countFaults are numbers that a list after them belies: "Four touches:", and three
// points. It takes the last number of a paragraph that ends in a colon.
func countFaults(text string) (found []string) {
	paragraphs := regexp.MustCompile(`\n\s*\n`).Split(text, -1)
	for i := 0; i+1 < len(paragraphs); i++ {
		p := strings.TrimSpace(paragraphs[i])
		words := stated.FindAllString(p, -1)
		points := regexp.MustCompile(`(?m)^\d+\. `).FindAllString(paragraphs[i+1], -1)
		if !strings.HasSuffix(p, ":") || len(words) == 0 || len(points) == 0 {
			continue
		}
		last := words[len(words)-1]
		if n := slices.Index(numberWords, strings.ToLower(last)); n != len(points) {
			found = append(found, fmt.Sprintf("%s are told of, and %d are listed: %q", last, len(points), firstLine(p)))
		}
	}
	return found
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// stepFaults holds the listed steps of site.Link against the calls in it.
func stepFaults(text string, c *declared) (found []string) {
	_, after, ok := strings.Cut(text, "steps over all records")
	if !ok {
		return []string{`no list of the "steps over all records"`}
	}
	_, after, _ = strings.Cut(after, "\n\n")
	list, _, _ := strings.Cut(after, "\n\n")
	var told []string
	for _, m := range regexp.MustCompile("(?m)^\\d+\\. `site\\.(\\w+)`").FindAllStringSubmatch(list, -1) {
		told = append(told, m[1])
	}
	if done := linkSteps(c); !slices.Equal(told, done) {
		found = append(found, fmt.Sprintf("steps told: %v; site.Link takes: site.%s", told, strings.Join(done, ", site.")))
	}
	return found
}

// linkSteps are the calls of methods of the linker in site.link, in order.
func linkSteps(c *declared) (steps []string) {
	link := c.funcs["site.link"]
	if link == nil {
		return nil
	}
	for _, s := range link.Body.List {
		call, ok := s.(*ast.ExprStmt)
		if !ok {
			continue
		}
		if of, ok := call.X.(*ast.CallExpr).Fun.(*ast.SelectorExpr); ok && fmt.Sprint(of.X) == "l" {
			steps = append(steps, of.Sel.Name)
		}
	}
	return steps
}

// poolFaults holds the listed pools against the functions that start one.
func poolFaults(text string, c *declared) (found []string) {
	_, after, _ := strings.Cut(text, "## Concurrency\n")
	section, _, _ := strings.Cut(after, "\n## ")
	section, _, _ = strings.Cut(strings.TrimSpace(section), "\n\n")
	told, _, ok := strings.Cut(section, ". Workers")
	if !ok {
		return []string{"Concurrency: no sentence lists the pools before that on the workers"}
	}
	listed := map[string]bool{}
	for _, m := range ticked.FindAllStringSubmatch(told, -1) {
		listed[m[1]] = true
	}
	pools := slices.Sorted(maps.Keys(poolsOf(c)))
	for _, pool := range pools {
		if !listed[pool] {
			found = append(found, "Concurrency does not name the pool "+pool)
		}
		delete(listed, pool)
	}
	for other := range listed {
		found = append(found, "Concurrency: "+other+" starts no pool")
	}
	if n := slices.Index(numberWords, strings.ToLower(stated.FindString(told))); n != len(pools) {
		found = append(found, fmt.Sprintf("Concurrency tells of %d places, the code has %d", n, len(pools)))
	}
	return found
}

// poolsOf are the functions that wait for goroutines of theirs.
func poolsOf(c *declared) map[string]bool {
	pools := map[string]bool{}
	for name, f := range c.funcs {
		if f.Body == nil {
			continue
		}
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if of, ok := n.(*ast.SelectorExpr); ok && fmt.Sprint(of.X) == "sync" && of.Sel.Name == "WaitGroup" {
				pools[name] = true
			}
			return true
		})
	}
	return pools
}

// rowFaults holds the table of packages against the packages there are.
func rowFaults(text string, graph map[string][]string) (found []string) {
	rows := map[string]bool{"main": true}
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\|").FindAllStringSubmatch(text, -1) {
		rows[m[1]] = true
		if _, there := graph[m[1]]; !there && m[1] != "main" {
			found = append(found, "a row of the table tells of "+m[1]+", which is no package")
		}
	}
	for room := range graph {
		if room != "" && !rows[room] && !slices.Contains(forTests, room) {
			found = append(found, "the table of packages has no row for "+room)
		}
	}
	return found
}

// lineFaults: the line of imports is told as house_test.go has it.
func lineFaults(text string) []string {
	want := strings.Join(append(slices.Clone(line), "main"), " ← ")
	if !strings.Contains(text, "`"+want+"`") {
		return []string{"the line of imports is not told as `" + want + "`"}
	}
	return nil
}
