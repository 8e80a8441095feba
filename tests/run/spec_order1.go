package main

import "fmt"

func t(s string, v int) int { fmt.Print(s, " "); return v }

type S struct{ a, b int }

func get(s string, p *S) *S { fmt.Print(s, " "); return p }

func two() (int, int) { fmt.Print("two "); return 1, 2 }

func main() {
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[t("i", 0)], a[t("j", 1)] = t("x", 5), t("y", 6)
	fmt.Println(a)
	m := map[int]int{t("k1", 1): t("v1", 2), t("k2", 3): t("v2", 4)}
	fmt.Println(len(m))
	s := S{b: t("b", 1), a: t("a", 2)}
	fmt.Println(s)
	x := 1
	y := x + func() int { x = 10; return x }() + x
	fmt.Println(y)
	arr := [3]int{t("0", 0), 2: t("2", 2), 1: t("1", 1)}
	fmt.Println(arr)
	p := &S{1, 2}
	get("p1", p).a, get("p2", p).b = two()
	fmt.Println(*p)
	var mm map[string]int
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		mm[fmt.Sprint(t("key", 1))] = t("val", 2)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		var np *S
		np.a = t("never?", 3)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		a[t("idx", 7)] = t("rhs", 3)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover(), a) }()
		a[0], a[t("idx", 7)] = 77, t("rhs", 3)
	}()
	var f func(int)
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		f(t("arg", 1))
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		defer f(t("darg", 1))
		fmt.Print("body ")
	}()
	b := []int{1, 2, 3}
	j := 0
	j, b[j], b[2] = 2, b[1], b[0]
	fmt.Println(j, b)
	b[0], b[0] = 1, 2
	fmt.Println(b)
	z := []int{5}
	z[0], z = 3, []int{8}
	fmt.Println(z)
	fmt.Println(t("a", 1) < t("b", 2) && t("c", 1) > t("d", 2) || t("e", 1) == 1)
	c := make(chan int, 1)
	select {
	case c <- t("send", 4):
		fmt.Println(<-c)
	}
	k := 1
	k, k = 2, 3
	fmt.Println(k)
	var e any = k
	v, ok := e.(string)
	fmt.Printf("%q %v\n", v, ok)
}
