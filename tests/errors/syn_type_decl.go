package main

type A // error: syntax error: unexpected newline in type declaration
type struct{} // error: syntax error: unexpected keyword struct, expected name
type B struct { a int b string } // error: syntax error: unexpected name b in struct type; possibly missing semicolon or newline or \}
type C struct { a, b } // error: syntax error: unexpected \}, expected type
type D struct { a int, b string } // error: syntax error: unexpected comma in struct type; possibly missing semicolon or newline or \}
type E interface { M() N() } // error: syntax error: unexpected \( in interface type; possibly missing semicolon or newline or \}
type F [int // error: syntax error: unexpected newline in parameter list; possibly missing comma or \]
type G map[string
func main() {} // error: syntax error: missing type constraint
