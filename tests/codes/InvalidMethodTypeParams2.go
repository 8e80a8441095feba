package main

type T struct{}

func (T) m[P any](p P) {}

type I interface{ m[P any]() }

func main() {}
