package main

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/big"
)

func show(name string, f *big.Float) {
	fmt.Println(name, f, f.Text('g', -1), f.Text('f', 20), f.Text('e', 5), f.Text('p', 0), f.Text('b', 0), f.Text('x', -1), f.Text('x', 3), f.Prec(), f.MinPrec(), f.Acc(), f.Mode(), f.Sign(), f.IsInt())
	fmt.Printf("%v|%10.3f|%-12.4g|%+e|%08.2f|% g|%s|%d|%.3G\n", f, f, f, f, f, f, f, f, f)
}

func pi(prec uint) *big.Float {
	a := new(big.Float).SetPrec(prec).SetInt64(1)
	two := new(big.Float).SetPrec(prec).SetInt64(2)
	b := new(big.Float).SetPrec(prec).Quo(a, new(big.Float).SetPrec(prec).Sqrt(two))
	t := new(big.Float).SetPrec(prec).SetFloat64(0.25)
	x := new(big.Float).SetPrec(prec).SetInt64(1)
	for i := 0; i < 9; i++ {
		y := new(big.Float).Copy(a)
		a.Add(a, b).Quo(a, two)
		b.Sqrt(b.Mul(b, y))
		d := new(big.Float).Sub(y, a)
		t.Sub(t, d.Mul(d, d).Mul(d, x))
		x.Mul(x, two)
	}
	s := new(big.Float).Add(a, b)
	return s.Mul(s, s).Quo(s, t.Mul(t, new(big.Float).SetInt64(4)))
}

func main() {
	var vals []*big.Float
	for _, s := range []string{"0", "-0", "1", "-1.5", "3.14159265358979323846264338327950288", "1e100", "1e-100", "0x1.8p10", "123456789012345678901234567890", "0.1", "1e1000", "-2.5e-7", "Inf", "-Inf", "0b101", "1_000.5", "99999.5", "5e-324", "1.7976931348623157e308", "1p10"} {
		f, ok := new(big.Float).SetString(s)
		if !ok {
			fmt.Println("bad", s)
			continue
		}
		show(s, f)
		vals = append(vals, f)
	}
	for _, s := range []string{"", "x", "1e", "1__0", "1.2.3", "0x", "1 ", "_1", "1_", "1e99999999999", ".", "+", "--1"} {
		_, b, err := new(big.Float).Parse(s, 0)
		fmt.Println(s, b, err)
	}
	for m := big.ToNearestEven; m <= big.ToPositiveInf; m++ {
		sum := fnv.New64()
		for _, p := range []uint{1, 5, 24, 53, 100} {
			for i, x := range vals {
				for _, y := range vals[i/2:] {
					func() {
						defer func() {
							if r := recover(); r != nil {
								fmt.Fprintln(sum, "PANIC", r)
							}
						}()
						z := new(big.Float).SetPrec(p).SetMode(m)
						h := func(f *big.Float) string { return f.Text('p', 0) + f.Acc().String() }
						fmt.Fprintln(sum, h(z.Add(x, y)), h(z.Mul(x, y)), x.Cmp(y))
						fmt.Fprintln(sum, h(z.Sub(x, y)), h(z.Sub(y, x)))
						fmt.Fprintln(sum, h(z.Quo(x, y)))
					}()
				}
				z := new(big.Float).SetPrec(p).SetMode(m).Set(x)
				fmt.Fprintln(sum, z.Text('g', -1), z.Acc())
			}
		}
		fmt.Printf("%v %x\n", m, sum.Sum64())
	}
	for _, x := range vals {
		f64, a1 := x.Float64()
		f32, a2 := x.Float32()
		i64, a3 := x.Int64()
		u64, a4 := x.Uint64()
		fmt.Println(f64, a1, f32, a2, i64, a3, u64, a4)
		if x.MantExp(nil) < 2000 {
			i, a5 := x.Int(nil)
			r, a6 := x.Rat(nil)
			fmt.Println(i, a5, r, a6)
		}
		var m big.Float
		e := x.MantExp(&m)
		fmt.Println(&m, e, new(big.Float).SetMantExp(&m, e).Cmp(x), new(big.Float).Neg(x), new(big.Float).Abs(x))
		if x.Sign() >= 0 {
			fmt.Println(new(big.Float).SetPrec(100).Sqrt(x).Text('g', 30))
		}
		b, err := x.MarshalText()
		var back big.Float
		fmt.Println(string(b), err, back.UnmarshalText(b), back.Cmp(x))
		g, _ := x.GobEncode()
		var gb big.Float
		fmt.Printf("%x %v %v\n", g, gb.GobDecode(g), gb.Cmp(x))
	}
	fmt.Println(pi(1000).Text('f', 280))
	fmt.Println(new(big.Float).SetRat(big.NewRat(1, 3)), new(big.Float).SetInt(new(big.Int).Exp(big.NewInt(7), big.NewInt(300), nil)), big.NewFloat(math.Pi), new(big.Float).SetUint64(math.MaxUint64), new(big.Float).SetInf(true))
	func() {
		defer func() { fmt.Println(recover()) }()
		big.NewFloat(math.NaN())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Float).Sqrt(big.NewFloat(-1))
	}()
	var z big.Float
	fmt.Sscan("2.5e3", &z)
	fmt.Println(&z, z.SetPrec(0), z.Acc())
	f, b, err := big.ParseFloat("ff.8", 16, 30, big.ToZero)
	fmt.Println(f, b, err, f.Mode(), f.Prec())
	sum := new(big.Float)
	for i := 0; i < 1000; i++ {
		sum.Add(sum, big.NewFloat(0.1))
	}
	fmt.Println(sum, sum.Acc())
	for i := range 400 {
		x := new(big.Float).SetPrec(uint(1 + i%90)).SetRat(big.NewRat(int64(i*i*7919+1), int64(i*31+7)))
		fmt.Println(x.Text('g', -1), x.Text('e', i%20), x.Text('f', i%13), x.Text('g', i%17))
	}
	d, _ := new(big.Float).SetMantExp(big.NewFloat(0.75), -1074).Float64()
	fmt.Println(d)
	d, _ = new(big.Float).SetMantExp(big.NewFloat(0.5), -1074).Float64()
	fmt.Println(d)
}
