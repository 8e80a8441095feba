package main

import "fmt"

var total = add(first, second)

func init() { fmt.Println("init main.go", total) }

func main() {
	fmt.Println(total, name, Shape(square{3}).Area(), helper("x"))
	for _, v := range table {
		fmt.Print(v.describe(), " ")
	}
	fmt.Println()
}
