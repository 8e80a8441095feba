package main

var x int = f()

func f() int { return x }

var a, b = b, c
var c = a

var g = func() int { return h }()
var h = i()

func i() int { return j.m() }

type T int

func (T) m() int { return g }

var j T

var self = &self2
var self2 = func() any { return self }

const A int = B
const B = C
const C = A

const k = k
const l int = l

var fn = func() { fn() }

var p = q.x
var q struct{ x func() int } = struct{ x func() int }{func() int { return p() }}

var mm = T.mm2

func (T) mm2() { mm(0) }

const ln = len([ln]int{})

func main() {}
