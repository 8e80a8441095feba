// Package math/big: Int and Rat.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"math/rand"
	"strings"
)

func num(s string) *big.Int {
	z, ok := new(big.Int).SetString(s, 0)
	if !ok {
		panic(s)
	}
	return z
}

var nums = []string{"0", "1", "-1", "2", "-2", "3", "7", "-10", "255", "256", "18446744073709551615", "18446744073709551616", "-18446744073709551617", "0x123456789abcdef0123456789abcdef", "-0xffffffffffffffffffffffffffffffff", "123456789012345678901234567890", "-987654321098765432109876543210987654321", "340282366920938463463374607431768211456", "100000000000000000000000000000000000000000000000000"}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func binary() {
	for _, a := range nums {
		for _, b := range nums {
			x, y := num(a), num(b)
			n := func() *big.Int { return new(big.Int) }
			fmt.Println(x, y, n().Add(x, y), n().Sub(x, y), n().Mul(x, y), x.Cmp(y), x.CmpAbs(y), n().And(x, y), n().Or(x, y), n().Xor(x, y), n().AndNot(x, y))
			if y.Sign() != 0 {
				q, r := n().QuoRem(x, y, n())
				d, m := n().DivMod(x, y, n())
				fmt.Println(q, r, d, m, n().Quo(x, y), n().Rem(x, y), n().Div(x, y), n().Mod(x, y))
				fmt.Println(n().ModInverse(x, y))
			}
			g := n().GCD(nil, nil, x, y)
			fmt.Println(g)
			var s, t big.Int
			g.GCD(&s, &t, x, y)
			sum := n().Add(n().Mul(x, &s), n().Mul(y, &t))
			fmt.Println(g.Cmp(sum))
		}
	}
	x := num("12345678901234567890")
	x.Mul(x, x).Sub(x, x.Add(x, x)).Neg(x)
	fmt.Println(x)
	z := big.NewInt(10)
	z.QuoRem(z, big.NewInt(3), z)
	try("zero", func() { new(big.Int).Quo(x, new(big.Int)) })
	try("zero", func() { new(big.Int).Mod(x, new(big.Int)) })
	try("sqrt", func() { new(big.Int).Sqrt(big.NewInt(-1)) })
	try("bit", func() { x.Bit(-1) })
	try("base", func() { x.Text(63) })
	try("base", func() { new(big.Int).SetString("1", 1) })
	try("fill", func() { x.FillBytes(nil) })
	try("prime", func() { x.ProbablyPrime(-1) })
	try("jacobi", func() { big.Jacobi(x, big.NewInt(4)) })
}

func unary() {
	for _, a := range nums {
		x := num(a)
		n := func() *big.Int { return new(big.Int) }
		f, acc := x.Float64()
		fmt.Println(x, n().Neg(x), n().Abs(x), n().Not(x), x.Sign(), x.BitLen(), x.TrailingZeroBits(), x.Int64(), x.Uint64(), x.IsInt64(), x.IsUint64(), f, acc, len(x.Bits()))
		for _, s := range []uint{0, 1, 5, 63, 64, 65, 200} {
			fmt.Print(n().Lsh(x, s), " ", n().Rsh(x, s), " ", x.Bit(int(s)), " ", n().SetBit(x, int(s), 1), " ", n().SetBit(x, int(s), 0), "; ")
		}
		fmt.Println()
		fmt.Printf("%x %v %x\n", x.Bytes(), n().SetBytes(x.Bytes()), x.FillBytes(make([]byte, 40)))
		for _, base := range []int{2, 3, 8, 10, 16, 36, 37, 62} {
			t := x.Text(base)
			back, ok := n().SetString(t, base)
			fmt.Print(t, " ", ok && back.Cmp(x) == 0, " ")
		}
		fmt.Println(x.ProbablyPrime(20))
		if x.Sign() >= 0 {
			fmt.Println(n().Sqrt(x))
		}
		fmt.Printf("%d|%+d|% d|%x|%X|%#x|%#X|%o|%#o|%O|%b|%#b|%s|%v|%30d|%-30d|%030d|%+.40d|%.0d|%q|%20.5x\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
		b, err := json.Marshal(map[string]any{"x": x})
		var back struct{ X *big.Int }
		fmt.Println(string(b), err, json.Unmarshal(b, &back), back.X)
		g, err := x.GobEncode()
		fmt.Println(g, err, n().GobDecode(g))
	}
	var nilInt *big.Int
	fmt.Println(nilInt, nilInt.Text(10))
	for _, s := range []string{"", "-", "+5", "0x", "0xfg", "0b101", "0o17", "017", "1_000", "_1", "1__0", "1_", "0x_f", "0_7", "08", "12a", " 1", "1 ", "--1", "é"} {
		for _, base := range []int{0, 10, 16} {
			z, ok := new(big.Int).SetString(s, base)
			fmt.Print(s, " ", base, " ", z, " ", ok, "; ")
		}
		fmt.Println()
	}
	for _, s := range []string{"123 x", "  -77", "0xff", "abc", ""} {
		var z big.Int
		n, err := fmt.Sscan(s, &z)
		fmt.Println(s, n, err, &z)
	}
	var z big.Int
	fmt.Println(fmt.Sscanf("ff 12", "%x %d", &z, new(big.Int)))
	fmt.Println(z.UnmarshalText([]byte("bad")), z.UnmarshalText([]byte("0x10")), &z)
}

func more() {
	n := func() *big.Int { return new(big.Int) }
	b := big.NewInt
	for _, e := range [][3]int64{{2, 10, 0}, {2, 10, 7}, {-3, 5, 0}, {-3, 5, 7}, {0, 0, 0}, {5, 0, 3}, {5, -1, 7}, {2, -1, 4}, {3, -2, 0}, {1, 1000000, 0}, {-1, 1000001, 0}, {7, 100, -13}, {10, 3, 1}} {
		fmt.Println(e, n().Exp(b(e[0]), b(e[1]), b(e[2])), n().Exp(b(e[0]), b(e[1]), nil))
	}
	p := n().Sub(n().Lsh(b(1), 127), b(1))
	fmt.Println(p.ProbablyPrime(10), n().Exp(b(3), n().Sub(p, b(1)), p))
	for _, x := range []int64{-5, 0, 1, 2, 3, 4, 5, 6, 10, 13, 17, 561, 7919} {
		fmt.Print(b(x).ProbablyPrime(5), " ", b(x).ProbablyPrime(0), " ")
		for _, p := range []int64{3, 5, 7, 13, 17, 41, 97, 7919} {
			fmt.Print(big.Jacobi(b(x), b(p)), " ")
			if r := n().ModSqrt(b(x), b(p)); r != nil {
				r.Mul(r, r).Sub(r, b(x)).Mod(r, b(p))
				fmt.Print(r, " ")
			}
		}
		fmt.Println(big.Jacobi(b(x), b(-7)), big.Jacobi(b(x), b(1)))
	}
	for _, k := range [][2]int64{{5, 2}, {10, 10}, {100, 50}, {3, 5}, {0, 0}, {7, 0}, {20, 19}} {
		fmt.Print(n().Binomial(k[0], k[1]), " ", n().MulRange(k[1], k[0]), " ")
	}
	fmt.Println(n().MulRange(-3, 3), n().MulRange(-5, -1), n().MulRange(1, 50), n().MulRange(9, 2))
	r := rand.New(rand.NewSource(1))
	for range 5 {
		fmt.Print(n().Rand(r, num("1000000000000000000000")), " ")
	}
	fmt.Println()
	f := b(1)
	for i := int64(1); i <= 500; i++ {
		f.Mul(f, b(i))
	}
	fmt.Println(f.BitLen(), len(f.String()), f.String()[:40])
	a, c := b(0), b(1)
	for range 1000 {
		a.Add(a, c)
		a, c = c, a
	}
	fmt.Println(a)
	// digits of pi
	q, rr, t, k, m, x := b(1), b(0), b(1), b(1), b(3), b(3)
	var pi strings.Builder
	for pi.Len() < 120 {
		if n().Sub(n().Add(n().Mul(b(4), q), rr), t).Cmp(n().Mul(m, t)) < 0 {
			pi.WriteString(m.String())
			nr := n().Mul(b(10), n().Sub(rr, n().Mul(m, t)))
			m = n().Sub(n().Quo(n().Mul(b(10), n().Add(n().Mul(b(3), q), rr)), t), n().Mul(b(10), m))
			q = n().Mul(q, b(10))
			rr = nr
		} else {
			nr := n().Mul(n().Add(n().Mul(b(2), q), rr), x)
			nn := n().Quo(n().Add(n().Mul(q, n().Add(n().Mul(b(7), k), b(2))), n().Mul(rr, x)), n().Mul(t, x))
			q.Mul(q, k)
			t.Mul(t, x)
			x.Add(x, b(2))
			k.Add(k, b(1))
			m, rr = nn, nr
		}
	}
	fmt.Println(pi.String())
	z := n().SetBits([]big.Word{1, 2, 0, 0})
	fmt.Println(z, len(z.Bits()), string(z.Append([]byte("x"), 16)))
}

func rats() {
	var list []*big.Rat
	for _, s := range []string{"0", "1/2", "-3/4", "22/7", "10", "-5", "0.1", "1e-3", "1.5e10", "-0.333", "1/3", "0x1p-2", "1_000.5", "123456789/987654321", "1e30", ".5", "5.", "0b11", "0x1.8p1", "3e2", "007"} {
		r, ok := new(big.Rat).SetString(s)
		if !ok {
			fmt.Println(s, "no")
			continue
		}
		list = append(list, r)
		f64, e64 := r.Float64()
		f32, e32 := r.Float32()
		np, ex := r.FloatPrec()
		fmt.Println(s, r, r.RatString(), r.FloatString(0), r.FloatString(3), r.FloatString(20), f64, e64, f32, e32, r.IsInt(), r.Sign(), r.Num(), r.Denom(), np, ex)
	}
	for i, x := range list {
		y := list[(i*7+3)%len(list)]
		n := func() *big.Rat { return new(big.Rat) }
		fmt.Println(n().Add(x, y), n().Sub(x, y), n().Mul(x, y), x.Cmp(y), n().Neg(x), n().Abs(x))
		if y.Sign() != 0 {
			fmt.Println(n().Quo(x, y), n().Inv(y))
		}
	}
	for _, s := range []string{"", "x", "1/0", "1/-2", "-1/2", "1/2/3", "1e", "1.2.3", "0x1e5", "1p3", "--1", "+1", "1/+2", "e5", ".", "1_", "1/ 2"} {
		r, ok := new(big.Rat).SetString(s)
		fmt.Print(s, " ", r, " ", ok, "; ")
	}
	fmt.Println()
	for _, f := range []float64{0, 1, -0.5, 0.1, math.Pi, 1e300, 5e-324, 2.2250738585072014e-308, math.MaxFloat64, 1e-310} {
		r := new(big.Rat).SetFloat64(f)
		g, exact := r.Float64()
		h, ex32 := r.Float32()
		fmt.Println(f, g == f, exact, h, ex32)
	}
	fmt.Println(new(big.Rat).SetFloat64(math.Inf(1)) == nil, new(big.Rat).SetFloat64(math.NaN()) == nil)
	for _, s := range []string{"1e400", "1e-400", "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880", "3/2e0", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "3.4028236e38", "1.401298464324817e-45", "7e-46"} {
		if r, ok := new(big.Rat).SetString(s); ok {
			f, e := r.Float64()
			g, e2 := r.Float32()
			fmt.Println(s[:min(len(s), 30)], f, e, g, e2)
		}
	}
	r := big.NewRat(6, -4)
	fmt.Println(r, r.Num(), r.Denom(), new(big.Rat).SetFrac(big.NewInt(10), big.NewInt(-5)), new(big.Rat).SetInt64(7), new(big.Rat).Denom(), new(big.Rat))
	try("rat zero", func() { big.NewRat(1, 0) })
	try("rat quo", func() { new(big.Rat).Quo(r, new(big.Rat)) })
	try("rat inv", func() { new(big.Rat).Inv(new(big.Rat)) })
	b, err := json.Marshal([]*big.Rat{r, big.NewRat(4, 2)})
	var back []*big.Rat
	fmt.Println(string(b), err, json.Unmarshal(b, &back), back)
	sum := new(big.Rat)
	for i := int64(1); i <= 40; i++ {
		sum.Add(sum, big.NewRat(1, i))
	}
	fmt.Println(sum, sum.FloatString(30))
	_ = bytes.MinRead
}

func main() {
	binary()
	unary()
	more()
	rats()
}
