// Package search makes the index of a site and answers queries from it.
//
// In: a linked site.Site. Out: shards, each a classic script below tim-kiem/, from
// which static/js/search.js answers in a browser, on file:// too, and Engine in Go;
// the two rank alike, score for score, and a test holds them to it. The same site
// gives the same bytes.
//
// # What is found
//
// Documents: the published records of every kind, those in force or about to be:
// procedures, policies, hotlines, offices, pages, radio talks, notices, announcing
// decisions, boards by where they hang, laws by number and name, and any kind to come.
// A document has names: its own, and its aliases (common names, former names,
// short names; the unit's former names lead to its main office). Each name is an
// entry of the index. The words of its field, of its papers and keywords, and of the
// rest of the page count for less, in this order.
//
// # How a query is understood
//
// It is taken apart into words (words): folded, đ as d, the vowel y as i, with the
// spelling kept beside as letters with their shapes and the number of the tone, so
// that hòa and hoà, kỹ and kĩ, NFC and NFD are one. A word is read, in this order, as
//
//   - a word of the vocabulary;
//   - Telex or VNI keystrokes that give one: ddawng, d9a8ng;
//   - words run together, in the three cheapest ways: khaisinh;
//   - the beginning of words, when it is the last: khai s;
//   - the first letters of words that follow each other: dkks;
//   - words one typing mistake away.
//
// Synonyms, folk names and abbreviations (config.toml, and folk.txt for the whole
// country) are put for what was typed wherever it was typed; the query as typed is
// tried too. A short name of something the site does not have (cccd, where no
// procedure is of identity cards) stays that name: it is not read as first letters. If the best answer lacks a word of the query, or has its words scattered,
// known words too are taken as mistyped (from five letters on), the last one as a
// beginning, and then, of fewer than leastTold words, what stands beyond the names is asked. If nothing at all is
// found, words two mistakes away give the near answers. Codes (1.001193, 1001193) and
// telephone numbers, whole or begun, are looked up by their digits.
//
// A question is more than a name. Variants of words ("ko", "heo", "mười bốn tuổi", and
// "vía", which Telex makes of "visa": retyped.go) are first brought to the usual ones (variant.go), in the query and in the table. Words of
// asking ("cần giấy tờ gì", "mất bao lâu"; @hỏi in folk.txt) are left out in ways of their
// own, and give Answer.Part: where on its page the question is answered. The query as typed
// is tried too, so that "lệ phí trước bạ" stays a name. What people say may stand in two
// parts (parted.go), and weighs at most meantWorth of what was said. In one more way the
// words beside what people say weigh little (besideWeight): they tell a story. An age
// (age.go) is held against those in names: what is for people of another age stands below.
//
// What is to be done with a thing (deed.go: had anew, ended, changed, gone on with, paid)
// is looked for beside the words: names hold the signs of their deeds, and "giấy phép bị
// ướt" asks for one.
//
// Answer.Near tells that even the best hit is a guess: little of the query is in it, or
// that in pieces. A question of leastTold words, and a shorter one of which a word is in no
// name, is looked for in bags too (bag.go): all that people say of one document, word by
// word. They hold the words of the sayings, what people tell at the desk (told.txt), and the
// everyday words for the official ones of the name (alike.txt). A question of leastStory words is
// held against each document found, however it was found (toldWorth): a saying that is a piece of
// the story does not win over what answers more of it. A saying put into the words of the office
// fills a name whole, though nobody said that name; so in a story the looks of a name (link, fill)
// count less, the less of the story its document answers (fadeWorth). Both are known before the
// ways to understand it are scored.
//
// # How answers are ranked
//
// Words weigh by their rarity in names, and less when told of many documents (toldShare);
// words of asking (làm, xin, ở đâu) hardly. A score is made of whole numbers only, so that
// every machine counts alike:
//
//	cover  how much of the query, by weight, the name holds, and how well: the very
//	       spelling, a word typed without marks, other marks, a beginning, a mistake;
//	       less when only another name of the document, its field or its papers have it
//	link   how much of it stands together and in order
//	fill   how much of the name the query fills: the plain procedure stands above its
//	       rarer variants, whose names are longer
//	exact  how much is spelled alike; a name that is spelled all alike stands above
//	       every one that is not; not so where a story was put into the words of the office
//	use    half octaves of uses a year, then the kind of document, then a name that
//	       begins with the query
//
// Engine.Search tells in Hit.Why how a score came about (niemyet search --explain).
//
// # The shards
//
// The directory holds the weights of the ranking (weights.go) for search.js, which has
// none of its own. A query loads the directory (m), then only the shards its words stand in, then the
// summaries (s) of the answers it shows. Terms (t) are cut by the alphabet, so that
// beginnings of words lie together, and so what people say (y): for each word its places in bags and the
// sayings that begin with it, since a whole question asks for both; numbers (n) and initials (i) by their order, pairs of words beyond the names (d) by a hash. Numbers
// are written five bits a letter (code.go), places as steps. Documents are in order
// of kind and field, so that a field is a range and neighbours share a summary shard.
//
// What never happens: the clock is not read, nothing is written, no query leaves the
// machine it was typed on.
package search
