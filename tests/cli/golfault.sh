# GOLFAULT: announced, refused when unknown; and gccheckmark finds the object that a missing barrier loses
. "$(dirname "$0")/lib.bash"
cat >mutate.go <<'EOF'
package main

type node struct {
	l, r *node
	id   int
}

var table [300]*node

func rnd(s *uint32) int { *s = *s*1664525 + 1013904223; return int(*s >> 8) }

func main() {
	s := uint32(7)
	for i := range table {
		table[i] = &node{id: i}
	}
	sum, held := 0, table[0]
	for i := 0; i < 40000; i++ {
		a, b := table[rnd(&s)%300], rnd(&s)%300
		switch rnd(&s) % 5 {
		case 0:
			table[b] = &node{l: a, id: i}
		case 1: // load, cut, store elsewhere
			x := a.l
			a.l = nil
			table[b].r = x
		case 2: // load, cut, keep in the frame
			x := a.l
			a.l = nil
			if x != nil && i%300 < 10 {
				held = x
			}
		case 3:
			*table[b] = *a
		case 4:
			*a = node{}
		}
		sum += held.id & 1
	}
	println(sum != 0)
}
EOF
export GODEBUG=gcstep=1,gccheckmark=1,clobberfree=1
run "$GOL" mutate.go; want_rc 0; want_err "true"
GOLFAULT= run "$GOL" mutate.go; want_rc 0
for fault in nowb nowb:store nowb:old; do
    GOLFAULT=$fault run "$GOL" mutate.go
    want_rc 2
    want_err "gol: GOLFAULT=$fault: this program runs with defects made on purpose"
    want_err "runtime: checkmarks found unexpected unmarked object obj="
    want_err "fatal error: checkmark found unmarked object"
done
GOLFAULT=noassist run "$GOL" mutate.go; want_rc 0; want_err "GOLFAULT=noassist"
for bad in nowhere nowb:nowhere noassist:1 nowb,nowhere; do
    GOLFAULT=$bad run "$GOL" mutate.go
    want_rc 2
    want_err "GOLFAULT: no fault"
    want_err "there are nowb[:"
done
