package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
)

type T struct{ A any }
type N struct{ C chan int }
type M struct {
	C chan int
	X int
}

func main() {
	enc := func(v any) {
		var b bytes.Buffer
		fmt.Println(gob.NewEncoder(&b).Encode(v))
	}
	gob.Register(make(chan bool))
	gob.Register(func() {})
	enc(T{make(chan bool)})
	enc(T{func() {}})
	enc(make(chan bool))
	enc(func() {})
	enc(N{})
	enc(M{X: 1})
	enc([]chan int{nil})
	enc([]chan int{make(chan int)})
	enc(map[string]chan int{"a": nil})
	enc(map[string]any{"a": make(chan bool)})
	enc([]any{make(chan bool), func() {}})
	enc(&T{&M{}})
	enc([2]func(){})
	enc(struct{}{})
	enc(nil)
	enc(T{uintptr(3)})
	enc(map[string]M{"a": {}})
	type R struct {
		N *R
		F func()
		V int
	}
	enc(R{V: 1, N: &R{V: 2}})
}
