package main

const _ = min(true)

var s, t []byte
var _ = max(s, t)
var _ = min(1, "a")
var _ = min("a", 1)
var _ = min(nil)
var _ = min()
var _ = max(1i, 2i)
var _ = min(any(1), any(2))
var _ = min(i, f)
var _ = min(i, 1.5)
var _ = min(i, 2.0)
var _ = min(s...)
var _ = max(1, 2.5, 'a')
var _ int = max(1, 2.5)
var _ string = min(1, 2)
var _ = min(u, -1)
var _ = min(st, st)
var _ = max(&i, &i)
var _ = min(i, nil)
var _ = min(i, undef)
var _ = min(int, 1)
var i int
var f float64
var u uint8
var st struct{}

func g[P any, Q int | string, R int | complex128](p P, q Q, r R) {
	_ = min(p, p)
	_ = min(q, q)
	_ = min(r, r)
	_ = min(q, 1)
	min(1, 2)
	const c = min(1, i)
	const d = max("a", "b")
}

func main() {}
