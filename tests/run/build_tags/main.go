package main

import "fmt"

func main() { fmt.Println(system, arch, tagged, early) }
