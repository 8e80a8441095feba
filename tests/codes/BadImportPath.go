package main

import "a b"
import "x!y"
import _ "back\\slash"
import "q?"
import `tick{}`
import ""
import "init;"
import "C*"

var _ = "é"

func main() {}
