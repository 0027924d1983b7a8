package editor

import (
	"bytes"
	"fmt"
	"image"
	_ "image/jpeg" // what pictures really are is read from their own bytes
	_ "image/png"
	"path"
	"slices"
	"strconv"
	"strings"
)

// sort is what may be attached: which endings, how large, where it lies, and what its bytes
// must begin like, for a name says nothing.
type sort struct {
	Name   string
	ends   []string
	folder string
	most   int64
	is     func(data []byte) string // why it is not; "" when it is
}

const megabyte = 1 << 20

var sorts = []sort{
	{sortPicture, []string{".jpg", ".jpeg", ".png"}, "anh", 3 * megabyte, drawable},
	{sortSound, []string{".mp3", ".m4a"}, "audio", 12 * megabyte, begins(isSound, notSound)},
	{sortForm, []string{".pdf"}, "mau", 8 * megabyte, begins(func(b []byte) bool { return bytes.HasPrefix(b, []byte("%PDF-")) }, notForm)},
	{sortForm, []string{".docx", ".xlsx", ".odt", ".ods"}, "mau", 8 * megabyte, begins(func(b []byte) bool { return bytes.HasPrefix(b, []byte("PK\x03\x04")) }, notForm)},
	{sortForm, []string{".doc", ".xls"}, "mau", 8 * megabyte, begins(func(b []byte) bool { return bytes.HasPrefix(b, []byte{0xD0, 0xCF, 0x11, 0xE0}) }, notForm)},
}

// mostPixels is the longest side of a picture: more is for printers, and costs whoever pays by the megabyte.
const mostPixels = 4000

// drawable tells why a picture cannot be shown.
func drawable(data []byte) string {
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil || format != "jpeg" && format != "png":
		return notPicture
	case c.Width > mostPixels || c.Height > mostPixels:
		return fmt.Sprintf(pictureTooWide, c.Width, c.Height, mostPixels)
	}
	return ""
}

func begins(right func([]byte) bool, why string) func([]byte) string {
	return func(data []byte) string {
		if right(data) {
			return ""
		}
		return why
	}
}

// isSound tells an mp3, with or without its tag, and an m4a.
func isSound(b []byte) bool {
	return bytes.HasPrefix(b, []byte("ID3")) || len(b) > 2 && b[0] == 0xFF && b[1]&0xE6 == 0xE2 || len(b) > 8 && string(b[4:8]) == "ftyp"
}

// sortOf is what a file's name says that it is.
func sortOf(name string) (sort, bool) {
	end := strings.ToLower(path.Ext(name))
	i := slices.IndexFunc(sorts, func(s sort) bool { return slices.Contains(s.ends, end) })
	if i < 0 {
		return sort{}, false
	}
	return sorts[i], true
}

func inMegabytes(n int64) string {
	return strings.Replace(strconv.FormatFloat(float64(n)/megabyte, 'f', 1, 64), ".", ",", 1)
}
