package main

var init = 1

func init() int { return 1 }
func init(x int) {}
func init[P any]() {}

type T struct{ init int }

func (T) init2() {}

const init = 3

type init int

func main() {}
