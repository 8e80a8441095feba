# gol dis: the instructions of what a loop does most, and that what they do is right
. "$(dirname "$0")/lib.bash"
# code FUNC FILE: the opcodes of a function, between its loop's first and last
code() { "$GOL" dis -f "main.$1" "$2" | perl -ne 'print "$1\n" if /^\s+\d+  ([A-Z]\w*)/'; }
has() { code "$1" "$2" | grep -qx "$3" || fail "$1 has no $3: $(code "$1" "$2" | tr '\n' ' ')"; }
hasnt() { code "$1" "$2" | grep -qx "$3" && fail "$1 has $3: $(code "$1" "$2" | tr '\n' ' ')"; true; }

# every way through the body ends with the loop's own step and test, not with a jump to it; what is left is one way out a loop
cat >ends.go <<'END2'
package main

func kinds(s string) (a, b, c int) {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' {
			a++
		} else if s[i] == ' ' {
			b += i
			continue
		} else {
			c ^= i
		}
	}
	return
}

func search(s []int, x int) int {
	lo, hi := 0, len(s)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); s[m] < x {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func sign(x int) int {
	r := x * 3
	if x < 0 {
		r = x - 1
	} else if x > 100 {
		r = x / 2
	}
	return r
}

func main() {
	println(kinds("a b C d"))
	s := make([]int, 100)
	for i := range s {
		s[i] = 2 * i
	}
	n := 0
	for i := -1; i < 201; i++ {
		n += search(s, i) * i
	}
	println(n, sign(-5), sign(7), sign(300))
}
END2
run "$GOL" ends.go
want_rc 0
want_err $'3 9 4\n1348350 -6 21 150'
for f in kinds search; do
	n=$(code $f ends.go | grep -cx JMP) m=$(code $f ends.go | grep -cE '^(INCJLT|JLTP)$')
	[ "$m" = $([ $f = kinds ] && echo 3 || echo 2) ] && [ "$n" = $((m - 1)) ] || fail "$f: $n jumps and $m tests: $(code $f ends.go | tr '\n' ' ')"
done
hasnt sign ends.go JMP

# functions of math/bits, and what encoding/binary makes of them, are instructions
cat >bits.go <<'END2'
package main

import (
	"encoding/binary"
	"math/bits"
)

func all(x uint64, y uint32) (s uint64) {
	for i := 0; i < 9; i++ {
		h, l := bits.Mul64(x, 5)
		s += uint64(bits.LeadingZeros64(x)+bits.OnesCount32(y)+bits.TrailingZeros32(y)) + h + l
		x = bits.RotateLeft64(x, i) + uint64(bits.RotateLeft32(y, i))
	}
	return
}

func swap(b []byte, x uint64) uint64 {
	binary.BigEndian.PutUint64(b, x)
	return uint64(binary.BigEndian.Uint32(b[2:]))
}

func main() { println(all(77, 99), swap(make([]byte, 8), 1<<40-5)) }
END2
for o in BITLEN POPCNT CTZ ROTL_64 ROTL_U32 MULHI; do has all bits.go $o; done
has swap bits.go BSWAP
for f in all swap; do hasnt $f bits.go CALLN; hasnt $f bits.go CALL; done

# a part of a string is compared where it is with a short constant: neither its address nor its length is made
printf 'package main\n\nfunc f(s string) (n int) {\n\tfor i := 0; i+2 <= len(s); i++ {\n\t\tif s[i:i+2] == "xy" {\n\t\t\tn++\n\t\t}\n\t}\n\treturn\n}\n\nfunc main() { println(f("xyzxyxy")) }\n' >part.go
run "$GOL" part.go
want_rc 0
want_err 3
has f part.go JSUBKNE
hasnt f part.go LEAX
hasnt f part.go JSTRKNE

# an element of a slice in memory is one instruction when its header is read for it alone; else pointer and length are read together
cat >header.go <<'END2'
package main

type set struct{ has []bool; name string }

//go:noinline
func (s *set) add(i int) { s.has[i] = true }

//go:noinline
func (s *set) in(i int) bool { return s.has[i] }

func sum(m [][]int, j int) (t int) {
	for i := 1; i < len(m); i++ {
		for k := 0; k < 3; k++ {
			t += m[i-1][k] * j
			m[i][k] = t
		}
	}
	return
}

func same(s, t *set) bool { return s.name == t.name }

func main() {
	s := &set{make([]bool, 3), "n"}
	s.add(2)
	println(s.in(2), s.in(1), sum([][]int{{1, 2, 3}, {4, 5, 6}}, 2), same(s, &set{name: "n"}))
}
END2
run "$GOL" header.go
want_rc 0
want_err 'true false 12 true'
for f in add:STXS_8 in:LDXS_8U; do
	"$GOL" dis -f "main.(*set).${f%:*}" header.go | grep -q " ${f#*:} " || fail "$f: $("$GOL" dis -f "main.(*set).${f%:*}" header.go)"
done
has sum header.go LDXS_64
has sum header.go STXS_64
has same header.go LD2N

# what is read, changed and stored again is one instruction; rotations written as shifts are one; so are tests of bits, and what they shift is made once
cat >update.go <<'END2'
package main

type counter struct {
	n, m int
	f    float64
	a    [8]int
}

//go:noinline
func (c *counter) tick(i int, f float64) {
	c.n++
	c.m += i
	c.f += f
	c.f -= f * f
	c.a[i&7]--
}

//go:noinline
func (c *counter) next() int { c.n++; return c.n }

func count(s []byte, t []int) {
	for _, b := range s {
		t[b] += 2
		t[b>>1]++
	}
}

var calls int

func mix(h uint32, x uint64) (uint32, uint64) {
	calls++
	for i := 0; i < 3; i++ {
		h = h<<13 | h>>19
		x ^= x<<7 + x>>57
		h &= ^uint32(i)
	}
	return h, x
}

func bits(x uint64) (n int) {
	for i := uint(0); i < 64; i++ {
		if x&(1<<i) != 0 && i&1 == 0 {
			n++
		}
	}
	return
}

func main() {
	c, t := &counter{}, make([]int, 256)
	c.tick(3, 0.5)
	count([]byte("abc"), t)
	h, x := mix(9, 1<<60+5)
	println(c.next(), c.m, c.f == 0.25, c.a[3], t['a'], t['a'/2], h, x, calls, bits(0x137))
}
END2
run "$GOL" update.go
want_rc 0
want_err '2 3 true -1 2 1 1152 1152921504617547405 1 4'
for o in UP_ADDI_64 UP_ADD_64 UP_FADD UPX_ADDI_64; do has '(*counter).tick' update.go $o; done
hasnt '(*counter).tick' update.go LD_64
hasnt '(*counter).next' update.go ST_64
hasnt count update.go STX_64
for o in UPG_ADDI_64 ROTLI_U32 ROTLI_64 ANDN; do has mix update.go $o; done
hasnt mix update.go SHRI
for o in JANDZ JANDNZI; do has bits update.go $o; done
[ "$(code bits update.go | grep -cx LDI)" = 3 ] || fail "bits makes its 1 in the loop: $(code bits update.go | tr '\n' ' ')"

# a variable whose address goes into inlined receivers and into other variables only is no memory
cat >promote.go <<'END2'
package main

type rng struct{ s, n uint64 }

func (r *rng) next() uint64 { r.s ^= r.s << 13; r.s ^= r.s >> 7; r.n++; return r.s }

func direct() (t uint64) {
	r := rng{s: 5}
	for i := 0; i < 9; i++ {
		t += r.next()
	}
	return t + r.n
}

func through() (t uint64) {
	r := &rng{s: 5}
	q := r
	for i := 0; i < 9; i++ {
		t += q.next()
	}
	return t + r.n
}

func main() { println(direct(), through()) }
END2
run "$GOL" promote.go
want_rc 0
want_err '12365153159155774448 12365153159155774448'
for f in direct through; do
	for o in LD_64 ST_64 LEA MOV MOV2; do hasnt $f promote.go $o; done
done

# conditions and results of inlined functions are not made to be tested: each way goes on to where it leads
cat >thread.go <<'END2'
package main

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c == '_' }

type stack struct{ n int; a [9]int }

func (s *stack) pop() (int, bool) {
	if s.n == 0 {
		return 0, false
	}
	s.n--
	return s.a[s.n], true
}

//go:noinline
func letters(s string) (n int) {
	for i := 0; i < len(s); i++ {
		if letter(s[i]) {
			n += i
		}
	}
	return
}

//go:noinline
func empty(s *stack) (sum int) {
	for {
		x, ok := s.pop()
		if !ok {
			return
		}
		sum = sum*2 + x
	}
}

func main() { println(letters("a_B?z"), empty(&stack{3, [9]int{1, 2, 3}})) }
END2
run "$GOL" thread.go
want_rc 0
want_err '5 17'
for o in JEQI GEI LEI JMP; do hasnt letters thread.go $o; done
[ "$(code empty thread.go | grep -cE '^J')" = 2 ] || fail "empty: $(code empty thread.go | tr '\n' ' ')"
