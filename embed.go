// Package niemyet only embeds the layouts and static files, so that one binary
// works in a folder that holds nothing but content/ and config.toml.
package niemyet

import "embed"

// Files holds layouts/ and static/ as they were when the binary was built.
//
//go:embed layouts static
var Files embed.FS
