package search

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/record"
)

// weights are the numbers by which a query is understood and its answers ranked, each
// where it is declared and said why. They travel in the directory, so that search.js
// has them from here and from nowhere else; a test holds the script to these names.
var weights = []struct {
	name  string
	value int
}{
	// How well a word does.
	{"typed", asTyped}, {"prefix", asPrefix}, {"typo", asMistake}, {"far", asFarther},
	{"marked", markedWell}, {"among", plainAmong},
	{"tone", sameTone}, {"letters", sameLetters}, {"marks", otherMarks},
	{"inField", inField}, {"inNear", inNear}, {"inFar", inFar}, {"otherName", otherName},

	// How much a word weighs.
	{"top", topWeight}, {"choice", choiceWeight}, {"initials", initialsWeight}, {"beside", besideWeight}, {"meant", meantWorth},

	// How a word is read.
	{"words", mostWords}, {"begun", mostPrefixes}, {"typos", mostMistakes},
	{"mistaken", leastMistaken}, {"freer", leastFreer}, {"afar", leastFarther},
	{"long", longestSyllable}, {"short", leastInitials}, {"span", initialSpan}, {"deepest", deepestInitial},
	{"piece", longestPiece}, {"cuts", mostCuts}, {"dearest", dearestCut}, {"margin", cutMargin},
	{"cost", pieceCost}, {"single", letterCost}, {"keys", keysCost},

	// What a way to understand a query is worth, and how many are tried.
	{"rows", mostRows}, {"spots", mostMeaning}, {"asked", asAsked}, {"other", asOther}, {"synonym", bySynonym}, {"light", byMeaning}, {"tale", asTold}, {"deed", deedWorth},
	{"enough", enough}, {"halves", leastParted}, {"parted", mostParted}, {"gap", widestGap}, {"turn", turnedGap}, {"told", leastTold}, {"guess", guess}, {"sure", sure}, {"apart", scattered}, {"deepRows", deepRows}, {"pairs", deepPairs},

	// Numbers.
	{"oldest", oldest}, {"ofAge", ofAge}, {"unfit", notOfAge},
	{"digits", leastDigits}, {"numbers", mostNumbers}, {"number", byNumber}, {"digit", digitWorth},

	// The parts of a score.
	{"cover", coverWorth}, {"story", toldWorth}, {"least", leastStory}, {"fade", fadeWorth}, {"link", linkWorth}, {"fill", fillWorth}, {"exact", exactWorth}, {"all", allExact},
	{"pop", popWorth}, {"start", startWorth}, {"alias", aliasWorth}, {"scored", mostScored}, {"kept", kept},
	{"nearGap", nearGap}, {"nearby", nearWorth}, {"laterOn", laterOn}, {"places", placeCount},
}

// weightLine is the line of the directory that holds the weights, and after them what
// each kind is worth, in the order of kinds.
func weightLine(screens bool) string {
	var out []string
	for _, w := range weights {
		out = append(out, fmt.Sprintf("%s=%d", w.name, w.value))
	}
	for i, k := range kindOrder() {
		out = append(out, fmt.Sprintf("kind%d=%d", i, k.Search.Bonus))
	}
	if screens {
		out = append(out, fmt.Sprintf("kind%d=%d", len(record.Kinds), screenBonus), fmt.Sprintf("kind%d=0", kindPlace(ElsewhereKind)))
	}
	return strings.Join(out, " ")
}
