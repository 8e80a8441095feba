// fmt prints maps in key order, nested, with every kind of key.
package main

import "fmt"

type S struct {
	A int
	B string
}
type E int

func (e E) String() string { return fmt.Sprintf("E%d", int(e)) }

func main() {
	fmt.Println(map[string]int{"z": 1, "a": 2, "m": 3, "": 0})
	fmt.Println(map[int]string{10: "x", -1: "y", 2: "z"})
	fmt.Println(map[uint8]bool{200: true, 3: false})
	fmt.Println(map[float64]int{2.5: 1, -1: 2, 0: 3})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[S]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	fmt.Println(map[[2]int]string{{2, 1}: "a", {1, 9}: "b"})
	fmt.Println(map[E]E{3: 1, 1: 3})
	fmt.Println(map[complex128]int{2 + 1i: 1, 1 + 5i: 2})
	fmt.Println(map[string]map[string]int{"b": {"y": 1, "x": 2}, "a": nil})
	fmt.Println(map[interface{}]int{3: 1, 1: 2, 2: 3})
	m := map[string]interface{}{"b": []int{1}, "a": map[int]bool{1: true}, "c": nil}
	fmt.Printf("%v\n%+v\n%#v\n", m, m, m)
	fmt.Printf("%d %x %q\n", map[string]int{"a": 10}, map[string]int{"a": 255}, map[string]string{"k": "v"})
	fmt.Printf("%#v\n", map[S]*int{{1, "a"}: nil})
	fmt.Printf("%T %v\n", map[string][]S{}, map[string][]S{"s": {{1, "a"}}})
	fmt.Printf("%6d|%-4v|\n", map[int]int{1: 2}, map[int]int{1: 2})
	var n map[string]int
	fmt.Printf("%v %#v %d\n", n, n, len(n))
}
