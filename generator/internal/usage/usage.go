// Package usage knows how often procedures are used in the whole country.
//
// In: the code of a procedure. Out: how many times a year it is filed online, by the
// table in the program (tools/usage/make.mjs makes it, with its day and source). A record
// that says its own number (popularity) knows better; whoever asks looks there first.
package usage

import (
	"bufio"
	"bytes"
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed usage.txt
var carried []byte

// table is the uses by code.
var table = sync.OnceValue(func() map[string]int {
	uses := map[string]int{}
	lines := bufio.NewScanner(bytes.NewReader(carried))
	for lines.Scan() {
		if line := lines.Text(); line != "" && !strings.HasPrefix(line, "#") {
			code, text, _ := strings.Cut(line, "\t")
			n, err := strconv.Atoi(text)
			if err != nil {
				panic("internal error: usage.txt: " + line)
			}
			uses[code] = n
		}
	}
	return uses
})

// Of is how often the procedure of a code is used; 0 when nobody counted.
func Of(code string) int { return table()[code] }
