package trace

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"os"
	"sort"
	"strings"
)

// Pages are what is known of the files of a target: of what each was made, how it looked when the run had ended, and where in
// it something stands that is not part of what it was made of. A file has one row of one length, so that a large site costs
// little more than nothing to recall; texts are kept beside them by their keys.
type Pages struct {
	Note  string // of all of them
	rows  []byte // in order of names
	texts map[Key]string
}

// Key is a sum, of a name or of what something is made of.
type Key [16]byte

// mostHoles is how many holes a row can tell; a file with more is as if nothing were known of it.
const mostHoles = 8

// rowSize is how long a row is: the sum of the name, the key, the sum of the look, holes as numbers plus one, or 0 for none.
const rowSize = 3*len(Key{}) + 4*mostHoles

// Page is what is known of one file.
type Page struct {
	Made  Key
	Look  string // see [Look]
	Holes []uint32
}

// Page gives what is known of a file; the look is a sum of what it was.
func (p *Pages) Page(name string) (row Page, ok bool) {
	if p == nil {
		return row, false
	}
	key := keyOf(name)
	n := len(p.rows) / rowSize
	i := sort.Search(n, func(i int) bool { return bytes.Compare(p.rows[i*rowSize:][:len(key)], key[:]) >= 0 })
	if i == n || !bytes.Equal(p.rows[i*rowSize:][:len(key)], key[:]) {
		return row, false
	}
	at := p.rows[i*rowSize+len(key):][:rowSize-len(key)]
	copy(row.Made[:], at)
	row.Look = string(at[len(key) : 2*len(key)])
	for at = at[2*len(key):]; len(at) > 0; at = at[4:] {
		if hole := binary.LittleEndian.Uint32(at); hole > 0 {
			row.Holes = append(row.Holes, hole-1)
		}
	}
	return row, true
}

// Text gives the text that is kept under a key.
func (p *Pages) Text(key Key) (text string, ok bool) {
	if p == nil {
		return "", false
	}
	text, ok = p.texts[key]
	return text, ok
}

// keyOf is the sum of a text.
func keyOf(text string) (key Key) {
	sum := sha256.Sum256([]byte(text))
	copy(key[:], sum[:])
	return key
}

// SumOfLook is a look as a row keeps it.
func SumOfLook(look string) string {
	key := keyOf(look)
	return string(key[:])
}

// Fits tells whether a row can tell so many holes.
func Fits(holes int) bool { return holes <= mostHoles }

// NewPages are pages by their names, and texts by their keys.
func NewPages(note string, pages map[string]Page, texts map[Key]string) *Pages {
	p := &Pages{Note: note, rows: make([]byte, 0, len(pages)*rowSize), texts: texts}
	names := make([]Key, 0, len(pages))
	of := make(map[Key]string, len(pages))
	for name := range pages {
		key := keyOf(name)
		names, of[key] = append(names, key), name
	}
	sort.Slice(names, func(i, j int) bool { return bytes.Compare(names[i][:], names[j][:]) < 0 })
	for _, key := range names {
		row := pages[of[key]]
		p.rows = append(append(append(p.rows, key[:]...), row.Made[:]...), row.Look...)
		for i := range mostHoles {
			hole := uint32(0)
			if i < len(row.Holes) {
				hole = row.Holes[i] + 1
			}
			p.rows = binary.LittleEndian.AppendUint32(p.rows, hole)
		}
	}
	return p
}

// encode writes pages so that decode reads them.
func (p *Pages) encode() []byte {
	var out []byte
	put := func(text string) { out = append(binary.AppendUvarint(out, uint64(len(text))), text...) }
	put(p.Note)
	put(string(p.rows))
	for key, text := range p.texts {
		put(string(key[:]))
		put(text)
	}
	return out
}

var errPages = errors.New("no pages")

// decode reads them; texts stay where they are in it.
func decode(whole string) (*Pages, error) {
	take := func() (text string, err error) {
		n, size := binary.Uvarint([]byte(whole[:min(len(whole), binary.MaxVarintLen64)]))
		if size <= 0 || n > uint64(len(whole)-size) {
			return "", errPages
		}
		text, whole = whole[size:size+int(n)], whole[size+int(n):]
		return text, nil
	}
	note, err := take()
	rows, also := take()
	p := &Pages{Note: note, rows: []byte(rows), texts: map[Key]string{}}
	if err != nil || also != nil || len(rows)%rowSize != 0 {
		return nil, errPages
	}
	for whole != "" {
		name, err := take()
		text, also := take()
		if err != nil || also != nil || len(name) != len(Key{}) {
			return nil, errPages
		}
		p.texts[Key([]byte(name))] = text
	}
	return p, nil
}

// pagesEnding is that of the file with the pages of a target.
const pagesEnding = ".to"

// RecallPages gives what is kept of the files of a target; nil when there is nothing, or nothing that can be believed.
func (s Store) RecallPages(target string) *Pages {
	text, ok := s.recall(target, pagesEnding)
	if !ok {
		return nil
	}
	p, err := decode(string(text))
	if err != nil {
		return nil
	}
	return p
}

// KeepPages keeps them.
func (s Store) KeepPages(target string, p *Pages) error {
	return s.keep(target, pagesEnding, p.encode())
}

// DropPages forgets them.
func (s Store) DropPages(target string) { _ = os.Remove(s.file(target, pagesEnding)) } // what cannot be dropped is not believed either

// kept tells whether a file of the store's folder is one of its own.
func kept(name string) bool {
	return strings.HasSuffix(name, ending) || strings.HasSuffix(name, pagesEnding)
}
