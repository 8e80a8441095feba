package main

var _ = []int{1, 2, 3}[2:1]
var _ = s[3:2:1]
var _ = s[1:3:2]
var _ = s[3:1:4]
var _ = s[:3:1]
var _ = "abc"[2:1]
var _ = a[3:1]
var a [4]int
var s []int
var _ = s[1:1:1]
var _ = str[5:2]
var str string

func main() {}
