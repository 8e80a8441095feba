package main

var main = 1

func main() {}
