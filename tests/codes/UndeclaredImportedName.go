package main

import (
	"errors"
	"math"
	str "strings"
)

var x = errors.NoSuchName
var z str.builder
var w str.BUILDER
var v = str.builder{}
var u = math.Pie + 1
var t math.Foo
var s = math.pi

func f() {
	errors.new("a")
	math.NaN2()
	errors.NoSuchName = 1
	_ = str.Index.x
	_ = str.Nothing[int](1)
}

func main() {}
