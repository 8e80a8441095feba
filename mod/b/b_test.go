package main

import "testing"

func TestF(t *testing.T) {
	if f() != 2 {
		t.Errorf("f() = %d", f())
	}
}

func TestPanic(t *testing.T) {
	var p *int
	*p = 1
}
