package record

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// Difference is a place where a record knowingly says something else than its source:
// another level, another office, a decision that only illustrates. The page tells it, and
// a comparison with the source (niemyet check --against) asks no further.
type Difference struct {
	Key    string `key:"key" vi:"Mục" en:"Key" need:"yes" eg:"level" is:"same"`
	Source string `key:"source" vi:"Nguồn ghi" en:"What the source says" need:"yes" is:"long" eg:"Cấp xã"`
	Reason string `key:"reason" vi:"Vì sao khác" en:"Why it differs" need:"yes" is:"long" eg:"Thị xã này vẽ theo mô hình ba cấp của năm 2024"`
}

// Conflict is a place where the source says two things that cannot both be so, or a number
// that nobody can read: the record chooses neither without telling.
type Conflict struct {
	Key  string `key:"key" vi:"Mục" en:"Key" need:"yes" eg:"ways" is:"same"`
	Text string `key:"text" vi:"Nguồn ghi thế nào" en:"What the source says" need:"yes" is:"long" eg:"Ô thời hạn ghi 25 ngày làm việc, phần ghi chú ghi 25 ngày"`
}

// checkDiffers asks that each difference and contradiction names a key of the kind.
func checkDiffers(c *checker) {
	for i, d := range c.base.Differs {
		c.checkKey("differs."+strconv.Itoa(i)+".key", d.Key)
	}
	for i, d := range c.base.Conflicts {
		c.checkKey("source_conflicts."+strconv.Itoa(i)+".key", d.Key)
	}
}

// checkKey asks that a value names a key of the record's kind.
func (c *checker) checkKey(path, key string) {
	if key == "" {
		return // told by the binder
	}
	if _, there := c.base.Kind.Field(key); there {
		return
	}
	var keys []string
	for _, f := range FieldsOf(c.base.Kind) {
		keys = append(keys, f.Key)
	}
	c.noKey(path, key, keys)
}

// noKey tells of a value that names none of the keys it may name.
func (c *checker) noKey(path, key string, keys []string) {
	c.fault("E208", path, "value", key, "allowed", strings.Join(keys, ", "), "near", "", "near_en", "", "nearest", vi.Nearest(key, keys))
}

// Differing is the difference that the record tells for a key; ok is false when it tells none.
func (b *Base) Differing(key string) (d Difference, ok bool) {
	for _, d := range b.Differs {
		if d.Key == key {
			return d, true
		}
	}
	return Difference{}, false
}

// Contradicted tells whether the record says that its source contradicts itself about a key.
func (b *Base) Contradicted(key string) bool {
	for _, d := range b.Conflicts {
		if d.Key == key {
			return true
		}
	}
	return false
}
