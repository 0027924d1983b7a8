// Package niemyet only embeds the layouts, the static files and the clerks' guide, so
// that one binary works in a folder that holds nothing but content/ and config.toml.
package niemyet

import "embed"

// Files holds layouts/ and static/ as they were when the binary was built.
//
//go:embed layouts static
var Files embed.FS

// Guide holds docs/, whose pages `niemyet serve` shows beside a problem.
//
//go:embed docs/*.md docs/loi/*.md docs/ban-ghi/*.md
var Guide embed.FS
