// Package qr makes QR codes: which modules of a text's code are dark (ISO/IEC 18004, error
// correction M).
//
// Ordinary addresses, which are nearly all of our codes, it makes itself, row by row in
// machine words: what the library makes, in a small part of its time. A ward has thousands
// of codes, and weighing the eight masks took an eighth of a build. What has a shorter
// writing (digits, capitals) and what is too long for a word a row is the library's.
package qr

import (
	"strings"

	"github.com/boombuler/barcode/qr"
)

// Code tells which modules of a text's code are dark, and how many a side has: 0 when the
// text is too long for any code.
func Code(content string) (dark func(x, y int) bool, size int) {
	if strings.Trim(content, fewLetters) != "" {
		if words, version := codeWords(content); words != nil {
			g := modules(words, version)
			return g.get, g.size
		}
	}
	return libraryCode(content)
}

// fewLetters are those that have a shorter writing in a code.
const fewLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

func libraryCode(content string) (dark func(x, y int) bool, size int) {
	code, err := qr.Encode(content, qr.M, qr.Auto)
	if err != nil {
		return nil, 0
	}
	return func(x, y int) bool {
		r, g, b, _ := code.At(x, y).RGBA()
		return r+g+b < 0x8000
	}, code.Bounds().Dx()
}
