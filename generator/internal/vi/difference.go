package vi

// Step is one step from a list to another: a member stays, goes or comes.
type Step int8

// The steps.
const (
	Stays Step = iota
	Goes
	Comes
)

// SameEnds counts what two lists share at their beginnings and, of the rest, at their ends.
func SameEnds[T comparable](a, b []T) (head, tail int) {
	most := min(len(a), len(b))
	for head < most && a[head] == b[head] {
		head++
	}
	for tail < most-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	return head, tail
}

// Difference is the way from one list to another on which the most stays; what goes goes
// before what comes. Where the middles of the lists have more than most pairs of members,
// all of the one goes and all of the other comes.
func Difference[T comparable](from, to []T, most int) (steps []Step) {
	head, tail := SameEnds(from, to)
	add := func(step Step, times int) {
		for range times {
			steps = append(steps, step)
		}
	}
	add(Stays, head)
	if a, b := from[head:len(from)-tail], to[head:len(to)-tail]; len(a)*len(b) > most {
		add(Goes, len(a))
		add(Comes, len(b))
	} else {
		steps = append(steps, middle(a, b)...)
	}
	add(Stays, tail)
	return steps
}

// middle is the difference by the longest common sequence.
func middle[T comparable](a, b []T) (steps []Step) {
	width := len(b) + 1
	best := make([]int32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				best[i*width+j] = best[(i+1)*width+j+1] + 1
			} else {
				best[i*width+j] = max(best[(i+1)*width+j], best[i*width+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			steps = append(steps, Stays)
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && best[(i+1)*width+j] >= best[i*width+j+1]:
			steps = append(steps, Goes)
			i++
		default:
			steps = append(steps, Comes)
			j++
		}
	}
	return steps
}
