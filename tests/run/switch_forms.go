// switch: with and without tag, init, fallthrough, several values, default anywhere, no match, types of tags, big tables.
package main

import "fmt"

type Color int

const (
	Red Color = iota
	Green
	Blue
)

func kind(n int) string {
	switch {
	case n < 0:
		return "neg"
	case n == 0:
		return "zero"
	case n < 10, n == 100:
		return "small or 100"
	}
	return "big"
}
func fall(n int) (s string) {
	switch n {
	case 0:
		s += "0"
		fallthrough
	case 1:
		s += "1"
		fallthrough
	case 2:
		s += "2"
	case 3:
		s += "3"
		fallthrough
	default:
		s += "d"
	case 4:
		s += "4"
	}
	return
}
func word(s string) int {
	switch s {
	case "":
		return 0
	case "apple", "pear":
		return 1
	case "banana":
		return 2
	case "kiwi", "kaki", "karambola":
		return 3
	default:
		return -1
	}
}
func dense(n int) int {
	switch n {
	case 1:
		return 10
	case 2:
		return 20
	case 3:
		return 30
	case 4:
		return 40
	case 5:
		return 50
	case 6:
		return 60
	case 7:
		return 70
	case 8, 9, 10:
		return 80
	case -5:
		return -50
	case 1 << 40:
		return 1
	}
	return 0
}

func main() {
	for _, n := range []int{-5, 0, 5, 100, 50} {
		fmt.Print(kind(n), " ")
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		fmt.Print(fall(i), " ")
	}
	fmt.Println()
	for _, s := range []string{"", "apple", "pear", "banana", "kaki", "karambola", "kiw", "zzz"} {
		fmt.Print(word(s), " ")
	}
	fmt.Println()
	for i := -6; i < 12; i++ {
		fmt.Print(dense(i), " ")
	}
	fmt.Println(dense(1<<40), dense(-1<<63))
	switch x := 5; x * 2 {
	case 10:
		fmt.Println("ten", x)
	}
	switch c := Green; c {
	case Red:
		fmt.Println("red")
	case Green, Blue:
		fmt.Println("not red")
	}
	switch {
	default:
		fmt.Println("default")
	case false:
	}
	switch f := 1.5; f {
	case 1.5:
		fmt.Println("float")
	}
	switch i := interface{}("a"); i {
	case 1:
		fmt.Println("int")
	case "a":
		fmt.Println("string in interface")
	}
	switch true {
	case 1 > 2:
		fmt.Println("no")
	case "a" < "b":
		fmt.Println("yes")
	}
	switch x := []int{1}; {
	case len(x) == 1:
		fmt.Println("one")
	}
	switch {
	}
	switch 3 {
	}
	switch p := [2]int{1, 2}; p {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch x := 'b'; {
	case 'a' <= x && x <= 'z':
		switch {
		case x == 'b':
			fmt.Println("inner")
			break
		}
		fmt.Println("after inner")
	}
	var e error
	switch e {
	case nil:
		fmt.Println("nil")
	}
	v := 2
	switch v {
	case v:
		v++
		fallthrough
	case 99:
		fmt.Println("v", v)
	}
	for i := 0; i < 3; i++ {
		switch i {
		case 1:
			continue
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	var u8 uint8 = 255
	switch u8 + 1 {
	case 0:
		fmt.Println("wrapped")
	}
}
