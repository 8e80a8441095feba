// Formats made at random, with operands of all sorts: where the natives of package fmt hand over to its Go side and back, nothing may show.
// What is printed is folded into checksums, one for every 250 formats.
package main

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"strings"
)

type S string
type I int
type F float64
type St struct {
	A int
	B string
}

func (s St) String() string { return "St!" }

var seed uint64 = 1

func rnd(n int) int {
	seed = seed*6364136223846793005 + 1442695040888963407
	return int(seed>>33) % n
}

func main() {
	vals := []any{0, 1, -1, 42, -12345, int8(-7), int16(300), int32('x'), int32(0x4e16), int64(math.MinInt64), uint(7), uint8(200), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64), uintptr(255),
		0.0, 1.0, -1.5, 3.14159265, 1e21, 1e-7, 123456789.0, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1), float32(0.1), float32(1e10), float32(-2.5),
		"", "abc", "héllo", "世界", "a\xffb", "longer string with spaces", true, false, []byte("bytes"), []byte(nil), []byte{0, 255}, nil, S("named"), I(5), F(2.5), St{1, "x"}, &St{2, "y"}, errors.New("err"),
		[]int{1, 2}, []string{"a", "b"}, map[string]int{"k": 1}, complex(1, -2), [3]byte{1, 2, 3}, struct{ X, Y any }{1, "q"}, I(0), S("")}
	verbs := "vdsxXobcqUtfFeEgGTpw%Oz世"
	vr := []rune(verbs)
	flags := "+-# 0"
	h := fnv.New32a()
	for i := 0; i < 6000; i++ {
		f := ""
		nd := rnd(4)
		for d := 0; d < nd; d++ {
			if rnd(3) == 0 {
				f += []string{"lit", " ", "é", ":", "%%"}[rnd(5)]
			}
			f += "%"
			for rnd(3) == 0 {
				f += string(flags[rnd(5)])
			}
			if rnd(12) == 0 {
				f += fmt.Sprint("[", rnd(4), "]")
			}
			switch rnd(8) {
			case 0, 1:
				f += fmt.Sprint(rnd(15))
			case 2:
				f += "*"
			case 3:
				if rnd(50) == 0 {
					f += "3000"
				}
			}
			if rnd(4) == 0 {
				f += "."
				switch rnd(4) {
				case 0:
				case 1:
					f += "*"
				default:
					f += fmt.Sprint(rnd(12))
				}
			}
			if rnd(30) != 0 {
				f += string(vr[rnd(len(vr))])
			}
		}
		var args []any
		for a := rnd(5); a > 0; a-- {
			v := vals[rnd(len(vals))]
			if p, ok := v.(*St); ok && p != nil && rnd(2) == 0 {
				v = *p
			}
			args = append(args, v)
		}
		if hasPointer(args) && strings.ContainsAny(f, verbs[1:]) {
			continue // addresses differ from run to run
		}
		fmt.Fprintf(h, f, args...)
		fmt.Fprint(h, "|", fmt.Sprint(args...))
		fmt.Fprint(h, "|", fmt.Sprintln(args...))
		if i%250 == 249 {
			fmt.Printf("%q %08x\n", f, h.Sum32())
		}
	}
}

// hasPointer tells whether a verb that does not suit an operand, or %p, would print an address.
func hasPointer(args []any) bool {
	for _, a := range args {
		switch a.(type) {
		case *St, error, []byte, []int, []string, map[string]int:
			return true
		}
	}
	return false
}
