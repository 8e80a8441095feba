package main

type A interface {
	~int | interface{ m() }
}
type B interface{ ~My }
type My int
type C interface{ int | int }
type D interface{ int | ~int }
type E interface{ int | My | ~int }
type F interface{ comparable | int }
type G interface{ int | error }
type H interface{ ~error }
type I interface{ any | int }
type J interface{ ~[]int | []int }
type K interface{ int | string | K2 }
type K2 interface{ float64 | bool }
type L interface{ ~struct{ a int } }
type M interface{ ~*int | ~func() }
type N interface{ ~interface{} }
type O interface{ int | undef }
type P interface{ ~undef }
type Q interface{ int | Stringer }
type Stringer interface{ String() string }

type T interface{ ~rune | ~int32 }
type U interface{ uint8 | byte }

func f[X int | int, Y ~My, Z A | int, W interface{ comparable } | int]() {}
func g[X any, Y X | int, Z ~X]()                                       {}

var _ interface{ int | string }

func main() {}
