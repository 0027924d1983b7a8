package site

// SubjectPage is a page of the site that no record makes and that people look for by its
// subject: it stands in the index of the search and in the list for other searches.
type SubjectPage struct {
	Address string
	Words   string // key of its name in the table of words
	Seek    string // key of the words it is found by, parted by semicolons
	Lead    string // key of the line under a result
	has     func(*Site) bool
}

var subjectPages = []SubjectPage{
	{HeardAddress, "heard.title", "heard.seek", "heard.lead", (*Site).Hears},
	{BlanksAddress, "blanks.title", "blanks.seek", "blanks.lead", (*Site).HasBlanks},
	{DueDaysAddress, "due.title", "due.seek", "due.lead", (*Site).CountsDays},
	{ChangesAddress, "footer.changes", "changes.seek", "changes.lead", nil},
	{OpenDataAddress, "data.title", "data.seek", "data.lead", nil},
}

// SubjectPages are those that this site has.
func (s *Site) SubjectPages() (out []SubjectPage) {
	for _, x := range subjectPages {
		if x.has == nil || x.has(s) {
			out = append(out, x)
		}
	}
	return out
}
