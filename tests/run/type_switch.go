// Type switches: all forms, nil case, several types in a case, interfaces, shadowing, no default, order.
package main

import "fmt"

type S struct{ a int }
type M int

func (M) Foo()  {}
func (*S) Bar() {}

type Foer interface{ Foo() }
type Barer interface{ Bar() }

func kind(v interface{}) string {
	switch x := v.(type) {
	case nil:
		return fmt.Sprintf("nil %v", x)
	case int:
		return fmt.Sprint("int ", x+1)
	case int8, int16:
		return fmt.Sprintf("small %v", x)
	case string:
		return "string " + x[:1]
	case []int:
		return fmt.Sprint("slice ", len(x))
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case func(int) int:
		return fmt.Sprint("func ", x(3))
	case *int:
		return fmt.Sprint("ptr ", *x)
	case error:
		return "error " + x.Error()
	case Foer:
		x.Foo()
		return fmt.Sprintf("foer %T", x)
	case Barer, fmt.Stringer:
		return fmt.Sprintf("barer or stringer %T", x)
	case struct{ a, b int }:
		return fmt.Sprint("anon ", x.a+x.b)
	case [2]int:
		return fmt.Sprint("array ", x[1])
	case interface{ Baz() }:
		return "baz"
	case bool, float64:
		return fmt.Sprint("bool or float ", x)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func noDefault(v interface{}) (r int) {
	switch v.(type) {
	case int:
		r = 1
	case string, nil:
		r = 2
	}
	return
}

func main() {
	n := 7
	for _, v := range []interface{}{nil, 1, int8(2), int16(3), int32(4), "str", []int{1, 2}, map[string]int{"a": 5}, func(i int) int { return i * i }, &n, fmt.Errorf("e"), M(1), S{1}, &S{1}, struct{ a, b int }{1, 2}, [2]int{1, 2}, true, 1.5, 2i, []string{}, struct{}{}} {
		fmt.Println(kind(v))
	}
	fmt.Println(noDefault(1), noDefault("x"), noDefault(nil), noDefault(1.5))
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	}
	switch v, w := interface{}("x"), 5; y := v.(type) {
	case string:
		fmt.Println(y, w)
	}
	var f Foer = M(2)
	switch f := f.(type) {
	case M:
		f++
		fmt.Println(f)
	}
	switch x := interface{}(3).(type) {
	case int:
		for i := 0; ; i++ {
			if i == x {
				break
			}
		}
		if x == 3 {
			break
		}
		fmt.Println("not reached")
	}
	switch interface{}(n).(type) {
	default:
		fmt.Println("default first")
	case string:
	}
	switch i := interface{}(n).(type) {
	case interface{}:
		fmt.Printf("%T\n", i)
	}
}
