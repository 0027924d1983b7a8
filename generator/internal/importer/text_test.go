package importer

import "testing"

func TestDaysStandApartFromTheWordBefore(t *testing.T) {
	for text, want := range map[string]string{
		"Nghị quyết số 107/2025/NQ-HĐND ngày10/12/2025 của HĐND": "Nghị quyết số 107/2025/NQ-HĐND ngày 10/12/2025 của HĐND",
		"ngày 10/12/2025":        "ngày 10/12/2025",
		"mẫu TK01/12/2025/TT":    "mẫu TK01/12/2025/TT",
		"Quyết định 12/10/2025":  "Quyết định 12/10/2025",
		"ban hànhngày 1/12/2025": "ban hànhngày 1/12/2025",
	} {
		if got := cleaned(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
