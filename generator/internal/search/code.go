package search

import "strings"

// Numbers in shards are written in 64 letters that neither JavaScript nor HTML nor
// a compressor minds: a number below 32 is one letter; a greater one is its low
// five bits plus 32, then the rest.
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"

// putNumber appends a number of any size.
func putNumber(b []byte, n int) []byte {
	for n >= 32 {
		b = append(b, alphabet[32+n&31])
		n >>= 5
	}
	return append(b, alphabet[n])
}

// letter is a number below 64 in one letter; a greater one is cut.
func letter(n int) byte { return alphabet[min(max(n, 0), 63)] }

// valueOf is the number that a letter stands for.
func valueOf(c byte) int { return int(values[c]) }

var values = func() (t [256]int8) {
	for i := range t {
		t[i] = int8(strings.IndexByte(alphabet, byte(i)))
	}
	return t
}()

// takeNumber reads the number at the start of s.
func takeNumber(s string) (n int, rest string) {
	for i, shift := 0, 0; i < len(s); i, shift = i+1, shift+5 {
		v := valueOf(s[i])
		if v < 32 {
			return n | v<<shift, s[i+1:]
		}
		n |= v & 31 << shift
	}
	return n, ""
}

// numbers reads all numbers of s.
func numbers(s string) []int {
	var out []int
	for s != "" {
		var n int
		n, s = takeNumber(s)
		out = append(out, n)
	}
	return out
}
