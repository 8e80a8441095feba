package main

import "strings"

var late = missing // error: undefined: missing

func (t T) hidden() { t.x = "s" } // error: cannot use "s" \(untyped string constant\) as int value in assignment

func other(n int) int { fmt.Println(n); return n } // error: undefined: fmt

func shared() {} // error: shared redeclared in this block

var _ = strings.Repeat("x") // error: not enough arguments in call to strings\.Repeat\n\thave \(string\)\n\twant \(string, int\)
