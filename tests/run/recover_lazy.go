// Deferred functions that are called for the first time by a panic, at every place near a stack chunk's end: their frames move when they are compiled,
// and recover must still know who the panic called.
package main

import "fmt"

var x, got int

//go:noinline
func at(depth int, f func()) {
	var pad [5]int
	pad[x] = depth
	if depth > 0 {
		at(depth-1, f)
		x = pad[1]
		return
	}
	defer f()
	panic(depth)
}

func try(depth int, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("lost at", depth, r)
		}
	}()
	at(depth, f)
}

func main() {
	fs := []func(){
		func() {
			var a [400]int
			a[x+0] = 1
			if recover() != nil {
				got += a[x+0]
			}
		},
		func() {
			var a [400]int
			a[x+1] = 1
			if recover() != nil {
				got += a[x+1]
			}
		},
		func() {
			var a [400]int
			a[x+2] = 1
			if recover() != nil {
				got += a[x+2]
			}
		},
		func() {
			var a [400]int
			a[x+3] = 1
			if recover() != nil {
				got += a[x+3]
			}
		},
		func() {
			var a [400]int
			a[x+4] = 1
			if recover() != nil {
				got += a[x+4]
			}
		},
		func() {
			var a [400]int
			a[x+5] = 1
			if recover() != nil {
				got += a[x+5]
			}
		},
		func() {
			var a [400]int
			a[x+6] = 1
			if recover() != nil {
				got += a[x+6]
			}
		},
		func() {
			var a [400]int
			a[x+7] = 1
			if recover() != nil {
				got += a[x+7]
			}
		},
		func() {
			var a [400]int
			a[x+8] = 1
			if recover() != nil {
				got += a[x+8]
			}
		},
		func() {
			var a [400]int
			a[x+9] = 1
			if recover() != nil {
				got += a[x+9]
			}
		},
		func() {
			var a [400]int
			a[x+10] = 1
			if recover() != nil {
				got += a[x+10]
			}
		},
		func() {
			var a [400]int
			a[x+11] = 1
			if recover() != nil {
				got += a[x+11]
			}
		},
		func() {
			var a [400]int
			a[x+12] = 1
			if recover() != nil {
				got += a[x+12]
			}
		},
		func() {
			var a [400]int
			a[x+13] = 1
			if recover() != nil {
				got += a[x+13]
			}
		},
		func() {
			var a [400]int
			a[x+14] = 1
			if recover() != nil {
				got += a[x+14]
			}
		},
		func() {
			var a [400]int
			a[x+15] = 1
			if recover() != nil {
				got += a[x+15]
			}
		},
		func() {
			var a [400]int
			a[x+16] = 1
			if recover() != nil {
				got += a[x+16]
			}
		},
		func() {
			var a [400]int
			a[x+17] = 1
			if recover() != nil {
				got += a[x+17]
			}
		},
		func() {
			var a [400]int
			a[x+18] = 1
			if recover() != nil {
				got += a[x+18]
			}
		},
		func() {
			var a [400]int
			a[x+19] = 1
			if recover() != nil {
				got += a[x+19]
			}
		},
		func() {
			var a [400]int
			a[x+20] = 1
			if recover() != nil {
				got += a[x+20]
			}
		},
		func() {
			var a [400]int
			a[x+21] = 1
			if recover() != nil {
				got += a[x+21]
			}
		},
		func() {
			var a [400]int
			a[x+22] = 1
			if recover() != nil {
				got += a[x+22]
			}
		},
		func() {
			var a [400]int
			a[x+23] = 1
			if recover() != nil {
				got += a[x+23]
			}
		},
		func() {
			var a [400]int
			a[x+24] = 1
			if recover() != nil {
				got += a[x+24]
			}
		},
		func() {
			var a [400]int
			a[x+25] = 1
			if recover() != nil {
				got += a[x+25]
			}
		},
		func() {
			var a [400]int
			a[x+26] = 1
			if recover() != nil {
				got += a[x+26]
			}
		},
		func() {
			var a [400]int
			a[x+27] = 1
			if recover() != nil {
				got += a[x+27]
			}
		},
		func() {
			var a [400]int
			a[x+28] = 1
			if recover() != nil {
				got += a[x+28]
			}
		},
		func() {
			var a [400]int
			a[x+29] = 1
			if recover() != nil {
				got += a[x+29]
			}
		},
		func() {
			var a [400]int
			a[x+30] = 1
			if recover() != nil {
				got += a[x+30]
			}
		},
		func() {
			var a [400]int
			a[x+31] = 1
			if recover() != nil {
				got += a[x+31]
			}
		},
		func() {
			var a [400]int
			a[x+32] = 1
			if recover() != nil {
				got += a[x+32]
			}
		},
		func() {
			var a [400]int
			a[x+33] = 1
			if recover() != nil {
				got += a[x+33]
			}
		},
		func() {
			var a [400]int
			a[x+34] = 1
			if recover() != nil {
				got += a[x+34]
			}
		},
		func() {
			var a [400]int
			a[x+35] = 1
			if recover() != nil {
				got += a[x+35]
			}
		},
		func() {
			var a [400]int
			a[x+36] = 1
			if recover() != nil {
				got += a[x+36]
			}
		},
		func() {
			var a [400]int
			a[x+37] = 1
			if recover() != nil {
				got += a[x+37]
			}
		},
		func() {
			var a [400]int
			a[x+38] = 1
			if recover() != nil {
				got += a[x+38]
			}
		},
		func() {
			var a [400]int
			a[x+39] = 1
			if recover() != nil {
				got += a[x+39]
			}
		},
		func() {
			var a [400]int
			a[x+40] = 1
			if recover() != nil {
				got += a[x+40]
			}
		},
		func() {
			var a [400]int
			a[x+41] = 1
			if recover() != nil {
				got += a[x+41]
			}
		},
		func() {
			var a [400]int
			a[x+42] = 1
			if recover() != nil {
				got += a[x+42]
			}
		},
		func() {
			var a [400]int
			a[x+43] = 1
			if recover() != nil {
				got += a[x+43]
			}
		},
		func() {
			var a [400]int
			a[x+44] = 1
			if recover() != nil {
				got += a[x+44]
			}
		},
		func() {
			var a [400]int
			a[x+45] = 1
			if recover() != nil {
				got += a[x+45]
			}
		},
		func() {
			var a [400]int
			a[x+46] = 1
			if recover() != nil {
				got += a[x+46]
			}
		},
		func() {
			var a [400]int
			a[x+47] = 1
			if recover() != nil {
				got += a[x+47]
			}
		},
	}
	for i, f := range fs {
		try(i*7, f)
	}
	fmt.Println(got)
}
