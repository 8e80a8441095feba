// What calls of function values and interface methods cost that a call leads to: these are put into variables first.
package dyncalls

type I interface{ M() int }
type T struct{ f func() int }

func (t *T) P() int { return 1 }
func (t *T) Q() int {
	for i := 0; i < 10; i++ {
		println(i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i)
	}
	return 2
}

//go:noinline
func mk() func() int { return nil }

//go:noinline
func mi() I { return nil }

//go:noinline
func mt() *T { return nil }

func f1()        { mk()() }
func f2()        { mi().M() }
func f3()        { mt().P() }
func f4()        { mt().Q() }
func f5() int    { return mk()() }
func f6(x []I)   { x[0].M() }
func f7(x *T)    { x.f() }
func f8() int    { return mt().f() }
func f9(x I) int { return x.M() }
