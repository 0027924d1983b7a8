package qr

// codeWords are the bytes of a QR code for an address, data and error correction (level M)
// in the order in which ISO/IEC 18004 places them, and the version that holds them; 0 when
// none up to lastVersion does.
func codeWords(content string) (words []byte, version int) {
	for version = 1; version <= lastVersion; version++ {
		if blocks := codeBlocks[version]; len(content)+lengthBytes(version)+1 <= blocks.data() { // the mode and the end share a byte
			return blocks.interleave(bytesOf(content, version, blocks.data())), version
		}
	}
	return nil, 0
}

// lastVersion is the largest code whose rows fit a machine word: 61 modules, 251 bytes.
const lastVersion = 11

// blocks says how a version parts its data: into short blocks, and long ones of one byte more.
type blocks struct{ correction, short, size, long int }

var codeBlocks = [lastVersion + 1]blocks{
	1: {10, 1, 16, 0}, 2: {16, 1, 28, 0}, 3: {26, 1, 44, 0}, 4: {18, 2, 32, 0}, 5: {24, 2, 43, 0}, 6: {16, 4, 27, 0},
	7: {18, 4, 31, 0}, 8: {22, 2, 38, 2}, 9: {22, 3, 36, 2}, 10: {26, 4, 43, 1}, 11: {30, 1, 50, 4},
}

func (b blocks) data() int { return b.short*b.size + b.long*(b.size+1) }

// lengthBytes is how many bytes say how long a text of bytes is.
func lengthBytes(version int) int {
	if version < 10 {
		return 1
	}
	return 2
}

// bytesOf writes mode, length, content, end and padding.
func bytesOf(content string, version, size int) []byte {
	const textOfBytes = 4
	half := []byte{textOfBytes}
	for n := lengthBytes(version)*2 - 1; n >= 0; n-- {
		half = append(half, byte(len(content)>>(4*n))&15)
	}
	for i := range len(content) {
		half = append(half, content[i]>>4, content[i]&15)
	}
	half = append(half, 0) // the end
	out := make([]byte, 0, size)
	for i := 0; i < len(half); i += 2 {
		out = append(out, half[i]<<4|half[i+1])
	}
	for pad := byte(236); len(out) < size; pad ^= 236 ^ 17 {
		out = append(out, pad)
	}
	return out
}

// interleave adds the correction of each block, and takes one byte of each block in turn.
func (b blocks) interleave(data []byte) []byte {
	var parts, corrections [][]byte
	for i := range b.short + b.long {
		size := b.size
		if i >= b.short {
			size++
		}
		parts = append(parts, data[:size])
		corrections = append(corrections, corrected(data[:size], b.correction))
		data = data[size:]
	}
	var out []byte
	for _, list := range [][][]byte{parts, corrections} {
		for i := range max(b.size+1, b.correction) {
			for _, part := range list {
				if i < len(part) {
					out = append(out, part[i])
				}
			}
		}
	}
	return out
}

// corrected is the remainder of the data by the polynomial with the roots 2⁰, 2¹, … in the
// field of 256 elements (Reed and Solomon).
func corrected(data []byte, count int) []byte {
	generator := make([]byte, count) // without the leading 1
	generator[count-1] = 1
	root := byte(1)
	for range count {
		for i := range generator {
			generator[i] = times(generator[i], root)
			if i+1 < count {
				generator[i] ^= generator[i+1]
			}
		}
		root = times(root, 2)
	}
	out := make([]byte, count)
	for _, d := range data {
		lead := d ^ out[0]
		copy(out, out[1:])
		out[count-1] = 0
		for i, g := range generator {
			out[i] ^= times(lead, g)
		}
	}
	return out
}

// powers are 2ⁿ in the field, and logs the n of each; both halves of powers are alike, so
// that a sum of two logs needs no remainder.
var powers, logs = func() (p [510]byte, l [256]int) {
	x := 1
	for n := range 255 {
		p[n], p[n+255], l[x] = byte(x), byte(x), n
		if x <<= 1; x > 255 {
			x ^= 0x11d
		}
	}
	return p, l
}()

func times(a, b byte) byte {
	if a == 0 || b == 0 {
		return 0
	}
	return powers[logs[a]+logs[b]]
}
