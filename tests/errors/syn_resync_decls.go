package main

func a() { x := } // error: syntax error: unexpected \}, expected expression
var ok = 1
func b() { if } // error: syntax error: unexpected \}, expected expression
type T struct { x }} // error: syntax error: unexpected keyword type, expected expression
func c() int { return 1 } // error: syntax error: unexpected name c, expected \(
const d = = 2 // error: syntax error: unexpected =, expected expression
func main() {} // error: syntax error: unexpected \) after top level declaration
