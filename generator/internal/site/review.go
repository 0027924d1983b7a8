package site

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ReviewConfig is the table [review] of config.toml: how often records are gone
// through again.
type ReviewConfig struct {
	Within int          `key:"within_days" vi:"Nhắc trước bao nhiêu ngày" en:"Days of notice" eg:"30"`
	Rules  []ReviewRule `key:"every" vi:"Bao lâu rà soát một lần" en:"How often"`
}

// ReviewRule is how often records of a kind, of an owner, or both are reviewed.
type ReviewRule struct {
	Kind  record.KindWord `key:"kind" vi:"Loại bản ghi" en:"Kind of record" eg:"thủ tục"`
	Owner string          `key:"owner" vi:"Của nơi chịu trách nhiệm" en:"Of the owner" eg:"Phòng Tư pháp"`
	Days  int             `key:"days" vi:"Chu kỳ rà soát (ngày); 0 là không rà soát" en:"Days between reviews; 0 for none" need:"yes" eg:"180"`
}

// usualWithin is how many days ahead a review looks.
const usualWithin = 30

// Within is how many days ahead a review looks.
func (c *Config) Within() int {
	if c.Review.Within > 0 {
		return c.Review.Within
	}
	return usualWithin
}

// ReviewDays is after how many days a record of a kind and an owner is reviewed again;
// 0 when it need not be. A rule that names both comes before one of the owner alone,
// that before one of the kind alone, that before what the row of the kind says; of equals the first.
func (c *Config) ReviewDays(k *record.Kind, owner string) int {
	best, days := 0, k.Review.Days
	for _, r := range c.Review.Rules {
		if (r.Kind != "" && !r.Kind.Is(k)) || (r.Owner != "" && vi.Fold(r.Owner) != vi.Fold(owner)) {
			continue
		}
		rank := 1
		if r.Kind != "" {
			rank = 2
		}
		if r.Owner != "" {
			rank += 2
		}
		if rank > best {
			best, days = rank, r.Days
		}
	}
	return days
}
