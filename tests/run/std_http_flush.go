// http.ResponseController looks at each writer for all ways to flush before it unwraps it.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
)

type wrap struct {
	http.ResponseWriter
	n int
}

func (w *wrap) Unwrap() http.ResponseWriter { w.n++; return w.ResponseWriter }

type plain struct{ wrap }

func (p *plain) Flush() { fmt.Println("plain") }

type withError struct{ wrap }

func (e *withError) FlushError() error { return errors.New("withError") }

type both struct{ wrap }

func (b *both) Flush()            { fmt.Println("both's Flush") }
func (b *both) FlushError() error { return errors.New("both") }

type bare struct{}

func (bare) Header() http.Header         { return http.Header{} }
func (bare) Write(p []byte) (int, error) { return len(p), nil }
func (bare) WriteHeader(int)             {}

func main() {
	rec := httptest.NewRecorder()
	outer := &wrap{ResponseWriter: rec}
	fmt.Println(http.NewResponseController(outer).Flush(), outer.n, rec.Flushed)
	e := &withError{wrap{ResponseWriter: rec}}
	p := &plain{wrap{ResponseWriter: e}}
	fmt.Println(http.NewResponseController(p).Flush(), p.n)
	fmt.Println(http.NewResponseController(&wrap{ResponseWriter: e}).Flush())
	fmt.Println(http.NewResponseController(&both{wrap{ResponseWriter: p}}).Flush())
	err := http.NewResponseController(&wrap{ResponseWriter: bare{}}).Flush()
	fmt.Println(err, errors.Is(err, http.ErrNotSupported))
}
