// Gate platforms holds the program against the systems it is handed out for and not tried on: everything it is made of, the standard
// library included, is read and type-checked as it stands there, without making machine code, which would take ten times as long.
// What it finds is a name, a type or a file that another system has not. The release makes the programs themselves.
//
//	go run ./gates/platforms PACKAGE GOOS/GOARCH…
package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/tools/go/packages"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: platforms PACKAGE GOOS/GOARCH…")
		os.Exit(2)
	}
	var faults int
	for _, platform := range os.Args[2:] {
		read, found, err := check("", os.Args[1], platform)
		if err != nil {
			fmt.Fprintln(os.Stderr, "platforms:", err)
			os.Exit(2)
		}
		for _, line := range found {
			fmt.Println(line)
		}
		faults += len(found)
		fmt.Printf("platforms: %s: %d faults, %d packages\n", platform, len(found), read)
	}
	if faults > 0 {
		os.Exit(1)
	}
}

// check reads the package named in folder and all that it imports as they are on the platform, written GOOS/GOARCH. It returns how
// many packages were read and what is wrong, a line each. An error is a platform or a package that there is not.
func check(folder, name, platform string) (read int, faults []string, err error) {
	system, machine, ok := strings.Cut(platform, "/")
	if !ok || system == "" || machine == "" {
		return 0, nil, fmt.Errorf("%q is not GOOS/GOARCH", platform)
	}
	config := &packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports | packages.NeedDeps |
			packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesSizes,
		Dir: folder,
		Env: append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system, "GOARCH="+machine),
	}
	roots, err := packages.Load(config, name)
	if err != nil {
		return 0, nil, fmt.Errorf("%s: %w", platform, err)
	}
	packages.Visit(roots, nil, func(each *packages.Package) {
		read++
		for _, wrong := range each.Errors {
			faults = append(faults, fmt.Sprintf("%s: %s: %s", platform, wrong.Pos, wrong.Msg))
		}
	})
	if read == 0 {
		return 0, nil, fmt.Errorf("%s: there is no package %s", platform, name)
	}
	return read, faults, nil
}
