// -lang=go1.12
package main

const (
	a = 0b101
	b = 0o17
	c = 1_000
	d = 0x1p4
)

func main() {
	x := 1
	_ = 1 << x
}
