package editor

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// endless is a body that goes on as long as anybody reads it.
type endless struct{ read int64 }

func (e *endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'x'
	}
	e.read += int64(len(b))
	return len(b), nil
}

func (e *endless) post(at string) *http.Request {
	r := httptest.NewRequest("POST", at, io.Reader(e))
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r
}

// TestBodiesAreBounded: a page of another site can send what it likes to this machine, as often
// as it likes: nothing of it is read. Of an own form no more is read than one can be.
func TestBodiesAreBounded(t *testing.T) {
	d := newDesk(t)
	for _, x := range []struct {
		from      string
		code      int
		mostBytes int64
	}{{"cross-site", http.StatusForbidden, 0}, {"same-origin", http.StatusBadRequest, most + 1<<20}} {
		body := &endless{}
		r := body.post("/soan/van-ban/luat")
		r.Header.Set("Sec-Fetch-Site", x.from)
		w := httptest.NewRecorder()
		d.handler.ServeHTTP(w, r)
		if w.Code != x.code || body.read > x.mostBytes {
			t.Errorf("%s: %d after %d bytes", x.from, w.Code, body.read)
		}
	}
}

// TestFieldsAreBounded: a form of a million small fields takes a hundred times its bytes.
func TestFieldsAreBounded(t *testing.T) {
	d := newDesk(t)
	r := httptest.NewRequest("POST", "/soan/van-ban/luat", strings.NewReader(strings.Repeat("a=&", 1_000_000)+"token="+token))
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	if w.Code != http.StatusBadRequest {
		t.Error(w.Code)
	}
}

// TestLargeFormsTakeTurns fills all turns: one more waits until whoever sent it has gone, a small
// form waits for nobody.
func TestLargeFormsTakeTurns(t *testing.T) {
	all := make(turns, 1)
	leave, err := all.enter((&endless{}).post("/soan/"))
	if err != nil {
		t.Fatal(err)
	}
	var gone *http.Request // what came with it ends with this test
	t.Run("sent", func(t *testing.T) { gone = (&endless{}).post("/soan/").WithContext(t.Context()) })
	if _, err := all.enter(gone); err == nil {
		t.Error("one too many was let in")
	}
	if _, err := all.enter(httptest.NewRequest("POST", "/soan/", strings.NewReader("token=x"))); err != nil {
		t.Error(err)
	}
	leave()
	if _, err := all.enter((&endless{}).post("/soan/")); err != nil {
		t.Error(err)
	}
}
