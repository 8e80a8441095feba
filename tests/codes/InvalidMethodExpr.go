package main

type T struct{}

func (*T) m() int { return 1 }
func (T) n()      {}

var _ = T.m(T{})
var _ = T.n
var _ = (*T).n
var _ = (*T).m
var _ = (**T).m
var _ = T{}.m()
var _ = T.x
var _ = (*T).x
var _ = struct{ T }.m
var _ = struct{ *T }.m
var _ = []T.m
var _ = I.m
var _ = (*I).m
var _ = func().m
var _ = int.m

type I interface{ m() }
type E struct{ T }

var _ = E.m
var _ = (*E).m
var _ = E.n

func f[P I, Q *T, R T](p P) {
	_ = P.m
	_ = (*P).m
	_ = Q.m
	_ = R.n
}

func main() {}
