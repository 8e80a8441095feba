// string(b) that is compared, looked up, switched on or concatenated needs no copy; what b holds afterwards changes nothing.
package main

import "fmt"

//go:noinline
func saved(b []byte) (bool, bool, int) {
	same := string(b) == "abc"
	less := string(b) < "b"
	n := 0
	b[0] = 'z'
	if same {
		n++
	}
	if !less {
		n += 10
	}
	if string(b) == "abc" {
		n += 100
	}
	return same, less, n
}

//go:noinline
func loop(b []byte) (n int) {
	for i := range 6 {
		if string(b) == "aaa" {
			n++
		}
		switch string(b) {
		case "aaa", "baa":
			n += 10
		case "bba":
			n += 100
		default:
			n += 1000
		}
		if i%2 == 1 && i < 5 {
			b[i/2] = 'b'
		}
	}
	return
}

func twice(b []byte) (n, m int) {
	switch string(b) {
	case "one":
		b[0] = 'x'
		n = 1
		fallthrough
	case "xne":
		n += 2
	}
	switch string(b) {
	case "one":
		m = 1
	case "xne":
		m = 2
	}
	return
}

func change(b []byte, s string) string { b[0] = 'q'; return s }

func main() {
	fmt.Println(saved([]byte("abc")))
	fmt.Println(loop([]byte("aaa")))
	fmt.Println(twice([]byte("one")))
	b, c := []byte("abc"), []byte("abd")
	fmt.Println(string(b) == string(c), string(b) < string(c), string(b) != string(c), string(b[:2]) == string(c[:2]), string(b) == "", string([]byte(nil)) == "")
	fmt.Println(string(b) == change(b, "abc"), string(c) == change(c, "qbd"), string(b), string(c))
	s := "<" + string(b) + ">" + string(c)
	t := string(b) + string(c)
	b[1], c[1] = '1', '2'
	fmt.Println(s, t, "" + string(b))
	u := string(b) + ""
	b[1] = '3'
	fmt.Println(u)
	type text []byte
	type name string
	x := text("xyz")
	fmt.Println(name(x) == "xyz", name(x) > "xyy", any(string(x)) == any("xyz"))
	m := map[string]int{"xyz": 7}
	k := m[string(x)]
	x[0] = 'a'
	fmt.Println(k, m[string(x)])
	done := func() bool { return string(x) == "ayz" }
	x[2] = 'b'
	fmt.Println(done())
	y := []byte("a")
	n := map[string]int{"a": 1, "b": 2, "c": 3}
	delete(n, string(y))
	y[0] = 'b'
	func() {
		defer delete(n, string(y))
		y[0] = 'c'
	}()
	fmt.Println(n)
}
