// Package zerocopy: of a []byte(s) that is only read no copy is made. Expectations are those of Go 1.26, columns of conversions of 1.19.
package zerocopy

var sink []byte

func local(s string) int { b := []byte(s); return len(b) }

func elem(s string, i int) byte { return []byte(s)[i] }

func count(s string) (n int) {
	for _, c := range []byte(s) {
		n += int(c)
	}
	return
}

func set(s string) byte { b := []byte(s); b[0] = 'x'; return b[1] }

func sum(b []byte) (n int) {
	for _, c := range b {
		n += int(c)
	}
	return
}

func upper(b []byte) {
	for i := range b {
		b[i] &^= 0x20
	}
}

func passed(s string) int { return sum([]byte(s)) }

func changed(s string) int { b := []byte(s); upper(b); return sum(b) }

func returned(s string) []byte { return []byte(s) }

func kept(s string) { sink = []byte(s) }

func grown(s string) int { return len(append([]byte(s), 'x')) }

func taken(s string) byte { p := &[]byte(s)[0]; return *p }

func given(s string) { p := &[]byte(s)[0]; *p = 1 }

func closure(s string) int { b := []byte(s); return func() int { return len(b) }() }

func closureset(s string) { b := []byte(s); func() { b[0] = 1 }() }

func copied(s string) (n int) {
	var a [8]byte
	n = copy(a[:], []byte(s))
	b := []byte(s)
	return n + copy(b, a[:])
}

type buf struct{ b []byte }

func field(s string) byte { p := &buf{[]byte(s)}; return p.b[0] }

func fieldset(s string) { p := &buf{[]byte(s)}; p.b[0] = 1 }

func cleared(s string) { b := []byte(s); clear(b) }

func received(s string, c chan byte) { b := []byte(s); b[0] = <-c }
