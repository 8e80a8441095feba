package main

import "fmt"
import "math"
import "os"
import "strings"

func main() {
	var b strings.Builder
	b.buf = nil // error: b\.buf undefined \(cannot refer to unexported field buf\)
	_ = strings.builder{} // error: undefined: strings\.builder \(but have Builder\)
	_ = fmt.Stringr // error: undefined: fmt\.Stringr
	var _ fmt.stringer // error: undefined: fmt\.stringer \(but have Stringer\)
	_ = os.args // error: undefined: os\.args \(but have Args\)
	_ = math.pi // error: undefined: math\.pi \(but have Pi\)
	b.writestring("x") // error: b\.writestring undefined \(type strings\.Builder has no field or method writestring\)
	b.Writestring("x") // error: b\.Writestring undefined \(type strings\.Builder has no field or method Writestring, but does have method WriteString\)
}
