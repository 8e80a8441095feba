package main

const _ = 1 << "hello"
const _ = 1 << 10000
const _ = 1 << 511 << 2
const _ = 0x1p1000000000000
const _ = 1e100000000000
const _ = 1 << -1
const big = 1 << 500
const _ = big * big
const _ = -big * big
const _ = big * big / 3
const _ = 1e4000 * 1e4000
const _ = 1.5 << 2
const f = 1e999999999
const _ = 'a' << 600
const _ = 1 << 1.0
const _ = 1 << 1.5
const _ = "a" + "b"[0]

func main() {}
