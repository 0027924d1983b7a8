// Package vi knows how Vietnamese text is stored, compared, counted and
// printed: NFC, folding for search, alphabetical order, dates, working days,
// money, time limits, telephone numbers.
//
// It works on strings alone and imports nothing of the project. Text given to
// the parsers and finders is expected to have been through [Clean] (NFC, no
// invisible characters). Errors are typed values in short English for
// developers; the caller turns them into Vietnamese for the reader.
//
// Rules of print follow Nghị định 30/2020/NĐ-CP, Phụ lục I and II.
package vi
