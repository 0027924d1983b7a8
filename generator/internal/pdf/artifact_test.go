package pdf

import (
	"testing"
)

// TestArtifactsMarked: what stands outside of the marks of the structure is an artifact, and nothing within them is.
func TestArtifactsMarked(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"a running foot", "q\nBT\n/F4 14 Tf\n<0035> Tj\nET\nQ\n", "q\n/Artifact BMC\nBT\n/F4 14 Tf\n<0035> Tj\nET\nEMC\nQ\n"},
		{"a rule", "0 955 623 1 re\nf\n", "/Artifact BMC\n0 955 623 1 re\nf\nEMC\n"},
		{"a foot of two texts", "BT\nET\nBT\nET\n", "/Artifact BMC\nBT\nET\nBT\nET\nEMC\n"},
		{"a clip draws nothing", "0 0 9 9 re\nW* n\n", "0 0 9 9 re\nW* n\n"},
		{"text of an element", "/P <</MCID 7 >>BDC\n1 8 6 4 re\nS\nBT\n<0012> Tj\nET\nEMC\n", "/P <</MCID 7 >>BDC\n1 8 6 4 re\nS\nBT\n<0012> Tj\nET\nEMC\n"},
		{"between two elements", "/P <</MCID 7 >>BDC\nEMC\n1 8 6 4 re\nf\n/P <</MCID 8 >>BDC\nEMC\n", "/P <</MCID 7 >>BDC\nEMC\n/Artifact BMC\n1 8 6 4 re\nf\nEMC\n/P <</MCID 8 >>BDC\nEMC\n"},
		{"marks that do not close", "/P <</MCID 7 >>BDC\nBT\nET\n", "/P <</MCID 7 >>BDC\nBT\nET\n"},
		{"a mark within a text", "BT\n/P <</MCID 7 >>BDC\nEMC\nET\n", "BT\n/P <</MCID 7 >>BDC\nEMC\nET\n"},
	} {
		if got := string(artifactsMarked([]byte(c.content))); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if twice := string(artifactsMarked([]byte(c.want))); twice != c.want {
			t.Errorf("%s: marked twice: %q", c.name, twice)
		}
	}
}
