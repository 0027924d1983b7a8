// Package niemyet only embeds the layouts, the static files and the clerks' guide, so
// that one binary works in a folder that holds nothing but content/ and config.toml.
package niemyet

import "embed"

// Files holds layouts/ and static/ as they were when the binary was built.
//
//go:embed layouts static
var Files embed.FS

// Guide holds docs/, whose pages `niemyet serve` shows, with their pictures and the files
// that they hand out.
//
//go:embed docs/*.md docs/ngay-sua.tsv docs/loi/*.md docs/ban-ghi/*.md docs/hinh/*.jpg examples/kiosk static/cai-dat
var Guide embed.FS
