// Uses of standard packages that lock something: test_locks.c ends each U function by a limit after n steps, for many n,
// and calls it again without one. The functions below those leave locks of the program's own behind.
package main

import (
	"bytes"
	"container/list"
	"context"
	"crypto/elliptic"
	"database/sql"
	"database/sql/driver"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"expvar"
	"fmt"
	"go/parser"
	"go/token"
	html "html/template"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"io"
	"log"
	"log/slog"
	"math/big"
	"math/rand"
	"mime"
	"net/http"
	"net/http/httptest"
	_ "net/http/pprof"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
	"unique"
)

type record struct {
	A int
	B string
	C []float64
	D map[string]int
}

var (
	one  = record{1, "x", []float64{1, 2}, map[string]int{"a": 1}}
	m    sync.Map
	pool = sync.Pool{New: func() any { return new(int) }}
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func UGob() {
	var b bytes.Buffer
	var y record
	check(gob.NewEncoder(&b).Encode(one))
	check(gob.NewDecoder(&b).Decode(&y))
}

func UJSON() {
	var y record
	b, err := json.Marshal(one)
	check(err)
	check(json.Unmarshal(b, &y))
}

func UXML() {
	type elem struct{ A int }
	var y elem
	b, err := xml.Marshal(elem{1})
	check(err)
	check(xml.Unmarshal(b, &y))
}

func UTemplate() {
	check(template.Must(template.New("x").Parse("{{.A}} {{len .B}}")).Execute(io.Discard, one))
	check(html.Must(html.New("x").Parse("<a href={{.A}}>{{len .B}}")).Execute(io.Discard, one))
}

func URegexp() { regexp.MustCompile(`(a|b)*c`).FindAllString("aababcabc", -1) }

func UTime() {
	t, err := time.Parse(time.RFC1123, "Mon, 02 Jan 2006 15:04:05 UTC")
	check(err)
	_ = t.Local().String()
}

func UMap() {
	m.Store(1, 2)
	m.Load(1)
	m.LoadOrStore(2, 3)
	m.Range(func(k, v any) bool { return true })
	m.Delete(1)
	pool.Put(pool.Get())
	unique.Make("a")
}

func ULog() {
	log.New(io.Discard, "", log.LstdFlags|log.Lshortfile).Println("x")
	log.SetOutput(io.Discard)
	log.Print(1)
	slog.New(slog.NewTextHandler(io.Discard, nil)).Info("x", "a", 1)
	slog.Info("x")
}

func UMime() {
	if mime.TypeByExtension(".html") == "" {
		panic("html")
	}
	_, _, err := mime.ParseMediaType("text/html; charset=utf-8")
	check(err)
}

func UNumbers() {
	x := big.NewInt(3)
	x.Exp(x, big.NewInt(1000), nil)
	_ = x.String()
	rand.Int()
	elliptic.P256().ScalarBaseMult([]byte{3})
}

func UReflect() {
	reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(1)}})
	reflect.FuncOf(nil, nil, false)
	reflect.MapOf(reflect.TypeOf(1), reflect.TypeOf(""))
}

func UParse() {
	fs := token.NewFileSet()
	_, err := parser.ParseFile(fs, "x.go", "package x; func f() { x := 1; _ = x }", 0)
	check(err)
	fs.Position(3)
}

func UExpvar() {
	if expvar.Get("memstats") == nil || expvar.Get("cmdline") == nil {
		panic("not published")
	}
}

func UHTTP() {
	w := httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(w, httptest.NewRequest("GET", "/debug/pprof/cmdline", nil))
	if w.Code != 200 {
		panic(w.Code)
	}
}

func UImage() {
	_, _, err := image.Decode(strings.NewReader("no image"))
	if !errors.Is(err, image.ErrFormat) {
		panic(err)
	}
}

func UContext() {
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "a", 1))
	defer context.AfterFunc(ctx, func() {})()
	cancel(io.EOF)
	<-ctx.Done()
}

type drv struct{}

func (drv) Open(string) (driver.Conn, error) { return nil, io.EOF }

var registered atomic.Bool

func USQL() {
	if registered.CompareAndSwap(false, true) {
		sql.Register("none", drv{})
	}
	db, err := sql.Open("none", "")
	if err == nil {
		db.Ping()
		db.Close()
	}
	list.New().PushBack(1)
	fmt.Fprintln(io.Discard, sql.Drivers())
}

// ---- locks of the program's own ----

var (
	mu   sync.Mutex
	rw   sync.RWMutex
	wg   sync.WaitGroup
	cond = sync.NewCond(&mu)
	once sync.Once
	did  int
)

// Hold ends by a limit with everything taken, and others waiting.
func Hold() {
	wg.Add(3)
	mu.Lock()
	rw.RLock()
	for range 3 {
		go func() { mu.Lock(); wg.Done() }()
		go func() { rw.Lock(); wg.Done() }()
	}
	for {
	}
}

// Write is Hold with rw locked by a writer.
func Write() {
	rw.Lock()
	for range 3 {
		go rw.RLock()
		go rw.Lock()
	}
	for {
	}
}

// Await ends with many waiting for a signal.
func Await() {
	for range 3 {
		go func() {
			mu.Lock()
			cond.Wait()
		}()
	}
	for {
	}
}

func Once() { once.Do(func() { did++; for { } }) }

// Take is Hold without waiters and returns with mu locked, rw locked by a reader, and a task begun.
func Take() {
	mu.Lock()
	rw.RLock()
	wg.Add(1)
}

func Give() {
	mu.Unlock()
	rw.RUnlock()
	wg.Done()
	wg.Wait()
}

func Loop() { for { } }

// Contend has goroutines contend for everything: it returns only if all is as new.
func Contend() {
	n := 0
	for range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			time.Sleep(time.Microsecond)
			n++
			mu.Unlock()
			rw.RLock()
			time.Sleep(time.Microsecond)
			rw.RUnlock()
			rw.Lock()
			n++
			rw.Unlock()
		}()
	}
	wg.Wait()
	if n != 40 {
		panic(n)
	}
	if !mu.TryLock() {
		panic("locked")
	}
	go func() {
		mu.Lock()
		n = 0
		cond.Signal()
		mu.Unlock()
	}()
	for n != 0 {
		cond.Wait()
	}
	mu.Unlock()
	if !rw.TryLock() {
		panic("locked")
	}
	rw.Unlock()
	did = 0
	once.Do(func() { did++ })
	if did != 1 {
		panic("not done")
	}
	once = sync.Once{}
}

func main() {}
