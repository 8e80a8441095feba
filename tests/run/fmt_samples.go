// A sample of what fmt prints, one line for each.
package main

import "fmt"

type P struct {
	X int
	S string
}
type St int

func (s St) String() string { return fmt.Sprintf("St%d", int(s)) }

type EE struct{ s string }

func (e EE) Error() string { return "EE " + e.s }

type N struct {
	p *int
	s []int
	m map[string]int
	i interface{}
	e error
	t St
}

func main() {
	out := func(label string, v ...interface{}) { fmt.Print(label, "\t", fmt.Sprint(v...), "\n") }
	var nm map[string]int
	var ns []int
	var np *int
	var ni interface{}
	var ne error
	out("nil map %v", fmt.Sprintf("%v", nm))
	out("nil map %#v", fmt.Sprintf("%#v", nm))
	out("nil slice %v", fmt.Sprintf("%v", ns))
	out("nil slice %#v", fmt.Sprintf("%#v", ns))
	out("empty slice %#v", fmt.Sprintf("%#v", []int{}))
	out("nil ptr", np)
	out("nil iface", ni)
	out("nil error", ne)
	out("map string sorted", map[string]int{"b": 2, "a": 1, "C": 3})
	out("map int sorted", map[int]string{10: "x", -1: "y", 2: "z"})
	out("map array keys", map[[2]int]int{{2, 1}: 1, {1, 9}: 2, {1, 2}: 3})
	out("map struct keys", map[P]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	out("map #v", fmt.Sprintf("%#v", map[string]int{"b": 2, "a": 1}))
	out("struct %v", P{1, "s"})
	out("struct %+v", fmt.Sprintf("%+v", P{1, "s"}))
	out("struct %#v", fmt.Sprintf("%#v", P{1, "s"}))
	out("ptr struct", &P{1, "s"})
	out("nested", N{nil, []int{1}, map[string]int{"k": 1}, 5, nil, 3})
	out("stringer", St(3), St(4))
	out("stringers slice", []St{1, 2})
	out("error", EE{"q"})
	out("[]byte %v", []byte("hi"))
	fmt.Printf("%s %x %q\n", []byte("hi"), []byte("hi"), []byte("hi"))
	fmt.Printf("%q\n", []string{"a", "b c"})
	out("floats", 1.0, 0.1, 1e21, 1e20, 1e-5, 100000.0, 3e6, float32(0.1))
	fmt.Println("a", 1, 2, "b", "c", 3.5)
	fmt.Print("a", 1, 2, "b", "c", 3, 4, true, false, "\n")
	fmt.Println(fmt.Sprintf("%d", "x"), fmt.Sprintf("%d %d", 1), fmt.Sprintf("%d", 1, 2), fmt.Sprintf("%z", 1), fmt.Sprintf("%!"))
	fmt.Printf("%T %T %T %T %T\n", 1, "s", []int{}, map[string][]byte{}, P{})
	fmt.Printf("%5d|%-5d|%05d|%x|%X|%o|%b|%c|%U\n", 42, 42, 42, 255, 255, 8, 5, 65, 65)
	fmt.Printf("%8.3f|%-8.2f|%e|%g\n", 3.14159, 2.5, 1234567.8, 1e-7)
	fmt.Printf("%t %v %p\n", true, false, nil)
	fmt.Printf("%s %s\n", 5, nil)
	fmt.Printf("%3v|%6.2f%%\n", []int{1, 22, 333}, 12.345)
	fmt.Println(1-2i, 'a', "\u65e5", "日本")
	fmt.Printf("% x|%#x\n", "abc", "abc")
}
