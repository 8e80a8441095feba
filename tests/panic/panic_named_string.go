package main

type S string

func main() {
	panic(S("named\nx"))
}
