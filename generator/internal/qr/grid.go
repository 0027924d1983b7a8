package qr

import (
	"math"
	"math/bits"
)

// grid is a QR code, a word a row: bit x of row y is the module there.
type grid struct {
	rows [17 + 4*lastVersion]uint64
	size int
}

func (g *grid) set(x, y int, dark bool) {
	g.rows[y] &^= 1 << x
	if dark {
		g.rows[y] |= 1 << x
	}
}

func (g *grid) get(x, y int) bool { return g.rows[y]>>x&1 == 1 }

// modules places code words, and puts that mask on them by which readers are helped most.
func modules(words []byte, version int) *grid {
	fixed, taken := patterns(version)
	data := placed(words, taken)
	var best *grid
	least := math.MaxInt
	for mask := range masks {
		g := &grid{size: fixed.size}
		for y := range g.size {
			g.rows[y] = fixed.rows[y] | (data.rows[y]^maskRow(mask, y, g.size))&^taken.rows[y]
		}
		drawFormat(g.set, g.size, formatOf(mask))
		if weight := g.penalty(); weight < least {
			best, least = g, weight
		}
	}
	return best
}

// patterns draws what every code of a version has; taken are the modules that hold no data.
func patterns(version int) (fixed, taken *grid) {
	size := 17 + 4*version
	fixed, taken = &grid{size: size}, &grid{size: size}
	draw := func(x, y int, dark bool) {
		fixed.set(x, y, dark)
		taken.set(x, y, true)
	}
	for _, at := range [][2]int{{0, 0}, {0, size - 7}, {size - 7, 0}} {
		square(at[0]+3, at[1]+3, 4, func(x, y, away int) {
			if x >= 0 && y >= 0 && x < size && y < size {
				draw(x, y, away != 2 && away != 4)
			}
		})
	}
	for _, x := range alignments(version) {
		for _, y := range alignments(version) {
			if !taken.get(x, y) {
				square(x, y, 2, func(x, y, away int) { draw(x, y, away != 1) })
			}
		}
	}
	for i := range size {
		for _, at := range [][2]int{{i, 6}, {6, i}} {
			if !taken.get(at[0], at[1]) {
				draw(at[0], at[1], i%2 == 0)
			}
		}
	}
	draw(8, size-8, true)
	if version >= 7 {
		info := remainder(version, 12, 0x1f25)
		for i := range 18 {
			x, y, dark := size-11+i%3, i/3, info>>i&1 == 1
			draw(x, y, dark)
			draw(y, x, dark)
		}
	}
	drawFormat(func(x, y int, _ bool) { taken.set(x, y, true) }, size, 0)
	return fixed, taken
}

// square goes over all modules up to far away from a middle.
func square(x, y, far int, visit func(x, y, away int)) {
	for dx := -far; dx <= far; dx++ {
		for dy := -far; dy <= far; dy++ {
			visit(x+dx, y+dy, max(dx, -dx, dy, -dy))
		}
	}
}

// alignments are the places of the small squares, in both directions.
func alignments(version int) []int {
	last := 10 + 4*version
	switch {
	case version == 1:
		return nil
	case version < 7:
		return []int{6, last}
	}
	return []int{6, 8 + 2*version, last}
}

// drawFormat draws the fifteen bits that name level and mask, twice.
func drawFormat(set func(x, y int, dark bool), size, bits int) {
	for i := range 15 {
		dark := bits>>(14-i)&1 == 1
		switch { // around the upper left square
		case i < 6:
			set(i, 8, dark)
		case i == 6:
			set(7, 8, dark)
		case i == 7:
			set(8, 8, dark)
		case i == 8:
			set(8, 7, dark)
		default:
			set(8, 14-i, dark)
		}
		if i < 7 {
			set(8, size-1-i, dark)
		} else {
			set(size-15+i, 8, dark)
		}
	}
}

// formatOf is the format of level M with a mask.
func formatOf(mask int) int { return remainder(mask, 10, 0x537) ^ 0x5412 }

// remainder puts the check bits of a cyclic code behind a value.
func remainder(value, check, generator int) int {
	rest := value << check
	for high := bits.Len(uint(rest)); high > check; high = bits.Len(uint(rest)) {
		rest ^= generator << (high - check - 1)
	}
	return value<<check | rest
}

// placed writes the bits of the words in columns two modules wide, up and down, from the
// right.
func placed(words []byte, taken *grid) *grid {
	g := &grid{size: taken.size}
	n := 0
	up := true
	for right := g.size - 1; right > 0; right -= 2 {
		if right == 6 {
			right-- // the timing pattern
		}
		for i := range g.size {
			y := i
			if up {
				y = g.size - 1 - i
			}
			for _, x := range [2]int{right, right - 1} {
				if taken.get(x, y) {
					continue
				}
				if n < 8*len(words) && words[n/8]>>(7-n%8)&1 == 1 {
					g.set(x, y, true)
				}
				n++
			}
		}
		up = !up
	}
	return g
}

// masks tell which modules a mask turns over.
var masks = [8]func(x, y int) bool{
	func(x, y int) bool { return (x+y)%2 == 0 },
	func(_, y int) bool { return y%2 == 0 },
	func(x, _ int) bool { return x%3 == 0 },
	func(x, y int) bool { return (x+y)%3 == 0 },
	func(x, y int) bool { return (y/2+x/3)%2 == 0 },
	func(x, y int) bool { return x*y%2+x*y%3 == 0 },
	func(x, y int) bool { return (x*y%2+x*y%3)%2 == 0 },
	func(x, y int) bool { return ((x+y)%2+x*y%3)%2 == 0 },
}

// maskRows are the masks row by row: each repeats itself after twelve.
var maskRows = func() (out [8][12]uint64) {
	for m, turns := range masks {
		for y := range out[m] {
			for x := range 64 {
				if turns(x, y) {
					out[m][y] |= 1 << x
				}
			}
		}
	}
	return out
}()

func maskRow(mask, y, size int) uint64 { return maskRows[mask][y%12] & (1<<size - 1) }

// penalty says how hard a code is to read: runs, squares of one colour, what looks like a
// corner, and how far from half of it is dark.
func (g *grid) penalty() int {
	across := g.turned()
	sum := g.runs() + across.runs() + g.squares() + g.falseCorners() + across.falseCorners()
	dark := 0
	for _, row := range g.rows[:g.size] {
		dark += bits.OnesCount64(row)
	}
	share := float64(dark) * 100 / float64(g.size*g.size) / 5
	return sum + int(min(math.Abs(math.Floor(share)-10), math.Abs(math.Ceil(share)-10))*10)
}

// turned is the code with rows for columns.
func (g *grid) turned() *grid {
	out := &grid{size: g.size}
	for y := range g.size {
		for row := g.rows[y]; row != 0; row &= row - 1 {
			out.rows[bits.TrailingZeros64(row)] |= 1 << y
		}
	}
	return out
}

// runs: five modules of one colour in a row weigh three, each further one one more.
func (g *grid) runs() (sum int) {
	all := uint64(1)<<g.size - 1
	for _, row := range g.rows[:g.size] {
		for _, r := range [2]uint64{row, ^row & all} {
			fives := r & (r >> 1) & (r >> 2) & (r >> 3) & (r >> 4)
			sum += bits.OnesCount64(fives) + 2*bits.OnesCount64(fives&^(fives<<1))
		}
	}
	return sum
}

// squares: four modules of one colour weigh three.
func (g *grid) squares() (sum int) {
	all := uint64(1)<<(g.size-1) - 1
	for y := range g.size - 1 {
		a, b := g.rows[y], g.rows[y+1]
		both, any := a&b, a|b
		sum += 3 * bits.OnesCount64((both&(both>>1)|^(any|any>>1))&all)
	}
	return sum
}

// falseCorners: what a line across a corner looks like, with four light modules on one
// side, weighs forty.
func (g *grid) falseCorners() (sum int) {
	const corner, length = 0b1011101, 11 // the same from both sides
	all := uint64(1)<<(g.size-length+1) - 1
	for _, row := range g.rows[:g.size] {
		before, after := all, all // the four light modules come first, or last
		for i := range length {
			shifted := row >> i
			if corner<<4>>i&1 == 1 {
				before &= shifted
			} else {
				before &^= shifted
			}
			if corner>>i&1 == 1 {
				after &= shifted
			} else {
				after &^= shifted
			}
		}
		sum += 40 * bits.OnesCount64(before|after)
	}
	return sum
}
