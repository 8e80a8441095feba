package main

// Constants are told by what they are: with their type, where that is not the one that they have by themselves.

type MyI int
type MyS string
type MyB bool
type Fl float32

const c = 3
const d MyI = 4
const fx = 2.75

func sink(...any) {}

func main() {
	sink(1)
	sink(-1)
	sink(c)
	sink(d)
	sink(c + 4)
	sink('a')
	sink(rune('b'))
	sink(int32(98))
	sink(byte('c'))
	sink(uint8(3))
	sink(1.5)
	sink(float32(1.5))
	sink(float64(3))
	sink(fx * 2)
	sink(Fl(2))
	sink(1e100)
	sink(1.0 / 3)
	sink(2i)
	sink(1 + 2i)
	sink(complex64(1 + 2i))
	sink(true)
	sink(MyB(true))
	sink("a" + "b")
	sink(MyS("x"))
	sink(string("y"))
	sink(1 == 1)
	sink(len([3]int{}))
	sink(uintptr(7))
	sink(int8(-5))
	sink(1 << 40)
	sink("a long string that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on\n\"x")
	sink(1e20)
	sink(1234567.0)
	sink(0.00001)
	sink('\n')
	sink('世')
	sink(-1.5)
	sink(-0.0)
	sink(100.0)
}

func more(u uint8, i MyI, x int64, f float32, s string, a []int) {
	sink(u+3, u<<2, i*d, x-c, f/2, f*fx, s+"t", s == "u", a[c], a[1:c], x > 1<<40, -c-x, rune(x)+'q', i == 5)
}

func held(n int) {
	i, s, f := 1000, "text", 2.5
	var u uint16 = 600
	m := MyI(-700)
	r := '世'
	t := MyS("x")
	g := float32(0.1)
	b := n > 3
	k := 5
	k++
	long := "a string that is longer than what is told of one, so that it ends with three dots"
	sink(i, s, f, u, m, r, t, g, b, k, long, n)
	passed(i)
	passed(2000)
	passed(n)
	x := 9
	p := &x
	sink(x, *p)
}

func passed(n int) { sink(n) }
