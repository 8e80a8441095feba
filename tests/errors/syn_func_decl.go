package main

func f(a int b string) {} // error: syntax error: unexpected name b in parameter list; possibly missing comma or \)
func (t T) (x int) {} // error: syntax error: unexpected \(, expected name
func 1f() {} // error: syntax error: unexpected literal 1, expected name or \(
func g(a, b) (int, {} // error: syntax error: unexpected \{, expected \)
func main() {}
