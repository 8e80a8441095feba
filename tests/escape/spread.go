// The variables that Go makes for several values of one expression have numbers, which -m tells.
package spread

import (
	"fmt"
	"io"
	"strconv"
)

var g any

func two() (int, string) { return 1, "a" }

//go:noinline
func three(a int, b string) (x, y any) { return a, b }

//go:noinline
func mk() func() int { return nil }

func sw(v any) {
	switch x := v.(type) {
	case int:
		fmt.Println(three(two()))
	case string:
		fmt.Println(strconv.Atoi(x))
	}
}

func all() {
	fmt.Println(strconv.Atoi("7"))
	for i := 0; i < 2; i++ {
		a, err := strconv.Atoi("8")
		fmt.Println(a, err)
	}
	f := func(r io.Reader) (int, error) {
		n, err := r.Read(nil)
		return n, err
	}
	fmt.Println(f(nil))
	for k, v := range map[string]int{} {
		fmt.Println(k, v)
	}
	const c = 1
	var u, w = two()
	_, z := two()
	fmt.Println(u, w, z)
	g = mk()()
	if n, ok := g.(int); ok {
		fmt.Println(n, ok)
	}
	fmt.Println(three(1, "b"))
	fmt.Println(three(two()))
	v, _ := map[string]int{}["a"]
	g = v
	fmt.Println(two())
}
