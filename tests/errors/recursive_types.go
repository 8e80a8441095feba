package main

type A struct { a A } // error: invalid recursive type: A refers to itself
type B struct { c C } // error: invalid recursive type B
type C struct { b B }
type D [2]D // error: invalid recursive type: D refers to itself
type E struct { e *E }
type F []F
type G [3]struct { g G } // error: invalid recursive type: G refers to itself
type H H // error: invalid recursive type: H refers to itself
type I J // error: invalid recursive type I
type J I
type K struct { m map[string]K; f func(K) K }
func main() {}
