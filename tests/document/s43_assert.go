// 4.3: an assertion that does not hold panics with the same text, whatever checks the compiler makes of itself.
package main

func risky() {
	var x interface{} = struct{}{}
	_ = x.(int)
}

func main() { risky() }
