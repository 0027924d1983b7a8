package main

import (
	"os"
	"testing"

	"github.com/BurntSushi/toml"
)

// TestStarterHasEveryDraftedEvent: the importer proposes life events that the site has; a
// new site has all that it knows of, each with a picture of its own.
func TestStarterHasEveryDraftedEvent(t *testing.T) {
	type event struct {
		ID, Icon   string
		LifeEvents []string `toml:"life_events"`
	}
	var rules struct{ Drafts []event }
	var begun struct {
		LifeEvents []event `toml:"life_events"`
	}
	for file, into := range map[string]any{"internal/importer/tables/drafts.toml": &rules, "starter/config.toml": &begun} {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := toml.Unmarshal(raw, into); err != nil {
			t.Fatal(err)
		}
	}
	icons, pictures := map[string]string{}, map[string]bool{}
	for _, e := range begun.LifeEvents {
		if e.Icon == "" || pictures[e.Icon] {
			t.Errorf("%s has no picture of its own", e.ID)
		}
		icons[e.ID], pictures[e.Icon] = e.Icon, true
	}
	asked := 0
	for _, rule := range rules.Drafts {
		for _, id := range rule.LifeEvents {
			asked++
			if icons[id] == "" {
				t.Errorf("the importer proposes %q, which no new site has", id)
			}
		}
	}
	if asked < 30 {
		t.Errorf("only %d proposals were looked at", asked)
	}
}
