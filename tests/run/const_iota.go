// iota: skipping, repeating expressions, several per line, methods on enumerations.
package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string {
	return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d]
}

type ByteSize float64

const (
	_           = iota
	KB ByteSize = 1 << (10 * iota)
	MB
	GB
	TB
)

const (
	A, B = iota, iota * 10
	C, D
	E, F
)

const (
	x0 = "s"
	x1
	x2 = iota
	x3
	x4 = -iota
	x5
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const single = iota

const (
	f0 = iota + 0.5
	f1
	f2
)

type Flags uint8

const (
	FlagA Flags = 1 << iota
	FlagB
	FlagC
)

func (f Flags) Has(g Flags) bool { return f&g != 0 }

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Thursday, int(Thursday))
	fmt.Println(KB, MB, GB, TB)
	fmt.Println(A, B, C, D, E, F)
	fmt.Println(x0, x1, x2, x3, x4, x5)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(single, f0, f1, f2)
	fl := FlagA | FlagC
	fmt.Println(fl, fl.Has(FlagB), fl.Has(FlagC))
	fmt.Printf("%v %d %T %s\n", Monday, Monday, Monday, []Weekday{0, 1, 2})
}
