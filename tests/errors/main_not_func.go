package main

var main = 1 // error: cannot declare main - must be func
type init struct{} // error: cannot declare init - must be func
const x = main // error: undefined: main
