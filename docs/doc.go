// Package docs is the clerks' guide, in Vietnamese. It holds no code but its tests.
package docs
