package importer

// columnNames are titles that offices give columns of any list, folded. The rows of the
// kinds have those of their own; where both have one, the kind's counts.
var columnNames = map[string]string{"stt": "#", "tt": "#", "so tt": "#", "so thu tu": "#", "tieu de": "name"}
