package main

import main "fmt"

type main int

func main() {}
