package vi

import (
	"fmt"
	"regexp"
	"strings"
)

// PhoneKind is the sort of a telephone number.
type PhoneKind string

// The kinds of a [Phone].
const (
	Landline PhoneKind = "landline"
	Mobile   PhoneKind = "mobile"
	Short    PhoneKind = "short"     // 113, 1022: dialled as it is
	TollFree PhoneKind = "toll-free" // 1800 …
	Paid     PhoneKind = "paid"      // 1900 …
)

// Phone is a number that can be dialled inside Vietnam.
type Phone struct {
	Digits string // as dialled at home: "02613543210", "113", "18001096"
	Kind   PhoneKind
}

// Number plans of Vietnam since 2018. Landlines: 0, area code, 7 digits (8 for
// Hà Nội 24 and Thành phố Hồ Chí Minh 28); 69 is the network of police and army.
var (
	mobilePattern   = regexp.MustCompile(`^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$`)
	landlinePattern = regexp.MustCompile(`^0(69\d{7}|2[48]\d{8}|2(0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7})$`)
	shortPattern    = regexp.MustCompile(`^(11[1-9]|10\d\d)$`)
	servicePattern  = regexp.MustCompile(`^1[89]00\d{4}(\d{2})?$`)
)

// PhoneReason says why a text is not a telephone number.
type PhoneReason string

// The reasons of a [PhoneError].
const (
	PhoneEmpty         PhoneReason = "empty"
	PhoneCharacter     PhoneReason = "characters other than digits and separators"
	PhoneDeadArea      PhoneReason = "area code dead since 2017"
	PhoneOldMobile     PhoneReason = "mobile number of 11 digits, dead since 2018"
	PhoneTwo           PhoneReason = "two numbers in one"
	PhoneWrongLength   PhoneReason = "wrong number of digits"
	PhoneUnknownPrefix PhoneReason = "no such prefix in Vietnam"
)

// PhoneError reports a text that [ParsePhone] refuses.
type PhoneError struct {
	Text    string
	Reason  PhoneReason
	Suggest string // the same subscriber under today's prefix, printed; "" if unknown
}

func (e *PhoneError) Error() string {
	if e.Suggest == "" {
		return fmt.Sprintf("phone %q: %s", e.Text, e.Reason)
	}
	return fmt.Sprintf("phone %q: %s, now %s", e.Text, e.Reason, e.Suggest)
}

// ParsePhone reads one number written with spaces, dots, dashes or parentheses,
// with 0, +84 or 0084 before it. Errors are *[PhoneError].
func ParsePhone(s string) (Phone, error) {
	digits, ok := dialled(strings.TrimSpace(s))
	switch {
	case !ok:
		if len(FindPhones(s)) > 1 {
			return Phone{}, &PhoneError{Text: s, Reason: PhoneTwo}
		}
		return Phone{}, &PhoneError{Text: s, Reason: PhoneCharacter}
	case digits == "":
		return Phone{}, &PhoneError{Text: s, Reason: PhoneEmpty}
	}
	if p, ok := classify(digits); ok {
		return p, nil
	}
	if holdsTwo(digits) {
		return Phone{}, &PhoneError{Text: s, Reason: PhoneTwo}
	}
	reason, suggest := diagnose(digits)
	return Phone{}, &PhoneError{s, reason, suggest}
}

// holdsTwo tells digits that are two numbers, one after the other.
func holdsTwo(digits string) bool {
	for i := 8; i < len(digits)-7; i++ {
		_, first := classify(digits[:i])
		_, second := classify(digits[i:])
		if first && second {
			return true
		}
	}
	return false
}

// classify finds the kind of a number given as digits.
func classify(digits string) (Phone, bool) {
	switch {
	case mobilePattern.MatchString(digits):
		return Phone{digits, Mobile}, true
	case landlinePattern.MatchString(digits):
		return Phone{digits, Landline}, true
	case shortPattern.MatchString(digits):
		return Phone{digits, Short}, true
	case !servicePattern.MatchString(digits):
		return Phone{}, false
	case digits[1] == '8':
		return Phone{digits, TollFree}, true
	}
	return Phone{digits, Paid}, true
}

// dialled strips the separators of a number and turns the country code into 0.
func dialled(s string) (string, bool) {
	b := make([]byte, 0, 16)
	plus := false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b = append(b, byte(r))
		case r == '+' && len(b) == 0 && !plus:
			plus = true
		case !strings.ContainsRune(phoneSeparators, r):
			return "", false
		}
	}
	digits := string(b)
	country, abroad := strings.CutPrefix(digits, "0084")
	if plus {
		country, abroad = strings.CutPrefix(digits, "84")
	}
	switch {
	case abroad: // also "+84 (0)261 …"
		digits = "0" + strings.TrimPrefix(country, "0")
	case plus:
		return "", false // another country
	}
	return digits, true
}

const phoneSeparators = " .-–()\u00a0\t"

// diagnose says what is wrong with digits that classify refused, and suggests
// what the number is today if its prefix was replaced.
func diagnose(digits string) (reason PhoneReason, suggest string) {
	renewed := func(prefix, rest string) string {
		if p, ok := classify(prefix + rest); ok {
			return p.String()
		}
		return ""
	}
	if len(digits) < 4 {
		return PhoneWrongLength, ""
	}
	if now, ok := oldMobile[digits[:4]]; ok && len(digits) == 11 {
		return PhoneOldMobile, renewed(now, digits[4:])
	}
	// A prefix in use goes first: 0261 is Đắk Nông, not the old 026 of Cao Bằng.
	if prefixInUse(digits) {
		return PhoneWrongLength, ""
	}
	for n := 4; n >= 2; n-- {
		if now, ok := oldArea[digits[:n]]; ok {
			return PhoneDeadArea, renewed(now, digits[n:])
		}
	}
	return PhoneUnknownPrefix, ""
}

// prefixInUse tells whether digits begin as some number of today does, so that
// only their number can be wrong. It takes at least four digits.
func prefixInUse(digits string) bool {
	p := digits[:4]
	switch p[:3] {
	case "024", "028", "069":
		return true
	}
	return landlinePattern.MatchString(p+"0000000") || mobilePattern.MatchString(p+"000000") ||
		p == "1800" || p == "1900" || p[:2] == "11" || p[:2] == "10"
}

// String groups the digits for reading: "0261 354 3210", "024 3825 1234",
// "0912 345 678", "1800 1096", "113".
func (p Phone) String() string {
	d := p.Digits
	switch {
	case p.Kind == Landline && len(d) == 11 && (d[2] == '4' || d[2] == '8'):
		return d[:3] + " " + d[3:7] + " " + d[7:]
	case p.Kind == Landline && len(d) == 10:
		return d[:3] + " " + d[3:6] + " " + d[6:]
	case p.Kind == Landline && len(d) == 11, p.Kind == Mobile && len(d) == 10:
		return d[:4] + " " + d[4:7] + " " + d[7:]
	case (p.Kind == TollFree || p.Kind == Paid) && len(d) == 10:
		return d[:4] + " " + d[4:7] + " " + d[7:]
	case (p.Kind == TollFree || p.Kind == Paid) && len(d) == 8:
		return d[:4] + " " + d[4:]
	}
	return d
}

// URI returns the link that dials the number (RFC 3966): "tel:+842613543210",
// and without the country code where it cannot be dialled from abroad:
// "tel:113", "tel:18001096".
func (p Phone) URI() string {
	if home, ok := strings.CutPrefix(p.Digits, "0"); ok {
		return "tel:+84" + home
	}
	return "tel:" + p.Digits
}

// Cost tells the caller what the call costs where the number itself decides it:
// "miễn phí" for 1800 and for the emergency numbers 111–115, "có tính phí" for
// 1900; otherwise "".
func (p Phone) Cost() string {
	switch {
	case p.Free():
		return "miễn phí"
	case p.Kind == Paid:
		return "có tính phí"
	}
	return ""
}

// Free tells whether the call costs nothing: 1800 and the emergency numbers 111–115.
func (p Phone) Free() bool {
	return p.Kind == TollFree || p.Kind == Short && len(p.Digits) == 3 && p.Digits <= "115"
}
