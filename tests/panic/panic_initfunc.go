package main

import "fmt"

func init() { fmt.Println("init"); var s []int; _ = s[len(s)] }

func main() {
	fmt.Println("main")
}
