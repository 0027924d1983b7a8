package origin

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"aead.dev/minisign"
)

// What may be wrong with a key or a signature.
var (
	ErrKey      = errors.New("not a minisign key")
	ErrPassword = errors.New("the password does not open the secret key")
)

// Secret is a key that signs.
type Secret struct{ key minisign.PrivateKey }

// Public is a key that checks.
type Public struct{ key minisign.PublicKey }

// NewKey makes a pair.
func NewKey() (Secret, error) {
	_, key, err := minisign.GenerateKey(nil)
	return Secret{key}, err
}

// Public is the other half of a key.
func (s Secret) Public() Public { return Public{s.key.Public().(minisign.PublicKey)} }

// Encode is the text of a key file; with a password it is locked by it.
func (s Secret) Encode(password string) ([]byte, error) {
	text, err := s.key.MarshalText()
	if password != "" {
		text, err = minisign.EncryptKey(password, s.key)
	}
	return append(bytes.TrimSpace(text), '\n'), err
}

// Locked tells whether the text of a key file asks for a password.
func Locked(text []byte) bool { return minisign.IsEncrypted(unixLines(text)) }

// ParseSecret reads the text of a key file.
func ParseSecret(text []byte, password string) (s Secret, err error) {
	text = unixLines(text)
	if Locked(text) {
		if s.key, err = minisign.DecryptKey(password, text); err != nil {
			return s, ErrPassword
		}
		return s, nil
	}
	if err := s.key.UnmarshalText(text); err != nil {
		return s, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return s, nil
}

// Encode is the text of the file that others get.
func (p Public) Encode() []byte {
	text, _ := p.key.MarshalText() // never fails
	return append(bytes.TrimSpace(text), '\n')
}

// String is the key in one line, as it can be read out over the telephone.
func (p Public) String() string { return p.key.String() }

// Equal tells whether two are the same key.
func (p Public) Equal(other Public) bool { return p.key.Equal(other.key) }

// ID is the name of the key.
func (p Public) ID() string { return fmt.Sprintf("%016X", p.key.ID()) }

// ParsePublic reads a key file or the one line in it.
func ParsePublic(text []byte) (p Public, err error) {
	if err := p.key.UnmarshalText(unixLines(text)); err != nil {
		return p, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return p, nil
}

// Sign signs the text of a manifest. What it says of itself is of the site, not of a clock.
func (s Secret) Sign(text []byte, m *Manifest) []byte {
	trusted := "file:" + File + " day:" + m.Day + " name:" + Name(m, text)
	return minisign.SignWithComments(s.key, text, trusted, "niemyet "+s.Public().ID())
}

// Signs tells whether a signature of a text is of this key.
func (p Public) Signs(text, signature []byte) bool {
	return minisign.Verify(p.key, text, unixLines(signature))
}

// unixLines undoes what editors and git do on Windows.
func unixLines(text []byte) []byte {
	return []byte(strings.TrimSpace(strings.ReplaceAll(strings.TrimPrefix(string(text), "\ufeff"), "\r\n", "\n")) + "\n")
}
