package view

import (
	"strconv"
	"testing"
)

// TestDirectoryGroups: each part has an id of its own, the tenth too.
func TestDirectoryGroups(t *testing.T) {
	var groups []DirectoryGroup
	for i := range 12 {
		groups = inDirectoryGroup(groups, strconv.Itoa(i), DirectoryPlace{})
		groups = inDirectoryGroup(groups, strconv.Itoa(i), DirectoryPlace{})
	}
	if len(groups) != 12 || groups[0].ID != "nhom-1" || groups[11].ID != "nhom-12" || len(groups[9].Places) != 2 {
		t.Errorf("%+v", groups)
	}
}
