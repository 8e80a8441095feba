package main

import "fmt"

func main() {
	x := 1 << 600 // error: constant shift overflow
	_ = x
	_ = 1 << 511 // error: cannot use 1 << 511 \(untyped int constant 6703903964971298549787012499102923063739682910296196688861780721860882015036773488400937149083451713845015929093243025426876941405973284973216824503042048\) as int value in assignment to _ identifier \(overflows\)
	const a = 1 << 512 // error: constant shift overflow
	const b = 1 << 511
	const c = b * b // error: constant multiplication overflow
	var d float64 = 1e400 // error: cannot use 1e400 \(untyped float constant 1e\+400\) as float64 value in variable declaration \(overflows\)
	_ = d
	const e = 1e100000
	_ = 99999999999999999999 // error: cannot use 99999999999999999999 \(untyped int constant\) as int value in assignment to _ identifier \(overflows\)
	_ = int64(9223372036854775808) // error: constant 9223372036854775808 overflows int64
	_ = -9223372036854775809 + 0 // error: cannot use -9223372036854775809 \+ 0 \(untyped int constant -9223372036854775809\) as int value in assignment to _ identifier \(overflows\)
	fmt.Println(1 << 63, 1 << 64) // error: cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in argument to fmt\.Println \(overflows\) // error: cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in argument to fmt\.Println \(overflows\)
	var f uint64 = 1<<64 - 1 + 1 // error: cannot use 1 << 64 - 1 \+ 1 \(untyped int constant 18446744073709551616\) as uint64 value in variable declaration \(overflows\)
	_ = f
}
