package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"text/template"
	"unique"
	"weak"
)

// What the standard library keeps for the whole program, used by many
// goroutines at once, while it grows.
var globals [64]int

func main() {
	const g, n = 8, 40
	var wg sync.WaitGroup
	each := func(f func(k, i int)) {
		for k := range g {
			wg.Go(func() {
				for i := range n {
					f(k, i)
				}
			})
		}
		wg.Wait()
	}

	handles := [g][n]unique.Handle[string]{}
	each(func(k, i int) { handles[k][i] = unique.Make(strings.Repeat("x", i+1)) })
	same := true
	for k := range g {
		for i := range n {
			same = same && handles[k][i] == handles[0][i] && len(handles[k][i].Value()) == i+1
		}
	}
	fmt.Println("unique", same)

	weaks := [g][n]weak.Pointer[int]{}
	each(func(k, i int) { weaks[k][i] = weak.Make(&globals[i]) })
	same = true
	for k := range g {
		for i := range n {
			same = same && weaks[k][i] == weaks[0][i] && weaks[k][i].Value() == &globals[i]
		}
	}
	fmt.Println("weak", same)

	each(func(k, i int) {
		name := fmt.Sprintf("SHARED_%d_%d", k, i)
		os.Setenv(name, fmt.Sprint(i))
		if os.Getenv(name) != fmt.Sprint(i) {
			fmt.Println("env?", name)
		}
		if i%2 == 0 {
			os.Unsetenv(name)
		}
		if i%10 == 0 {
			os.Environ()
		}
	})
	left := 0
	for _, kv := range os.Environ() {
		if strings.HasPrefix(kv, "SHARED_") {
			left++
		}
	}
	fmt.Println("environment", left)

	re := regexp.MustCompile(`(\w+)@(\w+)\.com`)
	var m sync.Map
	each(func(k, i int) {
		m.LoadOrStore(i, k)
		s := fmt.Sprintf("a%d@b%d.com", k, i)
		if got := re.FindStringSubmatch(s); len(got) != 3 || got[2] != fmt.Sprint("b", i) {
			fmt.Println("regexp?", got)
		}
	})
	count := 0
	m.Range(func(k, v any) bool { count++; return true })
	fmt.Println("map", count)

	type a struct{ X, Y int }
	type b struct {
		A a
		M map[string]int
		S []string `json:"s,omitempty"`
	}
	t := template.Must(template.New("t").Parse(`{{define "x"}}<{{.}}>{{end}}{{range .S}}{{template "x" .}}{{end}}{{len .M}}{{.A.X}}`))
	each(func(k, i int) {
		if i%8 != 0 {
			return
		}
		v := b{a{k, i}, map[string]int{"q": i}, []string{"u", "v"}}
		text, err := json.Marshal(v)
		var back b
		err2 := json.Unmarshal(text, &back)
		if err != nil || err2 != nil || back.A != v.A || back.M["q"] != i {
			fmt.Println("json?", err, err2, back)
		}
		var out strings.Builder
		if err := t.Execute(&out, v); err != nil || out.String() != fmt.Sprintf("<u><v>1%d", k) {
			fmt.Println("template?", err, out.String())
		}
	})
	handles, weaks = [g][n]unique.Handle[string]{}, [g][n]weak.Pointer[int]{}
	runtime.GC()
	each(func(k, i int) { handles[k][i] = unique.Make(strings.Repeat("y", i%3+1)) })
	fmt.Println("end", handles[0][0] == handles[7][3], handles[1][1] == handles[2][2])
}
