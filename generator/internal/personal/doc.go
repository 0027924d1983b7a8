// Package personal finds what tells one person from another in Vietnamese text: names,
// telephone numbers, e-mail addresses, house numbers, number plates, numbers of papers and
// of accounts, also where they are disguised.
//
// In: a text as somebody wrote it. Out: what was found, of which sort and where, as offsets
// of that text. A [Public] holds what is no secret (the lines, addresses and officials that
// an office publishes itself) and is passed over.
//
// How it reads. A text is read as an eye reads it ([read]): letters without width, markup
// and tags fall away, marks join their letters, letters and figures of other widths and
// alphabets become ours, and each byte remembers where it came from. What is left is cut
// into tokens, letters that were set apart meet again ("N g u y ễ n"), and figures in
// words become figures ("không chín một hai"). Then every row of [sorts] looks for its own.
//
// What is found on purpose with a wide net: a name after a word that calls a person, a
// family name with what follows, whom neighbours send each other to ("gặp Lan ở chợ", "Út Mười",
// "kêu là Tèo Lác", "N.T.Bưởi"), and any long number that is no money, date or code of a
// document. An answer to a citizen needs none of them. What is passed over: names of
// streets, schools and units, posts ("ông Chủ tịch"), one letter ("bà H.", "ông A"), hotlines
// that cost nothing (1800, 1900, 113), amounts, dates, codes of procedures.
//
// What never happens: it reads a file, knows a record, changes a text, panics on one.
package personal
