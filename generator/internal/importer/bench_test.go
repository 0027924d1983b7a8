package importer_test

import (
	"os"
	"testing"

	"niemyet/generator/internal/national"
)

// BenchmarkImport reads the export named by NIEMYET_BENCH, or the national one.
func BenchmarkImport(b *testing.B) {
	data := national.Read(b, national.Procedures)
	if name := os.Getenv("NIEMYET_BENCH"); name != "" {
		var err error
		if data, err = os.ReadFile(name); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		importAll(b, data)
	}
}
