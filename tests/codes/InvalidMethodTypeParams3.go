package main

var f = func[P any](p P) {}

func main() {}
