package main

type T int

var _ T[int]
var x int
var _ = x[int]
var _ = f[int]
var _ = f[int]()
var _ int[string]
var _ = T[int](1)
var _ = T[int]{}
var _ any[int]
var _ = len[int]
var _ = len[int]("a")

type A = T

var _ A[int]
var _ undef[int]

type S struct{ T[int] }
type I interface{ error[int] }
type U T[int]
type V = []int[string]

func f() {}

func (T[P]) m()  {}
func (*A[P]) n() {}

func main() {}
