package edition

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// RegisterFile says how many lines each of the other books had when it was written last. A
// book that has fewer was lost, or an older copy was laid in its place.
const RegisterFile = Folder + "/cac-so.txt"

const registerHead = `# Mỗi sổ trong thư mục này có bao nhiêu dòng ở lần ghi sau cùng. Máy ghi; đừng sửa:
# nhờ tệp này mà một sổ bị xóa, hay bị thay bằng bản sao cũ, được báo trước khi máy ghi tiếp (E734).
`

var registerBook = book{file: RegisterFile, head: registerHead}

// mostRegister is how long it may be, in bytes: it has a line for each of the other books.
const mostRegister = 64 << 10

// register is how many lines a book has at least, by its file.
type register map[string]int

// parseRegister takes it apart. One that is damaged is none: it proves nothing against a book,
// and the next build writes it anew.
func parseRegister(text string) register {
	if len(text) > mostRegister {
		return nil
	}
	body, seal := splitSeal(text)
	if got := sealLine.FindStringSubmatch(seal); got == nil || got[2] != digest(body) {
		return nil
	}
	out := register{}
	for line := range strings.Lines(body) {
		file, count, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if n, err := strconv.Atoi(count); err == nil {
			out[Folder+"/"+file] = n
		}
	}
	return out
}

// with is the text of the register after a book was written.
func (r register) with(file string, count int) []byte {
	next := register{}
	maps.Copy(next, r)
	next[file] = count
	var lines strings.Builder
	for _, file := range slices.Sorted(maps.Keys(next)) {
		lines.WriteString(strings.TrimPrefix(file, Folder+"/") + "\t" + strconv.Itoa(next[file]) + "\n")
	}
	return registerBook.encode(lines.String())
}
