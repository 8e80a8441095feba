// String and byte verbs.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type S string
type B []byte

func main() {
	vals := []interface{}{"", "hi", "héllo\n", "a\x00\xff", "`x`", S("named"), []byte("by"), B("B"), [3]byte{65, 66, 67}, 'c', nil, true, 3}
	for _, f := range []string{"%s", "%q", "%v", "%+v", "%#v", "%x", "%X", "% x", "%#x", "% #x", "%10s|", "%-10s|", "%.2s|", "%10.3s|", "%+q", "%#q", "%010s", "%5q", "%T", "%.1x", "%d"} {
		fmt.Print(f, ": ")
		for _, v := range vals {
			fmt.Print(strings.ReplaceAll(fmt.Sprintf(f, v), "%!", "!"), " ; ")
		}
		fmt.Println()
	}
	fmt.Printf("%s %q %v\n", []string{"a", "b c"}, []string{"a", "b c"}, []string{"a", "b c"})
	fmt.Printf("%x %s %q\n", []string{"ab", "c"}, [][]byte{[]byte("x")}, [][]byte{[]byte("y")})
	fmt.Printf("%5t|%-7t|%q|%+q|%#U\n", true, false, '☺', '☺', '☺')
	fmt.Printf("%s|%10v|%-10v|\n", errors.New("err"), errors.New("err"), errors.New("err"))
	fmt.Printf("%08.3f|%+.3e|%6s|%-6s|%06d\n", 3.14159, 12345.678, "ab", "ab", -42)
	fmt.Printf("%3c|%-3c|%03c|%q\n", 'x', 'y', 'z', 0x110000)
	fmt.Printf("%t %t\n", "x", 1)
	fmt.Println(fmt.Sprint("a", "b", 1, 2, "c", 3.0, nil, nil), fmt.Sprint(), fmt.Sprint(1, 2), fmt.Sprint("a", 1, "b"), fmt.Sprintln("x", 1) == "x 1\n")
	fmt.Printf("%v %s\n", struct{ a, b interface{} }{"x", nil}, struct{ e error }{errors.New("in")})
	fmt.Printf("%[1]q %[1]s %[1]v %[1]T %[2]d\n", "arg", 5)
}
