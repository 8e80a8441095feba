package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	hp "net/http/pprof"
	"os"
	"reflect"
	"runtime/pprof"
	"runtime/trace"
	"strings"
)

func main() {
	pprof.NewProfile("mine").Add(1, 0)
	s := httptest.NewServer(nil)
	defer s.Close()
	for _, path := range []string{"", "heap", "heap?gc=1", "heap?debug=1", "goroutine?debug=2", "mine", "mine?debug=1", "nothing", "<x>", "mine?seconds=1", "heap?seconds=x", "heap?seconds=0",
		"heap?seconds=1&debug=1", "cmdline", "symbol", "symbol?0x0+12x", "goroutine?seconds=1", "threadcreate", "mutex", "block", "allocs"} {
		r, err := http.Get(s.URL + "/debug/pprof/" + path)
		if err != nil {
			fmt.Println(path, err)
			continue
		}
		b, _ := io.ReadAll(r.Body)
		h := r.Header
		fmt.Printf("%s %d %q %q %q %q %v\n", path, r.StatusCode, h["Content-Type"], h["Content-Disposition"], h["X-Content-Type-Options"], h["X-Go-Pprof"], len(b) > 0)
		if r.StatusCode != 200 || strings.HasPrefix(path, "symbol") {
			fmt.Printf("%s", b)
		}
		if path == "cmdline" {
			fmt.Println(string(b) == strings.Join(os.Args, "\x00"))
		}
		for _, has := range []string{"Types of profiles available:", "heap?debug=1", "goroutine?debug=2", "main.main()", "mine profile: total 1"} {
			if bytes.Contains(b, []byte(has)) {
				fmt.Println(has)
			}
		}
	}
	r, err := http.Post(s.URL+"/debug/pprof/symbol", "", strings.NewReader("1+2"))
	fmt.Println(r.Status, err)
	pc := fmt.Sprintf("%#x", reflect.ValueOf(main).Pointer())
	w := httptest.NewRecorder()
	hp.Symbol(w, httptest.NewRequest("POST", "/", strings.NewReader("0+"+pc)))
	fmt.Println(strings.ReplaceAll(w.Body.String(), pc, "PC"))
	w = httptest.NewRecorder()
	hp.Handler("heap").ServeHTTP(w, httptest.NewRequest("GET", "/?debug=1", nil))
	fmt.Println(w.Code, strings.HasPrefix(w.Body.String(), "heap profile: "))
	w = httptest.NewRecorder()
	hp.Profile(w, httptest.NewRequest("GET", "/?seconds=1", nil))
	fmt.Println(w.Code, w.Header(), w.Body.Len() > 0)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	w = httptest.NewRecorder()
	hp.Index(w, httptest.NewRequest("GET", "/debug/pprof/heap?seconds=9", nil).WithContext(ctx))
	fmt.Printf("%d %q\n", w.Code, w.Body)

	// what programs say for a trace, when there is none
	fmt.Println(trace.IsEnabled())
	ctx, task := trace.NewTask(context.Background(), "task")
	defer task.End()
	trace.Log(ctx, "a", "b")
	trace.Logf(ctx, "a", "%d", 1)
	defer trace.StartRegion(ctx, "region").End()
	trace.WithRegion(ctx, "region", func() { fmt.Println("in it") })
	trace.Stop()
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{MaxBytes: 1})
	fmt.Println(fr.Enabled())
	fmt.Println(fr.WriteTo(io.Discard))
	fr.Stop()
}
