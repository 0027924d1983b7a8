package site

import "niemyet/generator/internal/record"

// Addresses of what machines take. They stay: programs of others ask for them.
const (
	dataFolder        = "data"
	DataRoot          = dataFolder + "/"
	OpenDataAddress   = "du-lieu.html" // the page that says what there is, for people
	CatalogAddress    = DataRoot + "catalog.jsonld"
	OpenSearchAddress = "opensearch.xml"
)

// The files of a kind, by the ends of their names.
const (
	DataJSON   = ".json"
	DataCSV    = ".csv"
	DataSchema = ".schema.json"
	DataLinked = ".jsonld"
)

// DataAddress is a file with all records of a kind.
func DataAddress(k *record.Kind, ending string) string { return DataRoot + k.Folder + ending }

// dataFiles are the files of data that a build makes.
func (s *Site) dataFiles() (out []string) {
	for _, k := range record.Kinds {
		if s.Has(k.Name) {
			out = append(out, DataAddress(k, DataJSON), DataAddress(k, DataCSV), DataAddress(k, DataSchema), DataAddress(k, DataLinked), CatalogAddress)
		}
	}
	if s.Config.BaseURL != "" {
		out = append(out, OpenSearchAddress)
	}
	return out
}
