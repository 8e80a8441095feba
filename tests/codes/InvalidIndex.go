package main

type N int

var s = [...]int{1, 2, 3}
var x = s[5]
var sl = []int{1, 2, 3}
var _ = sl[-1]
var _ = sl[i]
var i string
var _ = sl["a"]
var _ = sl[1.0]
var _ = sl[1.5]
var _ = sl[f]
var f float64
var _ = sl[nil]
var _ = sl[true]
var _ = sl[1<<70]
var _ = s[3]
var _ = s[-1]
var _ = "abc"[3]
var _ = "abc"[-1]
var _ = i[-1]
var _ = m[1]
var m map[string]int
var _ = m[nil]

var _ = sl[:5]
var _ = s[:4]
var _ = s[4:]
var _ = "abc"[4:]
var _ = s["a":]
var _ = s[:1.5]
var _ = s[f:]
var _ = s[-1:]
var _ = s[:-1]

var _ = s[1:2:4]
var _ = s[:2:1]
var _ = (&s)[5]
var _ = (&s)[:5]
var _ = sl[N(1)]
var _ = sl[2i]
var _ = sl['a']
var _ = s['a']
var _ = sl[any(1)]
var _ = sl[uint8(3)]
var _ = [2]int{}[2]
var _ = []int{1}[5]
var _ = cs[5]

const cs = "hello"

func g[P int | uint, Q int | string, R [2]int | [3]int](p P, q Q, r R) {
	_ = sl[p]
	_ = sl[q]
	_ = r[2]
	_ = r[1]
	sl[-1] = 1
	s[3] = 1
	s[3]++
	m[1] = 1
	sl["a"] = 1
}

func main() {}
