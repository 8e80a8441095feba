package main

import fmt // error: syntax error: missing import path
import "a" "b" // error: syntax error: unexpected literal "b" after top level declaration
import 5 // error: syntax error: import path must be a string
import ""
import "bad path"
func main() {}
