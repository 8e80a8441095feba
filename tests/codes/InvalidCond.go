package main

func f(i int, s string, p *int, a any, e error) {
	if i {
	}
	if 1 {
	}
	if "a" {
	}
	if nil {
	}
	if s {
	} else if p {
	}
	if a {
	}
	if e {
	}
	for i {
	}
	for ; i; {
	}
	for 1 {
	}
	for ; s; i++ {
	}
	if f {
	}
	if i & 1 {
	}
	if undef {
	}
	if x := i; x {
	}
	if !i {
	}
	if i == 1 && s {
	}
	if (i) {
	}
	if g() {
	}
	switch {
	case i:
	}
}
func g() (bool, bool)                                { return true, true }
func h[P bool, Q bool | int, R ~bool](p P, q Q, r R) {
	if p {
	}
	if q {
	}
	for r {
	}
}

type B bool

func k(b B) {
	if b {
	}
	for b {
	}
}

func main() {}
