package main

var _ = complex(float32(1), float64(2))
var _ = complex(1, 2)
var _ = complex(1)
var _ = complex()
var _ = complex(1, 2, 3)
var _ = complex(i, i)
var _ = complex("a", 1)
var _ = complex(1, "a")
var _ = complex(f, 1)
var _ = complex(1i, 1)
var _ = complex(1+0i, 1)
var _ = complex(nil, 1)
var _ = complex(f, i)
var _ = complex(f, f32)
var _ = complex(c, c)
var _ int = complex(1, 0)
var _ float32 = complex(f32, f32)
var i int
var f float64
var f32 float32
var c complex128

type F float32

var _ = complex(F(1), F(2)) + 1
var _ = complex(F(1), f32)

func g[P float32 | float64, Q any](p P, q Q) {
	_ = complex(p, p)
	_ = complex(q, q)
	_ = complex(p, 1)
	complex(1, 2)
}

func main() {}
