package main

// What goes through a variable of type uintptr is lost to the analysis; what is converted back in the same expression is not.

import "unsafe"

type pair struct{ a, b int }

func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

func declared(p unsafe.Pointer) unsafe.Pointer {
	var x uintptr = uintptr(p)
	return unsafe.Pointer(x + 8)
}

func sum(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p) + 8
	return unsafe.Pointer(x)
}

func direct(p unsafe.Pointer) unsafe.Pointer { return unsafe.Pointer(uintptr(p) + 8) }

func word(i any) *int { return *(**int)(noescape(unsafe.Pointer(&i))) }

var sink unsafe.Pointer

func main() {
	x, y, z, w := new(pair), new(pair), new(pair), new(pair)
	sink = noescape(unsafe.Pointer(x))
	sink = declared(unsafe.Pointer(y))
	sink = sum(unsafe.Pointer(z))
	sink = direct(unsafe.Pointer(w))
	var i any = w
	println(word(i) == nil)
}
