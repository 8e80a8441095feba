// expvar: variables, maps, the page.
package main

import (
	"expvar"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

func main() {
	i := expvar.NewInt("int")
	f := expvar.NewFloat("float")
	s := expvar.NewString("str")
	m := expvar.NewMap("map")
	fmt.Println(i, f, s, m)
	var wg sync.WaitGroup
	for k := range 10 {
		wg.Go(func() {
			i.Add(int64(k))
			f.Add(0.5)
			m.Add("n", 1)
			m.AddFloat("x", 1.5)
			m.Add(fmt.Sprint("k", k%3), 2)
		})
	}
	wg.Wait()
	s.Set("a \"q\" <é>\n")
	fmt.Println(i.Value(), f.Value(), s.Value(), i, f, s, m)
	m.Set("nil", nil)
	m.Set("f", expvar.Func(func() any { return []any{1, "x", nil, map[string]int{"a": 1}} }))
	m.Set("sub", new(expvar.Map).Init())
	m.Delete("k1")
	m.Delete("none")
	m.Add("f", 3)
	m.AddFloat("n", 3)
	fmt.Println(m, m.Get("n"), m.Get("none") == nil, m.Get("sub"))
	m.Do(func(kv expvar.KeyValue) { fmt.Print(kv.Key, " ") })
	fmt.Println()
	fmt.Println(expvar.Get("int"), expvar.Get("nope") == nil, expvar.Get("cmdline") != nil)
	expvar.Do(func(kv expvar.KeyValue) { fmt.Print(kv.Key, " ") })
	fmt.Println()
	i.Set(-5)
	f.Set(1e100)
	w := httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(w, httptest.NewRequest("GET", "/debug/vars", nil))
	fmt.Println(w.Code, w.Header())
	for _, l := range strings.Split(w.Body.String(), "\n") {
		if !strings.HasPrefix(l, `"cmdline"`) && !strings.HasPrefix(l, `"memstats"`) {
			fmt.Println(l)
		}
	}
	fmt.Println(strings.Contains(w.Body.String(), `"memstats": {"Alloc":`))
	m.Init()
	fmt.Println(m)
	defer func() { fmt.Println(recover()) }()
	expvar.Publish("int", i)
}
