package main

type I interface { M(); M() } // error: duplicate method M
type J interface { N; K() }
type N int
type A interface { A } // error: invalid recursive type: A refers to itself
type B interface { C } // error: invalid recursive type B
type C interface { B }
type D interface { E(int); F } // error: duplicate method E
type F interface { E(string) }
func main() {}
