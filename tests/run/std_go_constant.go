package main

import (
	"fmt"
	"go/constant"
	"go/token"
	"math"
	"math/big"
	"strings"
)

func try(f func() any) (r any) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint("panic: ", e)
		}
	}()
	return f()
}

func main() {
	var vs []constant.Value
	lit := func(s string, tok token.Token) {
		vs = append(vs, constant.MakeFromLiteral(s, tok, 0))
	}
	for _, s := range []string{"0", "7", "-3", "0x7fffffffffffffff", "18446744073709551616", "0b1010_1", "0o17", "x"} {
		lit(s, token.INT)
	}
	for _, s := range []string{"0.0", "1.5", "1e100", "1e10000", "0x1p-2", "1e-100000", "3.14159265358979323846264338327950288", "0.1", "1e1000000000", "2.0", "y"} {
		lit(s, token.FLOAT)
	}
	lit("2i", token.IMAG)
	lit("1.5e3i", token.IMAG)
	lit("'é'", token.CHAR)
	lit(`'\x41'`, token.CHAR)
	lit(`"a\tb"`, token.STRING)
	lit("`raw`", token.STRING)
	lit(`"open`, token.STRING)
	vs = append(vs, constant.MakeBool(true), constant.MakeBool(false), constant.MakeUnknown(), constant.MakeString(strings.Repeat("long", 30)), constant.MakeInt64(math.MinInt64), constant.MakeUint64(math.MaxUint64),
		constant.MakeFloat64(math.Copysign(0, -1)), constant.MakeFloat64(math.MaxFloat64), constant.MakeFloat64(5e-324), constant.MakeFloat64(math.Inf(1)), constant.MakeFromBytes([]byte{1, 2, 3, 0, 0, 0, 0, 0, 9}),
		constant.Make(big.NewRat(3, 7)), constant.Make(new(big.Int).Lsh(big.NewInt(1), 100)), constant.Make(big.NewFloat(2.25)), constant.Make(3), constant.MakeImag(constant.MakeInt64(4)))

	for _, v := range vs {
		fmt.Println(v.Kind(), v, v.ExactString(), constant.ToInt(v), constant.ToFloat(v), constant.ToComplex(v), constant.Val(v))
		for _, f := range []func() any{
			func() any { return constant.Sign(v) }, func() any { return constant.BitLen(v) }, func() any { return constant.Num(v) }, func() any { return constant.Denom(v) },
			func() any { return constant.Real(v) }, func() any { return constant.Imag(v) }, func() any { return constant.Bytes(v) }, func() any { return constant.BoolVal(v) }, func() any { return constant.StringVal(v) },
			func() any { a, b := constant.Int64Val(v); return fmt.Sprint(a, b) }, func() any { a, b := constant.Uint64Val(v); return fmt.Sprint(a, b) },
			func() any { a, b := constant.Float32Val(v); return fmt.Sprint(a, b) }, func() any { a, b := constant.Float64Val(v); return fmt.Sprint(a, b) },
			func() any { return constant.UnaryOp(token.SUB, v, 0) }, func() any { return constant.UnaryOp(token.ADD, v, 0) }, func() any { return constant.UnaryOp(token.XOR, v, 0) }, func() any { return constant.UnaryOp(token.XOR, v, 8) },
			func() any { return constant.UnaryOp(token.NOT, v, 0) }, func() any { return constant.Shift(v, token.SHL, 3) }, func() any { return constant.Shift(v, token.SHR, 2) }, func() any { return constant.Shift(v, token.SHL, 0) },
		} {
			fmt.Print(try(f), " | ")
		}
		fmt.Println()
	}
	ops := []token.Token{token.ADD, token.SUB, token.MUL, token.QUO, token.QUO_ASSIGN, token.REM, token.AND, token.OR, token.XOR, token.AND_NOT, token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}
	for i, x := range vs {
		for k, y := range vs {
			sx, sy := x.Kind() == constant.String || x.Kind() == constant.Bool, y.Kind() == constant.String || y.Kind() == constant.Bool
			if sx && sy && x.Kind() != y.Kind() || (i+k)%3 != 0 {
				continue
			}
			fmt.Print(i, " ", k, ":")
			for _, op := range ops {
				var s string
				if op >= token.EQL && op <= token.GEQ && op != token.ASSIGN && op != token.NOT {
					s = fmt.Sprint(try(func() any { return constant.Compare(x, op, y) }))
				} else {
					s = fmt.Sprint(try(func() any { return constant.BinaryOp(x, op, y) }))
				}
				if strings.HasPrefix(s, "panic: invalid") {
					s = "-"
				}
				fmt.Print(" ", s)
			}
			fmt.Println()
		}
	}
	s := constant.MakeString("")
	for i := range 1000 {
		s = constant.BinaryOp(s, token.ADD, constant.MakeString(fmt.Sprint(i%10)))
	}
	fmt.Println(len(constant.StringVal(s)), s, constant.Kind(9))
}
