package main

var i interface{}

func main() {
	_ = i.(type) // error: invalid syntax tree: use of \.\(type\) outside type switch
	switch x := i.(type) { case int: _ = x }
}
