# generic functions in crash texts; instances of one shape are one function
. "$(dirname "$0")/lib.bash"
cat >t.go <<'G'
package main

type G[T any] struct{ v T }

func (g *G[T]) M(i int) T { var a []T; return a[i] }

//go:noinline
func F[T any](x T) {
	g := &G[T]{x}
	func() { g.M(3) }()
}

func main() { F("x") }
G
run "$GOL" run t.go; want_rc 2
for f in 'main.(*G[...]).M(' 'main.F[...].func1(' 'main.F[...](' 'main.main()'; do want_err "$f"; done
cat >s.go <<'G'
package main

type S[T any] struct{ v []T }

//go:noinline
func (s *S[T]) Push(v T) { s.v = append(s.v, v) }

type A struct{ a int }
type B struct{ b [3]string }
type I int

func main() {
	var a S[*A]
	var b S[*B]
	var c S[chan int]
	var d S[I]
	var e S[int]
	a.Push(nil)
	b.Push(nil)
	c.Push(nil)
	d.Push(1)
	e.Push(1)
}
G
n=$("$GOL" dis s.go | grep -c '^func main.(\*S\[...\]).Push')
[ "$n" = 2 ] || fail "$n instances of Push"
