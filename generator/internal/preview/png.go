package preview

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
)

// The picture is written here and not by image/png: two points in a byte and each row as what differs from the row above
// take a third of the time, and a site has a picture for every procedure.
const (
	packed    = Width / 2
	rowBytes  = 1 + packed // a row begins with how it is written
	likeAbove = 2          // the filter "up"
)

// encoded is the picture of the ink: the band, the brocade edge below it, the sheet.
func (s *sheet) encoded() []byte {
	var points [Width]uint8
	var above, here [packed]byte
	s.rows = s.rows[:0]
	for y := range Height {
		s.blend(&points, y)
		s.rows = append(s.rows, likeAbove)
		for i := range here {
			here[i] = points[2*i]<<4 | points[2*i+1]
			s.rows = append(s.rows, here[i]-above[i])
		}
		above = here
	}
	var image bytes.Buffer
	s.press.Reset(&image)
	s.press.Write(s.rows)
	s.press.Close()

	out := []byte("\x89PNG\r\n\x1a\n")
	head := binary.BigEndian.AppendUint32(nil, Width)
	head = binary.BigEndian.AppendUint32(head, Height)
	out = chunk(out, "IHDR", append(head, 4, 3, 0, 0, 0)) // four bits a point, by palette
	var colours []byte
	for _, c := range palette {
		r, g, b, _ := c.RGBA()
		colours = append(colours, byte(r>>8), byte(g>>8), byte(b>>8))
	}
	out = chunk(out, "PLTE", colours)
	out = chunk(out, "IDAT", image.Bytes())
	return chunk(out, "IEND", nil)
}

func chunk(out []byte, name string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	from := len(out)
	out = append(append(out, name...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[from:]))
}

// blend puts a row of the ink on its ground.
func (s *sheet) blend(row *[Width]uint8, y int) {
	if bandFoot <= y && y < edgeFoot {
		brocade(row[:], y-bandFoot)
		return
	}
	base := uint8(onGround)
	if y < bandFoot {
		base = onBand
	}
	for x, ink := range s.ink.Pix[y*s.ink.Stride:][:Width] {
		row[x] = base + uint8((int(ink)*steps+127)/255)
	}
}
