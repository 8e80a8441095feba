package main

import init "fmt"
import . "fmt"

func init() { init() }

var _ = init

func main() {}
