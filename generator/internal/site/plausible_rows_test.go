package site

import "testing"

// TestGreatest: beside one of two equal numbers the other is the greatest.
func TestGreatest(t *testing.T) {
	for _, c := range []struct {
		numbers []int
		of      int
		want    int
	}{
		{[]int{412, 438, 43800}, 43800, 438},
		{[]int{43800, 412, 438}, 43800, 438},
		{[]int{43800, 412, 438}, 412, 43800},
		{[]int{7, 7, 3}, 7, 7},
		{[]int{0, 0}, 0, 0},
	} {
		var g greatest
		for _, n := range c.numbers {
			g = g.with(n)
		}
		if got := g.beside(c.of); got != c.want || g.count != len(c.numbers) {
			t.Errorf("%v beside %d: %d of %d, want %d", c.numbers, c.of, got, g.count, c.want)
		}
	}
}
