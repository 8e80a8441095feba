// A function with very many variables, deep expressions, many parameters and results.
package main

import "fmt"

func many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p int, s1, s2 string, f1, f2 float64, u8 uint8, bb bool, sl []int, ifc interface{}) (r1, r2, r3 int, r4 string, r5 float64, r6 []int, r7 interface{}, r8 error) {
	return a + b + c + d + e + f + g + h, i*j - k*l, m ^ n ^ o ^ p, s1 + s2, f1 * f2, append(sl, int(u8)), ifc, nil
}

func deep(a, b, c, d int) int {
	return ((a+b)*(c+d) - (a-b)*(c-d)) + (((a*b+c)*d-a)*(b+((c*d+a)*b-(c-(d*(a+(b*(c+(d-(a*(b+(c*(d+1)))))))))))) - ((a+b)*(b+c)*(c+d)*(d+a) - (a - (b - (c - (d - (a - (b - (c - d))))))))) + f4(f4(a, b, c, d), f4(b, c, d, a), f4(c, d, a, b), f4(d, a, b, f4(1, 2, 3, 4)))
}
func f4(a, b, c, d int) int { return a - b*c + d }

func main() {
	fmt.Println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, "a", "b", 1.5, 2.5, 200, true, []int{1}, "any"))
	fmt.Println(deep(1, 2, 3, 4), deep(-5, 7, 11, -13))
	a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 := 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
	b0, b1, b2, b3, b4, b5, b6, b7, b8, b9 := a0+a9, a1+a8, a2+a7, a3+a6, a4+a5, a5+a4, a6+a3, a7+a2, a8+a1, a9+a0
	c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 := b0*a0, b1*a1, b2*a2, b3*a3, b4*a4, b5*a5, b6*a6, b7*a7, b8*a8, b9*a9
	s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 := "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"
	f0, f1, f2, f3, f4, f5, f6, f7, f8, f9 := 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5
	g := func() int { return a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + b0 + b9 + c0 + c9 }
	a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 = a9, a8, a7, a6, a5, a4, a3, a2, a1, a0
	fmt.Println(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, g())
	fmt.Println(b0+b1+b2+b3+b4+b5+b6+b7+b8+b9, c0+c1+c2+c3+c4+c5+c6+c7+c8+c9)
	fmt.Println(s0+s1+s2+s3+s4+s5+s6+s7+s8+s9, f0+f1+f2+f3+f4+f5+f6+f7+f8+f9)
	m := map[string][]interface{}{s0 + s1: {a0, b1, c2, s3, f4}, s9: {f9, []string{s1, s2}, map[int]string{a1: s1}}}
	fmt.Println(m)
	var arr [300]int
	for i := range arr {
		arr[i] = i * a0
	}
	fmt.Println(arr[0], arr[299], arr[150:153])
}
