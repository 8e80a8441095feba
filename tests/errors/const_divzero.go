package main

const z = 0

func main() {
	x := 1
	_ = 1 / 0 // error: invalid operation: division by zero
	_ = 1 % z // error: invalid operation: division by zero
	_ = x / 0 // error: invalid operation: division by zero
	_ = x % 0 // error: invalid operation: division by zero
	_ = 1.0 / 0.0 // error: invalid operation: division by zero
	_ = 1.5 / z // error: invalid operation: division by zero
	f := 2.0
	_ = f / 0
	x /= 0 // error: invalid operation: division by zero
	x %= z // error: invalid operation: division by zero
	_ = 1i / 0 // error: invalid operation: division by zero
	var u uint8
	_ = u / (1 - 1) // error: invalid operation: division by zero
}
