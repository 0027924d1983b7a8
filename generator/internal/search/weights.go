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
	{"typed", asTyped}, {"prefix", asPrefix}, {"mistake", asMistake}, {"farther", asFarther},
	{"marked", markedWell}, {"among", plainAmong},
	{"tone", sameTone}, {"letters", sameLetters}, {"otherMarks", otherMarks},
	{"inField", inField}, {"inNear", inNear}, {"inFar", inFar}, {"otherName", otherName},

	// How much a word weighs.
	{"top", topWeight}, {"choice", choiceWeight}, {"initials", initialsWeight}, {"beside", besideWeight}, {"meant", meantWorth},

	// How a word is read.
	{"words", mostWords}, {"prefixes", mostPrefixes}, {"mistakes", mostMistakes},
	{"leastMistaken", leastMistaken}, {"leastFreer", leastFreer}, {"leastFarther", leastFarther},
	{"syllable", longestSyllable}, {"leastInitials", leastInitials}, {"span", initialSpan}, {"deepest", deepestInitial},
	{"piece", longestPiece}, {"cuts", mostCuts}, {"dearest", dearestCut}, {"margin", cutMargin},
	{"pieceCost", pieceCost}, {"letterCost", letterCost}, {"keysCost", keysCost},

	// What a way to understand a query is worth, and how many are tried.
	{"rows", mostRows}, {"meanings", mostMeaning}, {"asAsked", asAsked}, {"asOther", asOther}, {"bySynonym", bySynonym}, {"byMeaning", byMeaning},
	{"enough", enough}, {"leastParted", leastParted}, {"parted", mostParted}, {"widestGap", widestGap}, {"turnedGap", turnedGap}, {"leastTold", leastTold}, {"guess", guess}, {"sure", sure}, {"scattered", scattered}, {"deepRows", deepRows}, {"deepPairs", deepPairs},

	// Numbers.
	{"oldest", oldest}, {"ofAge", ofAge}, {"notOfAge", notOfAge},
	{"digits", leastDigits}, {"numbers", mostNumbers}, {"number", byNumber}, {"digit", digitWorth},

	// The parts of a score.
	{"cover", coverWorth}, {"link", linkWorth}, {"fill", fillWorth}, {"exact", exactWorth}, {"allExact", allExact},
	{"popular", popWorth}, {"start", startWorth}, {"alias", aliasWorth}, {"scored", mostScored}, {"kept", kept},
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
		out = append(out, fmt.Sprintf("kind%d=%d", len(record.Kinds), screenBonus))
	}
	return strings.Join(out, " ")
}
