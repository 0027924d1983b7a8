package grid

// Limits of what is read: an office's list has some thousand rows; a file beyond these
// is broken or hostile.
const (
	maxFile     = 64 << 20  // bytes on the disk
	maxUnpacked = 256 << 20 // bytes of all parts of a packed file
	maxRows     = 200_000   // of a sheet
	maxColumns  = 500
	maxDeep     = 256 // elements inside each other
)
