package main

type T interface {
	_(int)
	m()
	_()
}

var _ interface{ _() }

func f[P interface{ _() }]() {}

func main() {}
